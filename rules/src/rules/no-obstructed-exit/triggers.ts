import { lockTriggers, obstacleTriggers } from '../../facts/dialogs/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [], strict: [...obstacleTriggers, ...lockTriggers] };
