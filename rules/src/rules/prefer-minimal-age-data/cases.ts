import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a sign-up schema beside a list that speaks of pets',
      lang: ['js', 'ts'],
      code: `export const pets = ['species', 'breed'];
export const signup = z.object({ nickname: z.string(), «birthDate»: z.string() });`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a sign-up form beside a form for a pet',
      lang: ['jsx', 'tsx'],
      code: `export const Pet = () => <form><input name="breed" /><input type="date" name="birthDate" /></form>;
export const Join = () => <form><input name="nickname" /><input «type="date"» name="birthDate" /></form>;`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a stored birth date beside the record of a pet',
      lang: ['js', 'ts'],
      code: `db.pet.create({ data: { species: input.species, birthDate: input.birthDate } });
db.child.create({ data: { nickname: input.nickname, «birthDate: input.birthDate» } });`,
      expect: 'keptBirthDate',
    },
    {
      title: 'a page that is given it in its address',
      lang: ['js', 'ts'],
      code: "router.push({ path: '/next', query: { «birthDate: form.birthDate» } });",
      expect: 'keptBirthDate',
    },
    {
      title: 'a date that another host gets',
      lang: ['js', 'ts'],
      code: "await fetch('https://api.partner.example/leads', { method: 'POST', body: JSON.stringify({ id, «dob: form.birthDate» }) });",
      expect: 'keptBirthDate',
    },
    {
      title: 'a band that is kept with its date',
      lang: ['js', 'ts'],
      code: 'async function join(form) { const ageBand = toAgeBand(form.birthDate); await save({ ageBand, «birthDate: form.birthDate» }); }',
      expect: 'keptBirthDate',
    },
    { title: 'a label in Chinese', lang: 'jsx', code: 'const f = <DatePicker «label="出生日期"» value={when} />;', expect: 'fullBirthDate' },
    {
      title: 'fields that packages for checks and tables know',
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
      title: 'a date of a validator that a band can take the place of',
      lang: ['js', 'ts'],
      options: { bands: ['6-9', '10-12'] },
      code: 'const signup = z.object({ nickname: z.string(), «dateOfBirth»: z.coerce.date() });',
      expect: 'fullBirthDate',
      suggest: { useBand: "const signup = z.object({ nickname: z.string(), ageBand: z.enum(['6-9', '10-12']) });" },
    },
    {
      title: 'an input that a list can take the place of',
      lang: ['html', 'jsx'],
      options: { bands: ['6-9', '10-12'] },
      code: '<form><input «type="date"» name="birthDate" required /></form>',
      expect: 'fullBirthDate',
      suggest: { useBand: '<form><select name="ageBand" required><option>6-9</option><option>10-12</option></select></form>' },
    },
    {
      title: 'a date made of a text and kept',
      lang: ['js', 'ts'],
      code: 'await prisma.child.create({ data: { nickname: input.nickname, «birthDate: new Date(input.birthDate)» } });',
      expect: 'keptBirthDate',
    },
    {
      title: 'a face that an age check keeps',
      lang: ['js', 'ts'],
      code: 'async function verifyAge(selfie) { const { age } = await estimateAge(selfie); await storage.put(`faces/${uid}`, «selfie»); return age > 12; }',
      expect: 'identityDocument',
    },
    {
      title: 'a column in the middle of a table',
      lang: 'ts',
      code: "db.query('CREATE TABLE kids (id SERIAL, nickname TEXT, «date_of_birth» DATE NOT NULL)');",
      expect: 'fullBirthDate',
    },
    {
      title: 'a control of a form',
      lang: 'ts',
      code: "class SignupForm { form = this.fb.group({ nickname: [''], «birthDate»: ['', Validators.required] }); }",
      expect: 'fullBirthDate',
    },
    {
      title: 'a command that stores a picture of papers',
      lang: 'ts',
      code: "await s3.send(new PutObjectCommand(«{ Bucket: 'age-verification', Key: key, Body: idCardImage }»));",
      expect: 'identityDocument',
    },
    {
      title: 'a date of birth input',
      lang: 'html',
      code: '<form><input «type="date"» name="birthDate" required></form>',
      expect: 'fullBirthDate',
      doc: true,
    },
    {
      title: 'a date input with a label',
      lang: ['jsx', 'tsx'],
      code: 'const f = <div><label htmlFor="dob">{t("join.dateOfBirth")}</label><input id="dob" «type="date"» value={when} onChange={change} /></div>;',
      expect: 'fullBirthDate',
    },
    {
      title: 'a picker of an app',
      lang: 'jsx',
      code: 'const f = <DatePicker «label="Date of birth"» value={when} />;',
      expect: 'fullBirthDate',
    },
    {
      title: 'a text input',
      lang: 'vue',
      code: '<template><input v-model="form.birthday" «type="text"» /></template>',
      expect: 'fullBirthDate',
    },
    { title: 'a bound input', lang: 'svelte', code: '<input «type="date"» bind:value={birthDate} />', expect: 'fullBirthDate' },
    { title: 'a control', lang: 'angular', code: '<input «type="date"» formControlName="dateOfBirth">', expect: 'fullBirthDate' },
    {
      title: 'a date of birth in a schema',
      lang: ['js', 'ts'],
      code: 'const childSchema = new Schema({ nickname: String, «dateOfBirth»: { type: Date, required: true } });',
      expect: 'fullBirthDate',
      suggest: { useBand: "const childSchema = new Schema({ nickname: String, ageBand: { type: String, enum: ['0-5', '6-9', '10-12', '13-15', '16-17', '18+'] } });" },
      doc: true,
    },
    {
      title: 'a field of a validator',
      lang: 'ts',
      code: 'const signup = z.object({ nickname: z.string(), «birthDate»: z.string() });',
      expect: 'fullBirthDate',
    },
    {
      title: 'a column of an entity',
      lang: 'ts',
      code: 'class Player { @Column() nickname: string; @Column() «birthDate»: Date; }',
      expect: 'fullBirthDate',
    },
    {
      title: 'a column of a table',
      lang: ['js', 'ts'],
      code: `const users = \`CREATE TABLE users (
  id TEXT PRIMARY KEY,
  «birth_date» TEXT NOT NULL
);\`;`,
      expect: 'fullBirthDate',
    },
    {
      title: 'a stored date of birth',
      lang: ['js', 'ts'],
      code: "await db.from('profiles').insert({ nickname, «date_of_birth: dateOfBirth || null» });",
      expect: 'keptBirthDate',
      doc: true,
    },
    {
      title: 'a date that is handed on',
      lang: 'jsx',
      code: "navigation.navigate('Next', { userData: { «birth_date: birthDate.toISOString()», nickname } });",
      expect: 'keptBirthDate',
    },
    {
      title: 'a field of a form around its input is one field',
      lang: ['jsx', 'tsx'],
      code: 'export const Join = () => <FormField label="Birth date" required><DatePicker «placeholder="Select birth date"» /></FormField>;',
      expect: 'fullBirthDate',
    },
    {
      title: 'papers that are kept',
      lang: ['js', 'ts'],
      code: 'async function check(passportScan) { await bucket.upload(«passportScan», { destination: `age-checks/${user.id}.jpg` }); }',
      expect: 'identityDocument',
      suggest: {},
    },
    {
      title: 'a guessed age with its picture',
      lang: 'js',
      code: 'await save({ «estimatedAge: face.age», image: frame });',
      expect: 'biometricAge',
    },
    {
      title: 'own names',
      lang: 'js',
      options: { fieldNames: ['cumple'], bands: ['young'] },
      code: 'const s = new Schema({ «cumple»: Date });',
      expect: 'fullBirthDate',
      suggest: { useBand: "const s = new Schema({ ageBand: { type: String, enum: ['young'] } });" },
    },
  ],
  valid: [
    {
      title: 'who owns a company',
      lang: ['js', 'ts'],
      filename: 'src/api/merchant/persons.ts',
      code: 'export const add = (body) => db.persons.create({ data: { nationality: body.nationality, dateOfBirth: body.dateOfBirth } });',
    },
    {
      title: 'the register of a nursery',
      lang: ['js', 'ts'],
      code: "export const children = pgTable('children', { firstName: text('first_name').notNull(), dateOfBirth: text('date_of_birth').notNull(), enrollmentStatus: text('enrollment_status').notNull() });",
    },
    {
      title: 'a list that is read from a file',
      lang: ['js', 'ts'],
      code: `export function parse(rows) {
  const list = [];
  for (const row of rows) list.push({ name: row.name, birthdate: row.birthdate });
  return list;
}`,
    },
    {
      title: 'a question to a store, and a check',
      lang: 'ts',
      code: `const same = await findUser({ birthDate: form.birthDate });
const errors = validateProfile({ birthDate: form.birthDate });
const text = formatChildLabel({ birthDate: child.birthDate });`,
    },
    {
      title: 'an adult',
      lang: 'jsx',
      code: 'const Form = ({ user }) => (user.isVerifiedAdult ? <input type="date" name="birthDate" /> : null);',
    },
    {
      title: 'the day a company was founded',
      lang: 'ts',
      code: `const company = new Schema({ name: String, foundedOn: Date });
const owner = { company, birthday: company.foundedOn };`,
    },
    {
      title: 'parts of a date, a flag, a choice who may see it, and a date that becomes a band',
      lang: 'ts',
      code: `const a = z.object({ birthMonth: z.number(), birthDay: z.number() });
const signup = z.object({ dateOfBirth: z.string().transform(toAgeBand) });
const rights = z.object({ dateOfBirth: z.enum(['public', 'private']), birthday: z.boolean() });
const greeting = z.object({ birthday: z.object({ day: z.number(), month: z.number() }) });
const user = new Schema({ birthday: Boolean });
class Settings { @Column() birthday: boolean; }`,
    },
    {
      title: 'a date that is never stored',
      lang: 'ts',
      code: `class Signup { @Transient() @IsDate() dateOfBirth: Date; }
const user = sequelize.define('User', { dateOfBirth: { type: DataTypes.VIRTUAL } });`,
    },
    {
      title: 'birthdays of figures, animals and artists',
      lang: 'ts',
      filename: 'src/library/import.ts',
      code: `const heroSchema = new Schema({ birthday: Date });
const pet = z.object({ birthday: z.string() });
await db.artist.insert({ birthDate: artist.birthDate });
await db.insert({ birthDate: author.birthDate });`,
    },
    {
      title: 'wishes and gifts',
      lang: ['jsx', 'html'],
      code: '<div><input name="birthdayMessage" placeholder="Write a birthday wish" /><input name="birthdayGift" /></div>',
    },
    {
      title: 'a passport of sign-in, and a picture of a profile',
      lang: 'ts',
      code: `app.use(passport.initialize());
async function verifyAge(user) { await session.save(passport.user); await storage.put(avatarKey, user.profilePhoto); }`,
    },
    {
      title: 'a field that only shows',
      lang: 'jsx',
      code: 'const row = <InfoField label="Date of birth" value={format(student.birthDate)} />;',
    },
    {
      title: 'a text that gives an example',
      lang: 'jsx',
      code: 'const title = <input placeholder="For example: birthday" value={title} onChange={change} />;',
    },
    {
      title: 'what a page shows',
      lang: 'jsx',
      code: 'function Page() { const [student, setStudent] = useState(); load().then((data) => setStudent({ ...data, birthDate: data.birthday })); return <p />; }',
    },
    {
      title: 'a page that reckons',
      lang: 'jsx',
      filename: 'src/AgeCalculator.jsx',
      code: 'const field = <input type="date" name="birthday" />;',
    },
    {
      title: 'a description for developers',
      lang: 'ts',
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
      title: 'an input whose date becomes a band',
      lang: 'jsx',
      code: 'const Form = () => <form onSubmit={() => save({ ageBand: toAgeBand(birthDate) })}><input type="date" name="birthDate" /></form>;',
    },
    {
      title: 'a day and a month for a greeting',
      lang: ['js', 'ts'],
      code: `const party = { birthday: { day: 3, month: 7 } };
await save({ birthdayReminder: true });`,
      doc: true,
    },
    { title: 'a parent', lang: 'html', code: '<input type="date" name="parentBirthDate">' },
    {
      title: 'a patient record',
      lang: 'js',
      filename: 'src/clinic/patient.js',
      code: 'const patient = new Schema({ dateOfBirth: Date });',
    },
    {
      title: 'another date',
      lang: 'html',
      code: '<input type="date" name="startDate"><label>Departure <input type="date" name="departure"></label>',
    },
    { title: 'a text about it', lang: 'jsx', code: 'const p = <p>We never ask for your date of birth.</p>;' },
    {
      title: 'papers that are deleted after the check',
      lang: 'js',
      code: 'async function check(passportScan) { await bucket.upload(passportScan, { age: 1 }); await verify(); await bucket.delete(passportScan); }',
    },
    {
      title: 'an animal',
      lang: ['jsx', 'tsx'],
      code: 'export const PetForm = () => <form><select name="species" /><input name="breed" /><input type="date" name="birthDate" /></form>;',
    },
    {
      title: 'a record of an animal',
      lang: ['js', 'ts'],
      code: 'export const create = (input) => db.pet.create({ data: { species: input.species, breed: input.breed, birthDate: input.birthDate } });',
    },
    {
      title: 'a note in which a birthday is named',
      lang: ['jsx', 'tsx'],
      code: 'export const Note = ({ note, setNote }) => <input type="text" value={note} onChange={setNote} placeholder="Cash from the birthday shopping trip" />;',
    },
    { title: 'a flag about a birthday', lang: 'js', code: 'await save({ isBirthday: today, showBirthday: false });' },
    { title: 'a search by date', lang: 'js', filename: 'src/search/people.js', code: "await db.insert({ birthDate: query.from });" },
    {
      title: 'a domain of the project',
      lang: 'js',
      filename: 'src/museum/x.js',
      options: { domains: ['museum'] },
      code: 'const s = new Schema({ dateOfBirth: Date });',
    },
  ],
});
