import type { Sdk } from '../types/sdk';

export const triggerDev: Sdk = {
  id: 'trigger-dev',
  name: 'Trigger.dev',
  source: '@trigger.dev/sdk 4.8.3 dist/commonjs/v3/schedules/index.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: ['@trigger.dev/sdk:schedules.task', '@trigger.dev/sdk/v3:schedules.task'],
      time: 0,
      timeKeys: ['cron', 'cron.pattern'],
      run: 0,
      runKey: 'run',
      form: 'cron',
      zone: { arg: 0, key: 'cron.timezone' },
      defaultZone: 'utc',
    },
    {
      kind: 'scheduler',
      path: ['@trigger.dev/sdk:schedules.{create,update}', '@trigger.dev/sdk/v3:schedules.{create,update}'],
      time: -1,
      timeKeys: ['cron'],
      form: 'cron',
      zone: { arg: -1, key: 'timezone' },
      defaultZone: 'utc',
    },
  ],
};
