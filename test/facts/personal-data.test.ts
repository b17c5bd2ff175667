import assert from 'node:assert/strict';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { type Personal, personalIn, tellsMoreThanAccount } from '../../rules/src/facts/personal-data';
import { readSettings } from '../../rules/src/configuration/settings';
import { probe } from '../support/probe';

const { settings } = readSettings(undefined);
const show = ({ kind, text, behind, whose, isQuasiIdentifier }: Personal): string => {
  const source = behind === undefined ? '' : ` < ${behind}`;
  return `${kind} ${text}${source}${whose === 'staff' ? ' (staff)' : ''}${isQuasiIdentifier ? ' (quasi)' : ''}`;
};

/** What the arguments of every `$(…)` of the code hold of a person. */
const personal = (code: string): string =>
  probe(code, 'typescript', (file) =>
    file.nodes('CallExpression').filter((call) => call.callee.name === '$')
      .flatMap((call) => call.arguments as AstNode[]).flatMap((argument) => personalIn(argument, file, settings)).map(show).join(', '));

const tables: Record<string, readonly (readonly [code: string, found: string])[]> = {
  'names that tell': [
    ['$(user.email, child?.birthDate)', 'field user.email, field child.birthDate'],
    ['$(email)', 'field email'],
    ['$(supportEmail, ADMIN_EMAIL, config.email, process.env.EMAIL)', ''],
    ['$(emailVerified, hasEmail, email.length, user.email.split("@")[1])', ''],
    ['$(errors.email, labels.email, demoUser.email)', ''],
    ['$(canEmail, wasEmail)', ''],
    ['$({ contactedEmail: school.email })', ''],
    ['$({ contactedEmail: row.email })', 'field row.email'],
    ['const shouldSkip = live && user.email; $(shouldSkip)', ''],
    ['const target = live && user.email; $(target)', 'field target < user.email'],
    ['$(student.homeAddress)', 'field student.homeAddress'],
    ["import { x } from 'ethers'; $(student.walletAddress)", ''],
    ["import { x } from 'ethers'; $(student.homeAddress)", 'field student.homeAddress'],
    ["import { x } from 'ethers'; $(userAddress)", ''],
    ["import { x } from 'ethers'; $(emailAddress)", 'field emailAddress'],
    ['$(userAddress)', 'field userAddress'],
  ],
  'names that a person must hold': [
    ['menu.children.map((x) => $(x.name))', ''],
    ['family.children.map((x) => $(x.name))', 'field x.name'],
    ['top.children.map((x) => x.children.map((y) => $(x.name)))', ''],
    ['$(country.phone, user.country.phone, user.phone)', 'field user.phone'],
    ['const { system, user } = f(); $(user)', ''],
    ['const { user, team } = f(); $(user)', 'record user'],
    ['const g = (assistant, user) => $(user)', ''],
    ['const g = (user: string) => $(user)', ''],
    ['const g = (user: Account) => $(user)', 'record user'],
    ['const user = `a ${b}`; $(user)', ''],
    ['const user = `a ${pupil.email}`; $(user)', 'field user < pupil.email'],
    ['$(user.name, student.school)', 'field user.name, field student.school'],
    ['$(file.name, route.name, profile.name, lesson.school)', ''],
    ['$(childName, userAge, userLocation)', 'field childName, field userAge (quasi)'],
    ['const { name } = req.body; $(name)', ''],
    ["app.post('/signup', (req) => { const { name, phone } = req.body; $(name); })", 'field name'],
    ['function f({ student: { name } }) { $(name); }', 'field name'],
  ],
  'records': [
    ['function f(student) { $(student); }', 'record student'],
    ['$(student)', ''],
    ['import { user } from "./routes"; $(user)', ''],
    ['function f(child) { child.appendChild(x); $(child); }', ''],
    ['function f(child, guardian) { $(child); }', 'record child'],
    ['function f(otherUser) { $(otherUser); list.find((u) => u.id === otherUser); }', ''],
    ['const rows = await User.find({}); $(rows)', 'record rows'],
    ['const rows = await Lesson.find({}); $(rows)', ''],
    ['const { data } = await db.from("children").select("*"); $(data)', 'record data'],
    ['const { data } = await db.from("children").select("id"); $(data)', ''],
    ['const n = await User.countDocuments(); $(n)', ''],
    ['for (const { user, seat } of sessions) $(`seat ${seat} user ${user}`)', ''],
    ['for (const { user, seat } of sessions) $(`seat ${seat}`, user)', 'record user'],
    ['function f(students) { $(`all: ${JSON.stringify(students)}`); }', 'record students'],
    ['const updatedUser = await User.updateOne({ id }); $(updatedUser)', ''],
    ['function f(child, guardian) { child.appendChild(x); $(child); }', ''],
  ],
  'declared types': [
    ['interface SignUp { email: string; age: number } function f(given: SignUp) { $(given); }', 'record given < SignUp.email'],
    ['type SignUp = { password: string | null }; const save = async (input: SignUp) => { $(input); }', 'record input < SignUp.password'],
    ['class CreateDto { phoneNumber: string } function f(dto: Partial<CreateDto>) { $(dto); }', 'record dto < CreateDto.phoneNumber'],
    ['interface Row { email: string } function f(rows: Row[]) { $(rows); }', 'record rows < Row.email'],
    ['function f(given: { email: string }) { $(given); }', 'record given < given.email'],
    ['interface Answer { user: Account; token: string } function f(answer: Answer) { $(answer); }', 'record answer < Answer.user'],
    [
      'type A = { user: X; token: string }; type B = { user: X; token: string; more: X }; function f(answer: A | B) { $(answer); }',
      'record answer < A.user',
    ],
    ['type A = { user: X; token: string }; type B = { done: boolean }; function f(answer: A | B) { $(answer); }', ''],
    ['interface Page { user: Account; next: string } function f(page: Page) { $(page); }', ''],
    ['interface Mail { hasEmail: boolean; email: boolean } function f(mail: Mail) { $(mail); }', ''],
    ['interface FormErrors { email: string } function f(given: FormErrors) { $(given); }', ''],
    ['interface SignUp { email: string } function f(errors: SignUp) { $(errors); }', ''],
    ['interface Server { host: string; password: string } function f(given: Server) { $(given); }', ''],
    ['interface School { email: string } function f(given: School) { $(given); }', ''],
    ['interface SignUp { email: string } function f(given: SignUp) { $(given.plan); }', ''],
    ['interface SignUp { email: string } const f = (given: Other) => $(given);', ''],
    [
      'interface Talk { messages: Said[] } interface Said { role: string; content: string } const [talks] = useState<Talk[]>([]); $(talks)',
      'field talks < Talk.messages.content (quasi)',
    ],
    ['interface Said { sender: string; text: string } function f(messages: Said[]) { $(messages); }', 'field messages < Said.text (quasi)'],
    ['interface Note { title: string; text: string } function f(notes: Note[]) { $(notes); }', ''],
  ],
  'secrets and positions': [
    ['$(password, user.accessToken)', 'secret password, secret user.accessToken'],
    ['$(password.length, csrfToken)', ''],
    ['const fix = await Location.getCurrentPositionAsync({}); $(fix.coords.latitude)', 'position fix.coords.latitude'],
    ['const museum = { lat: 1 }; $(museum.lat)', ''],
  ],
  'through expressions': [
    ['$(`to ${user.email}`, "a" + user.email)', 'field user.email, field user.email'],
    ['$({ a: [{ b: user.email }] })', 'field user.email'],
    ['$(JSON.stringify(user.email), String(user.email))', 'field user.email, field user.email'],
    ['$(redact(user.email), hash(user.email), !!user.email, typeof user.email)', ''],
    ['$(isIn ? user.email : "", isIn && user.email, user.email ?? "")', 'field user.email, field user.email, field user.email'],
    ['$({ email: form.get("mail") }, { email: "x" })', 'field email'],
    ['$({ role: "user", content: user })', ''],
    ['$(countFriends(user), getPlan(user))', ''],
    ['const redact = (u) => u.email; $(redact(user))', ''],
    ['$(user.themeName, profile.styleName)', ''],
  ],
  'through variables': [
    ['const sender = pupil.email; $(sender)', 'field sender < pupil.email'],
    ['const row = { mail: pupil.email }; $(row)', 'field row < pupil.email'],
    ['let queuedEmail = 0; $(queuedEmail)', ''],
    ['const a = b; const b = a; $(a)', ''],
    ['const x = x; $(x)', ''],
  ],
  'whose it is': [
    ["function signIn(u) { setRole('admin'); $(u.email) }", 'field u.email (staff)'],
    ["function signIn(u) { store.setItem(ROLE_KEY, 'admin'); $(u.email) }", 'field u.email (staff)'],
    ["function signIn(u) { store.setItem(ROLE_KEY, 'pupil'); $(u.email) }", 'field u.email'],
    ["function signIn(u) { if (hasRole('admin')) $(u.email) }", 'field u.email'],
    ["function signIn(user) { setRole('admin'); $(user.email) }", 'field user.email (staff)'],
    ["function signIn(pupil) { setRole('admin'); $(pupil.email) }", 'field pupil.email'],
    ["function signIn(u) { setView('admin'); $(u.email) }", 'field u.email'],
    ['for (const employee of list) $(employee.email)', 'field employee.email (staff)'],
    ['$({ company_name: a.company, mail: form.email })', 'field form.email (staff)'],
    ['const body = { contact: { mail: form.email }, work: { companyName: a } }; $(body)', 'field body < form.email (staff)'],
    ['$({ companyName: a, childName: b, mail: form.email })', 'field form.email'],
    ['$({ firmName: a, mail: form.email })', 'field form.email'],
    ['function syncEmployee(record) { $(record.email); }', 'field record.email (staff)'],
    ['function syncEmployee(child) { $(child.email); }', 'field child.email'],
    ['$(hospital.phone)', ''],
    ['const user = process.env.MAIL_USER; $(user)', ''],
    ['$(user.age, child.city)', 'field user.age (quasi)'],
    ['$(guardian.email, child.city)', 'field guardian.email, field child.city (quasi)'],
  ],
  'emptied by a check': [
    ['function f(email) { if (!email) $(email); }', ''],
    ['function f(email) { if (email) $(email); }', 'field email'],
    ['function f(email) { if (email) return; $(email); }', ''],
  ],
};

/** Rows that the engine before could not read: lists, spreads, helpers, whole readings. */
const oneStepAway: readonly (readonly [string, string])[] = [
  ['$(students.map((s) => s.email))', 'field s.email'],
  ['$(students.map((s) => s.name).join(", "))', 'field s.name'],
  ['$(files.map((s) => s.name))', ''],
  ['const names = students.map((s) => s.name); $(names)', 'field names < s.name'],
  ['function f(students) { $(students.filter((s) => s.isActive)); }', 'record students'],
  ['function f(students) { for (const s of students) $(s); }', 'record s < students'],
  ['function f(student) { $({ ...student, at: 1 }); }', 'record student'],
  ['function f(student) { const row = { ...student, at: 1 }; $(row); }', 'record row < student'],
  ['function f(student) { $(Object.values(student)); }', 'record student'],
  ['const label = (u) => `${u.firstName} ${u.email}`; $(label(user))', 'field label() < u.firstName'],
  ['const label = (u) => u.plan; $(label(user))', ''],
  ['navigator.geolocation.getCurrentPosition((pos) => $(pos))', 'position pos'],
  ['const fix = await Location.getCurrentPositionAsync({}); $(fix)', 'position fix'],
  ['students.map((s) => $(s.id))', ''],
  ['navigator.geolocation.getCurrentPosition(show, (fault) => $(fault))', ''],
  ['function label(u) { return u.email; } function label(u) { return u.plan; } $(label(user))', ''],
];

/** Promise chains, single overwrites, patterns, credentials. */
const followed: readonly (readonly [string, string])[] = [
  ['fetch("/api/pupils").then((reply) => reply.json()).then((rows) => $(rows))', 'record rows'],
  ['fetch("/api/pupils").then((reply) => { if (!reply.ok) throw new Error(); return reply.json(); }).then((rows) => $(rows))',
    'record rows'],
  ['fetch("/api/lessons").then((reply) => reply.json()).then((rows) => $(rows))', ''],
  ['fetch("/api/pupils").then((reply) => $(reply))', ''],
  ['fetch("https://jsonplaceholder.typicode.com/users").then((reply) => reply.json()).then((rows) => $(rows))', ''],
  ['fetch("/api/pupils").then((reply) => reply.json(), (rows) => $(rows))', ''],
  ['client.post("/signup", form).then((reply) => reply.data).then((answer) => $(answer))', 'record answer'],
  ['client.post("/signup", form).then((reply) => reply.status).then((answer) => $(answer))', ''],
  ['client.post("/signup", form).catch(report).then((answer) => $(answer.data))', 'record answer.data'],
  ['fetch(`${API}/auth/family-login`).then((r) => r.json()).then((answer) => $(answer))', 'record answer'],
  ['fetch(`${API}/register-device`).then((r) => r.json()).then((answer) => $(answer))', ''],
  ['const address = `${API}/users/me`; const reply = await fetch(address); $(await reply.json())', 'record reply.json()'],
  ['const address = `${API}/users/me`; const me = await (await fetch(address)).json(); $(me)', 'record me'],
  ['let rows = null; rows = await fetch("/pupils").then((reply) => reply.json()); $(rows)', 'record rows'],
  ['let rows = []; if (a) rows = await load(); rows = await other(); $(rows)', ''],
  ['let mail; if (a) mail = pupil.email; $(mail)', 'field mail < pupil.email'],
  ['let mail = pupil.plan; mail = pupil.email; $(mail)', ''],
  ['const { email: to } = pupil; $(to)', 'field to < email'],
  ['const { email: fault } = errors; $(fault)', ''],
  ['const { authorization } = req.headers; const token = authorization.split(" ")[1]; $(token)', 'secret token < authorization'],
  ['$(req.headers.authorization.replace("Bearer ", ""))', 'secret req.headers.authorization'],
  ['$(req.headers.accept.split(",")[0], user.email.split("@")[1], user.email.replace(/@.*/, ""))', ''],
  ['$(accessToken.substring(0, 8), accessToken.substring(7))', 'secret accessToken'],
  ['function f(username, password) { $("in: " + username); }', 'field username'],
  ['function f({ username, password }) { $(username); }', 'field username'],
  ['function f(username, repository) { $(username); }', ''],
  ['$(form.prompt, req.body.question)', 'field form.prompt (quasi), field req.body.question (quasi)'],
  ['$(quiz.question, template.prompt, body.total)', ''],
  ['function searchLessons(student, query) { $(query); }', 'field query (quasi)'],
  ['function run(query) { $(query); }', ''],
  ['$(parentPin, this.childPin)', 'secret parentPin, secret this.childPin'],
  ['$(board.pin, mapPin, pinCount)', ''],
];

describe('personal data', () => {
  for (const [name, rows] of Object.entries({ ...tables, 'one step away': oneStepAway, 'followed': followed }))
    describe(name, () => {
      for (const [code, found] of rows) it(code, () => assert.equal(personal(code), found));
    });
  describe('tells more than an account', () => {
    for (
      const [text, isMore] of [['user.email', true], ['child.phoneNumber', true], ['birthDate', true], ['me.fullName', true], ['user.name',
        false], ['nick', false], ['mailbox', false]] as const
    )
      it(text, () => assert.equal(tellsMoreThanAccount({ text } as Personal), isMore));
  });
});
