import type { Sdk } from '../types/sdk';

const METHODS = '{setIdentityFromEmail,setIdentityFromEmailHash,setIdentityFromPhone,setIdentityFromPhoneHash}';

/** Unified ID 2.0 and its European sister derive an id that advertisers share from an email address or a telephone number. */
export const unifiedId: Sdk = {
  id: 'unified-id',
  name: 'Unified ID',
  source: "UID2 guide 'Client-side integration for JavaScript'; prebid.js 11.36.0 uid2IdSystem.js and euidIdSystem.js (hosts)",
  apis: [
    { kind: 'ad', role: 'start', path: `{__uid2,__euid}.${METHODS}`, noChildModeIn: '*' },
    { kind: 'profile', path: `{__uid2,__euid}.${METHODS}`, id: 0 },
  ],
  hosts: ['cdn.prod.uidapi.com', 'prod.uidapi.com', 'global.prod.uidapi.com', 'prod.euid.eu'],
  loads: ['advertising'],
};
