import { movementTriggers, sensorTriggers } from '../../facts/sensors/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: sensorTriggers, strict: movementTriggers };
