import type { Sdk } from '../types/sdk';

/** The time may also be a date. The time zone is the fifth argument of the constructor. */
export const cron: Sdk = {
  id: 'cron',
  name: 'cron',
  source: 'cron 4.4.0 dist/job.d.ts, dist/types/cron.types.d.ts',
  apis: [
    { kind: 'scheduler', path: 'cron:CronJob()', time: 0, run: 1, form: 'cron', zone: { arg: 4 }, defaultZone: 'local' },
    {
      kind: 'scheduler',
      path: 'cron:CronJob.from',
      time: 0,
      timeKeys: ['cronTime'],
      run: 0,
      runKey: 'onTick',
      form: 'cron',
      zone: { arg: 0, key: 'timeZone' },
      defaultZone: 'local',
    },
  ],
};
