import { emptyLifeTriggers, paymentTriggers, renewalTriggers, requestTriggers } from '../../facts/purchase/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [...paymentTriggers, ...renewalTriggers, ...emptyLifeTriggers], strict: requestTriggers };
