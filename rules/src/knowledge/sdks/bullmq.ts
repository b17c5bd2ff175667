import type { Sdk } from '../types/sdk';

/** Cron text is `pattern`; before version 3 it was `cron`. Workers process the job elsewhere. */
export const bullmq: Sdk = {
  id: 'bullmq',
  name: 'BullMQ',
  source: 'bullmq 6.7.0 dist/esm/classes/queue.d.ts, dist/esm/interfaces/repeat-options.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: 'bullmq:Queue().upsertJobScheduler',
      time: 1,
      timeKeys: ['pattern', 'every'],
      form: 'any',
      zone: { arg: 1, key: 'tz' },
      defaultZone: 'local',
    },
    {
      kind: 'scheduler',
      path: 'bullmq:Queue().add',
      time: 2,
      timeKeys: ['repeat.pattern', 'repeat.every', 'repeat.cron'],
      form: 'any',
      zone: { arg: 2, key: 'repeat.tz' },
      defaultZone: 'local',
    },
  ],
};
