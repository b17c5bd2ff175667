import { defineCases } from '../../../rule/case';

/** Times in configuration files. */
export const cases = defineCases({
  invalid: [
    {
      title: "a deployment's cron job that sends reminders around the clock",
      lang: 'json',
      strict: true,
      filename: 'vercel.json',
      code: '{ "crons": [{ "path": "/api/send-reminders", "schedule": «"0 */2 * * *"» }] }',
      expect: 'crossesNight',
      suggest: { moveTime: '{ "crons": [{ "path": "/api/send-reminders", "schedule": "0 8-20/2 * * *" }] }' },
      doc: true,
    },
    {
      title: 'a Vercel cron job that sends pushes at an hour in UTC',
      lang: 'json',
      filename: 'vercel.json',
      code: '{ "crons": [{ "path": "/api/cron/push-digest", "schedule": «"30 2 * * *"» }] }',
      strict: true,
      expect: 'utcNight',
      data: { time: '02:30', window: '21:00–07:00' },
    },
  ],
  valid: [
    {
      title: 'a hourly cron job that only deletes sessions',
      lang: 'json',
      strict: true,
      filename: 'vercel.json',
      code: '{ "crons": [{ "path": "/api/prune-sessions", "schedule": "0 * * * *" }], "redirects": ["/push", "/reminders"] }',
    },
    {
      title: 'a cron job that sends reminders in the afternoon',
      lang: 'json',
      filename: 'vercel.json',
      strict: true,
      code: '{ "crons": [{ "path": "/api/send-reminders", "schedule": "0 15 * * *" }] }',
    },
    {
      title: 'a cron job at night in UTC, not in strict',
      lang: 'json',
      filename: 'vercel.json',
      code: '{ "crons": [{ "path": "/api/send-reminders", "schedule": "0 23 * * *" }] }',
    },
    {
      title: 'cron jobs in an unrelated JSON file',
      lang: 'json',
      strict: true,
      filename: 'manifest.json',
      code: '{ "crons": [{ "path": "/api/send-reminders", "schedule": "0 * * * *" }] }',
    },
    {
      title: 'a cron job around the clock, whose code may ask for the time, not in strict',
      lang: 'json',
      filename: 'vercel.json',
      code: '{ "crons": [{ "path": "/api/send-reminders", "schedule": "*/30 * * * *" }] }',
    },
  ],
});
