import type { Sdk } from '../types/sdk';

/** Pinterest's tag. The third argument of `load` is an e-mail address that matches the visitor to an account. */
export const pinterestTag: Sdk = {
  id: 'pinterest-tag',
  name: 'Pinterest tag',
  source:
    'react-pinterest-tag 0.0.2 src/index.js; rudder-sdk-js PinterestTag (calls); rudder-transformer destination pinterest_tag (addresses of conversions); public base code (address of the picture)',
  apis: [
    { kind: 'ad', role: 'start', path: 'pintrk', when: ['load'], noChildModeIn: '*' },
    { kind: 'ad', role: 'start', path: 'react-pinterest-tag:init', noChildModeIn: '*' },
    { kind: 'profile', path: 'pintrk', when: ['load'], traits: 2 },
    { kind: 'profile', path: 'react-pinterest-tag:init', id: 1 },
    { kind: 'track', path: 'pintrk', when: ['track'], name: 1, props: 2 },
    { kind: 'track', path: 'react-pinterest-tag:track', name: 0, props: 1 },
    { kind: 'track', path: 'react-pinterest-tag:pageView' },
  ],
  hosts: ['ct.pinterest.com'],
  // `s.pinimg.com` also serves the pages of Pinterest itself.
  addresses: ['ct.pinterest.com/v3', 's.pinimg.com/ct'],
  conversions: ['ct.pinterest.com/events', 'api.pinterest.com/v5/ad_accounts'],
  loads: ['advertising'],
};
