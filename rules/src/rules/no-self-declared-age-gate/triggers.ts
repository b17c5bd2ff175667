import { ageGateTriggers } from '../../facts/age-gates/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: ageGateTriggers };
