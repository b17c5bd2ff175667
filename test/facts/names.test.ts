import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { filledAliases, legalNames, nameFields, nameSwitches, postingChecks, refusedNames, shownNames } from '../../rules/src/facts/names';
import type { FactSources } from '../../rules/src/facts/sources';
import { elementsOf } from '../../rules/src/views/elements';
import { type Host, probe } from '../support/probe';

const { settings } = readSettings({});
const words = legalNames(['call sign']);

/** What a reader finds in the code, one text a fact. */
const read = (code: string, show: (on: FactSources) => readonly string[], path: string, host: Host): string =>
  probe(code, host, (file) => show({ file, path, settings, elements: () => elementsOf(file, {}) } as never).join('; '));

/** `name [a] [b]` with those of the marks that hold. */
const marked = (name: string, marks: Readonly<Record<string, unknown>>): string =>
  [name, ...Object.keys(marks).filter((mark) => marks[mark]).map((mark) => `[${mark}]`)].join(' ');

const readers: Record<string, (on: FactSources) => readonly string[]> = {
  fields: (on) =>
    nameFields(on, words).map(({ name, isOfAccount, isBesidePurchase, isOfSchool, isGrownUps, ...more }) =>
      marked(name, {
        account: isOfAccount,
        purchase: isBesidePurchase,
        school: isOfSchool,
        adult: isGrownUps,
        'full age': more.saysFullAge,
        'type only': more.field.onlyChecksType,
        'first name': more.isFirstNameAlone,
        ...Object.fromEntries(more.doubts.map((doubt) => [doubt, true])),
      })
    ),
  refusals: (on) =>
    refusedNames(on, words)
      .map(({ at, what, isOfScript, isFirstNameAlone, doubts }) =>
        marked(`${what}: ${on.file.getText(at as never)}`, {
          script: isOfScript,
          'first name': isFirstNameAlone,
          ...Object.fromEntries(doubts.map((doubt) => [doubt, true])),
        })
      ),
  aliases: (on) =>
    filledAliases(on, words).map(({ alias, value, isOfAccount, isAdults }) =>
      marked(`${alias}: ${on.file.getText(value)}`, { account: isOfAccount, adult: isAdults })
    ),
  checks: (on) => postingChecks(on).map(({ at }) => on.file.getText(at)),
  switches: (on) => nameSwitches(on).map(({ name, safe, does }) => `${name} ${does}, ${safe} is safe`),
  shown: (on) => shownNames({ words, components: ['Wall'] }, on).map(({ at, isAlone }) => marked(on.file.getText(at), { alone: isAlone })),
};

type Row = readonly [code: string, found: string, path?: string, host?: Host];

const stop = "{ throw new Error('Please tell us') }";

const tables: Record<string, readonly Row[]> = {
  fields: [
    ['const schema = z.object({ fullName: z.string() })', 'fullName'],
    ['const book = z.object({ fullName: z.string() }); register(book)', 'fullName'],
    ['const signup = z.object({ fullName: z.string() })', 'fullName [account]'],
    ['const schema = z.object({ fullName: z.string() })', 'fullName [account]', 'src/signup/schema.ts'],
    ['const schema = z.object({ fullName: z.string() }); register(schema)', 'fullName [account]'],
    ['const schema = z.object({ fullName: z.string() }) // register', 'fullName'],
    ['const signup = z.object({ nickname: z.string() })', ''],
    ['const signup = z.object({ fullName: z.string(), password: z.string(), pin: z.string() })', 'fullName [account] [about adults]'],
    ['const signup = z.object({ fullName: z.string(), pin: z.string() })', 'fullName [account]'],
    ['const signup = z.object({ fullName: z.string(), password: z.string() }); const login = z.object({ pin: z.string() })',
      'fullName [account]'],
    ['const signup = z.object({ firstName: z.string() })', 'firstName [account] [first name]'],
    ['const signup = z.object({ firstName: z.string(), lastName: z.string().optional() })', 'firstName [account]; lastName [account]'],
    ['const signup = z.object({ fullFirstName: z.string() })', 'fullFirstName [account]'],
    ['const signup = z.object({ firstName: z.string() }); const user = z.object({ lastName: z.string() })',
      'firstName [account] [first name]; lastName [account]'],
    ['const form = <form><input name="firstName" required /></form>', 'firstName [account] [first name]', 'src/signup/a.tsx'],
    ['const form = <form><input name="firstName" required /><input name="lastName" /></form>', 'firstName [account]; lastName [account]',
      'src/signup/a.tsx'],
    ['const form = <form><label>Your full name<input name="n" required /></label><p>Is your child here?</p></form>',
      'Your full name [account] [about adults]', 'src/signup/a.tsx'],
    ['const form = <form><label>Full name of your child<input name="n" required /></label><p>Is your child here?</p></form>',
      'Full name of your child [account]', 'src/signup/a.tsx'],
    ['const form = <form><label>Full name<input name="n" required /></label><p>Is your child here?</p></form>', 'Full name [account]',
      'src/signup/a.tsx'],
    ['const form = <form><input name="fullName" required /><p>Ask your administrator</p></form>', 'fullName [account] [kept by others]',
      'src/signup/a.tsx'],
    ['const signup = z.object({ fullName: z.string() }); const administrator = 1', 'fullName [account]'],
    ['const signup = z.object({ fullName: z.string(), passportNumber: z.string() })', 'fullName [account] [needed by law]'],
    ['const signup = z.object({ fullName: z.string(), number: z.string() })', 'fullName [account]'],
    ['const signup = z.object({ fullName: z.string() })', 'fullName [account] [needed by law]', 'src/agreements/a.ts'],
    ['const F = ({ parentRole }) => <form><input name="fullName" required /></form>', 'fullName [account] [about adults]',
      'src/signup/a.tsx'],
    ['const form = <form><input name="fullName" required /></form>', 'fullName', 'src/pages/contact.tsx'],
    ['const form = <form><input name="fullName" required /></form>', 'fullName [account] [school]', 'src/students/AddStudent.tsx'],
    ['const form = <form><input name="fullName" required /></form>', 'fullName [account]', 'src/students/StudentAddress.tsx'],
    ['const form = <form><input name="fullName" required /></form>', 'fullName [account]', 'src/children/AddChild.tsx'],
    ['const form = <form><input name="fullName" required /></form>', 'fullName [account]', 'src/add-students/SignUp.tsx'],
    ['const form = <form><input name="fullName" required /></form>', 'fullName [account]', 'src/signup/contacts.tsx'],
    ['const signup = z.object({ callSign: z.string() })', 'callSign [account]'],
    ['const signup = z.object({ guardianFullName: z.string() })', ''],
    ['const signup = z.object({ familyName: z.string() })', ''],
    ['const signup = z.object({ familyName: z.string(), givenName: z.string() })', 'familyName [account]; givenName [account]'],
    ['const invoice = z.object({ fullName: z.string() }); const signup = 1', 'fullName'],
    ['const course = z.object({ fullName: z.string() }); const signup = 1', 'fullName'],
    ['const signup = z.object({ id: z.string(), fullName: z.string() })', 'fullName'],
    ['const signup = z.object({ id: z.string(), fullName: z.string(), password: z.string() })', 'fullName [account]'],
    ["const signup = z.object({ fullName: z.string(), role: z.enum(['teacher']) })", 'fullName'],
    ["const signup = z.object({ fullName: z.string(), role: z.enum(['teacher', 'student']) })", 'fullName [account]'],
    ['const students = new Schema({ fullName: String, schoolId: String })', 'fullName [account] [school]'],
    ['<input name="lastName" />', 'lastName'],
    ['const SignUp = () => <input name="lastName" />', 'lastName [account]'],
    ['const SignUp = () => <form><input name="lastName" /><input name="cardNumber" /></form>', 'lastName [account] [purchase]'],
    ['const SignUp = () => <form onSubmit={saveGuardian}><input name="lastName" /></form>', 'lastName [account] [adult]'],
    ['const SignUp = () => <form onSubmit={saveChildOfGuardian}><input name="lastName" /></form>', 'lastName [account]'],
    ['const [, go] = useActionState(saveParent, 0); signUp = <form action={go}><input name="lastName" /></form>',
      'lastName [account] [adult]'],
    ['const SignUp = () => <form onSubmit={() => join({ role: \'parent\' })}><input name="lastName" /></form>',
      'lastName [account] [adult]'],
    ['const SignUp = () => <form onSubmit={() => join({ title: \'parent\' })}><input name="lastName" /></form>', 'lastName [account]'],
    ['const TeacherSignUp = () => <form><input name="lastName" /></form>', 'lastName [account] [adult]'],
    ['const SignUp = () => <form><p>You are over 18</p><input name="lastName" /></form>', 'lastName [account] [full age]'],
    ['const SignUp = () => <form><p>Over 180 clubs</p><input name="lastName" /></form>', 'lastName [account]'],
    ['const SignUp = () => <form><p>18 clubs</p><input name="lastName" /></form>', 'lastName [account]'],
    ['const SignUp = () => <><p>You are over 18</p><form><input name="lastName" /></form></>', 'lastName [account]'],
    ['const SignUp = () => <form><input name="lastName" /><input name="resumeFile" /></form>', 'lastName [account] [adult]'],
    ['const SignUp = () => <><form><input name="lastName" /></form><form><input name="resume" /></form></>', 'lastName [account]'],
    ['const signup = z.object({ fullName: z.string(), jobTitle: z.string() })', 'fullName [account] [adult]'],
    ['const signup = z.object({ fullName: z.string(), jobs: z.array() })', 'fullName [account]'],
    ['const signup = z.object({ fullName: z.string(), admin_role: z.string() })', 'fullName'],
    ["const signup = z.object({ fullName: z.string().min(1, 'Instructor name is required') })", ''],
    ['const SignUp = () => <form><input name="lastName" /><select name="role"><option value="teacher" /></select></form>',
      'lastName [account] [adult]'],
    [
      'const SignUp = () => <form><input name="lastName" /><select name="role"><option value="teacher" />'
      + '<option value="student" /></select></form>',
      'lastName [account]',
    ],
    ['const SignUp = () => <form><input name="lastName" /><select name="topic"><option value="teacher" /></select></form>',
      'lastName [account]'],
    ['const schema = z.object({ fullName: z.string() }); register(schema)', 'fullName', 'src/contact-form/schema.ts'],
    ['const signup = z.object({ fullName: z.string() })', 'fullName [account]', 'src/contact-form/schema.ts'],
    ['const brochureForm = { fields: [{ name: "fullName", type: "text" }] }; register()', 'fullName'],
    ['class CreateUser { @IsString() fullName: string }', 'fullName [account] [type only]'],
    ['class CreateUser { @IsString() @IsNotEmpty() fullName: string }', 'fullName [account]'],
    ['@InputType() class CreateUser { @Field() fullName: string }', 'fullName [account]'],
    ['@ObjectType() class User { @Field() fullName: string }', ''],
    ['@ObjectType() @Entity() class User { @Column() fullName: string }', 'fullName [account]'],
    ['const UserResponse = z.object({ fullName: z.string() }); register()', 'fullName'],
    ['<input placeholder="Your real last name" />', 'Your real last name [account]'],
    ['<input placeholder="realName" />', 'realName'],
    ['<input placeholder="Full name of the book" />; signup()', 'Full name of the book'],
    ['<input placeholder="Full name of your child" />; signup()', 'Full name of your child [account]'],
    ['<input name="lastName" />; signup()', 'lastName', 'src/events/form.tsx'],
    ['<input name="lastName" />; signup()', 'lastName [account]', 'src/events/student-form.tsx'],
  ],
  refusals: [
    [`function register(firstName) { if (!firstName) ${stop} }`, 'missing: firstName [first name]'],
    [`function register(firstName, lastName) { if (!firstName) ${stop} }`, 'missing: firstName'],
    [`function register(fullName, guardianConfirmed) { if (!fullName) ${stop} }`, 'missing: fullName [about adults]'],
    [`function register(fullName, guardianConfirmed, child) { if (!fullName) ${stop} }`, 'missing: fullName'],
    [`function register(fullName, nationalId) { if (!fullName) ${stop} }`, 'missing: fullName [needed by law]'],
    [`function register() { if (!fullName) ${stop} }`, 'missing: fullName'],
    ['async function createChild() { if (child.legalName && child.colour) await child.save() }', 'missing: child.legalName'],
    ['async function createChild() { if (child.legalName && child.colour) await other.save() }', ''],
    ['async function createChild() { if (child.legalName || child.colour) await child.save() }', ''],
    ['async function createChild() { if (child.nickname) await child.save() }', ''],
    [`function register() { if (!nickname) ${stop} }`, ''],
    [`function register() { if (!familyName) ${stop} }`, ''],
    [`function register() { if (!guardian.fullName) ${stop} }`, ''],
    [`function registerGuardian() { if (!fullName) ${stop} }`, ''],
    [`function registerChildOfGuardian() { if (!fullName) ${stop} }`, 'missing: fullName'],
    [`function register() { if (!meta.config.fullName) ${stop} }`, ''],
    [`function register() { if (!showFullName) ${stop} }`, ''],
    ['function register() { if (!fullName) wait() }', ''],
    ['function register() { if (!fullName) return }', 'missing: fullName'],
    ['function register(fullName) { if (!fullName) return }', ''],
    ['function register(fullName) { if (!fullName) { return } }', ''],
    ['function register(fullName, email) { if (!fullName) return }', 'missing: fullName'],
    ['function register(form) { if (!fullName) return }', 'missing: fullName'],
    ['function register(fullName) { if (!fullName) return false }', 'missing: fullName'],
    ["function register() { if (!fullName) throw new Error('Please log in again') }", ''],
    ["function register() { if (!fullName) throw new Error('Please write it in the log') }", 'missing: fullName'],
    [`function register() { if (!fullName) ${stop} }`, 'missing: fullName [script]', 'src/scripts/users.ts'],
    [`if (fullName.split(' ').length < 2) ${stop}`, "other name: fullName.split(' ').length < 2"],
    [`if (fullName.split(/\\s+/).length === 1) ${stop}`, 'other name: fullName.split(/\\s+/).length === 1'],
    [`if (fullName.split(',').length < 2) ${stop}`, ''],
    [`if (fullName.split(' ').length < 5) ${stop}`, ''],
    ["if (fullName.split(' ').length < 2) wait()", ''],
    [`if (title.split(' ').length < 2) ${stop}`, ''],
    [`if (name.split(' ').length < 2) ${stop}`, ''],
    [`if (name.split(' ').length < 2) ${stop}; signup()`, "other name: name.split(' ').length < 2"],
    [`if (parent.fullName.split(' ').length < 2) ${stop}`, ''],
    [`if (!/\\S+ \\S+/.test(fullName)) ${stop}`, 'other name: /\\S+ \\S+/'],
    [`const NAME = /^\\w+\\s\\w+$/; if (!NAME.test(fullName)) ${stop}`, 'other name: NAME'],
    [`if (!/^\\w+$/.test(fullName)) ${stop}`, ''],
    [`if (!/\\S+ \\S+/.test(title)) ${stop}`, ''],
    [`if (!pattern.test(fullName)) ${stop}`, ''],
  ],
  aliases: [
    ['create({ displayName: form.fullName })', 'displayName: form.fullName'],
    ['createUser({ displayName: form.fullName })', 'displayName: form.fullName [account]'],
    ['create({ displayName: form.fullName })', 'displayName: form.fullName [account]', 'src/auth/a.ts'],
    ['create({ displayName: form.firstName })', ''],
    ['create({ displayName: form.nickname })', ''],
    ['create({ title: form.fullName })', ''],
    ['show({ displayName: form.fullName })', ''],
    ['create({ displayName: parent.fullName })', 'displayName: parent.fullName [adult]'],
    ['const addTeacher = () => create({ displayName: form.fullName })', 'displayName: form.fullName [adult]'],
    ['create({ username: `${a.firstName} ${a.lastName}` })', 'username: `${a.firstName} ${a.lastName}`'],
    ["create({ username: firstName + ' ' + surname })", "username: firstName + ' ' + surname"],
    ['create({ username: `${firstName}${lastName[0]}` })', ''],
    ['create({ username: `${firstName}${lastName.charAt(0)}` })', ''],
    ['create({ username: `${firstName}${age}` })', ''],
    ['player.nickname = user.legalName', 'nickname: user.legalName [account]'],
    ['file.nickname = user.legalName', ''],
    ['user.title = user.legalName', ''],
  ],
  checks: [
    [`function createPost() { if (!user.idVerified) ${stop} }`, 'user.idVerified'],
    [`const sendChat = () => { if (!user.idVerified) ${stop} }`, 'user.idVerified'],
    [`function createPost() { if (!user.mailVerified) ${stop} }`, ''],
    [`function payOut() { if (!user.idVerified) ${stop} }`, ''],
    [`function showPosts() { if (!user.idVerified) ${stop} }`, ''],
    [`function createPost() { if (user.idVerified) ${stop} }`, ''],
    ['function createPost() { if (!user.idVerified) wait() }', ''],
    ["router.post('/comments', signedIn, checks.idVerified, write)", 'checks.idVerified'],
    ["router.get('/comments', idVerified, write)", ''],
    ["router.post('/payouts', idVerified, write)", ''],
    ['router.post(path, idVerified, write)', ''],
  ],
  switches: [
    ['const a = { realNameOnly: true }', 'realNameOnly refuses, false is safe'],
    ['const a = { real_name_only: true }', 'real_name_only refuses, false is safe'],
    ['const a = { realNameOnly: false }', ''],
    ['const a = { realNameOnly: chosen }', ''],
    ['const a = { allowPseudonyms: false }', 'allowPseudonyms refuses, true is safe'],
    ['const a = { showRealName: true }', 'showRealName shows, false is safe'],
    ['const a = { showRealNameHelp: true }', ''],
    ['const { realNameOnly = true } = a', ''],
  ],
  shown: [
    ['const Comment = () => <b>{author.lastName}</b>', 'author.lastName [alone]'],
    ['const Comment = () => <b>{author.lastName} {author.age}</b>', 'author.lastName'],
    ['const Comment = () => <b>{author.fullName || author.lastName}</b>', 'author.fullName'],
    ['const Comment = () => <b>{author.firstName}</b>', ''],
    ['const Comment = () => <b>{author.callSign}</b>', ''],
    ['const Comment = () => <b>{repo.fullName}</b>', ''],
    ['const Comment = () => <b>{book.author.fullName}</b>', ''],
    ['const Comment = () => <b title={author.fullName} />', ''],
    ['const Comment = () => <b>{`by ${author.fullName}`}</b>', 'author.fullName'],
    ['const Me = () => <b>{user.fullName}</b>', ''],
    ['const Me = () => <b>{user.fullName}</b>', 'user.fullName [alone]', 'src/leaderboard/me.tsx'],
    ['const Wall = () => <b>{user.fullName}</b>', 'user.fullName [alone]'],
    ['const Me = () => <Wall><b>{user.fullName}</b></Wall>', 'user.fullName [alone]'],
    ['</script><p>{user.fullName}</p><script module>', 'user.fullName [alone]', 'src/Comment.svelte', 'svelte'],
  ],
};

describe('facts of names', () => {
  for (const [reader, rows] of Object.entries(tables)) {
    for (const [code, found, path = 'src/a.ts', host = 'typescript'] of rows) {
      it(`${reader}: ${code} in ${path}`, () => assert.equal(read(code, readers[reader], path, host), found));
    }
  }
});
