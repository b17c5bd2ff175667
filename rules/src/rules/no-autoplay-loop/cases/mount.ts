import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a video that plays when it becomes the current one, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const Feed = () => {
  useEffect(() => { if (isActive) videoRef.current.«play»(); }, [isActive]);
  return <video ref={videoRef} />;
};`,
      expect: 'playOnShow',
    },
    {
      title: 'a sound whose file a product need not hold, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "const music = new Audio('Downloads/maze.mp3'); music.«play»();",
      expect: 'playOnShow',
    },
    {
      title: 'the sound of a game, in strict',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'games/maze.js',
      code: "const music = new Audio('/maze.mp3'); music.«play»();",
      expect: 'playOnShow',
    },
    {
      title: '`play()` on mount in a file that assigns a stream to another element',
      lang: ['js', 'ts'],
      strict: true,
      code: `function attach(el, stream) { el.srcObject = stream; }
useEffect(() => { videoRef.current.«play»(); }, []);`,
      expect: 'playOnShow',
    },
    {
      title: '`play()` on mount in a file that releases the stream of another element', strict: true,
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
      title: '`play()` on mount of a React component', strict: true,
      lang: ['jsx', 'tsx'],
      code: `useEffect(() => {
  if (videoRef.current) videoRef.current.«play»();
}, []);`,
      expect: 'playOnShow',
    },
    {
      title: '`play()` on mount of a Vue component', strict: true,
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
      title: 'playback when a video scrolls into view', strict: true,
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
      title: '`play()` in an effect that waits for the element to be visible', strict: true,
      lang: 'jsx',
      code: `useEffect(() => {
  if (!inView) return;
  videoRef.current.«play»();
}, [inView]);`,
      expect: 'playOnShow',
    },
    {
      title: '`play()` in a `load` listener', strict: true,
      lang: 'html',
      code: `<video id="film" src="/a.mp4" controls></video>
<script>
  window.addEventListener('load', () => document.getElementById('film-video').«play»());
</script>`,
      expect: 'playOnShow',
    },
    {
      title: 'a video identified by its type, by its element and by its tag', strict: true,
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
      title: 'videos selected by their tag, played when the page is loaded', strict: true,
      lang: ['js', 'ts'],
      code: "document.querySelectorAll('video.story').forEach((one) => one.«play»());",
      expect: 'playOnShow',
    },
    {
      title: 'a video that plays as soon as its stream is loaded', strict: true,
      lang: ['jsx', 'tsx'],
      code: `useEffect(() => {
  stream.attachMedia(video);
  stream.on(Events.MANIFEST_PARSED, () => { video.«play»(); });
}, []);`,
      expect: 'playOnShow',
    },
    {
      title: '`play()` in the `onload` attribute of a page', strict: true,
      lang: 'html',
      code: `<body onload="document.getElementById('film').«play»()"><video id="film" src="/a.mp4" controls></video></body>`,
      expect: 'playOnShow',
    },
  ],
  valid: [
    {
      title: 'a video that plays when its dialog opens',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const Feed = () => {
  useEffect(() => { if (isOpen) videoRef.current.play(); }, [isOpen]);
  return <video ref={videoRef} />;
};`,
    },
    {
      title: '`play()` on mount of a video that may show a camera stream',
      lang: ['js', 'ts'],
      code: `function attach(el, stream) { el.srcObject = stream; }
useEffect(() => { videoRef.current.play(); }, []);`,
    },
    {
      title: 'animations that play on mount',
      lang: 'tsx',
      strict: true,
      code: `const scene = useRef<Timeline>(null);
const tween = animate('.box');
useEffect(() => { scene.current?.play(); }, []);
useEffect(() => { tween.play(); }, []);`,
    },
    {
      title: 'a video that plays when it is loaded after a click',
      lang: ['js', 'ts'],
      strict: true,
      code: `button.addEventListener('click', () => { film.addEventListener('canplay', () => film.play()); film.load(); });
export const open = (video) => stream.on('ready', () => video.play());`,
    },
    {
      title: '`play()` in a click handler',
      lang: 'jsx',
      strict: true,
      code: `const play = () => videoRef.current.play();
export const Button = () => <button onClick={play}>Play</button>;`,
    },
    {
      title: '`play()` on mount if the setting allows it',
      lang: 'jsx',
      strict: true,
      code: 'useEffect(() => { if (settings.autoplay) videoRef.current.play(); }, []);',
    },
    {
      title: 'a video that resumes when it was playing before',
      lang: 'jsx',
      strict: true,
      code: 'useEffect(() => { if (inView && wasPlaying) videoRef.current.play(); }, [inView]);',
    },
    {
      title: 'a visible video that plays only if the setting allows it',
      lang: ['js', 'ts'],
      strict: true,
      code: 'new IntersectionObserver(([entry]) => { if (entry.isIntersecting && settings.autoplay) video.play(); });',
    },
    {
      title: 'a video that pauses when it leaves the view',
      lang: ['js', 'ts'],
      strict: true,
      code: `new IntersectionObserver(([entry]) => { if (!entry.isIntersecting) video.pause();
  button.onclick = () => video.play();
});`,
    },
    {
      title: 'a Lottie animation on mount',
      lang: 'jsx',
      strict: true,
      code: `useEffect(() => { lottieRef.current.play(); }, []);
export const Film = () => <video src="/a.mp4" controls />;`,
    },
    {
      title: 'a camera preview on mount',
      lang: 'jsx',
      strict: true,
      code: `useEffect(() => {
  navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => { videoRef.current.srcObject = stream; videoRef.current.play(); });
}, []);`,
    },
    {
      title: '`play()` in the `onclick` attribute of a button',
      lang: 'html',
      strict: true,
      code: `<video id="film" src="/a.mp4" controls></video>
<button type="button" onclick="document.getElementById('film').play()">Play</button>`,
    },
    {
      title: '`play()` in a click handler of a Vue template',
      lang: 'vue',
      strict: true,
      code: `<template><video ref="film" src="/a.mp4" controls /><button @click="$refs.film.play()">Play</button></template>`,
    },
  ],
});
