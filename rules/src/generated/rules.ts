// Written by `npm run update`.
import type { Gc25Rule } from '../rule';
import noAutoplayLoop from '../rules/no-autoplay-loop';
import noBehaviouralProfiling from '../rules/no-behavioural-profiling';
import noNighttimeNotifications from '../rules/no-nighttime-notifications';
import requirePrivateDefaults from '../rules/require-private-defaults';

export const rules: Readonly<Record<string, Gc25Rule>> = {
  'no-autoplay-loop': noAutoplayLoop,
  'no-behavioural-profiling': noBehaviouralProfiling,
  'no-nighttime-notifications': noNighttimeNotifications,
  'require-private-defaults': requirePrivateDefaults,
};
