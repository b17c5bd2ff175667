import type { Sdk } from '../types/sdk';

/** Adjust as a global of Cordova. What is set on its configuration object before the start is not checked. */
export const adjustCordova: Sdk = {
  id: 'adjust-cordova',
  name: 'Adjust',
  source: 'com.adjust.sdk 5.6.0 www/adjust.js, www/adjust_config.js and plugin.xml; @config-plugins/react-native-adjust 14.0.2 build',
  apis: [
    { kind: 'use', does: 'advertising id', path: 'Adjust.{getIdfa,getGoogleAdId,getAmazonAdId,requestAppTrackingAuthorization}' },
    { kind: 'use', does: 'device id', path: 'Adjust.getIdfv' },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'Adjust.disableCoppaComplianceInDelay',
      instead: 'enableCoppaComplianceInDelay',
    },
    {
      kind: 'use',
      does: 'advertising id',
      path: 'Adjust.disablePlayStoreKidsComplianceInDelay',
      instead: 'enablePlayStoreKidsComplianceInDelay',
    },
    { kind: 'profile', path: ['AdjustConfig().setExternalDeviceId', 'Adjust.setExternalDeviceIdInDelay'], id: 0, idIsProfile: true },
  ],
  configs: [
    {
      concern: 'advertising id',
      file: 'app',
      path: 'expo.plugins[@config-plugins/react-native-adjust].targetAndroid12',
      unsafe: [true],
      safe: 'false',
      says: 'adds the permission to read the advertising id',
    },
  ],
};
