import type { Sdk } from '../types';

/** Google Analytics, Google Ads and Tag Manager on the web, with the React wrappers that hand on to them. */
export const googleTag: Sdk = {
  id: 'google-tag',
  name: 'Google tag',
  source: '@types/gtag.js 0.0.20; react-ga4 3.0.1 dist/index.d.mts; react-ga 3.3.1 types; Google tag reference (config, set, event) and Tag Manager data layer guide',
  apis: [
    { kind: 'profile', path: ['gtag', 'react-ga4:gtag'], when: ['config'], traits: 2, traitsKey: 'user_properties', id: 2, idKey: 'user_id', idIsProfile: true },
    { kind: 'profile', path: ['gtag', 'react-ga4:gtag'], when: ['set'], traits: 1, traitsKey: 'user_properties', id: 1, idKey: 'user_id', idIsProfile: true },
    { kind: 'profile', path: ['gtag', 'react-ga4:gtag'], when: ['set'], whenSecond: ['user_properties', 'user_data'], traits: 2 },
    { kind: 'profile', path: ['gtag', 'react-ga4:gtag'], when: ['set'], whenSecond: ['user_id'], id: 2, idIsProfile: true },
    { kind: 'track', path: ['gtag', 'react-ga4:gtag'], when: ['event'], name: 1, props: 2 },
    { kind: 'profile', path: 'dataLayer.push', traits: 0, id: 0, idKey: 'user_id', idIsProfile: true },
    { kind: 'track', path: 'dataLayer.push', name: 0, nameKey: 'event', props: 0 },
    { kind: 'profile', path: ['react-ga4:set', 'react-ga:set'], traits: 0, id: 0, idKey: 'userId', idIsProfile: true },
    { kind: 'track', path: 'react-ga4:event', name: 0, nameKey: 'action', props: [0, 1] },
    { kind: 'track', path: 'react-ga4:send', name: 0, nameKey: 'hitType', props: 0 },
    { kind: 'track', path: 'react-ga:event', name: 0, nameKey: 'action', props: 0 },
    { kind: 'track', path: 'react-ga:{pageview,modalview}' },
  ],
  hosts: ['www.googletagmanager.com', 'www.google-analytics.com'],
};
