import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a text of a schema that may not be empty', strict: true,
      lang: ['js', 'ts'],
      code: 'export const profile = z.object({ displayName: z.string().min(1), «schoolName»: z.string().trim().min(1).max(120) });',
      expect: 'sensitiveField',
    },
    {
      title: 'a telephone number in a form that is written as a list',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const joinForm = { fields: [{ name: 'nickname', type: 'text' }, { «name: 'phone'», type: 'tel', label: 'Phone', required: true }] };",
      expect: 'sensitiveField',
    },
    {
      title: 'a religion in a profile with the roles of users', strict: true,
      lang: 'jsx',
      code: 'export const Profile = ({ userRole }) => <form><input «name="religion"» required /><RolePicker value={userRole} /></form>;',
      expect: 'sensitiveField',
    },
    {
      title: 'a required field about religion in a survey', strict: true,
      lang: 'jsx',
      filename: 'src/Survey.jsx',
      code: 'const Survey = () => <form><input «name="religion"» required /></form>;',
      expect: 'sensitiveField',
      suggest: { dropRequired: 'const Survey = () => <form><input name="religion" /></form>;' },
    },
    {
      title: 'a form that notes a fault where a sensitive answer is missing',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function validateSignup({ nickname, ethnicity }) {
  const formIssues = {};
  if (!«ethnicity.trim()») { formIssues.ethnicity = 'Choose one'; }
  return formIssues;
}`,
      expect: 'refusedField',
    },
    {
      title: 'a sign-up that needs a telephone number beside an e-mail address',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function validateSignup() {
  const next = {};
  if (!email.trim()) next.email = t('needed');
  if (!«phone.trim()») next.phone = t('needed');
  setErrors(next);
}`,
      expect: 'refusedField',
    },
    {
      title: 'a sign-up route that rejects a request without ethnicity',
      lang: ['js', 'ts'],
      strict: true,
      code: `router.post('/signup', async (req, res) => {
  const { nickname, ethnicity } = req.body;
  if (!nickname || !«ethnicity») return res.status(400).send('Fill in everything');
  await Student.create({ nickname, ethnicity });
});`,
      expect: 'refusedField',
    },
    {
      title: 'a sign-up form for children with many inputs', strict: true,
      lang: ['jsx', 'tsx'],
      code: 'export const KidSignup = () => <form><input name="nickname" /><input «name="phone"» /><input name="city" /><input name="schoolName" /><input name="hobbies" /></form>;',
      expect: 'multipleAtSignup',
      data: { count: '4', names: 'phone, city, schoolName, hobbies' },
    },
    {
      title: 'a required telephone number',
      lang: ['jsx', 'html'],
      strict: true,
      filename: 'src/SignUp.jsx',
      code: '<form><input «type="tel"» name="phone" required /></form>',
      expect: 'sensitiveField',
    },
    {
      title: 'sensitive fields of validation and table packages', strict: true,
      lang: 'ts',
      code: `import { object, string } from 'zod';
import { body } from 'express-validator';
const signup = object({ «religion»: string() });
const profile = Type.Object({ «ethnicity»: Type.String() });
knex.schema.createTable('students', (t) => { t.string(«'religion'»).notNullable(); });
router.post('/signup', body(«'disability'»).notEmpty(), join);
export default defineSchema({ students: defineTable({ «homeAddress»: v.string() }) });
Student.init({ «caste»: { type: DataTypes.STRING, allowNull: false } }, { sequelize });`,
      expect: 'sensitiveField',
    },
    {
      title: 'a required field registered with a form hook', strict: true,
      lang: 'jsx',
      code: "const Signup = () => { const { register } = useForm(); return <form><input {...register(«'religion'», { required: 'Needed' })} /></form>; };",
      expect: 'sensitiveField',
    },
    {
      title: 'a required field with a Chinese label', strict: true,
      lang: 'vue',
      filename: 'src/register.vue',
      code: '<template><el-form-item «label="宗教"» :rules="[{ required: true }]"><el-input v-model="form.r" /></el-form-item></template>',
      expect: 'sensitiveField',
    },
    {
      title: 'the contact picker with `multiple: true`',
      lang: 'js',
      strict: true,
      code: "const list = await navigator.contacts.select(['name', 'tel'], { «multiple: true» });",
      expect: 'addressBook',
      data: { name: 'contacts.select' },
    },
    {
      title: 'an optional field about religion, in strict',
      lang: 'jsx',
      strict: true,
      code: 'const Profile = () => <form><input name="nickname" /><input «name="religion"» /></form>;',
      expect: 'askedField',
      suggest: { dropField: 'const Profile = () => <form><input name="nickname" /></form>;' },
    },
    {
      title: 'a required radio group about sexual orientation', strict: true,
      lang: 'jsx',
      code: 'const Signup = () => <RadioGroup «name="sexualOrientation"» required />;',
      expect: 'sensitiveField',
    },
    {
      title: 'a NOT NULL column about ethnicity', strict: true,
      lang: 'ts',
      code: "db.run('CREATE TABLE students (id INTEGER, nickname TEXT, «ethnicity» TEXT NOT NULL)');",
      expect: 'sensitiveField',
    },
    {
      title: 'a required school name in a profile', strict: true,
      lang: 'jsx',
      filename: 'src/profile.jsx',
      code: 'const Profile = () => <input «name="schoolName"» required />;',
      expect: 'sensitiveField',
    },
    {
      title: 'a required field about religion', strict: true,
      lang: ['html'],
      code: '<form action="/signup"><input «name="religion"» required></form>',
      expect: 'sensitiveField',
      suggest: { dropField: '<form action="/signup"></form>' },
      doc: true,
    },
    {
      title: 'a required home address in a profile', strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const Profile = () => <input «name="homeAddress"» required />;',
      expect: 'sensitiveField',
    },
    {
      title: 'a required field about ethnicity in Vue', strict: true,
      lang: 'vue',
      filename: 'src/signup.vue',
      code: '<template><input «name="e"» v-model="form.ethnicity" required /></template>',
      expect: 'sensitiveField',
    },
    {
      title: 'a required field about disability in Svelte', strict: true,
      lang: 'svelte',
      filename: 'src/signup.svelte',
      code: '<input «name="disability"» bind:value={d} required />',
      expect: 'sensitiveField',
    },
    {
      title: 'a required field in an Angular form', strict: true,
      lang: 'angular',
      filename: 'src/signup.component.html',
      code: '<input «name="n"» formControlName="familyIncome" required>',
      expect: 'sensitiveField',
    },
    {
      title: 'a required field about ethnicity in a Mongoose schema', strict: true,
      lang: ['js', 'ts'],
      code: 'const studentSchema = new Schema({ nickname: String, «ethnicity»: { type: String, required: true } });',
      expect: 'sensitiveField',
      suggest: { dropField: 'const studentSchema = new Schema({ nickname: String });' },
    },
    {
      title: 'an optional field of a schema',
      lang: 'ts',
      strict: true,
      code: 'const studentSchema = new Schema({ nickname: String, «religion»: String });',
      expect: 'askedField',
      suggest: { dropField: 'const studentSchema = new Schema({ nickname: String });' },
    },
    {
      title: 'many personal fields at sign-up', strict: true,
      lang: ['js', 'ts'],
      code: 'const pupilSignup = z.object({ nickname: z.string(), «homeAddress»: z.string(), phone: z.string(), ethnicity: z.string(), schoolName: z.string() });',
      expect: 'multipleAtSignup',
      data: { count: '4', names: 'homeAddress, phone, ethnicity, schoolName' },
      doc: true,
    },
    {
      title: 'the whole address book',
      lang: ['ts', 'js'],
      strict: true,
      code: `import * as Contacts from 'expo-contacts';
const { data } = await Contacts.«getContactsAsync»({ fields: [Contacts.Fields.PhoneNumbers] });`,
      expect: 'addressBook',
      doc: true,
    },
    {
      title: 'images of the whole media library',
      lang: 'ts',
      strict: true,
      code: `import * as MediaLibrary from 'expo-media-library';
await MediaLibrary.«getAssetsAsync»({ first: 500 });`,
      expect: 'library',
    },
    {
      title: 'the whole address book through newer APIs',
      lang: ['ts', 'js'],
      strict: true,
      code: `import { Contact } from 'expo-contacts';
import { getPagedContactsAsync } from 'expo-contacts/legacy';
const all = await Contact.«getAll»();
await «getPagedContactsAsync»({});
await navigator.contacts.select(['name', 'tel'], { «multiple: true» });`,
      expect: 'addressBook',
    },
    {
      title: 'the clipboard read on mount',
      lang: 'jsx',
      strict: true,
      code: 'function App() { useEffect(() => { navigator.clipboard.«readText»().then(look); }, []); return <p />; }',
      expect: 'clipboard',
    },
    {
      title: 'the list of installed apps',
      lang: 'ts',
      code: `import { InstalledApps } from 'react-native-launcher-kit';
const apps = InstalledApps.«getApps»();`,
      expect: 'installedApps',
    },
    {
      title: 'fields and a maximum from the options', strict: true,
      lang: 'js',
      options: { fields: ['totem'], maxFields: 1 },
      code: 'const kidProfileSchema = new Schema({ «totem»: { type: String, required: true }, phone: String });',
      expect: 'multipleAtSignup',
    },
  ],
  valid: [
    {
      title: 'a sign-up with a telephone number, which is the login, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function validateSignup() {
  const errors = {};
  if (!phone.trim()) errors.phone = t('needed');
  if (!code && email) errors.code = t('needed');
  return errors;
}`,
    },
    {
      title: 'a text of a schema that may be empty',
      lang: ['js', 'ts'],
      code: 'export const profile = z.object({ displayName: z.string().min(1), schoolName: z.string().trim().max(120) });',
    },
    {
      title: 'a profile with the role of a parent',
      lang: 'jsx',
      code: 'export const Profile = ({ parentRole }) => <form><input name="religion" required /><RolePicker value={parentRole} /></form>;',
    },
    {
      title: 'a telephone number in two inputs',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const KidSignup = () => <form><select name="phoneCountry" /><input name="phoneNumber" /><input name="city" /><input name="hobbies" /></form>;',
    },
    {
      title: 'an application of students for a job',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const studentProfileSchema = z.object({ fullName: z.string(), email: z.string(), city: z.string(), gender: z.string(), resume: z.string() });',
    },
    { title: 'a telephone number that may be left out of a form written as a list', lang: ['js', 'ts'], strict: true, code: "export const joinForm = { fields: [{ name: 'phone', type: 'tel', label: 'Phone', required: false }] };" },
    {
      title: 'a student id assigned by a school',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/routes/students/join.ts',
      code: `export function join(req, res) {
  const idNumber = String(req.body.studentIdNumber || '').trim();
  if (!idNumber) return res.status(400).json({ error: 'Student ID is required' });
}`,
    },
    {
      title: 'an early return when no disability is given',
      lang: ['js', 'jsx'],
      strict: true,
      filename: 'src/profile.jsx',
      code: 'function note(user) { if (!user.disability) return; show(user.disability); }',
    },
    {
      title: 'quiz questions about religion',
      lang: ['jsx', 'html'],
      strict: true,
      filename: 'src/student/round.jsx',
      code: '<form><label>Which religion is the oldest?<input name="q1" required /></label><input placeholder="Name a religion" name="answer1" required /></form>',
    },
    {
      title: 'a crypto wallet field, and an unrelated check of a setting',
      lang: ['jsx', 'js'],
      strict: true,
      filename: 'src/profile.jsx',
      code: `const f = <input name="walletAddress" required />;
if (!config.religion) throw new Error('the calendar needs it');`,
    },
    {
      title: 'the contact picker for a single contact',
      lang: 'js',
      strict: true,
      code: `const [one] = await navigator.contacts.select(['tel'], { multiple: false });
await navigator.contacts.select(['name']);`,
    },
    {
      title: 'a field behind a check for verified adults',
      lang: 'jsx',
      strict: true,
      code: 'const Profile = ({ user }) => (user.isVerifiedAdult ? <input name="religion" required /> : null);',
    },
    {
      title: 'a telephone number in a shop account, and an optional one, in strict',
      lang: 'jsx',
      filename: 'src/SignUp.jsx',
      strict: true,
      code: 'const f = <form><input type="tel" name="contactPhone" required /><input type="tel" name="phone" /></form>;',
    },
    {
      title: 'a sign-up form for parents',
      lang: 'jsx',
      strict: true,
      code: 'const ParentSignup = () => <form><input name="phone" /><input name="city" /><input name="address" /><input name="email" /></form>;',
    },
    {
      title: 'a sign-up form for schools',
      lang: ['jsx', 'ts'],
      strict: true,
      filename: 'src/auth/SchoolSignup.jsx',
      code: "const schoolInquiry = z.object({ schoolName: z.string().min(1), contactName: z.string() });",
    },
    {
      title: 'the weight of a score, and a student id assigned by a school',
      lang: 'ts',
      strict: true,
      filename: 'src/student/task.ts',
      code: `class CreateTask { @IsNotEmpty() scoreWeight: number; }
const kiosk = z.object({ studentIdNumber: z.string() });`,
    },
    {
      title: 'a required street in a delivery form',
      lang: 'jsx',
      strict: true,
      filename: 'src/account/address-form.jsx',
      code: '<input name="streetAddress1" required />;',
    },
    {
      title: 'a schema of students of a school',
      lang: 'ts',
      code: "export const createStudentSchema = z.object({ firstName: z.string(), lastName: z.string(), email: z.string(), gender: z.string(), homeroomId: z.string() });",
    },
    { title: 'a nickname', lang: ['html', 'jsx'], code: '<input name="nickname" required />', doc: true },
    {
      title: 'a school subject',
      lang: ['js', 'ts'],
      code: `const subjects = ['maths', 'religion', 'sport'];
const lesson = new Schema({ religionSubject: { type: String, required: true } });`,
      doc: true,
    },
    { title: 'a network address', lang: ['js', 'ts'], code: 'server.listen(port, () => log(server.address()));', doc: true },
    {
      title: 'the contact picker for one telephone number',
      lang: ['ts', 'js'],
      strict: true,
      code: `await navigator.contacts.select(['tel']);
await navigator.contacts.select(['tel'], { multiple: false });`,
    },
    {
      title: 'the native contact picker',
      lang: 'ts',
      strict: true,
      code: `import * as Contacts from 'expo-contacts';
await Contacts.presentContactPickerAsync();`,
    },
    {
      title: 'a paste button',
      lang: 'jsx',
      strict: true,
      code: '<button onClick={() => navigator.clipboard.readText().then(insert)}>Paste</button>;',
    },
    {
      title: 'a medical record',
      lang: 'js',
      strict: true,
      filename: 'src/clinic/patient.js',
      code: 'const s = new Schema({ disability: { type: String, required: true } });',
    },
    {
      title: 'a field about a parent',
      lang: 'html',
      strict: true,
      code: '<form action="/signup"><input name="parentIncome" required></form>',
    },
    {
      title: 'an optional field beside a purpose component from the options',
      lang: 'jsx',
      strict: true,
      options: { purposeComponents: ['Why'] },
      code: 'const Profile = () => <div><Why /><input name="allergies" /></div>;',
    },
    {
      title: 'the weight of a parcel and the race of a game character',
      lang: 'js',
      strict: true,
      code: `const parcel = new Schema({ weight: { type: Number, required: true } });
const elf = new Schema({ race: { type: String, required: true } });`,
    },
    {
      title: 'a domain from the options',
      lang: 'html',
      strict: true,
      filename: 'src/census/form.html',
      options: { domains: ['census'] },
      code: '<input name="ethnicity" required>',
    },
    {
      title: 'three fields of a sign-up schema, below the maximum',
      lang: 'js',
      strict: true,
      code: 'const pupilSignup = z.object({ nickname: z.string(), school: z.string(), email: z.string() });',
    },
  ],
});
