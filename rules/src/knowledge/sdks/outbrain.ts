import type { Sdk } from '../types/sdk';

/** Outbrain's pixel and its lists of paid links. The pixel has no start of its own: the first page view is one. */
export const outbrain: Sdk = {
  id: 'outbrain',
  name: 'Outbrain',
  source: 'Outbrain endpoint API and JavaScript API guides; public base code of the pixel (obApi)',
  apis: [
    { kind: 'ad', role: 'start', path: 'obApi', when: ['track'], whenSecond: ['PAGE_VIEW'], noChildModeIn: '*' },
    { kind: 'track', path: 'obApi', when: ['track'], name: 1, props: 2 },
  ],
  hosts: ['widgets.outbrain.com', 'amplify.outbrain.com', 'odb.outbrain.com'],
  loads: ['advertising'],
};
