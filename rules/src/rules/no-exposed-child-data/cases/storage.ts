import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a talk in the storage of the device, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `localStorage.setItem('chatHistory', JSON.stringify(«history»));`,
      expect: 'storage',
    },
    {
      title: 'what opens the account in the storage of the device, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `localStorage.setItem('token', «answer.data.token»);
localStorage.setItem('jwtToken', «answer.value»);
const session = { token: answer.access_token };
AsyncStorage.setItem(KEY, JSON.stringify(«session»));
sessionStorage.setItem('auth', «accessToken»);`,
      expect: 'storage',
    },
    {
      title: 'a form with the name of a child, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `localStorage.setItem('draft', JSON.stringify({ childName: «form.childName» }));`,
      expect: 'storage',
    },
    {
      title: 'several values stored at once, one of them personal',
      lang: 'ts',
      code: "await AsyncStorage.multiSet([['mail', «user.email»], ['theme', theme]]);",
      expect: 'storage',
    },
    {
      title: 'an object whose type has credentials and an account, named by the account',
      lang: 'ts',
      code: `interface State { refreshToken: string | null; user: Account | null }
export const save = (state: State) => localStorage.setItem('state', JSON.stringify(«state»));`,
      expect: 'storage',
      data: [{ value: 'State.user` in `state', store: '`localStorage`' }],
    },
    {
      title: 'a value stored in development builds only, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function keep(session) {
  if (!import.meta.env.DEV) return;
  localStorage.setItem('session', JSON.stringify({ email: «session.email» }));
}`,
      expect: 'storage',
    },
    {
      title: 'a persisted store with a child record',
      lang: ['js', 'ts'],
      code: `import { create } from 'zustand';
import { persist } from 'zustand/middleware';
export const useFamily = create(persist((set) => ({ theme: 'dark', «child: null», choose: (child) => set({ child }) }), { name: 'family' }));`,
      expect: 'storage',
    },
    {
      title: 'values stored under keys that name personal data',
      lang: 'ts',
      code: `sessionStorage.setItem('childProfiles', JSON.stringify(«list»));
localStorage.setItem('quiz_email', «emailInput»);`,
      expect: 'storage',
    },
    {
      title: 'storage APIs without encryption',
      lang: 'ts',
      code: `import { MMKV } from 'react-native-mmkv';
import { Preferences } from '@capacitor/preferences';
const store = new MMKV();
store.set('mail', «user.email»);
export function keep(student) { return Preferences.set({ key: 'me', value: JSON.stringify(«student») }); }`,
      expect: 'storage',
    },
    {
      title: 'cookies set by a server without `httpOnly`',
      lang: 'ts',
      code: `cookies().set('profile', JSON.stringify({ email: «user.email» }));
res.cookie('mail', «user.email», { maxAge: 1000 });`,
      expect: 'storage',
    },
    {
      title: 'a profile in `localStorage`',
      lang: ['js', 'ts'],
      code: "localStorage.setItem('profile', JSON.stringify({ email: «pupil.email», school: pupil.school }));",
      expect: 'storage',
      doc: true,
    },
    {
      title: 'a record in the async storage of an app',
      lang: 'tsx',
      code: "async function keep(student) { await AsyncStorage.setItem('me', JSON.stringify(«student»)); }",
      expect: 'storage',
    },
    {
      title: 'cookies and storage with contact data',
      lang: 'js',
      code: `document.cookie = \`mail=\${«user.email»}; path=/\`;
Cookies.set('phone', «user.phone»);
localStorage.mail = «user.email»;`,
      expect: 'storage',
    },
    {
      title: 'a name alone that stays on the device',
      lang: 'js',
      code: `localStorage.nick = «user.nickname»;
sessionStorage.setItem('studentName', «typed»);`,
      expect: 'storage',
      strict: true,
    },
  ],
  valid: [
    {
      title: 'what opens the account in a cookie, tokens of other things, and expiry, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `Cookies.set('session', accessToken);
localStorage.setItem('csrfToken', answer.token);
localStorage.setItem('mapboxToken', answer.token);
localStorage.setItem('token', '');
localStorage.setItem('tokenExpiresAt', answer.expires);
localStorage.setItem('lastToken', answer.last);
localStorage.setItem('searchHistory', JSON.stringify(history));`,
    },
    {
      title: 'the user of a portal for admins',
      lang: ['js', 'ts'],
      code: `async function signIn(form) {
  const { user } = await api.login(form);
  localStorage.setItem('role', 'admin');
  localStorage.setItem('user', JSON.stringify(user));
}`,
    },
    {
      title: 'a list of ids under the name of people',
      lang: ['js', 'ts'],
      code: `function remember(pupilId, recent) {
  const updated = [pupilId, ...recent.filter((id) => id !== pupilId)].slice(0, 9);
  sessionStorage.setItem('recentPupils', JSON.stringify(updated));
  const fewer = recent.filter((id) => id !== pupilId);
  sessionStorage.setItem('recentPupils', JSON.stringify(fewer));
}`,
    },
    {
      title: 'stored data that is written back',
      lang: ['js', 'ts'],
      code: `const user = localStorage.getItem('user');
localStorage.clear();
if (user) localStorage.setItem('user', user);`,
    },
    {
      title: 'a partial store, a store of counts, and an encrypted store',
      lang: 'ts',
      code: `import { persist } from 'zustand/middleware';
persist((set) => ({ theme: 'dark', child: null }), { name: 'prefs', partialize: (state) => ({ theme: state.theme }) });
persist((set) => ({ theme: 'dark', childCount: 0, setChild: (child) => set({ child }) }), { name: 'prefs' });
persist((set) => ({ child: null }), { name: 'family', storage: createJSONStorage(() => secureStorage) });`,
    },
    {
      title: 'stored ids, flags and timestamps',
      lang: 'ts',
      code: `localStorage.setItem('email_verified', 'true');
localStorage.setItem('user', user.id);
localStorage.setItem('lastEmailPrompt', String(Date.now()));
localStorage.setItem('userSettings', JSON.stringify(settings));
localStorage.setItem('userName', '');`,
    },
    {
      title: 'encrypted storage and an `httpOnly` cookie',
      lang: 'ts',
      code: `import { MMKV } from 'react-native-mmkv';
const store = new MMKV({ id: 'profile', encryptionKey: key });
store.set('mail', user.email);
res.cookie('mail', user.email, { httpOnly: true });`,
    },
    { title: 'encrypted storage', lang: 'ts', code: "await SecureStore.setItemAsync('profile', JSON.stringify(user));", doc: true },
    {
      title: 'an object with credentials only, which are no personal data',
      lang: 'ts',
      code: `interface Grant { access_token: string; expires: number }
export const save = (grant: Grant) => localStorage.setItem('grant', JSON.stringify(grant));`,
    },
    {
      title: 'a theme and an id in `localStorage`',
      lang: 'js',
      code: `localStorage.setItem('theme', theme);
localStorage.setItem('userId', user.id);`,
    },
    {
      title: 'a developer script',
      lang: 'js',
      filename: 'scripts/diagnose-shelf.js',
      code: "await page.addInitScript(() => localStorage.setItem('session', JSON.stringify({ user: session.user })));",
    },
  ],
});
