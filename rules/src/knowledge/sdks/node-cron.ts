import type { Sdk } from '../types/sdk';

/** Five or six fields, seconds first. Without a zone the server's clock counts. */
export const nodeCron: Sdk = {
  id: 'node-cron',
  name: 'node-cron',
  source: 'node-cron 4.6.0 dist/node-cron.d.ts, @types/node-cron 3.0.11',
  apis: [
    {
      kind: 'scheduler',
      path: ['node-cron:{schedule,createTask}', 'node-cron:nodeCron.{schedule,createTask}'],
      time: 0,
      run: 1,
      form: 'cron',
      zone: { arg: 2, key: 'timezone' },
      defaultZone: 'local',
    },
  ],
};
