import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'the start of what a player was opened for, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { «playerAutoplay: true» };',
      expect: 'defaultOn',
    },
    {
      title: 'the state of a store that is named for settings', strict: true,
      lang: 'ts',
      filename: 'src/store/settings.ts',
      code: "const state = { «autoplayVideos: true», theme: 'system', fontSize: 14 };\nexport default { state, mutations };",
      expect: 'defaultOn',
    },
    {
      title: 'a setting that continues with the next item by default', strict: true,
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «autoplayNext: true», volume: 0.5 };',
      expect: 'defaultOn',
      data: { name: 'autoplayNext' },
      suggest: { turnOff: 'export const defaultSettings = { autoplayNext: false, volume: 0.5 };' },
      doc: true,
    },
    {
      title: 'a default setting in an object of video options', strict: true,
      lang: ['js', 'ts'],
      code: 'export const videoDefaults = { «autoPlay: true» };',
      expect: 'defaultOn',
    },
    {
      title: "a default of `'always'`", strict: true,
      lang: ['js', 'ts'],
      code: "export const initialState = { video: { «autoplay: 'always'» } };",
      expect: 'defaultOn',
      suggest: { turnOff: "export const initialState = { video: { autoplay: 'off' } };" },
    },
    {
      title: 'a default of an enum member named `Always`', strict: true,
      lang: 'ts',
      code: 'export const mediaSettings = { «autoplay: PlayMode.Always» };',
      expect: 'defaultOn',
    },
    {
      title: 'defaults with computed keys, one copied from the other', strict: true,
      lang: ['js', 'ts'],
      code: `const KEYS = { NEXT: 'autoplay_next', CLIPS: 'autoplay_clips' };
const defaults = { «[KEYS.NEXT]: true» };
«defaults[KEYS.CLIPS] = defaults[KEYS.NEXT]»;`,
      expect: 'defaultOn',
    },
    {
      title: 'a prop whose default is on', strict: true,
      lang: ['jsx', 'tsx'],
      code: 'export function VideoCard({ src, «autoPlay = true» }) { return <video src={src} autoPlay={autoPlay} controls />; }',
      expect: 'defaultOn',
    },
    {
      title: 'data of a Vue component that is on by default', strict: true,
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
      title: 'Svelte state that is on by default', strict: true,
      lang: 'svelte',
      code: `<script>
  let «autoplayNext = true»;
</script>
<video src="/a.mp4" controls></video>`,
      expect: 'defaultOn',
    },
    {
      title: 'a function that reads a setting with a default of on', strict: true,
      lang: ['js', 'ts'],
      code: "const isRolling = «readSetting('autoplayNext', true)»;",
      expect: 'defaultOn',
    },
    {
      title: 'a setting name from the options', strict: true,
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
      title: 'a store and a schema that continue with the next video by default', strict: true,
      lang: ['js', 'ts'],
      code: `export const useFilmPlayer = create((set) => ({ «autoplay: true», volume: 3 }));
export const useStore = create(persist((set) => ({ «autoPlayNext: true» })));
const member = new Schema({ preferences: { autoplay: { type: Boolean, «default: true» } } });`,
      expect: 'defaultOn',
    },
    {
      title: 'a setting that is on unless stored as off', strict: true,
      lang: ['jsx', 'tsx'],
      code: `const [autoplay, setAutoplay] = useState(() => «localStorage.getItem('film-autoplay') !== 'false'»);
export const Row = ({ prefs }) => <FilmRow starts={«prefs.autoplayVideos !== false»} onPick={() => setAutoplay(!autoplay)} />;`,
      expect: 'defaultOn',
    },
  ],
  valid: [
    {
      title: 'the state of a store that is named for something else',
      lang: 'ts',
      strict: true,
      filename: 'src/store/session.ts',
      code: "const state = { autoplayVideos: true, theme: 'system', fontSize: 14 };\nexport default { state, mutations };",
    },
    {
      title: 'a setting that is off by default, a check of it, and a carousel',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const on = localStorage.getItem('film-autoplay') === 'true';
if (state.autoplayVideos !== false) note(state);
useCarousel({ autoplay: true });`,
    },
    {
      title: 'settings that are off by default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { autoplayNext: false, autoPlayVideos: 0, loopVideos: false };',
    },
    {
      title: 'protective settings that are on by default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const videoDefaults = { disableAutoplay: true, preventAutoplay: true, noAutoplay: true };',
    },
    {
      title: 'names of handlers and toggles that contain "autoplay"',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaults = { onAutoplay: true, hasAutoplay: true, showAutoplayToggle: true };',
    },
    {
      title: 'an image component with a prop named `autoPlay`',
      lang: 'jsx',
      strict: true,
      code: 'export function ImageCard({ autoPlay = true }) { return <img data-load={autoPlay} />; }',
    },
    {
      title: 'a comparison with the setting and a list of modes',
      lang: ['js', 'ts'],
      strict: true,
      code: `if (settings.autoplay === true) note('on');
const modes = ['autoplay', 'manual'];`,
    },
    {
      title: 'the next picture in a colouring book',
      lang: ['js', 'ts'],
      code: "const INITIAL_STATE = { chartName: '', starTarget: 50, coloringAutoNext: true };",
    },
  ],
});
