import { defineCases } from '../../../rule/case';

/** Who is reached: the audience, age checks, alerts that must get through, and the hours of the project. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a helper whose meaning the file does not show',
      lang: 'js',
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export const remind = (user, content) => mayBeReached(user) && Notifications.scheduleNotificationAsync({ content, trigger: { hour: «22», minute: 0, repeats: true } });
`,
      expect: 'nightTime',
    },
    {
      title: 'an age check below the age of adults',
      lang: 'js',
      settings: { audience: 'children' },
      code: `import * as Notifications from 'expo-notifications';

export const remind = (user, content) => user.age >= 13 && Notifications.scheduleNotificationAsync({ content, trigger: { hour: «22», minute: 0, repeats: true } });
`,
      expect: 'nightTime',
    },
    {
      title: 'the part for children of a product for everybody',
      lang: 'js',
      settings: { audience: 'general' },
      filename: 'apps/kids/src/reminders.js',
      code: `import { scheduleReminder } from './reminders';

scheduleReminder(«22», 0);
`,
      expect: 'nightTime',
    },
  ],
  valid: [
    {
      title: 'an alarm clock that the child sets',
      lang: 'js',
      code: `import * as Notifications from 'expo-notifications';

export const setAlarmClock = (content) => Notifications.scheduleNotificationAsync({ content: { ...content, categoryIdentifier: 'alarm' }, trigger: { hour: 6, minute: 30, repeats: true } });
`,
    },
    {
      title: 'a reminder of medicine that may be needed at night',
      lang: 'js',
      code: `import * as Notifications from 'expo-notifications';

export const scheduleInsulin = () => Notifications.scheduleNotificationAsync({ content: { title: 'Check your glucose', interruptionLevel: 'timeSensitive' }, trigger: { hour: 3, minute: 0, repeats: true } });
`,
    },
    {
      title: 'a word of the project for alerts that must get through',
      lang: 'js',
      options: { emergencyNames: ['nebuliser'] },
      code: `import * as Notifications from 'expo-notifications';

export const remind = () => Notifications.scheduleNotificationAsync({ content: { title: 'Nebuliser' }, trigger: { hour: 23, minute: 0, repeats: true } });
`,
    },
    {
      title: 'a night hour for verified adults',
      lang: ['js', 'ts'],
      code: `import * as Notifications from 'expo-notifications';

export async function remind(content, account) {
  if (!account.isVerifiedAdult) return;
  await Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
}
`,
    },
    {
      title: 'a switch that another part of the program may use to allow a late hour',
      lang: 'js',
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content, isDaytime) => isDaytime && Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
`,
    },
    {
      title: 'quiet hours of the project that begin later',
      lang: 'js',
      settings: { quietHours: { start: '23:00', end: '06:00' } },
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
`,
    },
    {
      title: 'a product that is not for children',
      lang: 'js',
      settings: { audience: 'general' },
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
`,
    },
    {
      title: 'a helper that may be a check, outside strict',
      lang: 'js',
      code: `import * as Notifications from 'expo-notifications';

export const remind = (user, content) => mayBeReached(user) && Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
`,
    },
  ],
});
