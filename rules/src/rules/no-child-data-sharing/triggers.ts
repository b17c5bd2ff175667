import { actTriggers, namedPromptTriggers, pictureTriggers, promptTriggers, useTriggers } from '../../facts/acts/triggers';
import { needs } from '../../rule/needs';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: [...needs(['prompt'], 'of a child'), ...needs(['message', 'train', 'build audience'], 'told'),
    ...needs(['measure', 'send', 'report user'], 'age'), ...useTriggers(['personal diagnostics'])],
  anyone: needs(['prompt'], 'told'),
  // What people write to an assistant may be about anything.
  strict: [...needs(['measure', 'send', 'report user'], 'told'), ...pictureTriggers, ...promptTriggers, ...namedPromptTriggers,
    ...actTriggers.send.map((trigger) => [...trigger, ['coords', 'latitude', 'currentposition']])],
};
