import assert from 'node:assert/strict';
import { readSettings } from '../../../rules/src/configuration/settings';
import { addressesParents, getValueName, isAdultsCode, isAdultsPath, isFamilyLabel, isOfAdultByUse, mayBeOfChild, pathNames,
  whose } from '../../../rules/src/facts/people';
import { isForGrownUps, mayBeForGrownUps } from '../../../rules/src/facts/people/grown-ups';
import { isAllowedTrait, isChildSubject, isIdentifierName, isIdOfPerson, isSubject,
  isTraitKey } from '../../../rules/src/facts/people/names';
import type { AstNode } from '../../../rules/src/program/syntax/ast';
import type { FileContext } from '../../../rules/src/program/syntax/file-context';
import { callOf, probe } from '../../support/probe';

const { settings } = readSettings({ sources: { subjects: ['explorer'] } });

const argumentOf = (file: FileContext): AstNode => callOf(file, '$').arguments[0] as AstNode;

/** How the facts of each reader are written down; the first argument of `$(…)` is what is asked about. */
const readers = {
  owners: (file) => {
    const node = argumentOf(file);
    return whose(node, pathNames(node), file, ['explorer']);
  },
  'names of values': (file) => getValueName(argumentOf(file)),
  'grown-ups': (file) => {
    const node = argumentOf(file);
    return [isForGrownUps(node, file) && 'yes', mayBeForGrownUps(node, file) && 'maybe'].filter(Boolean).join(', ');
  },
  'code of adults': (file) => (isAdultsCode(argumentOf(file), file) ? 'adults' : ''),
  'values by their use': (file) => {
    const node = argumentOf(file);
    const names = pathNames(node);
    return [
      isOfAdultByUse(names, node, 'src/a.ts', file) && 'adult',
      isFamilyLabel(names, callOf(file, '$'), file) && 'family',
      mayBeOfChild(names, node, file) && 'child',
    ].filter(Boolean).join(', ');
  },
  parents: (file) => (addressesParents({ file, elements: () => [] } as never) ? 'addressed' : ''),
} satisfies Record<string, (file: FileContext) => string>;

type Row = readonly [code: string, found: string];

const tables: Record<keyof typeof readers, readonly Row[]> = {
  owners: [
    ['$(user.email)', 'person'],
    ['$(email)', 'person'],
    ['$(employee.email)', 'staff'],
    ['$(teacherName)', 'staff'],
    ['$(corporateStudent.email)', 'staff'],
    ['function handlePartnershipRequest(form) { $(form.email) }', 'staff'],
    ['function handlePartners(form) { $(form.email) }', 'person'],
    ['function notifyCourier(form) { $(form.email) }', 'staff'],
    ['$(employeeOfTheMonth)', 'staff'],
    ['$(employment.email)', 'person'],
    ['function notifyTeachers() { $(email) }', 'staff'],
    ['function notifyTeachers() { $(student.email) }', 'person'],
    ['function notifyTeachers() { $(explorer.email) }', 'person'],
    ['function notifyTeachers() { $(user.email) }', 'person'],
    ['const sendToStaff = () => list.forEach((each) => $(each.email))', 'staff'],
    ['for (const employee of list) { $(email) }', 'staff'],
    ['for (const member of list) { $(email) }', 'person'],
    ['for (employee of list) { $(email) }', 'staff'],
    ['/* teacher */ $(email)', 'person'],
    ['$(place.phone)', 'place'],
    ['$(hospital.address.phoneNumber)', 'place'],
    ['$(place.name)', 'person'],
    ['$(company.email)', 'place'],
    ['$(companyEmail)', 'person'],
    ['schools.map((s) => $(s.email))', 'place'],
    ['pupilsOfSchool.pupils.map((s) => $(s.email))', 'person'],
    ['function loadSchool() { $(email) }', 'person'],
    ['$(replaced.phone)', 'person'],
    ['const row = hospitals[0]; $(row.phone)', 'place'],
    ['const row = await fetchClinics(); $(row.phone)', 'place'],
    ['const row = await fetchPupils(); $(row.phone)', 'person'],
    ['const row = load(hotels); $(row.phone)', 'place'],
    ['let row; $(row.phone)', 'person'],
    ['venues.forEach((v) => $(v.phone))', 'place'],
    ['pupils.forEach((v) => $(v.phone))', 'person'],
    ['function callShop(shopName, phone) { $(phone) }', 'place'],
    ['function callPupil(pupilName, phone) { $(phone) }', 'person'],
    ['function callClinic(phone) { $(phone) }', 'place'],
    ['const rows = hotels || []; $(rows.email)', 'place'],
    ['$(child)', 'tree node'],
    ['child.kill(); $(child.name)', 'tree node'],
    ['function f(child, guardian) { $(child) }', 'person'],
    ['function f(child, guardian) { child.appendChild(x); $(child) }', 'tree node'],
    ['function f(guardian) { const child = spawn("ls"); $(child) }', 'tree node'],
    ['function f(guardian) { const child = create("ls"); $(child) }', 'person'],
    ['child.birthDate; $(child)', 'person'],
    ['child.index; $(child)', 'tree node'],
    ['kid.school; $(node)', 'person'],
    ['$(kid)', 'person'],
    ['/* guardian */ $(child)', 'tree node'],
    ['$(parent.email)', 'person'],
    ['$(parentNode.email)', 'tree node'],
    ['const user = process.env.MAIL_USER; $(user)', 'machine'],
    ['const { user } = process.env; $(user)', 'machine'],
    ['const user = config.get("user") || other; $(user)', 'machine'],
    ['const user = Deno.env.get("MAIL"); $(user)', 'machine'],
    ['const user = import.meta.env.MAIL; $(user)', 'machine'],
    ['const user = session.get("user"); $(user)', 'person'],
    ['const user = environment.get("user"); $(user)', 'person'],
    ['function connect(host, port, user, pass) { $(user) }', 'machine'],
    ['function connect({ hostname, user, password }) { $(user) }', 'machine'],
    ['function connect(host, user) { $(user) }', 'person'],
    ['function connect(host, port, email) { $(email) }', 'person'],
    ['function send(user, pass) { mail({ auth: { user, pass } }); $(user) }', 'machine'],
    ['function send(user, pass) { mail({ auth: { user, name } }); $(user) }', 'person'],
    ['const clientEmail = read(); use(privateKey); $(clientEmail)', 'machine'],
    ['const clientEmail = read(); use(publicKey); $(clientEmail)', 'person'],
    ['$(client.email)', 'person'],
  ],
  'grown-ups': [
    ['$(a)', ''],
    ['function saveParent() { $(a) }', 'yes'],
    ['function saveChildOfParent() { $(a) }', ''],
    ['function createCorporateStudent() { $(a) }', 'yes'],
    ['function createStudent() { $(a) }', ''],
    ['function createStudentOfTeacher() { $(a) }', ''],
    ['updateParentProfile($(a))', 'yes'],
    ['updateParentProfile({ date: $(a) })', 'yes'],
    ['updateParentProfile({ date: $(child.date) })', ''],
    ['updateParentProfile(() => $(a))', ''],
    ['updateChildOfParent($(a))', ''],
    ['notifyParent($(a))', ''],
    ['createTutor($(a))', 'yes'],
    ['createUser($(a))', ''],
    ['function save({ parentRole }) { $(a) }', 'maybe'],
    ['function save({ initialParentRole }) { $(a) }', 'maybe'],
    ['function save({ userRole }) { $(a) }', ''],
    ['function save({ guardianConfirmed }) { $(a) }', 'maybe'],
    ['function save({ guardianConfirmed, childName }) { $(a) }', ''],
    ["function save() { const a = 'parent role'; $(a) }", ''],
    ['function save({ parentRole }) { list.map((each) => $(each)) }', 'maybe'],
    ['const { parentRole } = form; $(a)', ''],
  ],
  'code of adults': [
    ['$(a)', ''],
    ['function Home() { $(a) }', ''],
    ['function SellerDashboard() { $(a) }', 'adults'],
    ['function TutorNotes({ studentName }) { $(a) }', 'adults'],
    ['function TutorNotes({ tutorName }) { $(a) }', ''],
    ['function Notes({ studentName }) { $(a) }', ''],
    ['function TutorNotes({ students }) { $(a) }', ''],
    ['const ParentHome = () => { list.map(() => $(a)) }', 'adults'],
    ['function SellerOfMonth() { $(a) }', ''],
    ['function ParentNode() { $(a) }', ''],
    ['class TeacherPortal { run() { $(a) } }', 'adults'],
    ['class TeacherPortal { showStudent() { $(a) } }', ''],
    ["app.get('/seller/orders', () => $(a))", 'adults'],
    ["app.get('/seller', () => $(a))", 'adults'],
    ["app.get('/teacher/students', () => $(a))", ''],
    ["app.get('/orders', () => $(a))", ''],
    ["app.get('seller', () => $(a))", ''],
    ["class Tracker { start() { $(a) } share() { send('cleaner_location_shared') } }", 'adults'],
    ["class Tracker { start() { $(a) } share() { send('cleaner_booked') } }", ''],
    ["class Tracker { start() { $(a) } share(child) { send('cleaner_location_shared') } }", ''],
    ['function f(driverLocation) { $(a) }', ''],
  ],
  'values by their use': [
    ['$(email)', ''],
    ['$(purchaser.email)', 'adult'],
    ['$(purchaserOfChild.email)', 'child'],
    ['$(recipientEmail)', ''],
    ['function sendGiftCode(data) { $(data.recipientEmail) }', 'adult'],
    ['function sendCode(data) { $(data.recipientEmail) }', ''],
    ['function sendInvoice(customer) { $(customer.email) }', 'adult'],
    ['function greet(customer) { $(customer.email) }', ''],
    ['function sendInvoice(user) { $(user.email) }', ''],
    ['function f(user: Teacher) { $(user.email) }', 'adult'],
    ['function f(user: TeacherOfChild) { $(user.email) }', 'child'],
    ['function f(user: User) { $(user.email) }', ''],
    ['const user: Landlord = load(); $(user.email.trim)', 'adult'],
    ["function f(email) { pool.query('… WHERE role IN ($1, $2)', [email, 'teacher', 'admin']); $(email) }", 'adult'],
    ["function f(email) { pool.query('… WHERE role IN ($1, $2)', [email, 'teacher', 'student']); $(email) }", ''],
    ["function f(email) { pool.query(`… WHERE role = 'teacher'`); $(email) }", 'adult'],
    ['function f(email) { pool.query(`… WHERE teacher = 1`); $(email) }', ''],
    ["function f(email) { db.from('users').eq('role', 'teacher'); $(email) }", 'adult'],
    ["function f(email) { db.from('users').eq('kind', 'teacher'); $(email) }", ''],
    ["function f(email) { show('role', 'teacher'); $(email) }", ''],
    ["function f(email) { users.find(({ role }) => role === 'teacher'); $(email) }", ''],
    ["function f(email) { prisma.user.findFirst({ where: { email, role: 'TEACHER' } }); $(email) }", 'adult'],
    ["function f(email) { $(email) } prisma.user.findFirst({ where: { role: 'TEACHER' } })", ''],
    ['$(familyName, { familyId })', 'family'],
    ['$(row.family_name, { id })', ''],
    ['$(family.email, { familyId })', ''],
    ['function f(students) { $(email) }', 'child'],
    ['function f(students) { list.forEach(() => $(email)) }', ''],
    ['$(student.email)', 'child'],
  ],
  parents: [
    ["$('How is your child doing?')", 'addressed'],
    ["$('Your children’s week')", 'addressed'],
    ["$('Your week with CHILD_NAME')", 'addressed'],
    ["$('A child is playing')", ''],
    ["$('Ask your parents')", ''],
    ['/* your child */ $(a)', ''],
    ['<p>{$(a)} Has your child had lunch?</p>', 'addressed'],
  ],
  'names of values': [
    ['$(user.email)', 'email'],
    ['$(user["email"])', 'email'],
    ['$(user[email])', ''],
    ['$(user?.email!)', 'email'],
    ['$(getEmail(user))', 'getEmail'],
    ['$(user.email.trim().toLowerCase())', 'email'],
    ['$(user.email.split("@"))', 'split'],
    ['$(email || name)', 'email'],
    ['$("" || name)', 'name'],
    ['$(await load())', 'load'],
    ['$(`${1} ${email}`)', 'email'],
    ['$("email")', ''],
    ['$()', ''],
    ['$(...emails)', ''],
  ],
};

/** Paths, and whether adults alone reach what is there. */
const paths: readonly (readonly [path: string, isAdults: boolean])[] = [
  ['src/components/PostManagement.jsx', true],
  ['src/pages/StudentManagement.jsx', false],
  ['src/a.ts', false],
  ['packages/teacher/src/App.tsx', true],
  ['packages/teacher/students/List.tsx', false],
  ['student/parent/Home.tsx', true],
  ['parent/child/Home.tsx', false],
  ['src/screens/cleaner/Home.tsx', true],
  ['src/cleaner.ts', false],
  ['src/teachers/[id]/page.tsx', false],
  ['src/(teachers)/page.tsx', true],
  ['vendor/jquery.js', false],
  ['src/vendor/a.js', false],
  ['pages/vendor/a.js', true],
  ['src/worker/a.js', false],
  ['src/provider/a.js', false],
  ['src/AuthProvider.tsx', false],
  ['src/host/a.ts', false],
  ['src/SellerDashboard.tsx', true],
  ['src/SellerCard.tsx', false],
  ['src/leaderboard/a.ts', false],
  ['src/ParentGate.tsx', false],
  ['routes/gift/purchase.ts', true],
  ['routes/gifts/list.ts', false],
  ['auth/signup/store/+page.svelte', true],
  ['auth/signup/store/actions.ts', false],
  ['src/school-owner/page.tsx', true],
  ['src/for-parents/page.tsx', true],
  ['src/coach/Chat.tsx', false],
  ['src/coach/Dashboard.tsx', true],
  ['src/tutor-auth.html', true],
  ['src/management-auth.html', true],
  ['src/TutorAuthor.tsx', false],
  ['src/pages/settings/Headmaster.jsx', true],
  ['src/pages/settings/Headmaster.module.jsx', true],
  ['src/components/Headmaster.jsx', false],
  ['src/pages/Headmasters.jsx', false],
  ['src/pages/HeadmasterCard.jsx', false],
  ['public/investor/index.html', true],
  ['src/app/dashboard/principal/entries/page.tsx', true],
  ['src/components/PrincipalDashboard.tsx', true],
  ['src/auth/principal.ts', false],
  ['src/features/billing/webhook/mutations.ts', true],
  ['app/api/webhooks/stripe/route.ts', true],
  ['app/api/webhooks/zoom/route.ts', false],
  ['parent.html', true],
  ['public/teacher.html', true],
  ['provider.html', false],
];

/** What a name says of a person, one letter a mark: it holds a Person, a Child, a Trait, an Identifier, or an Allowed trait. */
const names: readonly Row[] = [
  ['user', 'P'],
  ['currentUser', 'P'],
  ['users', 'P'],
  ['explorer', 'PC'],
  ['explorers', ''],
  ['student', 'PC'],
  ['childList', 'PC'],
  ['children', 'PC'],
  ['childish', ''],
  ['theme', 'A'],
  ['$locale', 'A'],
  ['darkMode', 'A'],
  ['darkModes', ''],
  ['age', 'T'],
  ['ageGroup', 'T'],
  ['page', ''],
  ['userAge', 'PT'],
  ['isAge', ''],
  ['hasSchool', ''],
  ['schoolId', ''],
  ['id', 'K'],
  ['bookId', ''],
  ['childId', 'PCK'],
  ['userUid', 'PK'],
  ['deviceId', 'K'],
  ['grid', ''],
  ['ageCount', ''],
  ['email', 'TI'],
  ['user_email', 'PTI'],
  ['emailVerified', ''],
  ['emailTemplate', 'T'],
  ['firstName', 'TI'],
  ['phoneNumber', 'TI'],
  ['orderNumber', ''],
  ['filename', ''],
  ['fileName', 'TI'],
  ['avatarUrl', ''],
  ['handle', 'TI'],
  ['handleClick', 'T'],
  ['', ''],
];
const marksOf = (name: string): string =>
  [
    isSubject(name, settings) && 'P',
    isChildSubject(name, settings) && 'C',
    isTraitKey(name) && 'T',
    isIdentifierName(name) && 'I',
    isAllowedTrait(name) && 'A',
    isIdOfPerson(name) && 'K',
  ].filter(Boolean).join('');

describe('people', () => {
  for (const [name, rows] of Object.entries(tables) as [keyof typeof readers, readonly Row[]][]) {
    describe(name, () => {
      for (const [code, found] of rows)
        it(code, () => {
          assert.equal(probe(code, 'typescript', readers[name]), found);
        });
    });
  }
  describe('paths of adults', () => {
    for (const [path, isAdults] of paths)
      it(path, () => {
        assert.equal(isAdultsPath(path), isAdults);
      });
  });
  describe('names', () => {
    for (const [name, found] of names)
      it(name, () => {
        assert.equal(marksOf(name), found);
      });
  });
});
