import { legalNameTriggers } from '../../facts/names/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: legalNameTriggers };
