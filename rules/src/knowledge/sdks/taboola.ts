import type { Sdk } from '../types/sdk';

/** Taboola's pixel and its lists of paid links. `unified_id` is the hashed email address of the visitor. */
export const taboola: Sdk = {
  id: 'taboola',
  name: 'Taboola',
  source: "Taboola developer pages 'JavaScript setup', 'SPA integration' and 'Subscription pixel'; public base code",
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: '_tfa.push',
      first: 'object',
      event: { at: '0.name', first: ['page_view'] },
      noChildModeIn: '*',
    },
    { kind: 'track', path: '_tfa.push', name: 0, nameKey: 'name', props: 0 },
  ],
  hosts: ['cdn.taboola.com', 'trc.taboola.com'],
  loads: ['advertising'],
};
