// Written by `npm run update`.
import type { Gc25Rule } from '../rule';
import noAlwaysOnSensors from '../rules/no-always-on-sensors';
import noAutoplayLoop from '../rules/no-autoplay-loop';
import noBehaviouralProfiling from '../rules/no-behavioural-profiling';
import noCovertMonitoring from '../rules/no-covert-monitoring';
import noEmotionInference from '../rules/no-emotion-inference';
import noExposedChildData from '../rules/no-exposed-child-data';
import noFaceRecognition from '../rules/no-face-recognition';
import noNighttimeNotifications from '../rules/no-nighttime-notifications';
import noPersistentIdentifier from '../rules/no-persistent-identifier';
import noPreciseLocation from '../rules/no-precise-location';
import noSessionReplay from '../rules/no-session-replay';
import requirePrivateDefaults from '../rules/require-private-defaults';

export const rules: Readonly<Record<string, Gc25Rule>> = {
  'no-always-on-sensors': noAlwaysOnSensors,
  'no-autoplay-loop': noAutoplayLoop,
  'no-behavioural-profiling': noBehaviouralProfiling,
  'no-covert-monitoring': noCovertMonitoring,
  'no-emotion-inference': noEmotionInference,
  'no-exposed-child-data': noExposedChildData,
  'no-face-recognition': noFaceRecognition,
  'no-nighttime-notifications': noNighttimeNotifications,
  'no-persistent-identifier': noPersistentIdentifier,
  'no-precise-location': noPreciseLocation,
  'no-session-replay': noSessionReplay,
  'require-private-defaults': requirePrivateDefaults,
};
