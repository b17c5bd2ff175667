import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a form for students about a tutor',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function TutorRating({ tutorName }) {
  useEffect(() => { window.addEventListener('popstate', () => { «history.pushState(null, '', location.href)»; }); }, []);
  return <p>{tutorName}</p>;
}`,
      expect: 'backTrap',
    },
    {
      title: 'a page that does not let go back',
      lang: ['js', 'ts'],
      strict: true,
      code: "window.addEventListener('popstate', () => «history.pushState(null, '', location.href)»);",
      expect: 'backTrap',
      suggest: { removeListener: '' },
      doc: true,
    },
    {
      title: 'a script of a page that does not let go back',
      lang: 'html',
      strict: true,
      code: '<script>window.onpopstate = function () { «history.go(1)»; };</script>',
      expect: 'backTrap',
      doc: true,
    },
    {
      title: 'a page of an app of teachers that does not let go back, in strict',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'packages/teacher/src/app.ts',
      code: "window.addEventListener('popstate', () => «history.pushState(null, '', location.href)»);",
      expect: 'backTrap',
    },
    {
      title: 'a list of teachers that does not let go back',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/teachers/list.ts',
      code: "window.addEventListener('popstate', () => «history.pushState(null, '', location.href)»);",
      expect: 'backTrap',
    },
    {
      title: 'a back button that does nothing',
      lang: ['js', 'ts'],
      strict: true,
      code: "«BackHandler.addEventListener('hardwareBackPress', () => true)»;",
      expect: 'backTrap',
    },
    {
      title: 'a question before leaving without work to lose',
      lang: ['js', 'ts'],
      strict: true,
      code: "window.addEventListener('beforeunload', (event) => { «event.preventDefault()»; });",
      expect: 'unloadQuestion',
    },
    {
      title: 'a close button that comes late',
      lang: ['jsx', 'tsx'], strict: true,
      code: `function RewardedOffer() {
  useEffect(() => { setTimeout(() => setShowClose(true), «8000»); }, []);
  return <Offer>{showClose && <CloseButton />}</Offer>;
}`,
      expect: 'lateClose',
      data: { name: 'setShowClose', delay: '8000' },
      doc: true,
    },
    {
      title: 'a close button that comes late in Vue',
      lang: 'vue', strict: true,
      filename: 'src/ad-screen.vue',
      code: '<script setup>\nconst showClose = ref(false);\nsetTimeout(() => { showClose.value = true; }, «5000»);\n</script>',
      expect: 'lateClose',
    },
    {
      title: 'a close button that comes late in Svelte',
      lang: 'svelte', strict: true,
      filename: 'src/ad-screen.svelte',
      code: '<script>\nlet canClose = false;\nsetTimeout(() => { canClose = true; }, «5000»);\n</script>',
      expect: 'lateClose',
    },
    {
      title: 'an offer without a way to close',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Ask = () => <OfferModal «closeOnOverlayClick={false}» closeOnEsc={false}><button onClick={buy}>Buy</button></OfferModal>;',
      expect: 'closedDialog',
    },
    {
      title: 'an offer that opens again',
      lang: ['jsx', 'tsx'], strict: true,
      code: 'const Ask = () => <OfferModal open={open} «onClose={() => setOpen(true)}» />;',
      expect: 'reopening',
      suggest: { letClose: 'const Ask = () => <OfferModal open={open} onClose={() => setOpen(false)} />;' },
      doc: true,
    },
    {
      title: 'a close button of something that comes late',
      lang: ['js', 'ts'],
      strict: true,
      code: 'setTimeout(() => setCanSkip(true), «3000»);',
      expect: 'lateClose',
      suggest: { noDelay: 'setTimeout(() => setCanSkip(true), 0);' },
    },
    {
      title: 'an offer beside a protective component of the project',
      lang: ['jsx', 'tsx'], strict: true,
      options: { protectiveComponents: ['CalmScreen'] },
      code: 'const Page = () => <><CalmScreen /><OfferModal open={open} «onClose={() => setOpen(true)}» /></>;',
      expect: 'reopening',
      suggest: { letClose: 'const Page = () => <><CalmScreen /><OfferModal open={open} onClose={() => setOpen(false)} /></>;' },
    },
    {
      title: 'a method of Angular that questions leaving',
      lang: 'ts',
      strict: true,
      filename: 'src/home.component.ts',
      code: "export class HomeComponent { @HostListener('window:beforeunload', ['$event']) ask(event: Event) { «event.preventDefault()»; } }",
      expect: 'unloadQuestion',
    },
    {
      title: 'a handler that answers with a text',
      lang: ['js', 'ts'],
      strict: true,
      code: "window.onbeforeunload = () => «'Stay!'»;",
      expect: 'unloadQuestion',
      suggest: { removeListener: '' },
    },
    {
      title: 'an attribute that answers with a text',
      lang: 'html',
      strict: true,
      code: '<body onbeforeunload="return «\'Stay!\'»"></body>',
      expect: 'unloadQuestion',
    },
    {
      title: 'an Angular dialog without a way out',
      lang: 'angular',
      strict: true,
      code: '<offer-modal «[closeOnOverlayClick]="false"» [closeOnEsc]="false"><p>Buy gems now</p></offer-modal>',
      expect: 'closedDialog',
    },
    {
      title: 'an Angular dialog that opens again',
      lang: 'angular', strict: true,
      code: '<offer-modal [open]="open" «(close)="open = true"»></offer-modal>',
      expect: 'reopening',
    },
    {
      title: 'a Vue dialog that opens again',
      lang: 'vue', strict: true,
      code: '<template><OfferModal :open="open" «@close="open = true"» /></template>',
      expect: 'reopening',
      suggest: { letClose: '<template><OfferModal :open="open" @close="open = false" /></template>' },
    },
    {
      title: 'a Svelte dialog that opens again',
      lang: 'svelte', strict: true,
      code: '<OfferModal open={open} «on:close={() => (open = true)}» />',
      expect: 'reopening',
      suggest: { letClose: '<OfferModal open={open} on:close={() => (open = false)} />' },
    },
    {
      title: 'a Vue dialog without a way out',
      lang: 'vue',
      strict: true,
      code: '<template><OfferModal «:close-on-overlay-click="false"» :close-on-esc="false"><p>Buy gems</p></OfferModal></template>',
      expect: 'closedDialog',
    },
    {
      title: 'a question of a component that knows whether work is unsaved',
      lang: ['jsx', 'tsx'],
      strict: true,
      doc: true,
      code: `export function Editor() {
  const [isDirty, setDirty] = useState(false);
  useEffect(() => {
    const ask = (event) => { «event.preventDefault()»; };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return <textarea onChange={() => setDirty(true)} />;
}`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `export function Editor() {
  const [isDirty, setDirty] = useState(false);
  useEffect(() => {
    const ask = (event) => { if (!isDirty) return; event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  return <textarea onChange={() => setDirty(true)} />;
}`,
        removeListener: `export function Editor() {
  const [isDirty, setDirty] = useState(false);
  useEffect(() => {
    const ask = (event) => { event.preventDefault(); };
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return <textarea onChange={() => setDirty(true)} />;
}`,
      },
    },
    {
      title: 'a question beside the state of a form',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Editor() {
  const formik = useFormik({ initialValues });
  const saved = !formik.dirty;
  useEffect(() => {
    const ask = (event) => «event.preventDefault()»;
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [initialValues]);
  return <textarea onChange={() => setDirty(true)} />;
}`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `export function Editor() {
  const formik = useFormik({ initialValues });
  const saved = !formik.dirty;
  useEffect(() => {
    const ask = (event) => { if (formik.dirty) event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [initialValues, formik.dirty]);
  return <textarea onChange={() => setDirty(true)} />;
}`,
        removeListener: `export function Editor() {
  const formik = useFormik({ initialValues });
  const saved = !formik.dirty;
  useEffect(() => {
    const ask = (event) => event.preventDefault();
    return () => window.removeEventListener('beforeunload', ask);
  }, [initialValues]);
  return <textarea onChange={() => setDirty(true)} />;
}`,
      },
    },
    {
      title: 'a question beside a form of a library',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { useForm } from 'react-hook-form';
export function Editor() {
  const { register, formState: { isDirty } } = useForm();
  useEffect(() => {
    const ask = (event) => {
      «event.preventDefault()»;
      event.returnValue = 'Stay!';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return <textarea onChange={() => setDirty(true)} />;
}`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `import { useForm } from 'react-hook-form';
export function Editor() {
  const { register, formState: { isDirty } } = useForm();
  useEffect(() => {
    const ask = (event) => {
      if (!isDirty) return;
      event.preventDefault();
      event.returnValue = 'Stay!';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  return <textarea onChange={() => setDirty(true)} />;
}`,
        removeListener: `import { useForm } from 'react-hook-form';
export function Editor() {
  const { register, formState: { isDirty } } = useForm();
  useEffect(() => {
    const ask = (event) => {
      event.preventDefault();
      event.returnValue = 'Stay!';
    };
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return <textarea onChange={() => setDirty(true)} />;
}`,
      },
    },
    {
      title: 'a handler that a component keeps',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Editor({ text, stored }) {
  const hasChanges = text !== stored;
  const ask = useCallback((event) => { «event.preventDefault()»; }, []);
  useEffect(() => {
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [ask]);
  return <p>{text}</p>;
}`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `export function Editor({ text, stored }) {
  const hasChanges = text !== stored;
  const ask = useCallback((event) => { if (!hasChanges) return; event.preventDefault(); }, [hasChanges]);
  useEffect(() => {
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [ask]);
  return <p>{text}</p>;
}`,
        removeListener: `export function Editor({ text, stored }) {
  const hasChanges = text !== stored;
  const ask = useCallback((event) => { event.preventDefault(); }, []);
  useEffect(() => {
    return () => window.removeEventListener('beforeunload', ask);
  }, [ask]);
  return <p>{text}</p>;
}`,
      },
    },
    {
      title: 'a text beside a variable that is true while work is unsaved',
      lang: ['js', 'ts'],
      strict: true,
      code: `let isDirty = false;
field.oninput = () => { isDirty = true; };
window.onbeforeunload = () => «'Stay!'»;`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `let isDirty = false;
field.oninput = () => { isDirty = true; };
window.onbeforeunload = () => isDirty ? 'Stay!' : undefined;`,
        removeListener: `let isDirty = false;
field.oninput = () => { isDirty = true; };`,
      },
    },
    {
      title: 'a question in parentheses beside a variable for unsaved work',
      lang: ['js', 'ts'],
      strict: true,
      code: `let isDirty = false;
field.oninput = () => { isDirty = true; };
window.addEventListener('beforeunload', (event) => («event.returnValue = 'Stay!'»));`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `let isDirty = false;
field.oninput = () => { isDirty = true; };
window.addEventListener('beforeunload', (event) => { if (isDirty) event.returnValue = 'Stay!'; });`,
        removeListener: `let isDirty = false;
field.oninput = () => { isDirty = true; };`,
      },
    },
    {
      title: 'a question with a comment in its parentheses',
      lang: ['js', 'ts'],
      strict: true,
      code: `let isDirty = false;
field.oninput = () => { isDirty = true; };
window.onbeforeunload = (event) => (/* ask */ «event.returnValue = 'Stay!'»);
start();`,
      expect: 'unloadQuestion',
    },
    {
      title: 'a text beside an object that knows of unsaved work',
      lang: ['js', 'ts'],
      strict: true,
      code: `const state = { dirty: false };
field.oninput = () => { state.dirty = true; };
window.onbeforeunload = function () {
  return «'Stay!'»;
};`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `const state = { dirty: false };
field.oninput = () => { state.dirty = true; };
window.onbeforeunload = function () {
  if (!state.dirty) return undefined;
  return 'Stay!';
};`,
        removeListener: `const state = { dirty: false };
field.oninput = () => { state.dirty = true; };`,
      },
    },
    {
      title: 'a question in Vue beside a state of unsaved work',
      lang: 'vue',
      strict: true,
      code: `<script setup>
const unsaved = ref(false);
window.addEventListener('beforeunload', (event) => { «event.preventDefault()»; });
</script>
<template><textarea @input="unsaved = true" /></template>`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `<script setup>
const unsaved = ref(false);
window.addEventListener('beforeunload', (event) => { if (!unsaved.value) return; event.preventDefault(); });
</script>
<template><textarea @input="unsaved = true" /></template>`,
        removeListener: `<script setup>
const unsaved = ref(false);
</script>
<template><textarea @input="unsaved = true" /></template>`,
      },
    },
    {
      title: 'a method of Vue beside a state of unsaved work',
      lang: 'vue',
      strict: true,
      code: `<script>
export default {
  data() { return { hasChanges: false }; },
  mounted() { window.addEventListener('beforeunload', this.ask); },
  methods: {
    ask(event) { «event.preventDefault()»; },
    type() { this.hasChanges = true; },
  },
};
</script>`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `<script>
export default {
  data() { return { hasChanges: false }; },
  mounted() { window.addEventListener('beforeunload', this.ask); },
  methods: {
    ask(event) { if (!this.hasChanges) return; event.preventDefault(); },
    type() { this.hasChanges = true; },
  },
};
</script>`,
        removeListener: `<script>
export default {
  data() { return { hasChanges: false }; },
  mounted() {  },
  methods: {
    ask(event) { event.preventDefault(); },
    type() { this.hasChanges = true; },
  },
};
</script>`,
      },
    },
    {
      title: 'a question in Svelte beside a state of unsaved work',
      lang: 'svelte',
      strict: true,
      code: `<script>
let dirty = false;
const ask = (event) => { «event.preventDefault()»; };
</script>
<svelte:window on:beforeunload={ask} />
<textarea on:input={() => (dirty = true)}></textarea>`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `<script>
let dirty = false;
const ask = (event) => { if (!dirty) return; event.preventDefault(); };
</script>
<svelte:window on:beforeunload={ask} />
<textarea on:input={() => (dirty = true)}></textarea>`,
      },
    },
    {
      title: 'a method of Angular beside a state of unsaved work',
      lang: 'ts',
      strict: true,
      filename: 'src/editor.component.ts',
      code: `export class EditorComponent {
  isDirty = false;
  @HostListener('window:beforeunload', ['$event']) ask(event: Event) { «event.preventDefault()»; }
  type() { this.isDirty = true; }
}`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `export class EditorComponent {
  isDirty = false;
  @HostListener('window:beforeunload', ['$event']) ask(event: Event) { if (!this.isDirty) return; event.preventDefault(); }
  type() { this.isDirty = true; }
}`,
      },
    },
    {
      title: 'a question of a page that knows of unsaved work',
      lang: 'html',
      strict: true,
      code: `<script>
let isDirty = false;
field.oninput = () => { isDirty = true; };
window.addEventListener('beforeunload', (event) => { «event.preventDefault()»; });
</script>`,
      expect: 'unloadQuestion',
      suggest: {
        askAboutWork: `<script>
let isDirty = false;
field.oninput = () => { isDirty = true; };
window.addEventListener('beforeunload', (event) => { if (!isDirty) return; event.preventDefault(); });
</script>`,
        removeListener: `<script>
let isDirty = false;
field.oninput = () => { isDirty = true; };
</script>`,
      },
    },
    {
      title: 'an offer with a close handler that users cannot reach',
      lang: ['jsx', 'tsx'],
      strict: true,
      doc: true,
      code: 'const Ask = () => <OfferModal onClose={close} «closeOnOverlayClick={false}» closeOnEsc={false}><p>Buy</p></OfferModal>;',
      expect: 'closedDialog',
      suggest: {
        removeLocks: 'const Ask = () => <OfferModal onClose={close}><p>Buy</p></OfferModal>;',
      },
    },
    {
      title: 'an offer with locks',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Ask = () => <OfferDialog open={open} onClose={() => setOpen(false)} «disableBackdropClick» disableEscapeKeyDown><p>Buy</p></OfferDialog>;',
      expect: 'closedDialog',
      suggest: {
        removeLocks: 'const Ask = () => <OfferDialog open={open} onClose={() => setOpen(false)}><p>Buy</p></OfferDialog>;',
      },
    },
    {
      title: 'an offer whose state changes',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Ask = () => <OfferDialog open={open} onOpenChange={setOpen} «dismissable={false}» keyboard={false}><p>Buy</p></OfferDialog>;',
      expect: 'closedDialog',
      suggest: {
        removeLocks: 'const Ask = () => <OfferDialog open={open} onOpenChange={setOpen}><p>Buy</p></OfferDialog>;',
      },
    },
    {
      title: 'a Vue dialog that gives its state back',
      lang: 'vue',
      strict: true,
      code: '<template><OfferModal v-model="open" «:close-on-click-modal="false"» :close-on-press-escape="false"><p>Buy gems</p></OfferModal></template>',
      expect: 'closedDialog',
      suggest: {
        removeLocks: '<template><OfferModal v-model="open"><p>Buy gems</p></OfferModal></template>',
      },
    },
    {
      title: 'a Vue dialog that answers when it is to close',
      lang: 'vue',
      strict: true,
      code: '<template><OfferModal @close="open = false" «no-backdrop-dismiss» no-esc-dismiss><p>Buy gems</p></OfferModal></template>',
      expect: 'closedDialog',
      suggest: {
        removeLocks: '<template><OfferModal @close="open = false"><p>Buy gems</p></OfferModal></template>',
      },
    },
    {
      title: 'a Svelte dialog that answers when it is to close',
      lang: 'svelte',
      strict: true,
      code: '<OfferModal on:close={() => (open = false)} «closeOnOutsideClick={false}» closeOnEsc={false}><p>Buy gems</p></OfferModal>',
      expect: 'closedDialog',
      suggest: {
        removeLocks: '<OfferModal on:close={() => (open = false)}><p>Buy gems</p></OfferModal>',
      },
    },
    {
      title: 'an Angular dialog that answers when it is to close',
      lang: 'angular',
      strict: true,
      code: '<offer-modal (close)="open = false" «[closeOnOverlayClick]="false"» [closeOnEsc]="false"><p>Buy gems now</p></offer-modal>',
      expect: 'closedDialog',
      suggest: {
        removeLocks: '<offer-modal (close)="open = false"><p>Buy gems now</p></offer-modal>',
      },
    },
    {
      title: 'an offer whose answer does nothing',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Ask = () => <OfferModal onClose={() => {}} «closeOnOverlayClick={false}» closeOnEsc={false}><p>Buy</p></OfferModal>;',
      expect: 'closedDialog',
      suggest: {
      },
    },
  ],
  valid: [
    {
      title: 'a form for tutors about a student, not in strict',
      lang: ['jsx', 'tsx'],
      code: `export function TutorNotes({ studentName }) {
  useEffect(() => { window.addEventListener('popstate', () => { history.pushState(null, '', location.href); }); }, []);
  return <p>{studentName}</p>;
}`,
    },
    {
      title: 'a page of an app of teachers',
      lang: ['js', 'ts'],
      filename: 'packages/teacher/src/app.ts',
      code: "window.addEventListener('popstate', () => history.pushState(null, '', location.href));",
    },
    {
      title: 'a question about unsaved work',
      lang: ['js', 'ts'],
      strict: true,
      code: "window.addEventListener('beforeunload', (e) => { if (form.isDirty) e.preventDefault(); });",
      doc: true,
    },
    {
      title: 'a screen for a break',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Rest = () => <BreakScreen closeOnOverlayClick={false} closeOnEsc={false}><p>5 minutes</p></BreakScreen>;',
      doc: true,
    },
    {
      title: 'an offer that closes',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Ask = () => <OfferModal open={open} onClose={() => setOpen(false)} />;',
      doc: true,
    },
    {
      title: 'a dialog with a close button',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Ask = () => <Modal closeOnOverlayClick={false} closeOnEsc={false}><button onClick={onClose}>Close</button></Modal>;',
    },
    {
      title: 'a delay against accidental taps',
      lang: ['js', 'ts'],
      strict: true,
      code: 'setTimeout(() => setShowClose(true), 800);',
    },
    {
      title: 'a page that reads its URL',
      lang: ['js', 'ts'],
      strict: true,
      code: "window.addEventListener('popstate', () => { render(location.pathname); });",
    },
    {
      title: 'a back button that closes a menu first',
      lang: ['js', 'ts'],
      strict: true,
      code: "BackHandler.addEventListener('hardwareBackPress', () => { closeMenu(); return true; });",
    },
    {
      title: 'a page that tidies before it goes',
      lang: ['js', 'ts'],
      strict: true,
      code: "window.addEventListener('beforeunload', () => { socket.close(); });",
    },
    {
      title: 'an exam that stays on its page',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/exam-page.js',
      code: "window.addEventListener('popstate', () => history.pushState(null, '', location.href));",
    },
    {
      title: 'a protective component of the project',
      lang: ['jsx', 'tsx'],
      strict: true,
      options: { protectiveComponents: ['CalmScreen'] },
      code: 'function Offer() { useEffect(() => { setTimeout(() => setShowClose(true), 60000); }, []); return <CalmScreen>{showClose && <Close />}</CalmScreen>; }',
    },
    {
      title: 'a protective component of the project in Vue',
      lang: 'vue',
      strict: true,
      options: { protectiveComponents: ['CalmScreen'] },
      code: "<script setup>\nconst canSkip = ref(false);\nsetTimeout(() => { canSkip.value = true; }, 60000);\n</script>\n<template><CalmScreen><OfferText v-if=\"canSkip\" /></CalmScreen></template>",
    },
    {
      title: 'a method of Angular that protects work',
      lang: 'ts',
      strict: true,
      filename: 'src/editor.component.ts',
      code: "export class EditorComponent { @HostListener('window:beforeunload', ['$event']) ask(event: Event) { if (this.form.dirty) event.preventDefault(); } }",
    },
    {
      title: 'a handler that answers with nothing',
      lang: ['js', 'ts'],
      strict: true,
      code: "window.onbeforeunload = () => { close(); };\nwindow.addEventListener('beforeunload', () => 'Stay!');",
    },
    {
      title: 'an Angular dialog that closes',
      lang: 'angular',
      strict: true,
      code: '<offer-modal [open]="open" (close)="open = false"></offer-modal>',
    },
    {
      title: 'a question while work of a component is unsaved',
      lang: ['jsx', 'tsx'],
      strict: true,
      doc: true,
      code: `export function Editor() {
  const [isDirty, setDirty] = useState(false);
  useEffect(() => {
    const ask = (event) => { if (isDirty) event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  return <textarea onChange={() => setDirty(true)} />;
}`,
    },
    {
      title: 'a question beside a function that knows of unsaved work',
      lang: ['js', 'ts'],
      strict: true,
      code: `const isDirty = () => form.changed;
window.addEventListener('beforeunload', (event) => { event.preventDefault(); });`,
    },
    {
      title: 'a question beside fields that are unsaved',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Editor() {
  const [dirtyFields, setDirty] = useState([]);
  useEffect(() => {
    const ask = (event) => { event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return <textarea onChange={() => setDirty(true)} />;
}`,
    },
    {
      title: 'a component that keeps an old handler',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Editor() {
  const [isDirty, setDirty] = useState(false);
  const ask = (event) => { event.preventDefault(); };
  useEffect(() => {
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return <textarea onChange={() => setDirty(true)} />;
}`,
    },
    {
      title: 'a component whose listeners stay',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Editor() {
  const [isDirty, setDirty] = useState(false);
  useEffect(() => { window.addEventListener('beforeunload', (event) => event.preventDefault()); }, [isDirty]);
  return <textarea onChange={() => setDirty(true)} />;
}`,
    },
    {
      title: 'a listener that is added when work begins',
      lang: ['js', 'ts'],
      strict: true,
      code: `let isDirty = false;
const ask = (event) => event.preventDefault();
export function begin() { isDirty = true; window.addEventListener('beforeunload', ask); }
export function end() { isDirty = false; window.removeEventListener('beforeunload', ask); }`,
    },
    {
      title: 'a question whose text depends on unsaved work',
      lang: ['js', 'ts'],
      strict: true,
      code: `let isDirty = false;
field.oninput = () => { isDirty = true; };
window.addEventListener('beforeunload', (event) => { event.returnValue = isDirty ? 'Stay!' : ''; });`,
    },
    {
      title: 'a dialog with one lock',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const Ask = () => <OfferDialog open={open} onClose={close} disableEscapeKeyDown><p>Buy</p></OfferDialog>;`,
    },
  ],
});
