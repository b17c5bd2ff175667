import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: "a baby's date of birth, in strict",
      lang: 'jsx',
      strict: true,
      code: 'const form = <form><p>When was your baby born? Your child counts weeks.</p><input «type="date"» name="birthDate" /></form>;',
      expect: 'fullBirthDate',
    },
    {
      title: 'a date of birth in a form that names no child, in strict',
      lang: 'jsx',
      strict: true,
      code: 'const profile = <form><input «type="date"» name="birthDate" required /></form>;',
      expect: 'fullBirthDate',
    },
    {
      title: 'a field and the schema that checks it, reported once',
      strict: true,
      lang: 'tsx',
      code: `const schema = yup.object().shape({ birthDate: yup.date().required() });
export const SignUp = () => <form><input name="birthDate" «type="date"» /></form>;`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a table and a form of one file', strict: true,
      lang: 'tsx',
      code: `const pupils = pgTable('pupils', { «birthDate»: date('birth_date') });
export const SignUp = () => <form><input name="birthDate" «type="date"» /></form>;`,
      expect: 'fullBirthDate',
    },
    {
      title: 'an input that can only be changed in a calendar',
      strict: true,
      lang: 'jsx',
      code: 'const form = <form><input «name="birthDate"» readOnly value={date} onClick={openCalendar} /></form>;',
      expect: 'fullBirthDate',
    },
    {
      title: 'a date that a call for parents gets from their child',
      strict: true,
      lang: ['js', 'ts'],
      code: 'await updateParentProfile({ «birthDate: child.birthDate» });',
      expect: 'keptBirthDate',
    },
    {
      title: "a child's date of birth in a form for parents", strict: true,
      lang: 'jsx',
      code: 'const form = <form><p>Tell us about your child</p><label>Date of birth <input «type="date"» name="birthDate" /></label></form>;',
      expect: 'fullBirthDate',
    },
    {
      title: 'a page with a form and no script',
      strict: true,
      lang: 'html',
      code: '<!DOCTYPE html><html><body><form><label>Date of birth <input «type="date"»></label></form></body></html>',
      expect: 'fullBirthDate',
    },
    {
      title: 'a date of birth in a form that is written as a list',
      strict: true,
      lang: ['js', 'ts'],
      code: "export const joinForm = { fields: [{ «name: 'birthDate'», type: 'date', label: 'Birthday', required: true }] };",
      expect: 'fullBirthDate',
    },
    {
      title: 'a date of birth in a record that is prepared first',
      strict: true,
      lang: ['js', 'ts'],
      code: `export async function join() {
  const row = { nickname, «birthDate» };
  await fetch('/pupils', { method: 'POST', body: JSON.stringify(row) });
}
export const finish = (id) => callServer('pupils/complete', 'POST', { id, «birthDate» });`,
      expect: 'keptBirthDate',
    },
    {
      title: 'a date of birth that is assigned to a record',
      strict: true,
      lang: ['js', 'ts'],
      code: `export async function join(form) {
  const pupil = new Pupil({ nickname: form.nickname });
  «pupil.dateOfBirth = form.dateOfBirth»;
  await pupil.save();
}`,
      expect: 'keptBirthDate',
    },
    {
      title: 'a sign-up schema beside a list about pets',
      strict: true,
      lang: ['js', 'ts'],
      code: `export const pets = ['species', 'breed'];
export const signup = z.object({ nickname: z.string(), «birthDate»: z.string() });`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a sign-up form beside a form for a pet',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: `export const Pet = () => <form><input name="breed" /><input type="date" name="birthDate" /></form>;
export const Join = () => <form><input name="nickname" /><input «type="date"» name="birthDate" /></form>;`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a stored date of birth beside a record of a pet',
      strict: true,
      lang: ['js', 'ts'],
      code: `db.pet.create({ data: { species: input.species, birthDate: input.birthDate } });
db.child.create({ data: { nickname: input.nickname, «birthDate: input.birthDate» } });`,
      expect: 'keptBirthDate',
    },
    {
      title: 'a date of birth in the query of a URL',
      strict: true,
      lang: ['js', 'ts'],
      code: "router.push({ path: '/next', query: { «birthDate: form.birthDate» } });",
      expect: 'keptBirthDate',
    },
    {
      title: 'a date of birth sent to another host',
      strict: true,
      lang: ['js', 'ts'],
      code: "await fetch('https://api.partner.example/leads', { method: 'POST', body: JSON.stringify({ id, «dob: form.birthDate» }) });",
      expect: 'keptBirthDate',
    },
    {
      title: 'an age band stored together with the date of birth',
      strict: true,
      lang: ['js', 'ts'],
      code: 'async function join(form) { const ageBand = toAgeBand(form.birthDate); await save({ ageBand, «birthDate: form.birthDate» }); }',
      expect: 'keptBirthDate',
    },
    { title: 'a date picker with a Chinese label', strict: true, lang: 'jsx', code: 'const f = <DatePicker «label="出生日期"» value={when} />;', expect: 'fullBirthDate' },
    {
      title: 'dates of birth in validation and table packages',
      strict: true,
      lang: 'ts',
      code: `import { body } from 'express-validator';
class SignupDto { @IsISO8601() «dateOfBirth»: string; }
const signup = Type.Object({ «birthDate»: Type.String({ format: 'date' }) });
router.post('/signup', body(«'dateOfBirth'»).isISO8601(), signUp);
export const players = pgTable('players', (t) => ({ «birthDate»: t.date() }));
knex.schema.createTable('users', (table) => { table.date(«'date_of_birth'»); });`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a schema that checks what a request asks for', strict: true,
      lang: 'ts',
      code: `const Child = z.object({ nickname: z.string(), «birthDate»: z.string() });
export const POST = async (request: Request) => children.add(Child.parse(await request.json()));`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a Zod date, for which an age band is offered',
      strict: true,
      lang: ['js', 'ts'],
      options: { bands: ['6-9', '10-12'] },
      code: 'const signup = z.object({ nickname: z.string(), «dateOfBirth»: z.coerce.date() });',
      expect: 'fullBirthDate',
      suggest: { useBand: "const signup = z.object({ nickname: z.string(), ageBand: z.enum(['6-9', '10-12']) });" },
    },
    {
      title: 'a date input, for which a list of bands is offered',
      strict: true,
      lang: ['html', 'jsx'],
      options: { bands: ['6-9', '10-12'] },
      code: '<form><input «type="date"» name="birthDate" required /></form>',
      expect: 'fullBirthDate',
      suggest: { useBand: '<form><select name="ageBand" required><option>6-9</option><option>10-12</option></select></form>' },
    },
    {
      title: 'a date of birth parsed from a string and stored',
      strict: true,
      lang: ['js', 'ts'],
      code: 'await prisma.child.create({ data: { nickname: input.nickname, «birthDate: new Date(input.birthDate)» } });',
      expect: 'keptBirthDate',
    },
    {
      title: 'a selfie stored by an age check',
      lang: ['js', 'ts'],
      strict: true,
      code: 'async function verifyAge(selfie) { const { age } = await estimateAge(selfie); await storage.put(`faces/${uid}`, «selfie»); return age > 12; }',
      expect: 'identityDocument',
    },
    {
      title: 'a NOT NULL column in the middle of a table', strict: true,
      lang: 'ts',
      code: "db.query('CREATE TABLE kids (id SERIAL, nickname TEXT, «date_of_birth» DATE NOT NULL)');",
      expect: 'fullBirthDate',
    },
    {
      title: 'a control of an Angular form builder',
      strict: true,
      lang: 'ts',
      code: "class SignupForm { form = this.fb.group({ nickname: [''], «birthDate»: ['', Validators.required] }); }",
      expect: 'fullBirthDate',
    },
    {
      title: 'an upload command for a photo of an ID document',
      lang: 'ts',
      strict: true,
      code: "await s3.send(new PutObjectCommand(«{ Bucket: 'age-verification', Key: key, Body: idCardImage }»));",
      expect: 'identityDocument',
      data: { name: 'idCardImage' },
    },
    {
      title: 'a date of birth input',
      strict: true,
      lang: 'html',
      code: '<form><input «type="date"» name="birthDate" required></form>',
      expect: 'fullBirthDate',
      doc: true,
    },
    {
      title: 'a date input with a translated label',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const f = <div><label htmlFor="dob">{t("join.dateOfBirth")}</label><input id="dob" «type="date"» value={when} onChange={change} /></div>;',
      expect: 'fullBirthDate',
    },
    {
      title: 'a date picker of an app',
      strict: true,
      lang: 'jsx',
      code: 'const f = <DatePicker «label="Date of birth"» value={when} />;',
      expect: 'fullBirthDate',
    },
    {
      title: 'a text input bound in Vue',
      strict: true,
      lang: 'vue',
      code: '<template><input v-model="form.birthday" «type="text"» /></template>',
      expect: 'fullBirthDate',
    },
    { title: 'a date input bound in Svelte', strict: true, lang: 'svelte', code: '<input «type="date"» bind:value={birthDate} />', expect: 'fullBirthDate' },
    { title: 'a date input of an Angular form', strict: true, lang: 'angular', code: '<input «type="date"» formControlName="dateOfBirth">', expect: 'fullBirthDate' },
    {
      title: 'a date of birth in a schema', strict: true,
      lang: ['js', 'ts'],
      code: 'const childSchema = new Schema({ nickname: String, «dateOfBirth»: { type: Date, required: true } });',
      expect: 'fullBirthDate',
      suggest: { useBand: "const childSchema = new Schema({ nickname: String, ageBand: { type: String, enum: ['0-5', '6-9', '10-12', '13-15', '16-17', '18+'] } });" },
      doc: true,
    },
    {
      title: 'a date of birth in a Zod schema',
      strict: true,
      lang: 'ts',
      code: 'const signup = z.object({ nickname: z.string(), «birthDate»: z.string() });',
      expect: 'fullBirthDate',
    },
    {
      title: 'a column of an entity class',
      strict: true,
      lang: 'ts',
      code: 'class Player { @Column() nickname: string; @Column() «birthDate»: Date; }',
      expect: 'fullBirthDate',
    },
    {
      title: 'a column of an SQL table',
      strict: true,
      lang: ['js', 'ts'],
      code: `const users = \`CREATE TABLE users (
  id TEXT PRIMARY KEY,
  «birth_date» TEXT NOT NULL
);\`;`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a stored date of birth',
      strict: true,
      lang: ['js', 'ts'],
      code: "await db.from('profiles').insert({ nickname, «date_of_birth: dateOfBirth || null» });",
      expect: 'keptBirthDate',
      doc: true,
    },
    {
      title: 'a form field and its date picker, reported once',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: 'export const Join = () => <FormField label="Birth date" required><DatePicker «placeholder="Select birth date"» /></FormField>;',
      expect: 'fullBirthDate',
    },
    {
      title: 'an uploaded passport scan that is kept',
      lang: ['js', 'ts'],
      strict: true,
      code: 'async function check(passportScan) { await bucket.upload(«passportScan», { destination: `age-checks/${user.id}.jpg` }); }',
      expect: 'identityDocument',
      suggest: {},
    },
    {
      title: 'an estimated age stored with the image',
      lang: 'js',
      code: 'await save({ «estimatedAge: face.age», image: frame });',
      expect: 'biometricAge',
    },
    {
      title: 'field names and bands from the options',
      strict: true,
      lang: 'js',
      options: { fieldNames: ['cumple'], bands: ['young'] },
      code: 'const s = new Schema({ «cumple»: Date });',
      expect: 'fullBirthDate',
      suggest: { useBand: "const s = new Schema({ ageBand: { type: String, enum: ['young'] } });" },
    },
    {
      title: 'a birth date in a list of children', strict: true,
      lang: ['jsx', 'tsx'],
      code: '{children.map((child, index) => <input «type="date"» name={`children.${index}.dob`} />)}',
      expect: 'fullBirthDate',
      data: { name: 'children.dob' },
    },
  ],
  valid: [
    {
      title: 'a date of birth passed to the next screen',
      lang: 'jsx',
      strict: true,
      code: "navigation.navigate('Next', { userData: { birth_date: birthDate.toISOString(), nickname } });",
    },
    {
      title: 'the date of birth of a director',
      lang: 'jsx',
      strict: true,
      code: 'const form = <form><input type="date" name="directorBirthDate" /></form>;',
    },
    {
      title: 'an input that shows a known date',
      lang: 'jsx',
      strict: true,
      code: 'const form = <form><input name="birthDate" readOnly value={profile.birthDate} /></form>;',
    },
    {
      title: 'a page to be printed and filled in by hand',
      lang: 'html',
      strict: true,
      code: '<!DOCTYPE html><html><body><label>Date of birth</label><input type="date"></body></html>',
    },
    {
      title: 'a call that changes the account of a parent',
      lang: ['js', 'ts'],
      strict: true,
      code: 'await updateParentProfile({ phone, birthDate: form.birthDate });',
    },
    {
      title: 'a profile with the role of a parent',
      lang: 'jsx',
      code: 'export const Profile = ({ parentRole }) => <form><input type="date" name="birthDate" /><RolePicker value={parentRole} /></form>;',
    },
    {
      title: 'an agreement with the data of an identity card',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/agreement/form.js',
      code: "export const agreementForm = { fields: [{ name: 'birthDate', type: 'date', label: 'As on your identity card' }] };",
    },
    {
      title: 'a schema that only decodes what a server answered',
      lang: 'ts',
      strict: true,
      code: `const Memory = z.object({ personName: z.string(), birthDate: z.string().optional() });
export const loadMemory = async (id: string) => {
  const res = await fetch('/api/memories/' + id);
  return Memory.parse(await res.json());
};`,
    },
    {
      title: 'a date of birth in the columns of a table',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const columns = [{ id: 'birthDate', type: 'date', label: 'Birthday' }];",
    },
    {
      title: 'a date of birth in an object that is shown',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export function show() { const view = { nickname, birthDate }; return render(view); }',
    },
    {
      title: 'a band that is assigned to a record',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export async function join(form) { const pupil = new Pupil(); pupil.dateOfBirth = toBand(form.dateOfBirth); await pupil.save(); }',
    },
    {
      title: 'owners of a company',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/api/merchant/persons.ts',
      code: 'export const add = (body) => db.persons.create({ data: { nationality: body.nationality, dateOfBirth: body.dateOfBirth } });',
    },
    {
      title: 'a table of children of a nursery',
      lang: ['js', 'ts'],
      code: "export const children = pgTable('children', { firstName: text('first_name').notNull(), dateOfBirth: text('date_of_birth').notNull(), enrollmentStatus: text('enrollment_status').notNull() });",
    },
    {
      title: 'rows read from a file',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function parse(rows) {
  const list = [];
  for (const row of rows) list.push({ name: row.name, birthdate: row.birthdate });
  return list;
}`,
    },
    {
      title: 'a query, a validation and a label',
      lang: 'ts',
      strict: true,
      code: `const same = await findUser({ birthDate: form.birthDate });
const errors = validateProfile({ birthDate: form.birthDate });
const text = formatChildLabel({ birthDate: child.birthDate });`,
    },
    {
      title: 'a date input behind a check for verified adults',
      lang: 'jsx',
      strict: true,
      code: 'const Form = ({ user }) => (user.isVerifiedAdult ? <input type="date" name="birthDate" /> : null);',
    },
    {
      title: 'the founding date of a company',
      lang: 'ts',
      strict: true,
      code: `const company = new Schema({ name: String, foundedOn: Date });
const owner = { company, birthday: company.foundedOn };`,
    },
    {
      title: 'month and day, a visibility setting, and a date converted to an age band',
      lang: 'ts',
      strict: true,
      code: `const a = z.object({ birthMonth: z.number(), birthDay: z.number() });
const signup = z.object({ dateOfBirth: z.string().transform(toAgeBand) });
const rights = z.object({ dateOfBirth: z.enum(['public', 'private']), birthday: z.boolean() });
const greeting = z.object({ birthday: z.object({ day: z.number(), month: z.number() }) });
const user = new Schema({ birthday: Boolean });
class Settings { @Column() birthday: boolean; }`,
    },
    {
      title: 'a virtual field that is never stored',
      lang: 'ts',
      strict: true,
      code: `class Signup { @Transient() @IsDate() dateOfBirth: Date; }
const user = sequelize.define('User', { dateOfBirth: { type: DataTypes.VIRTUAL } });`,
    },
    {
      title: 'birthdays of characters, animals and artists',
      lang: 'ts',
      strict: true,
      filename: 'src/library/import.ts',
      code: `const heroSchema = new Schema({ birthday: Date });
const pet = z.object({ birthday: z.string() });
await db.artist.insert({ birthDate: artist.birthDate });
await db.insert({ birthDate: author.birthDate });`,
    },
    {
      title: 'birthday wishes and gifts',
      lang: ['jsx', 'html'],
      strict: true,
      code: '<div><input name="birthdayMessage" placeholder="Write a birthday wish" /><input name="birthdayGift" /></div>',
    },
    {
      title: 'a login library named Passport, and a profile photo',
      lang: 'ts',
      strict: true,
      code: `app.use(passport.initialize());
async function verifyAge(user) { await session.save(passport.user); await storage.put(avatarKey, user.profilePhoto); }`,
    },
    {
      title: 'a field that only displays a date',
      lang: 'jsx',
      strict: true,
      code: 'const row = <InfoField label="Date of birth" value={format(student.birthDate)} />;',
    },
    {
      title: 'a placeholder that mentions a birthday',
      lang: 'jsx',
      strict: true,
      code: 'const title = <input placeholder="For example: birthday" value={title} onChange={change} />;',
    },
    {
      title: 'a date of birth in the state of a page',
      lang: 'jsx',
      strict: true,
      code: 'function Page() { const [student, setStudent] = useState(); load().then((data) => setStudent({ ...data, birthDate: data.birthday })); return <p />; }',
    },
    {
      title: 'an age calculator',
      lang: 'jsx',
      strict: true,
      filename: 'src/AgeCalculator.jsx',
      code: 'const field = <input type="date" name="birthday" />;',
    },
    {
      title: 'an API documentation schema',
      lang: 'ts',
      strict: true,
      filename: 'src/swagger/child.ts',
      code: "const schemas = { Child: { type: 'object', properties: { dateOfBirth: { type: 'string', format: 'date' } } } };",
    },
    {
      title: 'an age band',
      lang: ['js', 'ts'],
      code: "const childSchema = new Schema({ nickname: String, ageBand: { type: String, enum: ['6-9', '10-12'] } });",
      doc: true,
    },
    {
      title: 'a date of birth that is converted to an age band and not stored',
      lang: ['js', 'jsx'],
      code: 'const band = toAgeBand(form.birthDate); await save({ nickname: form.nickname, ageBand: band });',
      doc: true,
    },
    {
      title: 'an input whose date becomes an age band',
      lang: 'jsx',
      strict: true,
      code: 'const Form = () => <form onSubmit={() => save({ ageBand: toAgeBand(birthDate) })}><input type="date" name="birthDate" /></form>;',
    },
    {
      title: 'a day and a month for a greeting',
      lang: ['js', 'ts'],
      code: `const party = { birthday: { day: 3, month: 7 } };
await save({ birthdayReminder: true });`,
      doc: true,
    },
    { title: 'the date of birth of a parent', lang: 'html', strict: true, code: '<input type="date" name="parentBirthDate">' },
    {
      title: 'a patient record',
      lang: 'js',
      strict: true,
      filename: 'src/clinic/patient.js',
      code: 'const patient = new Schema({ dateOfBirth: Date });',
    },
    {
      title: 'a start date and a departure date',
      lang: 'html',
      strict: true,
      code: '<input type="date" name="startDate"><label>Departure <input type="date" name="departure"></label>',
    },
    { title: 'a sentence about dates of birth', lang: 'jsx', strict: true, code: 'const p = <p>We never ask for your date of birth.</p>;' },
    {
      title: 'a passport scan that is deleted after the check',
      lang: 'js',
      strict: true,
      code: 'async function check(passportScan) { await bucket.upload(passportScan, { age: 1 }); await verify(); await bucket.delete(passportScan); }',
    },
    {
      title: 'a form for a pet',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const PetForm = () => <form><select name="species" /><input name="breed" /><input type="date" name="birthDate" /></form>;',
    },
    {
      title: 'a record of a pet',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const create = (input) => db.pet.create({ data: { species: input.species, breed: input.breed, birthDate: input.birthDate } });',
    },
    {
      title: 'a note that mentions a birthday',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const Note = ({ note, setNote }) => <input type="text" value={note} onChange={setNote} placeholder="Cash from the birthday shopping trip" />;',
    },
    { title: 'a flag about a birthday', lang: 'js', strict: true, code: 'await save({ isBirthday: today, showBirthday: false });' },
    {
      title: 'a search by date',
      lang: 'js',
      strict: true,
      filename: 'src/search/people.js', code: "await db.insert({ birthDate: query.from });",
    },
    {
      title: 'a domain from the options',
      lang: 'js',
      strict: true,
      filename: 'src/museum/x.js',
      options: { domains: ['museum'] },
      code: 'const s = new Schema({ dateOfBirth: Date });',
    },
    {
      title: 'the birth date of a parent, by the function or form around it',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export async function saveGuardian(form) { await api.post('/people', { birthDate: form.birthDate }); }
export const ParentForm = () => <form onSubmit={save}><input type="date" name="birthDate" /></form>;`,
    },
    {
      title: 'a schema of what was read',
      lang: 'ts',
      strict: true,
      code: 'export const PupilResponse = z.object({ pupil_id: z.string(), birthDate: z.string() });',
    },
  ],
});
