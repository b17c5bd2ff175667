import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a state of a form that loads only what is edited',
      lang: 'jsx',
      strict: true,
      code: `export function PostForm({ id }) {
  const «[onlineStatusVisible, setOnlineStatusVisible] = useState(true)»;
  useEffect(() => {
    if (!id) return;
    api.get('/posts/' + id).then((data) => setOnlineStatusVisible(data.onlineStatusVisible));
  }, [id]);
  return <Switch checked={onlineStatusVisible} onChange={setOnlineStatusVisible} />;
}`,
      expect: 'openDefault',
    },
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
      title: "React state that shows the child's status",
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const «[showOnlineStatus, setShowOnlineStatus] = useState(true)»;',
      expect: 'openDefault',
      suggest: { protect: 'const [showOnlineStatus, setShowOnlineStatus] = useState(false);' },
      doc: true,
    },
    {
      title: 'a slice of Redux',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const slice = createSlice({ name: 'privacy', initialState: { «showLastSeen: true» }, reducers: {} });",
      expect: 'openDefault',
    },
    {
      title: 'the initial state of a reducer',
      lang: ['js', 'ts'],
      strict: true,
      code: `const initialState = { «postVisibility: 'public'» };
export const reducer = (state = initialState, action) => state;`,
      expect: 'openDefault',
    },
    {
      title: 'stores of Vuex and Pinia',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const a = new Vuex.Store({ state: { «readReceipts: true» } });
export const usePrivacy = defineStore('privacy', { state: () => ({ «readReceipts: true» }) });`,
      expect: 'openDefault',
    },
    {
      title: 'a store of Zustand',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const usePrivacy = create((set) => ({ «shareLocation: true», toggle: () => set({ shareLocation: false }) }));',
      expect: 'openDefault',
    },
    {
      title: 'default values of form hooks',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const form = useForm({ defaultValues: { «isPublic: true» } });
const other = useFormik({ initialValues: { «visibility: 'everyone'» } });`,
      expect: ['openDefault', 'openAudience'],
    },
    {
      title: 'initial values of a Formik component',
      lang: 'jsx',
      strict: true,
      code: 'export const Page = () => <Formik initialValues={{ «makePublic: true» }}>{fields}</Formik>;',
      expect: 'openDefault',
    },
    {
      title: 'an Angular form control',
      lang: 'ts',
      strict: true,
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
      strict: true,
      code: "this.form = this.builder.group({ «profileVisibility: ['public', Validators.required]» });",
      expect: 'openDefault',
    },
    {
      title: 'a class field',
      lang: ['js', 'ts'],
      strict: true,
      code: `export class PrivacySettings {
  «isPrivate = false»;
}`,
      expect: 'openDefault',
    },
    {
      title: 'data of a Vue component',
      lang: 'vue',
      strict: true,
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
      strict: true,
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
      strict: true,
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
      strict: true,
      code: `<script>
  let «profileVisibility = $state('public')»;
</script>
<select bind:value={profileVisibility}></select>`,
      expect: 'openDefault',
    },
    {
      title: 'a parameter default of a function about profiles',
      lang: ['js', 'ts'],
      strict: true,
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
      title: 'a vague name in React state, in strict',
      lang: 'jsx',
      filename: 'src/header.jsx',
      code: 'const «[showStatus, setShowStatus] = useState(true)»;',
      expect: 'nameOnly',
      strict: true,
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
      title: 'the posts of a person, hidden or not',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const «[hidePosts, setHidePosts] = useState(false)»;',
      filename: 'src/profile/Posts.tsx',
      expect: 'openDefault',
    },
    {
      title: 'a placeholder of a form, which what is stored replaces',
      lang: ['js', 'ts'],
      strict: true,
      code: "const inputs = reactive({ title: '', «visibility: 'public'» });\nonMounted(async () => Object.assign(inputs, await load()));",
      expect: 'openDefault',
    },
    {
      title: 'a placeholder for a setting that is loaded when the page is shown',
      lang: 'jsx',
      strict: true,
      code: `const «onlineStatusVisible = signal(true)»;
export function SettingsPage() {
  useEffect(() => {
    api.get('/me/privacy').then((data) => { onlineStatusVisible.value = data.onlineStatusVisible; });
  }, []);
  return <Switch checked={onlineStatusVisible.value} />;
}`,
      expect: 'openDefault',
    },
  ],
  valid: [
    {
      title: 'the audience of a marketing mail',
      lang: ['jsx', 'tsx'],
      strict: true,
      filename: 'src/marketing/email-composer.tsx',
      code: `export function Composer() {
  const [subject, setSubject] = useState('');
  const [audience, setAudience] = useState('all');
  return <form><input value={subject} onChange={setSubject} /><select value={audience} onChange={setAudience} /></form>;
}`,
    },
    {
      title: 'a filter parameter of a query',
      lang: ['js', 'ts'],
      strict: true,
      code: 'class Page { static async getPosts(cursor = null, isPublic = true) { return load(cursor, isPublic); } }',
    },
    {
      title: 'state that is private by default',
      lang: ['jsx', 'tsx'],
      code: 'const [showOnlineStatus, setShowOnlineStatus] = useState(false);',
      doc: true,
    },
    {
      title: 'an access modifier',
      lang: 'ts',
      strict: true,
      code: `export class Page {
  public title = true;
  private isPublicHoliday = true;
}`,
    },
    {
      title: 'type declarations of settings',
      lang: 'ts',
      strict: true,
      code: `export interface PrivacySettings { isPublic: true; visibility: 'public' | 'private' }
export type Visible = { shareLocation: true };`,
    },
    {
      title: 'menus and modals that are open by default',
      lang: 'jsx',
      strict: true,
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
      title: 'data of a Vue component that is private by default',
      lang: 'vue',
      strict: true,
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
      strict: true,
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
      strict: true,
      code: `<script>
  let shareLocation = false;
  const isPublic = post.visibility === 'public';
</script>
<input type="checkbox" bind:checked={shareLocation} />`,
    },
    {
      title: 'a `isPublic` state without an initial value',
      lang: ['ts', 'tsx'],
      code: 'const [isPublic, setIsPublic] = useState<boolean>();',
      strict: true,
    },
    {
      title: 'a filter that shows hidden posts',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const [showHiddenPosts, setShowHiddenPosts] = useState(false);
const [showPrivateProfiles, setShowPrivateProfiles] = useState(false);`,
      filename: 'src/posts/Posts.tsx',
    },
    {
      title: 'a part of a settings page',
      lang: 'vue',
      strict: true,
      code: `<script>
export default { props: { hideProfileSwitch: { type: Boolean, default: false } } };
</script>`,
      filename: 'src/profile/Header.vue',
    },
    {
      title: 'a mock server that others may use',
      lang: ['js', 'ts'],
      filename: 'src/create-mock-server.ts',
      code: 'const isPublic = ref(true);',
    },
  ],
});
