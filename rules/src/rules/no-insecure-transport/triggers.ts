import { looseTransportTriggers, transportTriggers } from '../../facts/transport/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: transportTriggers, strict: looseTransportTriggers };
