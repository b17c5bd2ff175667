import { recognitionTriggers } from '../../facts/biometrics/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: recognitionTriggers };
