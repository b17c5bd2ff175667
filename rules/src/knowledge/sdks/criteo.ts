import type { Sdk } from '../types/sdk';

/**
 * Criteo shows people elsewhere what they looked at. Its queue takes objects, each of which names an event: account, email
 * address, page.
 */
export const criteo: Sdk = {
  id: 'criteo',
  name: 'Criteo',
  source:
    'rudder-sdk-js Criteo (browser.js, utils.js); prebid.js 11.36.0 criteoIdSystem.js; rudder-transformer destination criteo_audience',
  apis: [
    { kind: 'ad', role: 'start', path: 'criteo_q.push', noChildModeIn: '*' },
    { kind: 'track', path: 'criteo_q.push', nameKey: 'event', name: 0, props: 0 },
  ],
  hosts: ['static.criteo.net', 'dynamic.criteo.com', 'gum.criteo.com', 'api.criteo.com'],
  loads: ['advertising'],
};
