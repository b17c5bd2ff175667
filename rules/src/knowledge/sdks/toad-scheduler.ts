import type { Sdk } from '../types/sdk';

/** The function is inside a task object: `new Task('id', fn)`. */
export const toadScheduler: Sdk = {
  id: 'toad-scheduler',
  name: 'toad-scheduler',
  source: 'toad-scheduler 4.1.0 dist/lib/engines/cron/CronJob.d.ts, dist/lib/engines/simple-interval/SimpleIntervalJob.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: 'toad-scheduler:CronJob()',
      time: 0,
      timeKeys: ['cronExpression'],
      run: 1,
      form: 'cron',
      zone: { arg: 0, key: 'timezone' },
      defaultZone: 'local',
    },
    {
      kind: 'scheduler',
      path: ['toad-scheduler:{SimpleIntervalJob,LongIntervalJob}()', 'toad-scheduler:SimpleIntervalJob.createAndExecute'],
      time: 0,
      run: 1,
      form: 'duration',
      defaultZone: 'local',
    },
  ],
  constants: {
    'toad-scheduler:CRON_EVERY_SECOND': '* * * * * *',
    'toad-scheduler:CRON_EVERY_30_SECONDS': '*/30 * * * * *',
    'toad-scheduler:CRON_EVERY_MINUTE': '* * * * *',
    'toad-scheduler:CRON_EVERY_30_MINUTES': '*/30 * * * *',
    'toad-scheduler:CRON_EVERY_HOUR': '0 * * * *',
  },
};
