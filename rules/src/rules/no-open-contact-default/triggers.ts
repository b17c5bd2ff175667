import { contactTriggers, offPlatformTriggers, strangerTriggers } from '../../facts/contact/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: contactTriggers, strict: [...offPlatformTriggers, ...strangerTriggers] };
