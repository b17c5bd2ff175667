// Written by `npm run update`.
import { type Gc25Rule, ruleOnDemand } from '../rule/create-rule';
import type * as modules from './rule-modules';
import { meta as noAgeInappropriateAds } from '../rules/no-age-inappropriate-ads/meta';
import { meta as noAlwaysOnSensors } from '../rules/no-always-on-sensors/meta';
import { meta as noAssumedParentalConsent } from '../rules/no-assumed-parental-consent/meta';
import { meta as noAutoplayLoop } from '../rules/no-autoplay-loop/meta';
import { meta as noBehaviouralProfiling } from '../rules/no-behavioural-profiling/meta';
import { meta as noChildDataSharing } from '../rules/no-child-data-sharing/meta';
import { meta as noConfirmShaming } from '../rules/no-confirm-shaming/meta';
import { meta as noCovertMonitoring } from '../rules/no-covert-monitoring/meta';
import { meta as noEmotionInference } from '../rules/no-emotion-inference/meta';
import { meta as noEngagementRanking } from '../rules/no-engagement-ranking/meta';
import { meta as noExcessiveCollection } from '../rules/no-excessive-collection/meta';
import { meta as noExposedChildData } from '../rules/no-exposed-child-data/meta';
import { meta as noFaceRecognition } from '../rules/no-face-recognition/meta';
import { meta as noFalseUrgency } from '../rules/no-false-urgency/meta';
import { meta as noImmersiveAds } from '../rules/no-immersive-ads/meta';
import { meta as noIndefiniteRetention } from '../rules/no-indefinite-retention/meta';
import { meta as noInfiniteScroll } from '../rules/no-infinite-scroll/meta';
import { meta as noInsecureTransport } from '../rules/no-insecure-transport/meta';
import { meta as noLootBoxes } from '../rules/no-loot-boxes/meta';
import { meta as noNighttimeNotifications } from '../rules/no-nighttime-notifications/meta';
import { meta as noObstructedExit } from '../rules/no-obstructed-exit/meta';
import { meta as noOpenContactDefault } from '../rules/no-open-contact-default/meta';
import { meta as noPaidRanking } from '../rules/no-paid-ranking/meta';
import { meta as noPersistentIdentifier } from '../rules/no-persistent-identifier/meta';
import { meta as noPrecheckedConsent } from '../rules/no-prechecked-consent/meta';
import { meta as noPreciseLocation } from '../rules/no-precise-location/meta';
import { meta as noRealNameRequirement } from '../rules/no-real-name-requirement/meta';
import { meta as noSelfDeclaredAgeGate } from '../rules/no-self-declared-age-gate/meta';
import { meta as noSessionReplay } from '../rules/no-session-replay/meta';
import { meta as noStreakPressure } from '../rules/no-streak-pressure/meta';
import { meta as noTargetedAds } from '../rules/no-targeted-ads/meta';
import { meta as noUnguardedLivestream } from '../rules/no-unguarded-livestream/meta';
import { meta as noUnguardedPurchase } from '../rules/no-unguarded-purchase/meta';
import { meta as noUnrequestedNotifications } from '../rules/no-unrequested-notifications/meta';
import { meta as preferMinimalAgeData } from '../rules/prefer-minimal-age-data/meta';
import { meta as requireAdLabel } from '../rules/require-ad-label/meta';
import { meta as requireConsentBeforeTracking } from '../rules/require-consent-before-tracking/meta';
import { meta as requireConsentChoice } from '../rules/require-consent-choice/meta';
import { meta as requireConsentWithdrawal } from '../rules/require-consent-withdrawal/meta';
import { meta as requireDataErasure } from '../rules/require-data-erasure/meta';
import { meta as requirePrivateDefaults } from '../rules/require-private-defaults/meta';
import { meta as requireReportAndBlock } from '../rules/require-report-and-block/meta';

const moduleOf = (id: string) => () => (require('./rule-modules') as typeof modules).ruleModules[id]();

export const rules: Readonly<Record<string, Gc25Rule>> = {
  'no-age-inappropriate-ads': ruleOnDemand(noAgeInappropriateAds, moduleOf('no-age-inappropriate-ads')),
  'no-always-on-sensors': ruleOnDemand(noAlwaysOnSensors, moduleOf('no-always-on-sensors')),
  'no-assumed-parental-consent': ruleOnDemand(noAssumedParentalConsent, moduleOf('no-assumed-parental-consent')),
  'no-autoplay-loop': ruleOnDemand(noAutoplayLoop, moduleOf('no-autoplay-loop')),
  'no-behavioural-profiling': ruleOnDemand(noBehaviouralProfiling, moduleOf('no-behavioural-profiling')),
  'no-child-data-sharing': ruleOnDemand(noChildDataSharing, moduleOf('no-child-data-sharing')),
  'no-confirm-shaming': ruleOnDemand(noConfirmShaming, moduleOf('no-confirm-shaming')),
  'no-covert-monitoring': ruleOnDemand(noCovertMonitoring, moduleOf('no-covert-monitoring')),
  'no-emotion-inference': ruleOnDemand(noEmotionInference, moduleOf('no-emotion-inference')),
  'no-engagement-ranking': ruleOnDemand(noEngagementRanking, moduleOf('no-engagement-ranking')),
  'no-excessive-collection': ruleOnDemand(noExcessiveCollection, moduleOf('no-excessive-collection')),
  'no-exposed-child-data': ruleOnDemand(noExposedChildData, moduleOf('no-exposed-child-data')),
  'no-face-recognition': ruleOnDemand(noFaceRecognition, moduleOf('no-face-recognition')),
  'no-false-urgency': ruleOnDemand(noFalseUrgency, moduleOf('no-false-urgency')),
  'no-immersive-ads': ruleOnDemand(noImmersiveAds, moduleOf('no-immersive-ads')),
  'no-indefinite-retention': ruleOnDemand(noIndefiniteRetention, moduleOf('no-indefinite-retention')),
  'no-infinite-scroll': ruleOnDemand(noInfiniteScroll, moduleOf('no-infinite-scroll')),
  'no-insecure-transport': ruleOnDemand(noInsecureTransport, moduleOf('no-insecure-transport')),
  'no-loot-boxes': ruleOnDemand(noLootBoxes, moduleOf('no-loot-boxes')),
  'no-nighttime-notifications': ruleOnDemand(noNighttimeNotifications, moduleOf('no-nighttime-notifications')),
  'no-obstructed-exit': ruleOnDemand(noObstructedExit, moduleOf('no-obstructed-exit')),
  'no-open-contact-default': ruleOnDemand(noOpenContactDefault, moduleOf('no-open-contact-default')),
  'no-paid-ranking': ruleOnDemand(noPaidRanking, moduleOf('no-paid-ranking')),
  'no-persistent-identifier': ruleOnDemand(noPersistentIdentifier, moduleOf('no-persistent-identifier')),
  'no-prechecked-consent': ruleOnDemand(noPrecheckedConsent, moduleOf('no-prechecked-consent')),
  'no-precise-location': ruleOnDemand(noPreciseLocation, moduleOf('no-precise-location')),
  'no-real-name-requirement': ruleOnDemand(noRealNameRequirement, moduleOf('no-real-name-requirement')),
  'no-self-declared-age-gate': ruleOnDemand(noSelfDeclaredAgeGate, moduleOf('no-self-declared-age-gate')),
  'no-session-replay': ruleOnDemand(noSessionReplay, moduleOf('no-session-replay')),
  'no-streak-pressure': ruleOnDemand(noStreakPressure, moduleOf('no-streak-pressure')),
  'no-targeted-ads': ruleOnDemand(noTargetedAds, moduleOf('no-targeted-ads')),
  'no-unguarded-livestream': ruleOnDemand(noUnguardedLivestream, moduleOf('no-unguarded-livestream')),
  'no-unguarded-purchase': ruleOnDemand(noUnguardedPurchase, moduleOf('no-unguarded-purchase')),
  'no-unrequested-notifications': ruleOnDemand(noUnrequestedNotifications, moduleOf('no-unrequested-notifications')),
  'prefer-minimal-age-data': ruleOnDemand(preferMinimalAgeData, moduleOf('prefer-minimal-age-data')),
  'require-ad-label': ruleOnDemand(requireAdLabel, moduleOf('require-ad-label')),
  'require-consent-before-tracking': ruleOnDemand(requireConsentBeforeTracking, moduleOf('require-consent-before-tracking')),
  'require-consent-choice': ruleOnDemand(requireConsentChoice, moduleOf('require-consent-choice')),
  'require-consent-withdrawal': ruleOnDemand(requireConsentWithdrawal, moduleOf('require-consent-withdrawal')),
  'require-data-erasure': ruleOnDemand(requireDataErasure, moduleOf('require-data-erasure')),
  'require-private-defaults': ruleOnDemand(requirePrivateDefaults, moduleOf('require-private-defaults')),
  'require-report-and-block': ruleOnDemand(requireReportAndBlock, moduleOf('require-report-and-block')),
};
