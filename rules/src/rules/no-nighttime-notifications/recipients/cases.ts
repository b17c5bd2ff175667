import { defineCases } from '../../../rule/case';

/** Who is reached: the audience, age checks, alerts that must get through, and the hours of the project. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a reminder behind an unresolved check, in strict',
      lang: 'js',
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export const remind = (user, content) => mayBeReached(user) && Notifications.scheduleNotificationAsync({ content, trigger: { hour: «22», minute: 0, repeats: true } });
`,
      expect: 'nightTime',
    },
    {
      title: 'a reminder behind an age check for 13',
      lang: 'js',
      settings: { audience: 'children' },
      code: `import * as Notifications from 'expo-notifications';

export const remind = (user, content) => user.age >= 13 && Notifications.scheduleNotificationAsync({ content, trigger: { hour: «22», minute: 0, repeats: true } });
`,
      expect: 'nightTime',
    },
    {
      title: "the children's part of a product for everyone",
      lang: 'js',
      strict: true,
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
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export const setAlarmClock = (content) => Notifications.scheduleNotificationAsync({ content: { ...content, categoryIdentifier: 'alarm' }, trigger: { hour: 6, minute: 30, repeats: true } });
`,
    },
    {
      title: 'a reminder of medicine that may be needed at night',
      lang: 'js',
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export const scheduleInsulin = () => Notifications.scheduleNotificationAsync({ content: { title: 'Check your glucose', interruptionLevel: 'timeSensitive' }, trigger: { hour: 3, minute: 0, repeats: true } });
`,
    },
    {
      title: 'an emergency word from the options',
      lang: 'js',
      strict: true,
      options: { emergencyNames: ['nebuliser'] },
      code: `import * as Notifications from 'expo-notifications';

export const remind = () => Notifications.scheduleNotificationAsync({ content: { title: 'Nebuliser' }, trigger: { hour: 23, minute: 0, repeats: true } });
`,
    },
    {
      title: 'a night hour behind a check for verified adults',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export async function remind(content, account) {
  if (!account.isVerifiedAdult) return;
  await Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
}
`,
    },
    {
      title: 'a night hour behind an unresolved flag for the daytime',
      lang: 'js',
      strict: true,
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content, isDaytime) => isDaytime && Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
`,
    },
    {
      title: 'quiet hours in the settings that begin later',
      lang: 'js',
      strict: true,
      settings: { quietHours: { start: '23:00', end: '06:00' } },
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
`,
    },
    {
      title: 'a night reminder in a product for a general audience',
      lang: 'js',
      strict: true,
      settings: { audience: 'general' },
      code: `import * as Notifications from 'expo-notifications';

export const remind = (content) => Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
`,
    },
    {
      title: 'a reminder behind an unresolved check',
      lang: 'js',
      code: `import * as Notifications from 'expo-notifications';

export const remind = (user, content) => mayBeReached(user) && Notifications.scheduleNotificationAsync({ content, trigger: { hour: 22, minute: 0, repeats: true } });
`,
    },
  ],
});
