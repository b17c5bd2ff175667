import { adNetworks } from '../catalogue/sdks/ad-networks';
import { adPixels } from '../catalogue/sdks/ad-pixels';
import { adjust } from '../catalogue/sdks/adjust';
import { admobPlus } from '../catalogue/sdks/admob-plus';
import { advertisingIds } from '../catalogue/sdks/advertising-ids';
import { agenda } from '../catalogue/sdks/agenda';
import { airshipContact } from '../catalogue/sdks/airship-contact';
import { amplitude } from '../catalogue/sdks/amplitude';
import { amplitudeSessionReplay } from '../catalogue/sdks/amplitude-session-replay';
import { androidPermissions } from '../catalogue/sdks/android-permissions';
import { appPermissions } from '../catalogue/sdks/app-permissions';
import { appRecorders } from '../catalogue/sdks/app-recorders';
import { appcues } from '../catalogue/sdks/appcues';
import { applovin } from '../catalogue/sdks/applovin';
import { appodeal } from '../catalogue/sdks/appodeal';
import { appsflyer } from '../catalogue/sdks/appsflyer';
import { awsScheduler } from '../catalogue/sdks/aws-scheduler';
import { azureFace } from '../catalogue/sdks/azure-face';
import { backgroundGeolocation } from '../catalogue/sdks/background-geolocation';
import { branch } from '../catalogue/sdks/branch';
import { braze } from '../catalogue/sdks/braze';
import { bree } from '../catalogue/sdks/bree';
import { bull } from '../catalogue/sdks/bull';
import { bullmq } from '../catalogue/sdks/bullmq';
import { cameraViews } from '../catalogue/sdks/camera-views';
import { capacitorAdmob } from '../catalogue/sdks/capacitor-admob';
import { capacitorConfig } from '../catalogue/sdks/capacitor-config';
import { capacitorLocalNotifications } from '../catalogue/sdks/capacitor-local-notifications';
import { clarity } from '../catalogue/sdks/clarity';
import { clevertap } from '../catalogue/sdks/clevertap';
import { cloudStores } from '../catalogue/sdks/cloud-stores';
import { compreface } from '../catalogue/sdks/compreface';
import { cordovaLocalNotification } from '../catalogue/sdks/cordova-local-notification';
import { cron } from '../catalogue/sdks/cron';
import { croner } from '../catalogue/sdks/croner';
import { customerio } from '../catalogue/sdks/customerio';
import { dashjs } from '../catalogue/sdks/dashjs';
import { datadog } from '../catalogue/sdks/datadog';
import { deviceIdentifiers } from '../catalogue/sdks/device-identifiers';
import { dotlottie } from '../catalogue/sdks/dotlottie';
import { electron } from '../catalogue/sdks/electron';
import { emblaCarousel } from '../catalogue/sdks/embla-carousel';
import { emotionSdks } from '../catalogue/sdks/emotion-sdks';
import { expoAdsAdmob } from '../catalogue/sdks/expo-ads-admob';
import { expoAgeRange } from '../catalogue/sdks/expo-age-range';
import { expoAudio } from '../catalogue/sdks/expo-audio';
import { expoAv } from '../catalogue/sdks/expo-av';
import { expoBuildProperties } from '../catalogue/sdks/expo-build-properties';
import { expoLocation } from '../catalogue/sdks/expo-location';
import { expoLocationPlugin } from '../catalogue/sdks/expo-location-plugin';
import { expoNotifications } from '../catalogue/sdks/expo-notifications';
import { expoServer } from '../catalogue/sdks/expo-server';
import { expoTrackingPlugin } from '../catalogue/sdks/expo-tracking-plugin';
import { expoVideo } from '../catalogue/sdks/expo-video';
import { extensionWatchers } from '../catalogue/sdks/extension-watchers';
import { faceApi } from '../catalogue/sdks/face-api';
import { facebookAppEventsPlugin } from '../catalogue/sdks/facebook-app-events-plugin';
import { fingerprintjs } from '../catalogue/sdks/fingerprintjs';
import { firebaseAdminMessaging } from '../catalogue/sdks/firebase-admin-messaging';
import { firebaseAnalytics } from '../catalogue/sdks/firebase-analytics';
import { firebaseFunctions } from '../catalogue/sdks/firebase-functions';
import { fullstory } from '../catalogue/sdks/fullstory';
import { geolocation } from '../catalogue/sdks/geolocation';
import { googleIma } from '../catalogue/sdks/google-ima';
import { googleMobileAds } from '../catalogue/sdks/google-mobile-ads';
import { googleMobileAdsModule } from '../catalogue/sdks/google-mobile-ads-module';
import { googleMobileAdsPlugin } from '../catalogue/sdks/google-mobile-ads-plugin';
import { googlePublisherTag } from '../catalogue/sdks/google-publisher-tag';
import { googleTag } from '../catalogue/sdks/google-tag';
import { heap } from '../catalogue/sdks/heap';
import { hotjar } from '../catalogue/sdks/hotjar';
import { howler } from '../catalogue/sdks/howler';
import { human } from '../catalogue/sdks/human';
import { imagePickers } from '../catalogue/sdks/image-pickers';
import { immersiveScenes } from '../catalogue/sdks/immersive-scenes';
import { inngest } from '../catalogue/sdks/inngest';
import { intercom } from '../catalogue/sdks/intercom';
import { iterable } from '../catalogue/sdks/iterable';
import { jwplayer } from '../catalogue/sdks/jwplayer';
import { keenSlider } from '../catalogue/sdks/keen-slider';
import { keyLoggers } from '../catalogue/sdks/key-loggers';
import { keyStores } from '../catalogue/sdks/key-stores';
import { languageModels } from '../catalogue/sdks/language-models';
import { launchdarkly } from '../catalogue/sdks/launchdarkly';
import { levelPlay } from '../catalogue/sdks/level-play';
import { liteYoutube } from '../catalogue/sdks/lite-youtube';
import { logrocket } from '../catalogue/sdks/logrocket';
import { lottieComponents } from '../catalogue/sdks/lottie-components';
import { lottieWeb } from '../catalogue/sdks/lottie-web';
import { mailingLists } from '../catalogue/sdks/mailing-lists';
import { mapMarkers } from '../catalogue/sdks/map-markers';
import { matomo } from '../catalogue/sdks/matomo';
import { mediaCapture } from '../catalogue/sdks/media-capture';
import { metaPixel } from '../catalogue/sdks/meta-pixel';
import { mixpanel } from '../catalogue/sdks/mixpanel';
import { moengage } from '../catalogue/sdks/moengage';
import { muxPlayer } from '../catalogue/sdks/mux-player';
import { nestjsSchedule } from '../catalogue/sdks/nestjs-schedule';
import { netlifyFunctions } from '../catalogue/sdks/netlify-functions';
import { nodeCron } from '../catalogue/sdks/node-cron';
import { nodeSchedule } from '../catalogue/sdks/node-schedule';
import { nodemailer } from '../catalogue/sdks/nodemailer';
import { notifee } from '../catalogue/sdks/notifee';
import { onesignal } from '../catalogue/sdks/onesignal';
import { onesignalTags } from '../catalogue/sdks/onesignal-tags';
import { openStores } from '../catalogue/sdks/open-stores';
import { openreplay } from '../catalogue/sdks/openreplay';
import { optimizely } from '../catalogue/sdks/optimizely';
import { pageRecorders } from '../catalogue/sdks/page-recorders';
import { pendo } from '../catalogue/sdks/pendo';
import { personalStores } from '../catalogue/sdks/personal-stores';
import { phoneLogs } from '../catalogue/sdks/phone-logs';
import { plyr } from '../catalogue/sdks/plyr';
import { posthog } from '../catalogue/sdks/posthog';
import { prebid } from '../catalogue/sdks/prebid';
import { processLists } from '../catalogue/sdks/process-lists';
import { pushNotificationIos } from '../catalogue/sdks/push-notification-ios';
import { pushwoosh } from '../catalogue/sdks/pushwoosh';
import { reactNativeFirebaseMessaging } from '../catalogue/sdks/react-native-firebase-messaging';
import { reactNativePushNotification } from '../catalogue/sdks/react-native-push-notification';
import { reactNativeTrackPlayer } from '../catalogue/sdks/react-native-track-player';
import { reactNativeVideo } from '../catalogue/sdks/react-native-video';
import { reactNativeWebview } from '../catalogue/sdks/react-native-webview';
import { reactNativeYoutubeIframe } from '../catalogue/sdks/react-native-youtube-iframe';
import { reactPlayer } from '../catalogue/sdks/react-player';
import { reactSlick } from '../catalogue/sdks/react-slick';
import { reactYoutube } from '../catalogue/sdks/react-youtube';
import { rekognition } from '../catalogue/sdks/rekognition';
import { revenuecat } from '../catalogue/sdks/revenuecat';
import { rrweb } from '../catalogue/sdks/rrweb';
import { rudderstack } from '../catalogue/sdks/rudderstack';
import { screenWatchers } from '../catalogue/sdks/screen-watchers';
import { segment } from '../catalogue/sdks/segment';
import { sendbird } from '../catalogue/sdks/sendbird';
import { sendgrid } from '../catalogue/sdks/sendgrid';
import { sentimentPackages } from '../catalogue/sdks/sentiment-packages';
import { sentry } from '../catalogue/sdks/sentry';
import { singular } from '../catalogue/sdks/singular';
import { smartlook } from '../catalogue/sdks/smartlook';
import { snapPixel } from '../catalogue/sdks/snap-pixel';
import { snowplow } from '../catalogue/sdks/snowplow';
import { statsig } from '../catalogue/sdks/statsig';
import { swiper } from '../catalogue/sdks/swiper';
import { teamChats } from '../catalogue/sdks/team-chats';
import { temporal } from '../catalogue/sdks/temporal';
import { thirdPartyEndpoints } from '../catalogue/sdks/third-party-endpoints';
import { tiktokPixel } from '../catalogue/sdks/tiktok-pixel';
import { timer } from '../catalogue/sdks/timer';
import { toadScheduler } from '../catalogue/sdks/toad-scheduler';
import { triggerDev } from '../catalogue/sdks/trigger-dev';
import { twilio } from '../catalogue/sdks/twilio';
import { userpilot } from '../catalogue/sdks/userpilot';
import { vercelAnalytics } from '../catalogue/sdks/vercel-analytics';
import { vercelCrons } from '../catalogue/sdks/vercel-crons';
import { videoJs } from '../catalogue/sdks/video-js';
import { vidstack } from '../catalogue/sdks/vidstack';
import { vimeoPlayer } from '../catalogue/sdks/vimeo-player';
import { voiceRecognition } from '../catalogue/sdks/voice-recognition';
import { webManifest } from '../catalogue/sdks/web-manifest';
import { webNotification } from '../catalogue/sdks/web-notification';
import { webPush } from '../catalogue/sdks/web-push';
import { webgazer } from '../catalogue/sdks/webgazer';
import { yandexMobileAds } from '../catalogue/sdks/yandex-mobile-ads';
import { youtubePlayer } from '../catalogue/sdks/youtube-player';
import type { Sdk } from '../catalogue/types';

export const sdks: readonly Sdk[] = [
  adNetworks,
  adPixels,
  adjust,
  admobPlus,
  advertisingIds,
  agenda,
  airshipContact,
  amplitude,
  amplitudeSessionReplay,
  androidPermissions,
  appPermissions,
  appRecorders,
  appcues,
  applovin,
  appodeal,
  appsflyer,
  awsScheduler,
  azureFace,
  backgroundGeolocation,
  branch,
  braze,
  bree,
  bull,
  bullmq,
  cameraViews,
  capacitorAdmob,
  capacitorConfig,
  capacitorLocalNotifications,
  clarity,
  clevertap,
  cloudStores,
  compreface,
  cordovaLocalNotification,
  cron,
  croner,
  customerio,
  dashjs,
  datadog,
  deviceIdentifiers,
  dotlottie,
  electron,
  emblaCarousel,
  emotionSdks,
  expoAdsAdmob,
  expoAgeRange,
  expoAudio,
  expoAv,
  expoBuildProperties,
  expoLocation,
  expoLocationPlugin,
  expoNotifications,
  expoServer,
  expoTrackingPlugin,
  expoVideo,
  extensionWatchers,
  faceApi,
  facebookAppEventsPlugin,
  fingerprintjs,
  firebaseAdminMessaging,
  firebaseAnalytics,
  firebaseFunctions,
  fullstory,
  geolocation,
  googleIma,
  googleMobileAds,
  googleMobileAdsModule,
  googleMobileAdsPlugin,
  googlePublisherTag,
  googleTag,
  heap,
  hotjar,
  howler,
  human,
  imagePickers,
  immersiveScenes,
  inngest,
  intercom,
  iterable,
  jwplayer,
  keenSlider,
  keyLoggers,
  keyStores,
  languageModels,
  launchdarkly,
  levelPlay,
  liteYoutube,
  logrocket,
  lottieComponents,
  lottieWeb,
  mailingLists,
  mapMarkers,
  matomo,
  mediaCapture,
  metaPixel,
  mixpanel,
  moengage,
  muxPlayer,
  nestjsSchedule,
  netlifyFunctions,
  nodeCron,
  nodeSchedule,
  nodemailer,
  notifee,
  onesignal,
  onesignalTags,
  openStores,
  openreplay,
  optimizely,
  pageRecorders,
  pendo,
  personalStores,
  phoneLogs,
  plyr,
  posthog,
  prebid,
  processLists,
  pushNotificationIos,
  pushwoosh,
  reactNativeFirebaseMessaging,
  reactNativePushNotification,
  reactNativeTrackPlayer,
  reactNativeVideo,
  reactNativeWebview,
  reactNativeYoutubeIframe,
  reactPlayer,
  reactSlick,
  reactYoutube,
  rekognition,
  revenuecat,
  rrweb,
  rudderstack,
  screenWatchers,
  segment,
  sendbird,
  sendgrid,
  sentimentPackages,
  sentry,
  singular,
  smartlook,
  snapPixel,
  snowplow,
  statsig,
  swiper,
  teamChats,
  temporal,
  thirdPartyEndpoints,
  tiktokPixel,
  timer,
  toadScheduler,
  triggerDev,
  twilio,
  userpilot,
  vercelAnalytics,
  vercelCrons,
  videoJs,
  vidstack,
  vimeoPlayer,
  voiceRecognition,
  webManifest,
  webNotification,
  webPush,
  webgazer,
  yandexMobileAds,
  youtubePlayer,
];
