import { adRequestTriggers } from '../../facts/ad-requests/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: adRequestTriggers };
