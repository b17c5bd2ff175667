import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'app measurement that starts immediately',
      lang: 'json',
      code: '{ "expo": { "name": "x" }, "react-native-google-mobile-ads": { «"delay_app_measurement_init": false» } }',
      expect: 'configured',
      data: {
        name: 'delay_app_measurement_init: false',
        says: 'starts ad SDK analytics at first launch',
        key: 'delay_app_measurement_init',
        safe: 'true',
      },
      suggest: { setSafely: '{ "expo": { "name": "x" }, "react-native-google-mobile-ads": { "delay_app_measurement_init": true } }' },
    },
    {
      title: 'a Google tag with ad personalisation',
      lang: ['js', 'ts'],
      strict: true,
      code: "«gtag»('config', 'AW-123');",
      expect: 'adSignalsByDefault',
      data: { name: 'allow_google_signals', service: 'Google tag', safe: 'false' },
      suggest: { setSafely: "gtag('config', 'AW-123', { allow_google_signals: false, allow_ad_personalization_signals: false });" },
      doc: true,
    },
    {
      title: 'an inline ad tag without restrictions',
      lang: 'html',
      strict: true,
      code: "<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); «gtag»('config', 'AW-123');</script>",
      expect: 'adSignalsByDefault',
    },
    {
      title: 'ad signals that are turned on',
      lang: ['js', 'ts'],
      code: `window.gtag('config', 'G-1', { send_page_view: false, «'allow_google_signals': true», «allow_ad_personalization_signals: true» });
gtag('set', 'allow_google_signals', «true»);
gtag('set', { «allow_ad_personalization_signals: true» });`,
      expect: 'adSignals',
      suggest: [{ setSafely: `window.gtag('config', 'G-1', { send_page_view: false, 'allow_google_signals': false, allow_ad_personalization_signals: true });
gtag('set', 'allow_google_signals', true);
gtag('set', { allow_ad_personalization_signals: true });` }, undefined, undefined, undefined],
    },
    {
      title: 'a Google tag without ad settings, where the property decides',
      lang: 'js',
      strict: true,
      code: `«gtag»('config', 'G-1');
«gtag»('config', id, { send_page_view: false, allow_google_signals: false });`,
      expect: 'adSignalsByDefault',
      suggest: [{ setSafely: `gtag('config', 'G-1', { allow_google_signals: false, allow_ad_personalization_signals: false });
gtag('config', id, { send_page_view: false, allow_google_signals: false });` }, { setSafely: `gtag('config', 'G-1');
gtag('config', id, { send_page_view: false, allow_google_signals: false, allow_ad_personalization_signals: false });` }],
    },
    {
      title: 'Firebase Analytics without ad settings, where the property decides',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { initializeAnalytics } from 'firebase/analytics';
export const analytics = «initializeAnalytics»(app, { config: { send_page_view: false } });
export const other = initializeAnalytics(app, { config: { «allow_google_signals: true», allow_ad_personalization_signals: false } });`,
      expect: ['adSignalsByDefault', 'adSignals'],
      suggest: [{ setSafely: `import { initializeAnalytics } from 'firebase/analytics';
export const analytics = initializeAnalytics(app, { config: { send_page_view: false, allow_google_signals: false, allow_ad_personalization_signals: false } });
export const other = initializeAnalytics(app, { config: { allow_google_signals: true, allow_ad_personalization_signals: false } });` }, undefined],
    },
    {
      title: 'app events and ad tracking turned on',
      lang: ['js', 'ts'],
      code: `import { Settings } from 'react-native-fbsdk-next';
import branch from 'react-native-branch';
Settings.setAutoLogAppEventsEnabled(«true»);
Settings.setAdvertiserTrackingEnabled(«true»);
branch.setDMAParamsForEEA(true, «true», true);`,
      expect: 'adSignals',
      suggest: [{ setSafely: `import { Settings } from 'react-native-fbsdk-next';
import branch from 'react-native-branch';
Settings.setAutoLogAppEventsEnabled(false);
Settings.setAdvertiserTrackingEnabled(true);
branch.setDMAParamsForEEA(true, true, true);` }, undefined, undefined],
    },
    {
      title: 'a plugin with automatic event logging',
      lang: 'json',
      code: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", «"autoLogAppEventsEnabled": true», «"isAutoInitEnabled": true» }]] } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", "autoLogAppEventsEnabled": false, "isAutoInitEnabled": true }]] } }' }, { setSafely: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "appID": "1", "autoLogAppEventsEnabled": true, "isAutoInitEnabled": false }]] } }' }],
    },
    {
      title: 'a plugin that starts and logs nothing, in strict',
      lang: 'json',
      strict: true,
      filename: 'app.json',
      code: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "autoLogAppEventsEnabled": false, "advertiserIDCollectionEnabled": false, «"isAutoInitEnabled": true» }]] } }',
      expect: 'configured',
    },
    {
      title: 'a plugin that starts and may log',
      lang: 'json',
      filename: 'app.json',
      code: '{ "expo": { "plugins": [["react-native-fbsdk-next", { "autoLogAppEventsEnabled": false, «"isAutoInitEnabled": true» }]] } }',
      expect: 'configured',
    },
    {
      title: 'an app configuration with ad personalisation',
      lang: 'json',
      filename: 'firebase.json',
      code: '{ "react-native": { «"analytics_default_allow_ad_personalization_signals": true», «"analytics_default_allow_ad_user_data": true» } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "react-native": { "analytics_default_allow_ad_personalization_signals": false, "analytics_default_allow_ad_user_data": true } }' }, { setSafely: '{ "react-native": { "analytics_default_allow_ad_personalization_signals": true, "analytics_default_allow_ad_user_data": false } }' }],
    },
    {
      title: 'Firebase Analytics without options, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { getAnalytics, logEvent } from 'firebase/analytics';
export const analytics = «getAnalytics»(app);
logEvent(analytics, 'start');`,
      expect: 'adSignalsByDefault',
      suggest: { setSafely: `import { initializeAnalytics, logEvent } from 'firebase/analytics';
export const analytics = initializeAnalytics(app, { config: { allow_google_signals: false, allow_ad_personalization_signals: false } });
logEvent(analytics, 'start');` },
    },
    {
      title: 'Firebase Analytics obtained in two places, in strict',
      lang: 'ts',
      strict: true,
      code: `import { getAnalytics } from 'firebase/analytics';
export const one = «getAnalytics»(app);
export const two = «getAnalytics»();`,
      expect: 'adSignalsByDefault',
      suggest: [{}, {}],
    },
    {
      title: 'a plugin without delayed measurement, in strict',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [«["react-native-google-mobile-ads", { "androidAppId": "a" }]»] } }',
      expect: 'configured',
      data: {
        name: 'react-native-google-mobile-ads',
        says: 'starts ad SDK analytics at first launch',
        key: 'delayAppMeasurementInit',
        safe: 'true',
      },
      suggest: { setSafely: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a", "delayAppMeasurementInit": true }]] } }' },
    },
    {
      title: 'an app configuration without delayed measurement, in strict',
      lang: 'json',
      strict: true,
      code: '{ «"react-native-google-mobile-ads": { "android_app_id": "a" }» }',
      expect: 'configured',
      suggest: { setSafely: '{ "react-native-google-mobile-ads": { "android_app_id": "a", "delay_app_measurement_init": true } }' },
    },
    {
      title: 'an ad plugin without delayed measurement in an app configuration script',
      lang: 'ts',
      filename: 'app.config.ts',
      strict: true,
      code: "export default () => ({ expo: { plugins: [«['react-native-google-mobile-ads', { androidAppId: 'a' }]»] } });",
      expect: 'configured',
      suggest: { setSafely: "export default () => ({ expo: { plugins: [['react-native-google-mobile-ads', { androidAppId: 'a', delayAppMeasurementInit: true }]] } });" },
    },
    {
      title: 'an app configuration script with immediate measurement',
      lang: 'ts',
      filename: 'app.config.ts',
      code: "export default { plugins: [['react-native-google-mobile-ads', { «delayAppMeasurementInit: false» }]] };",
      expect: 'configured',
    },
  ],
  valid: [
    {
      title: 'a plugin that starts and logs nothing, not in strict',
      lang: 'json',
      filename: 'app.json',
      code:
        '{ "expo": { "plugins": [["react-native-fbsdk-next", { "autoLogAppEventsEnabled": false, "advertiserIDCollectionEnabled": false, "isAutoInitEnabled": true }]] } }',
    },
    {
      title: 'Firebase Analytics with ad signals turned off',
      lang: 'ts',
      strict: true,
      code: `import { getAnalytics, initializeAnalytics } from 'firebase/analytics';
initializeAnalytics(app, { config: { allow_google_signals: false, allow_ad_personalization_signals: false } });
export const analytics = getAnalytics(app);`,
    },
    {
      title: 'hosting configuration, and ad signals turned off',
      lang: 'json',
      strict: true,
      filename: 'firebase.json',
      code: '{ "hosting": { "public": "dist" }, "react-native": { "analytics_default_allow_ad_personalization_signals": false, "analytics_default_allow_ad_storage": false } }',
    },
    {
      title: 'a Google tag for measurement, not in strict',
      lang: ['js', 'ts'],
      code: `gtag('config', 'G-1');
gtag('config', 'G-1', { send_page_view: false });
gtag('config', measurementId);`,
    },
    {
      title: 'a Google tag without ad personalisation',
      lang: ['js', 'ts'],
      code: "gtag('config', 'AW-123', { allow_google_signals: false, allow_ad_personalization_signals: false });",
      doc: true,
    },
    {
      title: 'a Google tag whose options are unresolved',
      lang: ['js', 'ts'],
      strict: true,
      code: `gtag('config', 'AW-123', given);
gtag('config', 'AW-123', { ...given });`,
    },
    {
      title: 'tag settings made once for all configurations',
      lang: 'js',
      strict: true,
      code: `gtag('set', 'allow_google_signals', false);
gtag('set', { allow_ad_personalization_signals: false });
gtag('config', 'AW-123');
gtag('config', 'G-1');`,
    },
    {
      title: 'a tag with consent mode denied by default',
      lang: 'js',
      strict: true,
      code: `gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' });
gtag('config', 'AW-123');`,
    },
    {
      title: 'a conversion event, and other settings',
      lang: 'js',
      strict: true,
      code: `gtag('event', 'conversion', { send_to: 'AW-123/abc' });
gtag('set', 'currency', 'EUR');
const config = (kind, id) => [kind, id];
config('config', 'AW-123');`,
    },
    {
      title: 'Firebase Analytics without options, not in strict',
      lang: 'ts',
      code: `import { getAnalytics, initializeAnalytics } from 'firebase/analytics';
const analytics = getAnalytics(app);
const other = initializeAnalytics(app);`,
    },
    {
      title: "switches that are off, or depend on the user's choice",
      lang: 'ts',
      strict: true,
      code: `import { Settings } from 'react-native-fbsdk-next';
import branch from 'react-native-branch';
Settings.setAutoLogAppEventsEnabled(false);
Settings.setAdvertiserTrackingEnabled(status === 'granted');
branch.setDMAParamsForEEA(true, false, false);`,
    },
    {
      title: 'consent defaults, which are not about children',
      lang: 'js',
      strict: true,
      code: "gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' });",
    },
    {
      title: 'a plugin with delayed measurement, and one with unresolved options',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a", "delayAppMeasurementInit": true }], "react-native-google-mobile-ads"] } }',
    },
    {
      title: 'plugin options with a spread',
      lang: 'ts',
      filename: 'app.config.ts',
      strict: true,
      code: "export default { plugins: [['react-native-google-mobile-ads', { ...ids }]] };",
    },
    {
      title: 'a plugin without delayed measurement, not in strict',
      lang: 'json',
      code: '{ "expo": { "plugins": [["react-native-google-mobile-ads", { "androidAppId": "a" }]] } }',
    },
  ],
});
