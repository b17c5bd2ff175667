import type { Sdk } from '../types/sdk';

/**
 * The first argument may be a name, so the time is counted from the end: a cron expression, a date, a rule, or an
 * object of fields.
 */
export const nodeSchedule: Sdk = {
  id: 'node-schedule',
  name: 'node-schedule',
  source: '@types/node-schedule 2.1.8 index.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: 'node-schedule:scheduleJob',
      time: -2,
      timeKeys: ['', 'rule'],
      hourKeys: ['hour', 'rule.hour'],
      run: -1,
      form: 'cron',
      zone: { arg: -2, key: 'tz' },
      defaultZone: 'local',
    },
  ],
};
