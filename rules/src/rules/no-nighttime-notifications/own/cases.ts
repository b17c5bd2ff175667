import { defineCases } from '../../../rule/case';

/** The project's own functions that alert people. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a custom alert function named in the options',
      lang: ['js', 'ts'],
      options: { sinks: ['ringBells'] },
      code: `import cron from 'node-cron';
import { ringBells } from './bells';

cron.schedule(«'0 22 * * *'», () => ringBells('Come back'));
`,
      expect: 'nightJob',
    },
    {
      title: 'a wrapper from the settings that takes the time',
      lang: 'ts',
      settings: { wrappers: [{ kind: 'push', module: '@acme/notify', export: 'tell', timeArg: '1.at' }] },
      code: `import { tell } from '@acme/notify';

export const remind = (user: string) => tell(user, { text: 'Your pet is lonely', at: «'22:30'» });
`,
      expect: 'nightTime',
      data: { time: '22:30', window: '21:00–07:00' },
    },
    {
      title: 'custom functions that schedule reminders at night',
      lang: ['js', 'ts'],
      strict: true,
      doc: true,
      code: `import { addReminder, scheduleDailyReminder, scheduleNotification, setReminder } from './reminders';

scheduleDailyReminder(«22», 0);
setReminder({ hour: «23», minute: 15, text: 'One more round?' });
scheduleNotification('story', { at: { hour: «6», minute: 0 } });
export const plan = (settings) => addReminder(settings.reminderHour || «21», settings.reminderMinute || 30);
`,
      expect: ['nightTime', 'nightTime', 'nightTime', 'nightDefault'],
      data: [{ time: '22:00', window: '21:00–07:00' }, { time: '23:15', window: '21:00–07:00' }, { time: '06:00', window: '21:00–07:00' }, {
        name: 'settings.reminderHour',
        time: '21:30',
        window: '21:00–07:00',
      }],
    },
    {
      title: 'jobs of unknown schedulers, recognised by their form',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { jobs } from './jobs';
import { sendReminders, sendPush } from './push';

jobs.register('streaks', «'0 22 * * *'», sendReminders);
jobs.createFunction({ id: 'evening' }, { cron: «'TZ=Europe/Paris 30 23 * * *'» }, async ({ step }) => {
  await step.run('tell', () => sendPush('all', 'Come back'));
});
export const table = [{ name: 'hourly', pattern: «'0 * * * *'», handler: () => sendPush('all', 'New stories') }];
`,
      expect: ['nightJob', 'nightJob', 'crossesNight'],
    },
    {
      title: 'a scheduled function exported with its schedule in UTC',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { sendPush } from '../push';

export default async () => sendPush('all', 'New stories');
export const config = { schedule: «'0 23 * * *'» };
`,
      expect: 'utcNight',
    },
    {
      title: 'a Netlify function scheduled in UTC',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { schedule } from '@netlify/functions';
import { sendPush } from '../push';

export const handler = schedule(«'0 23 * * *'», () => sendPush('all', 'New stories'));
`,
      expect: 'utcNight',
    },
    {
      title: 'a method of a custom sender whose name says what it sends',
      lang: 'ts',
      code: `import schedule from 'node-schedule';

export class Evenings {
  constructor(private readonly push: Sender) {}
  start() {
    schedule.scheduleJob({ hour: «23» }, () => this.tellAll());
  }
  private async tellAll() {
    await this.push.sendToAll({ title: 'What happened today' });
  }
}
`,
      expect: 'nightJob',
    },
    {
      title: 'default reminder times at night',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const defaultSettings = { reminders: true, «reminderTime: '22:00'», volume: 3 };
export const «DEFAULT_NOTIFICATION_HOUR = 23»;
const [at, setAt] = useState(«chosen.reminderTime ?? '21:30'»);
`,
      expect: 'nightDefault',
      data: [{ name: 'reminderTime', time: '22:00', window: '21:00–07:00' }, {
        name: 'DEFAULT_NOTIFICATION_HOUR',
        time: '23:00',
        window: '21:00–07:00',
      }, { name: 'reminderTime', time: '21:30', window: '21:00–07:00' }],
    },
    {
      title: 'a schema with a default reminder time at night',
      lang: ['js', 'ts'],
      strict: true,
      code: `const schema = new Schema({ dailyReminder: { on: Boolean, time: { type: String, «default: '22:30'» } } });
`,
      expect: 'nightDefault',
      suggest: {
        moveTime: `const schema = new Schema({ dailyReminder: { on: Boolean, time: { type: String, default: '20:30' } } });
`,
      },
    },
    {
      title: "a delivery time at night in the recipient's time zone, in a request body",
      lang: ['js', 'ts'],
      strict: true,
      code: `const body = JSON.stringify({ contents, delayed_option: 'timezone', delivery_time_of_day: «'11:00PM'» });
await fetch(address, { method: 'POST', body });
`,
      expect: 'nightTime',
      data: { time: '23:00', window: '21:00–07:00' },
    },
  ],
  valid: [
    {
      title: 'jobs of unknown schedulers at night without alerts, and during the day',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { jobs } from './jobs';
import { sendReminders, sendPush } from './push';

jobs.register('prune', '0 3 * * *', () => pruneOldPushTokens());
jobs.register('noon', '0 12 * * *', sendReminders);
jobs.register('hourly', '0 * * * *', () => { if (!isQuietHours()) sendPush('all', 'New stories'); });
export const table = [{ name: 'backup', pattern: '0 2 * * *', handler: backUp }, { cron: '0 22 * * *', title: 'Reminders' }];
`,
    },
    {
      title: 'settings that end or mute alerts, and daytime defaults',
      lang: ['js', 'ts'],
      strict: true,
      code:
        `export const defaultSettings = { reminderTime: '17:30', quietStart: '21:00', notificationsMutedAt: '22:00', reminderEndTime: '22:00', bedtimeReminder: { time: '20:30' } };
export const reminderDefaults = { reminderTime: null, createdAt: '23:00', hour: 9 };
const answer = { reminderTime: '22:00' };
const body = { delivery_time_of_day: '5:00PM' };
`,
    },
    {
      title: 'a wrapper called with a time of day, and another function of that name',
      lang: 'ts',
      settings: { wrappers: [{ kind: 'push', module: '@acme/notify', export: 'tell', timeArg: '1.at' }] },
      code: `import { tell } from '@acme/notify';
import { tell as whisper } from './voices';

tell('a', { at: '15:00' });
whisper('b', { at: '22:30' });
`,
    },
    {
      title: 'custom functions with daytime hours, chosen hours and other numbers',
      lang: ['js', 'ts'],
      doc: true,
      code: `import { cancelReminder, scheduleReminder, setReminderEnabled, setNotificationCount } from './reminders';

scheduleReminder(17, 30);
scheduleReminder({ hour: 8, minute: 0 });
setNotificationCount(0, 5);
setReminderEnabled(1, 0);
cancelReminder(22, 0);
export const plan = (choice) => scheduleReminder(choice.hour, choice.minute);
`,
    },
  ],
});
