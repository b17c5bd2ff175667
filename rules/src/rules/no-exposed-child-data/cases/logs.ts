import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'what people write to each other, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `socket.on('private_message', (data) => {
  console.log('received', «data»);
  console.log('received', { from: data.from_id, msg: data.msg ? «data.msg».substring(0, 50) : 'empty' });
});
export function answer({ user_id, text }) {
  console.log(\`Bot asked by \${user_id}: \${«text»}\`);
}
io.on('connection', (socket) => console.log('connected ' + JSON.stringify(«socket.handshake.query»)));`,
      expect: ['record', 'log', 'log', 'record'],
    },
    {
      title: 'names of accounts, and ways to reach a person, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `schema.post('save', (doc) => console.log(\`saved \${«doc.username»}\`));
export async function deliver(job) {
  const { to, subject, html } = job.data;
  await sendEmail(to, subject, html);
  console.log(\`sent to \${«to»}\`);
}
export const verify = (contactInfo) => console.log(\`code sent to \${«contactInfo»}\`);`,
      expect: 'log',
    },
    {
      title: 'an email address in an entry whose level is a constant',
      lang: ['js', 'ts'],
      code: "const LEVEL = 'INFO'; export class Accounts { change(user) { this.log(LEVEL, «user.email»); } }",
      expect: 'log',
    },
    {
      title: 'an email address in an entry with a level, of an own class',
      lang: ['js', 'ts'],
      code: "export class Accounts { change(user) { this.log('SUCCESS', `Changed to ${«user.email»}`); } }",
      expect: 'log',
    },
    {
      title: 'the email address of a student on a page of teachers',
      lang: ['js', 'ts'],
      filename: 'packages/teacher/src/overview.ts',
      code: 'export const show = (student) => console.log(«student.email»);',
      expect: 'log',
    },
    {
      title: 'the recipient of a gift, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export function sendGiftCode(data) { console.log(«data.recipientEmail»); }',
      expect: 'log',
    },
    {
      title: 'the name of a family beside its id, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const found = (row) => console.log({ familyId: row.id, familyName: «row.family_name» });',
      expect: 'log',
    },
    {
      title: 'an email for which records of teachers are looked up, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function enter(email) {
  const found = await pool.query("SELECT * FROM profiles WHERE email = $1 AND role IN ('teacher', 'admin')", [email]);
  if (!found) console.log(«email»);
}`,
      expect: 'log',
    },
    {
      title: 'an email address at a level that production leaves out, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "logger.debug('signed up', «pupil.email»); logger.log('silly', «student.email»);",
      expect: 'log',
    },
    {
      title: 'an email address at a level that the logger is set to write',
      lang: 'ts',
      code: `import pino from 'pino';
const logger = pino({ level: 'debug' });
logger.debug(«pupil.email»);`,
      expect: 'log',
    },
    {
      title: 'names of children of a family, from a list under `children`',
      lang: ['js', 'ts'],
      code: 'export const list = (family) => family.children.map((each) => console.log(«each.name»));',
      expect: 'log',
    },
    {
      title: 'a telephone number of a user beside a country',
      lang: ['js', 'ts'],
      code: 'export const call = (country, user) => console.log(country.phone, «user.phone»);',
      expect: 'log',
    },
    {
      title: 'the name of an account that is signed in to with a password',
      strict: true,
      lang: ['js', 'ts'],
      code: "export async function enter(username, password) { console.log('Enters: ' + «username»); }",
      expect: 'log',
      suggest: {},
    },
    {
      title: 'an email address under another name',
      lang: ['js', 'ts'],
      code: 'export function write(pupil) { const { email: to } = pupil; console.log(«to»); }',
      expect: 'log',
      suggest: {},
    },
    {
      title: 'what a pupil searches for, beside the id of the pupil',
      lang: ['js', 'ts'],
      strict: true,
      code: "export function searchLessons(pupil, query) { logger.info('search', { by: pupil.id, «query» }); }",
      expect: 'log',
      suggest: {},
    },
    {
      title: 'a question that was typed for an assistant, by an unknown user',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const ask = (body) => { console.log('asked: ' + «body.question»); };",
      expect: 'log',
      suggest: {},
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
      title: 'the telephone number of a parent in a log, in strict',
      lang: 'ts',
      strict: true,
      code: 'export const call = (parent: Parent) => console.info("calling", «parent.phone»);',
      expect: 'log',
    },
    {
      title: "a child's telephone number in a log that also names a parent",
      lang: 'js',
      code: 'console.info("parent of", «child.phone»);',
      expect: 'log',
    },
    {
      title: 'an email address in a log that names an adult, in strict',
      lang: 'js',
      strict: true,
      code: 'console.log(`Invitation sent to the organiser: ${«email»}`);',
      expect: 'log',
    },
    {
      title: 'an email address in a file about adults, in strict',
      lang: 'js',
      filename: 'src/onboarding/parent/save.js',
      strict: true,
      code: 'console.log("saved", «user.email»);',
      expect: 'log',
    },
    {
      title: 'an email address where the variable of a mail server is missing, in strict',
      lang: 'js',
      strict: true,
      code: 'if (!process.env.SMTP_USER) console.log("would send to", «user.email»);',
      expect: 'log',
    },
    {
      title: 'an email address outside of the test mode',
      lang: 'js',
      code: 'if (testMode) start(); else console.log("sent to", «user.email»);',
      expect: 'log',
    },
    {
      title: 'entries of failures, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function mail(user) { send(user).catch((error) => logger.error('not sent', «user.email», error)); }
export function greet(user) { console.warn(\`no greeting for \${«user.email»}\`); }
export class Post { send(user) { this.log('ERROR', \`not sent to \${«user.email»}\`); } }`,
      expect: ['log', 'log', 'log'],
    },
    {
      title: 'data of a child in an entry of a failure',
      lang: ['js', 'ts'],
      code: 'export function mail(pupil) { console.error(`not sent to ${«pupil.email»}`); }',
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
      title: 'the recipient of a mail in a log',
      lang: 'js',
      code: "async function mail(to, subject, html) { await transport.sendMail({ to, subject, html }); console.log(`sent to ${«to»}`); }",
      expect: 'log',
    },
    {
      title: 'a placeholder in a log message',
      lang: 'ts',
      code: "winston.info('Pupil %s logged in', «pupil.email»);",
      expect: 'log',
    },
    {
      title: 'the age beside the id of the child',
      lang: 'js',
      strict: true,
      code: "console.log(child.id, «child.age», guardian.id);",
      expect: 'log',
    },
    { title: 'an age without a person, in strict', lang: 'js', strict: true, code: "console.log(`quiz for age ${«kidAge»}`);", expect: 'log' },
    {
      title: 'a log in a server that handles SIGTERM',
      lang: 'js',
      code: `app.listen(80);
process.on("SIGTERM", () => process.exit(1));
console.log(«user.email»);`,
      expect: 'log',
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
      code: "app.post('/signup', (req, res) => { const { name, phone } = req.body; log.info({ «name» }); });",
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
    {
      title: 'a username in a log',
      strict: true,
      lang: 'ts',
      code: "this.logger.log(`${«user.username»} reset the account`);",
      expect: 'log',
    },
    {
      title: 'a username beside an email address in a log',
      lang: 'ts',
      code: "this.logger.log(`${user.username} (${«user.email»}) reset the account`);",
      expect: 'log',
    },
    {
      title: 'coordinates in a log', strict: true,
      lang: ['ts', 'tsx'],
      code: `import * as Location from 'expo-location';
async function here() { const fix = await Location.getCurrentPositionAsync({}); console.log('at', «fix.coords.latitude», fix.coords.longitude); }`,
      expect: 'position',
      suggest: {},
    },
    {
      title: 'a position assigned to a variable later', strict: true,
      lang: 'ts',
      code: `let location = null;
const fix = await Location.getCurrentPositionAsync();
location = { latitude: fix.coords.latitude, longitude: fix.coords.longitude };
console.log('found', «location»);`,
      expect: 'position',
    },
    {
      title: 'an email address in a breadcrumb',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/react';
Sentry.addBreadcrumb({ message: \`joined \${«user.email»}\` });`,
      expect: 'log',
    },
    {
      title: 'a log behind a condition that never holds, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function send(phone) {
  if (false) {
    console.log(«phone»);
    return;
  }
  await sms.send(phone);
}`,
      expect: 'log',
    },
    {
      title: 'what is logged in place of a mail outside of production, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function reset(email) {
  const sends = process.env.NODE_ENV === 'production' || process.env.SENDS_MAIL === 'true';
  if (sends) await transporter.sendMail({ to: email });
  else logger.info('mail', { to: «email» });
}`,
      expect: 'log',
    },
    {
      title: 'what is logged in place of a mail without a mail server, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function reset(toEmail) {
  if (!transporter.options.host || !transporter.options.auth.user) {
    console.log(\`Reset mail to \${«toEmail»}\`);
    return;
  }
  await transporter.sendMail({ to: toEmail });
}`,
      expect: 'log',
    },
    {
      title: 'a level that a function of the product is given, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `const write = (level, text) => console.info(level, text);
export const find = (email) => write('debug', «email»);`,
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
      title: 'an email address logged in a Svelte component',
      lang: 'svelte',
      strict: true,
      code: `<script>
  export let pupil;
  console.log(«pupil.email»);
</script>`,
      expect: 'log',
    },
    {
      title: 'names that blocks of a Svelte template declare',
      lang: 'svelte',
      strict: true,
      code: `<script>
  let { pupils } = $props();
</script>
{#each pupils as pupil}<button onclick={() => console.log(«pupil.email»)}>log</button>{/each}
{#snippet row(student)}<button onclick={() => console.log(«student.email»)}>log</button>{/snippet}
{#await load() then child}<button onclick={() => console.log(«child.email»)}>log</button>{/await}`,
      expect: 'log',
    },
    {
      title: 'an email address logged by the script of an HTML page',
      lang: 'html',
      strict: true,
      code: '<script>function join(email) { console.log("joining", «email»); }</script>',
      expect: 'log',
    },
    {
      title: 'the name of a child in a function that also takes employees',
      lang: ['js', 'ts'],
      code: `export function sync(employees, child) {
  console.log(\`Updated \${«child.firstName»} \${child.age}\`);
}`,
      expect: 'log',
    },
    {
      title: 'an age beside the id of a child',
      lang: ['js', 'ts'],
      strict: true,
      code: 'console.log(`Loading pages for ${childId}, age ${«childAge»}`);',
      expect: 'log',
    },
    {
      title: 'an age beside the id of a thing, in strict',
      lang: ['js', 'ts'],
      code: 'console.log(`Loading pages of ${bookId}, age ${«childAge»}`);',
      strict: true,
      expect: 'log',
    },
    {
      title: 'an object with an email address, named by its field',
      lang: ['js', 'ts'],
      code: `const letter = { to: session.email, subject };
console.log(JSON.stringify(«letter»));`,
      expect: 'log',
      data: { value: 'session.email` in `letter' },
    },
    {
      title: 'an email address in a variable that may be empty',
      lang: ['js', 'ts'],
      code: `const target = isLive && user.email;
console.log('going on with', «target»);`,
      expect: 'log',
    },
  ],
  valid: [
    {
      title: 'texts of programs, events of devices and names of settings, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `worker.on('message', (data) => console.log('worker', data));
socket.on('theme', (data) => console.log('theme', data));
export function show({ page, text }) { console.log(page, text); }
console.log(socket.handshake.time, config.username, contactInfo.length, problem.message, problem.userId);`,
    },
    {
      title: 'a value of an entry that is called a user',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const user = entry[1]; console.log(user);',
    },
    {
      title: 'one of several answers, of which no personal field was asked for',
      lang: ['js', 'ts'],
      strict: true,
      code: `const [count, userInfo] = await Promise.all([db.post.count(), db.user.findUnique({ where, select: { createdAt: true } })]);
console.log(userInfo);`,
    },
    {
      title: 'a URL without its token',
      lang: ['js', 'ts'],
      strict: true,
      code: "const url = `wss://live.example.org/?token=${accessToken}`; console.log(url.replace(accessToken, '***'));",
    },
    { title: 'what a token says, once decoded', lang: ['js', 'ts'], strict: true, code: 'console.log(decodedIdToken);' },
    {
      title: 'the recipient of a gift',
      lang: ['js', 'ts'],
      code: 'export function sendGiftCode(data) { console.log(data.recipientEmail); }',
    },
    {
      title: 'the name of a family beside its id',
      lang: ['js', 'ts'],
      code: 'export const found = (row) => console.log({ familyId: row.id, familyName: row.family_name });',
    },
    {
      title: 'an email for which records of teachers are looked up',
      lang: ['js', 'ts'],
      code: `export async function enter(email) {
  const found = await pool.query("SELECT * FROM profiles WHERE email = $1 AND role IN ('teacher', 'admin')", [email]);
  if (!found) console.log(email);
}`,
    },
    {
      title: 'an email address at a level that production leaves out',
      lang: ['js', 'ts'],
      code: "logger.debug('signed up', pupil.email); log.trace(pupil.email); logger.log('silly', student.email);",
    },
    { title: 'the dialling code of a country', lang: ['js', 'ts'], code: 'export const show = (list) => list.forEach((country) => console.log(country.phone));' },
    {
      title: 'names of entries of a menu, from lists under `children`',
      lang: ['js', 'ts'],
      code: `export const sizes = { kids: 1 };
export const list = (menu) => menu.children.map((entry) => console.log(entry.name));
export const deep = (top) => top.children.map((part) => part.children.map((leaf) => console.log(part.name)));`,
    },
    {
      title: 'the public key of a wallet',
      lang: 'ts',
      code: `import { privateKeyToAccount } from 'viem/accounts';
export const mint = (userAddress: string) => console.log('minting for', userAddress, privateKeyToAccount(key).address);`,
    },
    { title: 'the name of an account of a code host', lang: ['js', 'ts'], code: "export const clone = (username, repository) => console.log('clones ' + username + '/' + repository);" },
    { title: 'what is wrong with an email address, under another name', lang: ['js', 'ts'], code: 'export function show(errors) { const { email: fault } = errors; console.log(fault); }' },
    { title: 'the question of a quiz and the query of a database', lang: ['js', 'ts'], strict: true, code: 'export function run(quiz, query) { console.log(quiz.question, query); }' },
    {
      title: 'admin accounts in a log',
      lang: ['js', 'ts'],
      code: 'for (const admin of accounts) console.log(`Created ${admin.email}`);',
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
      title: 'the parent node of an element',
      lang: 'ts',
      code: `const parent = node.parentNode;
console.log(parent.name, parent);`,
    },
    {
      title: 'the target of a route in a log',
      lang: 'js',
      code: "function go(from, to) { router.open({ to, label: 'x' }); console.log(`from ${from} to ${to}`); }",
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
    {
      title: 'items of a list of made-up pupils in a Svelte template',
      lang: 'svelte',
      code: `<script>
  const pupils = generateMockStudents();
</script>
{#each pupils as pupil}<button onclick={() => console.log(pupil.email)}>log</button>{/each}`,
    },
    { title: 'demo and seed users', lang: 'js', code: 'console.log(demoUser.fullName, mockStudents, seedUser.email);' },
    {
      title: 'records that the page writes itself',
      lang: 'tsx',
      code: `const children: Child[] = [
  { id: '1', name: 'Emma', age: '4 years', alerts: ['nuts'], arrived: '08:30' },
  { id: '2', name: 'Oliver', age: '5 years', alerts: [], arrived: '' },
];
const shown = children.filter((child) => child.name.includes(search));
const select = (child: Child) => { console.log('selected', child); };
export const Page = () => <List items={shown} onSelect={select} />;`,
    },
    {
      title: 'records of a function that makes samples',
      lang: 'ts',
      code: `const students = generateMockStudents(params);
console.table(students.map((student) => ({ name: student.name, date: student.date })));`,
    },
    {
      title: 'numbers of students',
      lang: 'ts',
      code: `interface Numbers { students: number; houseStudents: Record<string, number> }
function show({ students, houseStudents }: Numbers) { console.log(students, houseStudents); }`,
    },
    {
      title: 'loggers that redact',
      lang: 'ts',
      code: `import { safeLog } from './security';
safeLog.info('signed in', { email: user.email });
const logger = pino({ redact: ['email'] });
logger.info({ email: user.email });`,
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
      title: 'a script that prints and exits',
      lang: 'js',
      code: `async function main() { for (const user of await User.find()) console.log(user.email); await mongoose.disconnect(); }
main().then(() => process.exit(0));`,
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
    {
      title: 'what is no e-mail address',
      lang: ['js', 'ts'],
      code: `export function check(email, phone) {
  if (typeof email !== 'string') console.log('no text:', email);
  if (typeof phone === 'string') save(phone);
  else console.log('no text:', phone);
}`,
    },
    { title: 'a caught error', lang: 'js', code: "try { join(user); } catch (error) { console.error('joining failed', error); }" },
    { title: 'a log outside production, not in strict', lang: 'js', code: "if (process.env.NODE_ENV !== 'production') console.log(user.email);" },
    { title: 'results of functions called with a user', lang: 'js', code: "console.log(countFriends(user), getPlan(user));" },
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
      title: 'the languages of a translation',
      lang: ['js', 'ts'],
      code: `export function translate(from, to, text) {
  if (from === to) console.log(\`\${from} to \${to} is not needed\`);
  return request({ from, to, text });
}`,
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
    {
      title: 'an age beside the id of a thing',
      lang: ['js', 'ts'],
      code: 'console.log(`Loading pages of ${bookId}, age ${childAge}, try ${attempt}`);',
    },
    {
      title: 'the number of a card that is played',
      lang: ['js', 'ts'],
      code: 'for (const card of deck) console.log(card.cardNumber);',
    },
    {
      title: 'what is no text where a secret should be',
      lang: ['js', 'ts'],
      code: "if (info.secret && typeof info.secret !== 'string') console.log(info.secret);",
    },
    {
      title: 'a flag that an email address decides',
      lang: ['js', 'ts'],
      code: `const shouldSkipMail = isLive && user?.email;
console.log('skip', shouldSkipMail);`,
    },
  ],
});
