import type { Sdk } from '../types/sdk';

/** Callable with and without `new`; function and options may be in either order. */
export const croner: Sdk = {
  id: 'croner',
  name: 'Croner',
  source: 'croner 11.0.1 dist/croner.d.ts',
  apis: [
    {
      kind: 'scheduler',
      path: ['croner:Cron()', 'croner:Cron', 'croner:()', 'croner:'],
      time: 0,
      run: [1, 2],
      form: 'cron',
      zone: { arg: [1, 2], key: 'timezone' },
      defaultZone: 'local',
    },
  ],
};
