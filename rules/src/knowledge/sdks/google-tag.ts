import type { OptionFact, OtherCall, Sdk } from '../types/sdk';

const SIGNALS = ['allow_google_signals', 'allow_ad_personalization_signals'];
/** `gtag('set', …)` settles a signal for all tags of a page. */
const settled = (signal: string): OtherCall[] => [{ names: ['gtag'], when: ['set'], whenSecond: [signal], at: '2', is: [false] }, {
  names: ['gtag'],
  when: ['set'],
  at: `1.${signal}`,
  is: [false],
}];
const missing: readonly OptionFact[] = SIGNALS.map((signal) => ({
  path: `2.${signal}`,
  absent: true,
  safe: 'false',
  unlessCalled: settled(signal),
}));
const denied: readonly OtherCall[] = [{
  names: ['gtag'],
  when: ['consent'],
  whenSecond: ['default'],
  at: '2.ad_personalization',
  is: ['denied'],
}];

/** Consent mode: storage is denied until the page says otherwise. */
const held: readonly OtherCall[] = ['analytics_storage', 'ad_storage'].map((key) => ({
  names: ['gtag'],
  when: ['consent'],
  whenSecond: ['default'],
  at: `2.${key}`,
  is: ['denied'],
}));

/** Google Analytics, Google Ads and Tag Manager on the web, with the React wrappers that call them. */
export const googleTag: Sdk = {
  id: 'google-tag',
  name: 'Google tag',
  source:
    '@types/gtag.js 0.0.20; react-ga4 3.0.1 dist/index.d.mts; react-ga 3.3.1 types; react-gtm-module 2.0.11 dist; vue-gtag 3.7.1 dist/vue-gtag.d.ts (`initMode`); consent mode reference (`default`, `update`); @next/third-parties 16.4.2 dist/google/gtm.d.ts, ga.d.ts; Google tag reference (config, set, event), "Disable advertising features", tag-platform/security/guides/privacy and Tag Manager data layer guide',
  apis: [
    {
      kind: 'profile',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['config'],
      traits: 2,
      traitsKey: 'user_properties',
      id: 2,
      idKey: 'user_id',
      idIsProfile: true,
    },
    {
      kind: 'profile',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['set'],
      traits: 1,
      traitsKey: 'user_properties',
      id: 1,
      idKey: 'user_id',
      idIsProfile: true,
    },
    { kind: 'profile', path: ['gtag', 'react-ga4:gtag'], when: ['set'], whenSecond: ['user_properties', 'user_data'], traits: 2 },
    { kind: 'profile', path: ['gtag', 'react-ga4:gtag'], when: ['set'], whenSecond: ['user_id'], id: 2, idIsProfile: true },
    { kind: 'track', path: ['gtag', 'react-ga4:gtag'], when: ['event'], name: 1, props: 2 },
    { kind: 'profile', path: 'dataLayer.push', traits: 0, id: 0, idKey: 'user_id', idIsProfile: true },
    { kind: 'track', path: 'dataLayer.push', name: 0, nameKey: 'event', props: 0 },
    { kind: 'profile', path: ['react-ga4:set', 'react-ga:set'], traits: 0, id: 0, idKey: 'userId', idIsProfile: true, isMixed: true },
    { kind: 'track', path: 'react-ga4:event', name: 0, nameKey: 'action', props: [0, 1] },
    { kind: 'track', path: 'react-ga4:send', name: 0, nameKey: 'hitType', props: 0 },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['config'],
      options: SIGNALS.map((signal) => ({ path: `2.${signal}`, unsafe: [true], safe: 'false' })),
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['set'],
      options: SIGNALS.map((signal) => ({ path: `1.${signal}`, unsafe: [true], safe: 'false' })),
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['set'],
      whenSecond: SIGNALS,
      options: [{ path: '2', unsafe: [true], safe: 'false' }],
    },
    // A signal that is not given is allowed. A tag for advertising needs no more; for others the property has the last word.
    {
      kind: 'use',
      does: 'ad personalisation',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['config'],
      whenSecond: ['AW-*'],
      unlessCalled: denied,
      options: missing,
    },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['config'],
      unlessCalled: denied,
      options: missing,
      isHint: true,
    },
    { kind: 'profile', path: '@next/third-parties/google:sendGTMEvent', traits: 0, id: 0, idKey: 'user_id', idIsProfile: true },
    { kind: 'track', path: '@next/third-parties/google:sendGTMEvent', name: 0, nameKey: 'event', props: 0 },
    { kind: 'track', path: '@next/third-parties/google:sendGAEvent', when: ['event'], name: 1, props: 2 },
    { kind: 'track', path: 'react-ga:event', name: 0, nameKey: 'action', props: 0 },
    { kind: 'track', path: 'react-ga:{pageview,modalview}' },
    {
      kind: 'use',
      does: 'tracking',
      path: 'gtag',
      when: ['config'],
      unlessCalled: held,
      again: { words: ['send_page_view', 'page_path'], first: ['js'] },
    },
    { kind: 'use', does: 'tracking', path: ['react-ga4:initialize', 'react-ga:initialize', 'react-gtm-module:initialize'] },
    {
      kind: 'use',
      does: 'tracking',
      path: 'vue-gtag:{configure,createGtag}',
      unless: [{ path: '0.initMode', is: ['manual'], safe: "'manual'" }],
    },
    { kind: 'use', does: 'tracking', path: '@next/third-parties/google:GoogleAnalytics', prop: 'gaId' },
    { kind: 'use', does: 'tracking', path: '@next/third-parties/google:GoogleTagManager', prop: 'gtmId' },
    {
      kind: 'use',
      does: 'consent by code',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['consent'],
      whenSecond: ['update'],
      options: ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'].map((key) => ({
        path: `2.${key}`,
        unsafe: ['granted'],
        safe: "'denied'",
      })),
    },
    {
      kind: 'use',
      does: 'consent by default',
      path: ['gtag', 'react-ga4:gtag'],
      when: ['consent'],
      whenSecond: ['default'],
      options: ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'].map((key) => ({
        path: `2.${key}`,
        unsafe: ['granted'],
        safe: "'denied'",
      })),
    },
  ],
  hosts: ['www.googletagmanager.com', 'www.google-analytics.com', 'region1.google-analytics.com'],
  loads: ['tracking'],
  heldBackBy: held,
};
