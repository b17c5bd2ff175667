import type { Sdk } from '../types/sdk';

/**
 * The trigger moved from the second of three arguments into the first of two in version 4. A zone is written into the
 * text: `TZ=Europe/Paris 0 12 * * 5`.
 */
export const inngest: Sdk = {
  id: 'inngest',
  name: 'Inngest',
  source: 'inngest 4.24.0 and 3.54.2 components/Inngest.d.ts; Inngest documentation, Crons',
  apis: [
    {
      kind: 'scheduler',
      path: 'inngest:Inngest().createFunction',
      time: -2,
      timeKeys: ['triggers.cron', 'triggers.[].cron', 'cron', '[].cron'],
      run: -1,
      form: 'cron',
      defaultZone: 'utc',
    },
    { kind: 'scheduler', path: 'inngest:cron', time: 0, form: 'cron', defaultZone: 'utc' },
  ],
};
