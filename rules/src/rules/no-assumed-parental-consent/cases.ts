import { defineCases } from '../../rule/case';

const approved = { guards: { parental: [{ call: 'hasParentApproval' }] } };
const verified = { verifiers: ['verifyParentalConsent'] };

export const cases = defineCases({
  invalid: [
    {
      title: 'consent that is taken from a URL',
      lang: ['js', 'ts', 'tsx'],
      code: "export const join = (req) => accounts.create({ nickname, «parentalConsent: req.query.consent === 'yes'» });",
      expect: 'assumed',
      data: { name: 'parentalConsent' },
    },
    {
      title: 'a sign-up that sends consent as given',
      lang: ['js', 'ts'],
      code: "api.createAccount({ nickname, ageBand: '10-12', «parentalConsent: true» });",
      expect: 'assumed',
      data: { name: 'parentalConsent' },
      suggest: { withhold: "api.createAccount({ nickname, ageBand: '10-12', parentalConsent: false });" },
      doc: true,
    },
    {
      title: 'a checkbox of the child for the parents',
      lang: ['jsx', 'tsx'], strict: true,
      code: '<label>«<input type="checkbox" onChange={(e) => setParentConsent(e.target.checked)} />»My parents say it is fine</label>;',
      expect: 'statement',
      doc: true,
    },
    {
      title: 'a sum that stands for consent',
      lang: ['js', 'ts'],
      code: 'if (answer === 12) { account.«hasParentalConsent» = true; }',
      expect: 'assumed',
      suggest: { withhold: 'if (answer === 12) { account.hasParentalConsent = false; }' },
      doc: true,
    },
    {
      title: 'a setter that writes consent to the browser',
      lang: ['js', 'ts'],
      code: "export const setParentConsent = () => localStorage.«setItem»(KEY_OK, '1');",
      expect: 'assumed',
    },
    {
      title: 'a form that sets consent when it is sent',
      lang: ['js', 'ts'],
      code: 'const submit = (e) => {\n  e.preventDefault();\n  «setParentConsent»();\n};',
      expect: 'assumed',
    },
    {
      title: 'a Vue checkbox for the parents',
      lang: 'vue', strict: true,
      code: '<template><label>«<input type="checkbox" v-model="ok">» I am the parent or legal guardian</label></template>',
      expect: 'statement',
      doc: true,
    },
    {
      title: 'a Svelte checkbox for the parents',
      lang: 'svelte', strict: true,
      code: '<label>«<input type="checkbox" bind:checked={ok} />» My parents agree</label>',
      expect: 'statement',
      doc: true,
    },
    {
      title: 'an Angular checkbox for the parents',
      lang: 'angular', strict: true,
      code: '«<mat-checkbox>»I have my parents’ permission, my parents agree</mat-checkbox>',
      expect: 'statement',
      doc: true,
    },
    {
      title: 'a checkbox for the parents in a page',
      lang: 'html', strict: true,
      code: '<label>«<input type="checkbox">» My parent or guardian has agreed</label>',
      expect: 'statement',
      doc: true,
    },
    { title: 'a statement in Chinese', lang: 'html', strict: true, code: '<label>«<input type="checkbox">» 我的父母同意</label>', expect: 'statement' },
    { title: 'a statement in French', lang: 'html', strict: true, code: "<label>«<input type=\"checkbox\">» J'ai l'autorisation de mes parents</label>", expect: 'statement' },
    { title: 'a statement in Spanish', lang: 'html', strict: true, code: '<label>«<input type="checkbox">» Tengo permiso de mis padres</label>', expect: 'statement' },
    { title: 'a statement in Arabic', lang: 'html', strict: true, code: '<label>«<input type="checkbox">» وافق والداي على ذلك</label>', expect: 'statement' },
    { title: 'a statement in Russian', lang: 'html', strict: true, code: '<label>«<input type="checkbox">» Мои родители согласны</label>', expect: 'statement' },
    {
      title: 'consent after an answer that this file does not show',
      lang: 'ts',
      strict: true,
      code: 'async function finish() {\n  const answer = await load();\n  account.«parentalConsent» = true;\n}',
      expect: 'assumed',
    },
    {
      title: 'a configured flag',
      lang: ['js', 'ts'],
      options: { flagNames: ['grownUpOk'] },
      code: 'account.«grownUpOk» = true;',
      expect: 'assumed',
    },
    {
      title: 'consent that rests on a gate',
      lang: ['js', 'ts'],
      options: { gateNames: ['checkSum'] },
      code: 'async function next() { await checkSum(7); account.«parentalConsent» = true; }',
      expect: 'assumed',
      suggest: { withhold: 'async function next() { await checkSum(7); account.parentalConsent = false; }' },
    },
    {
      title: 'a sign-up in Vue and Svelte',
      lang: ['vue', 'svelte'],
      code: '<script>\nconst send = () => api.createAccount({ nickname, «parentalConsent: true» });\n</script>',
      expect: 'assumed',
      suggest: { withhold: '<script>\nconst send = () => api.createAccount({ nickname, parentalConsent: false });\n</script>' },
    },
    {
      title: 'consent that a function of the project can verify',
      lang: ['js', 'ts'],
      settings: verified,
      code: `import { verifyParentalConsent } from './consent';
export const join = async (child) => api.createAccount({ child, «parentalConsent: true» });`,
      expect: 'assumed',
      suggest: {
        withhold: `import { verifyParentalConsent } from './consent';
export const join = async (child) => api.createAccount({ child, parentalConsent: false });`,
        verify: `import { verifyParentalConsent } from './consent';
export const join = async (child) => api.createAccount({ child, parentalConsent: await verifyParentalConsent(child) });`,
      },
      doc: true,
    },
    {
      title: 'consent of an account that a check of the project knows',
      lang: ['jsx', 'tsx'],
      settings: approved,
      code: `import { hasParentApproval } from './family';
export const next = async (account) => { account.«hasParentalConsent» = true; };`,
      expect: 'assumed',
      suggest: {
        withhold: `import { hasParentApproval } from './family';
export const next = async (account) => { account.hasParentalConsent = false; };`,
        verify: `import { hasParentApproval } from './family';
export const next = async (account) => { account.hasParentalConsent = await hasParentApproval(account); };`,
      },
    },
    {
      title: 'consent that a setter is given, beside a check that answers at once',
      lang: ['js', 'ts'],
      settings: { guards: { parental: [{ call: 'hasParentApproval', async: false }] } },
      code: "import { hasParentApproval } from './family';\nexport const next = (child) => «setParentConsent»(true);",
      expect: 'assumed',
      suggest: {
        withhold: "import { hasParentApproval } from './family';\nexport const next = (child) => setParentConsent(false);",
        verify: "import { hasParentApproval } from './family';\nexport const next = (child) => setParentConsent(hasParentApproval(child));",
      },
    },
    {
      title: 'consent beside an import that lacks the function',
      lang: ['js', 'ts'],
      settings: { verifiers: [{ module: './consent', export: 'verifyParentalConsent' }] },
      code: `import { askParent } from './consent';
export const join = async (child) => api.createAccount({ child, «parentalConsent: true» });`,
      expect: 'assumed',
      suggest: {
        withhold: `import { askParent } from './consent';
export const join = async (child) => api.createAccount({ child, parentalConsent: false });`,
        verify: `import { askParent, verifyParentalConsent } from './consent';
export const join = async (child) => api.createAccount({ child, parentalConsent: await verifyParentalConsent(child) });`,
      },
    },
    {
      title: 'consent in Vue and Svelte that a function of the project can verify',
      lang: ['vue', 'svelte'],
      settings: verified,
      code: `<script>
import { verifyParentalConsent } from './consent';
form.onSubmit(async (child) => api.createAccount({ child, «parentalConsent: true» }));
</script>`,
      expect: 'assumed',
      suggest: {
        withhold: `<script>
import { verifyParentalConsent } from './consent';
form.onSubmit(async (child) => api.createAccount({ child, parentalConsent: false }));
</script>`,
        verify: `<script>
import { verifyParentalConsent } from './consent';
form.onSubmit(async (child) => api.createAccount({ child, parentalConsent: await verifyParentalConsent(child) }));
</script>`,
      },
    },
    {
      title: 'consent in a page that a function of the project can verify',
      lang: 'html',
      settings: verified,
      code: `<script type="module">
import { verifyParentalConsent } from './consent.js';
form.onSubmit(async (child) => api.createAccount({ child, «parentalConsent: true» }));
</script>`,
      expect: 'assumed',
      suggest: {
        withhold: `<script type="module">
import { verifyParentalConsent } from './consent.js';
form.onSubmit(async (child) => api.createAccount({ child, parentalConsent: false }));
</script>`,
        verify: `<script type="module">
import { verifyParentalConsent } from './consent.js';
form.onSubmit(async (child) => api.createAccount({ child, parentalConsent: await verifyParentalConsent(child) }));
</script>`,
      },
    },
    {
      title: 'consent in a function that cannot wait for a verification',
      lang: ['js', 'ts'],
      settings: verified,
      code: "import { verifyParentalConsent } from './consent';\n"
        + "export const send = (child) => api.createAccount({ child, «parentalConsent: true» });",
      expect: 'assumed',
      suggest: {
        withhold:
          "import { verifyParentalConsent } from './consent';\n"
          + "export const send = (child) => api.createAccount({ child, parentalConsent: false });",
      },
    },
    {
      title: 'consent in the default of a parameter, which cannot wait for a verification',
      lang: ['js', 'ts'],
      settings: verified,
      code: `import { verifyParentalConsent } from './consent';
export const send = async (child, account = create({ child, «parentalConsent: true» })) => account.send();`,
      expect: 'assumed',
      suggest: {
        withhold: `import { verifyParentalConsent } from './consent';
export const send = async (child, account = create({ child, parentalConsent: false })) => account.send();`,
      },
    },
    {
      title: 'consent in a file without the function that verifies it',
      lang: ['js', 'ts'],
      settings: verified,
      code: 'export const send = async (child) => api.createAccount({ child, «parentalConsent: true» });',
      expect: 'assumed',
      suggest: { withhold: 'export const send = async (child) => api.createAccount({ child, parentalConsent: false });' },
    },
    {
      title: 'consent of a child beside a verification of ages',
      lang: ['js', 'ts'],
      settings: { verifiers: ['verifyAge'] },
      code: "import { verifyAge } from './age';\n"
        + "export const send = async (child) => api.createAccount({ child, «parentalConsent: true» });",
      expect: 'assumed',
      suggest: {
        withhold: "import { verifyAge } from './age';\n"
          + "export const send = async (child) => api.createAccount({ child, parentalConsent: false });",
      },
    },
    {
      title: 'consent beside a verification that is called with the token of a link',
      lang: ['js', 'ts'],
      settings: verified,
      code: `import { verifyParentalConsent } from './consent';
export const open = (token) => verifyParentalConsent(token);
export const send = async (child) => api.createAccount({ child, «parentalConsent: true» });`,
      expect: 'assumed',
      suggest: {
        withhold: `import { verifyParentalConsent } from './consent';
export const open = (token) => verifyParentalConsent(token);
export const send = async (child) => api.createAccount({ child, parentalConsent: false });`,
      },
    },
    {
      title: 'consent of no one that the code names',
      lang: ['js', 'ts'],
      settings: verified,
      code: "import { verifyParentalConsent } from './consent';\n"
        + "export const send = async (ageBand) => api.createAccount({ ageBand, «parentalConsent: true» });",
      expect: 'assumed',
      suggest: {
        withhold:
          "import { verifyParentalConsent } from './consent';\n"
          + "export const send = async (ageBand) => api.createAccount({ ageBand, parentalConsent: false });",
      },
    },
    {
      title: 'a switch of React Native for the parents',
      lang: ['jsx', 'tsx'], strict: true,
      code: "import { Switch, Text, View } from 'react-native';\nconst box = <View><Text>My parents agree</Text>«<Switch value={ok} onValueChange={setParentConsent} />»</View>;",
      expect: 'statement',
    },
  ],
  valid: [
    {
      title: 'a state of a page once a PIN was entered',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `function Limit() {
  const [parentVerified, setParentVerified] = useState(false);
  const handleVerified = useCallback(() => setParentVerified(true), []);
  return <PinModal open={!parentVerified} onVerified={handleVerified} />;
}`,
    },
    {
      title: 'a signed link whose token is checked',
      lang: ['js', 'ts', 'tsx'],
      strict: true,
      code: 'export const join = async (req) => accounts.create({ parentalConsent: await verifySignedLink(req.query.token) });',
    },
    { title: 'a request for consent', lang: ['js', 'ts'], code: 'await requestParentalConsent({ guardianEmail, childId });', doc: true },
    {
      title: 'consent that a signed link proves',
      lang: ['js', 'ts'],
      settings: { verifiers: ['verifySignedConsentLink'] },
      code: 'async function confirm(req) {\n  if (!(await verifySignedConsentLink(req.query.token))) return;\n  account.hasParentalConsent = true;\n}',
      doc: true,
    },
    {
      title: 'consent that a function of the project verifies',
      lang: ['js', 'ts'],
      strict: true,
      settings: verified,
      code: `import { verifyParentalConsent } from './consent';
export async function join(child) { await api.createAccount({ child, parentalConsent: await verifyParentalConsent(child) }); }`,
      doc: true,
    },
    { title: 'a sum before a link', lang: ['js', 'ts'], code: 'if (answer === 12) { openExternalSettings(); }', doc: true },
    { title: 'consent that a server answers', lang: ['js', 'ts'], strict: true, code: 'account.hasParentalConsent = answer.consent;' },
    { title: 'a flag that consent is needed', lang: ['js', 'ts'], strict: true, code: 'const account = create({ requiresParentalConsent: true });\nsetParentalConsentRequired(true);' },
    { title: 'a query for the flag', lang: ['js', 'ts'], strict: true, code: 'db.user.findUnique({ where: { id }, select: { parentalConsent: true } });' },
    { title: 'consent that was not given', lang: ['js', 'ts'], strict: true, code: 'api.createAccount({ parentalConsent: false });' },
    { title: 'a checkbox about parents in Chinese', lang: 'html', strict: true, code: '<label><input type="checkbox"> 显示家长通知</label>' },
    { title: 'a checkbox about parents in French', lang: 'html', strict: true, code: '<label><input type="checkbox"> Afficher la page des parents</label>' },
    { title: 'a checkbox about parents in Spanish', lang: 'html', strict: true, code: '<label><input type="checkbox"> Mostrar avisos a los padres</label>' },
    { title: 'a checkbox about parents in Arabic', lang: 'html', strict: true, code: '<label><input type="checkbox"> عرض إشعارات الأهل</label>' },
    { title: 'a checkbox about parents in Russian', lang: 'html', strict: true, code: '<label><input type="checkbox"> Показать страницу для родителей</label>' },
    {
      title: 'the state of a gate that a grown-up opened',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: '<ParentGate onUnlock={() => setParentGatePassed(true)} />',
    },
    {
      title: 'a gate that was passed',
      lang: ['js', 'ts'], strict: true,
      options: { gateNames: ['parentGatePassed'] },
      code: 'session.parentGatePassed = true;\nsetParentGatePassed(true);\nopenSettings();',
    },
  ],
});
