import { defineCases } from '../../../rule/case';

/** Ways to force through the silence people have set. */
export const cases = defineCases({
  invalid: [
    {
      title: 'quiet hours of a chat that are turned off',
      lang: ['js', 'ts'],
      code: `import SendbirdChat from '@sendbird/chat';

const chat = SendbirdChat.init({ appId });
await chat.setDoNotDisturb(«false»);
`,
      expect: 'forcedInterruption',
      data: { name: 'chat.setDoNotDisturb(false)' },
      suggest: {
        soften: `import SendbirdChat from '@sendbird/chat';

const chat = SendbirdChat.init({ appId });
await chat.setDoNotDisturb(true);
`,
      },
    },
    {
      title: 'a notification with a critical interruption level',
      lang: 'js',
      code: `import * as Notifications from 'expo-notifications';

export const alert = () => Notifications.scheduleNotificationAsync({ content: { title: 'New stickers', «interruptionLevel: 'critical'» }, trigger: null });
`,
      expect: 'forcedInterruption',
      data: { name: "interruptionLevel: 'critical'" },
      suggest: {
        soften: `import * as Notifications from 'expo-notifications';

export const alert = () => Notifications.scheduleNotificationAsync({ content: { title: 'New stickers', interruptionLevel: 'active' }, trigger: null });
`,
      },
    },
    {
      title: 'a notification channel that bypasses Do Not Disturb',
      lang: ['js', 'ts'],
      doc: true,
      code: `import notifee, { AndroidImportance } from '@notifee/react-native';

export const createChannels = () => notifee.createChannel({ id: 'games', name: 'Games', importance: AndroidImportance.HIGH, «bypassDnd: true» });
`,
      expect: 'forcedInterruption',
      suggest: {
        soften: `import notifee, { AndroidImportance } from '@notifee/react-native';

export const createChannels = () => notifee.createChannel({ id: 'games', name: 'Games', importance: AndroidImportance.HIGH, bypassDnd: false });
`,
      },
    },
    {
      title: 'an Expo channel that bypasses Do Not Disturb',
      lang: 'tsx',
      code: `import * as Notifications from 'expo-notifications';

export const createChannels = () => Notifications.setNotificationChannelAsync('games', { name: 'Games', importance: Notifications.AndroidImportance.MAX, «bypassDnd: true» });
`,
      expect: 'forcedInterruption',
    },
    {
      title: 'a permission request for critical alerts',
      lang: 'js',
      code: `import messaging from '@react-native-firebase/messaging';

export const ask = () => messaging().requestPermission({ alert: true, «criticalAlert: true» });
`,
      expect: 'forcedInterruption',
    },
    {
      title: 'a push with a time-sensitive interruption level',
      lang: ['js', 'ts'],
      code: `import { Expo } from 'expo-server-sdk';

const expo = new Expo();
export const send = (to) => expo.sendPushNotificationsAsync([{ to, title: 'Flash sale', «interruptionLevel: 'time-sensitive'» }]);
`,
      expect: 'forcedInterruption',
      suggest: {
        soften: `import { Expo } from 'expo-server-sdk';

const expo = new Expo();
export const send = (to) => expo.sendPushNotificationsAsync([{ to, title: 'Flash sale', interruptionLevel: 'active' }]);
`,
      },
    },
    {
      title: 'a critical sound in a Firebase message',
      lang: 'ts',
      code: `import { getMessaging } from 'firebase-admin/messaging';

export const send = (token: string) => getMessaging().send({ token, notification: { title: 'New hats' }, apns: { payload: { aps: { sound: { name: 'ping.caf', «critical: true», volume: 1 } } } } });
`,
      expect: 'forcedInterruption',
    },
  ],
  valid: [
    {
      title: 'a channel for incoming calls',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Notifications from 'expo-notifications';
export const ring = () => Notifications.setNotificationChannelAsync('calls', { name: 'Incoming Calls', bypassDnd: true });`,
    },
    {
      title: 'quiet hours of a chat that are turned on',
      lang: ['js', 'ts'],
      strict: true,
      code: `import SendbirdChat from '@sendbird/chat';

const chat = SendbirdChat.init({ appId });
await chat.setDoNotDisturb(true, 21, 0, 8, 0, member.timeZone);
`,
    },
    {
      title: 'a channel that respects Do Not Disturb',
      lang: 'js',
      code: `import notifee from '@notifee/react-native';

export const createChannels = () => notifee.createChannel({ id: 'games', name: 'Games', bypassDnd: false });
export const alert = (title) => notifee.displayNotification({ title, ios: { interruptionLevel: 'passive' } });
`,
    },
  ],
});
