import { deadlineTriggers, hurryTriggers, inventedTriggers, pressingTriggers,
  translatedPressingTriggers } from '../../facts/timers/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: pressingTriggers,
  strict: [...hurryTriggers, ...deadlineTriggers, ...inventedTriggers],
  translations: translatedPressingTriggers,
};
