import type { Sdk } from '../types/sdk';

/** Jobs name files that run in workers. Intervals are milliseconds or English text. */
export const bree: Sdk = {
  id: 'bree',
  name: 'Bree',
  source: 'bree 9.2.9 src/index.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: 'bree:()',
      time: 0,
      timeKeys: ['jobs.[].cron', 'jobs.[].interval'],
      form: 'any',
      zone: { arg: 0, key: 'timezone' },
      defaultZone: 'local',
    },
    {
      kind: 'scheduler',
      path: 'bree:().add',
      time: 0,
      timeKeys: ['cron', 'interval', '[].cron', '[].interval'],
      form: 'any',
      zone: { arg: 0, key: 'timezone' },
      defaultZone: 'local',
    },
  ],
};
