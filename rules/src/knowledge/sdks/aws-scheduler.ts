import type { Sdk } from '../types/sdk';

/** Text is `cron(…)` of six fields with minutes first and the year last, `rate(…)` or `at(…)`. */
export const awsScheduler: Sdk = {
  id: 'aws-scheduler',
  name: 'Amazon EventBridge Scheduler',
  source: '@aws-sdk/client-scheduler 3.1169.0 dist-types/models/models_0.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: '@aws-sdk/client-scheduler:{CreateScheduleCommand,UpdateScheduleCommand}()',
      time: 0,
      timeKeys: ['ScheduleExpression'],
      form: 'aws',
      zone: { arg: 0, key: 'ScheduleExpressionTimezone' },
      defaultZone: 'utc',
    },
  ],
};
