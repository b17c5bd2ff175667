import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a player component that starts, loops and continues with the next item',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import ReactPlayer from 'react-player';
export const Show = ({ show, setEpisode }) => <ReactPlayer url={show} «playing» loop onEnded={() => «setEpisode((n) => n + 1)»} />;`,
      expect: ['autoplayLoop', 'autoNext'],
      doc: true,
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
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a component named as a player',
      lang: ['jsx', 'tsx'],
      code: `import { StoryVideo } from './story-video';
export const Page = ({ src }) => <StoryVideo src={src} «autoPlay» />;`,
      strict: true,
      expect: 'namedAutoplay',
    },
    {
      title: 'a custom player named in the options',
      lang: 'jsx',
      code: 'export const Page = ({ src }) => <Screen src={src} «startNow» />;',
      strict: true,
      expect: 'autoplay',
      options: { players: { Screen: ['startNow'] } },
    },
    {
      title: 'a custom player mapped to `video` in the settings',
      lang: 'jsx',
      code: 'export const Page = ({ src }) => <Cinema src={src} «autoPlay» />;',
      strict: true,
      expect: 'autoplay',
      settings: { components: { Cinema: 'video' } },
    },
    {
      title: 'a player component that plays unless it is paused',
      lang: ['jsx', 'tsx'],
      code: `import Video from 'react-native-video';
export const Clip = ({ uri }) => «<Video source={{ uri }} />»;`,
      strict: true,
      expect: 'startsUnpaused',
      suggest: { startPaused: `import Video from 'react-native-video';
export const Clip = ({ uri }) => <Video source={{ uri }} paused />;` },
    },
    {
      title: 'a player with `paused={false}`',
      lang: 'jsx',
      code: `import Video from 'react-native-video';
export const Clip = ({ uri }) => <Video source={{ uri }} «paused={false}» />;`,
      expect: 'unpaused',
      suggest: { startPaused: `import Video from 'react-native-video';
export const Clip = ({ uri }) => <Video source={{ uri }} paused={true} />;` },
    },
    {
      title: 'a player that starts the file that the user selected',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import Video from 'react-native-video';
export const Editor = ({ selected }) => selected.type === 'video' && <Video source={{ uri: selected.uri }} «paused={false}» />;`,
      expect: 'unpaused',
    },
    {
      title: 'a web view that lets media start without a user action',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { WebView } from 'react-native-webview';
export const Page = ({ uri }) => <WebView source={{ uri }} «mediaPlaybackRequiresUserAction={false}» />;`,
      expect: 'needsNoClick',
      suggest: { turnOff: `import { WebView } from 'react-native-webview';
export const Page = ({ uri }) => <WebView source={{ uri }} mediaPlaybackRequiresUserAction={true} />;` },
    },
    {
      title: 'autoplay in the options of video.js', strict: true,
      lang: ['js', 'ts'],
      code: `import videojs from 'video.js';
videojs('film', { «autoplay: 'muted'», controls: true });`,
      expect: 'playerOption',
      data: { option: 'autoplay', player: 'Video.js' },
      suggest: { turnOff: `import videojs from 'video.js';
videojs('film', { autoplay: false, controls: true });` },
    },
    {
      title: 'autoplay in a `data-setup` attribute', strict: true,
      lang: 'html',
      code: `<video class="video-js" controls «data-setup='{"autoplay": true}'»><source src="/a.mp4"></video>`,
      expect: 'playerOption',
      suggest: { turnOff: `<video class="video-js" controls data-setup='{"autoplay": false}'><source src="/a.mp4"></video>` },
    },
    {
      title: 'player parameters of an embedded video', strict: true,
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
      title: 'an exported object of player parameters', strict: true,
      lang: ['js', 'ts'],
      code: 'export const playerVars = { «autoplay: 1», rel: 0 };',
      expect: 'playerOption',
    },
    {
      title: 'player parameters in an inline script', strict: true,
      lang: 'html',
      code: `<div id="film"></div>
<script>
  new YT.Player('film', { videoId: 'abc', playerVars: { «autoplay: 1» } });
</script>`,
      expect: 'playerOption',
    },
    {
      title: 'the `autoplay` property of a player instance', strict: true,
      lang: ['js', 'ts'],
      code: `import Plyr from 'plyr';
const player = new Plyr('#film');
player.«autoplay» = true;`,
      expect: 'playerOption',
      suggest: { turnOff: `import Plyr from 'plyr';
const player = new Plyr('#film');
player.autoplay = false;` },
    },
    { title: 'the `autoplay` property of a video ref', strict: true, lang: ['js', 'ts'], code: 'videoRef.current.«autoplay» = true;', expect: 'playerOption' },
    {
      title: 'a hook callback that plays', strict: true,
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
      title: 'music that plays automatically and repeats', strict: true,
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
      title: 'an option of a custom hook that continues with the next video', strict: true,
      lang: ['jsx', 'tsx'],
      code: 'export const Page = () => { const { end } = useVideoQueue({ «autoPlayNext: true» }); return <Film onEnd={end} />; };',
      expect: 'playerOption',
      suggest: { turnOff: 'export const Page = () => { const { end } = useVideoQueue({ autoPlayNext: false }); return <Film onEnd={end} />; };' },
    },
    {
      title: 'an Electron window whose media play without a click', strict: true,
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
      data: { option: 'webPreferences.autoplayPolicy', player: 'Electron', safe: "'user-gesture-required'" },
      suggest: { turnOff: `import { BrowserWindow } from 'electron';
const win = new BrowserWindow({ webPreferences: { contextIsolation: true, autoplayPolicy: 'user-gesture-required' } });` },
    },
    {
      title: 'a sound that a hook starts, in strict',
      lang: ['js', 'ts'],
      code: "const [bell] = useAudio({ src: '/bell.mp3', «autoPlay: true» });",
      strict: true,
      expect: 'playerOption',
    },
    {
      title: 'songs that a hook starts and repeats', strict: true,
      lang: ['js', 'ts'],
      code: "const [radio] = useAudio({ playlist, «autoPlay: true» });",
      expect: 'playerOption',
    },
  ],
  valid: [
    {
      title: 'a player that starts if its caller asks for it',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import YouTube from 'react-youtube'; export const Film = ({ starts = false }) => <YouTube opts={{ playerVars: { autoplay: starts ? 1 : 0 } }} />;",
    },
    {
      title: 'playback bound to a state that is off by default',
      lang: 'jsx',
      strict: true,
      code: `import ReactPlayer from 'react-player';
export function Show({ url }) {
  const [playing, setPlaying] = useState(false);
  return <ReactPlayer url={url} playing={playing} onPlay={() => setPlaying(true)} />;
}`,
    },
    {
      title: 'a player that is paused initially',
      lang: 'jsx',
      strict: true,
      code: `import Video from 'react-native-video';
export const Clip = ({ uri }) => <Video source={{ uri }} paused />;`,
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
      strict: true,
      code: 'export const defaultOptions = { loop: true, autoplay: true, animationData, rendererSettings: {} };',
    },
    {
      title: 'an autoplaying carousel in Vue',
      lang: 'vue',
      strict: true,
      code: `<template>
  <swiper :autoplay="true" :loop="true" />
</template>`,
    },
    {
      title: 'a component named as an avatar preview',
      lang: 'jsx',
      strict: true,
      code: 'export const Page = () => <AvatarVideoPreview autoPlay />;',
    },
    {
      title: '`autoplay: false` in the options of video.js',
      lang: ['js', 'ts'],
      strict: true,
      code: `import videojs from 'video.js';
videojs('film', { autoplay: false, controls: true });`,
    },
    {
      title: '`autoplay: false` in a `data-setup` attribute',
      lang: 'html',
      strict: true,
      code: `<video class="video-js" controls data-setup='{"autoplay": false}'></video>`,
    },
    {
      title: 'a `data-setup` attribute on an element of another library',
      lang: 'html',
      strict: true,
      code: `<video class="film" controls data-setup='{"autoplay": true}'></video>`,
    },
    {
      title: 'a player that a click starts',
      lang: ['js', 'ts'],
      strict: true,
      code: `import Plyr from 'plyr';
const player = new Plyr('#film');
button.addEventListener('click', () => player.play());`,
    },
    {
      title: 'a hook callback that plays only what was chosen',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { useVideoPlayer } from 'expo-video';
export const useClip = (source, isChosen) => useVideoPlayer(source, (player) => { if (isChosen) player.play(); });`,
    },
    {
      title: 'a short sound that answers a click',
      lang: ['js', 'ts'],
      strict: true,
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
      title: 'a hook whose video is never played',
      lang: ['jsx', 'tsx'],
      strict: true,
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
      strict: true,
      code: `import { Swiper as ClipPlayer } from 'swiper/react';
import FilmPlayer from 'lottie-react';
import VideoRow from 'react-slick';
export const Page = () => <><ClipPlayer autoplay loop /><FilmPlayer autoplay loop /><VideoRow autoplay infinite /></>;`,
    },
    {
      title: 'carousels and animations stored in variables named as players',
      lang: ['js', 'ts'],
      strict: true,
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
    {
      title: 'a sound that a hook starts',
      lang: ['js', 'ts'],
      code: "const [bell] = useAudio({ src: '/bell.mp3', autoPlay: true });",
    },
    {
      title: 'a web view that lets media start, without evidence that its page starts any',
      lang: ['jsx', 'tsx'],
      code: `import { WebView } from 'react-native-webview';
export const Page = ({ uri }) => <WebView source={{ uri }} mediaPlaybackRequiresUserAction={false} />;`,
    },
    {
      title: 'a player in an editor for the file that the user selected',
      lang: ['jsx', 'tsx'],
      code: `import Video from 'react-native-video';
export const Editor = ({ selected }) => selected.type === 'video' && <Video source={{ uri: selected.uri }} paused={false} />;`,
    },
  ],
});
