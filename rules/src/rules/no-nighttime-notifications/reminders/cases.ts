import { defineCases } from '../../../rule/case';

/** Notifications that the device itself is told to show later. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a time that is used where none was chosen',
      lang: ['js', 'ts'],
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content, settings) => Notifications.scheduleNotificationAsync({ content, trigger: { hour: settings.hour || «21», minute: settings.minute || 30, repeats: true } });
`,
      expect: 'nightDefault',
      data: { name: 'settings.hour', time: '21:30', window: '21:00–07:00' },
    },
    {
      title: 'a daily Expo reminder at 22:00',
      lang: ['js', 'tsx'],
      doc: true,
      code: `import * as Notifications from 'expo-notifications';

export async function rememberHamster() {
  await Notifications.scheduleNotificationAsync({
    content: { title: 'Your hamster is hungry' },
    trigger: { type: Notifications.SchedulableTriggerInputTypes.DAILY, hour: «22», minute: 0 },
  });
}
`,
      expect: 'nightTime',
      data: { time: '22:00', window: '21:00–07:00' },
      suggest: {
        moveTime: `import * as Notifications from 'expo-notifications';

export async function rememberHamster() {
  await Notifications.scheduleNotificationAsync({
    content: { title: 'Your hamster is hungry' },
    trigger: { type: Notifications.SchedulableTriggerInputTypes.DAILY, hour: 20, minute: 0 },
  });
}
`,
      },
    },
    {
      title: 'an early hour that is moved to the morning',
      lang: 'ts',
      code: `import { scheduleNotificationAsync } from 'expo-notifications';

export const plan = (content: object) => scheduleNotificationAsync({ content, trigger: { hour: «6», minute: 30, repeats: true } });
`,
      expect: 'nightTime',
      data: { time: '06:30', window: '21:00–07:00' },
      suggest: {
        moveTime: `import { scheduleNotificationAsync } from 'expo-notifications';

export const plan = (content: object) => scheduleNotificationAsync({ content, trigger: { hour: 7, minute: 30, repeats: true } });
`,
      },
    },
    {
      title: 'an hour in a constant outside the call',
      lang: ['js', 'ts'],
      code: `import * as Notifications from 'expo-notifications';

const STORY_HOUR = 23;

export function tuckIn(content) {
  return Notifications.«scheduleNotificationAsync»({ content, trigger: { hour: STORY_HOUR, minute: 0, repeats: true } });
}
`,
      expect: 'nightTime',
    },
    {
      title: 'an hour in a variable that is reassigned',
      lang: 'js',
      code: `import * as Notifications from 'expo-notifications';

export function tuckIn(content, isWeekend) {
  let hour = 20;
  if (isWeekend) hour = 22;
  return Notifications.«scheduleNotificationAsync»({ content, trigger: { hour, minute: 0, repeats: true } });
}
`,
      expect: 'nightTime',
    },
    {
      title: 'an hour from a parameter default',
      lang: ['js', 'ts'],
      code: `import * as Notifications from 'expo-notifications';

export function tuckIn(content, hour = 22, minute = 0) {
  return Notifications.«scheduleNotificationAsync»({ content, trigger: { hour, minute, repeats: true } });
}
`,
      expect: 'nightDefault',
    },
    {
      title: 'an hour that replaces a missing choice',
      lang: ['js', 'ts'],
      code: `import * as Notifications from 'expo-notifications';

export function tuckIn(content, chosen) {
  return Notifications.scheduleNotificationAsync({ content, trigger: { hour: chosen.hour ?? «21», minute: chosen.minute, repeats: true } });
}
`,
      expect: 'nightDefault',
      data: { name: 'chosen.hour', time: '21:00', window: '21:00–07:00' },
    },
    {
      title: 'a notification every two hours on the device',
      lang: 'tsx',
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

Notifications.scheduleNotificationAsync({
  content: { title: 'Feed your dragon' },
  trigger: { type: Notifications.SchedulableTriggerInputTypes.TIME_INTERVAL, «seconds: 2 * 60 * 60», repeats: true },
});
`,
      expect: 'crossesNight',
      data: { time: 'repeatedly', window: '21:00–07:00' },
    },
    {
      title: 'a Notifee reminder every two hours',
      lang: ['js', 'tsx'],
      strict: true,
      doc: true,
      code: `import notifee, { TimeUnit, TriggerType } from '@notifee/react-native';

export async function keepAsking(note) {
  await notifee.createTriggerNotification(note, { type: TriggerType.INTERVAL, «interval: 2», timeUnit: TimeUnit.HOURS });
}
`,
      expect: 'crossesNight',
    },
    {
      title: 'an hourly Notifee notification',
      lang: 'js',
      strict: true,
      code: `import notifee, { RepeatFrequency, TriggerType } from '@notifee/react-native';

export const askEveryHour = (note, timestamp) => notifee.createTriggerNotification(note, { type: TriggerType.TIMESTAMP, timestamp, «repeatFrequency: RepeatFrequency.HOURLY» });
`,
      expect: 'crossesNight',
      data: { time: 'every hour', window: '21:00–07:00' },
    },
    {
      title: 'a timestamp whose hour was set before',
      lang: ['js', 'ts'],
      code: `import notifee, { TriggerType } from '@notifee/react-native';

export async function remind(note) {
  const at = new Date();
  at.setHours(22, 15, 0, 0);
  await notifee.«createTriggerNotification»(note, { type: TriggerType.TIMESTAMP, timestamp: at.getTime() });
}
`,
      expect: 'nightTime',
      data: { time: '22:15', window: '21:00–07:00' },
    },
    {
      title: 'a Capacitor calendar trigger at 23:00',
      lang: ['js', 'ts'],
      code: `import { LocalNotifications } from '@capacitor/local-notifications';

export const remind = () => LocalNotifications.schedule({ notifications: [{ id: 1, title: 'Level up', body: 'Your team plays', schedule: { on: { hour: «23», minute: 0 } } }] });
`,
      expect: 'nightTime',
      suggest: {
        moveTime: `import { LocalNotifications } from '@capacitor/local-notifications';

export const remind = () => LocalNotifications.schedule({ notifications: [{ id: 1, title: 'Level up', body: 'Your team plays', schedule: { on: { hour: 20, minute: 0 } } }] });
`,
      },
    },
    {
      title: 'a Cordova notification every day at 22:30',
      lang: 'js',
      code: `document.addEventListener('deviceready', () => {
  cordova.plugins.notification.local.schedule({ title: 'The arena is open', trigger: { every: { hour: «22», minute: 30 } } });
});
`,
      expect: 'nightTime',
      data: { time: '22:30', window: '21:00–07:00' },
    },
    {
      title: 'a local notification at a date built for late evening',
      lang: 'js',
      code: `import PushNotification from 'react-native-push-notification';
import dayjs from 'dayjs';

export const remind = () => PushNotification.localNotificationSchedule({ message: 'One more round?', date: dayjs().add(1, 'day').hour(«22»).minute(30).toDate() });
`,
      expect: 'nightTime',
      data: { time: '22:30', window: '21:00–07:00' },
    },
    {
      title: 'a local notification that repeats every hour',
      lang: 'js',
      strict: true,
      code: `import PushNotification from 'react-native-push-notification';

export const remind = (date) => PushNotification.localNotificationSchedule({ message: 'One more round?', date, «repeatType: 'hour'» });
`,
      expect: 'crossesNight',
    },
    {
      title: 'a Push Notification iOS request dated for the night',
      lang: 'js',
      code: `import PushNotificationIOS from '@react-native-community/push-notification-ios';

export function remind(day) {
  const fireDate = new Date(day.getFullYear(), day.getMonth(), day.getDate(), 23, 5);
  PushNotificationIOS.«addNotificationRequest»({ id: 'race', title: 'The race begins', fireDate });
}
`,
      expect: 'nightTime',
      data: { time: '23:05', window: '21:00–07:00' },
    },
  ],
  valid: [
    {
      title: 'a reminder at the hour the child chose',
      lang: ['js', 'tsx'],
      doc: true,
      code: `import * as Notifications from 'expo-notifications';

export async function remind(content, reminder) {
  await Notifications.scheduleNotificationAsync({ content, trigger: { type: Notifications.SchedulableTriggerInputTypes.DAILY, hour: reminder.hour, minute: reminder.minute } });
}
`,
    },
    {
      title: 'a reminder in the late afternoon',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { hour: 17, minute: 30, repeats: true } });
`,
    },
    {
      title: 'the minute before the quiet hours begin',
      lang: 'js',
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { hour: 20, minute: 59, repeats: true } });
`,
    },
    {
      title: 'a night hour as a fallback that is never used',
      lang: 'js',
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

const hour = 18 ?? 22;
export const remind = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { hour, minute: 0, repeats: true } });
`,
    },
    {
      title: 'a single alarm after some seconds',
      lang: 'js',
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export const boil = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { seconds: 300 } });
export const boilAgain = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { seconds: 300, repeats: false } });
`,
    },
    {
      title: 'intervals of a day or more',
      lang: 'js',
      strict: true,
      code: `import notifee, { RepeatFrequency, TimeUnit, TriggerType } from '@notifee/react-native';

export const weekly = (note) => notifee.createTriggerNotification(note, { type: TriggerType.INTERVAL, interval: 7, timeUnit: TimeUnit.DAYS });
export const daily = (note, timestamp) => notifee.createTriggerNotification(note, { type: TriggerType.TIMESTAMP, timestamp, repeatFrequency: RepeatFrequency.DAILY });
`,
    },
    {
      title: 'the start and end of a day for a list, in a file with notifications',
      lang: ['js', 'ts'],
      doc: true,
      code: `import notifee, { TriggerType } from '@notifee/react-native';

export function today(entries) {
  const from = new Date();
  const to = new Date();
  from.setHours(0, 0, 0, 0);
  to.setHours(23, 59, 59, 999);
  return entries.filter((entry) => entry.at >= from && entry.at <= to);
}

export const remind = (entry) => notifee.createTriggerNotification({ title: entry.title }, { type: TriggerType.TIMESTAMP, timestamp: entry.at.getTime() });
`,
    },
    {
      title: 'a function of the project with the name of an SDK method',
      lang: 'js',
      strict: true,
      code: `import { scheduleNotificationAsync } from './bells';

scheduleNotificationAsync({ content: 'Ring', tone: { hour: 'bell', minute: 0 } });
`,
    },
  ],
});
