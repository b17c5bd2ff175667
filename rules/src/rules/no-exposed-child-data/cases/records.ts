import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'the body of a request of which ids are read, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `app.post('/register', (req, res) => {
  const { courseId } = req.body;
  enrol(courseId);
  logger.error('failed', { body: «req.body» });
});`,
      expect: 'record',
    },
    {
      title: 'a body that is no text, and an account that is none',
      lang: ['js', 'ts'],
      code: `app.post('/register', (req, res) => { if (typeof req.body !== 'string') logger.info(«req.body»); });
export const show = (student) => { if (typeof student !== 'string') console.log(«student»); };`,
      expect: ['record', 'record'],
    },
    {
      title: 'the body of a request of which a name is read beside ids',
      lang: ['js', 'ts'],
      code: `app.post('/register', (req, res) => {
  const { courseId, name } = req.body;
  enrol(courseId, name);
  logger.error('failed', { body: «req.body» });
});`,
      expect: 'record',
    },
    {
      title: 'the body of a request that is stored as a whole',
      lang: ['js', 'ts'],
      code: `app.post('/register', (req, res) => {
  const { courseId } = req.body;
  people.insert(courseId, req.body);
  logger.error('failed', { body: «req.body» });
});`,
      expect: 'record',
    },
    {
      title: 'what an account is made from, by its declared type',
      lang: 'ts',
      code: `interface NewAccount { id?: string; email: string; password: string }
export async function create(input: NewAccount) { console.log('creating', «input»); }`,
      expect: 'record',
    },
    {
      title: 'the answer of a sign-in, logged and stored',
      lang: 'ts',
      strict: true,
      code: `type SignedIn = { user: Account; token: string };
export function keep(answer: SignedIn) {
  console.log('signed in', «answer»);
  sessionStorage.setItem('pending', JSON.stringify(«answer»));
}`,
      expect: ['record', 'storage'],
    },
    {
      title: 'the record of the signed-in user in a plugin of a framework',
      lang: ['js', 'ts'],
      code: 'export default ({ $auth }) => { console.log(«$auth.user»); };',
      expect: 'record',
    },
    {
      title: 'messages of a talk, by their declared type',
      lang: 'ts',
      strict: true,
      code: `interface Said { role: 'user' | 'assistant'; content: string }
export const keep = (said: Said[]) => localStorage.setItem('talk', JSON.stringify(«said»));`,
      expect: 'storage',
    },
    {
      title: 'a pupil on a page of teachers',
      lang: ['js', 'ts'],
      filename: 'src/teacher/overview.js',
      code: 'export const show = (pupils) => pupils.forEach((pupil) => console.log(«pupil.email»));',
      expect: 'log',
    },
    {
      title: 'a form of educators, by its file, in strict',
      lang: ['js', 'ts'],
      filename: 'src/join-educator/EducatorForm.js',
      strict: true,
      code: "const phoneNumber = watch('phone_number'); console.log('values', «phoneNumber»);",
      expect: 'log',
    },
    {
      title: 'the records that a chain of promises reads from a list of pupils',
      lang: ['js', 'ts'],
      code: "export const load = () => fetch('/api/classes/4/pupils').then((answer) => answer.json()).then((list) => { console.log('list', «list»); return list; });",
      expect: 'record',
      suggest: {},
    },
    {
      title: 'what a sign-in answers, behind a check of its state',
      lang: ['js', 'ts'],
      code: `export function enter(form) {
  return fetch(\`\${API}/family/app-login\`, { method: 'POST', body: form })
    .then((answer) => { if (!answer.ok) throw new Error('refused'); return answer.json(); })
    .then((who) => console.log(«who»));
}`,
      expect: 'record',
      suggest: {},
    },
    {
      title: 'records that fill a variable which starts empty',
      lang: ['js', 'ts'],
      code: `export async function load() {
  let list = null;
  try { list = await client.get('/v1/students'); } catch { return; }
  console.log(«list»);
}`,
      expect: 'record',
      suggest: {},
    },
    {
      title: 'a table of students, a request body and abbreviated names in logs',
      lang: ['js', 'ts'],
      code: `export function list(students) { console.table(«students»); }
app.post('/register', (req, res) => { logger.info(JSON.stringify(«req.body»)); });
export const join = (dob, email) => logger.info({ «dob», email });`,
      expect: ['record', 'record', 'log'],
    },
    {
      title: 'a record behind a Vue ref',
      lang: 'vue',
      strict: true,
      code: `<script setup>
const student = ref(null);
async function load() { student.value = await api.load(); console.log("loaded", «student.value»); }
</script>
<template><p>{{ student }}</p></template>`,
      expect: 'record',
    },
    {
      title: 'responses of requests about users in a log',
      lang: 'ts',
      code: `const response = await api.get('/users/me');
console.log('me', «response.data»);
const where = await api.get(\`/user/location/\${id}\`);
console.log(JSON.stringify(«where.data»));
const reply = await fetch('/api/login', { method: 'POST', body });
const data = await reply.json();
console.log(«data»);`,
      expect: 'record',
    },
    {
      title: 'results of queries about users in a log',
      lang: 'js',
      code: `const rows = await User.find({ role: 'learner' });
console.log(«rows»);
Student.findAll().then((list) => console.log(list.length, «list»));`,
      expect: 'record',
    },
    {
      title: 'rows of a table of children in a log',
      lang: 'ts',
      code: `const { data } = await supabase.from('children').select('*').eq('family', family);
console.log(«data»);`,
      expect: 'record',
    },
    {
      title: 'the state of a sign-up form in a log',
      lang: 'jsx',
      code: `const [form, setForm] = useState({ email: '', password: '' });
console.log(«form»);`,
      expect: 'record',
    },
    {
      title: 'submitted form values in a log',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "function Join() { const { register, handleSubmit } = useForm(); const send = (entered) => { console.log(«entered»); }; return <form onSubmit={handleSubmit(send)}><input {...register('email')} /></form>; }",
      expect: 'record',
    },
    {
      title: 'the value of a sign-up form group in a log',
      lang: 'ts',
      code: 'class SignUp { submit() { console.log(«this.signupForm.value»); } }',
      expect: 'record',
    },
    {
      title: 'an updated user record in a log',
      lang: 'js',
      code: `async function save(id, name) {
  const updatedUser = await User.findByIdAndUpdate(id, { name });
  console.log(«updatedUser»);
}`,
      expect: 'record',
    },
    {
      title: 'a whole user record',
      lang: ['js', 'ts'],
      strict: true,
      code: `const user = await findUser(id);
console.log('user:', «user»);`,
      expect: 'record',
      doc: true,
    },
    {
      title: 'student records as JSON in a log',
      lang: 'js',
      code: "export function list(students) { console.log(JSON.stringify(«students», null, 2)); }",
      expect: 'record',
    },
    {
      title: 'a child record read from a database',
      lang: 'js',
      code: `const child = await db.get('SELECT * FROM children WHERE guardian_id = ?', [guardianId]);
console.log('found', «child»);`,
      expect: 'record',
    },
    {
      title: 'the request body of a profile update',
      lang: 'js',
      code: "router.put('/profile', async (req, res) => { console.log('body', «req.body»); });",
      expect: 'record',
    },
    {
      title: 'a child record logged in a Vue component',
      lang: 'vue',
      strict: true,
      code: `<script setup>
const props = defineProps(['student']);
console.log(«props.student»);
</script>
<template><p>hi</p></template>`,
      expect: 'record',
    },
    {
      title: 'what a form hands over, beside its faults',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export const Join = () => (
  <form onSubmit={handleSubmit((values) => console.log(«values»), (faults) => console.log(faults))}><input {...register('email')} /></form>
);`,
      expect: 'record',
    },
    {
      title: 'the home address of a user',
      lang: ['js', 'ts'],
      code: `function save(userHomeAddress) {
  logger.info('saving', { «userHomeAddress» });
}`,
      expect: 'log',
    },
    {
      title: 'where a user lives, beside the city',
      lang: ['js', 'ts'],
      code: `function save({ userAddress, city }) {
  logger.info(\`saving \${«userAddress»} in \${city}\`);
}`,
      expect: 'log',
    },
    {
      title: 'an IP address beside an id that is called after a user',
      lang: ['js', 'ts'],
      code: `function invite(input) {
  const invitedUser = validateAddress(input.invitedUser);
  const invitedUserIP = input.invitedUserIP;
  logger.info('inviting', { invitedUser, «invitedUserIP» });
}`,
      expect: 'log',
      data: { value: 'invitedUserIP' },
    },
    {
      title: 'users that a request body holds',
      lang: ['js', 'ts'],
      code: `const add = (body) => {
  const users = body.users || [];
  console.log(«users»);
};`,
      expect: 'record',
    },
    {
      title: 'the answer to a registration that succeeded',
      lang: ['js', 'ts'],
      code: `async function join(form) {
  const response = await fetch('/api/register', { method: 'POST', body: form });
  if (!response.ok) throw new Error('failed');
  const data = await response.json();
  console.log('joined', «data»);
}`,
      expect: 'record',
    },
  ],
  valid: [
    {
      title: 'a wallet of an account in lower case',
      lang: ['js', 'ts'],
      code: `async function like(session, postId) {
  const userAddress = session.address.toLowerCase();
  logger.info('liked', { postId, userAddress });
}`,
    },
    {
      title: 'a wallet with a type of a chain',
      lang: 'ts',
      code: `async function like(postId: string, memberAddress: EthAddress) {
  logger.info(\`\${memberAddress} liked \${postId}\`);
}`,
    },
    {
      title: 'the wallet of a profile',
      lang: ['js', 'ts'],
      code: `const targetWalletAddress = found.profile.primary_wallet_address ?? null;
logger.warn('no actions', { targetWalletAddress });`,
    },
    {
      title: 'the id of the signed-in user under the name of a user',
      lang: ['js', 'ts'],
      code: `const comment = (req, res) => {
  const user = req.user?.userId;
  console.log(user);
};`,
    },
    {
      title: 'a list of ids under the name of users',
      lang: ['js', 'ts'],
      code: `const assign = (body, ownId) => {
  const users = body.userIds || [];
  users.push(ownId);
  console.log(users);
};`,
    },
    {
      title: 'the answer to a registration that failed',
      lang: ['js', 'ts'],
      code: `async function join(form) {
  const response = await fetch('/api/register', { method: 'POST', body: form });
  if (!response.ok) {
    const data = await response.json();
    console.log('failed', data);
  }
}`,
    },
    {
      title: 'the body of a request of which ids are read',
      lang: ['js', 'ts'],
      code: `app.post('/register', (req, res) => {
  const { courseId } = req.body;
  enrol(courseId, req.body.lessonId);
  logger.error('failed', { body: req.body });
});`,
    },
    {
      title: 'records of other things, by their declared types',
      lang: 'ts',
      strict: true,
      code: `interface Lesson { title: string; minutes: number }
interface SmtpServer { host: string; password: string }
interface SignUpErrors { email: string }
interface Found { user: Account; next: string }
export function tell(lesson: Lesson, server: SmtpServer, wrong: SignUpErrors, found: Found) {
  console.log(lesson, server, wrong, found);
}`,
    },
    {
      title: 'messages of a talk, by their declared type, not in strict',
      lang: 'ts',
      code: `interface Said { role: 'user' | 'assistant'; content: string }
export const keep = (said: Said[]) => localStorage.setItem('talk', JSON.stringify(said));`,
    },
    {
      title: 'a contact person of a company',
      lang: ['js', 'ts'],
      code: `function send(form) {
  const inquiry = { contact: { mail: form.email, fullName: form.fullName }, training: { companyName: form.company } };
  console.log('sending', inquiry);
  console.log('preview', { company_name: form.company, contact: inquiry.contact.fullName });
}`,
    },
    {
      title: 'a form of educators, by its file',
      lang: ['js', 'ts'],
      filename: 'src/join-educator/EducatorForm.js',
      code: "const phoneNumber = watch('phone_number'); console.log('values', phoneNumber, email);",
    },
    { title: 'a chain of promises that ends in lessons, not people', lang: ['js', 'ts'], code: "fetch('/api/lessons').then((answer) => answer.json()).then((list) => console.log(list));" },
    { title: 'the state of an answer, which holds no record', lang: ['js', 'ts'], code: "client.post('/signup', form).then((answer) => answer.status).then((state) => console.log(state));" },
    { title: 'what a chain does with a fault', lang: ['js', 'ts'], code: "fetch('/api/pupils').then((answer) => answer.json(), (fault) => console.log(fault));" },
    {
      title: 'the value of a select option',
      lang: 'ts',
      code: `const user = options.find((option) => option.chosen);
console.log(user.value);
const step = ref(1);
console.log(step.value);`,
    },
    {
      title: 'responses of requests about lessons in a log',
      lang: 'ts',
      code: `const response = await api.get('/lessons');
console.log(response.data);
const reply = await fetch('/api/users/me');
console.log(reply, reply.status);
const posts = await api.get(\`/users/\${id}/posts\`);
console.log(posts.data);`,
    },
    {
      title: 'queries that select only ids and counts',
      lang: 'ts',
      code: `const { data: childData } = await supabase.from('children').select('id, parent_id').single();
console.log(childData);
const found = await prisma.user.findUnique({ where: { id }, select: { id: true } });
console.log(found);
const n = await User.countDocuments();
console.log(n);`,
    },
    {
      title: 'queries and form states about lessons',
      lang: 'js',
      code: `const rows = await Lesson.find();
console.log(rows);
const [filter, setFilter] = useState({ subject: '', level: 1 });
console.log(filter);`,
    },
    {
      title: 'a form about a title',
      lang: 'jsx',
      code: `const save = (entered) => console.log(entered);
const form = <form onSubmit={handleSubmit(save)}><input {...register('title')} /></form>;`,
    },
    {
      title: 'the body of a request about playlists',
      lang: 'js',
      code: "router.post('/user-playlists', (req, res) => { console.log(req.body); });",
    },
    {
      title: 'the result of an update statement',
      lang: 'js',
      code: `async function save(id, name) {
  const updatedUser = await User.updateOne({ id }, { name });
  console.log(updatedUser);
}`,
    },
    {
      title: 'an object with nothing but an id',
      lang: ['js', 'ts'],
      code: `const parse = (link) => (link ? { userId: link.split('/')[2] } : null);
export function open(link) {
  const userObj = parse(link);
  console.log('opens', userObj);
}`,
    },
    {
      title: 'a count of removed accounts',
      lang: ['js', 'ts'],
      code: `async function remove(list) {
  let deletedUsers = 0;
  for (const each of list) if (await drop(each.id)) deletedUsers++;
  return deletedUsers;
}
export async function clean(list) {
  const deletedUsers = await remove(list);
  console.log('removed', deletedUsers);
}`,
    },
    {
      title: 'the faults of a form',
      lang: ['jsx', 'tsx'],
      code: `export const Join = () => (
  <form onSubmit={handleSubmit(save, (faults) => console.log('not valid', faults))}><input {...register('email')} /></form>
);`,
    },
  ],
});
