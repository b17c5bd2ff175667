import type { Sdk } from '../types/sdk';

/** A calendar without an hour means midnight. */
export const temporal: Sdk = {
  id: 'temporal',
  name: 'Temporal',
  source: '@temporalio/client 1.24.0 lib/schedule-types.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: ['@temporalio/client:Client().schedule.create', '@temporalio/client:ScheduleClient().create'],
      time: 0,
      timeKeys: ['spec.cronExpressions.[]', 'spec.intervals.[].every'],
      hourKeys: ['spec.calendars.[].hour'],
      absentHour: 0,
      form: 'any',
      zone: { arg: 0, key: 'spec.timezone' },
      defaultZone: 'utc',
    },
  ],
};
