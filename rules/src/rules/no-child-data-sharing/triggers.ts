import { actTriggers, namedPromptTriggers, pictureTriggers, promptTriggers, useTriggers } from '../../facts/acts/triggers';
import { needs } from '../../rule/needs';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: [...needs(['measure', 'send', 'prompt', 'message', 'report user', 'train', 'build audience'], 'told'),
    ...useTriggers(['personal diagnostics']), ...pictureTriggers,
    ...actTriggers.send.map((trigger) => [...trigger, ['coords', 'latitude', 'currentposition']])],
  // What people write to an assistant may be about anything.
  strict: [...promptTriggers, ...namedPromptTriggers],
};
