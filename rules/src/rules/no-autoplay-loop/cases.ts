import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: '`play()` on mount in a file that assigns a stream to another element',
      lang: ['js', 'ts'],
      strict: true,
      code: `function attach(el, stream) { el.srcObject = stream; }
useEffect(() => { videoRef.current.«play»(); }, []);`,
      expect: 'playOnShow',
    },
    {
      title: '`play()` on mount in a file that releases the stream of another element',
      lang: ['jsx', 'tsx'],
      code: `export function Film({ src, el }) {
  const videoRef = useRef(null);
  useEffect(() => { videoRef.current.«play»(); }, []);
  const release = () => { el.srcObject = null; };
  return <video ref={videoRef} src={src} controls onError={release} />;
}`,
      expect: 'playOnShow',
    },
    {
      title: 'a repeated `autoPlay` attribute, of which all are removed',
      lang: ['jsx', 'tsx'],
      code: 'const a = <audio autoPlay «autoPlay» src={song} controls />;',
      expect: 'autoplay',
      suggest: { removeAttribute: 'const a = <audio src={song} controls />;', switchOff: 'const a = <audio autoPlay autoPlay={false} src={song} controls />;' },
    },
    {
      title: 'a video that plays automatically and loops',
      lang: ['jsx', 'tsx'],
      code: 'export const Clip = ({ clip }) => <video src={clip} «autoPlay» loop />;',
      expect: 'autoplayLoop',
      data: { attribute: 'autoPlay', loop: 'loop', tag: 'video' },
      suggest: { removeAttribute: 'export const Clip = ({ clip }) => <video src={clip} />;', switchOff: 'export const Clip = ({ clip }) => <video src={clip} autoPlay={false} />;' },
      doc: true,
    },
    {
      title: 'the next item starts when an item ends',
      lang: ['js', 'ts'],
      code: "player.on('ended', () => { index += 1; player.src(playlist[index]); «player.play()»; });",
      expect: 'autoNext',
      doc: true,
    },
    {
      title: 'a player component that starts, loops and continues with the next item',
      lang: ['jsx', 'tsx'],
      code: `import ReactPlayer from 'react-player';
export const Show = ({ show, setEpisode }) => <ReactPlayer url={show} «playing» loop onEnded={() => «setEpisode((n) => n + 1)»} />;`,
      expect: ['autoplayLoop', 'autoNext'],
      doc: true,
    },
    {
      title: 'an audio element that plays automatically',
      lang: 'jsx',
      code: 'export const Story = () => <audio «autoPlay» controls src="/story.mp3" />;',
      expect: 'autoplay',
      data: { attribute: 'autoPlay', tag: 'audio' },
    },
    {
      title: 'playback bound to a state that is on by default',
      lang: ['jsx', 'tsx'],
      code: `import { useState } from 'react';
import ReactPlayer from 'react-player';
export function Show({ url }) {
  const [playing, setPlaying] = useState(true);
  return <ReactPlayer url={url} «playing={playing}» onPause={() => setPlaying(false)} />;
}`,
      expect: 'autoplay',
    },
    {
      title: 'a video in a page',
      lang: 'html',
      code: `<main>
  <video src="/films/owl.mp4" «autoplay» controls></video>
</main>`,
      expect: 'autoplay',
      suggest: { removeAttribute: `<main>
  <video src="/films/owl.mp4" controls></video>
</main>` },
      doc: true,
    },
    {
      title: 'a video in a Vue template',
      lang: 'vue',
      code: `<template>
  <video :src="clip" «autoplay» controls />
</template>`,
      expect: 'autoplay',
      suggest: { removeAttribute: `<template>
  <video :src="clip" controls />
</template>`, switchOff: `<template>
  <video :src="clip" :autoplay="false" controls />
</template>` },
      doc: true,
    },
    {
      title: '`autoplay="false"`, which still starts the video',
      lang: ['vue', 'html'],
      code: `<template>
  <video src="/a.mp4" «autoplay="false"» controls></video>
</template>`,
      expect: 'autoplayText',
      suggest: { removeAttribute: `<template>
  <video src="/a.mp4" controls></video>
</template>` },
      doc: true,
    },
    {
      title: 'a video in a Svelte component',
      lang: 'svelte',
      code: `<script>
  export let src;
</script>

<video {src} «autoplay» controls></video>`,
      expect: 'autoplay',
    },
    {
      title: 'a video in an Angular template',
      lang: 'angular',
      code: '<video [src]="clip" «[autoplay]="true"» controls></video>',
      expect: 'autoplay',
    },
    {
      title: 'a video in an Astro page',
      lang: 'astro',
      code: `---
const { clip } = Astro.props;
---
<video src={clip} «autoplay» controls />`,
      expect: 'autoplay',
    },
    {
      title: 'a video in a Lit template',
      lang: ['js', 'ts'],
      code: `import { html } from 'lit';
export const clip = (src) => html\`<video src=\${src} «autoplay» controls></video>\`;`,
      expect: 'autoplay',
    },
    {
      title: 'a video made by `createElement` of React',
      lang: ['js', 'ts'],
      code: `import { createElement } from 'react';
export const Clip = ({ src }) => createElement('video', { src, «autoPlay: true», controls: true });`,
      expect: 'autoplay',
    },
    {
      title: 'a video element created by script',
      lang: ['js', 'ts'],
      code: `const film = document.createElement('video');
film.src = clip;
«film.autoplay = true»;
stage.append(film);`,
      expect: 'autoplay',
    },
    {
      title: 'a component named as a player',
      lang: ['jsx', 'tsx'],
      code: `import { StoryVideo } from './story-video';
export const Page = ({ src }) => <StoryVideo src={src} «autoPlay» />;`,
      expect: 'namedAutoplay',
    },
    {
      title: 'a custom player named in the options',
      lang: 'jsx',
      code: 'export const Page = ({ src }) => <Screen src={src} «startNow» />;',
      expect: 'autoplay',
      options: { players: { Screen: ['startNow'] } },
    },
    {
      title: 'a custom player mapped to `video` in the settings',
      lang: 'jsx',
      code: 'export const Page = ({ src }) => <Cinema src={src} «autoPlay» controls />;',
      expect: 'autoplay',
      settings: { components: { Cinema: 'video' } },
    },
    {
      title: 'a repeated attribute with two spellings, without a fix',
      lang: 'html',
      code: '<video src="/a.mp4" «autoPlay» autoplay="" controls></video>',
      expect: 'autoplay',
      suggest: {},
    },
    {
      title: 'a muted decorative video, in strict',
      lang: 'html',
      code: '<video src="/sky.mp4" «autoplay» muted loop aria-hidden="true"></video>',
      expect: 'decoration',
      strict: true,
    },
    {
      title: 'a muted decorative video, where the options forbid it',
      lang: 'html',
      code: '<video src="/sky.mp4" «autoplay» muted loop aria-hidden="true"></video>',
      expect: 'autoplayLoop',
      options: { allowMutedDecoration: false },
    },
    {
      title: 'a video in a dialog that opens it',
      lang: 'jsx',
      code: 'export const Box = ({ open, clip }) => (open ? <video src={clip} «autoPlay» controls /> : null);',
      expect: 'opened',
      strict: true,
    },
    {
      title: 'a looping video without controls',
      lang: 'jsx',
      code: 'export const Clip = ({ src }) => <video src={src} «loop» />;',
      expect: 'loop',
      strict: true,
      suggest: { removeLoop: 'export const Clip = ({ src }) => <video src={src} />;' },
    },
    {
      title: 'a player component that plays unless it is paused',
      lang: ['jsx', 'tsx'],
      code: `import Video from 'react-native-video';
export const Clip = ({ uri }) => «<Video source={{ uri }} />»;`,
      expect: 'startsUnpaused',
      suggest: { startPaused: `import Video from 'react-native-video';
export const Clip = ({ uri }) => <Video source={{ uri }} paused />;` },
    },
    {
      title: 'a player with `paused={false}`',
      lang: 'jsx',
      code: `import Video from 'react-native-video';
export const Clip = ({ uri }) => <Video source={{ uri }} «paused={false}» />;`,
      expect: 'startsUnpaused',
      suggest: { startPaused: `import Video from 'react-native-video';
export const Clip = ({ uri }) => <Video source={{ uri }} paused={true} />;` },
    },
    {
      title: 'a web view whose media need no user action',
      lang: ['jsx', 'tsx'],
      code: `import { WebView } from 'react-native-webview';
export const Page = ({ uri }) => <WebView source={{ uri }} «mediaPlaybackRequiresUserAction={false}» />;`,
      expect: 'playerOption',
      suggest: { turnOff: `import { WebView } from 'react-native-webview';
export const Page = ({ uri }) => <WebView source={{ uri }} mediaPlaybackRequiresUserAction={true} />;` },
    },
    {
      title: 'an embedded video',
      lang: ['html', 'vue'],
      code: `<template>
  <iframe «src="https://www.youtube.com/embed/abc?autoplay=1&rel=0"»></iframe>
</template>`,
      expect: 'embedUrl',
      data: { parameter: 'autoplay=1' },
      suggest: { dropParameter: `<template>
  <iframe src="https://www.youtube.com/embed/abc?rel=0"></iframe>
</template>` },
      doc: true,
    },
    {
      title: 'an embed URL built in a template string',
      lang: ['js', 'ts'],
      code: 'export const address = (id) => «`https://player.vimeo.com/video/${id}?autoplay=1`»;',
      expect: 'embedUrl',
      suggest: { dropParameter: 'export const address = (id) => `https://player.vimeo.com/video/${id}`;' },
    },
    {
      title: 'an autoplay parameter added to an embed URL',
      lang: ['js', 'ts'],
      code: `const address = new URL(base);
«address.searchParams.set('autoplay', '1')»;
frame.src = address.href;`,
      expect: 'embedUrl',
      suggest: { dropParameter: `const address = new URL(base);
frame.src = address.href;` },
    },
    {
      title: 'autoplay in the options of video.js',
      lang: ['js', 'ts'],
      code: `import videojs from 'video.js';
videojs('film', { «autoplay: 'muted'», controls: true });`,
      expect: 'playerOption',
      data: { option: 'autoplay', player: 'Video.js' },
      suggest: { turnOff: `import videojs from 'video.js';
videojs('film', { autoplay: false, controls: true });` },
    },
    {
      title: 'autoplay in a `data-setup` attribute',
      lang: 'html',
      code: `<video class="video-js" controls «data-setup='{"autoplay": true}'»><source src="/a.mp4"></video>`,
      expect: 'playerOption',
      suggest: { turnOff: `<video class="video-js" controls data-setup='{"autoplay": false}'><source src="/a.mp4"></video>` },
    },
    {
      title: 'player parameters of an embedded video',
      lang: 'jsx',
      code: `import YouTube from 'react-youtube';
const opts = { playerVars: { «autoplay: 1», rel: 0 } };
export const Film = ({ id }) => <YouTube videoId={id} opts={opts} />;`,
      expect: 'playerOption',
      suggest: { turnOff: `import YouTube from 'react-youtube';
const opts = { playerVars: { autoplay: 0, rel: 0 } };
export const Film = ({ id }) => <YouTube videoId={id} opts={opts} />;` },
    },
    {
      title: 'an exported object of player parameters',
      lang: ['js', 'ts'],
      code: 'export const playerVars = { «autoplay: 1», rel: 0 };',
      expect: 'playerOption',
    },
    {
      title: 'player parameters in an inline script',
      lang: 'html',
      code: `<div id="film"></div>
<script>
  new YT.Player('film', { videoId: 'abc', playerVars: { «autoplay: 1» } });
</script>`,
      expect: 'playerOption',
    },
    {
      title: 'the `autoplay` property of a player instance',
      lang: ['js', 'ts'],
      code: `import Plyr from 'plyr';
const player = new Plyr('#film');
player.«autoplay» = true;`,
      expect: 'playerOption',
      suggest: { turnOff: `import Plyr from 'plyr';
const player = new Plyr('#film');
player.autoplay = false;` },
    },
    { title: 'the `autoplay` property of a video ref', lang: ['js', 'ts'], code: 'videoRef.current.«autoplay» = true;', expect: 'playerOption' },
    {
      title: 'a hook callback that plays',
      lang: ['js', 'ts'],
      code: `import { useVideoPlayer } from 'expo-video';
export function useClip(source) {
  return useVideoPlayer(source, (player) => {
    player.muted = false;
    player.«play»();
  });
}`,
      expect: 'playOnShow',
      suggest: { removeCall: `import { useVideoPlayer } from 'expo-video';
export function useClip(source) {
  return useVideoPlayer(source, (player) => {
    player.muted = false;
  });
}` },
    },
    {
      title: 'a hook callback that turns on looping',
      lang: ['js', 'ts'],
      code: `import { useVideoPlayer } from 'expo-video';
export const useClip = (source) => useVideoPlayer(source, (player) => { player.«loop» = true; });`,
      expect: 'loop',
      strict: true,
    },
    {
      title: 'music that repeats',
      lang: ['js', 'ts'],
      code: `import { Howl } from 'howler';
export const song = new Howl({ src: ['song.mp3'], «loop: true» });`,
      expect: 'loop',
      strict: true,
      suggest: { turnOff: `import { Howl } from 'howler';
export const song = new Howl({ src: ['song.mp3'], loop: false });` },
    },
    {
      title: 'music that plays automatically and repeats',
      lang: ['js', 'ts'],
      code: `import { Howl } from 'howler';
export const song = new Howl({ src: ['song.mp3'], «autoplay: true», loop: true });`,
      expect: 'playerOption',
    },
    {
      title: 'a short sound that plays automatically',
      lang: ['js', 'ts'],
      code: `import { Howl } from 'howler';
export const ding = new Howl({ src: ['ding.mp3'], «autoplay: true» });`,
      expect: 'playerOption',
      strict: true,
    },
    {
      title: '`play()` on mount of a React component',
      lang: ['jsx', 'tsx'],
      code: `useEffect(() => {
  if (videoRef.current) videoRef.current.«play»();
}, []);`,
      expect: 'playOnShow',
    },
    {
      title: '`play()` on mount of a Vue component',
      lang: 'vue',
      code: `<script setup>
import { onMounted, ref } from 'vue';
const video = ref(null);
onMounted(() => {
  video.value.«play»();
});
</script>
<template>
  <video ref="video" src="/a.mp4" controls />
</template>`,
      expect: 'playOnShow',
    },
    {
      title: 'playback when a video scrolls into view',
      lang: ['js', 'ts'],
      code: `const watcher = new IntersectionObserver((entries) => {
  entries.forEach((entry) => {
    if (entry.isIntersecting) entry.target.querySelector('video').«play»();
  });
});`,
      expect: 'playOnShow',
      doc: true,
    },
    {
      title: '`play()` in an effect that waits for the element to be visible',
      lang: 'jsx',
      code: `useEffect(() => {
  if (!inView) return;
  videoRef.current.«play»();
}, [inView]);`,
      expect: 'playOnShow',
    },
    {
      title: '`play()` in a `load` listener',
      lang: 'html',
      code: `<video id="film" src="/a.mp4" controls></video>
<script>
  window.addEventListener('load', () => document.getElementById('film-video').«play»());
</script>`,
      expect: 'playOnShow',
    },
    { title: 'an `onended` property that plays the next item', lang: ['js', 'ts'], code: 'video.onended = () => { «playNext()»; };', expect: 'autoNext' },
    {
      title: 'an `ended` listener that opens the next page',
      lang: ['js', 'ts'],
      code: "video.addEventListener('ended', () => «window.location.assign(nextUrl)»);",
      expect: 'autoNext',
    },
    {
      title: 'an audio element that plays again from its `ended` event',
      lang: ['js', 'ts'],
      code: `audio.addEventListener('ended', function () {
  audio.currentTime = 0;
  «audio.play()»;
});`,
      expect: 'replay',
    },
    {
      title: 'a handler of `onEnded` that calls a function of the file',
      lang: 'jsx',
      code: `export function Show({ list }) {
  const [index, setIndex] = useState(0);
  const finish = () => { «setIndex(index + 1)»; };
  return <video src={list[index]} controls onEnded={() => finish()} />;
}`,
      expect: 'autoNext',
    },
    {
      title: 'a handler passed in as a prop named `playNext`',
      lang: 'jsx',
      code: 'export const Film = ({ src, playNext }) => <video src={src} controls «onEnded={playNext}» />;',
      expect: 'autoNext',
      suggest: { removeHandler: 'export const Film = ({ src, playNext }) => <video src={src} controls />;' },
    },
    {
      title: 'a method of a Vue component as a handler of `ended`',
      lang: 'vue',
      code: `<template>
  <video :src="list[index]" controls @ended="finish" />
</template>
<script>
export default {
  data: () => ({ index: 0 }),
  methods: {
    finish() { «this.index = this.index + 1»; },
  },
};
</script>`,
      expect: 'autoNext',
    },
    {
      title: 'a Vue handler named `playNext`',
      lang: 'vue',
      code: `<template>
  <video :src="src" controls «@ended="playNext"» />
</template>`,
      expect: 'autoNext',
    },
    {
      title: 'a Vue handler whose name says more than its body',
      lang: 'vue',
      code: `<script setup>
import { ref } from 'vue';
const position = ref(0);
function playNext() {
  position.value = (position.value + 1) % shows.length;
}
</script>
<template>
  <audio :src="shows[position].url" controls «@ended="playNext"» />
</template>`,
      expect: 'autoNext',
    },
    {
      title: 'a Svelte handler of `ended` that shows the next item',
      lang: 'svelte',
      code: `<script>
  let index = 0;
  function finish() { «index = index + 1»; }
</script>
<video src={list[index]} controls on:ended={finish}></video>`,
      expect: 'autoNext',
    },
    {
      title: 'an Angular handler of `ended` that plays the next item',
      lang: 'angular',
      code: '<video [src]="src" controls «(ended)="playNext()"»></video>',
      expect: 'autoNext',
      suggest: { removeHandler: '<video [src]="src" controls></video>' },
    },
    {
      title: 'an Angular component with an inline template',
      lang: 'ts',
      code: `@Component({ template: \`<video [src]="list[index]" controls (ended)="finish()"></video>\` })
export class Film {
  index = 0;
  finish() { «this.index = this.index + 1»; }
}`,
      expect: 'autoNext',
    },
    { title: 'an inline `onended` attribute that plays again', lang: 'html', code: '<video src="/a.mp4" controls onended="«this.play()»"></video>', expect: 'autoNext' },
    {
      title: 'the ENDED state of a YouTube player',
      lang: ['js', 'ts'],
      code: `const player = new YT.Player('film', {
  events: {
    onStateChange(event) {
      if (event.data === YT.PlayerState.ENDED) «player.nextVideo()»;
    },
  },
});`,
      expect: 'autoNext',
    },
    {
      title: 'the end of a video as the number of a player state',
      lang: ['js', 'ts'],
      code: "player.addEventListener('onStateChange', (event) => { if (event.data === 0) «player.loadVideoById(list.shift())»; });",
      expect: 'autoNext',
    },
    {
      title: 'the playback status of a native video',
      lang: ['jsx', 'tsx'],
      code: `import { Video } from 'expo-av';
export const Film = ({ source, setIndex }) => <Video source={source} onPlaybackStatusUpdate={(status) => { if (status.didJustFinish) «setIndex((i) => i + 1)»; }} />;`,
      expect: 'autoNext',
    },
    {
      title: 'the playback status of a sound',
      lang: ['js', 'ts'],
      code: `sound.setOnPlaybackStatusUpdate((status) => {
  if (!status.didJustFinish) return;
  «playNextTrack()»;
});`,
      expect: 'autoNext',
    },
    {
      title: 'the `onend` option of an audio library',
      lang: ['js', 'ts'],
      code: `import { Howl } from 'howler';
export const song = new Howl({ src: [track], onend: () => «skipToNext()» });`,
      expect: 'autoNext',
    },
    {
      title: 'a function named after the end of a video',
      lang: ['js', 'ts'],
      code: `function handleVideoEnded() {
  setTimeout(() => «playNext()», 5000);
}`,
      expect: 'autoNext',
    },
    {
      title: 'a next item under an unresolved setting, in strict',
      lang: ['js', 'ts'],
      code: "player.on('ended', () => { if (settings.autoplayNext) «playNext()»; });",
      expect: 'autoNextSwitched',
      strict: true,
    },
    {
      title: 'a recursive function that plays story after story',
      lang: ['js', 'ts'],
      code: `async function tell(index) {
  const sound = await load(stories[index]);
  sound.addEventListener('ended', () => «tell(index + 1)»);
}`,
      expect: 'autoNext',
    },
    {
      title: 'a setting that only decides what plays next',
      lang: ['js', 'ts'],
      code: `player.on('ended', () => {
  if (settings.autoplayNext) {
    playNext();
    return;
  }
  player.currentTime = 0;
  «player.play()»;
});`,
      expect: 'autoNext',
    },
    {
      title: 'an early return under an unresolved setting, in strict',
      lang: ['js', 'ts'],
      code: `player.on('ended', () => {
  if (!settings.autoplayNext) return;
  «playNext()»;
});`,
      expect: 'autoNextSwitched',
      strict: true,
    },
    {
      title: 'more automatic items than the options allow',
      lang: ['js', 'ts'],
      code: "player.on('ended', () => { if (played < 5) «playNext()»; });",
      expect: 'autoNext',
      options: { maxAutoItems: 2 },
    },
    {
      title: 'a countdown that starts the next episode',
      lang: ['js', 'ts'],
      code: `setInterval(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) «playNextEpisode()»;
}, 1000);`,
      expect: 'countdown',
      doc: true,
    },
    {
      title: 'a countdown in an effect that plays the next item',
      lang: ['jsx', 'tsx'],
      code: `useEffect(() => {
  if (countdown <= 0) { «playNext()»; return; }
  const timer = setTimeout(() => setCountdown(countdown - 1), 1000);
  return () => clearTimeout(timer);
}, [countdown]);`,
      expect: 'countdown',
    },
    {
      title: 'an overlay that counts down to the next item',
      lang: ['js', 'ts'],
      code: `function showUpNext(overlay) {
  overlay.timer = «setInterval»(() => updateCountdownText(overlay), 500);
}`,
      expect: 'upNextCountdown',
      strict: true,
    },
    {
      title: 'a setting that continues with the next item by default',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «autoplayNext: true», volume: 0.5 };',
      expect: 'defaultOn',
      data: { name: 'autoplayNext' },
      suggest: { turnOff: 'export const defaultSettings = { autoplayNext: false, volume: 0.5 };' },
      doc: true,
    },
    {
      title: 'a default setting in an object of video options',
      lang: ['js', 'ts'],
      code: 'export const videoDefaults = { «autoPlay: true» };',
      expect: 'defaultOn',
    },
    {
      title: "a default of `'always'`",
      lang: ['js', 'ts'],
      code: "export const initialState = { video: { «autoplay: 'always'» } };",
      expect: 'defaultOn',
      suggest: { turnOff: "export const initialState = { video: { autoplay: 'off' } };" },
    },
    {
      title: 'a default of an enum member named `Always`',
      lang: 'ts',
      code: 'export const mediaSettings = { «autoplay: PlayMode.Always» };',
      expect: 'defaultOn',
    },
    {
      title: 'defaults with computed keys, one copied from the other',
      lang: ['js', 'ts'],
      code: `const KEYS = { NEXT: 'autoplay_next', CLIPS: 'autoplay_clips' };
const defaults = { «[KEYS.NEXT]: true» };
«defaults[KEYS.CLIPS] = defaults[KEYS.NEXT]»;`,
      expect: 'defaultOn',
    },
    {
      title: 'a prop whose default is on',
      lang: ['jsx', 'tsx'],
      code: 'export function VideoCard({ src, «autoPlay = true» }) { return <video src={src} autoPlay={autoPlay} controls />; }',
      expect: 'defaultOn',
    },
    {
      title: 'data of a Vue component that is on by default',
      lang: 'vue',
      code: `<script>
export default { data: () => ({ «autoplayNext: true» }) };
</script>
<template>
  <video src="/a.mp4" controls />
</template>`,
      expect: 'defaultOn',
    },
    {
      title: 'Svelte state that is on by default',
      lang: 'svelte',
      code: `<script>
  let «autoplayNext = true»;
</script>
<video src="/a.mp4" controls></video>`,
      expect: 'defaultOn',
    },
    {
      title: 'a function that reads a setting with a default of on',
      lang: ['js', 'ts'],
      code: "const isRolling = «readSetting('autoplayNext', true)»;",
      expect: 'defaultOn',
    },
    {
      title: 'a setting name from the options',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «rollOn: true» };',
      expect: 'defaultOn',
      options: { settingNames: ['roll on'] },
    },
    {
      title: 'a parameter named `autoPlay` without any sign of media',
      lang: ['js', 'ts'],
      code: 'export function open({ «autoPlay = true» }) { return autoPlay; }',
      expect: 'nameOnly',
      strict: true,
    },
    {
      title: 'a video behind an age check for 13',
      lang: 'jsx',
      code: 'export const Clip = ({ user, src }) => (user.age >= 13 ? <video src={src} «autoPlay» controls /> : null);',
      expect: 'autoplay',
    },
    {
      title: 'a video behind an unresolved check, in strict',
      lang: 'jsx',
      code: 'export const Clip = ({ user, src }) => (mayWatchAlone(user) ? <video src={src} «autoPlay» controls /> : null);',
      expect: 'autoplay',
      strict: true,
    },
    {
      title: 'a video of a product for children',
      lang: 'jsx',
      code: 'export const Clip = ({ src }) => <video src={src} «autoPlay» controls />;',
      expect: 'autoplay',
      settings: { audience: 'children' },
    },
    {
      title: "a video in the children's part of a product for everyone",
      lang: 'jsx',
      filename: 'src/kids/clip.jsx',
      code: 'export const Clip = ({ src }) => <video src={src} «autoPlay» controls />;',
      expect: 'autoplay',
      settings: { audience: 'general' },
    },
    {
      title: 'a video identified by its type, by its element and by its tag',
      lang: ['tsx'],
      code: `export function Clip({ clip }) {
  const box = useRef<HTMLVideoElement>(null);
  const other = useRef(null);
  useEffect(() => { box.current?.«play»(); }, []);
  useEffect(() => { other.current.«play»(); }, []);
  return <video ref={other} src={clip} controls />;
}
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const node = entry.target as HTMLVideoElement;
    if (entry.isIntersecting) node.«play»(); else node.pause();
  }
});`,
      expect: 'playOnShow',
    },
    {
      title: 'videos selected by their tag, played when the page is loaded',
      lang: ['js', 'ts'],
      code: "document.querySelectorAll('video.story').forEach((one) => one.«play»());",
      expect: 'playOnShow',
    },
    {
      title: 'a video that plays as soon as its stream is loaded',
      lang: ['jsx', 'tsx'],
      code: `useEffect(() => {
  stream.attachMedia(video);
  stream.on(Events.MANIFEST_PARSED, () => { video.«play»(); });
}, []);`,
      expect: 'playOnShow',
    },
    {
      title: 'a countdown that calls the `onPlay` prop',
      lang: ['jsx', 'tsx'],
      code: `useEffect(() => {
  if (seconds === 0) { «onPlay(next)»; return; }
  const timer = setInterval(() => setSeconds((left) => left - 1), 1000);
  return () => clearInterval(timer);
}, [seconds]);`,
      expect: 'countdown',
    },
    {
      title: 'a store and a schema that continue with the next video by default',
      lang: ['js', 'ts'],
      code: `export const useFilmPlayer = create((set) => ({ «autoplay: true», volume: 3 }));
export const useStore = create(persist((set) => ({ «autoPlayNext: true» })));
const member = new Schema({ preferences: { autoplay: { type: Boolean, «default: true» } } });`,
      expect: 'defaultOn',
    },
    {
      title: 'a setting that is on unless stored as off',
      lang: ['jsx', 'tsx'],
      code: `const [autoplay, setAutoplay] = useState(() => «localStorage.getItem('film-autoplay') !== 'false'»);
export const Row = ({ prefs }) => <FilmRow starts={«prefs.autoplayVideos !== false»} onPick={() => setAutoplay(!autoplay)} />;`,
      expect: 'defaultOn',
    },
    {
      title: 'an option of a custom hook that continues with the next video',
      lang: ['jsx', 'tsx'],
      code: 'export const Page = () => { const { end } = useVideoQueue({ «autoPlayNext: true» }); return <Film onEnd={end} />; };',
      expect: 'playerOption',
      suggest: { turnOff: 'export const Page = () => { const { end } = useVideoQueue({ autoPlayNext: false }); return <Film onEnd={end} />; };' },
    },
    {
      title: 'a muted looping video whose sound can be turned on',
      lang: ['jsx', 'tsx'],
      code: `export function Reel({ src }) {
  const [isMuted, setIsMuted] = useState(true);
  return <div onClick={() => setIsMuted(!isMuted)}><video src={src} «autoPlay» muted={isMuted} loop playsInline /></div>;
}`,
      expect: 'autoplayLoop',
    },
    {
      title: '`autoPlay="false"` in JSX, a non-empty string that turns autoplay on',
      lang: ['jsx', 'tsx'],
      code: 'export const Clip = ({ src }) => <video src={src} «autoPlay="false"» controls />;',
      expect: 'autoplayText',
    },
    {
      title: 'an Electron window whose media play without a click',
      lang: ['js', 'ts'],
      code: `import { BrowserWindow } from 'electron';
const win = new BrowserWindow({ webPreferences: { «autoplayPolicy: 'no-user-gesture-required'» } });`,
      expect: 'playerOption',
    },
    {
      title: 'an Electron window without an autoplay policy',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { BrowserWindow } from 'electron';
const win = new «BrowserWindow»({ webPreferences: { contextIsolation: true } });`,
      expect: 'needsNoClick',
      suggest: { turnOff: `import { BrowserWindow } from 'electron';
const win = new BrowserWindow({ webPreferences: { contextIsolation: true, autoplayPolicy: 'user-gesture-required' } });` },
    },
  ],
  valid: [
    {
      title: '`play()` on mount of a video that may show a camera stream',
      lang: ['js', 'ts'],
      code: `function attach(el, stream) { el.srcObject = stream; }
useEffect(() => { videoRef.current.play(); }, []);`,
    },
    {
      title: 'a handler with the name of a method of an unrelated object',
      lang: ['js', 'ts'],
      code: `const remote = { finish() { player.nextVideo(); } };
video.addEventListener('ended', finish);`,
    },
    {
      title: 'a method with the name of a method of another class',
      lang: ['js', 'ts'],
      code: `class Film { constructor(video) { video.addEventListener('ended', this.finish); } finish() { this.close(); } }
class Remote { finish() { player.nextVideo(); } }`,
    },
    {
      title: 'queued audio chunks of a voice',
      lang: ['js', 'ts'],
      code: `class Voice {
  private queue = [];
  private context = new AudioContext();
  playNext() {
    const source = this.context.createBufferSource();
    source.buffer = this.queue.shift();
    source.onended = () => { this.playNext(); };
    source.start();
  }
}`,
    },
    {
      title: 'a setting that is off by default, a check of it, and a carousel',
      lang: ['jsx', 'tsx'],
      code: `const on = localStorage.getItem('film-autoplay') === 'true';
if (state.autoplayVideos !== false) note(state);
useCarousel({ autoplay: true });`,
    },
    {
      title: 'animations that play on mount',
      lang: 'tsx',
      code: `const scene = useRef<Timeline>(null);
const tween = animate('.box');
useEffect(() => { scene.current?.play(); }, []);
useEffect(() => { tween.play(); }, []);`,
    },
    {
      title: 'a video that plays when it is loaded after a click',
      lang: ['js', 'ts'],
      code: `button.addEventListener('click', () => { film.addEventListener('canplay', () => film.play()); film.load(); });
export const open = (video) => stream.on('ready', () => video.play());`,
    },
    {
      title: 'a countdown that starts a round of a game',
      lang: ['js', 'ts'],
      code: `setInterval(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) startRound(nextPlayers.length), play(list, () => next());
}, 1000);`,
    },
    {
      title: 'the video of a call whose stream comes from a hook',
      lang: 'jsx',
      code: `import { useCall } from './call';
export const Call = () => { const { remoteVideoRef } = useCall(); return <video ref={remoteVideoRef} autoPlay playsInline />; };`,
    },
    {
      title: 'the segments of a text that is read aloud',
      lang: ['js', 'ts'],
      code: `audio.onended = () => {
  const nextSegment = at + 1;
  if (nextSegment < segments.length) playSegment(segments[nextSegment]), setCurrentSegmentIndex(nextSegment);
  else playNextTextBox();
};`,
    },
    {
      title: 'an embedded video in a dialog that a click opened',
      lang: 'jsx',
      code: 'export const Clip = ({ id, onClose }) => <ReactModal isOpen={!!id} onRequestClose={onClose}><iframe src={`https://www.youtube.com/embed/${id}?autoplay=1`} /></ReactModal>;',
    },
    {
      title: 'a video with controls',
      lang: ['jsx', 'tsx'],
      code: 'export const Clip = ({ clip }) => <video src={clip} controls />;',
      doc: true,
    },
    {
      title: 'the camera preview of a call',
      lang: ['jsx', 'tsx'],
      code: 'export const Preview = ({ preview, cameraStream }) => <video ref={preview} autoPlay muted playsInline srcObject={cameraStream} />;',
      doc: true,
    },
    {
      title: 'an end screen that offers the next item',
      lang: ['js', 'ts'],
      code: "player.on('ended', () => showEndScreen(playlist[index + 1]));",
      doc: true,
    },
    {
      title: 'muted decoration without controls',
      lang: ['html', 'vue'],
      code: `<template>
  <video src="/sky.mp4" autoplay muted loop aria-hidden="true"></video>
</template>`,
      doc: true,
    },
    {
      title: 'a muted decorative video of a native component',
      lang: 'jsx',
      code: `import { Video } from 'expo-av';
export const Paper = ({ source }) => <Video source={source} shouldPlay isLooping isMuted aria-hidden />;`,
    },
    {
      title: 'a muted video element used as a texture',
      lang: ['js', 'ts'],
      code: `const film = document.createElement('video');
film.muted = true;
film.loop = true;
film.autoplay = true;
film.src = address;`,
    },
    {
      title: 'a media track that ends when the camera is switched off',
      lang: ['js', 'ts'],
      code: `function toggle(source) {
  videoTrack.addEventListener('ended', () => { toggle(source); location.hash; });
}`,
    },
    {
      title: 'a video with the role `presentation`',
      lang: 'jsx',
      code: 'export const Sky = () => <video src="/sky.mp4" autoPlay muted loop role="presentation" />;',
    },
    {
      title: "playback that depends on the user's setting",
      lang: ['jsx', 'tsx'],
      code: 'export const Clip = ({ src, settings }) => <video src={src} autoPlay={settings.autoplay} controls />;',
      doc: true,
    },
    {
      title: '`autoPlay={false}`',
      lang: ['jsx', 'tsx'],
      code: 'export const Clip = ({ src }) => <video src={src} autoPlay={false} controls />;',
    },
    {
      title: 'playback bound to a state that is off by default',
      lang: 'jsx',
      code: `import ReactPlayer from 'react-player';
export function Show({ url }) {
  const [playing, setPlaying] = useState(false);
  return <ReactPlayer url={url} playing={playing} onPlay={() => setPlaying(true)} />;
}`,
    },
    {
      title: 'a player that is paused initially',
      lang: 'jsx',
      code: `import Video from 'react-native-video';
export const Clip = ({ uri }) => <Video source={{ uri }} paused />;`,
    },
    {
      title: 'autoplay bound to a setting in Vue',
      lang: 'vue',
      code: `<template>
  <video :src="clip" :autoplay="settings.autoplay" controls />
</template>`,
    },
    {
      title: 'autoplay bound to a property in Svelte',
      lang: 'svelte',
      code: `<script>
  export let autoplay;
</script>
<video src="/a.mp4" {autoplay} controls></video>`,
    },
    { title: 'autoplay bound to a setting in Angular', lang: 'angular', code: '<video [src]="clip" [autoplay]="settings.autoplay" controls></video>' },
    {
      title: 'autoplay bound to a property in Astro',
      lang: 'astro',
      code: `---
const { autoplay } = Astro.props;
---
<video src="/a.mp4" autoplay={autoplay} controls />`,
    },
    {
      title: 'autoplay bound to a parameter in Lit',
      lang: ['js', 'ts'],
      code: `import { html } from 'lit';
export const clip = (src, on) => html\`<video src=\${src} ?autoplay=\${on} controls></video>\`;`,
    },
    {
      title: 'a video in a lightbox that a click opened',
      lang: 'jsx',
      code: 'export const Box = ({ open, clip }) => (open ? <video src={clip} autoPlay controls /> : null);',
    },
    {
      title: 'a video in a dialog of a Vue component library',
      lang: 'vue',
      code: `<template>
  <el-dialog :visible="shown">
    <video :src="clip" autoplay controls />
  </el-dialog>
</template>`,
    },
    {
      title: 'a carousel and a Lottie animation',
      lang: 'jsx',
      code: `import Slider from 'react-slick';
import Lottie from 'lottie-react';
export const Page = ({ data }) => <><Slider autoplay autoplaySpeed={3000} /><Lottie animationData={data} autoplay loop /></>;`,
      doc: true,
    },
    {
      title: 'options of a Lottie animation',
      lang: ['js', 'ts'],
      code: 'export const defaultOptions = { loop: true, autoplay: true, animationData, rendererSettings: {} };',
    },
    {
      title: 'an autoplaying carousel in Vue',
      lang: 'vue',
      code: `<template>
  <swiper :autoplay="true" :loop="true" />
</template>`,
    },
    { title: 'a component named as an avatar preview', lang: 'jsx', code: 'export const Page = () => <AvatarVideoPreview autoPlay />;' },
    {
      title: 'an embedded video with `autoplay=0`',
      lang: ['html', 'vue'],
      code: `<template>
  <iframe src="https://www.youtube.com/embed/abc?autoplay=0&rel=0"></iframe>
</template>`,
    },
    {
      title: 'an embed URL with autoplay only on request',
      lang: ['js', 'ts'],
      code: 'export const address = (id, autoplay) => (autoplay ? `https://player.vimeo.com/video/${id}?autoplay=1` : `https://player.vimeo.com/video/${id}`);',
    },
    {
      title: 'a URL that is only searched for the parameter',
      lang: ['js', 'ts'],
      code: `const starts = address.includes('autoplay=1');
const clean = address.replace('autoplay=1', '');`,
    },
    {
      title: '`autoplay: false` in the options of video.js',
      lang: ['js', 'ts'],
      code: `import videojs from 'video.js';
videojs('film', { autoplay: false, controls: true });`,
    },
    {
      title: '`autoplay: false` in a `data-setup` attribute',
      lang: 'html',
      code: `<video class="video-js" controls data-setup='{"autoplay": false}'></video>`,
    },
    {
      title: 'a `data-setup` attribute on an element of another library',
      lang: 'html',
      code: `<video class="film" controls data-setup='{"autoplay": true}'></video>`,
    },
    {
      title: 'a player that a click starts',
      lang: ['js', 'ts'],
      code: `import Plyr from 'plyr';
const player = new Plyr('#film');
button.addEventListener('click', () => player.play());`,
    },
    {
      title: 'a hook callback that plays only what was chosen',
      lang: ['js', 'ts'],
      code: `import { useVideoPlayer } from 'expo-video';
export const useClip = (source, isChosen) => useVideoPlayer(source, (player) => { if (isChosen) player.play(); });`,
    },
    {
      title: 'a short sound that answers a click',
      lang: ['js', 'ts'],
      code: `import { Howl } from 'howler';
const ding = new Howl({ src: ['ding.mp3'] });
export const onCorrect = () => ding.play();`,
    },
    {
      title: 'a function that plays a short sound on demand',
      lang: ['js', 'ts'],
      code: `import { Howl } from 'howler';
export const ding = () => new Howl({ src: ['ding.mp3'], autoplay: true });`,
    },
    {
      title: '`play()` in a click handler',
      lang: 'jsx',
      code: `const play = () => videoRef.current.play();
export const Button = () => <button onClick={play}>Play</button>;`,
    },
    {
      title: '`play()` on mount if the setting allows it',
      lang: 'jsx',
      code: 'useEffect(() => { if (settings.autoplay) videoRef.current.play(); }, []);',
    },
    {
      title: 'a video that resumes when it was playing before',
      lang: 'jsx',
      code: 'useEffect(() => { if (inView && wasPlaying) videoRef.current.play(); }, [inView]);',
    },
    {
      title: 'a visible video that plays only if the setting allows it',
      lang: ['js', 'ts'],
      code: 'new IntersectionObserver(([entry]) => { if (entry.isIntersecting && settings.autoplay) video.play(); });',
    },
    {
      title: 'a video that pauses when it leaves the view',
      lang: ['js', 'ts'],
      code: `new IntersectionObserver(([entry]) => { if (!entry.isIntersecting) video.pause();
  button.onclick = () => video.play();
});`,
    },
    {
      title: 'a Lottie animation on mount',
      lang: 'jsx',
      code: `useEffect(() => { lottieRef.current.play(); }, []);
export const Film = () => <video src="/a.mp4" controls />;`,
    },
    {
      title: 'a camera preview on mount',
      lang: 'jsx',
      code: `useEffect(() => {
  navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => { videoRef.current.srcObject = stream; videoRef.current.play(); });
}, []);`,
    },
    {
      title: 'looping videos that the child starts and stops',
      lang: 'jsx',
      code: 'export const Clip = ({ src, toggle }) => <><video src={src} controls loop /><video src={src} loop onClick={toggle} /></>;',
      strict: true,
    },
    {
      title: 'audio whose source is loaded on demand',
      lang: 'jsx',
      code: "export const Message = ({ state }) => <audio autoPlay>{state.status === 'ready' && <source src={state.url} />}</audio>;",
    },
    {
      title: 'handlers of `ended` that only stop or rewind',
      lang: ['js', 'ts'],
      code: `video.onended = () => { setPlaying(false); };
video.addEventListener('ended', () => { video.currentTime = 0; });`,
    },
    {
      title: 'a next item after a click',
      lang: 'jsx',
      code: 'export const Next = ({ list, index, setIndex }) => <><video src={list[index]} controls onEnded={showEnd} /><button onClick={() => setIndex(index + 1)}>Next film</button></>;',
    },
    {
      title: 'an end screen of a Vue player',
      lang: 'vue',
      code: `<template>
  <video :src="src" controls @ended="showEnd" />
</template>
<script>
export default { methods: { showEnd() { this.isOver = true; this.offered = list[this.nextIndex]; } } };
</script>`,
    },
    {
      title: 'an end screen of a Svelte player',
      lang: 'svelte',
      code: `<script>
  let isOver = false;
</script>
<video src="/a.mp4" controls on:ended={() => (isOver = true)}></video>
{#if isOver}<button on:click={playNext}>Next film</button>{/if}`,
    },
    { title: 'an end screen of an Angular player', lang: 'angular', code: '<video [src]="src" controls (ended)="offerNext()"></video>' },
    {
      title: 'player states other than the end that only show hints',
      lang: ['js', 'ts'],
      code: "new YT.Player('film', { events: { onStateChange(event) { if (event.data === YT.PlayerState.PLAYING) nextHint.hide(); if (event.data === YT.PlayerState.ENDED) showEnd(); } } });",
    },
    {
      title: 'a next item in a branch other than the ENDED state',
      lang: ['js', 'ts'],
      code: "player.addEventListener('onStateChange', (event) => { if (event.data === YT.PlayerState.ENDED) showEnd(); else if (event.data === skipRequested) playNext(); });",
    },
    {
      title: 'the end of a request, a quiz round and an animation',
      lang: ['js', 'ts'],
      code: `request.on('end', () => next());
round.on('complete', () => nextQuestion());
tween.on('complete', () => advance());`,
    },
    {
      title: 'a next item under an unresolved setting',
      lang: ['js', 'ts'],
      code: "player.on('ended', () => { if (settings.autoplayNext) playNext(); });",
    },
    {
      title: 'a list that stops after two items, as the options allow',
      lang: ['js', 'ts'],
      code: "player.on('ended', () => { if (played < 2) playNext(); });",
      options: { maxAutoItems: 2 },
    },
    {
      title: 'a countdown of a quiz round',
      lang: ['js', 'ts'],
      code: `setInterval(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) { autoplayHint.hide(); nextQuestion(); }
}, 1000);`,
    },
    {
      title: 'a countdown that stops playback',
      lang: ['js', 'ts'],
      code: `setInterval(() => {
  minutesLeft -= 1;
  if (minutesLeft <= 0) { player.pause(); autoplayNext = false; }
}, 60000);`,
    },
    {
      title: 'settings that are off by default',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { autoplayNext: false, autoPlayVideos: 0, loopVideos: false };',
    },
    {
      title: 'protective settings that are on by default',
      lang: ['js', 'ts'],
      code: 'export const videoDefaults = { disableAutoplay: true, preventAutoplay: true, noAutoplay: true };',
    },
    {
      title: 'names of handlers and toggles that contain "autoplay"',
      lang: ['js', 'ts'],
      code: 'export const defaults = { onAutoplay: true, hasAutoplay: true, showAutoplayToggle: true };',
    },
    {
      title: 'an image component with a prop named `autoPlay`',
      lang: 'jsx',
      code: 'export function ImageCard({ autoPlay = true }) { return <img data-load={autoPlay} />; }',
    },
    {
      title: 'a comparison with the setting and a list of modes',
      lang: ['js', 'ts'],
      code: `if (settings.autoplay === true) note('on');
const modes = ['autoplay', 'manual'];`,
    },
    {
      title: 'a video behind a check for verified adults',
      lang: 'jsx',
      code: 'export const Clip = ({ user, src }) => (user.isVerifiedAdult ? <video src={src} autoPlay controls /> : null);',
    },
    { title: 'a next item behind an age check for 18', lang: ['js', 'ts'], code: "player.on('ended', () => { if (user.age >= 18) playNext(); });" },
    {
      title: 'the next picture in a colouring book',
      lang: ['js', 'ts'],
      code: "const INITIAL_STATE = { chartName: '', starTarget: 50, coloringAutoNext: true };",
    },
    {
      title: 'a video behind an unresolved check',
      lang: 'jsx',
      code: 'export const Clip = ({ user, src }) => (mayWatchAlone(user) ? <video src={src} autoPlay controls /> : null);',
    },
    {
      title: 'a video of a product for a general audience',
      lang: 'jsx',
      code: 'export const Clip = ({ src }) => <video src={src} autoPlay controls />;',
      settings: { audience: 'general' },
    },
    {
      title: 'a video of an admin page',
      lang: 'jsx',
      filename: 'src/admin/clip.jsx',
      code: 'export const Clip = ({ src }) => <video src={src} autoPlay controls />;',
    },
    {
      title: 'a looping single video whose URL has no playlist',
      lang: ['html', 'vue'],
      code: `<template>
  <iframe src="https://www.youtube.com/embed/abc?autoplay=0&loop=1"></iframe>
</template>`,
      strict: true,
    },
    {
      title: 'an iframe that is allowed to autoplay but whose URL does not ask for it',
      lang: ['html', 'vue', 'jsx'],
      code: '<div><iframe src="https://www.youtube.com/embed/abc" allow="autoplay; fullscreen"></iframe></div>',
    },
    {
      title: 'a next video that is only cued',
      lang: ['js', 'ts'],
      code: "const player = new YT.Player('film', { events: { onStateChange(event) { if (event.data === YT.PlayerState.ENDED) player.cueVideoById(list.shift()); } } });",
    },
    {
      title: 'a hook whose video is never played',
      lang: ['jsx', 'tsx'],
      code: `import { useVideoPlayer, VideoView } from 'expo-video';
export function Clip({ source }) {
  const player = useVideoPlayer(source, (made) => { made.muted = true; });
  return <VideoView player={player} nativeControls />;
}`,
    },
    {
      title: 'an Electron window whose media wait for a click',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { BrowserWindow } from 'electron';
const win = new BrowserWindow({ webPreferences: { autoplayPolicy: 'user-gesture-required' } });`,
    },
    {
      title: 'carousels and animations imported under names of players',
      lang: ['jsx', 'tsx'],
      code: `import { Swiper as ClipPlayer } from 'swiper/react';
import FilmPlayer from 'lottie-react';
import VideoRow from 'react-slick';
export const Page = () => <><ClipPlayer autoplay loop /><FilmPlayer autoplay loop /><VideoRow autoplay infinite /></>;`,
    },
    {
      title: 'carousels and animations stored in variables named as players',
      lang: ['js', 'ts'],
      code: `import Swiper from 'swiper';
import Embla from 'embla-carousel';
import lottie from 'lottie-web';
const videoPlayer = lottie.loadAnimation({ container, path });
const clip = new Swiper('.hero', { loop: true, autoplay: { delay: 3000 } });
const film = Embla(root, { loop: true });
onMounted(() => { videoPlayer.play(); clip.play(); film.play(); });`,
    },
    {
      title: 'a web view without or with an unresolved media policy',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { WebView } from 'react-native-webview';
export const Page = ({ uri, isChosen }) => <><WebView source={{ uri }} /><WebView mediaPlaybackRequiresUserAction={!isChosen} /></>;`,
    },
    {
      title: 'an Electron window with unresolved options',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { BrowserWindow } from 'electron';
new BrowserWindow(options);
new BrowserWindow({ webPreferences });
new BrowserWindow({ ...base });`,
    },
  ],
});
