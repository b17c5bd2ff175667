// Written by `npm run update`.
import type { Gc25Rule } from '../rule/create-rule';
import noAgeInappropriateAds from '../rules/no-age-inappropriate-ads';
import noAlwaysOnSensors from '../rules/no-always-on-sensors';
import noAutoplayLoop from '../rules/no-autoplay-loop';
import noBehaviouralProfiling from '../rules/no-behavioural-profiling';
import noChildDataSharing from '../rules/no-child-data-sharing';
import noCovertMonitoring from '../rules/no-covert-monitoring';
import noEmotionInference from '../rules/no-emotion-inference';
import noEngagementRanking from '../rules/no-engagement-ranking';
import noExcessiveCollection from '../rules/no-excessive-collection';
import noExposedChildData from '../rules/no-exposed-child-data';
import noFaceRecognition from '../rules/no-face-recognition';
import noImmersiveAds from '../rules/no-immersive-ads';
import noIndefiniteRetention from '../rules/no-indefinite-retention';
import noInsecureTransport from '../rules/no-insecure-transport';
import noNighttimeNotifications from '../rules/no-nighttime-notifications';
import noPaidRanking from '../rules/no-paid-ranking';
import noPersistentIdentifier from '../rules/no-persistent-identifier';
import noPreciseLocation from '../rules/no-precise-location';
import noRealNameRequirement from '../rules/no-real-name-requirement';
import noSessionReplay from '../rules/no-session-replay';
import noTargetedAds from '../rules/no-targeted-ads';
import preferMinimalAgeData from '../rules/prefer-minimal-age-data';
import requireAdLabel from '../rules/require-ad-label';
import requireDataErasure from '../rules/require-data-erasure';
import requirePrivateDefaults from '../rules/require-private-defaults';

export const rules: Readonly<Record<string, Gc25Rule>> = {
  'no-age-inappropriate-ads': noAgeInappropriateAds,
  'no-always-on-sensors': noAlwaysOnSensors,
  'no-autoplay-loop': noAutoplayLoop,
  'no-behavioural-profiling': noBehaviouralProfiling,
  'no-child-data-sharing': noChildDataSharing,
  'no-covert-monitoring': noCovertMonitoring,
  'no-emotion-inference': noEmotionInference,
  'no-engagement-ranking': noEngagementRanking,
  'no-excessive-collection': noExcessiveCollection,
  'no-exposed-child-data': noExposedChildData,
  'no-face-recognition': noFaceRecognition,
  'no-immersive-ads': noImmersiveAds,
  'no-indefinite-retention': noIndefiniteRetention,
  'no-insecure-transport': noInsecureTransport,
  'no-nighttime-notifications': noNighttimeNotifications,
  'no-paid-ranking': noPaidRanking,
  'no-persistent-identifier': noPersistentIdentifier,
  'no-precise-location': noPreciseLocation,
  'no-real-name-requirement': noRealNameRequirement,
  'no-session-replay': noSessionReplay,
  'no-targeted-ads': noTargetedAds,
  'prefer-minimal-age-data': preferMinimalAgeData,
  'require-ad-label': requireAdLabel,
  'require-data-erasure': requireDataErasure,
  'require-private-defaults': requirePrivateDefaults,
};
