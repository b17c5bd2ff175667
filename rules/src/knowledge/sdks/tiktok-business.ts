import type { Sdk } from '../types/sdk';

/** TikTok's SDK for apps. None of its options is for children; those that stop what it sends by itself still start it. */
export const tiktokBusiness: Sdk = {
  id: 'tiktok-business',
  name: 'TikTok for Business',
  source:
    'react-native-tiktok-business-sdk 1.7.1 lib/typescript/module/src/index.d.ts; rudder-transformer destination tiktok_ads (host of the Events API)',
  apis: [
    { kind: 'ad', role: 'start', path: 'react-native-tiktok-business-sdk:initializeSdk', noChildModeIn: '*' },
    { kind: 'profile', path: 'react-native-tiktok-business-sdk:identify', id: 0, idIsProfile: true, trait: 'email' },
    { kind: 'track', path: 'react-native-tiktok-business-sdk:trackEvent', name: 0, props: 2 },
    { kind: 'track', path: 'react-native-tiktok-business-sdk:{trackContentEvent,trackCustomEvent}', name: 0, props: 1 },
  ],
  hosts: ['business-api.tiktok.com'],
  conversions: ['business-api.tiktok.com/open_api'],
};
