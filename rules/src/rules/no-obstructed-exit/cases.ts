import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
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
  ],
  valid: [
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
  ],
});
