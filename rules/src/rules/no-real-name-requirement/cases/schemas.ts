import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a last name that the data of a form requires', strict: true,
      lang: ['js', 'ts'],
      code: "export const signUpFields = [{ «name: 'lastName'», type: 'text', label: 'Last name', required: true }];",
      expect: 'requiredField',
      suggest: { dropRequired: "export const signUpFields = [{ name: 'lastName', type: 'text', label: 'Last name' }];" },
    },
    {
      title: 'a last name that a list of rules in the data of a form requires', strict: true,
      lang: ['js', 'ts'],
      code: "export const signUpForm = ref([{ «model: 'lastName'», type: 'text', rules: [(v) => !!v || 'Enter your last name'] }]);",
      expect: 'requiredField',
    },
    {
      title: 'a label in a translated error message', strict: true,
      lang: ['js', 'ts'],
      code: "export const signupSchema = yup.object().shape({ «name»: yup.string().required(`${t('input_required', { input: t('Full_name') })}`) });",
      expect: 'requiredField',
    },
    {
      title: 'a required last name in a sign-up with its own id', strict: true,
      lang: 'ts',
      code: "const signUpSchema = z.object({ id: z.string(), «lastName»: z.string(), password: z.string() });",
      expect: 'requiredField',
    },
    {
      title: 'the profile of a child with a PIN and no password',
      lang: ['js', 'ts'],
      strict: true,
      code: "const profile = new Schema({ «full_name»: { type: String, required: true }, pin: { type: String, required: true } });",
      expect: 'requiredField',
    },
    {
      title: 'a Zod string with a minimum length',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const profileSchema = z.object({ «fullName»: z.string().min(1) });',
      expect: 'requiredField',
    },
    {
      title: 'fields that validation packages require by default',
      lang: 'ts',
      strict: true,
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
      title: 'required fields of validation packages', strict: true,
      lang: ['js', 'ts'],
      filename: 'src/signup.js',
      code: `const signup = yup.object().shape({ «lastName»: yup.string().required('Please tell us') });
const profile = Joi.object().keys({ «lastName»: Joi.string().min(2).required() });
const student = { type: 'object', properties: { «lastName»: { type: 'string' }, nickname: { type: 'string' } }, required: ['lastName'] };`,
      expect: 'requiredField',
    },
    {
      title: 'validation decorators', strict: true,
      lang: 'ts',
      code: 'class SignupDto { @Length(2, 40) «firstName»: string; @MinLength(2) lastName: string; @IsDefined() legalName: string; }',
      expect: 'requiredField',
      data: { name: 'firstName`, `lastName` and `legalName' },
    },
    {
      title: 'NOT NULL columns of several ORMs',
      lang: 'ts',
      strict: true,
      code: `import { Model, Table, Column, AllowNull } from 'sequelize-typescript';
@Table export class User extends Model { @AllowNull(false) @Column «lastName»: string; }
Member.init({ «lastName»: { type: DataTypes.STRING, allowNull: false } }, { sequelize });
export const players = pgTable('players', (t) => ({ «lastName»: t.text().notNull() }));`,
      expect: 'requiredField',
    },
    {
      title: 'ORM columns that are required by default',
      lang: 'ts',
      strict: true,
      code: `@Entity() export class User { @Column({ length: 80 }) «lastName»: string; }
export const Member = new EntitySchema({ name: 'Member', columns: { «lastName»: { type: String } } });
@Schema() export class Player { @Prop({ required: true }) «lastName»: string; }`,
      expect: 'requiredField',
    },
    {
      title: 'a NOT NULL column in a Knex migration',
      lang: ['js', 'ts'],
      strict: true,
      code: "exports.up = (knex) => knex.schema.createTable('users', (table) => { table.increments(); table.string(«'last_name'», 80).notNullable(); });",
      expect: 'requiredField',
    },
    {
      title: 'request fields validated one by one', strict: true,
      lang: ['js', 'ts'],
      code: `import { body, check } from 'express-validator';
router.post('/register', body(«'lastName'»).trim().notEmpty().withMessage('Tell us'), check(«'firstName'»).isLength({ min: 2 }), register);`,
      expect: 'requiredField',
    },
    {
      title: 'first and last name of two records, each record once',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const signup = z.object({ «firstName»: z.string().min(1), lastName: z.string().min(1) });
export const profile = z.object({ «firstName»: z.string().min(1), nickname: z.string(), «lastName»: z.string().min(1) });`,
      expect: 'requiredField',
      data: [{ name: 'firstName` and `lastName' }, { name: 'firstName' }, { name: 'lastName' }],
    },
    {
      title: 'Vuelidate rules',
      lang: 'js',
      strict: true,
      code: `import { required, email } from '@vuelidate/validators';
const rules = { «lastName»: { required }, mail: { required, email } };
useVuelidate(rules, signupForm);`,
      expect: 'requiredField',
    },
    {
      title: 'a name field whose error message asks for the full name', strict: true,
      lang: 'ts',
      code: "export const signupSchema = z.object({ «name»: z.string().min(1, 'Full name is required') });",
      expect: 'requiredField',
      data: { name: 'name' },
    },
    {
      title: 'a required field of a GraphQL input', strict: true,
      lang: 'js',
      code: 'const types = gql`input RegisterUserInput { nickname: String «fullName»: String! }`;',
      expect: 'requiredField',
    },
    {
      title: 'a required full name in a schema',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const childSchema = new Schema({ «fullName»: { type: String, required: true } });',
      expect: 'requiredField',
      suggest: { dropRequired: 'const childSchema = new Schema({ fullName: { type: String } });' },
      doc: true,
    },
    {
      title: 'a required name in a Zod schema', strict: true,
      lang: 'ts',
      code: 'const signupSchema = z.object({ «realName»: z.string().min(2), nickname: z.string().optional() });',
      expect: 'requiredField',
    },
    {
      title: 'a NOT NULL column in SQL',
      lang: 'js',
      strict: true,
      code: `const t = \`CREATE TABLE users (
  «full_name» TEXT NOT NULL,
  nickname TEXT
)\`;`,
      expect: 'requiredField',
    },
    {
      title: 'a text of a record that takes what a child writes, in strict',
      lang: 'ts',
      code: `import { IsString } from 'class-validator';
export class CreatePupilDto { @IsString() «fullName»: string; }`,
      strict: true,
      expect: 'requiredField',
    },
    {
      title: 'a text that must not be empty',
      lang: 'ts',
      strict: true,
      code: `import { IsNotEmpty, IsString } from 'class-validator';
export class CreatePupilDto { @IsString() @IsNotEmpty() «fullName»: string; }`,
      expect: 'requiredField',
    },
    {
      title: 'an input of a GraphQL mutation', strict: true,
      lang: 'ts',
      code: `@InputType()
export class RegisterPupilInput { @Field() «fullName»: string; }`,
      expect: 'requiredField',
    },
  ],
  valid: [
    {
      title: 'a last name that the data of a form does not require, or only shows',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const signUpFields = [{ name: 'lastName', type: 'text', label: 'Last name', rules: [(v) => v.length < 40 || 'Too long'] }];\n"
        + "export const profileFields = [{ name: 'lastName', type: 'text', required: true, readOnly: true }];\n"
        + "export const columns = [{ name: 'lastName', type: 'text', required: true }];",
    },
    {
      title: 'an account with a password and a PIN that parents set',
      lang: ['js', 'ts'],
      code: "const user = new Schema({ last_name: { type: String, required: true }, password: { type: String, required: true }, pin: { type: String, required: true } });",
    },
    {
      title: 'an application for a job',
      lang: ['js', 'ts'],
      strict: true,
      code: `const registerSchema = yup.object({
  firstName: yup.string().required('First name is required'),
  resumeFile: yup.mixed().required('Resume is required'),
});`,
    },
    {
      title: 'a form with which visitors write to the company',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/components/contact-form/form.js',
      code: `const schema = yup.object({ fullName: yup.string().required('Name is required') });
export const useContactForm = () => { const { register } = useForm({ resolver: yupResolver(schema) }); return register; };`,
    },
    {
      title: 'an account of staff, by its role and by its messages',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/users/forms.js',
      code: `const schema = yup.object({ fullName: yup.string().required('Name is required'), admin_role: yup.string().required() });
const assignment = yup.object({ lastName: yup.string().required('Instructor name is required') });`,
    },
    {
      title: 'other labels in translated error messages',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const signupSchema = yup.object().shape({ name: yup.string().required(t('input_required', { input: t('Nickname') })) });",
    },
    {
      title: 'an existing record with its id',
      lang: ['js', 'ts'],
      strict: true,
      code: "const pupilOfSession = z.object({ id: z.number(), firstName: z.string(), lastName: z.string(), attendance: z.enum(['attended', 'missed']) });",
    },
    {
      title: 'a schema of employees',
      lang: ['js', 'ts'],
      strict: true,
      code: "const userSchema = z.object({ fullName: z.string().min(1), email: z.string().email(), role: z.enum(['employee', 'admin']) });",
    },
    {
      title: 'a copy of a LinkedIn account',
      lang: 'ts',
      strict: true,
      code: `@Entity()
export class LinkedinAccountProfile {
  @Column() firstName: string;
  @Column() lastName: string;
}`,
    },
    {
      title: 'airline passengers',
      lang: 'ts',
      strict: true,
      filename: 'src/travel/passenger.ts',
      code: 'const passengerSchema = z.object({ firstName: z.string().min(1), lastName: z.string().min(1) });',
    },
    {
      title: 'optional fields of several validation packages',
      lang: 'ts',
      strict: true,
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
      strict: true,
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
      strict: true,
      code: `import { Model, Table, Column } from 'sequelize-typescript';
@Table export class User extends Model { @Column lastName: string; }`,
    },
    {
      title: 'an optional request field, and functions of the same name',
      lang: 'js',
      strict: true,
      code: `import { body } from 'express-validator';
router.post('/register', body('lastName').optional().isLength({ min: 2 }), register);
const text = mail.body('lastName').notEmpty();
table.string('last_name').notNullable();`,
    },
    {
      title: 'a table of teachers in a Knex migration',
      lang: 'js',
      strict: true,
      code: "knex.schema.createTable('teachers', (table) => { table.string('last_name').notNullable(); });",
    },
    {
      title: 'an emergency contact',
      lang: 'ts',
      strict: true,
      code: `import { z } from 'zod';
export const registration = z.object({ nickname: z.string(), emergencyContact: z.object({ firstName: z.string().min(1), lastName: z.string().min(1) }) });`,
    },
    {
      title: 'a profile of group leaders',
      lang: 'ts',
      strict: true,
      code: `import { z } from 'zod';
export const leaderProfile = z.object({ firstName: z.string().min(1) });`,
    },
    {
      title: 'the name of a course and of a family',
      lang: 'ts',
      strict: true,
      filename: 'src/student.dto.ts',
      code: `class CreateCourse { @IsNotEmpty() fullName: string; }
if (!familyName || !guardianName) throw new Error("missing");`,
    },
    {
      title: 'a response class with API documentation',
      lang: 'ts',
      strict: true,
      code: 'class ProfileUserDto { constructor(user: User) { this.lastName = user.lastName; } @ApiProperty() lastName: string; }',
    },
    {
      title: 'a table of students of a school',
      lang: 'ts',
      code: "export const students = pgTable('students', { schoolId: text('school_id'), firstName: text('first_name').notNull(), lastName: text('last_name').notNull() });",
    },
    {
      title: 'a column with an empty default',
      lang: 'ts',
      strict: true,
      code: "export const users = pgTable('users', { firstName: text('first_name').notNull().default('') });",
    },
    {
      title: "the parameters of an assistant's tool",
      lang: 'ts',
      strict: true,
      filename: 'src/student-tools.ts',
      code: "const tool = { name: 'find_student', input_schema: { type: 'object', properties: { lastName: { type: 'string' } }, required: ['lastName'] } };",
    },
    {
      title: 'an optional field in a Zod schema',
      lang: 'ts',
      strict: true,
      code: 'const signupSchema = z.object({ fullName: z.string().optional() });',
    },
    {
      title: 'a table of teachers in SQL',
      lang: 'js',
      strict: true,
      code: `const t = \`CREATE TABLE teachers (
  full_name TEXT NOT NULL
)\`;`,
    },
    {
      title: 'a text whose type alone is checked',
      lang: 'ts',
      code: `import { IsString } from 'class-validator';
export class CreatePupilDto { @IsString() fullName: string; }`,
    },
    {
      title: 'what a GraphQL query answers, and a schema of what was read',
      lang: 'ts',
      strict: true,
      code: `@ObjectType()
export class UserType { @Field() fullName: string; }
export const ChildReadDto = z.object({ child_id: z.string(), fullName: z.string() });`,
    },
  ],
});
