import { defineCases } from '../../../case';

/** The project's own functions that alert people. */
export const cases = defineCases({
  invalid: [
    {
      title: "a function of the project's own that alerts people",
      lang: ['js', 'ts'],
      options: { sinks: ['ringBells'] },
      code: `import cron from 'node-cron';
import { ringBells } from './bells';

cron.schedule(«'0 22 * * *'», () => ringBells('Come back'));
`,
      expect: 'nightJob',
    },
    {
      title: 'a wrapper of the project that takes the time',
      lang: 'ts',
      settings: { wrappers: [{ kind: 'push', module: '@acme/notify', export: 'tell', timeArg: '1.at' }] },
      code: `import { tell } from '@acme/notify';

export const remind = (user: string) => tell(user, { text: 'Your pet is lonely', at: «'22:30'» });
`,
      expect: 'nightTime',
      data: { time: '22:30', window: '21:00–07:00' },
    },
    {
      title: 'own functions that plan reminders for the night',
      lang: ['js', 'ts'],
      doc: true,
      code: `import { addReminder, scheduleDailyReminder, scheduleNotification, setReminder } from './reminders';

scheduleDailyReminder(«22», 0);
setReminder({ hour: «23», minute: 15, text: 'One more round?' });
scheduleNotification('story', { at: { hour: «6», minute: 0 } });
export const plan = (settings) => addReminder(settings.reminderHour || «21», settings.reminderMinute || 30);
`,
      expect: 'nightTime',
      data: [{ time: '22:00', window: '21:00–07:00' }, { time: '23:15', window: '21:00–07:00' }, { time: '06:00', window: '21:00–07:00' }, { time: '21:00', window: '21:00–07:00' }],
    },
  ],
  valid: [
    {
      title: 'the same wrapper with a time of the day, and another function of that name',
      lang: 'ts',
      settings: { wrappers: [{ kind: 'push', module: '@acme/notify', export: 'tell', timeArg: '1.at' }] },
      code: `import { tell } from '@acme/notify';
import { tell as whisper } from './voices';

tell('a', { at: '15:00' });
whisper('b', { at: '22:30' });
`,
    },
    {
      title: 'own functions with a time of day, with times that people chose, and with other numbers',
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
