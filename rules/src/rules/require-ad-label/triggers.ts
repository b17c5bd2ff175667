import { paidTestTriggers, shownAdTriggers } from '../../facts/advertising/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: paidTestTriggers, strict: shownAdTriggers };
