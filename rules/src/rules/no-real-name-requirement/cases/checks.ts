import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a form that notes a fault for each missing name',
      strict: true,
      lang: ['js', 'ts'],
      code: `export function validateRegistration({ firstName, lastName }) {
  const errors = {};
  if (!«firstName.trim()») errors.firstName = t('needed');
  if (!lastName) {
    errors['lastName'] = 'Needed';
  }
  return errors;
}`,
      expect: 'refused',
    },
    {
      title: 'a profile that is saved only with a legal name', strict: true,
      lang: ['js', 'ts'],
      code: `export async function createChild(req, res) {
  const child = new Child(req.body);
  if («child.legalName» && child.colour) await child.save();
  else res.status(422).end();
}`,
      expect: 'refused',
    },
    {
      title: 'a first name in a check that also knows the last name', strict: true,
      lang: ['js', 'ts'],
      code: `export async function signUp({ firstName, lastName }) {
  if (!«firstName») return { error: 'A first name is required' };
  await createUser({ firstName, lastName });
}`,
      expect: 'refused',
    },
    {
      title: 'a check beside the confirmation of a guardian, in a function about students', strict: true,
      lang: ['js', 'ts'],
      code: `export async function signUpStudent({ fullName, guardianConfirmed }) {
  if (!«fullName» || !guardianConfirmed) return { error: 'All fields are required' };
  await createStudent({ fullName });
}`,
      expect: 'refused',
    },
    {
      title: 'options that show real names and forbid pseudonyms',
      lang: 'ts', strict: true,
      code: 'const community = { «showRealName: true», «allow_pseudonyms: false» };',
      expect: ['open', 'pattern'],
      suggest: [{ allow: 'const community = { showRealName: false, allow_pseudonyms: false };' }, { allow: 'const community = { showRealName: true, allow_pseudonyms: true };' }],
    },
    {
      title: 'a full name that needs two words',
      lang: 'js',
      filename: 'src/register.js',
      code: "function check(fullName) { if («fullName.trim().split(' ').length < 2») return { error: 'Give your first and last name' }; }",
      expect: 'pattern',
    },
    {
      title: 'a sign-up step that stops without a full name', strict: true,
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
      title: 'a check of a child in a function about their parent', strict: true,
      lang: ['js', 'ts'],
      code: `export async function addChildOfParent(form) {
  if (!«form.fullName.trim()») return { error: 'Enter a name' };
}`,
      filename: 'src/profile/children.ts',
      expect: 'refused',
      data: { name: 'form.fullName' },
    },
  ],
  valid: [
    {
      title: 'a form that notes a fault for a missing alias, and one that takes a fault back',
      strict: true,
      lang: ['js', 'ts'],
      code: `export function validateRegistration({ nickname, lastName }) {
  const errors = {};
  if (!nickname.trim()) errors.nickname = t('needed');
  if (!lastName) errors.lastName = undefined;
  if (!lastName) labels.lastName = 'Not given';
  return errors;
}`,
    },
    {
      title: 'a sign-up of the learners of a company',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function createCorporateStudent({ full_name, email }) {
  if (!full_name || !email) throw new Error('All fields are required');
  await register({ full_name, email });
}`,
    },
    {
      title: 'a first name alone, which is cut from any name',
      lang: ['js', 'ts'],
      filename: 'src/api/children/name.js',
      code: `export async function setName(body) {
  const firstName = body.name.trim().split(' ')[0];
  if (!firstName) return { error: 'A first name is required' };
  await save({ name: firstName });
}`,
    },
    {
      title: 'a sign-up in which the guardian confirms who they are',
      lang: ['js', 'ts'],
      code: `export async function signUp({ fullName, email, guardianConfirmed }) {
  if (!fullName || !email) return { error: 'All fields are required' };
  if (!guardianConfirmed) return { error: 'Confirm your status' };
  await register({ fullName, email });
}`,
    },
    {
      title: 'a helper without the name that it stores, and a session without one',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/profile/storage.js',
      code: `export const saveFullName = (fullName) => { if (!fullName) return; localStorage.setItem('fullName', fullName); };
export function register(session) { if (!session.fullName) throw new Error('No name is stored. Please sign in again.'); }`,
    },
    {
      title: 'a profile that is saved only with a nickname',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export async function createChild(req) { const child = new Child(req.body); if (child.nickname && child.colour) await child.save(); }',
    },
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
      title: 'options that let users choose',
      lang: 'ts',
      strict: true,
      code: `const community = { showRealName: false, allowPseudonyms: true };
const { showRealName = true } = props;`,
    },
    {
      title: 'a helper that computes initials',
      lang: 'js',
      strict: true,
      filename: 'src/student.js',
      code: "export function initials(fullName) { if (!fullName) return ''; return fullName[0]; }",
    },
    {
      title: 'a school enrolment',
      lang: 'js',
      strict: true,
      filename: 'src/student.service.js',
      code: "function enrol({ firstName }) { if (!firstName) throw new Error('First name is required for enrolment.'); }",
    },
    {
      title: 'a required nickname',
      lang: 'js',
      strict: true,
      code: `if (!nickname) { alert('Pick a nickname'); return; }
register({ nickname });`,
    },
    {
      title: 'a helper that splits a name',
      lang: ['js', 'ts'],
      strict: true,
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
      title: 'a check whether a name is valid',
      lang: 'js',
      strict: true,
      filename: 'src/profile.js',
      code: "if (!this.isFullNameValid) return 'Please look again';",
    },
    {
      title: 'options that allow pseudonyms, or deal with other things',
      lang: 'js',
      strict: true,
      code: 'const rules = { allowPseudonyms: true, nicknameAllowed: chosen, allowAliasImports: false, nicknameShown: false };',
    },
    {
      title: "a check of a parent's own name",
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function updateParentProfile(form) {
  if (!form.fullName.trim()) return { error: 'Enter your first and last name' };
}`,
      filename: 'src/actions/profile.ts',
    },
    {
      title: 'a choice between names that a setting makes',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function fill(users, meta) {
  if (meta.config.hideFullName || !meta.config.showFullNameFirst) {
    users.forEach((user) => { user.displayName = user.username; });
    return;
  }
  if (!showFullName) return;
}`,
      filename: 'src/user/names.js',
    },
  ],
});
