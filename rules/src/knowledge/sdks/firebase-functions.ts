import type { Sdk } from '../types/sdk';

/** Cron text or App Engine words (`every day 02:00`). The first generation chains zone and function after `schedule`. */
export const firebaseFunctions: Sdk = {
  id: 'firebase-functions',
  name: 'Firebase scheduled functions',
  source:
    'firebase-functions 7.4.0 lib/v2/providers/scheduler.d.ts, lib/v1/providers/pubsub.d.ts, lib/v1/function-builder.d.ts; Firebase documentation, Schedule functions (1st gen)',
  apis: [
    {
      kind: 'scheduler',
      path: ['firebase-functions/v2/scheduler:onSchedule', 'firebase-functions/scheduler:onSchedule',
        'firebase-functions/v2:scheduler.onSchedule', 'firebase-functions:scheduler.onSchedule'],
      time: 0,
      timeKeys: ['', 'schedule'],
      run: 1,
      form: 'any',
      zone: { arg: 0, key: 'timeZone' },
      defaultZone: 'America/Los_Angeles',
    },
    {
      kind: 'scheduler',
      path: ['firebase-functions:{,region().,runWith().,region().runWith().,runWith().region().}pubsub.schedule',
        'firebase-functions/v1:{,region().,runWith().,region().runWith().,runWith().region().}pubsub.schedule'],
      time: 0,
      run: 'chained',
      runMethod: 'onRun',
      form: 'any',
      zone: { method: 'timeZone' },
      defaultZone: 'America/Los_Angeles',
    },
  ],
};
