import { deadlineTriggers, inventedTriggers, pressingTriggers, translatedPressingTriggers } from '../../facts/timers/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: [...deadlineTriggers, ...pressingTriggers],
  strict: inventedTriggers,
  translations: translatedPressingTriggers,
};
