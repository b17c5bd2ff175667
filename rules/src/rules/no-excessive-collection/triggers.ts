import { useTriggers } from '../../facts/acts/triggers';
import { phoneTriggers, sensitiveTriggers } from '../../facts/fields/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: [...useTriggers(['address book', 'photo library', 'clipboard', 'installed apps']), ...sensitiveTriggers],
  // The login is often a telephone number, so these findings are in strict only.
  strict: phoneTriggers,
};
