import { defineCases } from '../../../rule/case';

/** Jobs with their function beside the time. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a job of Deno, whose times are in UTC, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import webpush from 'web-push';
Deno.cron('evening push', «'0 23 * * *'», async () => webpush.«sendNotification»(subscription, payload));`,
      expect: ['utcNight', 'noQuietCheck'],
    },
    {
      title: 'a night job with a comment about an emergency',
      lang: ['js', 'ts'],
      code: `import cron from 'node-cron';
import webpush from 'web-push';

export function start(subscription, payload) {
  cron.schedule(«'0 22 * * *'» /* no emergency, an advertisement */, () => webpush.sendNotification(subscription, payload));
}
`,
      expect: 'nightJob',
    },
    {
      title: 'a job of a scheduler in another file',
      lang: 'js',
      code: `import cron from './my-cron';
import { sendPush } from './outbox';

cron.schedule(«'0 22 * * *'», () => sendPush('A new story'));
`,
      expect: 'nightJob',
      suggest: {
        moveTime: `import cron from './my-cron';
import { sendPush } from './outbox';

cron.schedule('0 20 * * *', () => sendPush('A new story'));
`,
      },
    },
    {
      title: 'a job at 07:15 and 21:15 that pushes to all users',
      lang: ['js', 'ts'],
      doc: true,
      code: `import cron from 'node-cron';
import webpush from 'web-push';

export function start(subscriptions, payload) {
  cron.schedule(«'15 7,21 * * *'», () => subscriptions.forEach((subscription) => webpush.sendNotification(subscription, payload)));
}
`,
      expect: 'nightJob',
      data: { time: '21:15', window: '21:00–07:00' },
      suggest: {
        moveTime: `import cron from 'node-cron';
import webpush from 'web-push';

export function start(subscriptions, payload) {
  cron.schedule('15 7,20 * * *', () => subscriptions.forEach((subscription) => webpush.sendNotification(subscription, payload)));
}
`,
      },
    },
    {
      title: 'a job at 22:00 that pushes, with a check offered',
      lang: 'js',
      code: `const cron = require('node-cron');
const webpush = require('web-push');

cron.schedule(«'0 22 * * *'», async () => {
  for (const friend of await findFriends()) {
    // everybody hears of it
    await webpush.sendNotification(friend.subscription, 'Your friends are playing');
  }
});
`,
      expect: 'nightJob',
      suggest: {
        moveTime: `const cron = require('node-cron');
const webpush = require('web-push');

cron.schedule('0 20 * * *', async () => {
  for (const friend of await findFriends()) {
    // everybody hears of it
    await webpush.sendNotification(friend.subscription, 'Your friends are playing');
  }
});
`,
      },
    },
    {
      title: 'a job given as an object',
      lang: 'ts',
      code: `import { CronJob } from 'cron';
import { getMessaging } from 'firebase-admin/messaging';

CronJob.from({ cronTime: «'0 5 * * *'», onTick: () => getMessaging().send({ topic: 'all', notification: { title: 'Good morning' } }), start: true });
`,
      expect: 'nightJob',
      data: { time: '05:00', window: '21:00–07:00' },
    },
    {
      title: 'a Croner job with its options before the function',
      lang: 'js',
      code: `import { Cron } from 'croner';
import { notifyUsers } from './outbox';

new Cron(«'0 0 22 * * *'», { timezone: 'Europe/Vienna' }, notifyUsers);
`,
      expect: 'nightJob',
    },
    {
      title: 'node-schedule rules as text, as fields and as an object',
      lang: 'js',
      code: `const schedule = require('node-schedule');
const { sendReminders } = require('./outbox');

schedule.scheduleJob('evening', «'0 22 * * *'», sendReminders);
schedule.scheduleJob({ hour: «23», minute: 30 }, sendReminders);
const rule = new schedule.RecurrenceRule();
rule.hour = [8, 22];
schedule.«scheduleJob»(rule, () => sendReminders());
`,
      expect: 'nightJob',
      data: [undefined, { time: '23:30', window: '21:00–07:00' }, { time: '22:00', window: '21:00–07:00' }],
    },
    {
      title: 'NestJS jobs at night and every hour',
      lang: 'ts',
      strict: true,
      doc: true,
      code: `import { Cron, CronExpression, Interval } from '@nestjs/schedule';

export class Pushes {
  constructor(private readonly outbox: Outbox) {}

  @Cron(«CronExpression.EVERY_DAY_AT_11PM»)
  late() {
    return this.outbox.sendPushToAll('The shop has new skins');
  }

  @Cron(«'0 30 6 * * *'»)
  early() {
    this.deliver();
  }

  @Interval(«3_600_000»)
  hourly() {
    this.deliver();
  }

  private deliver() {
    this.outbox.sendNotifications();
  }
}
`,
      expect: ['nightJob', 'nightJob', 'crossesNight'],
      data: [{ time: '23:00', window: '21:00–07:00' }, { time: '06:30', window: '21:00–07:00' }, {
        time: 'every hour',
        window: '21:00–07:00',
      }],
    },
    {
      title: 'a NestJS constant that is replaced by another one',
      lang: 'ts',
      code: `import { Cron, CronExpression } from '@nestjs/schedule';

export class Pushes {
  @Cron(«CronExpression.EVERY_DAY_AT_10PM»)
  late() {
    return sendPush('Come back');
  }
}
`,
      expect: 'nightJob',
      suggest: {
        moveTime: `import { Cron, CronExpression } from '@nestjs/schedule';

export class Pushes {
  @Cron(CronExpression.EVERY_DAY_AT_8PM)
  late() {
    return sendPush('Come back');
  }
}
`,
      },
    },
    {
      title: 'a toad-scheduler interval of hours',
      lang: 'ts',
      strict: true,
      code: `import { AsyncTask, SimpleIntervalJob, ToadScheduler } from 'toad-scheduler';
import { pushToAll } from './outbox';

const task = new AsyncTask('pushes', () => pushToAll('One more round?'));
new ToadScheduler().addSimpleIntervalJob(new SimpleIntervalJob(«{ hours: 3, runImmediately: true }», task));
`,
      expect: 'crossesNight',
      data: { time: 'every 3 hours', window: '21:00–07:00' },
    },
    {
      title: 'a night time as a fallback of the configuration',
      lang: ['js', 'ts'],
      code: `import cron from 'node-cron';
import { sendPush } from './outbox';

cron.schedule(process.env.PUSH_TIMES ?? «'0 22 * * *'», () => sendPush('A new story'));
`,
      expect: 'nightJob',
    },
    {
      title: 'a choice of two night times, of which the fix would move one',
      lang: ['js', 'ts'],
      code: `import cron from 'node-cron';
import { sendPush } from './outbox';

cron.schedule(isLate ? «'0 23 * * *'» : '0 22 * * *', () => sendPush('A new story'));
`,
      expect: 'nightJob',
      suggest: {},
    },
    {
      title: 'a text message that a job sends at night',
      lang: ['js', 'ts'],
      code: `import cron from 'node-cron';
import Telnyx from 'telnyx';
const phones = new Telnyx();
cron.schedule(«'0 23 * * *'», () => phones.messages.schedule({ to, from, text: 'Come back' }), { timezone: 'Europe/Berlin' });`,
      expect: 'nightJob',
    },
    {
      title: 'a job of every minute that sends to all users',
      lang: 'ts',
      strict: true,
      code: `import { Cron } from '@nestjs/schedule';
export class Jobs {
  @Cron(«'* * * * *'»)
  async run() {
    for (const user of await this.users.find({ where: { active: true, seenAt: Before(now) } }))
      await this.push.sendNotification(user.id, 'Come back');
  }
}`,
      expect: 'crossesNight',
    },
    {
      title: 'a job of every minute that sends what is scheduled, in strict',
      lang: 'ts',
      code: `import { Cron } from '@nestjs/schedule';
export class Jobs {
  @Cron(«'* * * * *'»)
  async run() {
    for (const news of await this.news.find({ where: { scheduledFor: Before(new Date()) } }))
      await this.push.sendNotification(news.text);
  }
}`,
      strict: true,
      expect: 'crossesNight',
    },
  ],
  valid: [
    {
      title: 'a job of Deno, whose times are in UTC',
      lang: ['js', 'ts'],
      code: `import webpush from 'web-push';
Deno.cron('evening push', '0 23 * * *', async () => webpush.sendNotification(subscription, payload));`,
    },
    {
      title: 'a timer that calls a function of another file, which may look at the hour',
      lang: ['js', 'ts'],
      code:
        "import { notifyOverdue } from './overdue';\nconst sweep = async () => { await notifyOverdue(); };\nsetInterval(() => { void sweep(); }, 5 * 60 * 1000);",
    },
    {
      title: 'a timer that pushes to an array',
      lang: ['js', 'ts'],
      strict: true,
      code: `const refresh = () => { for (const each of all) byId[each.id].push(each); };
setInterval(refresh, 5 * 60 * 1000);`,
    },
    {
      title: 'a night job without notifications',
      lang: ['js', 'ts'],
      doc: true,
      code: `import cron from 'node-cron';
import webpush from 'web-push';

cron.schedule('0 2 * * *', () => pruneOldSessions());
cron.schedule('0 3 * * *', async () => { await clearNotifications(); await markRemindersRead(); });
cron.schedule('0 8 * * *', () => webpush.sendNotification(subscription, 'Good morning'));
`,
    },
    {
      title: 'a schedule from the environment',
      lang: ['js', 'ts'],
      strict: true,
      code: `import cron from 'node-cron';
import { sendPush } from './outbox';

cron.schedule(process.env.PUSH_TIMES, () => sendPush('A new story'));
`,
    },
    {
      title: 'a scheduler of the project with a schedule that is no cron text',
      lang: 'js',
      strict: true,
      code: `import cron from './my-cron';
import { sendPush } from './outbox';

cron.schedule('22 * * for friends', () => sendPush('A new story'));
`,
    },
    {
      title: 'a job of every minute that sends reminders at the times people set',
      lang: 'ts',
      strict: true,
      code: `import { Cron } from '@nestjs/schedule';
export class Jobs {
  @Cron('* * * * *')
  async run() {
    const now = new Date();
    for (const reminder of await this.reminders.find({ where: { remindAt: Before(now) } }))
      await this.push.sendNotification(reminder.userId, reminder.text);
  }
}`,
    },
    {
      title: 'a check of the servers that notifies those who run them',
      lang: 'ts',
      strict: true,
      code: `setInterval(() => check(), 300000);
async function check() { if (!(await ping()).ok) await errorMonitor.sendNotification('health', 'The database does not answer'); }`,
    },
  ],
});
