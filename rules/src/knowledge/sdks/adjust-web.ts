import type { Sdk } from '../types/sdk';

/** Adjust in pages, which has no mode for children, unlike its SDKs for apps. */
export const adjustWeb: Sdk = {
  id: 'adjust-web',
  name: 'Adjust',
  source: '@adjustcom/adjust-web-sdk 5.8.3 dist/adjust-latest.d.ts',
  apis: [
    { kind: 'ad', role: 'start', path: ['@adjustcom/adjust-web-sdk:initSdk', 'Adjust.initSdk'], first: 'object', noChildModeIn: '*' },
    { kind: 'profile', path: ['@adjustcom/adjust-web-sdk:initSdk', 'Adjust.initSdk'], id: 0, idKey: 'externalDeviceId', idIsProfile: true },
  ],
};
