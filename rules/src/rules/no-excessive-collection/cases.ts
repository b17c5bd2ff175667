import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a required field about religion', lang: ['html'], code: '<form action="/signup"><input «name="religion"» required></form>', expect: 'sensitiveField', suggest: { dropRequired: '<form action="/signup"><input name="religion"></form>' }, doc: true },
    { title: 'a required field of a profile', lang: ['jsx', 'tsx'], code: 'const Profile = () => <input «name="homeAddress"» required />;', expect: 'sensitiveField' },
    { title: 'a bound field', lang: 'vue', filename: 'src/signup.vue', code: '<template><input «name="e"» v-model="form.ethnicity" required /></template>', expect: 'sensitiveField' },
    { title: 'a bound field', lang: 'svelte', filename: 'src/signup.svelte', code: '<input «name="disability"» bind:value={d} required />', expect: 'sensitiveField' },
    { title: 'a control', lang: 'angular', filename: 'src/signup.component.html', code: '<input «name="n"» formControlName="familyIncome" required>', expect: 'sensitiveField' },
    { title: 'a required field of a schema', lang: ['js', 'ts'], code: 'const studentSchema = new Schema({ nickname: String, «ethnicity»: { type: String, required: true } });', expect: 'sensitiveField', suggest: { dropRequired: 'const studentSchema = new Schema({ nickname: String, ethnicity: { type: String } });' } },
    { title: 'a field that may stay empty', lang: 'ts', strict: true, code: 'const studentSchema = new Schema({ nickname: String, «religion»: String });', expect: 'askedField', suggest: { dropField: 'const studentSchema = new Schema({ nickname: String });' } },
    { title: 'many fields at the start', lang: ['js', 'ts'], code: 'const pupilSignup = z.object({ nickname: z.string(), «homeAddress»: z.string(), phone: z.string(), ethnicity: z.string(), schoolName: z.string() });', expect: 'multipleAtSignup', data: { count: '4', names: 'homeAddress, phone, ethnicity, schoolName' }, doc: true },
    { title: 'the whole address book', lang: ['ts', 'js'], code: "import * as Contacts from 'expo-contacts';\nconst { data } = await Contacts.«getContactsAsync»({ fields: [Contacts.Fields.PhoneNumbers] });", expect: 'addressBook', doc: true },
    { title: 'all pictures', lang: 'ts', code: "import * as MediaLibrary from 'expo-media-library';\nawait MediaLibrary.«getAssetsAsync»({ first: 500 });", expect: 'library' },
    { title: 'the clipboard on show', lang: 'jsx', code: 'function App() { useEffect(() => { navigator.clipboard.«readText»().then(look); }, []); return <p />; }', expect: 'clipboard' },
    { title: 'installed apps', lang: 'ts', code: "import { InstalledApps } from 'react-native-launcher-kit';\nconst apps = InstalledApps.«getApps»();", expect: 'installedApps' },
    { title: 'own words and limits', lang: 'js', options: { fields: ['totem'], maxFields: 1 }, code: 'const kidProfileSchema = new Schema({ «totem»: { type: String, required: true }, phone: String });', expect: 'multipleAtSignup' },
  ],
  valid: [
    { title: 'a nickname', lang: ['html', 'jsx'], code: '<input name="nickname" required />', doc: true },
    { title: 'a school subject', lang: ['js', 'ts'], code: "const subjects = ['maths', 'religion', 'sport'];\nconst lesson = new Schema({ religionSubject: { type: String, required: true } });", doc: true },
    { title: 'a network address', lang: ['js', 'ts'], code: 'server.listen(port, () => log(server.address()));', doc: true },
    { title: 'one contact that is picked', lang: 'ts', code: "import * as Contacts from 'expo-contacts';\nawait Contacts.presentContactPickerAsync();" },
    { title: 'a paste button', lang: 'jsx', code: '<button onClick={() => navigator.clipboard.readText().then(insert)}>Paste</button>;' },
    { title: 'a medical record', lang: 'js', filename: 'src/clinic/patient.js', code: 'const s = new Schema({ disability: { type: String, required: true } });' },
    { title: 'a field of a parent', lang: 'html', code: '<form action="/signup"><input name="parentIncome" required></form>' },
    { title: 'an optional field with its purpose', lang: 'jsx', strict: true, options: { purposeComponents: ['Why'] }, code: 'const Profile = () => <div><Why /><input name="allergies" /></div>;' },
    { title: 'the weight of a parcel and a race of a game', lang: 'js', code: 'const parcel = new Schema({ weight: { type: Number, required: true } });\nconst elf = new Schema({ race: { type: String, required: true } });' },
    { title: 'a part of the project that needs it', lang: 'html', filename: 'src/census/form.html', options: { domains: ['census'] }, code: '<input name="ethnicity" required>' },
    { title: 'three fields of a pupil', lang: 'js', code: 'const pupilSignup = z.object({ nickname: z.string(), school: z.string(), email: z.string() });' },
  ],
});
