import { deadlineTriggers, pressingTriggers } from '../../facts/timers/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [...deadlineTriggers, ...pressingTriggers] };
