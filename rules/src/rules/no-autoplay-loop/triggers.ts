import { playTriggers, repeatedPlayTriggers, repeatTriggers } from '../../facts/media/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: repeatedPlayTriggers, strict: [...playTriggers, ...repeatTriggers] };
