import { monitoringTriggers, suspectedMonitoringTriggers } from '../../facts/monitoring/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: monitoringTriggers, strict: suspectedMonitoringTriggers };
