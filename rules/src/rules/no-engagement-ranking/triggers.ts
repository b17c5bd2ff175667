import { engagementTriggers, escalationTriggers } from '../../facts/ranking/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: escalationTriggers, strict: engagementTriggers };
