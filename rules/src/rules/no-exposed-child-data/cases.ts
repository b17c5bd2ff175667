import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a full name in the search parameters of a navigation',
      lang: ['js', 'ts'],
      code: 'navigate({ search: { «fullName» } });',
      expect: 'url',
    },
    {
      title: 'the home address of a user in a URL',
      lang: ['js', 'ts'],
      code: 'open(`/map?at=${«user.address»}`);',
      expect: 'url',
    },
    {
      title: 'an email address beside an imported redactor that is not applied',
      lang: ['js', 'ts'],
      code: `import { redact } from './log';
export function signUp(child) { console.log('Signing up:', «child.email»); }`,
      expect: 'log',
      suggest: { redact: `import { redact } from './log';
export function signUp(child) { console.log('Signing up:', redact(child.email)); }` },
    },
    {
      title: 'names and an email address of a child whose id is read nearby',
      lang: ['js', 'ts'],
      code: "export function signUp(child) { open(child.id); console.log(«child.firstName», child.lastName); console.info(«child.email»); }",
      expect: 'log',
      suggest: [{}, { useId: 'export function signUp(child) { open(child.id); console.log(child.firstName, child.lastName); console.info(child.id); }' }],
    },
    {
      title: 'a name beside the id of the same child',
      lang: ['js', 'ts'],
      code: 'export const greet = (child) => console.log(child.id, `hello ${«child.firstName»}`);',
      expect: 'log',
      suggest: {},
    },
    {
      title: 'a name in a function that reads no id of the child',
      lang: ['js', 'ts'],
      code: `export const greet = (child) => console.log(«child.firstName»);
export const open = (child) => show(child.id);`,
      expect: 'log',
      suggest: {},
    },
    {
      title: 'a table of students, a request body and abbreviated names in logs',
      lang: ['js', 'ts'],
      code: `export function list(students) { console.table(«students»); }
app.post('/register', (req, res) => { logger.debug(JSON.stringify(«req.body»)); });
const join = (dob, email) => logger.info({ «dob», email });`,
      expect: ['record', 'record', 'log'],
    },
    {
      title: 'an email address in a message to an error reporting service',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/browser';
Sentry.captureMessage('cannot join ' + «user.email»);`,
      expect: 'log',
    },
    {
      title: 'the text of a private message in a log',
      lang: ['js', 'ts'],
      code: "function deliver(message) { inbox(message.recipientId).push(message); logger.info({ to: message.recipientId, text: «message.body» }); }",
      expect: 'log',
    },
    {
      title: 'the telephone number of a parent in a log',
      lang: 'ts',
      code: 'export const call = (parent: Parent) => console.info("calling", «parent.phone»);',
      expect: 'log',
    },
    {
      title: 'loggers recognised by the package that creates them',
      lang: ['js', 'ts'],
      code: `import log4js from 'log4js';
import winston from 'winston';
const l = log4js.getLogger();
const out = winston.createLogger({ level: 'info' });
l.info('joined', «student.email»);
out.warn('twice', { mail: «student.email» });`,
      expect: 'log',
    },
    {
      title: 'the school of a child in the context of an error report',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/node';
Sentry.setContext('child', { school: «child.school», id: child.id });`,
      expect: 'log',
    },
    {
      title: 'a record behind a Vue ref',
      lang: 'vue',
      code: `<script setup>
const student = ref(null);
async function load() { student.value = await api.load(); console.log("loaded", «student.value»); }
</script>
<template><p>{{ student }}</p></template>`,
      expect: 'record',
    },
    {
      title: 'several values stored at once, one of them personal',
      lang: 'ts',
      code: "await AsyncStorage.multiSet([['mail', «user.email»], ['theme', theme]]);",
      expect: 'storage',
    },
    {
      title: 'personal data in the query of a navigation function',
      lang: 'ts',
      code: `await navigateTo({ path: '/welcome', query: { email: «form.email» } });
navigate({ to: '/hello', search: { name: «child.fullName» } });`,
      expect: 'url',
    },
    { title: 'a last name in the path of a request', lang: 'ts', code: 'await api.get(`/students/${«student.lastName»}/reports`);', expect: 'url' },
    {
      title: 'a GET form that writes its fields to the URL',
      lang: ['html', 'jsx', 'svelte'],
      code: '<form «method="get"» action="/find"><label><input name="email" type="email" /></label><input name="page" /></form>',
      expect: 'url',
      data: { value: 'email' },
    },
    {
      title: 'a GET form in Vue',
      lang: 'vue',
      code: '<template><form «method="get"»><input name="phone" v-model="phone"></form></template>',
      expect: 'url',
    },
    {
      title: 'a GET form with an uppercase method',
      lang: 'html',
      code: '<form action="/find" «method="GET"»><input name="birthDate"></form>',
      expect: 'url',
      suggest: { usePost: '<form action="/find" method="post"><input name="birthDate"></form>' },
    },
    {
      title: 'a persisted store with a child record',
      lang: ['js', 'ts'],
      code: `import { create } from 'zustand';
import { persist } from 'zustand/middleware';
export const useFamily = create(persist((set) => ({ theme: 'dark', «child: null», choose: (child) => set({ child }) }), { name: 'family' }));`,
      expect: 'storage',
    },
    {
      title: 'values stored under keys that name personal data',
      lang: 'ts',
      code: `localStorage.setItem('userName', «typed.trim()»);
sessionStorage.setItem('childProfiles', JSON.stringify(«list»));
localStorage.setItem('quiz_email', «emailInput»);`,
      expect: 'storage',
    },
    {
      title: 'the recipient of a mail in a log',
      lang: 'js',
      code: "async function mail(to, subject, html) { await transport.sendMail({ to, subject, html }); console.log(`sent to ${«to»}`); }",
      expect: 'log',
    },
    { title: 'an invitation token in a log', lang: 'js', code: "console.log('mailing', «inviteToken»);", expect: 'secret' },
    {
      title: 'responses of requests about users in a log',
      lang: 'ts',
      code: `const response = await api.get('/users/me');
console.log('me', «response.data»);
const where = await api.get(\`/user/location/\${id}\`);
console.log(JSON.stringify(«where.data»));
const reply = await fetch('/api/login', { method: 'POST', body });
const data = await reply.json();
console.log(«data»);`,
      expect: 'record',
    },
    {
      title: 'storage APIs without encryption',
      lang: 'ts',
      code: `import { MMKV } from 'react-native-mmkv';
import { Preferences } from '@capacitor/preferences';
const store = new MMKV();
store.set('mail', «user.email»);
function keep(student) { return Preferences.set({ key: 'me', value: JSON.stringify(«student») }); }`,
      expect: 'storage',
    },
    {
      title: 'cookies set by a server without `httpOnly`',
      lang: 'ts',
      code: `cookies().set('profile', JSON.stringify({ email: «user.email» }));
res.cookie('mail', «user.email», { maxAge: 1000 });`,
      expect: 'storage',
    },
    {
      title: 'results of queries about users in a log',
      lang: 'js',
      code: `const rows = await User.find({ role: 'learner' });
console.log(«rows»);
Student.findAll().then((list) => console.log(list.length, «list»));`,
      expect: 'record',
    },
    {
      title: 'rows of a table of children in a log',
      lang: 'ts',
      code: `const { data } = await supabase.from('children').select('*').eq('family', family);
console.log(«data»);`,
      expect: 'record',
    },
    {
      title: 'the state of a sign-up form in a log',
      lang: 'jsx',
      code: `const [form, setForm] = useState({ email: '', password: '' });
console.log(«form»);`,
      expect: 'record',
    },
    {
      title: 'submitted form values in a log',
      lang: ['jsx', 'tsx'],
      code: "function Join() { const { register, handleSubmit } = useForm(); const send = (entered) => { console.log(«entered»); }; return <form onSubmit={handleSubmit(send)}><input {...register('email')} /></form>; }",
      expect: 'record',
    },
    {
      title: 'the value of a sign-up form group in a log',
      lang: 'ts',
      code: 'class SignUp { submit() { console.log(«this.signupForm.value»); } }',
      expect: 'record',
    },
    {
      title: 'push tokens recognised by their origin',
      lang: 'ts',
      code: `const token = (await Notifications.getExpoPushTokenAsync()).data;
console.log('push', «token»);
const { data: tok } = await Notifications.getDevicePushTokenAsync();
console.log(«tok»);
messaging().onTokenRefresh((token) => console.log(«token»));
const invite = { token: 1 };
function Join() { const { token } = useParams(); console.log('joining with', «token»); }`,
      expect: 'secret',
    },
    {
      title: 'session tokens and authorisation headers in a log',
      lang: 'js',
      code: `const token = jwt.sign({ id: user.id }, key);
console.log(«token»);
PushNotification.configure({ onRegister: function (token) { console.log('TOKEN', «token»); } });
logger.debug(«req.headers.authorization»);`,
      expect: 'secret',
    },
    {
      title: 'a placeholder in a log message',
      lang: 'ts',
      code: "winston.info('Pupil %s logged in', «pupil.email»);",
      expect: 'log',
    },
    {
      title: 'URL parameters that are appended',
      lang: 'ts',
      code: `const params = new URLSearchParams({ email: «user.email» });
params.append('phone', «user.phone»);
location.assign(\`/find?\${params}\`);`,
      expect: 'url',
    },
    { title: 'the age beside the id of the child', lang: 'js', code: "console.log(child.id, «child.age», guardian.id);", expect: 'log' },
    { title: 'an age without a person, in strict', lang: 'js', strict: true, code: "console.log(`quiz for age ${«kidAge»}`);", expect: 'log' },
    {
      title: 'an email address in a nested template of a URL',
      lang: 'js',
      code: "const to = `/${mail ? `?email=${encodeURIComponent(«user.email»)}` : ''}`;",
      expect: 'url',
    },
    {
      title: 'a log in a server that handles SIGTERM',
      lang: 'js',
      code: `app.listen(80);
process.on("SIGTERM", () => process.exit(1));
console.log(«user.email»);`,
      expect: 'log',
    },
    {
      title: 'an updated user record in a log',
      lang: 'js',
      code: `async function save(id, name) {
  const updatedUser = await User.findByIdAndUpdate(id, { name });
  console.log(«updatedUser»);
}`,
      expect: 'record',
    },
    {
      title: 'a telephone number in a loop over families',
      lang: 'ts',
      code: 'families.forEach((p) => console.log(«p.phoneNumber»));',
      expect: 'log',
    },
    {
      title: 'a name in a log',
      lang: ['js', 'ts', 'jsx', 'tsx'],
      code: "console.log('new signup', «child.fullName», child.birthDate);",
      expect: 'log',
      data: { value: 'child.fullName' },
      suggest: {},
      doc: true,
    },
    { title: 'an email address in a log template', lang: ['js', 'ts'], code: "logger.info(`mail to ${«student.email»}`);", expect: 'log' },
    {
      title: 'an email address in a variable',
      lang: ['js', 'ts'],
      code: "async function signUp(email, nickname) { console.log('Signing up:', «email»); }",
      expect: 'log',
      suggest: {},
    },
    {
      title: 'a name from the body of a request',
      lang: 'js',
      code: "app.post('/signup', (req, res) => { const { name, phone } = req.body; log.debug({ «name» }); });",
      expect: 'log',
    },
    {
      title: 'an email address behind an alias',
      lang: 'js',
      code: `const sender = pupil.email;
console.warn(«sender»);`,
      expect: 'log',
    },
    { title: 'a name concatenated to a message', lang: 'js', code: "console.info('hello ' + «user.name»);", expect: 'log' },
    { title: 'a username in a log', lang: 'ts', code: "this.logger.log(`${«user.username»} reset the account`);", expect: 'log' },
    {
      title: 'a whole user record',
      lang: ['js', 'ts'],
      code: `const user = await findUser(id);
console.log('user:', «user»);`,
      expect: 'record',
      doc: true,
    },
    {
      title: 'student records as JSON in a log',
      lang: 'js',
      code: "export function list(students) { console.log(JSON.stringify(«students», null, 2)); }",
      expect: 'record',
    },
    {
      title: 'a child record read from a database',
      lang: 'js',
      code: `const child = await db.get('SELECT * FROM children WHERE guardian_id = ?', [guardianId]);
console.log('found', «child»);`,
      expect: 'record',
    },
    {
      title: 'the request body of a profile update',
      lang: 'js',
      code: "router.put('/profile', async (req, res) => { console.log('body', «req.body»); });",
      expect: 'record',
    },
    {
      title: 'coordinates in a log',
      lang: ['ts', 'tsx'],
      code: `import * as Location from 'expo-location';
async function here() { const fix = await Location.getCurrentPositionAsync({}); console.log('at', «fix.coords.latitude», fix.coords.longitude); }`,
      expect: 'position',
      suggest: {},
    },
    {
      title: 'a position assigned to a variable later',
      lang: 'ts',
      code: `let location = null;
const fix = await Location.getCurrentPositionAsync();
location = { latitude: fix.coords.latitude, longitude: fix.coords.longitude };
console.log('found', «location»);`,
      expect: 'position',
    },
    { title: 'a password in a log', lang: 'js', code: "console.log('login', «password»);", expect: 'secret' },
    {
      title: 'a push token in a log',
      lang: ['ts'],
      code: `const expoPushToken = await register();
console.log(«expoPushToken»);`,
      expect: 'secret',
      doc: true,
    },
    {
      title: 'an email address in a breadcrumb',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/react';
Sentry.addBreadcrumb({ message: \`joined \${«user.email»}\` });`,
      expect: 'log',
    },
    {
      title: 'a log in development builds only, in strict',
      lang: 'js',
      strict: true,
      code: "if (__DEV__) console.log(«user.email»);",
      expect: 'log',
    },
    {
      title: 'sinks, subjects, fields and redactors from the options',
      lang: 'js',
      options: { sinks: ['audit'], subjects: ['scout'], personalFields: ['patrol'], redactors: ['veil'] },
      code: `audit(«scout.name»);
audit(«form.patrol»);
audit(veil(scout.name));`,
      expect: 'log',
    },
    {
      title: 'a log wrapper from the settings',
      lang: 'js',
      settings: { wrappers: [{ kind: 'log', global: 'note' }] },
      code: "note(«user.email»);",
      expect: 'log',
    },
    {
      title: 'a child record logged in a Vue component',
      lang: 'vue',
      code: `<script setup>
const props = defineProps(['student']);
console.log(«props.student»);
</script>
<template><p>hi</p></template>`,
      expect: 'record',
    },
    {
      title: 'an email address logged in a Svelte component',
      lang: 'svelte',
      code: `<script>
  export let pupil;
  console.log(«pupil.email»);
</script>`,
      expect: 'log',
    },
    {
      title: 'an email address logged by the script of an HTML page',
      lang: 'html',
      code: '<script>function join(email) { console.log("joining", «email»); }</script>',
      expect: 'log',
    },
    {
      title: 'a name and an email address in a URL',
      lang: ['js', 'ts', 'jsx'],
      code: 'router.push(`/welcome?name=${«student.firstName»}&email=${«student.email»}`);',
      expect: 'url',
      suggest: [{}, {}],
      doc: true,
    },
    { title: 'an email address concatenated to a URL', lang: 'js', code: "fetch('/api/find?email=' + encodeURIComponent(«email»));", expect: 'url' },
    {
      title: 'an email address in the path of a URL',
      lang: 'js',
      code: 'const response = await api.get(`/user/location/${«guardian.email»}`);',
      expect: 'url',
    },
    { title: 'a telephone number in the parameters of an axios request', lang: 'ts', code: "axios.get('/find', { params: { phone: «user.phone» } });", expect: 'url' },
    {
      title: 'a date of birth in the query of a route',
      lang: 'ts',
      code: "router.push({ path: '/hello', query: { birthDate: «child.birthDate» } });",
      expect: 'url',
    },
    { title: 'an email address in `searchParams`', lang: 'js', code: "url.searchParams.set('mail', «user.email»);", expect: 'url' },
    {
      title: 'the name of a child in a function that also takes employees',
      lang: ['js', 'ts'],
      code: `export function sync(employees, child) {
  console.log(\`Updated \${«child.firstName»} \${child.age}\`);
}`,
      expect: 'log',
    },
    {
      title: 'a profile in `localStorage`',
      lang: ['js', 'ts'],
      code: "localStorage.setItem('profile', JSON.stringify({ email: «pupil.email», school: pupil.school }));",
      expect: 'storage',
      doc: true,
    },
    {
      title: 'a record in the async storage of an app',
      lang: 'tsx',
      code: "async function keep(student) { await AsyncStorage.setItem('me', JSON.stringify(«student»)); }",
      expect: 'storage',
    },
    {
      title: 'cookies and storage with contact data',
      lang: 'js',
      code: `document.cookie = \`mail=\${«user.email»}; path=/\`;
Cookies.set('phone', «user.phone»);
localStorage.nick = «user.nickname»;`,
      expect: 'storage',
    },
  ],
  valid: [
    {
      title: 'a path passed to a function that builds a picture URL',
      lang: ['js', 'ts'],
      code: 'const pictureUrl = (path) => `/pictures/${path}`; show(pictureUrl(user.profileImage));',
    },
    {
      title: 'a login link with the username of a tutor',
      lang: ['jsx', 'tsx'],
      code: 'export const Book = ({ tutor }) => <a href={`/login?tutor=${tutor.username}`}>Log in</a>;',
    },
    {
      title: 'form parameters sent in a request body',
      lang: ['js', 'ts'],
      code: `const body = new URLSearchParams();
if (params.customerEmail) body.append('customer_email', params.customerEmail);
await requestPayment(body);`,
    },
    {
      title: 'the `login_hint` parameter of a login protocol',
      lang: ['js', 'ts'],
      code: `const url = new URL(provider);
url.searchParams.set('login_hint', userEmail);`,
    },
    {
      title: 'admin accounts in a log',
      lang: ['js', 'ts'],
      code: 'for (const admin of accounts) console.log(`Created ${admin.email}`);',
    },
    {
      title: 'stored data that is written back',
      lang: ['js', 'ts'],
      code: `const user = localStorage.getItem('user');
localStorage.clear();
if (user) localStorage.setItem('user', user);`,
    },
    {
      title: 'an operator of the product in a log',
      lang: ['js', 'ts'],
      code: `export async function createOperator(data) {
  const created = await store.save(data);
  logger.warn(\`operator made: \${created.email}\`);
}`,
    },
    { title: 'names of classes and models', lang: 'ts', code: 'console.log(User.name, Student.name, User.modelName);' },
    {
      title: 'messages of a queue, a language model and an error',
      lang: 'ts',
      code: `for (const message of batch.messages) console.log(message.body);
console.log(completion.choices[0].message.content, error.message, message.text());
const recipient = pick();`,
    },
    {
      title: 'loggers with redaction',
      lang: 'ts',
      code: `const logger = winston.createLogger({ format: format.combine(redactPeople(), format.json()) });
logger.info('joined', { email: user.email });`,
    },
    { title: 'the author of a git commit', lang: 'js', code: 'console.log(`committing as ${git.user.name} <${git.user.email}>`);' },
    {
      title: 'the value of a select option',
      lang: 'ts',
      code: `const user = options.find((option) => option.chosen);
console.log(user.value);
const step = ref(1);
console.log(step.value);`,
    },
    {
      title: 'a search form, a POST form and a form without names of people',
      lang: ['html', 'jsx'],
      code: '<div><form method="get" action="/find"><input name="q" type="search" /><input name="emailTopic" /></form><form method="post"><input name="email" /></form><form action="/x"><input name="email" /></form></div>',
    },
    {
      title: 'a GET form with a submit handler',
      lang: 'jsx',
      code: 'const f = <form method="get" onSubmit={send}><input name="email" /></form>;',
    },
    {
      title: 'a partial store, a store of counts, and an encrypted store',
      lang: 'ts',
      code: `import { persist } from 'zustand/middleware';
persist((set) => ({ theme: 'dark', child: null }), { name: 'prefs', partialize: (state) => ({ theme: state.theme }) });
persist((set) => ({ theme: 'dark', childCount: 0, setChild: (child) => set({ child }) }), { name: 'prefs' });
persist((set) => ({ child: null }), { name: 'family', storage: createJSONStorage(() => secureStorage) });`,
    },
    {
      title: 'a navigation with an opaque id',
      lang: 'ts',
      code: "await navigateTo({ path: '/welcome', query: { child: child.id, tab: 'email' } });",
    },
    {
      title: 'the parent node of an element',
      lang: 'ts',
      code: `const parent = node.parentNode;
console.log(parent.name, parent);`,
    },
    {
      title: 'stored ids, flags and timestamps',
      lang: 'ts',
      code: `localStorage.setItem('email_verified', 'true');
localStorage.setItem('user', user.id);
localStorage.setItem('lastEmailPrompt', String(Date.now()));
localStorage.setItem('userSettings', JSON.stringify(settings));
localStorage.setItem('userName', '');`,
    },
    {
      title: 'the target of a route in a log',
      lang: 'js',
      code: "function go(from, to) { router.open({ to, label: 'x' }); console.log(`from ${from} to ${to}`); }",
    },
    {
      title: 'responses of requests about lessons in a log',
      lang: 'ts',
      code: `const response = await api.get('/lessons');
console.log(response.data);
const reply = await fetch('/api/users/me');
console.log(reply, reply.status);
const posts = await api.get(\`/users/\${id}/posts\`);
console.log(posts.data);`,
    },
    {
      title: 'encrypted storage and an `httpOnly` cookie',
      lang: 'ts',
      code: `import { MMKV } from 'react-native-mmkv';
const store = new MMKV({ id: 'profile', encryptionKey: key });
store.set('mail', user.email);
res.cookie('mail', user.email, { httpOnly: true });`,
    },
    { title: 'a boolean about coordinates', lang: 'js', code: 'console.log({ haveCoordinates: childrenHaveCoordinates });' },
    { title: 'an age or a town without a person, not in strict', lang: 'js', code: "console.log(`quiz for age ${kidAge}`, userCity);" },
    {
      title: 'the mail account of the product',
      lang: 'js',
      code: `const user = process.env.MAIL_USER;
const sender = createTransport({ auth: { user, pass } });
console.log('mail as', user);
function connect(host, port, user, pass) { console.log(host, user); }`,
    },
    {
      title: 'the service account of a cloud provider',
      lang: 'js',
      code: `const projectId = credentials.project_id;
const clientEmail = credentials.client_email;
console.log('using', projectId, clientEmail);`,
    },
    {
      title: 'the id of a JWT key',
      lang: 'js',
      code: `const { kid } = jwt.decode(text, { complete: true }).header;
console.log('key', kid);`,
    },
    { title: 'demo and seed users', lang: 'js', code: 'console.log(demoUser.fullName, mockStudents, seedUser.email);' },
    {
      title: 'loggers that redact',
      lang: 'ts',
      code: `import { safeLog } from './security';
safeLog.info('signed in', { email: user.email });
const logger = pino({ redact: ['email'] });
logger.info({ email: user.email });`,
    },
    {
      title: 'a missing token in an error message',
      lang: 'js',
      code: "function check(refreshToken) { if (!refreshToken) { logger.error('no token: ' + refreshToken); } }",
    },
    {
      title: 'queries that select only ids and counts',
      lang: 'ts',
      code: `const { data: childData } = await supabase.from('children').select('id, parent_id').single();
console.log(childData);
const found = await prisma.user.findUnique({ where: { id }, select: { id: true } });
console.log(found);
const n = await User.countDocuments();
console.log(n);`,
    },
    {
      title: 'queries and form states about lessons',
      lang: 'js',
      code: `const rows = await Lesson.find();
console.log(rows);
const [filter, setFilter] = useState({ subject: '', level: 1 });
console.log(filter);`,
    },
    {
      title: 'a form about a title',
      lang: 'jsx',
      code: `const save = (entered) => console.log(entered);
const form = <form onSubmit={handleSubmit(save)}><input {...register('title')} /></form>;`,
    },
    {
      title: 'tokens of a lexer',
      lang: 'ts',
      code: `const token = lexer.getToken();
console.log(token, token.value);
for (const token of tokens) console.log(token);`,
    },
    {
      title: 'URL parameters sent as a request body',
      lang: 'js',
      code: `const params = new URLSearchParams({ email: user.email });
fetch('/login', { method: 'POST', body: params });
fetch('/login', { method: 'POST', body: new URLSearchParams({ email }).toString() });`,
    },
    {
      title: 'an interactive command-line program',
      lang: 'js',
      code: `const rl = readline.createInterface({ input: process.stdin });
async function main() { const user = await find(); console.log(user.email); }
module.exports = { main };`,
    },
    {
      title: 'an operations script',
      lang: 'js',
      filename: 'scripts/fix-mail.js',
      code: "export const fix = (user) => console.log(user.email);",
    },
    {
      title: 'names of themes and styles',
      lang: 'js',
      code: 'console.log(user.themeName, profile.styleName, partner.billingEmail);',
    },
    {
      title: 'the body of a request about playlists',
      lang: 'js',
      code: "router.post('/user-playlists', (req, res) => { console.log(req.body); });",
    },
    {
      title: 'a script that prints and exits',
      lang: 'js',
      code: `async function main() { for (const user of await User.find()) console.log(user.email); await mongoose.disconnect(); }
main().then(() => process.exit(0));`,
    },
    {
      title: 'the result of an update statement',
      lang: 'js',
      code: `async function save(id, name) {
  const updatedUser = await User.updateOne({ id }, { name });
  console.log(updatedUser);
}`,
    },
    {
      title: 'the telephone number of a service',
      lang: 'ts',
      code: 'const call = (serviceName: string, phoneNumber: string) => console.log(`calling ${serviceName}: ${phoneNumber}`);',
    },
    {
      title: 'telephone numbers of places',
      lang: 'ts',
      code: `places.forEach((p) => console.log(p.phoneNumber));
export const join = (venue: Venue, found: Match) => console.log(found.phone);
const phoneNumber = numberOf(facility);
console.log(phoneNumber, hospital.email);`,
    },
    {
      title: 'an opaque id and an age band',
      lang: ['js', 'ts'],
      code: "logger.info({ childId: child.id, ageBand: child.ageBand }, 'signup');",
      doc: true,
    },
    {
      title: 'a child process',
      lang: ['js', 'ts'],
      code: `import { spawn } from 'node:child_process';
const child = spawn('ls');
console.log('started', child.pid, child);`,
      doc: true,
    },
    { title: 'a count', lang: 'js', code: "console.log(`${students.length} students imported`);", doc: true },
    {
      title: 'a child node of a document',
      lang: 'js',
      code: "for (const child of list.children) { child.classList.add('x'); console.log(child.name, child); }",
    },
    { title: 'a node of a syntax tree', lang: 'ts', code: "function visit(child: Node) { if (child.type === 'Text') console.log(child.name); }" },
    { title: 'names of files, routes and errors', lang: 'js', code: "console.log(file.name, route.name, error.name, plugin.name, error.message);" },
    {
      title: 'a redacted value',
      lang: 'js',
      code: `console.log('mail', mask(user.email));
const safe = hash(user.email);
console.log(safe);`,
      doc: true,
    },
    {
      title: 'lengths, flags, types and the local part of an email address',
      lang: 'js',
      code: "console.log(password.length, !!user.email, user.emailVerified, typeof user.name, user.email.split('@')[1]);",
    },
    {
      title: 'email addresses of the product',
      lang: 'js',
      code: "console.log('from', SUPPORT_EMAIL, DEMO.teacher.email, process.env.ADMIN_EMAIL, config.email, supportEmail);",
    },
    { title: 'a sentence about email and password', lang: 'js', code: "console.log('child registered with email and password');" },
    { title: 'form errors and labels', lang: 'ts', code: "console.log(errors.email, t.password, labels.email);" },
    { title: 'a caught error', lang: 'js', code: "try { join(user); } catch (error) { console.error('joining failed', error); }" },
    { title: 'a log outside production, not in strict', lang: 'js', code: "if (process.env.NODE_ENV !== 'production') console.log(user.email);" },
    { title: 'results of functions called with a user', lang: 'js', code: "console.log(countFriends(user), getPlan(user));" },
    { title: 'CSRF tokens, lexer tokens and design tokens', lang: 'ts', code: "console.log(token, csrfToken, lexer.token, theme.tokens.colour);" },
    {
      title: 'a museum with its coordinates',
      lang: 'ts',
      code: `const museum = { name: 'Science hall', lat: 52.374, lng: 4.912 };
console.log(museum.lat, museum.name);`,
    },
    {
      title: 'the `location` of the page',
      lang: 'js',
      code: `navigator.geolocation.getCurrentPosition(show);
console.log(window.location, location.href, router.location);`,
    },
    {
      title: 'whether a user is logged in',
      lang: 'js',
      code: "console.log('signed in', user ? 'yes' : 'no', Boolean(user), isUser);",
    },
    {
      title: 'an imported route and a class named after people',
      lang: 'ts',
      code: `import { user } from './routes';
class Student {}
console.log(user, Student);`,
    },
    { title: 'an id in a URL', lang: 'js', code: "fetch(`/api/children/${child.id}?band=${child.ageBand}`);", doc: true },
    { title: 'the profile page of an account', lang: 'js', code: "router.push(`/people/${user.username}`);" },
    {
      title: 'a `mailto:` link',
      lang: 'jsx',
      code: "const link = <a href={`mailto:${user.email}?subject=${subject}`}>write</a>;",
    },
    { title: 'an email address in a request body instead of the query', lang: 'js', code: "fetch('/api/find', { method: 'POST', body: JSON.stringify({ email }) });" },
    { title: 'encrypted storage', lang: 'ts', code: "await SecureStore.setItemAsync('profile', JSON.stringify(user));", doc: true },
    {
      title: 'a theme and an id in `localStorage`',
      lang: 'js',
      code: `localStorage.setItem('theme', theme);
localStorage.setItem('userId', user.id);`,
    },
    {
      title: 'employees in a file about employees',
      lang: ['js', 'ts'],
      code: 'for (const employee of employees) console.log(`Updated ${employee.first_name}`);',
    },
    {
      title: 'a name built from an employee record',
      lang: ['js', 'ts'],
      code: `export async function syncEmployee(record) {
  const fullName = \`\${record.first_name} \${record.last_name}\`;
  console.log(\`No wage found for \${fullName}\`);
}`,
    },
    {
      title: 'a count of queued mails',
      lang: ['js', 'ts'],
      code: `export function report(jobs) {
  let queuedEmail = 0;
  for (const job of jobs) queuedEmail += job.sent;
  console.log(\`email \${queuedEmail}\`);
}`,
    },
    {
      title: 'an id, recognised by what it is compared with',
      lang: ['js', 'ts'],
      code: `export function open(otherUser) {
  console.log(otherUser);
  return list.find((user) => user.id === otherUser);
}`,
    },
    {
      title: 'a crypto wallet in a URL',
      lang: ['js', 'ts'],
      code: `import { ethers } from 'ethers';
export const swaps = (user) => axios.get(\`/swaps?userAddress=\${user.address}\`);`,
    },
    {
      title: 'the languages of a translation',
      lang: ['js', 'ts'],
      code: `export function translate(from, to, text) {
  if (from === to) console.log(\`\${from} to \${to} is not needed\`);
  return request({ from, to, text });
}`,
    },
    {
      title: 'a developer script',
      lang: 'js',
      filename: 'scripts/diagnose-shelf.js',
      code: "await page.addInitScript(() => localStorage.setItem('session', JSON.stringify({ user: session.user })));",
    },
    {
      title: 'a script at the project root that prints responses',
      lang: 'js',
      filename: 'verify-import.js',
      code: `const client = createClient(url);
const { response } = await client.load();
console.log('Profile');
console.log(response.email);
console.log(response.phoneNumber);
console.log(response.address);
console.log('done');`,
    },
    { title: 'an email address behind a check for verified adults', lang: 'js', code: "if (user.isVerifiedAdult) console.log(user.email);" },
    { title: 'a database seed', lang: 'js', filename: 'prisma/seed-friends.js', code: "console.log(user.email);" },
    { title: 'a test file', lang: 'js', filename: 'src/signup.test.js', code: "console.log(user.email);" },
  ],
});
