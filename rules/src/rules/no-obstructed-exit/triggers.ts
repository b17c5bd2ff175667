import { lockTriggers, obstacleTriggers } from '../../facts/dialogs/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: obstacleTriggers, strict: lockTriggers };
