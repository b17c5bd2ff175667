import type { Sdk } from '../types/sdk';

/** ID5 gives people an id that advertisers share. `pd` is what the product knows of the person, mostly a hashed email address. */
export const id5: Sdk = {
  id: 'id5',
  name: 'ID5',
  source: '@id5io/id5-api.js 1.0.25 README (options of init); prebid.js 11.36.0 id5IdSystem.js (hosts)',
  apis: [
    { kind: 'ad', role: 'start', path: ['@id5io/id5-api.js:init', 'ID5.init'], noChildModeIn: '*' },
    { kind: 'profile', path: ['@id5io/id5-api.js:init', 'ID5.init'], id: 0, idKey: 'partnerUserId', idIsProfile: true },
  ],
  hosts: ['cdn.id5-sync.com', 'id5-sync.com'],
  loads: ['advertising'],
};
