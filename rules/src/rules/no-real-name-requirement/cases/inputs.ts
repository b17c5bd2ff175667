import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a form whose button opens an account', strict: true,
      lang: ['jsx', 'tsx'],
      filename: 'src/users/form.jsx',
      code: 'export const Form = () => <form onSubmit={save}><input «name="fullName"» required /><button>Create account</button></form>;',
      expect: 'requiredField',
    },
    {
      title: 'a sign-up field whose placeholder asks for the full name', strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const SignUp = () => <form><input «name="nameOfChild"» placeholder="Enter your full name" required /><input name="password" type="password" /></form>;',
      expect: 'requiredField',
      data: { name: 'nameOfChild' },
    },
    {
      title: 'a full name field on a sign-up screen', strict: true,
      lang: ['jsx', 'tsx'],
      filename: 'src/screens/SignUp.tsx',
      code: 'const f = <TextInput «label="Full name"» value={full} required />;',
      expect: 'requiredField',
    },
    {
      title: 'a required field with a Chinese label', strict: true,
      lang: 'vue',
      filename: 'src/register.vue',
      code: '<template><el-form-item «label="真实姓名"» :rules="[{ required: true }]"><el-input v-model="form.x" /></el-form-item></template>',
      expect: 'requiredField',
    },
    {
      title: 'fields registered with a form hook', strict: true,
      lang: ['jsx', 'tsx'],
      code: "function SignUp() { const { register, control } = useForm(); return <form><input {...register(«'lastName'», { required: true })} /><Controller name=\"firstName\" control={control} rules={{ required: 'Needed' }} render={show} /></form>; }",
      expect: 'requiredField',
      suggest: { dropRequired: 'function SignUp() { const { register, control } = useForm(); return <form><input {...register(\'lastName\', {  })} /><Controller name="firstName" control={control} rules={{  }} render={show} /></form>; }' },
    },
    {
      title: 'validation rules as a string and as a list', strict: true,
      lang: 'vue',
      filename: 'src/signup.vue',
      code: '<template><form><Field «name="lastName"» rules="required|min:2" /><v-text-field v-model="first" label="First name" :rules="[rules.required]" /></form></template>',
      expect: 'requiredField',
    },
    {
      title: 'a placeholder that asks for the real last name',
      lang: 'html',
      strict: true,
      code: '<input «name="lastName"» placeholder="Your real last name" required />',
      expect: 'requiredField',
    },
    {
      title: 'a required control of an Angular form builder', strict: true,
      lang: 'ts',
      filename: 'src/register.component.ts',
      code: "class RegisterForm { form = this.fb.group({ nickname: [''], «lastName»: ['', Validators.required] }); }",
      expect: 'requiredField',
    },
    {
      title: 'a form item with a required rule', strict: true,
      lang: ['jsx', 'tsx'],
      filename: 'src/signup.jsx',
      code: 'const row = <Form.Item «name="lastName"» rules={[{ required: true }]}><Input /></Form.Item>;',
      expect: 'requiredField',
    },
    {
      title: 'a Vuetify text field for the real name',
      lang: 'vue',
      strict: true,
      filename: 'src/profile.vue',
      code: '<template><v-text-field v-model="form.realName" «label="Real name"» required /></template>',
      expect: 'requiredField',
    },
    {
      title: 'a required last name', strict: true,
      lang: 'html',
      code: '<form action="/signup"><input «name="lastName"» placeholder="Your real last name" required></form>',
      expect: 'requiredField',
      suggest: { dropRequired: '<form action="/signup"><input name="lastName" placeholder="Your real last name"></form>' },
      doc: true,
    },
    {
      title: 'first and last name in adjacent fields, made optional by one edit', strict: true,
      lang: ['jsx', 'tsx'],
      code: `const SignUp = () => (
  <form>
    <label>First <input «name="firstName"» required /></label>
    <label>Last <input name="lastName" required /></label>
  </form>
);`,
      expect: 'requiredField',
      data: { name: 'firstName` and `lastName' },
      suggest: {
        dropRequired: `const SignUp = () => (
  <form>
    <label>First <input name="firstName" /></label>
    <label>Last <input name="lastName" /></label>
  </form>
);`,
      },
    },
    {
      title: 'a required full name at sign-up', strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const SignUp = () => <form><input «name="fullName"» value={full} required /></form>;',
      expect: 'requiredField',
      suggest: { dropRequired: 'const SignUp = () => <form><input name="fullName" value={full} /></form>;' },
      doc: true,
    },
    {
      title: 'a required first name beside a last name that may be left out',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const SignUp = () => <form><input «name="firstName"» value={first} required /><input name="lastName" value={last} /></form>;',
      expect: 'requiredField',
    },
    {
      title: 'a required first name alone, in strict',
      lang: ['jsx', 'tsx'],
      code: 'const SignUp = () => <form><input «name="firstName"» value={first} required /></form>;',
      strict: true,
      expect: 'requiredField',
    },
    {
      title: 'the full name of a child in a form for parents', strict: true,
      lang: 'jsx',
      code: 'const SignUp = () => <form><h1>Add your child</h1><label>Full name of your child <input «name="fullName"» required /></label></form>;',
      expect: 'requiredField',
    },
    {
      title: 'a full name in a form with the roles of users',
      lang: 'jsx',
      strict: true,
      code: 'export const Profile = ({ userRole }) => <form><input «name="fullName"» required /><RolePicker value={userRole} /></form>;',
      expect: 'requiredField',
    },
    {
      title: 'an account that is administered by its user',
      lang: 'jsx',
      strict: true,
      filename: 'src/profile/Form.jsx',
      code: 'const form = <form><input «name="fullName"» required /><p>Change your e-mail in the settings.</p></form>;',
      expect: 'requiredField',
    },
    {
      title: 'a form with which a child is added',
      lang: 'jsx',
      strict: true,
      filename: 'src/dashboards/AddChild.jsx',
      code: 'const form = <form><input «name="fullName"» required /></form>;',
      expect: 'requiredField',
    },
    {
      title: 'the name of a user of a contact list',
      lang: 'jsx',
      strict: true,
      filename: 'src/contacts/profile.jsx',
      code: 'const form = <form><input «name="fullName"» required /></form>;',
      expect: 'requiredField',
    },
    {
      title: 'an input whose label asks for the full name',
      lang: 'jsx',
      strict: true,
      filename: 'src/profile/form.jsx',
      code: 'const f = <div><label htmlFor="name">{t("form.fullName")}</label><input id="name" «type="text"» required value={fields.name} /></div>;',
      expect: 'requiredField',
    },
    {
      title: 'a bound surname field in Vue', strict: true,
      lang: 'vue',
      filename: 'src/signup.vue',
      code: '<template><input «name="x"» v-model="form.surname" required /></template>',
      expect: 'requiredField',
    },
    {
      title: 'a bound full name field in Svelte', strict: true,
      lang: 'svelte',
      filename: 'src/register.svelte',
      code: '<input «name="fullName"» bind:value={full} required />',
      expect: 'requiredField',
    },
    {
      title: 'a required field in an Angular form', strict: true,
      lang: 'angular',
      filename: 'src/register.component.html',
      code: '<input «name="n"» formControlName="lastName" required>',
      expect: 'requiredField',
    },
    {
      title: 'a form field and its input, reported once', strict: true,
      lang: ['jsx', 'tsx'],
      code: 'export const SignUp = ({ value, onChange }) => <FormField label="Last name" required><input required «value={value.last_name}» onChange={onChange} /></FormField>;',
      expect: 'requiredField',
    },
    {
      title: "a child's form beside the form of a guardian", strict: true,
      lang: ['jsx', 'tsx'],
      code: `export function Join() {
  const joinAsGuardian = () => api.join({ role: 'guardian', fullName });
  const joinAsPupil = () => api.join({ role: 'pupil', fullName });
  return <><form onSubmit={joinAsGuardian}><input required name="fullName" /></form>
    <form onSubmit={joinAsPupil}><input required «name="fullName"» /></form></>;
}`,
      expect: 'requiredField',
    },
    {
      title: 'a form that says 18 in its text, in strict',
      lang: ['jsx', 'tsx'],
      code: `export const Join = () => <form><p>You must be 18 or older.</p>
  <input required «name="legalName"» aria-label="Your legal name" /></form>;`,
      strict: true,
      expect: 'requiredField',
    },
    {
      title: 'a form with a number that is no age', strict: true,
      lang: ['jsx', 'tsx'],
      code: `export const SignUp = () => <form><p>Join 18 clubs near you.</p><input required «name="legalName"» /></form>;`,
      expect: 'requiredField',
    },
  ],
  valid: [
    {
      title: 'a form with which a member of a team is invited',
      lang: ['jsx', 'tsx'],
      filename: 'src/users/InviteUser.jsx',
      code: 'export const InviteUser = () => <form><input name="fullName" required /><button>Invite</button></form>;',
    },
    {
      title: 'a page of settings, which does not say who fills it in',
      lang: ['jsx', 'tsx'],
      filename: 'src/profile/ManageProfile.jsx',
      code: 'export const ManageProfile = () => <form onSubmit={save}><input name="fullName" required /><button>Save</button></form>;',
    },
    {
      title: 'a first name alone, which may be any name',
      lang: ['jsx', 'tsx'],
      code: 'const SignUp = () => <form><input name="firstName" value={first} required /><input name="email" required /></form>;',
    },
    {
      title: "a parent's own name in a form about their child",
      lang: 'jsx',
      code:
        'const SignUp = () => <form><p>Your child’s stage is already set.</p><div><label>Your full name</label><input name="name" required /></div></form>;',
    },
    {
      title: 'a form with the role of a parent',
      lang: 'jsx',
      code: 'export const Profile = ({ parentRole }) => <form><input name="fullName" required /><RolePicker value={parentRole} /></form>;',
    },
    {
      title: 'an account that an administrator keeps',
      lang: 'jsx',
      filename: 'src/profile/Form.jsx',
      code: 'const form = <form><input name="fullName" required /><p>Contact your school administrator to change your e-mail.</p></form>;',
    },
    {
      title: 'a form with which a school adds students',
      lang: 'jsx',
      filename: 'src/dashboards/AddStudent.jsx',
      code: 'const form = <form><input name="fullName" required /></form>;',
    },
    {
      title: 'a contact page',
      lang: 'jsx',
      strict: true,
      filename: 'src/pages/Contact.jsx',
      code: 'const form = <form><input name="fullName" required /><textarea name="message" /></form>;',
    },
    {
      title: 'an agreement to be signed',
      lang: 'jsx',
      filename: 'src/agreement/profile.jsx',
      code: 'const form = <form><input name="fullName" required /></form>;',
    },
    {
      title: 'a name beside the number of an identity card',
      lang: 'jsx',
      filename: 'src/profile/form.jsx',
      code: 'const form = <form><input name="fullName" required /><input name="idCardNumber" required /></form>;',
    },
    {
      title: 'a dialog that adds users with roles of staff',
      lang: ['jsx', 'tsx'],
      strict: true,
      filename: 'src/users/manage.jsx',
      code: `export const AddUser = () => <form>
  <TextField label="Full Name" name="name" required />
  <Select name="role"><MenuItem value="teacher">Teacher</MenuItem><MenuItem value="admin">Admin</MenuItem></Select>
</form>;`,
    },
    {
      title: 'a callback request',
      lang: ['jsx', 'tsx'],
      strict: true,
      filename: 'src/request-callback-form.tsx',
      code: 'export const Register = () => <form><input name="fullName" required /></form>;',
    },
    {
      title: 'a profile page of teachers',
      lang: ['jsx', 'tsx'],
      filename: 'src/pages/teacher/Profile.tsx',
      code: 'export const Profile = () => <input required name="fullName" />;',
    },
    {
      title: 'a field behind a check for verified adults',
      lang: 'jsx',
      strict: true,
      code: 'const SignUp = ({ user }) => (user.isVerifiedAdult ? <input name="lastName" required /> : <input name="nickname" required />);',
    },
    {
      title: 'optional fields registered with a form hook',
      lang: 'jsx',
      strict: true,
      code: "function SignUp() { const { register } = useForm(); return <form><input {...register('lastName')} /><input {...register('firstName', { required: false })} /><Controller name=\"surname\" rules={{ maxLength: 9 }} /></form>; }",
    },
    {
      title: 'the full name of a book',
      lang: 'jsx',
      strict: true,
      filename: 'src/profile.jsx',
      code: 'const f = <div><label htmlFor="q">Full name of the book</label><input id="q" required /></div>;',
    },
    {
      title: 'the full name of a course in a form item',
      lang: 'jsx',
      strict: true,
      filename: 'src/courses/CourseModal.jsx',
      code: 'const row = <Form.Item name="fullName" rules={[{ required: true }]}><Input /></Form.Item>; const { register, student } = form;',
    },
    {
      title: 'a form for staff',
      lang: 'jsx',
      strict: true,
      filename: 'src/setup/StaffManager.jsx',
      code: 'const Row = () => <input id="profile-last-name" value={form.lastName} required />;',
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
    { title: 'an optional last name', lang: 'jsx', strict: true, code: 'const SignUp = () => <input name="lastName" />;' },
    {
      title: 'a name field that asks how to call the user',
      lang: 'jsx',
      strict: true,
      filename: 'src/profile.jsx',
      code: 'const f = <input name="name" placeholder="How shall we call you?" required />;',
    },
    {
      title: 'a delivery form',
      lang: 'jsx',
      strict: true,
      filename: 'src/checkout/address.jsx', code: 'const f = <input name="lastName" required />;',
    },
    {
      title: 'a payment form',
      lang: 'jsx',
      code: 'const Profile = () => <form><input name="lastName" required /><input name="cardNumber" /></form>;',
    },
    {
      title: 'a page of school administrators',
      lang: ['jsx', 'tsx'],
      filename: 'src/pages/SchoolAdmin/UserProfile.tsx',
      code: 'export const SignUp = () => <input required name="fullName" />;',
    },
    {
      title: 'a domain from the options',
      lang: 'html',
      strict: true,
      filename: 'src/notary/signup.html',
      options: { domains: ['notary'] },
      code: '<input name="lastName" required>',
    },
    {
      title: 'forms of guardians, by handler, action and written role',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function Join() {
  const [, guardianAction] = useActionState(saveGuardian, null);
  const [, send] = useActionState(saveParent, null);
  async function enter() { await db.from('accounts').insert({ full_name: fullName, role: 'guardian' }); }
  return <><form onSubmit={enter}><input required name="fullName" /></form>
    <form action={guardianAction}><input required name="fullName" /></form>
    <form action={send}><input required name="fullName" /></form></>;
}
export function TeacherSignUp() { return <form onSubmit={join}><input required name="fullName" /></form>; }`,
    },
    {
      title: 'a form that says 18 in its text',
      lang: ['jsx', 'tsx'],
      code: `export const SignUp = () => <form><label><input type="checkbox" required /> I am over 18</label>
  <input required name="legalName" /></form>;`,
    },
  ],
});
