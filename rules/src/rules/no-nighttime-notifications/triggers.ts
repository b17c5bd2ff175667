import { alertTriggers, immediateAlertTriggers } from '../../facts/alerts/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: alertTriggers, strict: immediateAlertTriggers };
