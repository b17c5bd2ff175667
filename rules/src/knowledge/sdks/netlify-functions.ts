import type { Sdk } from '../types/sdk';

/** Functions that Netlify runs at given times, always by UTC. */
export const netlifyFunctions: Sdk = {
  id: 'netlify-functions',
  name: 'Netlify Functions',
  source: '@netlify/functions 5.3.0 dist/main.d.ts',
  apis: [{ kind: 'scheduler', path: '@netlify/functions:schedule', time: 0, run: 1, form: 'cron', defaultZone: 'utc' }],
};
