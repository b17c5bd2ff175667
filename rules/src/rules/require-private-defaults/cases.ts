import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a Svelte rune without a value, in strict',
      lang: 'svelte',
      strict: true,
      code: `<script>
  let «profileVisibility = $state()»;
</script>`,
      expect: 'missingDefault',
    },
    {
      title: 'downloads of works, allowed by default',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «allowDownloads: true» };',
      expect: 'openDefault',
    },
    {
      title: 'a schema whose default is public',
      lang: ['js', 'ts'],
      code: "const privacySchema = new Schema({ profileVisibility: { type: String, enum: ['public', 'contacts', 'private'], «default: 'public'» } });",
      expect: 'openDefault',
      data: { name: 'profileVisibility', value: '`"public"`' },
      suggest: { protect: "const privacySchema = new Schema({ profileVisibility: { type: String, enum: ['public', 'contacts', 'private'], default: 'private' } });" },
      doc: true,
    },
    {
      title: "React state that shows the child's status",
      lang: ['jsx', 'tsx'],
      code: 'const «[showOnlineStatus, setShowOnlineStatus] = useState(true)»;',
      expect: 'openDefault',
      suggest: { protect: 'const [showOnlineStatus, setShowOnlineStatus] = useState(false);' },
      doc: true,
    },
    {
      title: 'a fallback to public',
      lang: ['js', 'ts'],
      code: "const visibility = «settings.profileVisibility ?? 'public'»;",
      expect: 'openFallback',
      data: { name: 'profileVisibility', value: '`"public"`' },
      suggest: { protect: "const visibility = settings.profileVisibility ?? 'private';" },
      doc: true,
    },
    {
      title: 'an object of defaults',
      lang: ['js', 'ts'],
      code: `export const defaultPrivacy = {
  «isPrivate: false»,
  «whoCanSee: 'everyone'»,
  «shareLocation: true»,
};`,
      expect: 'openDefault',
      suggest: [{ protect: `export const defaultPrivacy = {
  isPrivate: true,
  whoCanSee: 'everyone',
  shareLocation: true,
};` }, { protect: `export const defaultPrivacy = {
  isPrivate: false,
  whoCanSee: 'private',
  shareLocation: true,
};` }, { protect: `export const defaultPrivacy = {
  isPrivate: false,
  whoCanSee: 'everyone',
  shareLocation: false,
};` }],
      doc: true,
    },
    {
      title: 'an object typed as privacy settings',
      lang: 'ts',
      code: "export const start: PrivacySettings = { «lastSeen: 'everyone'» };",
      expect: 'openDefault',
    },
    {
      title: 'an audience in capitals',
      lang: ['js', 'ts'],
      code: "export const defaultSettings = { «profileVisibility: 'ALL_USERS'» };",
      expect: 'openDefault',
      suggest: { protect: "export const defaultSettings = { profileVisibility: 'PRIVATE' };" },
    },
    {
      title: 'the numbers 1 and 0 as switches',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «discoverable: 1», «hideLastSeen: 0» };',
      expect: 'openDefault',
      suggest: [{ protect: 'export const defaultSettings = { discoverable: 0, hideLastSeen: 0 };' }, { protect: 'export const defaultSettings = { discoverable: 1, hideLastSeen: 1 };' }],
    },
    {
      title: 'a string as a switch',
      lang: ['js', 'ts'],
      code: "export const defaultSettings = { «shareLocation: 'true'» };",
      expect: 'openDefault',
      suggest: { protect: "export const defaultSettings = { shareLocation: 'false' };" },
    },
    {
      title: 'permissions to reuse a work, on by default',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «allowRemix: true», «allowDuet: true», «allowQuotes: true», «allowTagging: true» };',
      expect: 'openDefault',
    },
    {
      title: 'a computed key of default settings',
      lang: ['js', 'ts'],
      code: `const KEYS = { SEARCH: 'searchable' };
export const defaultSettings = { «[KEYS.SEARCH]: true» };`,
      expect: 'openDefault',
    },
    {
      title: 'an assignment to defaults',
      lang: ['js', 'ts'],
      code: "«defaults.profileVisibility = 'public'»;",
      expect: 'openDefault',
      suggest: { protect: "defaults.profileVisibility = 'private';" },
    },
    {
      title: 'a NestJS schema property',
      lang: 'ts',
      code: `@Schema()
export class Profile {
  @Prop({ «default: true» })
  isPublic: boolean;
}`,
      expect: 'openDefault',
      suggest: { protect: `@Schema()
export class Profile {
  @Prop({ default: false })
  isPublic: boolean;
}` },
      doc: true,
    },
    {
      title: 'a column of TypeORM',
      lang: 'ts',
      code: `@Entity()
export class Account {
  @Column({ type: 'varchar', «default: 'public'» })
  visibility: string;
}`,
      expect: 'openDefault',
    },
    {
      title: 'a model of Sequelize',
      lang: ['js', 'ts'],
      code: "export const User = sequelize.define('User', { searchable: { type: DataTypes.BOOLEAN, «defaultValue: true» } });",
      expect: 'openDefault',
    },
    {
      title: 'a table of Drizzle',
      lang: ['js', 'ts'],
      code: "export const users = pgTable('users', { isDiscoverable: boolean('is_discoverable').notNull().default(«true») });",
      expect: 'openDefault',
      suggest: { protect: "export const users = pgTable('users', { isDiscoverable: boolean('is_discoverable').notNull().default(false) });" },
    },
    {
      title: 'a migration of Knex',
      lang: ['js', 'ts'],
      code: "exports.up = (knex) => knex.schema.alterTable('users', (table) => { «table.boolean('profile_public').defaultTo(true)»; });",
      expect: 'openDefault',
    },
    {
      title: 'a column added by a migration',
      lang: ['js', 'ts'],
      code: "await queryInterface.addColumn('users', 'is_private', { type: BOOLEAN, «defaultValue: false» });",
      expect: 'openDefault',
    },
    {
      title: 'a Zod schema',
      lang: ['js', 'ts'],
      code: "export const settings = z.object({ profileVisibility: z.enum(['public', 'friends']).default(«'public'») });",
      expect: 'openDefault',
    },
    {
      title: 'Yup and Joi schemas',
      lang: ['js', 'ts'],
      code: `export const a = yup.object({ shareLocation: yup.boolean().default(«true») });
export const b = Joi.object({ isPrivate: Joi.boolean().default(«false») });`,
      expect: 'openDefault',
    },
    {
      title: 'a Valibot schema',
      lang: ['js', 'ts'],
      code: 'export const settings = v.object({ discoverable: v.optional(v.boolean(), «true») });',
      expect: 'openDefault',
    },
    {
      title: 'a slice of Redux',
      lang: ['js', 'ts'],
      code: "export const slice = createSlice({ name: 'privacy', initialState: { «showLastSeen: true» }, reducers: {} });",
      expect: 'openDefault',
    },
    {
      title: 'the initial state of a reducer',
      lang: ['js', 'ts'],
      code: `const initialState = { «postVisibility: 'public'» };
export const reducer = (state = initialState, action) => state;`,
      expect: 'openDefault',
    },
    {
      title: 'stores of Vuex and Pinia',
      lang: ['js', 'ts'],
      code: `export const a = new Vuex.Store({ state: { «readReceipts: true» } });
export const usePrivacy = defineStore('privacy', { state: () => ({ «readReceipts: true» }) });`,
      expect: 'openDefault',
    },
    {
      title: 'a store of Zustand',
      lang: ['js', 'ts'],
      code: 'export const usePrivacy = create((set) => ({ «shareLocation: true», toggle: () => set({ shareLocation: false }) }));',
      expect: 'openDefault',
    },
    {
      title: 'default values of form hooks',
      lang: ['jsx', 'tsx'],
      code: `const form = useForm({ defaultValues: { «isPublic: true» } });
const other = useFormik({ initialValues: { «visibility: 'everyone'» } });`,
      expect: 'openDefault',
    },
    {
      title: 'initial values of a Formik component',
      lang: 'jsx',
      code: 'export const Page = () => <Formik initialValues={{ «makePublic: true» }}>{fields}</Formik>;',
      expect: 'openDefault',
    },
    {
      title: 'an Angular form control',
      lang: 'ts',
      code: `export class PrivacyPage {
  form = new FormGroup({ «shareLocation: new FormControl(true)» });
}`,
      expect: 'openDefault',
      suggest: { protect: `export class PrivacyPage {
  form = new FormGroup({ shareLocation: new FormControl(false) });
}` },
    },
    {
      title: 'a group of an Angular form builder',
      lang: 'ts',
      code: "this.form = this.builder.group({ «profileVisibility: ['public', Validators.required]» });",
      expect: 'openDefault',
    },
    {
      title: 'a class field',
      lang: ['js', 'ts'],
      code: `export class PrivacySettings {
  «isPrivate = false»;
}`,
      expect: 'openDefault',
    },
    {
      title: 'data of a Vue component',
      lang: 'vue',
      code: `<script>
export default { data() { return { «profileVisibility: 'public'» }; } };
</script>
<template>
  <select v-model="profileVisibility" />
</template>`,
      expect: 'openDefault',
      doc: true,
    },
    {
      title: 'a ref of Vue',
      lang: 'vue',
      code: `<script setup>
import { ref } from 'vue';
const «isPublic = ref(true)»;
</script>
<template>
  <input type="checkbox" v-model="isPublic" />
</template>`,
      expect: 'openDefault',
    },
    {
      title: 'Svelte state',
      lang: 'svelte',
      code: `<script>
  let «shareLocation = true»;
</script>
<input type="checkbox" bind:checked={shareLocation} />`,
      expect: 'openDefault',
      doc: true,
    },
    {
      title: 'a rune of Svelte',
      lang: 'svelte',
      code: `<script>
  let «profileVisibility = $state('public')»;
</script>
<select bind:value={profileVisibility}></select>`,
      expect: 'openDefault',
    },
    {
      title: 'a parameter default of a function about profiles',
      lang: ['js', 'ts'],
      code: 'export function createProfile(name, { «isPublic = true» } = {}) { return save({ name, isPublic }); }',
      expect: 'openDefault',
    },
    {
      title: 'a parameter default of an unrelated function, in strict',
      lang: ['js', 'ts'],
      code: 'export function build({ «isPublic = true» }) { return isPublic; }',
      expect: 'nameOnly',
      strict: true,
    },
    {
      title: 'a vague name in an object of user settings',
      lang: ['js', 'ts'],
      code: 'export const userSettings = { «showProfile: true» };',
      expect: 'openDefault',
    },
    {
      title: 'a vague name in React state, in strict',
      lang: 'jsx',
      filename: 'src/header.jsx',
      code: 'const «[showStatus, setShowStatus] = useState(true)»;',
      expect: 'nameOnly',
      strict: true,
    },
    {
      title: 'link previews that are on by default, in strict',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «linkPreviews: true», «urlPreview: 1» };',
      expect: 'nameOnly',
      strict: true,
      suggest: [{ protect: 'export const defaultSettings = { linkPreviews: false, urlPreview: 1 };' }, { protect: 'export const defaultSettings = { linkPreviews: true, urlPreview: 0 };' }],
    },
    {
      title: 'a read receipt that is always sent',
      lang: ['js', 'ts'],
      code: `export function open(chat) {
  client.«sendReadReceipt»(chat.last);
}`,
      expect: 'presenceSent',
      strict: true,
    },
    {
      title: 'a typing indicator that is always sent',
      lang: ['js', 'ts'],
      code: "input.addEventListener('input', () => socket.«emit»('typing', { room }));",
      expect: 'presenceSent',
      strict: true,
    },
    {
      title: 'a setting name with an extra word',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «showMyLastSeen: true» };',
      expect: 'openDefault',
    },
    {
      title: 'presence and typing indicators, sent by default',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «sendPresence: true», «sendTypingIndicators: true» };',
      expect: 'openDefault',
    },
    {
      title: 'a fallback to true',
      lang: ['js', 'ts'],
      code: 'profile.isPublic = «input.isPublic ?? true»;',
      expect: 'openFallback',
      suggest: { protect: 'profile.isPublic = input.isPublic ?? false;' },
    },
    {
      title: 'a fallback to public, by its property name',
      lang: ['js', 'ts'],
      code: "save({ visibility: «form.v || 'public'» });",
      expect: 'openFallback',
    },
    { title: 'a `??=` fallback to public', lang: ['js', 'ts'], code: "«account.privacy ??= 'public'»;", expect: 'openFallback' },
    {
      title: 'a function that reads a setting with a default',
      lang: ['js', 'ts'],
      code: `const isShown = «readSetting('showLastSeen', true)»;
const isHidden = «getPreference(user, 'hideOnline', 0)»;`,
      expect: 'openFallback',
      suggest: [{ protect: `const isShown = readSetting('showLastSeen', false);
const isHidden = getPreference(user, 'hideOnline', 0);` }, { protect: `const isShown = readSetting('showLastSeen', true);
const isHidden = getPreference(user, 'hideOnline', 1);` }],
    },
    {
      title: 'a privacy field without default',
      lang: ['js', 'ts'],
      code: 'const profileSchema = new Schema({ «isPrivate: { type: Boolean }» });',
      expect: 'missingDefault',
      suggest: { addDefault: 'const profileSchema = new Schema({ isPrivate: { default: true, type: Boolean } });' },
      doc: true,
    },
    {
      title: 'an audience field without a default',
      lang: ['js', 'ts'],
      code: "const profileSchema = new Schema({ «profileVisibility: { type: String, enum: ['public', 'friends', 'private'] }» });",
      expect: 'missingDefault',
      suggest: { addDefault: "const profileSchema = new Schema({ profileVisibility: { default: 'private', type: String, enum: ['public', 'friends', 'private'] } });" },
    },
    {
      title: 'an audience field with its own enum',
      lang: ['js', 'ts'],
      code: "const profileSchema = new Schema({ «profileVisibility: { type: String, enum: ['EVERYONE', 'CLASS'] }» });",
      expect: 'missingDefault',
      suggest: { addDefault: "const profileSchema = new Schema({ profileVisibility: { default: 'CLASS', type: String, enum: ['EVERYONE', 'CLASS'] } });" },
    },
    {
      title: 'a schema call named in the options',
      lang: ['js', 'ts'],
      code: 'export const Profile = table({ «isPrivate: { type: Boolean }» });',
      expect: 'missingDefault',
      options: { schemaCalls: ['table'] },
    },
    {
      title: 'React state without an initial value',
      lang: ['ts', 'tsx'],
      code: 'const «[isPrivate, setIsPrivate] = useState<boolean>()»;',
      expect: 'missingDefault',
      strict: true,
      suggest: { addDefault: 'const [isPrivate, setIsPrivate] = useState<boolean>(true);' },
    },
    {
      title: 'a picture with public read access',
      lang: ['js', 'ts'],
      code: "await s3.send(new PutObjectCommand({ Bucket: 'avatars', Key: key, Body: photo, «ACL: 'public-read'» }));",
      expect: 'publicStorage',
      data: { name: 'ACL: public-read' },
      suggest: { protect: "await s3.send(new PutObjectCommand({ Bucket: 'avatars', Key: key, Body: photo, ACL: 'private' }));" },
      doc: true,
    },
    {
      title: 'a file made public',
      lang: ['js', 'ts'],
      code: 'await bucket.file(`uploads/${user.id}.png`).«makePublic»();',
      expect: 'publicStorage',
    },
    {
      title: 'an upload with `public: true`',
      lang: ['js', 'ts'],
      code: "await bucket.upload(path, { destination: 'drawings/a.png', «public: true» });",
      expect: 'publicStorage',
      suggest: { protect: "await bucket.upload(path, { destination: 'drawings/a.png', public: false });" },
    },
    {
      title: 'a public bucket for avatars',
      lang: ['js', 'ts'],
      code: "await supabase.storage.createBucket('avatars', { «public: true» });",
      expect: 'publicStorage',
    },
    {
      title: 'a public URL of an image',
      lang: ['js', 'ts'],
      code: "const { data } = supabase.storage.from('homework').«getPublicUrl»(path);",
      expect: 'publicStorage',
    },
    {
      title: 'a setting from the options',
      lang: ['js', 'ts'],
      code: "export const defaultSettings = { «buddyMode: 'world'» };",
      expect: 'openDefault',
      options: { settings: { buddyMode: 'class' } },
      suggest: { protect: "export const defaultSettings = { buddyMode: 'class' };" },
    },
    {
      title: 'a fallback behind an age check for 13',
      lang: 'jsx',
      code: 'if (user.age >= 13) save({ visibility: «form.v || \'public\'» });',
      expect: 'openFallback',
    },
    {
      title: 'a fallback behind an unresolved check, in strict',
      lang: 'jsx',
      code: 'if (mayPublish(user)) save({ visibility: «form.v || \'public\'» });',
      expect: 'openFallback',
      strict: true,
    },
    {
      title: 'a public default in a product for children',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «shareLocation: true» };',
      expect: 'openDefault',
      settings: { audience: 'children' },
    },
    {
      title: "a public default in the children's part of a product for everyone",
      lang: ['js', 'ts'],
      filename: 'src/kids/defaults.ts',
      code: 'export const defaultSettings = { «shareLocation: true» };',
      expect: 'openDefault',
      settings: { audience: 'general' },
    },
    {
      title: 'columns of a settings table that are public by default',
      lang: ['js', 'ts'],
      code: `const table = \`CREATE TABLE user_settings (
  user_id TEXT PRIMARY KEY,
  «profile_visibility TEXT NOT NULL DEFAULT 'public'»,
  «share_activity BOOLEAN NOT NULL DEFAULT TRUE»
)\`;`,
      expect: 'openDefault',
      data: [{ name: 'profile_visibility', value: '`"public"`' }, { name: 'share_activity', value: '`true`' }],
      suggest: [{ protect: `const table = \`CREATE TABLE user_settings (
  user_id TEXT PRIMARY KEY,
  profile_visibility TEXT NOT NULL DEFAULT 'private',
  share_activity BOOLEAN NOT NULL DEFAULT TRUE
)\`;` }, { protect: `const table = \`CREATE TABLE user_settings (
  user_id TEXT PRIMARY KEY,
  profile_visibility TEXT NOT NULL DEFAULT 'public',
  share_activity BOOLEAN NOT NULL DEFAULT false
)\`;` }],
    },
    {
      title: 'an added column that is public by default',
      lang: ['js', 'ts'],
      code: 'await db.run("ALTER TABLE users ADD COLUMN «show_last_seen INTEGER DEFAULT 1»");',
      expect: 'openDefault',
      suggest: { protect: 'await db.run("ALTER TABLE users ADD COLUMN show_last_seen INTEGER DEFAULT 0");' },
    },
    {
      title: 'a new user record that is public',
      lang: ['js', 'ts'],
      code: `await setDoc(doc(db, 'users', id), { name, «isPublic: true» });
await db.insert(profiles).values({ id, «showLastSeen: true» });
await prisma.user.create({ data: { ...input, «isPrivate: false» } });
await supabase.from('profiles').insert([{ id, «shareLocation: true» }]);`,
      expect: 'openDefault',
    },
    {
      title: 'a drawing made public in two steps',
      lang: ['js', 'ts'],
      code: `const bucket = storage.bucket('drawings');
const stored = bucket.file(name);
await stored.«makePublic»();`,
      expect: 'publicStorage',
    },
    {
      title: 'members who join without approval',
      lang: ['js', 'ts'],
      code: 'const groupSettings = { «requireApprovalToJoin: false» };',
      expect: 'openDefault',
    },
    {
      title: 'presence broadcast to all users',
      lang: ['js', 'ts'],
      code: "io.«emit»('user:online', { id });",
      expect: 'presenceSent',
      strict: true,
    },
    {
      title: 'a new account that shows its email address',
      lang: ['js', 'ts'],
      code: `await store.collection('users').create({ name, «emailVisibility: true» });
await auth.signUp({ email, password, options: { data: { «email_visibility: true» } } });`,
      expect: 'openDefault',
    },
    {
      title: 'settings that are on unless turned off',
      lang: ['js', 'ts'],
      code: `const shown = «settings.showOnlineStatus !== false»;
const seen = «storage.getItem('share-location') !== 'false'»;`,
      expect: 'openFallback',
    },
  ],
  valid: [
    {
      title: 'a value that is only compared',
      lang: ['js', 'ts'],
      code: `function keyOf(form) {
  const visibility = String(form.visibility || 'public').toLowerCase();
  if (visibility === 'private') return 'locked';
  return visibility === 'unlisted' ? 'link' : 'open';
}`,
    },
    {
      title: 'a function of the project with the name of a storage method',
      lang: ['js', 'ts'],
      code: `import { getPublicUrl } from './files';
export const avatarUrl = (path) => getPublicUrl(path);`,
    },
    {
      title: 'public URLs of course images and attachments',
      lang: ['js', 'ts'],
      code: `const a = supabase.storage.from('course-images').getPublicUrl(uploadedPath);
const b = supabase.storage.from('email-attachments').getPublicUrl(uploadedPath);`,
    },
    {
      title: 'the public avatar of a tutor',
      lang: ['js', 'ts'],
      filename: 'app/tutor/settings/page.ts',
      code: "export const url = (path) => supabase.storage.from('avatars').getPublicUrl(path);",
    },
    {
      title: 'comparisons with a fallback',
      lang: ['js', 'ts'],
      code: `const isPublic = String(group.visibility ?? 'public').toLowerCase() === 'public';
const isHidden = (profile.visibility || 'public') !== 'public';`,
    },
    {
      title: 'the audience of a marketing mail',
      lang: ['jsx', 'tsx'],
      filename: 'src/marketing/email-composer.tsx',
      code: `export function Composer() {
  const [subject, setSubject] = useState('');
  const [audience, setAudience] = useState('all');
  return <form><input value={subject} onChange={setSubject} /><select value={audience} onChange={setAudience} /></form>;
}`,
    },
    {
      title: 'settings that are off unless turned on, and table columns',
      lang: ['js', 'ts'],
      code: `const shown = settings.showOnlineStatus === true;
const hidden = settings.hideLastSeen !== false;
export const defaults = { columnVisibility: true, visibility: true };`,
    },
    {
      title: 'private column defaults, and columns of other tables',
      lang: ['js', 'ts'],
      code: `const table = \`CREATE TABLE settings (profile_visibility TEXT DEFAULT 'private', show_last_seen BOOLEAN DEFAULT false, is_private BOOLEAN DEFAULT TRUE, note TEXT DEFAULT 'public')\`;
const read = 'SELECT is_public FROM posts WHERE is_public = TRUE';`,
    },
    {
      title: 'merged, unrelated, chosen and cached records',
      lang: ['js', 'ts'],
      code: `await setDoc(doc(db, 'users', id), { isPublic: true }, { merge: true });
await setDoc(doc(db, 'chapters', id), { isPublic: true });
await prisma.user.create({ data: { isPublic: input.isPublic } });
shown.set('users', { isPublic: true });`,
    },
    {
      title: 'records of a database seed',
      lang: ['js', 'ts'],
      filename: 'prisma/seed.ts',
      code: "await prisma.user.create({ data: { name: 'Sample', isPublic: true } });",
    },
    {
      title: 'display options of a list',
      lang: ['js', 'ts'],
      code: "export const initialState = { sortBy: 'activity', showAvatar: true, displayMode: 'expanded' };",
    },
    {
      title: 'a timestamp of the last visit',
      lang: ['js', 'ts'],
      code: 'const userSchema = new mongoose.Schema({ lastSeen: { type: Date }, onlineStatus: { type: String } });',
    },
    {
      title: 'a filter parameter of a query',
      lang: ['js', 'ts'],
      code: 'class Page { static async getPosts(cursor = null, isPublic = true) { return load(cursor, isPublic); } }',
    },
    {
      title: 'settings of interface elements',
      lang: 'jsx',
      code: `export function Badge(props) { return (props.showAvatar ?? true) ? <img src={props.user.avatar} /> : null; }
export const defaultSettings = { hideAccountHoverCard: false, hideFollowerCount: false };`,
    },
    {
      title: 'downloads of logs, and downloads on mobile data',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { allowDownloadLogs: true, allow_download_on_metered_connection: true };',
    },
    { title: 'a customer segment', lang: 'ts', code: 'const initialSegmentState = { title: "", isPrivate: false, filters: [] };' },
    {
      title: 'a schema whose default is private',
      lang: ['js', 'ts'],
      code: "const privacySchema = new Schema({ profileVisibility: { type: String, enum: ['public', 'contacts', 'private'], default: 'private' } });",
      doc: true,
    },
    {
      title: 'the audience of a token and a public key',
      lang: ['js', 'ts'],
      code: "const claims = { audience: 'public-api', publicKey };",
      doc: true,
    },
    {
      title: 'CSS visibility',
      lang: ['js', 'ts'],
      code: `const style = { visibility: 'visible', display: 'block' };
export const defaultStyle = { visibility: 'shared', opacity: 1 };`,
      doc: true,
    },
    {
      title: 'settings that are private by default',
      lang: ['js', 'ts'],
      code: "export const defaultPrivacy = { isPrivate: true, whoCanSee: 'private', shareLocation: false, hideLastSeen: true, searchable: 0 };",
      doc: true,
    },
    {
      title: 'settings that only contacts see, or no one',
      lang: ['js', 'ts'],
      code: "export const defaultPrivacy = { whoCanSee: 'nobody', lastSeen: 'contacts' };",
    },
    {
      title: 'state that is private by default',
      lang: ['jsx', 'tsx'],
      code: 'const [showOnlineStatus, setShowOnlineStatus] = useState(false);',
      doc: true,
    },
    {
      title: 'a private fallback',
      lang: ['js', 'ts'],
      code: `const visibility = settings.profileVisibility ?? 'private';
profile.isPublic = input.isPublic ?? false;`,
      doc: true,
    },
    {
      title: 'defaults from configuration or a function',
      lang: ['js', 'ts'],
      code: 'export const defaultPrivacy = { visibility: config.visibility, isPublic: startsPublic() };',
    },
    {
      title: 'a comparison and a list of choices',
      lang: ['js', 'ts'],
      code: `if (post.visibility === 'public') show(post);
export const visibilityOptions = ['public', 'friends', 'private'];`,
    },
    {
      title: 'reads of stored values',
      lang: ['js', 'ts'],
      code: `const isPrivate = stored.isPrivate || false;
if (profile.isPublic || isOwner) show(profile);`,
    },
    {
      title: 'a request with chosen values',
      lang: ['js', 'ts'],
      code: `await api.patch('/me', { isPublic: true });
setProfile({ ...profile, visibility: 'public' });`,
    },
    {
      title: 'a folder, a path and a cache header named public',
      lang: ['js', 'ts'],
      code: `export default { publicPath: '/', publicDir: 'public', headers: { 'Cache-Control': 'public, max-age=60' } };
app.use(express.static('public'));`,
    },
    {
      title: 'a class member in a parser',
      lang: ['js', 'ts'],
      filename: 'src/parser/class-member.ts',
      code: "export const defaultMember = { visibility: 'public', isPublic: true };",
    },
    {
      title: 'an access modifier',
      lang: 'ts',
      code: `export class Page {
  public title = true;
  private isPublicHoliday = true;
}`,
    },
    {
      title: 'type declarations of settings',
      lang: 'ts',
      code: `export interface PrivacySettings { isPublic: true; visibility: 'public' | 'private' }
export type Visible = { shareLocation: true };`,
    },
    {
      title: 'menus and modals that are open by default',
      lang: 'jsx',
      code: `const [showMenu, setShowMenu] = useState(true);
const [showProfileMenu, setShowProfileMenu] = useState(true);
const [visible, setVisible] = useState(true);
const [isModalVisible, open] = useState(true);`,
    },
    {
      title: 'a profile section that can be collapsed',
      lang: 'jsx',
      code: `const [showProfile, setShowProfile] = useState(true);
export const Head = () => <button onClick={() => setShowProfile(!showProfile)}>Profile</button>;`,
    },
    {
      title: 'the visibility of pages, columns and layers',
      lang: ['js', 'ts'],
      code: "export const defaultState = { pageVisibility: 'all', columnVisibility: 'all', layerVisibility: 'all' };",
    },
    {
      title: 'the scope of a module, and public URLs',
      lang: ['js', 'ts'],
      code: "export const defaults = { scope: 'global', modulePublic: 1, publicUrl: 'open' };",
    },
    {
      title: 'a name ignored in the options',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { isPublic: true };',
      options: { ignoreNames: ['isPublic'] },
    },
    {
      title: 'a setting from the options that is restricted',
      lang: ['js', 'ts'],
      code: "export const defaultSettings = { buddyMode: 'class' };",
      options: { settings: { buddyMode: 'class' } },
    },
    {
      title: 'a vague name outside of settings',
      lang: ['js', 'ts'],
      filename: 'src/chart.ts',
      code: 'export const defaults = { showStats: true, displayName: true };',
    },
    {
      title: 'link previews that are on by default, not in strict',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { linkPreviews: true };',
    },
    {
      title: 'receipts and typing indicators that respect a setting',
      lang: ['js', 'ts'],
      code: `function open(chat) {
  if (!settings.readReceipts) return;
  client.sendReadReceipt(chat.last);
}
client.sendReadReceipt(chat.last, ReceiptType.Private);
socket.emit('stop-typing', { room });
client.sendTyping(room, false);`,
      strict: true,
    },
    { title: 'a read receipt that is always sent, not in strict', lang: ['js', 'ts'], code: 'client.sendReadReceipt(chat.last);' },
    {
      title: 'link previews that are off',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { linkPreviews: false, disableLinkPreviews: true };',
      strict: true,
    },
    {
      title: 'data of a Vue component that is private by default',
      lang: 'vue',
      code: `<script>
export default { data() { return { profileVisibility: 'private', choices: ['public', 'private'], style: { visibility: 'visible', opacity: 1 } }; } };
</script>
<template>
  <select v-model="profileVisibility" />
</template>`,
    },
    {
      title: 'a prop of a Vue component',
      lang: 'vue',
      code: `<script>
export default { props: { isPrivate: { type: Boolean } } };
</script>
<template>
  <i v-if="isPrivate" />
</template>`,
    },
    {
      title: 'Svelte state that is off by default',
      lang: 'svelte',
      code: `<script>
  let shareLocation = false;
  const isPublic = post.visibility === 'public';
</script>
<input type="checkbox" bind:checked={shareLocation} />`,
    },
    {
      title: 'a NestJS property that is private by default',
      lang: 'ts',
      code: `@Schema()
export class Profile {
  @Prop({ default: false })
  isPublic: boolean;
}`,
    },
    {
      title: 'validators with private defaults',
      lang: ['js', 'ts'],
      code: "export const settings = z.object({ profileVisibility: z.enum(['public', 'friends']).default('friends'), isPrivate: z.boolean().default(true) });",
    },
    {
      title: 'a required field',
      lang: ['js', 'ts'],
      code: 'const profileSchema = new Schema({ isPrivate: { type: Boolean, required: true } });',
    },
    {
      title: 'a JSON schema and argument types of stories',
      lang: ['js', 'ts'],
      code: `export const schema = { properties: { isPrivate: { type: 'boolean' } } };
export const argTypes = { isPrivate: { type: 'boolean' } };`,
    },
    {
      title: 'a `isPublic` state without an initial value',
      lang: ['ts', 'tsx'],
      code: 'const [isPublic, setIsPublic] = useState<boolean>();',
      strict: true,
    },
    {
      title: 'public assets of the site',
      lang: ['js', 'ts'],
      code: `await s3.send(new PutObjectCommand({ Bucket: 'site-assets', Key: 'logo.svg', Body: logo, ACL: 'public-read' }));
await bucket.upload('logo.svg', { public: true });`,
    },
    {
      title: 'a bucket named in the options',
      lang: ['js', 'ts'],
      code: "await s3.send(new PutObjectCommand({ Bucket: 'avatars-library', Key: key, ACL: 'public-read' }));",
      options: { publicBuckets: ['avatars-library'] },
    },
    {
      title: 'a private image upload and a signed URL',
      lang: ['js', 'ts'],
      code: `await s3.send(new PutObjectCommand({ Bucket: 'avatars', Key: key, Body: photo, ACL: 'private', CacheControl: 'public, max-age=60' }));
const { data } = await supabase.storage.from('homework').createSignedUrl(path, 60);`,
    },
    {
      title: 'a request that needs no login',
      lang: ['js', 'ts'],
      code: `draft.save();
export const getUser = (id) => api.get(\`/users/\${id}\`, { public: true });`,
    },
    {
      title: 'a fallback behind a check for verified adults',
      lang: ['js', 'ts'],
      code: "if (user.isVerifiedAdult) save({ visibility: form.v || 'public' });",
    },
    {
      title: 'a method of a custom store with the name of a storage method',
      lang: ['js', 'ts'],
      code: "export const avatarUrl = (member) => usePhotoStore().getPublicUrl(member.avatarPhotoId, 'thumb');",
    },
    {
      title: 'the base URL of a storage bucket',
      lang: ['js', 'ts'],
      code: "const base = supabase.storage.from('user-photos').getPublicUrl('').data.publicUrl;",
    },
    {
      title: 'the picture of a pet',
      lang: ['js', 'ts'],
      code: `export async function uploadPetPhoto(path, file) {
  await supabase.storage.from('pet-photos').upload(path, file);
  return supabase.storage.from('pet-photos').getPublicUrl(path).data.publicUrl;
}`,
    },
    {
      title: 'a household task without approval',
      lang: ['js', 'ts'],
      code: "const initialSettings = { taskName: '', rewardAmount: 0, requireApproval: false };",
    },
    {
      title: 'a fallback behind an unresolved check',
      lang: ['js', 'ts'],
      code: "if (mayPublish(user)) save({ visibility: form.v || 'public' });",
    },
    {
      title: 'a public default in a product for a general audience',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { shareLocation: true };',
      settings: { audience: 'general' },
    },
    {
      title: 'a public default of an admin page',
      lang: ['js', 'ts'],
      filename: 'src/admin/defaults.ts',
      code: 'export const defaultSettings = { shareLocation: true };',
    },
  ],
});
