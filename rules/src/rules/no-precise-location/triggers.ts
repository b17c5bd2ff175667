import { locationTriggers } from '../../facts/location/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: locationTriggers };
