import { defineCases } from '../../../rule/case';

/** What a job does: whether it alerts people, who is left out, and what only rings a little. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a night reminder with a comment about an emergency',
      lang: ['js', 'ts'],
      code: `import * as Notifications from 'expo-notifications';

Notifications.scheduleNotificationAsync({
  content: { title: 'New stories' },
  trigger: { hour: «22» /* not an emergency, a plain advertisement */, minute: 0, repeats: true },
});
`,
      expect: 'nightTime',
    },
    {
      title: 'an hourly job that reaches the push through two functions',
      lang: ['js', 'ts'],
      strict: true,
      code: `import cron from 'node-cron';
import webpush from 'web-push';

const deliver = (subscription) => webpush.«sendNotification»(subscription, 'A new level');

async function announce() {
  (await findSubscriptions()).forEach(deliver);
}

cron.schedule(«'0 * * * *'», announce);
`,
      expect: ['noQuietCheck', 'crossesNight'],
      data: [undefined, { time: 'every hour of the day', window: '21:00–07:00' }],
    },
    {
      title: 'a guarded push next to an unguarded message',
      lang: 'js',
      code: `import { CronJob } from 'cron';
import { sendPush, sendSms } from './outbox';

new CronJob(«'30 23 * * *'», () => {
  if (!isQuietHours()) sendPush('A new video');
  sendSms('A new video');
}, null, true);
`,
      expect: 'nightJob',
      data: { time: '23:30', window: '21:00–07:00' },
    },
    {
      title: 'a timer that pushes every half hour, day and night',
      lang: ['js', 'ts'],
      strict: true,
      doc: true,
      code: `import twilio from 'twilio';

const client = twilio(process.env.SID, process.env.TOKEN);
const HALF_AN_HOUR = 30 * 60 * 1000;

«setInterval»(async () => {
  for (const phone of await findPhones()) await client.messages.«create»({ to: phone, body: 'Someone answered you' });
}, HALF_AN_HOUR);
`,
      expect: ['crossesNight', 'noQuietCheck'],
      data: [{ time: 'every 30 minutes', window: '21:00–07:00' }, undefined],
    },
    {
      title: "a night job without a recipient's time zone, in strict",
      lang: 'ts',
      strict: true,
      code: `import { Inngest } from 'inngest';
import cron from 'node-cron';
import { sendPush } from './outbox';

const inngest = new Inngest({ id: 'stories' });
export const night = inngest.createFunction({ id: 'night' }, { cron: «'0 1 * * *'» }, () => sendPush('A new story'));
cron.schedule(«'0 1 * * *'», () => sendPush('A new story'), { timezone: 'Etc/UTC' });
`,
      expect: 'utcNight',
      data: { time: '01:00', window: '21:00–07:00' },
    },
    {
      title: 'mail at night, in strict',
      lang: 'js',
      strict: true,
      code: `import cron from 'node-cron';
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'mail' });
cron.schedule(«'0 2 * * *'», () => transport.sendMail({ to: 'class@example.org', subject: 'This week' }));
`,
      expect: 'nightJob',
    },
    {
      title: 'functions that are only declared',
      lang: 'ts',
      code: `import cron from 'node-cron';

declare function findReceivers(): string[];
declare function sendPush(receiver: string): void;

cron.schedule(«'0 22 * * *'», () => findReceivers().forEach((receiver) => sendPush(receiver)));
cron.schedule(«'0 23 * * *'», () => findReceivers().forEach(sendPush));
`,
      expect: 'nightJob',
    },
    {
      title: 'an hourly job that checks the night in UTC',
      lang: ['js', 'ts'],
      strict: true,
      code: `import cron from 'node-cron';
import webpush from 'web-push';

function isQuiet(now = new Date()) {
  const minutes = now.getUTCHours() * 60 + now.getUTCMinutes();
  return minutes >= 21 * 60 || minutes < 7 * 60;
}

cron.schedule(«'0 * * * *'», () => {
  for (const receiver of receivers) {
    if (isQuiet()) continue;
    webpush.sendNotification(receiver.subscription, payload);
  }
});
`,
      expect: 'crossesNight',
    },
  ],
  valid: [
    {
      title: 'an hourly job that checks the night of each recipient',
      lang: ['js', 'ts'],
      strict: true,
      code: `import cron from 'node-cron';
import webpush from 'web-push';
import { DateTime } from 'luxon';

cron.schedule('0 * * * *', () => {
  for (const receiver of receivers) {
    const hour = DateTime.now().setZone(receiver.timeZone).hour;
    if (hour >= 21 || hour < 7) continue;
    webpush.sendNotification(receiver.subscription, payload);
  }
});
`,
    },
    {
      title: 'an hourly job behind an imported quiet hours check',
      lang: ['js', 'ts'],
      code: `import cron from 'node-cron';
import webpush from 'web-push';
import { isQuietHours } from './quiet-hours';

cron.schedule('0 * * * *', () => {
  for (const receiver of receivers) {
    if (!isQuietHours(receiver.timeZone)) webpush.sendNotification(receiver.subscription, payload);
  }
});
`,
    },
    {
      title: "an hourly job that checks each recipient's quiet hours",
      lang: ['js', 'ts'],
      doc: true,
      code: `import cron from 'node-cron';
import webpush from 'web-push';

cron.schedule('0 * * * *', () => {
  for (const receiver of receivers) {
    if (!isQuietHours(receiver.timeZone)) webpush.sendNotification(receiver.subscription, payload);
  }
});
`,
    },
    {
      title: 'a check inside the function that the job calls',
      lang: ['js', 'ts'],
      strict: true,
      code: `import cron from 'node-cron';
import webpush from 'web-push';

function deliver(receiver) {
  if (isQuietHours(receiver.timeZone)) return;
  webpush.sendNotification(receiver.subscription, 'A new level');
}

cron.schedule('0 * * * *', () => receivers.forEach(deliver));
`,
    },
    {
      title: 'recipients filtered by their local hour',
      lang: ['js', 'ts'],
      strict: true,
      code: `import cron from 'node-cron';
import webpush from 'web-push';

cron.schedule('0 * * * *', () => {
  receivers.filter((receiver) => localHour(receiver) >= 8 && localHour(receiver) < 20).forEach((receiver) => webpush.sendNotification(receiver.subscription, 'A new level'));
  receivers.filter((receiver) => receiver.hour === 9).forEach(sendReminder);
  for (const receiver of receivers) {
    const hour = localHour(receiver);
    if (hour < 8 || hour >= 20) continue;
    webpush.sendNotification(receiver.subscription, 'A new level');
  }
});
`,
    },
    {
      title: 'a data message, which shows nothing',
      lang: ['js', 'ts'],
      strict: true,
      code: `import cron from 'node-cron';
import { getMessaging } from 'firebase-admin/messaging';

cron.schedule('0 3 * * *', () => getMessaging().send({ topic: 'devices', data: { refresh: 'catalogue' } }));
cron.schedule('0 4 * * *', () => getMessaging().send({ topic: 'devices', apns: { payload: { aps: { 'content-available': 1 } } } }));
`,
    },
    {
      title: 'a night job in UTC, not in strict',
      lang: 'ts',
      code: `import { Inngest } from 'inngest';
import { sendPush } from './outbox';

export const night = new Inngest({ id: 'stories' }).createFunction({ id: 'night' }, { cron: '0 1 * * *' }, () => sendPush('A new story'));
`,
    },
    {
      title: 'mail at night, not in strict',
      lang: 'js',
      code: `import cron from 'node-cron';
import sendgrid from '@sendgrid/mail';

cron.schedule('0 2 * * *', () => sendgrid.send({ to: 'class@example.org', subject: 'This week' }));
`,
    },
    {
      title: 'a timer that shows a toast on an open page',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { useEffect } from 'react';
import { showNotification } from './toasts';

export function Session({ minutes }) {
  useEffect(() => {
    const timer = setInterval(() => showNotification('Time for a break'), 45 * 60 * 1000);
    return () => clearInterval(timer);
  }, [minutes]);
  return <p>{minutes}</p>;
}
`,
    },
    {
      title: 'timers of a second and of a day',
      lang: 'js',
      strict: true,
      code: `import { sendPush } from './outbox';

setInterval(() => sendPush('tick'), 1000);
setInterval(() => sendPush('A new day'), 24 * 60 * 60 * 1000);
`,
    },
    {
      title: 'emergency and medication alerts at any hour',
      lang: 'ts',
      strict: true,
      code: `import { Cron, CronExpression } from '@nestjs/schedule';

export class Watch {
  @Cron(CronExpression.EVERY_HOUR)
  emergencyWatch() {
    return this.outbox.sendPush('Call home');
  }

  @Cron(CronExpression.EVERY_2_HOURS)
  check() {
    return sendInsulinReminder(this.patients);
  }
}
`,
    },
  ],
});
