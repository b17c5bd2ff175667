import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'the sound of a call that repeats, in strict',
      lang: ['html', 'jsx'],
      strict: true,
      code: '<audio src="/sounds/ringtone.mp3" loop «autoplay» hidden></audio>',
      expect: 'autoplayLoop',
    },
    {
      title: 'a video that is given no source in the file, in strict',
      lang: ['html', 'svelte'],
      strict: true,
      code: '<p>Look</p><video id="first" playsinline «autoplay» class="mirror"></video>',
      expect: 'autoplay',
    },
    {
      title: 'a video with controls that ends, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Question = () => <video src={media.url} «autoPlay» controls />;',
      expect: 'autoplay',
    },
    {
      title: 'a player that is drawn once its button has been drawn',
      lang: 'jsx',
      code: `export function Clip({ src, ready }) {
  const [isExpanded, setExpanded] = useState(false);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => { if (isAsked && ready) setExpanded(true); }, [isAsked, ready]);
  if (isExpanded && ready) return <video src={src} «autoPlay» />;
  return <button ref={() => setAsked(true)}>Play</button>;
}`,
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a repeated `autoPlay` attribute, of which all are removed',
      lang: ['jsx', 'tsx'],
      code: 'const a = <audio autoPlay «autoPlay» src={song} />;',
      strict: true,
      expect: 'autoplay',
      suggest: { removeAttribute: 'const a = <audio src={song} />;', switchOff: 'const a = <audio autoPlay autoPlay={false} src={song} />;' },
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
      title: 'an audio element that plays automatically',
      lang: 'jsx',
      code: 'export const Story = () => <audio «autoPlay» src="/story.mp3" />;',
      strict: true,
      expect: 'autoplay',
      data: { attribute: 'autoPlay', tag: 'audio' },
    },
    {
      title: 'a video in a page',
      lang: 'html',
      code: `<main>
  <video src="/films/owl.mp4" «autoplay»></video>
</main>`,
      strict: true,
      expect: 'autoplay',
      suggest: { removeAttribute: `<main>
  <video src="/films/owl.mp4"></video>
</main>` },
      doc: true,
    },
    {
      title: 'a video in a Vue template',
      lang: 'vue',
      code: `<template>
  <video :src="clip" «autoplay» />
</template>`,
      strict: true,
      expect: 'autoplay',
      suggest: { removeAttribute: `<template>
  <video :src="clip" />
</template>`, switchOff: `<template>
  <video :src="clip" :autoplay="false" />
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

<video {src} «autoplay»></video>`,
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a video in an Angular template',
      lang: 'angular',
      code: '<video [src]="clip" «[autoplay]="true"»></video>',
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a video in an Astro page',
      lang: 'astro',
      code: `---
const { clip } = Astro.props;
---
<video src={clip} «autoplay» />`,
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a video in a Lit template',
      lang: ['js', 'ts'],
      code: `import { html } from 'lit';
export const clip = (src) => html\`<video src=\${src} «autoplay»></video>\`;`,
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a video made by `createElement` of React',
      lang: ['js', 'ts'],
      code: `import { createElement } from 'react';
export const Clip = ({ src }) => createElement('video', { src, «autoPlay: true» });`,
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a video element created by script',
      lang: ['js', 'ts'],
      code: `const film = document.createElement('video');
film.src = clip;
«film.autoplay = true»;
stage.append(film);`,
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a repeated attribute with two spellings, without a fix',
      lang: 'html',
      code: '<video src="/a.mp4" «autoPlay» autoplay=""></video>',
      strict: true,
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
      title: 'a muted video whose playback the program follows',
      lang: ['jsx', 'tsx'], strict: true,
      code: 'export const Clip = ({ clip, show }) => <video src={clip.url} «autoPlay» muted loop onTimeUpdate={show} />;',
      expect: 'autoplayLoop',
    },
    {
      title: 'a video of a library for animation',
      lang: ['jsx', 'tsx'],
      code: "import { motion } from 'motion/react';\nexport const Story = ({ story }) => <motion.video src={story.url} «autoPlay» loop />;",
      expect: 'autoplayLoop',
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
      title: 'a video whose element is given to a call that is no camera',
      lang: ['jsx', 'tsx'],
      code: `export class Film extends React.Component {
  componentDidMount() { this.subtitles = new Subtitles(this.view.current); }
  render() { return <video ref={this.view} «autoPlay» />; }
}`,
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a video that is shown once its list is loaded',
      lang: ['jsx', 'tsx'],
      code: `export function Films() {
  const [clip, setClip] = useState(null);
  useEffect(() => { load().then(setClip); }, []);
  return <><button onClick={() => setClip(other)}>Other</button>{clip && <video src={clip} «autoPlay» />}</>;
}`,
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a video that a click shows, in strict',
      lang: ['jsx', 'tsx'],
      code: `export function Films({ films }) {
  const [clip, setClip] = useState(null);
  const choose = (film) => { log(film); setClip(film); };
  return <><button onClick={() => choose(films[0])}>First</button>{clip && <video src={clip} «autoPlay» />}</>;
}`,
      strict: true,
      expect: 'opened',
    },
    {
      title: 'a video of a class named for a camera, in strict',
      lang: ['jsx', 'tsx'],
      code: 'export const View = ({ view }) => <video ref={view} «autoPlay» className="webcam-view" />;',
      strict: true,
      expect: 'autoplay',
    },
  ],
  valid: [
    { title: 'the sound of a call that repeats', lang: 'html', code: '<audio src="/sounds/ringtone.mp3" loop autoplay hidden></audio>' },
    {
      title: 'a video in a comment of a Handlebars template',
      lang: 'html',
      code: '<div>{{!-- <video autoplay loop src="a.mp4"></video> --}}<p>{{name}}</p></div>',
    },
    {
      title: 'a viewer that people open, by the name of its template',
      lang: 'angular',
      filename: 'src/media-viewer/media-viewer.component.html',
      code: '<video autoplay loop controls [src]="clip.url"></video>',
    },
    {
      title: 'the ringtone of a call',
      lang: ['jsx', 'tsx'],
      code: 'export const Incoming = ({ call }) => <><p>{call.from}</p><audio src="/ringtone.mp3" autoPlay loop /></>;',
    },
    {
      title: 'the view of oneself before a call, which a script of another file fills',
      lang: ['html', 'svelte', 'vue', 'angular'],
      code: '<template><video id="first" playsinline autoplay loop class="mirror"></video></template>',
    },
    {
      title: 'a video that is given no source in the file',
      lang: ['jsx', 'tsx'],
      code: 'export const Screen = ({ screen }) => <video ref={screen} autoPlay loop />;',
    },
    {
      title: 'a player that starts its element when its method `play` is called, or at a click',
      lang: ['js', 'ts'],
      code: `const element = document.createElement('video');
this.on('play', async ([address]) => { element.src = address; element.autoplay = true; element.loop = true; });`,
    },
    {
      title: 'a player that is drawn after a press, once it is ready',
      lang: 'jsx',
      code: `export function Clip({ src, ready }) {
  const [isExpanded, setExpanded] = useState(false);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => { if (isAsked && ready) setExpanded(true); }, [isAsked, ready]);
  if (isExpanded && ready) return <video src={src} autoPlay loop />;
  return <button onClick={() => setAsked(true)}>Play</button>;
}`,
    },
    {
      title: 'a video of a loading spinner',
      lang: ['jsx', 'tsx'],
      code: 'export const Waiting = () => <video autoPlay loop><source src="/assets/spinner.webm" type="video/webm" /></video>;',
    },
    {
      title: 'the video of a call whose stream comes from a hook',
      lang: 'jsx',
      strict: true,
      code: `import { useCall } from './call';
export const Call = () => { const { remoteVideoRef } = useCall(); return <video ref={remoteVideoRef} autoPlay playsInline />; };`,
    },
    {
      title: 'a video with controls',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const Clip = ({ clip }) => <video src={clip} controls />;',
      doc: true,
    },
    {
      title: 'the camera preview of a call',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const Preview = ({ preview, cameraStream }) => <video ref={preview} autoPlay muted playsInline srcObject={cameraStream} />;',
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
      title: 'a video with the role `presentation`',
      lang: 'jsx',
      code: 'export const Sky = () => <video src="/sky.mp4" autoPlay muted loop role="presentation" />;',
    },
    {
      title: "playback that depends on the user's setting",
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const Clip = ({ src, settings }) => <video src={src} autoPlay={settings.autoplay} controls />;',
      doc: true,
    },
    {
      title: '`autoPlay={false}`',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const Clip = ({ src }) => <video src={src} autoPlay={false} controls />;',
    },
    {
      title: 'autoplay bound to a setting in Vue',
      lang: 'vue',
      strict: true,
      code: `<template>
  <video :src="clip" :autoplay="settings.autoplay" controls />
</template>`,
    },
    {
      title: 'autoplay bound to a property in Svelte',
      lang: 'svelte',
      strict: true,
      code: `<script>
  export let autoplay;
</script>
<video src="/a.mp4" {autoplay} controls></video>`,
    },
    {
      title: 'autoplay bound to a setting in Angular',
      lang: 'angular',
      strict: true,
      code: '<video [src]="clip" [autoplay]="settings.autoplay" controls></video>',
    },
    {
      title: 'autoplay bound to a property in Astro',
      lang: 'astro',
      strict: true,
      code: `---
const { autoplay } = Astro.props;
---
<video src="/a.mp4" autoplay={autoplay} controls />`,
    },
    {
      title: 'autoplay bound to a parameter in Lit',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { html } from 'lit';
export const clip = (src, on) => html\`<video src=\${src} ?autoplay=\${on} controls></video>\`;`,
    },
    {
      title: 'a video in a lightbox that a click opened',
      lang: 'jsx',
      code: 'export const Box = ({ open, clip }) => (open ? <video src={clip} autoPlay loop controls /> : null);',
    },
    {
      title: 'a video in a dialog of a Vue component library',
      lang: 'vue',
      code: `<template>
  <el-dialog :visible="shown">
    <video :src="clip" autoplay loop controls />
  </el-dialog>
</template>`,
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
      code: "export const Message = ({ state }) => <audio autoPlay loop>{state.status === 'ready' && <source src={state.url} />}</audio>;",
    },
    {
      title: 'a video whose element is given to a camera',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export class View extends React.Component {
  componentDidMount() { this.camera = new CameraPhoto(this.view.current); }
  render() { return <video ref={this.view} autoPlay />; }
}`,
    },
    {
      title: 'a video that a click shows',
      lang: ['jsx', 'tsx'],
      code: `export function Films({ films }) {
  const [clip, setClip] = useState(null);
  const choose = (film) => { log(film); setClip(film); };
  return <><button onClick={() => choose(films[0])}>First</button><button onClick={() => setClip(null)}>Close</button>
    {clip && <video src={clip} autoPlay />}</>;
}`,
    },
    {
      title: 'a video of a class named for a camera',
      lang: ['jsx', 'tsx'],
      code: 'export const View = ({ view }) => <video ref={view} autoPlay loop className="webcam-view" />;',
    },
  ],
});
