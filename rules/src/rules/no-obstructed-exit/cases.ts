import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a form for students about a tutor',
      lang: ['jsx', 'tsx'],
      code: `export function TutorRating({ tutorName }) {
  useEffect(() => { window.addEventListener('popstate', () => { «history.pushState(null, '', location.href)»; }); }, []);
  return <p>{tutorName}</p>;
}`,
      expect: 'backTrap',
    },
    {
      title: 'a page that does not let go back',
      lang: ['js', 'ts'],
      code: "window.addEventListener('popstate', () => «history.pushState(null, '', location.href)»);",
      expect: 'backTrap',
      suggest: { removeListener: '' },
      doc: true,
    },
    {
      title: 'a script of a page that does not let go back',
      lang: 'html',
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
      filename: 'src/teachers/list.ts',
      code: "window.addEventListener('popstate', () => «history.pushState(null, '', location.href)»);",
      expect: 'backTrap',
    },
    {
      title: 'a back button that does nothing',
      lang: ['js', 'ts'],
      code: "«BackHandler.addEventListener('hardwareBackPress', () => true)»;",
      expect: 'backTrap',
    },
    {
      title: 'a question before leaving without work to lose',
      lang: ['js', 'ts'],
      code: "window.addEventListener('beforeunload', (event) => { «event.preventDefault()»; });",
      expect: 'unloadQuestion',
    },
    {
      title: 'a close button that comes late',
      lang: ['jsx', 'tsx'],
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
      lang: 'vue',
      filename: 'src/ad-screen.vue',
      code: '<script setup>\nconst showClose = ref(false);\nsetTimeout(() => { showClose.value = true; }, «5000»);\n</script>',
      expect: 'lateClose',
    },
    {
      title: 'a close button that comes late in Svelte',
      lang: 'svelte',
      filename: 'src/ad-screen.svelte',
      code: '<script>\nlet canClose = false;\nsetTimeout(() => { canClose = true; }, «5000»);\n</script>',
      expect: 'lateClose',
    },
    {
      title: 'an offer without a way to close',
      lang: ['jsx', 'tsx'],
      code: 'const Ask = () => <OfferModal «closeOnOverlayClick={false}» closeOnEsc={false}><button onClick={buy}>Buy</button></OfferModal>;',
      expect: 'closedDialog',
    },
    {
      title: 'an offer that opens again',
      lang: ['jsx', 'tsx'],
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
      lang: ['jsx', 'tsx'],
      options: { protectiveComponents: ['CalmScreen'] },
      code: 'const Page = () => <><CalmScreen /><OfferModal open={open} «onClose={() => setOpen(true)}» /></>;',
      expect: 'reopening',
      suggest: { letClose: 'const Page = () => <><CalmScreen /><OfferModal open={open} onClose={() => setOpen(false)} /></>;' },
    },
    {
      title: 'a method of Angular that questions leaving',
      lang: 'ts',
      filename: 'src/home.component.ts',
      code: "export class HomeComponent { @HostListener('window:beforeunload', ['$event']) ask(event: Event) { «event.preventDefault()»; } }",
      expect: 'unloadQuestion',
    },
    {
      title: 'a handler that answers with a text',
      lang: ['js', 'ts'],
      code: "window.onbeforeunload = () => «'Stay!'»;",
      expect: 'unloadQuestion',
      suggest: { removeListener: '' },
    },
    {
      title: 'an attribute that answers with a text',
      lang: 'html',
      code: '<body onbeforeunload="return «\'Stay!\'»"></body>',
      expect: 'unloadQuestion',
    },
    {
      title: 'an Angular dialog without a way out',
      lang: 'angular',
      code: '<offer-modal «[closeOnOverlayClick]="false"» [closeOnEsc]="false"><p>Buy gems now</p></offer-modal>',
      expect: 'closedDialog',
    },
    {
      title: 'an Angular dialog that opens again',
      lang: 'angular',
      code: '<offer-modal [open]="open" «(close)="open = true"»></offer-modal>',
      expect: 'reopening',
    },
    {
      title: 'a Vue dialog that opens again',
      lang: 'vue',
      code: '<template><OfferModal :open="open" «@close="open = true"» /></template>',
      expect: 'reopening',
      suggest: { letClose: '<template><OfferModal :open="open" @close="open = false" /></template>' },
    },
    {
      title: 'a Svelte dialog that opens again',
      lang: 'svelte',
      code: '<OfferModal open={open} «on:close={() => (open = true)}» />',
      expect: 'reopening',
      suggest: { letClose: '<OfferModal open={open} on:close={() => (open = false)} />' },
    },
    {
      title: 'a Vue dialog without a way out',
      lang: 'vue',
      code: '<template><OfferModal «:close-on-overlay-click="false"» :close-on-esc="false"><p>Buy gems</p></OfferModal></template>',
      expect: 'closedDialog',
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
      options: { protectiveComponents: ['CalmScreen'] },
      code: 'function Offer() { useEffect(() => { setTimeout(() => setShowClose(true), 60000); }, []); return <CalmScreen>{showClose && <Close />}</CalmScreen>; }',
    },
    {
      title: 'a protective component of the project in Vue',
      lang: 'vue',
      options: { protectiveComponents: ['CalmScreen'] },
      code: "<script setup>\nconst canSkip = ref(false);\nsetTimeout(() => { canSkip.value = true; }, 60000);\n</script>\n<template><CalmScreen><OfferText v-if=\"canSkip\" /></CalmScreen></template>",
    },
    {
      title: 'a method of Angular that protects work',
      lang: 'ts',
      filename: 'src/editor.component.ts',
      code: "export class EditorComponent { @HostListener('window:beforeunload', ['$event']) ask(event: Event) { if (this.form.dirty) event.preventDefault(); } }",
    },
    {
      title: 'a handler that answers with nothing',
      lang: ['js', 'ts'],
      code: "window.onbeforeunload = () => { close(); };\nwindow.addEventListener('beforeunload', () => 'Stay!');",
    },
    {
      title: 'an Angular dialog that closes',
      lang: 'angular',
      code: '<offer-modal [open]="open" (close)="open = false"></offer-modal>',
    },
  ],
});
