import { useTriggers } from '../../facts/acts/triggers';
import { phoneTriggers, sensitiveTriggers } from '../../facts/fields/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: useTriggers(['installed apps']),
  strict: [...useTriggers(['address book', 'photo library', 'clipboard']), ...sensitiveTriggers, ...phoneTriggers],
};
