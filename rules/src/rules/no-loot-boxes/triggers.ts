import { chanceTriggers, drawTriggers } from '../../facts/chance/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: chanceTriggers, strict: drawTriggers };
