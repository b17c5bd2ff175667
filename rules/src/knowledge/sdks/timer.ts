import type { Sdk } from '../types/sdk';

/** The platform's own timers. A timeout runs once, so only the interval keeps a clock. */
export const timer: Sdk = {
  id: 'timer',
  name: 'setInterval',
  source: 'WHATWG HTML standard, timers; @types/node timers.d.ts',
  apis: [{ kind: 'scheduler', path: ['setInterval', 'timers:setInterval'], time: 1, run: 0, form: 'milliseconds', defaultZone: 'local' }],
};
