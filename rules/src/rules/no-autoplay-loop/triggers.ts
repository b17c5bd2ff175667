import { playTriggers, repeatTriggers } from '../../facts/media/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: playTriggers, strict: repeatTriggers };
