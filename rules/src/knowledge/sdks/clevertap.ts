import type { Sdk } from '../types/sdk';

export const clevertap: Sdk = {
  id: 'clevertap',
  name: 'CleverTap',
  source: 'clevertap-web-sdk 2.5.2 README, @types/clevertap-web-sdk 1.1.13, clevertap-react-native 4.2.0 src/index.d.ts',
  apis: [
    {
      kind: 'profile',
      path: ['clevertap-web-sdk:{onUserLogin,profile}.push', 'clevertap.{onUserLogin,profile}.push'],
      traits: 0,
      traitsKey: 'Site',
    },
    {
      kind: 'profile',
      path: ['clevertap-web-sdk:getLocation', 'clevertap.getLocation', 'clevertap-react-native:setLocation'],
      trait: 'location',
    },
    { kind: 'profile', path: 'clevertap-react-native:{onUserLogin,profileSet}', traits: 0 },
    {
      kind: 'profile',
      path: 'clevertap-react-native:{profileSetMultiValuesForKey,profileAddMultiValueForKey,profileAddMultiValuesForKey}',
      pair: [1, 0],
    },
    {
      kind: 'track',
      path: ['clevertap-web-sdk:event.push', 'clevertap.event.push', 'clevertap-react-native:recordEvent'],
      name: 0,
      props: 1,
    },
    {
      kind: 'use',
      does: 'network address',
      path: 'clevertap-react-native:enableDeviceNetworkInfoReporting',
      options: [{ path: '0', unsafe: [true], safe: 'false' }],
      isHint: true,
    },
  ],
  hosts: ['static.clevertap.com', 'd2r1yp2w7bby2u.cloudfront.net'],
};
