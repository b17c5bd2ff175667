import { adNetworks } from '../knowledge/sdks/ad-networks';
import { adPixels } from '../knowledge/sdks/ad-pixels';
import { adapty } from '../knowledge/sdks/adapty';
import { adjust } from '../knowledge/sdks/adjust';
import { adjustCordova } from '../knowledge/sdks/adjust-cordova';
import { adjustWeb } from '../knowledge/sdks/adjust-web';
import { admobPlus } from '../knowledge/sdks/admob-plus';
import { adroll } from '../knowledge/sdks/adroll';
import { advertisingIds } from '../knowledge/sdks/advertising-ids';
import { agenda } from '../knowledge/sdks/agenda';
import { airshipContact } from '../knowledge/sdks/airship-contact';
import { amplitude } from '../knowledge/sdks/amplitude';
import { amplitudeSessionReplay } from '../knowledge/sdks/amplitude-session-replay';
import { androidPermissions } from '../knowledge/sdks/android-permissions';
import { angularServiceWorker } from '../knowledge/sdks/angular-service-worker';
import { appPermissions } from '../knowledge/sdks/app-permissions';
import { appRecorders } from '../knowledge/sdks/app-recorders';
import { appcues } from '../knowledge/sdks/appcues';
import { applePush } from '../knowledge/sdks/apple-push';
import { applovin } from '../knowledge/sdks/applovin';
import { appodeal } from '../knowledge/sdks/appodeal';
import { appsflyer } from '../knowledge/sdks/appsflyer';
import { appsflyerCapacitor } from '../knowledge/sdks/appsflyer-capacitor';
import { appsflyerCordova } from '../knowledge/sdks/appsflyer-cordova';
import { awsScheduler } from '../knowledge/sdks/aws-scheduler';
import { azureFace } from '../knowledge/sdks/azure-face';
import { backgroundGeolocation } from '../knowledge/sdks/background-geolocation';
import { branch } from '../knowledge/sdks/branch';
import { branchCordova } from '../knowledge/sdks/branch-cordova';
import { braze } from '../knowledge/sdks/braze';
import { bree } from '../knowledge/sdks/bree';
import { bugsnag } from '../knowledge/sdks/bugsnag';
import { bull } from '../knowledge/sdks/bull';
import { bullmq } from '../knowledge/sdks/bullmq';
import { cameraViews } from '../knowledge/sdks/camera-views';
import { capacitorAdmob } from '../knowledge/sdks/capacitor-admob';
import { capacitorConfig } from '../knowledge/sdks/capacitor-config';
import { capacitorLocalNotifications } from '../knowledge/sdks/capacitor-local-notifications';
import { capacitorPushNotifications } from '../knowledge/sdks/capacitor-push-notifications';
import { capgoNativePurchases } from '../knowledge/sdks/capgo-native-purchases';
import { chatKits } from '../knowledge/sdks/chat-kits';
import { clarity } from '../knowledge/sdks/clarity';
import { clevertap } from '../knowledge/sdks/clevertap';
import { cloudStores } from '../knowledge/sdks/cloud-stores';
import { compreface } from '../knowledge/sdks/compreface';
import { consentPlatforms } from '../knowledge/sdks/consent-platforms';
import { cookieBanners } from '../knowledge/sdks/cookie-banners';
import { cordovaLocalNotification } from '../knowledge/sdks/cordova-local-notification';
import { criteo } from '../knowledge/sdks/criteo';
import { cron } from '../knowledge/sdks/cron';
import { croner } from '../knowledge/sdks/croner';
import { customerio } from '../knowledge/sdks/customerio';
import { dashjs } from '../knowledge/sdks/dashjs';
import { datadog } from '../knowledge/sdks/datadog';
import { deviceIdentifiers } from '../knowledge/sdks/device-identifiers';
import { dotlottie } from '../knowledge/sdks/dotlottie';
import { electron } from '../knowledge/sdks/electron';
import { elevenlabs } from '../knowledge/sdks/elevenlabs';
import { emblaCarousel } from '../knowledge/sdks/embla-carousel';
import { emotionSdks } from '../knowledge/sdks/emotion-sdks';
import { expoAdsAdmob } from '../knowledge/sdks/expo-ads-admob';
import { expoAgeRange } from '../knowledge/sdks/expo-age-range';
import { expoAudio } from '../knowledge/sdks/expo-audio';
import { expoAv } from '../knowledge/sdks/expo-av';
import { expoBuildProperties } from '../knowledge/sdks/expo-build-properties';
import { expoIap } from '../knowledge/sdks/expo-iap';
import { expoInAppPurchases } from '../knowledge/sdks/expo-in-app-purchases';
import { expoLocation } from '../knowledge/sdks/expo-location';
import { expoLocationPlugin } from '../knowledge/sdks/expo-location-plugin';
import { expoNotifications } from '../knowledge/sdks/expo-notifications';
import { expoServer } from '../knowledge/sdks/expo-server';
import { expoTrackingPlugin } from '../knowledge/sdks/expo-tracking-plugin';
import { expoVideo } from '../knowledge/sdks/expo-video';
import { extensionWatchers } from '../knowledge/sdks/extension-watchers';
import { faceApi } from '../knowledge/sdks/face-api';
import { facebookAppEventsPlugin } from '../knowledge/sdks/facebook-app-events-plugin';
import { facebookSdk } from '../knowledge/sdks/facebook-sdk';
import { fingerprintjs } from '../knowledge/sdks/fingerprintjs';
import { firebaseAdminMessaging } from '../knowledge/sdks/firebase-admin-messaging';
import { firebaseAdmob } from '../knowledge/sdks/firebase-admob';
import { firebaseAnalytics } from '../knowledge/sdks/firebase-analytics';
import { firebaseAnalyticsCapacitor } from '../knowledge/sdks/firebase-analytics-capacitor';
import { firebaseFunctions } from '../knowledge/sdks/firebase-functions';
import { firebaseMessaging } from '../knowledge/sdks/firebase-messaging';
import { fullstory } from '../knowledge/sdks/fullstory';
import { geolocation } from '../knowledge/sdks/geolocation';
import { googleIma } from '../knowledge/sdks/google-ima';
import { googleMobileAds } from '../knowledge/sdks/google-mobile-ads';
import { googleMobileAdsModule } from '../knowledge/sdks/google-mobile-ads-module';
import { googleMobileAdsPlugin } from '../knowledge/sdks/google-mobile-ads-plugin';
import { googlePublisherTag } from '../knowledge/sdks/google-publisher-tag';
import { googleTag } from '../knowledge/sdks/google-tag';
import { hashedIdentity } from '../knowledge/sdks/hashed-identity';
import { heap } from '../knowledge/sdks/heap';
import { hotjar } from '../knowledge/sdks/hotjar';
import { howler } from '../knowledge/sdks/howler';
import { human } from '../knowledge/sdks/human';
import { id5 } from '../knowledge/sdks/id5';
import { imagePickers } from '../knowledge/sdks/image-pickers';
import { immersiveScenes } from '../knowledge/sdks/immersive-scenes';
import { inngest } from '../knowledge/sdks/inngest';
import { intercom } from '../knowledge/sdks/intercom';
import { iterable } from '../knowledge/sdks/iterable';
import { jwplayer } from '../knowledge/sdks/jwplayer';
import { keenSlider } from '../knowledge/sdks/keen-slider';
import { keyLoggers } from '../knowledge/sdks/key-loggers';
import { keyStores } from '../knowledge/sdks/key-stores';
import { kochava } from '../knowledge/sdks/kochava';
import { languageModels } from '../knowledge/sdks/language-models';
import { launchdarkly } from '../knowledge/sdks/launchdarkly';
import { levelPlay } from '../knowledge/sdks/level-play';
import { linkedinInsight } from '../knowledge/sdks/linkedin-insight';
import { liteYoutube } from '../knowledge/sdks/lite-youtube';
import { liveCalls } from '../knowledge/sdks/live-calls';
import { logrocket } from '../knowledge/sdks/logrocket';
import { lottieComponents } from '../knowledge/sdks/lottie-components';
import { lottieWeb } from '../knowledge/sdks/lottie-web';
import { mailSenders } from '../knowledge/sdks/mail-senders';
import { mailingLists } from '../knowledge/sdks/mailing-lists';
import { mapMarkers } from '../knowledge/sdks/map-markers';
import { matomo } from '../knowledge/sdks/matomo';
import { mediaCapture } from '../knowledge/sdks/media-capture';
import { mediaModels } from '../knowledge/sdks/media-models';
import { metaConversions } from '../knowledge/sdks/meta-conversions';
import { metaGraph } from '../knowledge/sdks/meta-graph';
import { metaPixel } from '../knowledge/sdks/meta-pixel';
import { microsoftUet } from '../knowledge/sdks/microsoft-uet';
import { mixpanel } from '../knowledge/sdks/mixpanel';
import { moengage } from '../knowledge/sdks/moengage';
import { muxPlayer } from '../knowledge/sdks/mux-player';
import { nestjsSchedule } from '../knowledge/sdks/nestjs-schedule';
import { netlifyFunctions } from '../knowledge/sdks/netlify-functions';
import { nodeCron } from '../knowledge/sdks/node-cron';
import { nodeSchedule } from '../knowledge/sdks/node-schedule';
import { nodemailer } from '../knowledge/sdks/nodemailer';
import { notifee } from '../knowledge/sdks/notifee';
import { ollama } from '../knowledge/sdks/ollama';
import { onesignal } from '../knowledge/sdks/onesignal';
import { onesignalPrompts } from '../knowledge/sdks/onesignal-prompts';
import { onesignalTags } from '../knowledge/sdks/onesignal-tags';
import { openStores } from '../knowledge/sdks/open-stores';
import { openreplay } from '../knowledge/sdks/openreplay';
import { optimizely } from '../knowledge/sdks/optimizely';
import { outbrain } from '../knowledge/sdks/outbrain';
import { pageRecorders } from '../knowledge/sdks/page-recorders';
import { pendo } from '../knowledge/sdks/pendo';
import { personalStores } from '../knowledge/sdks/personal-stores';
import { phoneLogs } from '../knowledge/sdks/phone-logs';
import { pinterestTag } from '../knowledge/sdks/pinterest-tag';
import { playAgeRange } from '../knowledge/sdks/play-age-range';
import { plyr } from '../knowledge/sdks/plyr';
import { posthog } from '../knowledge/sdks/posthog';
import { prebid } from '../knowledge/sdks/prebid';
import { processLists } from '../knowledge/sdks/process-lists';
import { pushNotificationIos } from '../knowledge/sdks/push-notification-ios';
import { pushwoosh } from '../knowledge/sdks/pushwoosh';
import { reactNativeAdmob } from '../knowledge/sdks/react-native-admob';
import { reactNativeFirebaseMessaging } from '../knowledge/sdks/react-native-firebase-messaging';
import { reactNativeIap } from '../knowledge/sdks/react-native-iap';
import { reactNativePushNotification } from '../knowledge/sdks/react-native-push-notification';
import { reactNativeTrackPlayer } from '../knowledge/sdks/react-native-track-player';
import { reactNativeVideo } from '../knowledge/sdks/react-native-video';
import { reactNativeWebview } from '../knowledge/sdks/react-native-webview';
import { reactNativeYoutubeIframe } from '../knowledge/sdks/react-native-youtube-iframe';
import { reactPlayer } from '../knowledge/sdks/react-player';
import { reactSlick } from '../knowledge/sdks/react-slick';
import { reactYoutube } from '../knowledge/sdks/react-youtube';
import { redditPixel } from '../knowledge/sdks/reddit-pixel';
import { rekognition } from '../knowledge/sdks/rekognition';
import { revenuecat } from '../knowledge/sdks/revenuecat';
import { revenuecatCordova } from '../knowledge/sdks/revenuecat-cordova';
import { rnAdmob } from '../knowledge/sdks/rn-admob';
import { rrweb } from '../knowledge/sdks/rrweb';
import { rudderstack } from '../knowledge/sdks/rudderstack';
import { screenWatchers } from '../knowledge/sdks/screen-watchers';
import { segment } from '../knowledge/sdks/segment';
import { sendbird } from '../knowledge/sdks/sendbird';
import { sendgrid } from '../knowledge/sdks/sendgrid';
import { sentimentPackages } from '../knowledge/sdks/sentiment-packages';
import { sentry } from '../knowledge/sdks/sentry';
import { singular } from '../knowledge/sdks/singular';
import { singularWeb } from '../knowledge/sdks/singular-web';
import { smartlook } from '../knowledge/sdks/smartlook';
import { smsSenders } from '../knowledge/sdks/sms-senders';
import { snapPixel } from '../knowledge/sdks/snap-pixel';
import { snowplow } from '../knowledge/sdks/snowplow';
import { spotifyPixel } from '../knowledge/sdks/spotify-pixel';
import { statsig } from '../knowledge/sdks/statsig';
import { stripe } from '../knowledge/sdks/stripe';
import { swiper } from '../knowledge/sdks/swiper';
import { taboola } from '../knowledge/sdks/taboola';
import { teamChats } from '../knowledge/sdks/team-chats';
import { temporal } from '../knowledge/sdks/temporal';
import { thirdPartyEndpoints } from '../knowledge/sdks/third-party-endpoints';
import { tiktokBusiness } from '../knowledge/sdks/tiktok-business';
import { tiktokPixel } from '../knowledge/sdks/tiktok-pixel';
import { timer } from '../knowledge/sdks/timer';
import { toadScheduler } from '../knowledge/sdks/toad-scheduler';
import { triggerDev } from '../knowledge/sdks/trigger-dev';
import { twilio } from '../knowledge/sdks/twilio';
import { unifiedId } from '../knowledge/sdks/unified-id';
import { userpilot } from '../knowledge/sdks/userpilot';
import { vercelAnalytics } from '../knowledge/sdks/vercel-analytics';
import { vercelCrons } from '../knowledge/sdks/vercel-crons';
import { videoJs } from '../knowledge/sdks/video-js';
import { vidstack } from '../knowledge/sdks/vidstack';
import { vimeoPlayer } from '../knowledge/sdks/vimeo-player';
import { voiceRecognition } from '../knowledge/sdks/voice-recognition';
import { wagmi } from '../knowledge/sdks/wagmi';
import { webManifest } from '../knowledge/sdks/web-manifest';
import { webNotification } from '../knowledge/sdks/web-notification';
import { webPush } from '../knowledge/sdks/web-push';
import { webgazer } from '../knowledge/sdks/webgazer';
import { xPixel } from '../knowledge/sdks/x-pixel';
import { yandexMobileAds } from '../knowledge/sdks/yandex-mobile-ads';
import { youtubePlayer } from '../knowledge/sdks/youtube-player';
import type { Sdk } from '../knowledge/types/sdk';

export const sdks: readonly Sdk[] = [
  adNetworks,
  adPixels,
  adapty,
  adjust,
  adjustCordova,
  adjustWeb,
  admobPlus,
  adroll,
  advertisingIds,
  agenda,
  airshipContact,
  amplitude,
  amplitudeSessionReplay,
  androidPermissions,
  angularServiceWorker,
  appPermissions,
  appRecorders,
  appcues,
  applePush,
  applovin,
  appodeal,
  appsflyer,
  appsflyerCapacitor,
  appsflyerCordova,
  awsScheduler,
  azureFace,
  backgroundGeolocation,
  branch,
  branchCordova,
  braze,
  bree,
  bugsnag,
  bull,
  bullmq,
  cameraViews,
  capacitorAdmob,
  capacitorConfig,
  capacitorLocalNotifications,
  capacitorPushNotifications,
  capgoNativePurchases,
  chatKits,
  clarity,
  clevertap,
  cloudStores,
  compreface,
  consentPlatforms,
  cookieBanners,
  cordovaLocalNotification,
  criteo,
  cron,
  croner,
  customerio,
  dashjs,
  datadog,
  deviceIdentifiers,
  dotlottie,
  electron,
  elevenlabs,
  emblaCarousel,
  emotionSdks,
  expoAdsAdmob,
  expoAgeRange,
  expoAudio,
  expoAv,
  expoBuildProperties,
  expoIap,
  expoInAppPurchases,
  expoLocation,
  expoLocationPlugin,
  expoNotifications,
  expoServer,
  expoTrackingPlugin,
  expoVideo,
  extensionWatchers,
  faceApi,
  facebookAppEventsPlugin,
  facebookSdk,
  fingerprintjs,
  firebaseAdminMessaging,
  firebaseAdmob,
  firebaseAnalytics,
  firebaseAnalyticsCapacitor,
  firebaseFunctions,
  firebaseMessaging,
  fullstory,
  geolocation,
  googleIma,
  googleMobileAds,
  googleMobileAdsModule,
  googleMobileAdsPlugin,
  googlePublisherTag,
  googleTag,
  hashedIdentity,
  heap,
  hotjar,
  howler,
  human,
  id5,
  imagePickers,
  immersiveScenes,
  inngest,
  intercom,
  iterable,
  jwplayer,
  keenSlider,
  keyLoggers,
  keyStores,
  kochava,
  languageModels,
  launchdarkly,
  levelPlay,
  linkedinInsight,
  liteYoutube,
  liveCalls,
  logrocket,
  lottieComponents,
  lottieWeb,
  mailSenders,
  mailingLists,
  mapMarkers,
  matomo,
  mediaCapture,
  mediaModels,
  metaConversions,
  metaGraph,
  metaPixel,
  microsoftUet,
  mixpanel,
  moengage,
  muxPlayer,
  nestjsSchedule,
  netlifyFunctions,
  nodeCron,
  nodeSchedule,
  nodemailer,
  notifee,
  ollama,
  onesignal,
  onesignalPrompts,
  onesignalTags,
  openStores,
  openreplay,
  optimizely,
  outbrain,
  pageRecorders,
  pendo,
  personalStores,
  phoneLogs,
  pinterestTag,
  playAgeRange,
  plyr,
  posthog,
  prebid,
  processLists,
  pushNotificationIos,
  pushwoosh,
  reactNativeAdmob,
  reactNativeFirebaseMessaging,
  reactNativeIap,
  reactNativePushNotification,
  reactNativeTrackPlayer,
  reactNativeVideo,
  reactNativeWebview,
  reactNativeYoutubeIframe,
  reactPlayer,
  reactSlick,
  reactYoutube,
  redditPixel,
  rekognition,
  revenuecat,
  revenuecatCordova,
  rnAdmob,
  rrweb,
  rudderstack,
  screenWatchers,
  segment,
  sendbird,
  sendgrid,
  sentimentPackages,
  sentry,
  singular,
  singularWeb,
  smartlook,
  smsSenders,
  snapPixel,
  snowplow,
  spotifyPixel,
  statsig,
  stripe,
  swiper,
  taboola,
  teamChats,
  temporal,
  thirdPartyEndpoints,
  tiktokBusiness,
  tiktokPixel,
  timer,
  toadScheduler,
  triggerDev,
  twilio,
  unifiedId,
  userpilot,
  vercelAnalytics,
  vercelCrons,
  videoJs,
  vidstack,
  vimeoPlayer,
  voiceRecognition,
  wagmi,
  webManifest,
  webNotification,
  webPush,
  webgazer,
  xPixel,
  yandexMobileAds,
  youtubePlayer,
];
