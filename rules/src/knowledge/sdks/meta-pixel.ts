import type { Sdk } from '../types/sdk';

/** Meta's pixel and app events. The third argument of `init` is 'advanced matching': who the visitor is. */
export const metaPixel: Sdk = {
  id: 'meta-pixel',
  name: 'Meta pixel',
  source:
    '@types/facebook-pixel 0.0.31, react-facebook-pixel 1.0.4 src/index.js, react-native-fbsdk-next 13.4.3 FBAppEventsLogger.d.ts and FBSettings.d.ts; Meta advanced matching guide; @nuxt/scripts 1.3.9 dist/stats.mjs (addresses that a page asks for)',
  apis: [
    { kind: 'profile', path: 'fbq', when: ['init'], traits: 2, id: 2, idKey: 'external_id', idIsProfile: true },
    { kind: 'ad', role: 'start', path: 'fbq', when: ['init'], noChildModeIn: '*' },
    { kind: 'profile', path: 'fbq', when: ['track', 'trackCustom'], id: 2, idKey: 'user_id', idIsProfile: true },
    { kind: 'track', path: 'fbq', when: ['track', 'trackCustom'], name: 1, props: 2 },
    { kind: 'track', path: 'fbq', when: ['trackSingle', 'trackSingleCustom'], name: 2, props: 3 },
    { kind: 'profile', path: 'react-facebook-pixel:init', traits: 1, id: 1, idKey: 'external_id', idIsProfile: true },
    { kind: 'ad', role: 'start', path: 'react-facebook-pixel:init', noChildModeIn: '*' },
    { kind: 'profile', path: 'react-facebook-pixel:{track,trackCustom}', id: 1, idKey: 'user_id', idIsProfile: true },
    { kind: 'track', path: 'react-facebook-pixel:{track,trackCustom}', name: 0, props: 1 },
    { kind: 'track', path: 'react-facebook-pixel:{trackSingle,trackSingleCustom}', name: 1, props: 2 },
    { kind: 'track', path: 'react-facebook-pixel:pageView' },
    { kind: 'profile', path: 'react-native-fbsdk-next:AppEventsLogger.setUserData', traits: 0 },
    { kind: 'profile', path: 'react-native-fbsdk-next:AppEventsLogger.setUserID', id: 0, idIsProfile: true },
    { kind: 'track', path: 'react-native-fbsdk-next:AppEventsLogger.logEvent', name: 0, props: [1, 2] },
    {
      kind: 'use',
      does: 'ad personalisation',
      path: 'react-native-fbsdk-next:Settings.{setAutoLogAppEventsEnabled,setAdvertiserTrackingEnabled}',
      options: [{ path: '0', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-fbsdk-next:Settings.setAdvertiserIDCollectionEnabled',
      options: [{ path: '0', unsafe: [true], safe: 'false' }],
    },
  ],
  addresses: ['connect.facebook.net/*/fbevents.js', 'www.facebook.com/tr'],
  loads: ['advertising'],
};
