import type { Sdk } from '../types/sdk';

export const intercom: Sdk = {
  id: 'intercom',
  name: 'Intercom',
  source:
    '@intercom/messenger-js-sdk 0.0.20 dist/index.d.ts, @intercom/intercom-react-native 10.7.1 lib types, react-use-intercom 5.8.0 dist/index.d.ts',
  apis: [
    {
      kind: 'profile',
      path: ['@intercom/messenger-js-sdk:', '@intercom/messenger-js-sdk:{Intercom,boot,update}',
        'react-use-intercom:useIntercom().{boot,update}'],
      traits: 0,
    },
    { kind: 'track', path: ['@intercom/messenger-js-sdk:trackEvent', 'react-use-intercom:useIntercom().trackEvent'], name: 0, props: 1 },
    { kind: 'profile', path: 'Intercom', when: ['boot', 'update'], traits: 1 },
    { kind: 'track', path: 'Intercom', when: ['trackEvent'], name: 1, props: 2 },
    { kind: 'profile', path: '@intercom/intercom-react-native:{loginUserWithUserAttributes,updateUser}', traits: 0 },
    { kind: 'track', path: '@intercom/intercom-react-native:logEvent', name: 0, props: 1 },
  ],
  hosts: ['widget.intercom.io'],
  isSupport: true,
};
