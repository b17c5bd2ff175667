import type { Sdk } from '../types/sdk';

/** Cron jobs that call a URL of the product; their times are UTC. */
export const vercelCrons: Sdk = {
  id: 'vercel-crons',
  name: 'Vercel',
  source: 'Vercel cron job documentation: times are UTC',
  configs: [
    { concern: 'schedule', file: 'vercel', path: 'crons[].schedule', says: 'calls a URL of the product' },
  ],
};
