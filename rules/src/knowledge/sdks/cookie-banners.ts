import type { Sdk } from '../types/sdk';

/** Components and scripts that show a banner about cookies. */
export const cookieBanners: Sdk = {
  id: 'cookie-banners',
  name: 'cookie banner',
  source:
    'react-cookie-consent 10.0.2 src/CookieConsent.props.tsx (`enableDeclineButton` is off unless given), vanilla-cookieconsent 3.1.0 '
    + 'types/index.d.ts, cookieconsent 3.1.1 src/cookieconsent.js (`type` is a mere notice unless given), tarteaucitronjs 1.34.0 tarteaucitron.js, '
    + 'ngx-cookieconsent 8.0.0 lib/service/cookieconsent-config.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'consent without choice',
      path: ['react-cookie-consent:', 'react-cookie-consent:CookieConsent'],
      lacks: 'enableDeclineButton',
    },
    {
      kind: 'use',
      does: 'consent without choice',
      path: ['cookieconsent.initialise', 'cookieconsent:initialise', 'ngx-cookieconsent:NgcCookieConsentModule.forRoot'],
      options: [{ path: '0.type', unsafe: ['info', 'opt-out'], absent: true, safe: "'opt-in'" }],
    },
    {
      kind: 'use',
      does: 'consent without choice',
      path: 'tarteaucitron.init',
      options: [{ path: '0.DenyAllCta', unsafe: [false], safe: 'true' }, { path: '0.highPrivacy', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'consent by default',
      path: 'tarteaucitron.init',
      options: [{ path: '0.serviceDefaultState', unsafe: [true], safe: "'wait'" }],
    },
    {
      kind: 'use',
      does: 'consent by default',
      path: ['vanilla-cookieconsent:run', 'CookieConsent.run'],
      options: [{ path: '0.mode', unsafe: ['opt-out'], safe: "'opt-in'" }],
    },
  ],
};
