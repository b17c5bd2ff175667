import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a ticked box in the data of a form',
      strict: true,
      lang: ['js', 'ts', 'tsx'],
      code: "const fields = [{ name: 'newsletter', type: 'checkbox', label: 'I would like to receive news', «defaultValue: true» }];",
      expect: 'givenState',
      suggest: {
        withhold: "const fields = [{ name: 'newsletter', type: 'checkbox', label: 'I would like to receive news', defaultValue: false }];",
      },
    },
    {
      title: 'a state in sample code, in strict',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/examples/settings.ts',
      code: 'const «[marketingConsent, setMarketingConsent] = useState(true)»;',
      expect: 'givenState',
    },
    {
      title: 'accepted terms that a server records, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export async function POST(request) { await db.user.create({ data: { email, «termsAccepted: true» } }); }',
      expect: 'givenState',
    },
    {
      title: 'a checkbox for marketing that is checked',
      lang: ['jsx', 'tsx'],
      code: '<input type="checkbox" name="marketingConsent" «defaultChecked» />;',
      expect: 'preselected',
      data: { name: 'marketingConsent' },
      suggest: { deselect: '<input type="checkbox" name="marketingConsent" />;' },
      doc: true,
    },
    {
      title: 'a switch bound to a state that is on',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const [agreeTracking, setAgreeTracking] = useState(«true»);\nconst box = <Switch value={agreeTracking} onValueChange={setAgreeTracking} />;',
      expect: 'givenState',
      suggest: { withhold: 'const [agreeTracking, setAgreeTracking] = useState(false);\nconst box = <Switch value={agreeTracking} onValueChange={setAgreeTracking} />;' },
      doc: true,
    },
    {
      title: 'a switch whose heading asks for newsletters',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: "function Emails() {\n  const [checked, setChecked] = useState(«true»);\n  return <div><h3>I'd like to receive emails and newsletters</h3><label><input defaultChecked={checked} onChange={() => setChecked(!checked)} type=\"checkbox\" /></label></div>;\n}",
      expect: 'givenState',
    },
    {
      title: 'a state of consent without a control in the file',
      strict: true,
      lang: ['js', 'ts'],
      code: 'const «[marketingConsent, setMarketingConsent] = useState(true)»;',
      expect: 'givenState',
    },
    {
      title: 'sign-up values that subscribe to the newsletter',
      strict: true,
      lang: ['js', 'ts'],
      code: "const [data, setData] = useState({ email: '', «subscribedToNewsletter: true» });",
      expect: 'givenState',
      suggest: { withhold: "const [data, setData] = useState({ email: '', subscribedToNewsletter: false });" },
    },
    {
      title: 'consent preferences with analytics on',
      strict: true,
      lang: ['js', 'ts'],
      code: 'export const defaultPreferences = { necessary: true, «analytics: true», «marketing: true» };',
      expect: 'givenState',
      doc: true,
    },
    {
      title: 'a stored field of consent with the default true',
      strict: true,
      lang: 'ts',
      code: "@Entity() class Account {\n  @Column({ type: 'boolean', «default: true» }) analyticsConsent!: boolean;\n  @Column({ type: 'boolean', default: false }) marketingConsent!: boolean;\n}",
      expect: 'givenState',
    },
    {
      title: 'consent mode that is granted by default',
      lang: ['js', 'ts'],
      code: "gtag('consent', 'default', { «ad_storage: 'granted'», analytics_storage: 'granted' });",
      suggest: { withhold: "gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });" },
      expect: 'granted',
      data: { name: 'ad_storage', value: "'granted'", safe: "'denied'" },
    },
    {
      title: 'a checked box in a page',
      lang: 'html',
      code: '<label><input type="checkbox" name="offers" «checked»> Send me special offers</label>',
      expect: 'preselected',
      suggest: { deselect: '<label><input type="checkbox" name="offers"> Send me special offers</label>' },
      doc: true,
    },
    {
      title: 'a checked box in Chinese',
      lang: 'html',
      code: '<label><input type="checkbox" name="a1" «checked»> 我同意接收营销信息</label>',
      expect: 'preselected',
    },
    {
      title: 'a checked box in French',
      lang: 'html',
      code: '<label><input type="checkbox" name="a1" «checked»> Je souhaite recevoir la newsletter</label>',
      expect: 'preselected',
    },
    {
      title: 'a checked box in Spanish',
      lang: 'html',
      code: '<label><input type="checkbox" name="a1" «checked»> Quiero recibir novedades</label>',
      expect: 'preselected',
    },
    {
      title: 'a checked box in Arabic',
      lang: 'html',
      code: '<label><input type="checkbox" name="a1" «checked»> أوافق على الشروط</label>',
      expect: 'preselected',
    },
    {
      title: 'a checked box in Russian',
      lang: 'html',
      code: '<label><input type="checkbox" name="a1" «checked»> Я согласен на обработку данных</label>',
      expect: 'preselected',
    },
    {
      title: 'a Vue checkbox bound to a state that is on',
      strict: true,
      lang: 'vue',
      code: '<script setup>\nconst acceptMarketing = ref(«true»);\n</script>\n<template><input type="checkbox" id="mkt" v-model="acceptMarketing" /></template>',
      expect: 'givenState',
      doc: true,
    },
    {
      title: 'a Svelte checkbox that is checked',
      lang: 'svelte',
      code: '<input type="checkbox" name="newsletterOptIn" «checked={true}» />',
      expect: 'preselected',
      doc: true,
    },
    {
      title: 'an Angular checkbox that is checked',
      lang: 'angular',
      code: '<mat-checkbox name="marketingConsent" «[checked]="true"»>Send me news</mat-checkbox>',
      expect: 'preselected',
      doc: true,
    },
    {
      title: 'a configured name of consent',
      strict: true,
      lang: ['js', 'ts'],
      options: { consentNames: ['helpsResearch'] },
      code: 'const initialState = { «helpsResearch: true», age: 0 };',
      expect: 'givenState',
    },
    {
      title: 'a radio button for consent that is selected',
      lang: 'html',
      strict: true,
      code: '<label><input type="radio" name="consent" value="yes" «checked»> I agree</label>',
      expect: 'preselected',
    },
    {
      title: 'a fallback that gives consent',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const allowed = «user.marketingConsent ?? true»;',
      expect: 'givenState',
    },
    {
      title: 'a switch of React Native whose state is on',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: "import { Switch } from 'react-native';\nconst [agreeTracking, setAgreeTracking] = useState(«true»);\nconst box = <Switch value={agreeTracking} onValueChange={setAgreeTracking} />;",
      expect: 'givenState',
      suggest: { withhold: "import { Switch } from 'react-native';\nconst [agreeTracking, setAgreeTracking] = useState(false);\nconst box = <Switch value={agreeTracking} onValueChange={setAgreeTracking} />;" },
    },
    {
      title: 'a preselected Vue checkbox',
      lang: 'vue',
      code: '<template><input type="checkbox" name="marketingConsent" «checked»></template>',
      expect: 'preselected',
      suggest: { deselect: '<template><input type="checkbox" name="marketingConsent"></template>' },
    },
    {
      title: 'a banner script whose services start as agreed',
      lang: ['js', 'ts'],
      code: 'tarteaucitron.init({ privacyUrl, «serviceDefaultState: true» });',
      expect: 'granted',
    },
  ],
  valid: [
    {
      title: 'a ticked box for messages about an event of the user',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const box = <label><input type="checkbox" name="alerts" defaultChecked /> Email me each time someone joins my event</label>;',
    },
    {
      title: 'a switch that shows what was stored once it has been loaded, not in strict',
      lang: ['jsx', 'tsx'],
      code: `function Preferences() {
  const [emailOptIn, setEmailOptIn] = useState(true);
  const load = useCallback(async () => {
    const answer = await get('/preferences');
    const stored = answer.data.preferences;
    setEmailOptIn(stored.emailOptIn);
  }, []);
  useEffect(() => { void load(); }, [load]);
  return <Switch id="emailOptIn" checked={emailOptIn} />;
}`,
    },
    {
      title: 'a state in sample code',
      lang: ['js', 'ts'],
      filename: 'src/examples/settings.ts',
      code: 'const [marketingConsent, setMarketingConsent] = useState(true);',
    },
    {
      title: 'accepted terms that a server records after a form',
      lang: ['js', 'ts'],
      code: 'export async function POST(request) { await db.user.create({ data: { email, termsAccepted: true } }); }',
    },
    {
      title: 'boxes in the data of a form that are empty, shown, or about something else',
      lang: ['js', 'ts', 'tsx'],
      strict: true,
      code: "const fields = [{ name: 'newsletter', type: 'checkbox', label: 'I would like to receive news', defaultValue: false },\n"
        + "  { name: 'offers', type: 'checkbox', label: 'I would like to receive offers', defaultValue: saved.offers },\n"
        + "  { name: 'sound', type: 'checkbox', label: 'Sounds', defaultValue: true }];",
    },
    {
      title: 'a box that shows a stored choice',
      lang: ['jsx', 'tsx'],
      code: '<input type="checkbox" name="marketingConsent" checked={saved.marketingConsent} onChange={save} />;',
      doc: true,
    },
    {
      title: 'a protective switch that is on',
      lang: ['jsx', 'tsx'],
      code: '<Switch value={true} accessibilityLabel="Safe search" />;',
      doc: true,
    },
    {
      title: 'consent mode that is denied by default',
      lang: ['js', 'ts'],
      code: "gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });",
      doc: true,
    },
    {
      title: 'a state of consent that is off',
      lang: ['jsx', 'tsx'],
      code: 'const [agreeToTerms, setAgreeToTerms] = useState(false);\nconst box = <input type="checkbox" checked={agreeToTerms} />;',
    },
    {
      title: 'necessary cookies that cannot be turned off',
      lang: ['js', 'ts', 'jsx'],
      code: 'const defaultPreferences = { essential: true, analytics: false, marketing: false };',
    },
    {
      title: 'the disabled box of necessary cookies',
      lang: ['jsx', 'tsx'],
      code: '<label><input type="checkbox" name="consentNecessary" checked disabled />I agree to necessary cookies</label>;',
    },
    {
      title: 'the values that an accept button saves',
      lang: ['js', 'ts'],
      code: 'function acceptAll() { save({ necessary: true, analytics: true, marketing: true }); }',
    },
    {
      title: 'a state that shows the consent banner',
      lang: ['js', 'ts'],
      code: 'const [showCookieConsent, setShowCookieConsent] = useState(true);\nconst [consentGivenLoading, setLoading] = useState(true);',
    },
    {
      title: 'a box that stays signed in',
      lang: 'html',
      code: '<label><input type="checkbox" name="remember" checked> Remember me, I agree</label>',
    },
    {
      title: 'an opt-out that is on',
      lang: ['jsx', 'tsx'],
      code: '<input type="checkbox" name="marketingOptOut" defaultChecked />;\nconst [doNotTrackConsented, setIt] = useState(true);',
    },
    {
      title: 'open groups of a navigation',
      lang: ['js', 'ts'],
      code: 'const [open, setOpen] = useState({ dashboard: true, newsletter: true, analytics: true });',
    },
    {
      title: 'a literal that is sent after the check',
      lang: ['js', 'ts'],
      code: 'async function send(consented) {\n  if (!consented) return;\n  await post({ consentGiven: true, file });\n}',
    },
    {
      title: 'a checked filter in French',
      lang: 'html',
      code: '<label><input type="checkbox" name="c1" checked> Afficher les articles</label>',
    },
    {
      title: 'a checked filter in Spanish',
      lang: 'html',
      code: '<label><input type="checkbox" name="c1" checked> Mostrar productos</label>',
    },
    {
      title: 'a checked filter in Chinese',
      lang: 'html',
      code: '<label><input type="checkbox" name="c1" checked> 显示声音</label>',
    },
    {
      title: 'a checked filter in Arabic',
      lang: 'html',
      code: '<label><input type="checkbox" name="c1" checked> عرض الصور</label>',
    },
    {
      title: 'a checked filter in Russian',
      lang: 'html',
      code: '<label><input type="checkbox" name="c1" checked> Показывать картинки</label>',
    },
    {
      title: 'a text in a language that the settings leave out',
      lang: 'html',
      settings: { locales: ['en'] },
      code: '<label><input type="checkbox" name="a1" checked> Quiero recibir novedades</label>',
    },
    {
      title: 'a switch of React Native that protects',
      lang: ['jsx', 'tsx'],
      code: "import { Switch } from 'react-native';\nconst box = <Switch value={true} accessibilityLabel=\"Safe search\" />;",
    },
  ],
});
