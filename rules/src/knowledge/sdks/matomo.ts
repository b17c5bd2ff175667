import type { OtherCall, Sdk } from '../types/sdk';

const held: readonly OtherCall[] = [{
  names: ['push'],
  when: ['requireConsent', 'requireCookieConsent', 'disableCookies'],
  arrayCommand: true,
}];

/** Matomo's command queue. It runs on a server of the product's own choosing, hence no hosts. */
export const matomo: Sdk = {
  id: 'matomo',
  name: 'Matomo',
  source: "Matomo developer documentation, 'JavaScript Tracking Client'; @jonkoops/matomo-tracker 0.7.0 lib/MatomoTracker.d.ts",
  apis: [
    {
      kind: 'use',
      does: 'tracking',
      path: '_paq.push',
      when: ['trackPageView'],
      arrayCommand: true,
      // Most products keep what it counts on a server of their own.
      isHint: true,
      unlessCalled: held,
    },
    { kind: 'profile', path: '_paq.push', when: ['setUserId'], arrayCommand: true, id: 1 },
    { kind: 'profile', path: '_paq.push', when: ['setCustomVariable'], arrayCommand: true, pair: [2, 3], isMixed: true },
    { kind: 'track', path: '_paq.push', when: ['trackEvent'], arrayCommand: true, name: 2 },
    {
      kind: 'track',
      path: '_paq.push',
      when: ['trackPageView', 'trackSiteSearch', 'trackGoal', 'trackLink', 'trackContentInteraction'],
      arrayCommand: true,
      name: 1,
    },
    {
      kind: 'track',
      path: ['@jonkoops/matomo-tracker:().trackEvent', '@datapunt/matomo-tracker-js:().trackEvent'],
      name: 0,
      nameKey: 'action',
      props: 0,
    },
    { kind: 'track', path: ['@jonkoops/matomo-tracker:().trackPageView', '@datapunt/matomo-tracker-js:().trackPageView'], props: 0 },
  ],
  heldBackBy: held,
};
