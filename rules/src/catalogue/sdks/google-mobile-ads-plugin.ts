import type { Sdk } from '../types';

/** The build plugin and the app.json block of Google Mobile Ads. */
export const googleMobileAdsPlugin: Sdk = {
  id: 'google-mobile-ads-plugin',
  name: 'Google Mobile Ads',
  source: 'react-native-google-mobile-ads 17.2.0 plugin/build/index.d.ts and app.json reference',
  configs: [
    { concern: 'advertising', file: 'app', path: ['expo.plugins[react-native-google-mobile-ads].delayAppMeasurementInit', 'react-native-google-mobile-ads.delay_app_measurement_init'], unsafe: [false], safe: 'true', says: 'lets the advertising SDK measure people from the first start' },
  ],
};
