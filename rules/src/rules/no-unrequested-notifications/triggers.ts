import { namedPromptTriggers, notifyingStateTriggers, notifyingTriggers, promptTriggers } from '../../facts/notification-choice/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: promptTriggers,
  strict: [...namedPromptTriggers, ...notifyingTriggers, ...notifyingStateTriggers],
};
