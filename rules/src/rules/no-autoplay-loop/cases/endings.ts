import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'songs and pictures that take turns',
      lang: ['js', 'ts'],
      strict: true,
      code: 'sound.onended = () => { «playNextSong()»; };',
      expect: 'autoNext',
    },
    {
      title: 'a queue of audio that goes on',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const onAudioEnded = () => { if (!repeats) «queue.playNext()»; };',
      expect: 'autoNext',
    },
    {
      title: 'an audio element that goes on',
      lang: 'vue',
      strict: true,
      code: '<template><audio :src="src" controls «@ended="playNext"» /></template>',
      expect: 'autoNext',
    },
    {
      title: 'the next video in a URL that is composed first',
      lang: ['js', 'ts'],
      strict: true,
      code: `player.on('ended', () => {
  const to = new URL('/film?id=' + shelf.nextFilm, here);
  to.searchParams.set('list', shelf.id);
  «location.assign(to.pathname + to.search)»;
});`,
      expect: 'autoNext',
    },
    {
      title: 'a state that selects the video of a list',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Shelf({ films }) {
  const [at, setAt] = useState(0);
  return <video controls src={films[at].src} onEnded={() => «setAt(at + 1)»} />;
}`,
      expect: 'autoNext',
    },
    {
      title: 'the next item starts when an item ends',
      lang: ['js', 'ts'],
      strict: true,
      code: "player.on('ended', () => { index += 1; player.src(playlist[index]); «player.play()»; });",
      expect: 'autoNext',
      doc: true,
    },
    {
      title: 'an `onended` property that plays the next item',
      lang: ['js', 'ts'],
      strict: true,
      code: 'video.onended = () => { «playNext()»; };',
      expect: 'autoNext',
    },
    {
      title: 'an `ended` listener that opens the next page',
      lang: ['js', 'ts'],
      strict: true,
      code: "video.addEventListener('ended', () => «window.location.assign(nextUrl)»);",
      expect: 'autoNext',
    },
    {
      title: 'an audio element that plays again from its `ended` event',
      lang: ['js', 'ts'],
      strict: true,
      code: `audio.addEventListener('ended', function () {
  audio.currentTime = 0;
  «audio.play()»;
});`,
      expect: 'replay',
    },
    {
      title: 'a handler of `onEnded` that calls a function of the file',
      lang: 'jsx',
      strict: true,
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
      strict: true,
      code: 'export const Film = ({ src, playNext }) => <video src={src} controls «onEnded={playNext}» />;',
      expect: 'autoNext',
      suggest: { removeHandler: 'export const Film = ({ src, playNext }) => <video src={src} controls />;' },
    },
    {
      title: 'a method of a Vue component as a handler of `ended`',
      lang: 'vue',
      strict: true,
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
      strict: true,
      code: `<template>
  <video :src="src" controls «@ended="playNext"» />
</template>`,
      expect: 'autoNext',
    },
    {
      title: 'a Vue handler whose name says more than its body',
      lang: 'vue',
      strict: true,
      code: `<script setup>
import { ref } from 'vue';
const position = ref(0);
function playNext() {
  position.value = (position.value + 1) % shows.length;
}
</script>
<template>
  <video :src="shows[position].url" controls «@ended="playNext"» />
</template>`,
      expect: 'autoNext',
    },
    {
      title: 'a Svelte handler of `ended` that shows the next item',
      lang: 'svelte',
      strict: true,
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
      strict: true,
      code: '<video [src]="src" controls «(ended)="playNext()"»></video>',
      expect: 'autoNext',
      suggest: { removeHandler: '<video [src]="src" controls></video>' },
    },
    {
      title: 'an Angular component with an inline template',
      lang: 'ts',
      strict: true,
      code: `@Component({ template: \`<video [src]="list[index]" controls (ended)="finish()"></video>\` })
export class Film {
  index = 0;
  finish() { «this.index = this.index + 1»; }
}`,
      expect: 'autoNext',
    },
    {
      title: 'an inline `onended` attribute that plays again',
      lang: 'html',
      strict: true,
      code: '<video src="/a.mp4" controls onended="«this.play()»"></video>',
      expect: 'replay',
    },
    {
      title: 'the ENDED state of a YouTube player',
      lang: ['js', 'ts'],
      strict: true,
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
      strict: true,
      code: "player.addEventListener('onStateChange', (event) => { if (event.data === 0) «player.loadVideoById(list.shift())»; });",
      expect: 'autoNext',
    },
    {
      title: 'the playback status of a native video',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { Video } from 'expo-av';
export const Film = ({ source, setIndex }) => <Video source={source} onPlaybackStatusUpdate={(status) => { if (status.didJustFinish) «setIndex((i) => i + 1)»; }} />;`,
      expect: 'autoNext',
    },
    {
      title: 'the playback status of a sound',
      lang: ['js', 'ts'],
      strict: true,
      code: `sound.setOnPlaybackStatusUpdate((status) => {
  if (!status.didJustFinish) return;
  «playNextVideo()»;
});`,
      expect: 'autoNext',
    },
    {
      title: 'the `onend` option of an audio library',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Howl } from 'howler';
export const song = new Howl({ src: [track], onend: () => «skipToNext()» });`,
      expect: 'autoNext',
    },
    {
      title: 'a function named after the end of a video',
      lang: ['js', 'ts'],
      strict: true,
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
      strict: true,
      code: `async function tell(index) {
  const sound = await load(stories[index]);
  sound.addEventListener('ended', () => «tell(index + 1)»);
}`,
      expect: 'autoNext',
    },
    {
      title: 'a setting that only decides what plays next',
      lang: ['js', 'ts'],
      strict: true,
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
      strict: true,
      code: "player.on('ended', () => { if (played < 5) «playNext()»; });",
      expect: 'autoNext',
      options: { maxAutoItems: 2 },
    },
    {
      title: 'a handler that starts the same video again, with controls',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Film() {
  const film = useRef(null);
  const again = () => { «film.current?.play()»; };
  return <video ref={film} controls onEnded={again} src="/clip.webm" />;
}`,
      expect: 'replay',
    },
    {
      title: 'a handler that loads another source and plays it',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Film() {
  const film = useRef(null);
  const goOn = () => { load(film); «film.current?.play()»; };
  return <video ref={film} muted onEnded={goOn} src="/clip.webm" />;
}`,
      expect: 'autoNext',
    },
    {
      title: 'a listener that is registered if a setting is on, in strict',
      lang: ['js', 'ts'],
      code: "if (settings.autoplayNext) player.on('ended', () => «playNext()»);",
      strict: true,
      expect: 'autoNextSwitched',
    },
  ],
  valid: [
    {
      title: 'a subject that says that an item ended',
      lang: 'ts',
      strict: true,
      code: `import { EventEmitter, Output } from '@angular/core';
export class Player {
  @Output() over = new EventEmitter<void>();
  listen(api) { api.getDefaultMedia().subscriptions.ended.subscribe(this.onEnded.bind(this)); }
  onEnded() { this.over.next(); }
}`,
    },
    {
      title: 'a stream of events about a video',
      lang: ['js', 'ts'],
      strict: true,
      code: "video.addEventListener('ended', () => { finished$.next(); });",
    },
    {
      title: 'a queue of songs that the listener made, not in strict',
      lang: ['js', 'ts'],
      code: 'const onAudioEnded = () => { if (!repeats) queue.playNext(); };',
    },
    {
      title: 'a player of music, which its names show, not in strict',
      lang: ['js', 'ts'],
      code: "import { lyrics } from './lyrics';\nplayer.on('ended', () => { lyrics.clear(); playNext(); });",
    },
    {
      title: 'the next queued piece of a text that is read aloud, after a pause',
      lang: ['js', 'ts'],
      strict: true,
      code: `reader.onended = () => {
  const following = audioQueue.current.shift();
  setTimeout(() => { playNext(following); }, 300);
};`,
    },
    {
      title: 'a thank-you page in a URL that is composed first',
      lang: ['js', 'ts'],
      strict: true,
      code: "player.on('ended', () => { const to = new URL('/thanks?id=' + film.id, here); location.assign(to.pathname); });",
    },
    {
      title: 'a state that counts how often a video was watched',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export function Film({ film }) { const [seen, setSeen] = useState(0); return <video controls src={film.src} onEnded={() => setSeen(seen + 1)} />; }',
    },
    {
      title: 'a handler with the name of a method of an unrelated object',
      lang: ['js', 'ts'],
      strict: true,
      code: `const remote = { finish() { player.nextVideo(); } };
video.addEventListener('ended', finish);`,
    },
    {
      title: 'a method with the name of a method of another class',
      lang: ['js', 'ts'],
      strict: true,
      code: `class Film { constructor(video) { video.addEventListener('ended', this.finish); } finish() { this.close(); } }
class Remote { finish() { player.nextVideo(); } }`,
    },
    {
      title: 'queued audio chunks of a voice',
      lang: ['js', 'ts'],
      strict: true,
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
      title: 'the segments of a text that is read aloud',
      lang: ['js', 'ts'],
      strict: true,
      code: `audio.onended = () => {
  const nextSegment = at + 1;
  if (nextSegment < segments.length) playSegment(segments[nextSegment]), setCurrentSegmentIndex(nextSegment);
  else playNextTextBox();
};`,
    },
    {
      title: 'an end screen that offers the next item',
      lang: ['js', 'ts'],
      code: "player.on('ended', () => showEndScreen(playlist[index + 1]));",
      doc: true,
    },
    {
      title: 'a media track that ends when the camera is switched off',
      lang: ['js', 'ts'],
      strict: true,
      code: `function toggle(source) {
  videoTrack.addEventListener('ended', () => { toggle(source); location.hash; });
}`,
    },
    {
      title: 'handlers of `ended` that only stop or rewind',
      lang: ['js', 'ts'],
      strict: true,
      code: `video.onended = () => { setPlaying(false); };
video.addEventListener('ended', () => { video.currentTime = 0; });`,
    },
    {
      title: 'a next item after a click',
      lang: 'jsx',
      strict: true,
      code: 'export const Next = ({ list, index, setIndex }) => <><video src={list[index]} controls onEnded={showEnd} /><button onClick={() => setIndex(index + 1)}>Next film</button></>;',
    },
    {
      title: 'an end screen of a Vue player',
      lang: 'vue',
      strict: true,
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
      strict: true,
      code: `<script>
  let isOver = false;
</script>
<video src="/a.mp4" controls on:ended={() => (isOver = true)}></video>
{#if isOver}<button on:click={playNext}>Next film</button>{/if}`,
    },
    {
      title: 'an end screen of an Angular player',
      lang: 'angular',
      strict: true,
      code: '<video [src]="src" controls (ended)="offerNext()"></video>',
    },
    {
      title: 'player states other than the end that only show hints',
      lang: ['js', 'ts'],
      strict: true,
      code: "new YT.Player('film', { events: { onStateChange(event) { if (event.data === YT.PlayerState.PLAYING) nextHint.hide(); if (event.data === YT.PlayerState.ENDED) showEnd(); } } });",
    },
    {
      title: 'a next item in a branch other than the ENDED state',
      lang: ['js', 'ts'],
      strict: true,
      code: "player.addEventListener('onStateChange', (event) => { if (event.data === YT.PlayerState.ENDED) showEnd(); else if (event.data === skipRequested) playNext(); });",
    },
    {
      title: 'the end of a request, a quiz round and an animation',
      lang: ['js', 'ts'],
      strict: true,
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
      strict: true,
      code: "player.on('ended', () => { if (played < 2) playNext(); });",
      options: { maxAutoItems: 2 },
    },
    {
      title: 'a next video that is only cued',
      lang: ['js', 'ts'],
      strict: true,
      code: "const player = new YT.Player('film', { events: { onStateChange(event) { if (event.data === YT.PlayerState.ENDED) player.cueVideoById(list.shift()); } } });",
    },
    {
      title: 'the end of a drag on the progress bar of a player',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Film() {
  const film = useRef(null);
  function onDragEnd() { if (wasPlaying) film.current.play(); }
  return <><video ref={film} src={src} /><VideoProgress onEnd={onDragEnd} /><VideoTrack onEnd={onDragEnd} /></>;
}`,
    },
    {
      title: 'a silent drawing that starts itself again',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Star() {
  const film = useRef(null);
  const again = () => { if (left > 0) film.current?.play(); };
  return <video ref={film} muted onEnded={again} src="/star.webm" />;
}`,
    },
    {
      title: 'a video that repeats if the viewer asked for a loop',
      lang: ['js', 'ts'],
      strict: true,
      code: "if (params.video_loop) player.on('ended', () => { player.currentTime(0); player.play(); });",
    },
  ],
});
