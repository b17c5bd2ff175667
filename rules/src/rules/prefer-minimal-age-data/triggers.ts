import { ageProofTriggers, birthDateTriggers, estimatedAgeTriggers } from '../../facts/fields/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: estimatedAgeTriggers, strict: [...birthDateTriggers, ...ageProofTriggers] };
