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
      title: 'a minute without an hour, which comes every hour',
      lang: ['js', 'ts'],
      code: `import { LocalNotifications } from '@capacitor/local-notifications';
LocalNotifications.schedule({ notifications: [{ id: 1, title: 'Play', body: '', schedule: { on: { «minute: 30» } } }] });`,
      expect: 'crossesNight',
      data: { time: 'every hour', window: '21:00–07:00' },
    },
    { title: 'the zone of a scheduler within its text', lang: 'ts', code: spec("«'CRON_TZ=Europe/Rome 0 22 * * *'»"), expect: 'nightJob' },
    { title: 'the clock of a scheduler that counts by UTC', lang: 'ts', strict: true, code: spec("«'0 22 * * *'»"), expect: 'utcNight' },
    {
      title: 'the clock of a cloud that counts by UTC',
      lang: 'ts',
      strict: true,
      code: aws("«'cron(30 22 * * ? *)'»"),
      expect: 'utcNight',
    },
    {
      title: 'schedulers that go by the clock of the machine',
      lang: 'js',
      code:
        `${SEND}import cron from 'node-cron';\nimport { CronJob } from 'cron';\nimport { Cron } from 'croner';\nimport { scheduleJob } from 'node-schedule';\ncron.schedule(«'0 22 * * *'», () => sendPush('all'));\nnew CronJob(«'0 22 * * *'», () => sendPush('all'));\nnew Cron(«'0 22 * * *'», () => sendPush('all'));\nscheduleJob(«'0 22 * * *'», () => sendPush('all'));`,
      expect: ['nightJob', 'nightJob', 'nightJob', 'nightJob'],
    },
    {
      title: 'jobs of a runner that goes by the clock of the machine',
      lang: 'js',
      code: `import Bree from 'bree';
new Bree({ jobs: [{ name: 'push-reminders', cron: «'0 22 * * *'» }] });`,
      expect: 'nightJob',
    },
    {
      title: 'the hours that laws name, by the clock they name',
      lang: 'ts',
      code:
        `${SEND}import cron from 'node-cron';\ncron.schedule(«'0 0 * * *'», () => sendPush('all'), { timezone: 'America/New_York' });\ncron.schedule(«'59 5 * * *'», () => sendPush('all'), { timezone: 'America/New_York' });\ncron.schedule(«'0 3 * * *'», () => sendPush('all'), { timezone: 'America/Los_Angeles' });`,
      expect: ['nightJob', 'nightJob', 'nightJob'],
    },
    {
      title: 'the hours of school, where a project asks for them',
      lang: 'ts',
      settings: { quietHours: { start: '08:00', end: '15:00' } },
      code:
        `${SEND}import cron from 'node-cron';\ncron.schedule(«'0 10 * * 1-5'», () => sendPush('all'), { timezone: 'America/Los_Angeles' });`,
      expect: 'nightJob',
    },
  ],
  valid: [
    {
      title: 'a minute beside an hour by day, or an hour that is not known',
      lang: 'ts',
      code: `import { LocalNotifications } from '@capacitor/local-notifications';
LocalNotifications.schedule({ notifications: [{ id: 1, title: 'Play', body: '', schedule: { on: { hour: 16, minute: 30 } } }] });
LocalNotifications.schedule({ notifications: [{ id: 2, title: 'Play', body: '', schedule: { on: { ...chosen, minute: 30 } } }] });
LocalNotifications.schedule({ notifications: [{ id: 3, title: 'Play', body: '', schedule: { on: { day: 1 } } }] });`,
    },
    { title: 'hours of UTC, which are day somewhere', lang: 'ts', code: `${spec("'0 22 * * *'")}\n${aws("'cron(30 22 * * ? *)'")}` },
    {
      title: 'the hours of school, which no law of the night names',
      lang: 'ts',
      code:
        `${SEND}import cron from 'node-cron';\ncron.schedule('0 10 * * 1-5', () => sendPush('all'), { timezone: 'America/Los_Angeles' });`,
    },
  ],
});
