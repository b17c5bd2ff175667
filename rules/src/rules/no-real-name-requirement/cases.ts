import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a full name beside the nickname in a tooltip',
      lang: 'jsx',
      code: 'const Leaderboard = ({ student }) => <li title={student.nickname}>{«student.fullName»}</li>;',
      expect: 'shown',
      suggest: { showAlias: 'const Leaderboard = ({ student }) => <li title={student.nickname}>{student.nickname}</li>;' },
    },
    {
      title: 'two spellings of a full name, reported once',
      lang: ['jsx', 'tsx'],
      code: "export const CommentItem = ({ comment }) => <b>{«comment.user?.full_name» || comment.user?.fullName || comment.user?.nickname}</b>;",
      expect: 'shown',
    },
    {
      title: 'a required first name in a sign-up with its own id',
      lang: 'ts',
      code: "const signUpSchema = z.object({ id: z.string(), «firstName»: z.string(), password: z.string() });",
      expect: 'requiredField',
    },
    {
      title: 'full names in a leaderboard in Vue',
      lang: 'vue',
      filename: 'src/Leaderboard.vue',
      code: '<template><li v-for="entry in leaders" :key="entry.id">{{ «entry.user.fullName» }}</li></template>',
      expect: 'shown',
    },
    {
      title: "the author's full name in a Svelte comment",
      lang: 'svelte',
      filename: 'src/lib/Comment.svelte',
      code: `<script>export let comment;</script>
<article><b>{comment.user.firstName} {«comment.user.lastName»}</b></article>`,
      expect: 'shown',
    },
    {
      title: 'a Zod string with a minimum length',
      lang: ['js', 'ts'],
      code: 'export const profileSchema = z.object({ «fullName»: z.string().min(1) });',
      expect: 'requiredField',
    },
    {
      title: 'a full name field on a sign-up screen',
      lang: ['jsx', 'tsx'],
      filename: 'src/screens/SignUp.tsx',
      code: 'const f = <TextInput «label="Full name"» value={full} required />;',
      expect: 'requiredField',
    },
    {
      title: 'a required field with a Chinese label',
      lang: 'vue',
      filename: 'src/register.vue',
      code: '<template><el-form-item «label="真实姓名"» :rules="[{ required: true }]"><el-input v-model="form.x" /></el-form-item></template>',
      expect: 'requiredField',
    },
    {
      title: "the author's full name in an Angular comment",
      lang: 'angular',
      filename: 'src/app/comment-list.component.html',
      code: '<div *ngFor="let comment of comments"><strong>{{ comment.author.firstName }} {{ «comment.author.lastName» | titlecase }}</strong><p>{{ comment.text }}</p></div>',
      expect: 'shown',
    },
    {
      title: 'a full name in an inline Angular template',
      lang: 'ts',
      code: "@Component({ selector: 'app-row', template: '<b>{{ «post.user?.fullName» }}</b>' }) export class Row {}",
      expect: 'shown',
      suggest: {},
    },
    {
      title: 'full names in public components, one of them from the options',
      lang: 'angular',
      options: { publicComponents: ['app-wall'] },
      code: '<app-wall><b>{{ «student.fullName» }}</b></app-wall><app-leaderboard><b>{{ «student.fullName» }}</b></app-leaderboard>',
      expect: 'shown',
    },
    {
      title: 'display names filled with a legal name',
      lang: ['js', 'ts'],
      filename: 'src/auth/signup.js',
      code: `await db.user.create({ data: { displayName: «form.fullName», locale } });
await updateProfile(auth.currentUser, { displayName: «\`\${firstName} \${lastName}\`» });
player.nickname = «user.legalName»;`,
      expect: 'alias',
      data: [{ alias: 'displayName', name: 'form.fullName' }, undefined, undefined],
    },
    {
      title: 'ID verification before a post',
      lang: ['js', 'ts'],
      code: `async function createPost(user, text) { if (!«user.identityVerified») throw new Error('Verify your identity to post'); await posts.insert({ text }); }
router.post('/comments', signedIn, «requireIdVerified», write);`,
      expect: 'verified',
    },
    {
      title: 'options that show real names and forbid pseudonyms',
      lang: 'ts',
      code: 'const community = { «showRealName: true», «allow_pseudonyms: false» };',
      expect: ['open', 'pattern'],
      suggest: [{ allow: 'const community = { showRealName: false, allow_pseudonyms: false };' }, { allow: 'const community = { showRealName: true, allow_pseudonyms: true };' }],
    },
    {
      title: 'fields that validation packages require by default',
      lang: 'ts',
      code: `import { object, string } from 'zod';
import * as v from 'valibot';
import { Type } from '@sinclair/typebox';
const signupForm = object({ «lastName»: string() });
const signup = v.object({ «lastName»: v.pipe(v.string(), v.nonEmpty()) });
const profile = Type.Object({ «lastName»: Type.String({ minLength: 1 }) });
app.post('/signup', join, { body: t.Object({ «lastName»: t.String() }) });
export default defineSchema({ users: defineTable({ «lastName»: v.string() }) });`,
      expect: 'requiredField',
    },
    {
      title: 'required fields of validation packages',
      lang: ['js', 'ts'],
      filename: 'src/signup.js',
      code: `const signup = yup.object().shape({ «lastName»: yup.string().required('Please tell us') });
const profile = Joi.object().keys({ «lastName»: Joi.string().min(2).required() });
const student = { type: 'object', properties: { «lastName»: { type: 'string' }, nickname: { type: 'string' } }, required: ['lastName'] };`,
      expect: 'requiredField',
    },
    {
      title: 'validation decorators',
      lang: 'ts',
      code: 'class SignupDto { @Length(2, 40) «firstName»: string; @MinLength(2) «lastName»: string; @IsDefined() «legalName»: string; }',
      expect: 'requiredField',
    },
    {
      title: 'NOT NULL columns of several ORMs',
      lang: 'ts',
      code: `import { Model, Table, Column, AllowNull } from 'sequelize-typescript';
@Table export class User extends Model { @AllowNull(false) @Column «lastName»: string; }
Member.init({ «lastName»: { type: DataTypes.STRING, allowNull: false } }, { sequelize });
export const players = pgTable('players', (t) => ({ «lastName»: t.text().notNull() }));`,
      expect: 'requiredField',
    },
    {
      title: 'ORM columns that are required by default',
      lang: 'ts',
      code: `@Entity() export class User { @Column({ length: 80 }) «lastName»: string; }
export const Member = new EntitySchema({ name: 'Member', columns: { «lastName»: { type: String } } });
@Schema() export class Player { @Prop({ required: true }) «lastName»: string; }`,
      expect: 'requiredField',
    },
    {
      title: 'a NOT NULL column in a Knex migration',
      lang: ['js', 'ts'],
      code: "exports.up = (knex) => knex.schema.createTable('users', (table) => { table.increments(); table.string(«'last_name'», 80).notNullable(); });",
      expect: 'requiredField',
    },
    {
      title: 'request fields validated one by one',
      lang: ['js', 'ts'],
      code: `import { body, check } from 'express-validator';
router.post('/register', body(«'lastName'»).trim().notEmpty().withMessage('Tell us'), check(«'firstName'»).isLength({ min: 2 }), register);`,
      expect: 'requiredField',
    },
    {
      title: 'Vuelidate rules',
      lang: 'js',
      code: `import { required, email } from '@vuelidate/validators';
const rules = { «lastName»: { required }, mail: { required, email } };
useVuelidate(rules, signupForm);`,
      expect: 'requiredField',
    },
    {
      title: 'fields registered with a form hook',
      lang: ['jsx', 'tsx'],
      code: "function SignUp() { const { register, control } = useForm(); return <form><input {...register(«'lastName'», { required: true })} /><Controller «name=\"firstName\"» control={control} rules={{ required: 'Needed' }} render={show} /></form>; }",
      expect: 'requiredField',
      suggest: [{ dropRequired: 'function SignUp() { const { register, control } = useForm(); return <form><input {...register(\'lastName\', {  })} /><Controller name="firstName" control={control} rules={{ required: \'Needed\' }} render={show} /></form>; }' }, { dropRequired: 'function SignUp() { const { register, control } = useForm(); return <form><input {...register(\'lastName\', { required: true })} /><Controller name="firstName" control={control} rules={{  }} render={show} /></form>; }' }],
    },
    {
      title: 'validation rules as a string and as a list',
      lang: 'vue',
      filename: 'src/signup.vue',
      code: '<template><form><Field «name="lastName"» rules="required|min:2" /><v-text-field v-model="first" «label="First name"» :rules="[rules.required]" /></form></template>',
      expect: 'requiredField',
    },
    {
      title: 'a placeholder that asks for the real last name',
      lang: 'html',
      code: '<input «name="lastName"» placeholder="Your real last name" required />',
      expect: 'requiredField',
    },
    {
      title: 'a required control of an Angular form builder',
      lang: 'ts',
      filename: 'src/register.component.ts',
      code: "class RegisterForm { form = this.fb.group({ nickname: [''], «lastName»: ['', Validators.required] }); }",
      expect: 'requiredField',
    },
    {
      title: 'a form item with a required rule',
      lang: ['jsx', 'tsx'],
      filename: 'src/signup.jsx',
      code: 'const row = <Form.Item «name="lastName"» rules={[{ required: true }]}><Input /></Form.Item>;',
      expect: 'requiredField',
    },
    {
      title: 'a Vuetify text field for the real name',
      lang: 'vue',
      filename: 'src/profile.vue',
      code: '<template><v-text-field v-model="form.realName" «label="Real name"» required /></template>',
      expect: 'requiredField',
    },
    {
      title: 'a name field whose error message asks for the full name',
      lang: 'ts',
      code: "export const signupSchema = z.object({ «name»: z.string().min(1, 'Full name is required') });",
      expect: 'requiredField',
      data: { name: 'Full name is required' },
    },
    {
      title: 'a full name that needs two words',
      lang: 'js',
      filename: 'src/register.js',
      code: "function check(fullName) { if («fullName.trim().split(' ').length < 2») return { error: 'Give your first and last name' }; }",
      expect: 'pattern',
    },
    {
      title: 'a required field of a GraphQL input',
      lang: 'js',
      code: 'const types = gql`input RegisterUserInput { nickname: String «fullName»: String! }`;',
      expect: 'requiredField',
    },
    {
      title: 'a required last name',
      lang: 'html',
      code: '<form action="/signup"><input «name="lastName"» placeholder="Your real last name" required></form>',
      expect: 'requiredField',
      suggest: { dropRequired: '<form action="/signup"><input name="lastName" placeholder="Your real last name"></form>' },
      doc: true,
    },
    {
      title: 'a required first name at sign-up',
      lang: ['jsx', 'tsx'],
      code: 'const SignUp = () => <form><input «name="firstName"» value={first} required /></form>;',
      expect: 'requiredField',
      suggest: { dropRequired: 'const SignUp = () => <form><input name="firstName" value={first} /></form>;' },
      doc: true,
    },
    {
      title: 'an input whose label asks for the full name',
      lang: 'jsx',
      filename: 'src/profile/form.jsx',
      code: 'const f = <div><label htmlFor="name">{t("form.fullName")}</label><input id="name" «type="text"» required value={fields.name} /></div>;',
      expect: 'requiredField',
    },
    {
      title: 'a bound surname field in Vue',
      lang: 'vue',
      filename: 'src/signup.vue',
      code: '<template><input «name="x"» v-model="form.surname" required /></template>',
      expect: 'requiredField',
    },
    {
      title: 'a bound full name field in Svelte',
      lang: 'svelte',
      filename: 'src/register.svelte',
      code: '<input «name="fullName"» bind:value={full} required />',
      expect: 'requiredField',
    },
    {
      title: 'a required field in an Angular form',
      lang: 'angular',
      filename: 'src/register.component.html',
      code: '<input «name="n"» formControlName="lastName" required>',
      expect: 'requiredField',
    },
    {
      title: 'a required full name in a schema',
      lang: ['js', 'ts'],
      code: 'const childSchema = new Schema({ «fullName»: { type: String, required: true } });',
      expect: 'requiredField',
      suggest: { dropRequired: 'const childSchema = new Schema({ fullName: { type: String } });' },
      doc: true,
    },
    {
      title: 'a required name in a Zod schema',
      lang: 'ts',
      code: 'const signupSchema = z.object({ «realName»: z.string().min(2), nickname: z.string().optional() });',
      expect: 'requiredField',
    },
    {
      title: 'a NOT NULL column in SQL',
      lang: 'js',
      code: `const t = \`CREATE TABLE users (
  «full_name» TEXT NOT NULL,
  nickname TEXT
)\`;`,
      expect: 'requiredField',
    },
    {
      title: 'a sign-up step that stops without a full name',
      lang: ['js', 'ts'],
      code: "function handleNext() { if (!«fullName» || !colour) { showError('Please fill in everything'); return; } register({ fullName }); }",
      expect: 'refused',
    },
    {
      title: 'a pattern of two words for a real name',
      lang: ['js', 'ts'],
      code: "if (!«/^\\S+ \\S+$/».test(profile.realName)) throw new Error('Please use your real name');",
      expect: 'pattern',
    },
    {
      title: 'options that forbid pseudonyms and nicknames',
      lang: ['js', 'ts'],
      code: 'const rules = { «allowPseudonyms: false», «nicknameAllowed: false» };',
      expect: ['pattern', 'pattern'],
      suggest: [{ allow: 'const rules = { allowPseudonyms: true, nicknameAllowed: false };' }, { allow: 'const rules = { allowPseudonyms: false, nicknameAllowed: true };' }],
    },
    {
      title: 'an option `realNameOnly`',
      lang: 'js',
      code: 'const rules = { «realNameOnly: true» };',
      expect: 'pattern',
      suggest: { allow: 'const rules = { realNameOnly: false };' },
    },
    {
      title: 'a form field and its input, reported once',
      lang: ['jsx', 'tsx'],
      code: 'export const SignUp = ({ value, onChange }) => <FormField label="First name" required><input required «value={value.first_name}» onChange={onChange} /></FormField>;',
      expect: 'requiredField',
    },
    {
      title: 'a legal name under a comment',
      lang: ['jsx', 'tsx'],
      code: 'const comment = <p>{author.firstName} {«author.lastName»}: {text}</p>;',
      expect: 'shown',
      doc: true,
    },
    {
      title: 'a full name in a leaderboard in JSX',
      lang: 'jsx',
      code: 'const Leaderboard = ({ student }) => <li>{«student.fullName»}</li>;',
      expect: 'shown',
      suggest: {},
    },
    {
      title: 'field names and public components from the options',
      lang: 'jsx',
      options: { fieldNames: ['familyName'], publicComponents: ['Wall'] },
      code: 'const Wall = ({ user }) => <b>{«user.familyName»}</b>;',
      expect: 'shown',
    },
  ],
  valid: [
    {
      title: 'a developer script',
      lang: ['js', 'ts'],
      filename: 'src/scripts/create-user.ts',
      code: `export async function main() {
  const firstName = await ask('First name: ');
  if (!firstName) {
    console.log('first name is required');
    return;
  }
  await createUser({ firstName });
}`,
    },
    {
      title: 'an existing record with its id',
      lang: ['js', 'ts'],
      code: "const pupilOfSession = z.object({ id: z.number(), firstName: z.string(), lastName: z.string(), attendance: z.enum(['attended', 'missed']) });",
    },
    {
      title: 'a schema of employees',
      lang: ['js', 'ts'],
      code: "const userSchema = z.object({ fullName: z.string().min(1), email: z.string().email(), role: z.enum(['employee', 'admin']) });",
    },
    {
      title: 'a callback request',
      lang: ['jsx', 'tsx'],
      filename: 'src/request-callback-form.tsx',
      code: 'export const Register = () => <form><input name="fullName" required /></form>;',
    },
    {
      title: 'a copy of a LinkedIn account',
      lang: 'ts',
      code: `@Entity()
export class LinkedinAccountProfile {
  @Column() firstName: string;
  @Column() lastName: string;
}`,
    },
    {
      title: 'a profile page of teachers',
      lang: ['jsx', 'tsx'],
      filename: 'src/pages/teacher/Profile.tsx',
      code: 'export const Profile = () => <input required name="fullName" />;',
    },
    {
      title: 'a label for a list, and a search by name',
      lang: 'ts',
      filename: 'src/student/list.ts',
      code: `const label = formatUserLabel({ displayName: student.fullName });
const found = await findStudent({ username: form.fullName });`,
    },
    {
      title: 'a field behind a check for verified adults',
      lang: 'jsx',
      code: 'const SignUp = ({ user }) => (user.isVerifiedAdult ? <input name="lastName" required /> : <input name="nickname" required />);',
    },
    {
      title: 'airline passengers',
      lang: 'ts',
      filename: 'src/travel/passenger.ts',
      code: 'const passengerSchema = z.object({ firstName: z.string().min(1), lastName: z.string().min(1) });',
    },
    {
      title: "the user's own profile, and the author of an article",
      lang: 'angular',
      filename: 'src/app/settings/me.component.html',
      code: '<h1>{{ user.firstName }} {{ user.lastName }}</h1><p>{{ article.author.lastName }}</p><p>{{ comment.author.getFullName() }}</p>',
    },
    {
      title: 'a nickname before the full name, a name in a list, and the name of a parent',
      lang: 'ts',
      filename: 'src/auth/signup.ts',
      code: `await create({ displayName: user.nickname ?? user.fullName });
const rows = users.map((user) => ({ displayName: user.fullName }));
await createParent({ displayName: \`\${parent.firstName} \${parent.lastName}\` });
Form.displayName = 'Form';
await create({ username: \`\${firstName}\${lastName[0]}\` });`,
    },
    {
      title: 'options that let users choose',
      lang: 'ts',
      code: `const community = { showRealName: false, allowPseudonyms: true };
const { showRealName = true } = props;`,
    },
    {
      title: 'ID verification before a payout, and email verification before a post',
      lang: 'ts',
      code: `async function payOut(user) { if (!user.identityVerified) throw new Error('first verify'); }
async function createPost(user) { if (!user.emailVerified) throw new Error('Confirm your mail'); }
router.post('/payouts', requireIdVerified, pay);`,
    },
    {
      title: 'optional fields of several validation packages',
      lang: 'ts',
      code: `import { object, string } from 'yup';
import * as v from 'valibot';
const profileChange = z.object({ lastName: z.string() }).strict().partial();
const signup = z.object({ lastName: z.string().min(2).or(z.literal('')), firstName: z.optional(z.string()) });
const signupBody = Joi.object({ lastName: Joi.string().min(2) });
const signupForm = object({ lastName: string().min(2) });
const signupInput = v.object({ lastName: v.optional(v.string()) });
const profile = Type.Partial(Type.Object({ lastName: Type.String() }));
const user = { type: 'object', properties: { lastName: { type: 'string' } }, required: ['lastNameSound'] };
const userSchema = new Schema({ lastName: { type: String, required: function () { return this.role === 'teacher'; } } });`,
    },
    {
      title: 'optional columns of several ORMs',
      lang: 'ts',
      code: `@Entity() export class User { @Column({ default: '' }) lastName: string; @Column({ nullable: true }) firstName: string; }
@Schema() export class Player { @Prop() lastName: string; }
export const Member = new EntitySchema({ name: 'Member', columns: { lastName: { type: String, nullable: true } } });
class SignupDto { @ValidateIf((o) => o.role === 'teacher') @IsString() lastName: string; @IsOptional() @MinLength(2) firstName?: string; }
export const players = pgTable('players', (t) => ({ lastName: t.text() }));
knex.schema.createTable('users', (table) => { table.string('last_name'); });`,
    },
    {
      title: 'an ORM whose columns are optional by default',
      lang: 'ts',
      code: `import { Model, Table, Column } from 'sequelize-typescript';
@Table export class User extends Model { @Column lastName: string; }`,
    },
    {
      title: 'an optional request field, and functions of the same name',
      lang: 'js',
      code: `import { body } from 'express-validator';
router.post('/register', body('lastName').optional().isLength({ min: 2 }), register);
const text = mail.body('lastName').notEmpty();
table.string('last_name').notNullable();`,
    },
    {
      title: 'optional fields registered with a form hook',
      lang: 'jsx',
      code: "function SignUp() { const { register } = useForm(); return <form><input {...register('lastName')} /><input {...register('firstName', { required: false })} /><Controller name=\"surname\" rules={{ maxLength: 9 }} /></form>; }",
    },
    {
      title: 'a table of teachers in a Knex migration',
      lang: 'js',
      code: "knex.schema.createTable('teachers', (table) => { table.string('last_name').notNullable(); });",
    },
    {
      title: 'the full name of a book',
      lang: 'jsx',
      filename: 'src/profile.jsx',
      code: 'const f = <div><label htmlFor="q">Full name of the book</label><input id="q" required /></div>;',
    },
    {
      title: 'an emergency contact',
      lang: 'ts',
      code: `import { z } from 'zod';
export const registration = z.object({ nickname: z.string(), emergencyContact: z.object({ firstName: z.string().min(1), lastName: z.string().min(1) }) });`,
    },
    {
      title: 'a profile of group leaders',
      lang: 'ts',
      code: `import { z } from 'zod';
export const leaderProfile = z.object({ firstName: z.string().min(1) });`,
    },
    {
      title: 'the name of a course and of a family',
      lang: 'ts',
      filename: 'src/student.dto.ts',
      code: `class CreateCourse { @IsNotEmpty() fullName: string; }
if (!familyName || !guardianName) throw new Error("missing");`,
    },
    {
      title: 'a response class with API documentation',
      lang: 'ts',
      code: 'class ProfileUserDto { constructor(user: User) { this.lastName = user.lastName; } @ApiProperty() lastName: string; }',
    },
    {
      title: 'a table of students of a school',
      lang: 'ts',
      code: "export const students = pgTable('students', { schoolId: text('school_id'), firstName: text('first_name').notNull(), lastName: text('last_name').notNull() });",
    },
    {
      title: 'the full name of a course in a form item',
      lang: 'jsx',
      filename: 'src/courses/CourseModal.jsx',
      code: 'const row = <Form.Item name="fullName" rules={[{ required: true }]}><Input /></Form.Item>; const { register, student } = form;',
    },
    {
      title: 'a column with an empty default',
      lang: 'ts',
      code: "export const users = pgTable('users', { firstName: text('first_name').notNull().default('') });",
    },
    {
      title: "the parameters of an assistant's tool",
      lang: 'ts',
      filename: 'src/student-tools.ts',
      code: "const tool = { name: 'find_student', input_schema: { type: 'object', properties: { lastName: { type: 'string' } }, required: ['lastName'] } };",
    },
    {
      title: 'a helper that computes initials',
      lang: 'js',
      filename: 'src/student.js',
      code: "export function initials(fullName) { if (!fullName) return ''; return fullName[0]; }",
    },
    {
      title: 'a form for staff',
      lang: 'jsx',
      filename: 'src/setup/StaffManager.jsx',
      code: 'const Row = () => <input id="profile-last-name" value={form.lastName} required />;',
    },
    {
      title: 'a school enrolment',
      lang: 'js',
      filename: 'src/student.service.js',
      code: "function enrol({ firstName }) { if (!firstName) throw new Error('First name is required for enrolment.'); }",
    },
    {
      title: 'a nickname',
      lang: ['html'],
      code: '<form action="/signup"><input name="nickname" placeholder="Pick a nickname" required></form>',
      doc: true,
    },
    {
      title: 'the last name of the guardian who consents',
      lang: ['html', 'jsx'],
      code: '<input name="guardianLastName" required />',
      doc: true,
    },
    { title: 'the author of a book', lang: 'jsx', code: 'const cover = <p>{book.author.firstName} {book.author.lastName}</p>;', doc: true },
    { title: 'an optional last name', lang: 'jsx', code: 'const SignUp = () => <input name="lastName" />;' },
    {
      title: 'a name field that asks how to call the user',
      lang: 'jsx',
      filename: 'src/profile.jsx',
      code: 'const f = <input name="name" placeholder="How shall we call you?" required />;',
    },
    { title: 'a delivery form', lang: 'jsx', filename: 'src/checkout/address.jsx', code: 'const f = <input name="lastName" required />;' },
    {
      title: 'a payment form',
      lang: 'jsx',
      code: 'const Profile = () => <form><input name="lastName" required /><input name="cardNumber" /></form>;',
    },
    { title: 'an optional field in a Zod schema', lang: 'ts', code: 'const signupSchema = z.object({ fullName: z.string().optional() });' },
    { title: 'the full name of a repository', lang: 'jsx', code: 'const Comment = () => <b>{repo.fullName}</b>;' },
    {
      title: 'a settings page of the user',
      lang: 'jsx',
      filename: 'src/settings/me.jsx',
      code: 'const Me = ({ user }) => <b>{user.fullName}</b>;',
    },
    {
      title: 'a required nickname',
      lang: 'js',
      code: `if (!nickname) { alert('Pick a nickname'); return; }
register({ nickname });`,
    },
    {
      title: 'a helper that splits a name',
      lang: ['js', 'ts'],
      code: `export function splitFullName(student) {
  const fullName = student.fullName.trim();
  if (!fullName) {
    return { firstName: '', lastName: '' };
  }
  return { firstName: fullName.split(' ')[0], lastName: '' };
}
export const register = () => splitFullName({ fullName: '' });`,
    },
    {
      title: 'a page of school administrators',
      lang: ['jsx', 'tsx'],
      filename: 'src/pages/SchoolAdmin/UserProfile.tsx',
      code: 'export const SignUp = () => <input required name="fullName" />;',
    },
    {
      title: 'a check whether a name is valid',
      lang: 'js',
      filename: 'src/profile.js',
      code: "if (!this.isFullNameValid) return 'Please look again';",
    },
    {
      title: 'a table of teachers in SQL',
      lang: 'js',
      code: `const t = \`CREATE TABLE teachers (
  full_name TEXT NOT NULL
)\`;`,
    },
    {
      title: 'a domain from the options',
      lang: 'html',
      filename: 'src/notary/signup.html',
      options: { domains: ['notary'] },
      code: '<input name="lastName" required>',
    },
    {
      title: 'options that allow pseudonyms, or deal with other things',
      lang: 'js',
      code: 'const rules = { allowPseudonyms: true, nicknameAllowed: chosen, allowAliasImports: false, nicknameShown: false };',
    },
  ],
});
