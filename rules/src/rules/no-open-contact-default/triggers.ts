import { contactTriggers, offPlatformTriggers } from '../../facts/contact/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: contactTriggers, strict: offPlatformTriggers };
