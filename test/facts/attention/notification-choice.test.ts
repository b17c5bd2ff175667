import assert from 'node:assert/strict';
import { builtDefaults, notifyingDefaults, unaskedPrompts } from '../../../rules/src/facts/notification-choice';
import type { FactSources } from '../../../rules/src/facts/sources';
import { type Reader, lookAt } from '../../support/elements';
import { sourcesOf } from '../../support/fact-sources';

type Row = readonly [code: string, found: string, reader?: Reader];
type Say = (on: FactSources) => readonly string[];

const prompts: Say = (on) =>
  unaskedPrompts(on).map(({ name, when, isAsked, isAtOpening, isByName }) =>
    `${name} at ${when}${isAsked ? ' [asked]' : ''}${isAtOpening ? '' : ' [deeper]'}${isByName ? ' [by name]' : ''}`
  );
const built: Say = (on) => builtDefaults(on).map(({ name, safe }) => `${name} -> ${String(safe)}`);
const defaults: Say = (on) =>
  notifyingDefaults(on).map(({ name, safe, isClear }) => `${name} -> ${safe ?? '?'}${isClear ? '' : ' [state]'}`);

const ASK = 'Notification.requestPermission()';
const START = 'Notification.requestPermission at start';

const BY_NAME = 'registerForPushNotificationsAsync';
const STATE = 'const [notifyComments, setNotifyComments] = useState(true)';

const tables: Readonly<Record<string, readonly [Say, readonly Row[]]>> = {
  prompts: [prompts, [
    [ASK, START],
    // A function of another file that asks by its name.
    [`import { ${BY_NAME} } from './push'; useEffect(() => { ${BY_NAME}() }, [])`, `${BY_NAME} at start [by name]`],
    [`import { ${BY_NAME} } from './push'; const login = async () => { await ${BY_NAME}() }`, `${BY_NAME} at later [asked] [by name]`],
    [`import { ${BY_NAME} } from './push'; const save = async () => { await ${BY_NAME}() }`, ''],
    [`import { ${BY_NAME} } from './push'; <button onClick={() => ${BY_NAME}()} />`, ''],
    [`import { useRegisterPush } from './push'; useEffect(() => { useRegisterPush() }, [])`, 'useRegisterPush at start [by name]'],
    [`function ${BY_NAME}() {} useEffect(() => { ${BY_NAME}() }, [])`, ''],
    ["import { readPushSettings } from './push'; useEffect(() => { readPushSettings() }, [])", ''],
    [`if (Notification.permission === 'default') ${ASK}`, START],
    [`useEffect(() => { ${ASK} }, [])`, START],
    [`useEffect(() => { ${ASK} }, [remindersEnabled])`, `${START} [asked]`],
    [`useEffect(() => { if (settings.push) ${ASK} }, [])`, `${START} [asked]`],
    [`const ask = async () => { await ${ASK} }; useEffect(() => { ask() }, [])`, START],
    [`const ask = useCallback(() => { ${ASK} }, []); useEffect(() => { ask() }, [])`, START],
    [`useEffect(() => { setTimeout(() => ${ASK}, 60000) }, [])`, 'Notification.requestPermission at later'],
    [`class Push { async initPush() { await ${ASK} } }`, `${START} [deeper]`],
    [`class Push { async askPush() { await ${ASK} } }`, ''],
    [`class Push { initPush() { this.ask() } ask() { ${ASK} } }`, `${START} [deeper]`],
    [`useEffect(() => { setTimeout(() => ${ASK}, 59000) }, [])`, START],
    [`useEffect(() => { setTimeout(() => ${ASK}, delay) }, [])`, START],
    [`const signUp = () => { ${ASK} }; useEffect(() => { signUp() }, [])`, `${START} [asked]`],
    [`const handleRegisterDevice = () => { ${ASK} }; useEffect(() => { handleRegisterDevice() }, [])`, START],
    [`function ask() { ${ASK} } useEffect(ask, [])`, START],
    [`class A { componentDidMount() { ${ASK} } }`, START],
    [`function Inbox() { useEffect(() => { ${ASK} }, []) }`, `${START} [deeper]`],
    [`class A { ask() { ${ASK} } componentDidMount() { this.ask() } }`, START],
    [`class A { ask() { ${ASK} } render() {} }`, ''],
    [`addEventListener('load', () => ${ASK})`, START],
    [`addEventListener('submit', () => ${ASK})`, ''],
    [`document.addEventListener('click', () => ${ASK})`, 'Notification.requestPermission at first click'],
    [`button.addEventListener('click', () => ${ASK})`, ''],
    [`navigator.serviceWorker.ready.then(() => ${ASK})`, START],
    [`<button onClick={() => ${ASK}} />`, ''],
    [`function ask() { ${ASK} } <button onClick={ask} />`, ''],
    [`<button onclick="${ASK}">Turn on</button>`, '', 'html'],
    [`export async function subscribe() { return ${ASK} }`, ''],
    ['useEffect(() => { requestPermission() }, [])', ''],
    ['navigator.serviceWorker.ready.then((own) => own.pushManager.subscribe(how))', 'pushManager.subscribe at start'],
    [`if (Notification.permission === 'granted' && ready) ${ASK}`, ''],
    [`if (Notification.permission === 'granted' || ready) ${ASK}`, START],
    [`if (Notification.permission === 'granted') ready(); else ${ASK}`, START],
    [`useEffect(() => { if (!ready || state !== 'granted') return; ${ASK} }, [])`, ''],
    [`const ask = () => { ${ASK} }; useEffect(() => { if (state === 'granted') ask() }, [])`, ''],
    ["import * as N from 'expo-notifications'; useEffect(() => { N.requestPermissionsAsync() }, [])", 'N.requestPermissionsAsync at start'],
    ["import * as N from 'expo-notifications'; useEffect(() => { N.getPermissionsAsync() }, [])", ''],
    [`<template><p /></template><script>export default { mounted() { ${ASK} } }</script>`, START, 'vue'],
  ]],
  'defaults of all keys': [built, [
    ['const defaultNotificationSettings = Object.fromEntries(KEYS.map((key) => [key, true]))', 'defaultNotificationSettings -> false'],
    ['const defaultNotificationSettings = Object.fromEntries(KEYS.map((key) => [key, false]))', ''],
    ['const defaultNotificationSettings = Object.fromEntries(KEYS.map((key) => [key, key in stored]))', ''],
    ['const allNotificationSettings = Object.fromEntries(KEYS.map((key) => [key, true]))', ''],
    ['const defaultColumns = Object.fromEntries(KEYS.map((key) => [key, true]))', ''],
    ['const defaultNotificationSettings = KEYS.map((key) => [key, true])', ''],
    ['const defaults = (): EmailPreferences => Object.fromEntries(KEYS.map((key) => [key, true])) as EmailPreferences',
      'EmailPreferences -> false', 'ts'],
    ['function makeDefaults(): EmailPreferences { return Object.fromEntries(KEYS.map((key) => [key, true])) }', 'EmailPreferences -> false',
      'ts'],
    ['function readAll(): EmailPreferences { return Object.fromEntries(KEYS.map((key) => [key, true])) }', '', 'ts'],
  ]],
  defaults: [defaults, [
    ['const defaultSettings = { pushNotifications: true }', 'pushNotifications -> false'],
    [`${STATE}; settings`, 'notifyComments -> false [state]'],
    ['const [notifyMe, setNotifyMe] = useState(true); settings', ''],
    ['const defaultSettings = { pushNotifications: 1 }', 'pushNotifications -> 0'],
    ['const defaultSettings = { pushNotifications: false }', ''],
    ['const defaultSettings = { pushNotifications: stored }', ''],
    ["const defaultSettings = { desktopNotifications: 'all' }", 'desktopNotifications -> ?'],
    ["const defaultSettings = { desktopNotifications: 'mentions' }", ''],
    ['const defaultSettings = { emailFrequency: Frequency.Daily }', 'emailFrequency -> ?'],
    ['const defaultSettings = { emailFrequency: Frequency.Never }', ''],
    ['const defaultSettings = { notifications: { email: true, sms: false } }', 'email -> false'],
    ['const notifications = []; const defaultSettings = { channels: { email: true } }', ''],
    ['const defaultSettings = { muteNotifications: true }', ''],
    ['const defaultSettings = { emailPreferences: { marketing: true, digest: true } }', 'marketing -> false; digest -> false'],
    ['const defaultSettings = { emailPreferences: { marketing: false, security: true } }', ''],
    ['const schema = new Schema({ email_preferences: { newsletter: { type: Boolean, default: true } } })', 'newsletter -> false'],
    ['const emailPreferences = 1; const defaultSettings = { budget: { marketing: true } }', ''],
    ['const [emailPreferences, set] = useState({ weeklySummary: true })', 'weeklySummary -> false [state]'],
    ['const defaultSettings = { push: { enabled: false, reminders: true } }', ''],
    ['const defaultSettings = { push: { enabled: true, reminders: true } }', 'reminders -> false'],
    ['const settings = await find({ where: { notificationSettings: { reminders: true } } })', ''],
    ['const settings = 1; const defaultBackup = { users: true, notifications: true }', ''],
    ['const defaultSettings = { securityNotifications: true }', ''],
    ['const defaultSettings = { notifications: { login: { email: true } } }', ''],
    ["const defaultSettings = { pushNotifications: true, quietHours: { start: '20:00' } }", ''],
    ['const initialState = { notificationPanelOpen: true }', ''],
    ['const [reminders, setReminders] = useState(true)', 'reminders -> false [state]'],
    ['const [sendPush, setSendPush] = useState(true)', ''],
    ['const SETTINGS_SELECT = { pushNotifications: true, theme: true }', ''],
    ["const SETTINGS_SELECT = { pushNotifications: true, theme: 'dark' }", 'pushNotifications -> false'],
    ['const settings = { pushNotifications: true } satisfies Db.NotificationSettingsSelect', '', 'tsx'],
    ['const settings = { pushNotifications: true } satisfies Db.NotificationSettings', 'pushNotifications -> false', 'tsx'],
    ['const settings: Db.SettingsInclude = { owner: { pushNotifications: true } }', '', 'tsx'],
    ['const settings: Db.Settings = { owner: { pushNotifications: true } }', 'pushNotifications -> false', 'tsx'],
    ['const settings = await db.find({ projection: { pushNotifications: 1 } })', ''],
    ['const settings = 1; show({ pushNotifications: true })', ''],
    ['const a = settings.pushNotifications ?? true', ''],
    ['const s = new Schema({ notifications: { push: { type: Boolean, default: true } } })', 'push -> false'],
    ['const s = new Schema({ notifications: { push: { type: Boolean } } })', ''],
  ]],
};

for (const [title, [say, rows]] of Object.entries(tables)) {
  describe(`notification choice: ${title}`, () => {
    for (const [code, found, reader = 'jsx'] of rows)
      it(code, () => assert.equal(lookAt(reader, code, (file) => say(sourcesOf(file, 'src/a.jsx')).join('; ')), found));
  });
}
