import { embedTriggers, trackedEventTriggers, trackerTriggers } from '../../facts/consent/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: trackerTriggers, strict: [...trackedEventTriggers, ...embedTriggers] };
