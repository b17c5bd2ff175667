import type { Sdk } from '../types/sdk';

export const vercelAnalytics: Sdk = {
  id: 'vercel-analytics',
  name: 'Vercel Analytics',
  source: '@vercel/analytics 2.0.1 dist/index.d.ts',
  apis: [{ kind: 'track', path: '@vercel/analytics:track', name: 0, props: 1 }],
};
