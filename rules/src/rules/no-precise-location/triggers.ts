import { locationTriggers, picturePlaceTriggers } from '../../facts/location/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: picturePlaceTriggers, strict: locationTriggers };
