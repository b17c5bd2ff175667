import { defineCases } from '../../../rule/case';

/** Senders that take a time, and pushes sent at once. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a delivery time late in the evening of the recipient',
      lang: ['js', 'ts'],
      code: `import { DefaultApi } from '@onesignal/node-onesignal';

const api = new DefaultApi(configuration);
export const remind = () => api.createNotification({ app_id: 'app', included_segments: ['Players'], contents: { en: 'Your team needs you' }, delayed_option: 'timezone', delivery_time_of_day: «'10:30PM'» });
`,
      expect: 'nightTime',
      data: { time: '22:30', window: '21:00–07:00' },
      suggest: {
        moveTime: `import { DefaultApi } from '@onesignal/node-onesignal';

const api = new DefaultApi(configuration);
export const remind = () => api.createNotification({ app_id: 'app', included_segments: ['Players'], contents: { en: 'Your team needs you' }, delayed_option: 'timezone', delivery_time_of_day: '8:30PM' });
`,
      },
    },
    {
      title: 'a text message scheduled for the night',
      lang: 'js',
      code: `import twilio from 'twilio';

const client = twilio(account, token);
export const remind = (to) => client.messages.create({ to, body: 'Still awake?', scheduleType: 'fixed', sendAt: new Date(2027, 0, 5, «23», 0) });
`,
      expect: 'nightTime',
    },
    {
      title: 'a service worker that shows every push immediately',
      lang: 'js',
      strict: true,
      code: `self.addEventListener('push', (event) => {
  const { title, body } = event.data.json();
  event.waitUntil(self.registration.«showNotification»(title, { body }));
});

self.addEventListener('message', () => self.registration.showNotification('Hello'));
`,
      expect: 'noQuietCheck',
      data: { name: 'registration.showNotification' },
    },
    {
      title: 'an immediate push, with a quiet hours check offered',
      lang: ['js', 'ts'],
      strict: true,
      code: `import webpush from 'web-push';

export async function answered(subscription) {
  await webpush.«sendNotification»(subscription, 'Somebody answered you');
}
`,
      expect: 'noQuietCheck',
      suggest: {},
    },
    {
      title: 'an offered check with the name from the settings',
      lang: 'js',
      strict: true,
      settings: { guards: { quietHours: [{ call: 'isSleepTime' }] } },
      code: `import webpush from 'web-push';

export function answered(subscription) {
  webpush.«sendNotification»(subscription, 'Somebody answered you');
}
`,
      expect: 'noQuietCheck',
      suggest: {
        checkQuietHours: `import webpush from 'web-push';

export function answered(subscription) {
  if (!isSleepTime()) {
    webpush.sendNotification(subscription, 'Somebody answered you');
  }
}
`,
      },
    },
    {
      title: 'a desktop notification for each line of a chat',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { useEffect } from 'react';

export function Chat({ socket }) {
  useEffect(() => {
    socket.on('line', (line) => new «Notification»(line.author, { body: line.text }));
  }, [socket]);
  return <main />;
}
`,
      expect: 'noQuietCheck',
    },
    {
      title: 'a push without a check, where the options require one',
      lang: 'ts',
      options: { requireGuard: true },
      code: `import { getMessaging } from 'firebase-admin/messaging';

export const answered = (token: string) => getMessaging().«send»({ token, notification: { title: 'Somebody answered you' } });
`,
      expect: 'noQuietCheck',
    },
    {
      title: 'a guard named after the day, for which no check is offered',
      lang: 'js',
      strict: true,
      settings: { guards: { quietHours: ['isDaytime'] } },
      code: `import webpush from 'web-push';

webpush.«sendNotification»(subscription, 'Somebody answered you');
`,
      expect: 'noQuietCheck',
      suggest: {
        checkQuietHours: `import webpush from 'web-push';

if (isDaytime()) {
  webpush.sendNotification(subscription, 'Somebody answered you');
}
`,
      },
    },
    {
      title: 'a push without a check beside an unrelated mention of quiet hours, in strict',
      lang: ['js', 'ts'],
      strict: true,
      options: { requireGuard: true },
      code: `import webpush from 'web-push';

export const answered = (subscription) => webpush.«sendNotification»(subscription, 'Somebody answered you');
export const describe = (user) => user.quietHours.join();
`,
      expect: 'noQuietCheck',
    },
  ],
  valid: [
    {
      title: 'an immediate push, not in strict',
      lang: ['js', 'ts'],
      code: `import webpush from 'web-push';

export const answered = (subscription) => webpush.sendNotification(subscription, 'Somebody answered you');
`,
    },
    {
      title: 'a push without a check beside an unrelated mention of quiet hours, not in strict',
      lang: ['js', 'ts'],
      options: { requireGuard: true },
      code: `import webpush from 'web-push';

export const answered = (subscription) => webpush.sendNotification(subscription, 'Somebody answered you');
export const describe = (user) => user.quietHours.join();
`,
    },
    {
      title: 'a push to recipients filtered by an unresolved quiet hours function',
      lang: ['js', 'ts'],
      strict: true,
      code: `import webpush from 'web-push';

export async function answered(receivers) {
  for (const receiver of await outside(receivers, 'quiet_hours')) webpush.sendNotification(receiver.subscription, 'Somebody answered you');
}
`,
    },
    {
      title: 'a push behind a check of quiet hours',
      lang: ['js', 'ts'],
      strict: true,
      code: `import webpush from 'web-push';

export async function answered(receiver) {
  if (await isQuietHours(receiver)) return keepForMorning(receiver);
  return webpush.sendNotification(receiver.subscription, 'Somebody answered you');
}
`,
    },
    {
      title: 'a service worker that skips the night',
      lang: 'js',
      strict: true,
      code: `self.addEventListener('push', (event) => {
  const hour = new Date().getHours();
  if (hour >= 21 || hour < 7) return;
  event.waitUntil(self.registration.showNotification('A new story'));
});
`,
    },
    {
      title: 'a push behind a guard named in the settings',
      lang: 'js',
      strict: true,
      settings: { guards: { quietHours: ['restsNow'] } },
      code: `import webpush from 'web-push';

export function answered(receiver) {
  if (restsNow(receiver)) return;
  webpush.sendNotification(receiver.subscription, 'Somebody answered you');
}
`,
    },
    {
      title: 'a data message and mail',
      lang: 'ts',
      strict: true,
      code: `import { getMessaging } from 'firebase-admin/messaging';
import nodemailer from 'nodemailer';
import { Expo } from 'expo-server-sdk';

const transport = nodemailer.createTransport({ host: 'mail' });
export async function changed(token: string) {
  await getMessaging().send({ token, data: { refresh: 'room' } });
  await new Expo().sendPushNotificationsAsync([{ to: token, _contentAvailable: true, data: { refresh: 'room' } }]);
  await transport.sendMail({ to: 'class@example.org', subject: 'This week' });
}
`,
    },
    {
      title: 'emergency messages',
      lang: ['js', 'ts'],
      strict: true,
      options: { requireGuard: true },
      code: `import webpush from 'web-push';

export const callForHelp = (subscription) => webpush.sendNotification(subscription, 'SOS from your child');
export function sendEmergency(subscription, text) {
  webpush.sendNotification(subscription, text);
}
`,
    },
    {
      title: 'toasts on the screen',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { showNotification } from './toasts';
import { notification } from 'antd';

export const Save = () => <button onClick={() => { showNotification('Saved'); notification.open({ message: 'Saved' }); }}>Save</button>;
`,
    },
    {
      title: 'a delivery time in the afternoon',
      lang: 'js',
      code: `import { DefaultApi } from '@onesignal/node-onesignal';

new DefaultApi(configuration).createNotification({ contents: { en: 'A new story' }, delivery_time_of_day: '4:30PM' });
`,
    },
  ],
});
