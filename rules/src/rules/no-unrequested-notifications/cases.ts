import { defineCases } from '../../rule/case';

const expo = "import * as Notifications from 'expo-notifications';\n";

export const cases = defineCases({
  invalid: [
    {
      title: 'push notifications on by default',
      lang: ['js', 'ts'],
      code: 'const defaultSettings = { «pushNotifications: true» };',
      expect: 'defaultOn',
      data: { name: 'pushNotifications' },
      suggest: { turnOff: 'const defaultSettings = { pushNotifications: false };' },
      doc: true,
    },
    {
      title: 'channels of a schema that are on by default',
      lang: ['js', 'ts'],
      code: 'const schema = new Schema({ settings: { notifications: { push: { type: Boolean, «default: true» } } } });',
      expect: 'defaultOn',
    },
    {
      title: 'a daily digest by default',
      lang: 'ts',
      code: 'const defaultSettings = { «emailFrequency: EmailFrequency.Daily» };',
      expect: 'defaultOn',
    },
    {
      title: 'all messages by default',
      lang: ['js', 'ts'],
      code: "const defaultPreferences = { notifications: { «desktop: 'all'», «sound: 1» } };",
      expect: 'defaultOn',
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
      code: `${expo}function App() { useEffect(() => { const ask = async () => { await Notifications.«requestPermissionsAsync»(); }; ask(); }, []); return <Home />; }`,
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
  ],
  valid: [
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
