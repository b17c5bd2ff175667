import type { Sdk } from '../types/sdk';

/** Singular in pages, which has none of the calls that limit it in apps. */
export const singularWeb: Sdk = {
  id: 'singular-web',
  name: 'Singular',
  source: 'singular-sdk 1.4.10 src/singular-sdk.js, src/singular/singular.js and singularConfig.js',
  apis: [
    { kind: 'ad', role: 'start', path: ['singular-sdk:singularSdk.init', 'singularSdk.init'], noChildModeIn: '*' },
    {
      kind: 'profile',
      path: ['{singular-sdk:,}singularSdk.{login,setDeviceCustomUserId}', 'singular-sdk:SingularConfig().withCustomUserId'],
      id: 0,
      idIsProfile: true,
    },
    { kind: 'profile', path: '{singular-sdk:,}singularSdk.setGlobalProperties', pair: [0, 1], isMixed: true },
    { kind: 'track', path: '{singular-sdk:,}singularSdk.{event,conversionEvent}', name: 0, props: 1 },
  ],
};
