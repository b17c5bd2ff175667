import assert from 'node:assert/strict';
import { obstacles, shamings, type ShamingWords } from '../../../rules/src/facts/dialogs';
import type { FactSources } from '../../../rules/src/facts/sources';
import { type Reader, lookAt } from '../../support/elements';
import { sourcesOf } from '../../support/fact-sources';

type Row = readonly [code: string, found: string, path?: string, reader?: Reader];
type Say = (on: FactSources) => readonly string[];

const NO_WORDS: ShamingWords = { patterns: [], neutral: {}, controls: [] };
const OWN: ShamingWords = { patterns: ['i like losing'], neutral: { en: 'No, I give up', fr: 'Pas ce soir' }, controls: ['WayOut'] };

const shamedWith = (words: ShamingWords): Say => (on) =>
  shamings(words, on).map(({ kind, neutral, isPlaced }) => `${kind}${neutral ? `: ${neutral}` : ''}${isPlaced ? '' : ' [anywhere]'}`);
const heldWith = (protective: readonly string[]): Say => (on) =>
  obstacles(protective, on).map(({ kind, name, delay, isOffer, isProtective, question, locks }) =>
    [
      kind,
      name,
      delay,
      isOffer && '[offer]',
      isProtective && '[protects]',
      question && `[if ${[question.work.text, ...question.work.lists.map((list) => on.file.getText(list))].join(' in ')}]`,
      locks && `[locks ${locks.map(({ name: lock }) => lock).join(', ')}]`,
    ].filter(Boolean).join(' ')
  );

const REMOVAL = "return () => removeEventListener('beforeunload', ask)";
/** A component that adds a listener when it mounts. */
const component = (before: string, handler: string, list: string, removal = REMOVAL): string =>
  `function Editor({ changed }) { ${before}; useEffect(() => {
    const ask = ${handler}; addEventListener('beforeunload', ask); ${removal}
  }, ${list}) }`;
/** The same with a handler beside the effect. */
const beside = (handler: string, list: string): string =>
  `function Editor() { const [isDirty] = useState(false); const ask = ${handler}; useEffect(() => {
    addEventListener('beforeunload', ask); ${REMOVAL}
  }${list}) }`;
const inSetup = (before: string): string =>
  `<script setup>\n${before}\naddEventListener('beforeunload', (e) => e.preventDefault())\n</script>`;
const asks = '(e) => e.preventDefault()';
const MOUNTS = "componentDidMount() { addEventListener('beforeunload', this.ask) } g() { return !this.state.dirty }";
const FOUND = 'unload question beforeunload';

const tables: Readonly<Record<string, readonly [Say, readonly Row[]]>> = {
  'shaming by words of the project': [shamedWith(OWN), [
    ['<button onClick={decline}>No, I like losing</button>', 'refusal: No, I give up'],
    ["<button onClick={decline}>No, I don't care</button>", 'refusal: No, I give up'],
    ['<button onClick={decline}>No, I give up</button>', ''],
    ['<button onClick={decline}>Non, je préfère payer</button>', 'refusal: Pas ce soir'],
    ["const a = { decline: '不了，我不想变聪明' }", 'refusal: 不用了'],
    ["<WayOut onTap={f}>I don't care about saving</WayOut>", 'refusal: No, I give up'],
    ["<WayIn onTap={f}>I don't care about saving</WayIn>", ''],
    ["<WayOut><i>I don't care about saving</i></WayOut>", 'refusal: No, I give up'],
    ["<WayOut>Don't go!</WayOut>", 'plea'],
  ]],
  'shaming': [shamedWith(NO_WORDS), [
    ["<button onClick={decline}>No, I don't care</button>", 'refusal: No thanks'],
    ['<button onClick={decline}>No thanks</button>', ''],
    ["<button onClick={decline}>No thanks, I'm just looking</button>", ''],
    ["<p>I don't care</p>", ''],
    ["<Pressable onPress={decline}><Text>No, I don't care</Text></Pressable>", 'refusal: No thanks'],
    ["<Pressable onPress={decline}><Text>I don't care about saving</Text></Pressable>", 'refusal: No thanks'],
    ["<View onPress={decline}><Text>I don't care about saving</Text></View>", ''],
    ["<button onClick={decline}>I don't care about saving</button>", 'refusal: No thanks'],
    ["<button onClick={accept}>I don't care about saving</button>", ''],
    ["<QuizOption onClick={choose}>No, I don't care</QuizOption>", ''],
    ["const a = [{ text: 'No, I give up', style: 'cancel' }]", 'refusal: No thanks'],
    ["const story = { lines: 'No, I give up' }", ''],
    ["log('No, I give up')", 'refusal: No thanks [anywhere]'],
    ["const a = { decline: '不了，我不想变聪明' }", 'refusal: 不用了'],
    ["const a = { decline: '不了，谢谢' }", ''],
    ["const a = { decline: 'Non, je préfère payer' }", 'refusal: Non merci'],
    ["const a = { decline: 'Non, pas ce soir' }", ''],
    ["const a = { decline: 'No, prefiero pagar' }", 'refusal: No, gracias'],
    ["const a = { decline: 'No, otro día' }", ''],
    ["const a = { decline: 'لا، أحب الدفع' }", 'refusal: لا، شكرا'],
    ["const a = { decline: 'لا، غدا' }", ''],
    ["const a = { decline: 'Нет, я люблю переплачивать' }", 'refusal: Нет, спасибо'],
    ["const a = { decline: 'Нет, завтра' }", ''],
    ["<h2>Don't go!</h2>", 'plea', 'src/exit-modal.jsx'],
    ["<button>Don't go</button>", '', 'src/exit-modal.jsx'],
    ["<button>Don't go!</button>", 'plea', 'src/exit-modal.jsx'],
    ["<button>Don't leave us</button>", 'plea', 'src/exit-modal.jsx'],
    ["<button>Don't go far from here</button>", 'plea', 'src/exit-modal.jsx'],
    ["const a = { cancelButton: 'Ne pars pas' }", '', 'src/exit-modal.jsx'],
    ["const a = { title: 'Ne pars pas' }", 'plea', 'src/exit-modal.jsx'],
    ["<h2>Don't go!</h2>", ''],
    [`<h2>Don't go there alone: ${'far '.repeat(30)}</h2>`, '', 'src/exit-modal.jsx'],
    ['const story = { lines: "Don\'t go!" }', ''],
    ['<h2>Stop now?</h2>', '', 'src/exit-modal.jsx'],
    ['<h2>别走</h2>', 'plea', 'src/exit-modal.jsx'],
    ['<h2>Не уходи!</h2>', 'plea', 'src/exit-modal.jsx'],
    ['const ExitModal = () => <img src="/sad.svg" />', 'sad picture', 'src/a.jsx'],
    ['<img src="/sad.svg" />', '', 'src/exit-modal.jsx'],
    ['<img src="/sad.svg" />', ''],
    ['<img src="/happy.svg" />', '', 'src/exit-modal.jsx'],
  ]],
  'obstacles that protect': [heldWith(['CalmScreen', 'stayHere']), [
    ['function Hall() { setTimeout(() => setShowClose(true), 8000); return <CalmScreen />; }', 'late close setShowClose 8000 [protects]'],
    ['function Hall() { setTimeout(() => setShowClose(true), 8000); return <Screen />; }', 'late close setShowClose 8000'],
    ['function stayHere() { setTimeout(() => setShowClose(true), 8000) }', 'late close setShowClose 8000 [protects]'],
    ['<CalmScreen><Modal open={open} onClose={() => setOpen(true)} /></CalmScreen>', 'reopening close [protects]'],
    ['<><CalmScreen /><Modal open={open} onClose={() => setOpen(true)} /></>', 'reopening close'],
    ['window.onpopstate = () => history.pushState(1, 2)', 'back trap popstate [protects]', 'src/stayHere.js'],
    ['<script setup>\nsetTimeout(() => { canSkip.value = true; }, 8000)\n</script>\n<template><CalmScreen /></template>',
      'late close canSkip 8000 [protects]', 'src/a.vue', 'vue'],
  ]],
  'obstacles': [heldWith([]), [
    ["addEventListener('popstate', () => history.pushState(a, b, c))", 'back trap popstate'],
    ["addEventListener('popstate', () => { if (open) history.pushState(a, b, c); })", ''],
    ["addEventListener('popstate', () => render())", ''],
    ["addEventListener('popstate', () => router.go(1))", ''],
    ['window.onpopstate = () => history.forward()', 'back trap popstate'],
    ["addEventListener('popstate', () => history.pushState(a, b, c))", 'back trap popstate [protects]', 'src/exam.jsx'],
    ["BackHandler.addEventListener('hardwareBackPress', () => true)", 'back trap hardwareBackPress'],
    ["BackHandler.addEventListener('hardwareBackPress', () => { close(); return true; })", ''],
    ["addEventListener('beforeunload', (e) => e.preventDefault())", 'unload question beforeunload'],
    ["addEventListener('beforeunload', (e) => { e.returnValue = 'Stay!'; })", 'unload question beforeunload'],
    ["addEventListener('beforeunload', (e) => { if (count) e.preventDefault(); })", ''],
    ["addEventListener('beforeunload', (e) => e.preventDefault()); const isDirty = true", ''],
    ["addEventListener('beforeunload', () => close())", ''],
    ["addEventListener('submit', (e) => e.preventDefault())", ''],
    ['setTimeout(() => setShowClose(true), 8000)', 'late close setShowClose 8000'],
    ['setTimeout(() => { canSkip.value = true; }, 8000)', 'late close canSkip 8000'],
    ['setTimeout(() => setShowClose(false), 8000)', ''],
    ['setTimeout(() => setShowHint(true), 8000)', ''],
    ['setTimeout(() => setShowClose(true), delay)', ''],
    ['function AdScreen() { setTimeout(() => setShowClose(true), 8000) }', 'late close setShowClose 8000 [offer]'],
    ['<Modal closeOnOverlayClick={false} closeOnEsc={false}><p>Buy</p></Modal>', 'closed dialog closeOnOverlayClick'],
    ['<OfferModal closeOnOverlayClick={false} closeOnEsc={false}><p>Buy</p></OfferModal>', 'closed dialog closeOnOverlayClick [offer]'],
    ['<Modal closeOnOverlayClick={false}><p>Buy</p></Modal>', ''],
    ['<Modal closeOnOverlayClick={false} closeOnEsc={false}><button>Close</button></Modal>', ''],
    ['<Modal closeOnOverlayClick={false} closeOnEsc={false}><ModalParts /></Modal>', ''],
    ['<Modal closeOnOverlayClick={false} closeOnEsc={false} />', ''],
    ['<Modal closeOnOverlayClick={a} closeOnEsc={b}><p>Buy</p></Modal>', ''],
    ['<Modal open={open} onClose={() => setOpen(true)} />', 'reopening close'],
    ['<Modal open={open} onClose={() => setOpen(false)} />', ''],
    ['<Modal open={open} onClose={() => setDone(true)} />', ''],
    ['<Modal onClose={() => setOpen(true)} />', ''],
    ['<template><Modal :open="open" @close="open = true" /></template>', 'reopening close', 'src/a.vue', 'vue'],
    ['<template><Modal :open="open" @close="open = false" /></template>', '', 'src/a.vue', 'vue'],
    ['<modal-box [open]="open" (close)="open = true"></modal-box>', 'reopening close', 'src/a.html', 'angular'],
    ['<modal-box [open]="open" (close)="done = true"></modal-box>', '', 'src/a.html', 'angular'],
    ["window.onbeforeunload = () => 'Stay!'", 'unload question beforeunload'],
    ["window.onbeforeunload = function () { return 'Stay!' }", 'unload question beforeunload'],
    ["window.onbeforeunload = () => ''", ''],
    ['window.onbeforeunload = () => text', ''],
    ["addEventListener('beforeunload', () => 'Stay!')", ''],
    [`<body onbeforeunload="return 'Stay!'"></body>`, 'unload question beforeunload', 'src/a.html', 'html'],
    ['<body onbeforeunload="stop()"></body>', '', 'src/a.html', 'html'],
    ["class A { @HostListener('window:beforeunload') f(e) { e.preventDefault() } }", 'unload question beforeunload', 'src/a.ts', 'ts'],
    ["class A { @HostListener('window:popstate') f() { history.pushState(1, 2) } }", 'back trap popstate', 'src/a.ts', 'ts'],
    ["class A { @HostListener('beforeunload') f(e) { e.preventDefault() } }", '', 'src/a.ts', 'ts'],
    ["class A { @Listener('window:beforeunload') f(e) { e.preventDefault() } }", '', 'src/a.ts', 'ts'],
    // What says that work is unsaved.
    [component('const [isDirty, setDirty] = useState(false)', asks, '[]'), `${FOUND} [if isDirty in []]`],
    [component('const [isDirty, setDirty] = useState(false)', asks, '[isDirty]'), `${FOUND} [if isDirty]`],
    [component('const [isDirty, setDirty] = useState<boolean>()', asks, '[]'), `${FOUND} [if isDirty in []]`, 'src/a.tsx', 'tsx'],
    [component('const [isDirty, setDirty] = useState<object>()', asks, '[]'), '', 'src/a.tsx', 'tsx'],
    [component('const [isDirty, setDirty] = useState(load)', asks, '[]'), ''],
    [component('const [count, isDirty] = useState(false)', asks, '[]'), ''],
    [component('const [isDirty, setDirty] = createSignal(false)', asks, '[]'), ''],
    [component('const [isNotDirty, set] = useState(false)', asks, '[]'), ''],
    [component('const isDirty = useRef(false)', asks, '[]'), `${FOUND} [if isDirty.current]`],
    [component('const isDirty = useRef(null)', asks, '[]'), ''],
    [component('const unsaved = a !== b', asks, '[a, b]'), `${FOUND} [if unsaved in [a, b]]`],
    [component('const unsaved = Boolean(a) && !b', asks, '[]'), `${FOUND} [if unsaved in []]`],
    [component('const unsaved = a || b', asks, '[]'), ''],
    [component('const unsaved = true', asks, '[]'), ''],
    [component('const unsaved = () => true', asks, '[]'), ''],
    [component('const unsaved = useUnsaved(); const off = !unsaved', asks, '[]'), `${FOUND} [if unsaved in []]`],
    [component('const unsaved = useUnsaved(); const off = !unsaved()', asks, '[]'), ''],
    [component('const unsaved = useUnsaved(); const off = !unsaved.length && !unsaved', asks, '[]'), ''],
    [component('const unsaved = useUnsaved()', asks, '[]'), ''],
    [component('if (changed) save()', asks, '[]'), `${FOUND} [if changed in []]`],
    [component('show(changed); save()', asks, '[]'), ''],
    [component('const formik = useFormik(); const off = !formik.dirty', asks, '[]'), `${FOUND} [if formik.dirty in []]`],
    [component('const formik = useFormik(); const off = !formik?.dirty', asks, '[]'), `${FOUND} [if formik?.dirty in []]`],
    [component('const formik = useFormik(); show(formik.dirty)', asks, '[]'), ''],
    [`import { useFormik } from 'formik'; ${component('const formik = useFormik(); show(formik.dirty)', asks, '[]')}`,
      `${FOUND} [if formik.dirty in []]`],
    [`import { useForm } from 'react-hook-form'; ${component('const { formState: { isDirty } } = useForm(); show(isDirty)', asks, '[]')}`,
      `${FOUND} [if isDirty in []]`],
    [component('const forms = useForms(); const off = !forms[i].dirty && !load().dirty', asks, '[]'), ''],
    [`${component('save()', asks, '[]')} function f(s) { if (s.dirty) show() }`, ''],
    // Handlers that would keep an old value.
    [component('const [isDirty, setDirty] = useState(false)', asks, '[]', ''), ''],
    [component('const [isDirty, setDirty] = useState(false)', asks, 'list'), ''],
    [beside(asks, ', [ask]'), `${FOUND} [if isDirty]`],
    [beside(asks, ', []'), ''],
    [beside(`useCallback(${asks}, [])`, ''), `${FOUND} [if isDirty in []]`],
    ['function Editor() { const [isDirty] = useState(false); useEffect(() => { window.onbeforeunload = () => "Stay!" }) }',
      `${FOUND} [if isDirty]`],
    ['function Editor() { const [isDirty] = useState(false); window.onbeforeunload = () => "Stay!" }', ''],
    // Files and objects.
    ['let isDirty = false; isDirty = true; window.onbeforeunload = () => "Stay!"', `${FOUND} [if isDirty]`],
    ['let isDirty = false; isDirty = load(); window.onbeforeunload = () => "Stay!"', ''],
    ['let isDirty = false; isDirty = true; function f() { window.onbeforeunload = () => "Stay!" }', ''],
    ['let isDirty = false; isDirty = true; function Page() { window.onbeforeunload = () => "Stay!" }', `${FOUND} [if isDirty]`],
    ['let isDirty = false; isDirty = true; onMounted(() => { window.onbeforeunload = () => "Stay!" })', `${FOUND} [if isDirty]`],
    ['let isDirty = false; isDirty = true; uploading(); window.onbeforeunload = () => "Stay!"', ''],
    ['let isDirty = false; isDirty = true; window.onbeforeunload = () => { show(isDirty); return "Stay!" }', ''],
    ['let isDirty = false; isDirty = true; { let isDirty; window.onbeforeunload = () => "Stay!" }', ''],
    ['const s = { dirty: false }; s.dirty = true; window.onbeforeunload = () => "Stay!"', `${FOUND} [if s.dirty]`],
    ['const s = { dirty: 0 }; s.dirty = 1; window.onbeforeunload = () => "Stay!"', ''],
    ['const s = load(); s.dirty = true; window.onbeforeunload = () => "Stay!"', ''],
    ['import { s } from "./s"; if (s.dirty) show(); window.onbeforeunload = () => "Stay!"', `${FOUND} [if s.dirty]`],
    ['import { isDirty } from "./s"; if (isDirty) show(); window.onbeforeunload = () => "Stay!"', ''],
    ['function f(s) { if (s.dirty) show(); } window.onbeforeunload = () => "Stay!"', ''],
    ["class A { isDirty = false; @HostListener('window:beforeunload') f(e) { e.preventDefault() } g() { this.isDirty = true } }",
      `${FOUND} [if this.isDirty]`, 'src/a.ts', 'ts'],
    ["class A { @HostListener('window:beforeunload') f(e) { e.preventDefault() } } class B { g() { this.isDirty = true } }", '', 'src/a.ts',
      'ts'],
    [`class A { ask = ${asks}; ${MOUNTS} }`, `${FOUND} [if this.state.dirty]`],
    [`class A { ask(e) { e.preventDefault() } ${MOUNTS} }`, ''],
    [`class A { ask = ${asks}; ${MOUNTS.replace('componentDidMount', 'start')} }`, ''],
    [inSetup('const isDirty = ref(false)'), `${FOUND} [if isDirty.value]`, 'src/a.vue', 'vue'],
    [inSetup('const isDirty = computed(() => a.value !== b.value)'), `${FOUND} [if isDirty.value]`, 'src/a.vue', 'vue'],
    [inSetup('const { isDirty } = useForm()\nconst off = !isDirty'), '', 'src/a.vue', 'vue'],
    [inSetup("const props = defineProps(['dirty'])\nif (props.dirty) show()"), `${FOUND} [if props.dirty]`, 'src/a.vue', 'vue'],
    [
      `<script>\nexport default { mounted() { addEventListener('beforeunload', this.ask) },
methods: { ask(e) { e.preventDefault() }, f() { this.isDirty = true } } }\n</script>`,
      `${FOUND} [if this.isDirty]`,
      'src/a.vue',
      'vue',
    ],
    ['<script>\nlet isDirty = $state(false)\n</script>\n<svelte:window onbeforeunload={(e) => e.preventDefault()} />',
      `${FOUND} [if isDirty]`, 'src/a.svelte', 'svelte'],
    // Dialogs that answer when they are to close.
    ['<Modal onClose={f} closeOnOverlayClick={false} closeOnEsc={false}><p>Buy</p></Modal>',
      'closed dialog closeOnOverlayClick [locks closeonoverlayclick, closeonesc]'],
    ['<Modal onClose={() => {}} closeOnOverlayClick={false} closeOnEsc={false}><p>Buy</p></Modal>', 'closed dialog closeOnOverlayClick'],
    ['<Modal onClose={() => undefined} closeOnOverlayClick={false} closeOnEsc={false}><p>Buy</p></Modal>',
      'closed dialog closeOnOverlayClick'],
    ['<Modal onClose={undefined} closeOnOverlayClick={false} closeOnEsc={false}><p>Buy</p></Modal>', 'closed dialog closeOnOverlayClick'],
    ['<Modal onOpen={f} closeOnOverlayClick={false} closeOnEsc={false}><p>Buy</p></Modal>', 'closed dialog closeOnOverlayClick'],
    ['<Modal onClose={f} disableBackdropClick disableEscapeKeyDown><p>Buy</p></Modal>',
      'closed dialog disableBackdropClick [locks disablebackdropclick, disableescapekeydown]'],
    ['<Modal disableBackdropClick={false} disableEscapeKeyDown><p>Buy</p></Modal>', ''],
    ['<template><Modal v-model:open="open" :mask-closable="false" :keyboard="false"><p>Buy</p></Modal></template>',
      'closed dialog mask-closable [locks maskclosable, keyboard]', 'src/a.vue', 'vue'],
    ['<template><Modal :open="open" :mask-closable="false" :keyboard="false"><p>Buy</p></Modal></template>', 'closed dialog mask-closable',
      'src/a.vue', 'vue'],
    ['<template><Modal @close="" :mask-closable="false" :keyboard="false"><p>Buy</p></Modal></template>', 'closed dialog mask-closable',
      'src/a.vue', 'vue'],
  ]],
};

for (const [title, [say, rows]] of Object.entries(tables)) {
  describe(`dialogs: ${title}`, () => {
    for (const [code, found, path = 'src/a.jsx', reader = 'jsx'] of rows)
      it(`${code} in ${path}`, () => assert.equal(lookAt(reader, code, (file) => say(sourcesOf(file, path)).join('; ')), found));
  });
}
