import { contactTriggers, offPlatformTriggers, pairingTriggers, strangerTriggers } from '../../facts/contact/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: [],
  strict: [...pairingTriggers, ...contactTriggers, ...offPlatformTriggers, ...strangerTriggers],
};
