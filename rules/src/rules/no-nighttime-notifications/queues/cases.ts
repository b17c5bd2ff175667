import { defineCases } from '../../../rule/case';

/** Jobs of queues and services, whose work may be done by another program. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a repeated job whose name mentions pushes, run by another program',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Queue } from 'bullmq';

const queue = new Queue('jobs', { connection: { host: 'redis' } });

export async function plan() {
  await queue.add('streak-push', { title: 'Come back tonight' }, { repeat: { pattern: «'30 22 * * *'» } });
  await queue.upsertJobScheduler('reminders', { every: «2 * 60 * 60 * 1000» });
}
`,
      expect: ['nightJob', 'crossesNight'],
    },
    {
      title: 'a repeated job whose worker is in the same file',
      lang: 'ts',
      code: `import { Queue, Worker } from 'bullmq';
import { getMessaging } from 'firebase-admin/messaging';

const evening = new Queue('evening');
new Worker('evening', async (job) => getMessaging().send({ token: job.data.token, notification: { title: 'Story time' } }));

export const plan = () => evening.add('story', {}, { repeat: { cron: «'0 23 * * *'» } });
`,
      expect: 'nightJob',
    },
    {
      title: 'a repeated job of a queue for pushes',
      lang: 'js',
      code: `const Queue = require('bull');
const pushQueue = new Queue('pushes');

pushQueue.add({ kind: 'come-back' }, { repeat: { cron: «'0 3 * * *'» } });
`,
      expect: 'nightJob',
    },
    {
      title: 'Agenda jobs in words and as cron expressions',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Agenda } from 'agenda';
import webpush from 'web-push';

const agenda = new Agenda();
agenda.define('story', async (job) => { await webpush.«sendNotification»(job.attrs.data.subscription, 'A new story'); });

export async function start() {
  await agenda.every(«'0 22 * * *'», 'story');
  await agenda.every(«'2 hours'», 'story');
  await agenda.schedule(«'tomorrow at 11pm'», 'send reminder');
}
`,
      expect: ['noQuietCheck', 'nightJob', 'crossesNight', 'nightJob'],
      data: [undefined, undefined, { time: 'every 2 hours', window: '21:00–07:00' }, { time: '23:00', window: '21:00–07:00' }],
    },
    {
      title: 'Bree jobs named after reminders',
      lang: 'js',
      code: `const Bree = require('bree');

new Bree({ jobs: [{ name: 'send-reminders', cron: «'0 22 * * *'» }] }).start();
`,
      expect: 'nightJob',
    },
    {
      title: 'scheduled functions of Firebase, in both generations',
      lang: ['js', 'ts'],
      code: `import { onSchedule } from 'firebase-functions/v2/scheduler';
import * as functions from 'firebase-functions/v1';
import { getMessaging } from 'firebase-admin/messaging';

const send = () => getMessaging().send({ topic: 'players', notification: { title: 'Double points' } });

export const late = onSchedule(«'every day 22:00'», async () => { await send(); });
export const later = onSchedule({ schedule: «'0 2 * * *'», timeZone: 'Europe/Berlin' }, send);
export const early = functions.pubsub.schedule(«'every day 05:00'»).timeZone('Europe/Berlin').onRun(async () => { await send(); });
`,
      expect: 'nightJob',
      data: [{ time: '22:00', window: '21:00–07:00' }, { time: '02:00', window: '21:00–07:00' }, { time: '05:00', window: '21:00–07:00' }],
    },
    {
      title: 'AWS schedules as a cron expression and as a rate',
      lang: 'ts',
      strict: true,
      code: `import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';

const client = new SchedulerClient({});
export const plan = (Target: object) => Promise.all([
  client.send(new CreateScheduleCommand({ Name: 'evening-reminder', ScheduleExpression: «'cron(30 22 * * ? *)'», ScheduleExpressionTimezone: 'Europe/Paris', FlexibleTimeWindow: { Mode: 'OFF' }, Target })),
  client.send(new CreateScheduleCommand({ Name: 'push', ScheduleExpression: «'rate(30 minutes)'», FlexibleTimeWindow: { Mode: 'OFF' }, Target })),
]);
`,
      expect: ['nightJob', 'crossesNight'],
      data: [{ time: '22:30', window: '21:00–07:00' }, { time: 'every 30 minutes', window: '21:00–07:00' }],
    },
    {
      title: 'an Inngest function with a time zone in its cron expression',
      lang: 'ts',
      code: `import { Inngest } from 'inngest';
import { sendPush } from './outbox';

const inngest = new Inngest({ id: 'stories' });
export const evening = inngest.createFunction({ id: 'evening' }, { cron: «'TZ=Europe/Paris 0 22 * * *'» }, async ({ step }) => {
  await step.run('push', () => sendPush('A new story'));
});
`,
      expect: 'nightJob',
    },
    {
      title: 'Temporal calendars, one of them without an hour',
      lang: 'ts',
      strict: true,
      code: `import { Client } from '@temporalio/client';
import { sendReminders } from './workflows';

const client = new Client();
export async function plan() {
  await client.schedule.create({ scheduleId: 'a', action: { type: 'startWorkflow', workflowType: sendReminders }, spec: { timezone: 'Europe/Rome', calendars: [{ hour: { start: «22», end: 23 } }] } });
  await client.schedule.create({ scheduleId: 'b', action: { type: 'startWorkflow', workflowType: sendReminders }, spec: { timezone: 'Europe/Rome', calendars: [«{ dayOfWeek: 'MONDAY' }»] } });
  await client.schedule.create({ scheduleId: 'c', action: { type: 'startWorkflow', workflowType: sendReminders }, spec: { intervals: [{ every: «'4 hours'» }] } });
}
`,
      expect: ['nightJob', 'nightJob', 'crossesNight'],
      data: [{ time: '22:00', window: '21:00–07:00' }, { time: '00:00', window: '21:00–07:00' }, {
        time: 'every 4 hours',
        window: '21:00–07:00',
      }],
    },
    {
      title: 'a Trigger.dev task with a time zone',
      lang: 'ts',
      code: `import { schedules } from '@trigger.dev/sdk';
import { notifyUsers } from './outbox';

export const late = schedules.task({ id: 'late', cron: { pattern: «'0 23 * * *'», timezone: 'Asia/Tokyo' }, run: async () => { await notifyUsers(); } });
`,
      expect: 'nightJob',
    },
  ],
  valid: [
    {
      title: 'a digest that is only computed at night',
      lang: 'ts',
      strict: true,
      code: `import { Agenda } from 'agenda';
import { Queue } from 'bullmq';

const agenda = new Agenda();
agenda.define('digest', async (job) => { job.attrs.data = await computeDigest(); });
agenda.every('30 2 * * *', 'digest');
new Queue('jobs').add('cleanup notifications', {}, { repeat: { pattern: '0 3 * * *' } });
`,
    },
  ],
});
