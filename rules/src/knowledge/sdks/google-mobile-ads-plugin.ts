import type { Sdk } from '../types/sdk';

const delays = ['expo.plugins[react-native-google-mobile-ads].delayAppMeasurementInit',
  'react-native-google-mobile-ads.delay_app_measurement_init'];

/** The build plugin and the app.json block of Google Mobile Ads. Without the entry, measuring starts with the app. */
export const googleMobileAdsPlugin: Sdk = {
  id: 'google-mobile-ads-plugin',
  name: 'Google Mobile Ads',
  source: 'react-native-google-mobile-ads 17.2.0 plugin/build/index.d.ts and index.js, ios_config.sh and android/app-json.gradle',
  configs: [
    { concern: 'advertising', file: 'app', path: delays, unsafe: [false], safe: 'true', says: 'starts ad SDK analytics at first launch' },
    {
      concern: 'advertising',
      file: 'app',
      path: delays,
      absent: true,
      safe: 'true',
      says: 'starts ad SDK analytics at first launch',
      isHint: true,
    },
    {
      concern: 'advertising id',
      file: 'app',
      path: ['expo.plugins[react-native-google-mobile-ads].userTrackingUsageDescription',
        'react-native-google-mobile-ads.user_tracking_usage_description'],
      says: 'requests tracking across apps',
      isHint: true,
    },
  ],
};
