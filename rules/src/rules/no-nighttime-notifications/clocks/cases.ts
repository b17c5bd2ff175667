import { defineCases } from '../../../rule/case';

const SEND = "import { sendPush } from '../push';\n";
const spec = (cron: string, more = ''): string =>
  `import { Client } from '@temporalio/client';\nconst client = new Client();\nclient.schedule.create({ scheduleId: 'reminders', action: { type: 'startWorkflow', workflowType: sendReminders }, spec: { cronExpressions: [${cron}]${more} } });`;
const aws = (cron: string): string =>
  `import { CreateScheduleCommand } from '@aws-sdk/client-scheduler';\nclient.send(new CreateScheduleCommand({ Name: 'evening-reminder', ScheduleExpression: ${cron}, FlexibleTimeWindow: { Mode: 'OFF' }, Target: target }));`;

/** By whose clock a time counts, and what a time stands for that is not written out. */
export const cases = defineCases({
  invalid: [
    {
      title: 'an hour that is replaced if another one was saved',
      lang: ['js', 'ts'],
      code: `import * as Notifications from 'expo-notifications';
export async function plan(saved) {
  let hour = 22;
  if (saved) hour = Number(saved);
  await Notifications.«scheduleNotificationAsync»({ content, trigger: { hour, minute: 0, repeats: true } });
}`,
      expect: 'nightDefault',
    },
    {
      title: 'a schedule with a minute but no hour, which runs every hour',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { LocalNotifications } from '@capacitor/local-notifications';
LocalNotifications.schedule({ notifications: [{ id: 1, title: 'Play', body: '', schedule: { on: { «minute: 30» } } }] });`,
      expect: 'crossesNight',
      data: { time: 'every hour', window: '21:00–07:00' },
    },
    {
      title: 'a time zone within a Temporal cron expression',
      lang: 'ts',
      code: spec("«'CRON_TZ=Europe/Rome 0 22 * * *'»"),
      expect: 'nightJob',
    },
    { title: 'a Temporal cron expression in UTC, in strict', lang: 'ts', strict: true, code: spec("«'0 22 * * *'»"), expect: 'utcNight' },
    {
      title: 'an AWS schedule in UTC, in strict',
      lang: 'ts',
      strict: true,
      code: aws("«'cron(30 22 * * ? *)'»"),
      expect: 'utcNight',
    },
    {
      title: 'schedulers that use the local time of the server',
      lang: 'js',
      code:
        `${SEND}import cron from 'node-cron';\nimport { CronJob } from 'cron';\nimport { Cron } from 'croner';\nimport { scheduleJob } from 'node-schedule';\ncron.schedule(«'0 22 * * *'», () => sendPush('all'));\nnew CronJob(«'0 22 * * *'», () => sendPush('all'));\nnew Cron(«'0 22 * * *'», () => sendPush('all'));\nscheduleJob(«'0 22 * * *'», () => sendPush('all'));`,
      expect: ['nightJob', 'nightJob', 'nightJob', 'nightJob'],
    },
    {
      title: 'Bree jobs in the local time of the server',
      lang: 'js',
      code: `import Bree from 'bree';
new Bree({ jobs: [{ name: 'push-reminders', cron: «'0 22 * * *'» }] });`,
      expect: 'nightJob',
    },
    {
      title: 'the night hours of state laws, in the time zones they apply to',
      lang: 'ts',
      code:
        `${SEND}import cron from 'node-cron';\ncron.schedule(«'0 0 * * *'», () => sendPush('all'), { timezone: 'America/New_York' });\ncron.schedule(«'59 5 * * *'», () => sendPush('all'), { timezone: 'America/New_York' });\ncron.schedule(«'0 3 * * *'», () => sendPush('all'), { timezone: 'America/Los_Angeles' });`,
      expect: ['nightJob', 'nightJob', 'nightJob'],
    },
    {
      title: 'school hours, where the settings name them as quiet hours',
      lang: 'ts',
      settings: { quietHours: { start: '08:00', end: '15:00' } },
      code:
        `${SEND}import cron from 'node-cron';\ncron.schedule(«'0 10 * * 1-5'», () => sendPush('all'), { timezone: 'America/Los_Angeles' });`,
      expect: 'nightJob',
    },
  ],
  valid: [
    {
      title: 'an hour that is always replaced',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Notifications from 'expo-notifications';
export async function plan(saved) {
  let hour = 22;
  hour = Number(saved);
  await Notifications.scheduleNotificationAsync({ content, trigger: { hour, minute: 0, repeats: true } });
}`,
    },
    {
      title: 'a minute beside a daytime hour, or beside an unresolved hour',
      lang: 'ts',
      strict: true,
      code: `import { LocalNotifications } from '@capacitor/local-notifications';
LocalNotifications.schedule({ notifications: [{ id: 1, title: 'Play', body: '', schedule: { on: { hour: 16, minute: 30 } } }] });
LocalNotifications.schedule({ notifications: [{ id: 2, title: 'Play', body: '', schedule: { on: { ...chosen, minute: 30 } } }] });
LocalNotifications.schedule({ notifications: [{ id: 3, title: 'Play', body: '', schedule: { on: { day: 1 } } }] });`,
    },
    { title: 'cron expressions in UTC, not in strict', lang: 'ts', code: `${spec("'0 22 * * *'")}\n${aws("'cron(30 22 * * ? *)'")}` },
    {
      title: 'school hours, which are no quiet hours by default',
      lang: 'ts',
      strict: true,
      code:
        `${SEND}import cron from 'node-cron';\ncron.schedule('0 10 * * 1-5', () => sendPush('all'), { timezone: 'America/Los_Angeles' });`,
    },
  ],
});
