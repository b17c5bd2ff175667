import { paymentTriggers } from '../../facts/ranking/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [], strict: paymentTriggers };
