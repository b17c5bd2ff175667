import type { Sdk } from '../types/sdk';

/** Hosts of platforms that ask visitors for consent and can hold other scripts back until they agreed. */
export const consentPlatforms: Sdk = {
  id: 'consent-platforms',
  name: 'consent platform',
  source: 'Cookiebot developer documentation (uc.js, data-blockingmode); OneTrust, Usercentrics, Didomi, iubenda, CookieYes, Axeptio and '
    + 'TrustArc installation snippets',
  hosts: ['consent.cookiebot.com', 'consent.cookiebot.eu', 'cdn.cookielaw.org', 'app.usercentrics.eu', 'web.cmp.usercentrics.eu',
    'sdk.privacy-center.org', 'cdn.iubenda.com', 'cs.iubenda.com', 'cdn-cookieyes.com', 'static.axept.io', 'consent.trustarc.com'],
  loads: ['consent platform'],
};
