import type { Sdk } from '../types/sdk';

/**
 * Platforms that ask visitors for consent and can hold other scripts back until they agreed, with the calls by which code answers in
 * the place of the visitor. Each platform brings its own way to withdraw.
 */
export const consentPlatforms: Sdk = {
  id: 'consent-platforms',
  name: 'consent platform',
  source: 'Cookiebot developer documentation (uc.js, data-blockingmode); OneTrust, Usercentrics, Didomi, iubenda, CookieYes, Axeptio and '
    + 'TrustArc installation snippets; klaro 0.7.22 src/consent-manager.js, @types/cookiebot-sdk 2.43.5 index.d.ts, @didomi/react 1.8.4 '
    + 'lib/index.d.ts, @usercentrics/react-native-sdk 2.24.1 lib/Usercentrics.d.ts, react-native-onetrust-cmp 202506.1.0 index.ts, '
    + 'tarteaucitronjs 1.34.0 tarteaucitron.js (`respondAll`), vanilla-cookieconsent 3.1.0 types/index.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'consent by code',
      path: ['klaro:getManager().changeAll', 'klaro.getManager().changeAll', 'tarteaucitron.userInterface.respondAll'],
      options: [{ path: '0', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'consent by code',
      path: ['klaro:getManager().updateConsent', 'klaro.getManager().updateConsent',
        'react-native-onetrust-cmp:{updatePurposeConsent,updateUCPurposeConsent}'],
      options: [{ path: '1', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'consent by code',
      path: 'react-native-onetrust-cmp:saveConsent',
      options: [{ path: '0', unsafe: [1, 5] }],
    },
    {
      kind: 'use',
      does: 'consent by code',
      path: 'Cookiebot.submitCustomConsent',
      options: ['0', '1', '2'].map((path) => ({ path, unsafe: [true], safe: 'false' })),
    },
    { kind: 'use', does: 'consent by code', path: 'Didomi.setUserAgreeToAll' },
    {
      kind: 'use',
      does: 'consent by code',
      path: 'Didomi.setUserConsentStatus',
      options: [{ path: '2', unsafe: [true], safe: 'false' }],
    },
    { kind: 'use', does: 'consent by code', path: '@usercentrics/react-native-sdk:Usercentrics.{acceptAll,acceptAllForTCF}' },
    {
      kind: 'use',
      does: 'consent by code',
      path: ['vanilla-cookieconsent:{acceptCategory,acceptService}', 'CookieConsent.{acceptCategory,acceptService}'],
      options: [{ path: '0', unsafe: ['all'] }],
    },
  ],
  constants: {
    'react-native-onetrust-cmp:OTConsentInteraction.bannerAllowAll': 1,
    'react-native-onetrust-cmp:OTConsentInteraction.preferenceCenterAllowAll': 5,
  },
  hosts: ['consent.cookiebot.com', 'consent.cookiebot.eu', 'cdn.cookielaw.org', 'app.usercentrics.eu', 'web.cmp.usercentrics.eu',
    'sdk.privacy-center.org', 'cdn.iubenda.com', 'cs.iubenda.com', 'cdn-cookieyes.com', 'static.axept.io', 'consent.trustarc.com'],
  loads: ['consent platform'],
};
