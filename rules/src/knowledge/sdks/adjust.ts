import type { Sdk } from '../types/sdk';

export const adjust: Sdk = {
  id: 'adjust',
  name: 'Adjust',
  source: 'react-native-adjust 5.8.0 index.d.ts and CHANGELOG (4.31.0)',
  apis: [
    {
      kind: 'profile',
      path: ['react-native-adjust:AdjustConfig().setExternalDeviceId', 'react-native-adjust:Adjust.setExternalDeviceIdInDelay'],
      id: 0,
      idIsProfile: true,
    },
    { kind: 'profile', path: 'react-native-adjust:Adjust.{addGlobalCallbackParameter,addGlobalPartnerParameter}', pair: [0, 1] },
    { kind: 'track', path: 'react-native-adjust:AdjustEvent()', name: 0 },
    {
      kind: 'use',
      does: 'advertising id',
      path: ['react-native-adjust:Adjust.initSdk', 'react-native-adjust:Adjust.create'],
      onlyIf: [{ path: '0', madeBy: 'react-native-adjust:AdjustConfig' }],
      unlessCalled: [{ names: ['enableCoppaCompliance'] }, { names: ['setCoppaCompliantEnabled'], at: '0', is: [true] }],
      remedies: [
        { text: '{0}.enableCoppaCompliance(); {0}.enablePlayStoreKidsCompliance();', versions: '>=5' },
        { text: '{0}.setCoppaCompliantEnabled(true); {0}.setPlayStoreKidsAppEnabled(true);', versions: '>=4.31.0 <5' },
      ],
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-adjust:Adjust.disableCoppaComplianceInDelay',
      instead: 'enableCoppaComplianceInDelay',
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'react-native-adjust:Adjust.disablePlayStoreKidsComplianceInDelay',
      instead: 'enablePlayStoreKidsComplianceInDelay',
    },
  ],
};
