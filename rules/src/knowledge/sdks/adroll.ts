import type { Sdk } from '../types/sdk';

/** AdRoll follows visitors to other sites; its start is an assignment, and each segment a call. */
export const adroll: Sdk = {
  id: 'adroll',
  name: 'AdRoll',
  source: 'rudder-sdk-js Adroll (browser.js); analytics.js integration of AdRoll; public pages that call either global',
  apis: [
    { kind: 'ad', role: 'start', path: ['__adroll.record_user', 'adroll.record_user'], noChildModeIn: '*' },
    { kind: 'ad', role: 'start', path: 'adroll.track', event: { at: '0', first: ['pageView'] }, noChildModeIn: '*' },
    { kind: 'track', path: ['__adroll.record_user', 'adroll.record_user'], props: 0 },
    { kind: 'track', path: 'adroll.track', name: 0, props: 1 },
    { kind: 'profile', path: ['__adroll.record_adroll_email', 'adroll.record_adroll_email'], trait: 'email' },
  ],
  hosts: ['s.adroll.com'],
  loads: ['advertising'],
};
