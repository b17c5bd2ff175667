import { defineCases } from '../../rule/case';

const expo = "import * as Notifications from 'expo-notifications';\n";

export const cases = defineCases({
  invalid: [
    {
      title: 'a function of another file that asks on mount',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import { registerForPushNotifications } from './push';\nexport function App() { useEffect(() => { «registerForPushNotifications»().then(save); }, []); return <Home />; }",
      expect: 'promptAtStart',
    },
    {
      title: 'a function of another file that asks once users have signed in',
      lang: ['js', 'ts'],
      strict: true,
      code: "import { requestNotificationPermission } from './push';\nexport async function login(form) { await api.login(form); await «requestNotificationPermission»(); }",
      expect: 'promptLater',
    },
    {
      title: 'a prompt in a function that starts push messages, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { PushNotifications } from '@capacitor/push-notifications';
export class Push { async initPush() { await PushNotifications.«requestPermissions»(); } }`,
      expect: 'promptAtStart',
    },
    {
      title: 'notifications of what others do, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const Settings = () => {
  const «[notifyComments, setNotifyComments] = useState(true)»;
  return <Switch value={notifyComments} onChange={setNotifyComments} />;
};`,
      expect: 'defaultOn',
    },
    {
      title: 'settings of a declared type, on by default',
      strict: true,
      lang: 'ts',
      code: 'const DEFAULT_SETTINGS = { «pushNotifications: true» } satisfies Prisma.NotificationSettings;',
      expect: 'defaultOn',
    },
    {
      title: 'push notifications on by default',
      strict: true,
      lang: ['js', 'ts'],
      code: 'const defaultSettings = { «pushNotifications: true» };',
      expect: 'defaultOn',
      data: { name: 'pushNotifications' },
      suggest: { turnOff: 'const defaultSettings = { pushNotifications: false };' },
      doc: true,
    },
    {
      title: 'channels of a schema that are on by default',
      strict: true,
      lang: ['js', 'ts'],
      code: 'const schema = new Schema({ settings: { notifications: { push: { type: Boolean, «default: true» } } } });',
      expect: 'defaultOn',
    },
    {
      title: 'a daily digest by default',
      strict: true,
      lang: 'ts',
      code: 'const defaultSettings = { «emailFrequency: EmailFrequency.Daily» };',
      expect: 'defaultOn',
    },
    {
      title: 'all messages by default',
      strict: true,
      lang: ['js', 'ts'],
      code: "const defaultPreferences = { notifications: { «desktop: 'all'», «sound: 1» } };",
      expect: 'defaultOn',
    },
    {
      title: 'a prompt two minutes after an app opens, in strict',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: 'useEffect(() => { window.setTimeout(() => Notification.«requestPermission»(), 120 * 1000); }, []);',
      expect: 'promptLater',
    },
    {
      title: 'a prompt shortly after an app opens',
      lang: ['jsx', 'tsx'],
      code: 'useEffect(() => { window.setTimeout(() => Notification.«requestPermission»(), 3000); }, []);',
      expect: 'promptAtStart',
    },
    {
      title: 'a prompt in a function with which people sign up, in strict',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: `const signUp = async () => { await Notification.«requestPermission»(); await save(); };
useEffect(() => { if (isSkipped) signUp(); }, [isSkipped]);`,
      expect: 'promptAtStart',
    },
    {
      title: 'a prompt on a page of settings and on one of a game, in strict',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: `export function PushSettings() { useEffect(() => { Notification.«requestPermission»(); }, []); return <p />; }
export function GameLobby() { useEffect(() => { Notification.«requestPermission»(); }, []); return <p />; }`,
      expect: 'promptAtStart',
    },
    {
      title: 'a prompt on a page deeper down, in strict',
      strict: true,
      lang: ['jsx', 'tsx'],
      filename: 'src/app/dashboard/page.tsx',
      code: 'useEffect(() => { Notification.«requestPermission»(); }, []);',
      expect: 'promptAtStart',
    },
    {
      title: 'a prompt on the first page',
      lang: ['jsx', 'tsx'],
      filename: 'src/screens/HomeScreen.tsx',
      code: 'useEffect(() => { Notification.«requestPermission»(); }, []);',
      expect: 'promptAtStart',
    },
    {
      title: 'a prompt in a script of a page',
      lang: 'html',
      code: '<script>Notification.«requestPermission»();</script>',
      expect: 'promptAtStart',
      doc: true,
    },
    {
      title: 'a prompt when the page has loaded',
      lang: ['js', 'ts'],
      code: "window.addEventListener('load', () => { if (Notification.permission !== 'granted') Notification.«requestPermission»(); });",
      expect: 'promptAtStart',
      doc: true,
    },
    {
      title: 'a prompt when an app opens',
      lang: ['jsx', 'tsx'],
      code: `${expo}export function App() { useEffect(() => { const ask = async () => { await Notifications.«requestPermissionsAsync»(); }; ask(); }, []); return <Home />; }`,
      expect: 'promptAtStart',
      doc: true,
    },
    {
      title: 'a prompt when a Vue component is mounted',
      lang: 'vue',
      code: '<script>\nexport default { mounted() { Notification.«requestPermission»(); } };\n</script>',
      expect: 'promptAtStart',
    },
    {
      title: 'a prompt when a Svelte component is mounted',
      lang: 'svelte',
      code: "<script>\nimport { onMount } from 'svelte';\nonMount(() => { Notification.«requestPermission»(); });\n</script>",
      expect: 'promptAtStart',
    },
    {
      title: 'a prompt at the first click anywhere',
      lang: ['js', 'ts'],
      strict: true,
      code: "function first() { Notification.«requestPermission»(); }\ndocument.addEventListener('click', first);",
      expect: 'promptAtFirstClick',
    },
    {
      title: 'a state that may be one of the page',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const «[emailNotifications, setEmailNotifications] = useState(true)»;',
      expect: 'defaultOn',
    },
    {
      title: 'a component of Angular that asks as it opens',
      lang: 'ts',
      filename: 'src/app.component.ts',
      code: 'export class AppComponent { ngOnInit() { Notification.«requestPermission»(); } }',
      expect: 'promptAtStart',
      suggest: { removeCall: 'export class AppComponent { ngOnInit() {  } }' },
    },
    {
      title: 'an app of React Native that asks as it opens',
      lang: ['jsx', 'tsx'],
      code: "import * as Notifications from 'expo-notifications';\nuseEffect(() => { Notifications.«requestPermissionsAsync»(); }, []);",
      expect: 'promptAtStart',
    },
    {
      title: 'a page that asks at the first click',
      lang: 'html',
      strict: true,
      code: "<script>document.addEventListener('click', () => Notification.«requestPermission»(), { once: true });</script>",
      expect: 'promptAtFirstClick',
    },
    {
      title: 'a component of Angular that subscribes to push messages as it opens',
      lang: 'ts',
      filename: 'src/app.component.ts',
      code: "import { SwPush } from '@angular/service-worker';\n"
        + 'export class AppComponent { constructor(private push: SwPush) {} ngOnInit() { this.push.«requestSubscription»({ serverPublicKey: KEY }); } }',
      expect: 'promptAtStart',
      suggest: { removeCall: "import { SwPush } from '@angular/service-worker';\n"
        + 'export class AppComponent { constructor(private push: SwPush) {} ngOnInit() {  } }' },
    },
    {
      title: 'a component of Angular that subscribes with a service it injects',
      lang: 'ts',
      filename: 'src/app.component.ts',
      code: "import { inject } from '@angular/core';\nimport { SwPush } from '@angular/service-worker';\n"
        + 'export class AppComponent { push = inject(SwPush); ngOnInit() { this.push.«requestSubscription»({ serverPublicKey: KEY }).then(save); } }',
      expect: 'promptAtStart',
      suggest: {},
    },
    {
      title: 'a page that subscribes to push messages when it has loaded',
      lang: ['js', 'ts'],
      code: "window.addEventListener('load', async () => { const registration = await navigator.serviceWorker.ready;\n"
        + '  const own = await registration.pushManager.«subscribe»({ userVisibleOnly: true }); save(own); });',
      expect: 'promptAtStart',
    },
    {
      title: 'a token for push messages that is requested on mount',
      lang: ['jsx', 'tsx'],
      code: "import { getToken } from 'firebase/messaging';\nexport function App() { useEffect(() => { «getToken»(messaging, { vapidKey }).then(save); }, []); return <Home />; }",
      expect: 'promptAtStart',
    },
    {
      title: 'a prompt on mount that a button could call',
      lang: ['jsx', 'tsx'],
      code: 'function App() {\n  useEffect(() => { Notification.«requestPermission»(); }, []);\n  return <Home />;\n}',
      expect: 'promptAtStart',
      suggest: {
        onPress: 'function App() {\n  const askForNotifications = () => { Notification.requestPermission(); };\n  return <Home />;\n}',
        removeCall: 'function App() {\n  useEffect(() => {  }, []);\n  return <Home />;\n}',
      },
    },
  ],
  valid: [
    {
      title: 'a function of another file that asks after a click',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import { registerForPushNotifications } from './push';\nexport const Ask = () => <button onClick={() => registerForPushNotifications()}>Turn on</button>;",
    },
    {
      title: 'a prompt in a function that is named for an act',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { PushNotifications } from '@capacitor/push-notifications';
export class Push { async turnOn() { await PushNotifications.requestPermissions(); } }`,
    },
    {
      title: 'a prompt on a page of settings, not in strict',
      lang: ['jsx', 'tsx'],
      code: 'export function PushSettings() { useEffect(() => { Notification.requestPermission(); }, []); return <p />; }',
    },
    {
      title: 'a prompt on a page deeper down, not in strict',
      lang: ['jsx', 'tsx'],
      filename: 'src/app/dashboard/page.tsx',
      code: 'useEffect(() => { Notification.requestPermission(); }, []);',
    },
    {
      title: 'a prompt two minutes after an app opens',
      lang: ['jsx', 'tsx'],
      code: 'useEffect(() => { window.setTimeout(() => Notification.requestPermission(), 120 * 1000); }, []);',
    },
    {
      title: 'a prompt in a function with which people sign up',
      lang: ['jsx', 'tsx'],
      code: `const signUp = async () => { await Notification.requestPermission(); await save(); };
useEffect(() => { if (isSkipped) signUp(); }, [isSkipped]);`,
    },
    {
      title: 'a token for push messages after the permission was granted',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import { getToken } from 'firebase/messaging';\nfunction App() { useEffect(() => { if (!ready || Notification.permission !== 'granted') return; getToken(messaging, { vapidKey }).then(save); }, []); return <Home />; }",
    },
    {
      title: 'a component of Angular that subscribes on request',
      lang: 'ts',
      strict: true,
      filename: 'src/app.component.ts',
      code: "import { SwPush } from '@angular/service-worker';\n"
        + 'export class AppComponent { constructor(private push: SwPush) {} onRemindMe() { this.push.requestSubscription({ serverPublicKey: KEY }); } }',
    },
    {
      title: 'columns of a query',
      lang: 'ts',
      strict: true,
      code: 'const SETTINGS_SELECT = { emailEnabled: true, pushEnabled: true } satisfies Prisma.NotificationSettingsSelect;',
    },
    {
      title: 'a prompt after a click',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Button = () => <button onClick={() => Notification.requestPermission()}>Turn on</button>;',
      doc: true,
    },
    {
      title: 'notifications off by default',
      lang: ['js', 'ts'],
      strict: true,
      code: "const defaultSettings = { pushNotifications: false, digest: 'off', muteNotifications: true };",
      doc: true,
    },
    {
      title: 'alarms that protect',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const defaultSettings = { securityNotifications: true, loginNotifications: true };',
      doc: true,
    },
    {
      title: 'notifications beside quiet hours',
      lang: ['js', 'ts'],
      strict: true,
      code: "const defaultSettings = { pushNotifications: true, quietHours: { start: '20:00', end: '08:00' } };",
    },
    {
      title: 'a panel of a page',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const [notificationOpen, setNotificationOpen] = useState(true); const state = { showNotificationPanel: true };',
    },
    {
      title: 'a state of a form for staff',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const [sendPush, setSendPush] = useState(true);',
    },
    {
      title: 'how a notification is shown',
      lang: ['js', 'ts'],
      strict: true,
      code: 'setNotificationHandler({ handleNotification: () => ({ shouldShowAlert: true, shouldPlaySound: true }) });',
    },
    {
      title: 'a prompt in a function that another file calls',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export async function subscribe() { return await Notification.requestPermission(); }',
    },
    {
      title: 'a prompt behind a setting',
      lang: ['jsx', 'tsx'],
      code: 'function App({ remindersEnabled }) { useEffect(() => { if (remindersEnabled) Notification.requestPermission(); }, []); return null; }',
    },
    {
      title: 'a query for users with notifications',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const state = await Users.findAll({ where: { notificationSettings: { reminders: true } } });',
    },
    {
      title: 'a reminder in a channel that is off',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const defaultSettings = { notifications: { push: { enabled: false, reminders: true } } };',
    },
    {
      title: 'the parts of a backup to restore',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const settings = 1; const defaultImport = { recipes: true, users: true, notifications: true };',
    },
  ],
});
