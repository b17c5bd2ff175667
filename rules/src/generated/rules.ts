// Written by `npm run update`.
import { type Gc25Rule, type LoadedRule, ruleOnDemand } from '../rule/create-rule';
import { meta as noAgeInappropriateAds } from '../rules/no-age-inappropriate-ads/meta';
import { meta as noAlwaysOnSensors } from '../rules/no-always-on-sensors/meta';
import { meta as noAutoplayLoop } from '../rules/no-autoplay-loop/meta';
import { meta as noBehaviouralProfiling } from '../rules/no-behavioural-profiling/meta';
import { meta as noChildDataSharing } from '../rules/no-child-data-sharing/meta';
import { meta as noCovertMonitoring } from '../rules/no-covert-monitoring/meta';
import { meta as noEmotionInference } from '../rules/no-emotion-inference/meta';
import { meta as noEngagementRanking } from '../rules/no-engagement-ranking/meta';
import { meta as noExcessiveCollection } from '../rules/no-excessive-collection/meta';
import { meta as noExposedChildData } from '../rules/no-exposed-child-data/meta';
import { meta as noFaceRecognition } from '../rules/no-face-recognition/meta';
import { meta as noImmersiveAds } from '../rules/no-immersive-ads/meta';
import { meta as noIndefiniteRetention } from '../rules/no-indefinite-retention/meta';
import { meta as noInsecureTransport } from '../rules/no-insecure-transport/meta';
import { meta as noNighttimeNotifications } from '../rules/no-nighttime-notifications/meta';
import { meta as noPaidRanking } from '../rules/no-paid-ranking/meta';
import { meta as noPersistentIdentifier } from '../rules/no-persistent-identifier/meta';
import { meta as noPreciseLocation } from '../rules/no-precise-location/meta';
import { meta as noRealNameRequirement } from '../rules/no-real-name-requirement/meta';
import { meta as noSessionReplay } from '../rules/no-session-replay/meta';
import { meta as noTargetedAds } from '../rules/no-targeted-ads/meta';
import { meta as preferMinimalAgeData } from '../rules/prefer-minimal-age-data/meta';
import { meta as requireAdLabel } from '../rules/require-ad-label/meta';
import { meta as requireDataErasure } from '../rules/require-data-erasure/meta';
import { meta as requirePrivateDefaults } from '../rules/require-private-defaults/meta';

export const rules: Readonly<Record<string, Gc25Rule>> = {
  'no-age-inappropriate-ads': ruleOnDemand(noAgeInappropriateAds, () => require('../rules/no-age-inappropriate-ads') as LoadedRule),
  'no-always-on-sensors': ruleOnDemand(noAlwaysOnSensors, () => require('../rules/no-always-on-sensors') as LoadedRule),
  'no-autoplay-loop': ruleOnDemand(noAutoplayLoop, () => require('../rules/no-autoplay-loop') as LoadedRule),
  'no-behavioural-profiling': ruleOnDemand(noBehaviouralProfiling, () => require('../rules/no-behavioural-profiling') as LoadedRule),
  'no-child-data-sharing': ruleOnDemand(noChildDataSharing, () => require('../rules/no-child-data-sharing') as LoadedRule),
  'no-covert-monitoring': ruleOnDemand(noCovertMonitoring, () => require('../rules/no-covert-monitoring') as LoadedRule),
  'no-emotion-inference': ruleOnDemand(noEmotionInference, () => require('../rules/no-emotion-inference') as LoadedRule),
  'no-engagement-ranking': ruleOnDemand(noEngagementRanking, () => require('../rules/no-engagement-ranking') as LoadedRule),
  'no-excessive-collection': ruleOnDemand(noExcessiveCollection, () => require('../rules/no-excessive-collection') as LoadedRule),
  'no-exposed-child-data': ruleOnDemand(noExposedChildData, () => require('../rules/no-exposed-child-data') as LoadedRule),
  'no-face-recognition': ruleOnDemand(noFaceRecognition, () => require('../rules/no-face-recognition') as LoadedRule),
  'no-immersive-ads': ruleOnDemand(noImmersiveAds, () => require('../rules/no-immersive-ads') as LoadedRule),
  'no-indefinite-retention': ruleOnDemand(noIndefiniteRetention, () => require('../rules/no-indefinite-retention') as LoadedRule),
  'no-insecure-transport': ruleOnDemand(noInsecureTransport, () => require('../rules/no-insecure-transport') as LoadedRule),
  'no-nighttime-notifications': ruleOnDemand(noNighttimeNotifications, () => require('../rules/no-nighttime-notifications') as LoadedRule),
  'no-paid-ranking': ruleOnDemand(noPaidRanking, () => require('../rules/no-paid-ranking') as LoadedRule),
  'no-persistent-identifier': ruleOnDemand(noPersistentIdentifier, () => require('../rules/no-persistent-identifier') as LoadedRule),
  'no-precise-location': ruleOnDemand(noPreciseLocation, () => require('../rules/no-precise-location') as LoadedRule),
  'no-real-name-requirement': ruleOnDemand(noRealNameRequirement, () => require('../rules/no-real-name-requirement') as LoadedRule),
  'no-session-replay': ruleOnDemand(noSessionReplay, () => require('../rules/no-session-replay') as LoadedRule),
  'no-targeted-ads': ruleOnDemand(noTargetedAds, () => require('../rules/no-targeted-ads') as LoadedRule),
  'prefer-minimal-age-data': ruleOnDemand(preferMinimalAgeData, () => require('../rules/prefer-minimal-age-data') as LoadedRule),
  'require-ad-label': ruleOnDemand(requireAdLabel, () => require('../rules/require-ad-label') as LoadedRule),
  'require-data-erasure': ruleOnDemand(requireDataErasure, () => require('../rules/require-data-erasure') as LoadedRule),
  'require-private-defaults': ruleOnDemand(requirePrivateDefaults, () => require('../rules/require-private-defaults') as LoadedRule),
};
