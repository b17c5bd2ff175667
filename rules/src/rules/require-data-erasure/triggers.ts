import { contactTextTriggers, erasureTriggers, markedThingTriggers } from '../../facts/erasure/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [], strict: [...erasureTriggers, ...contactTextTriggers, ...markedThingTriggers] };
