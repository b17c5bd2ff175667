import { ageProofTriggers, birthDateTriggers } from '../../facts/fields/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [...birthDateTriggers, ...ageProofTriggers] };
