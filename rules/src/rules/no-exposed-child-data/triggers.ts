import { needs } from '../../rule/needs';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: needs(['log', 'store'], 'of a child'),
  anyone: needs(['log', 'store'], 'any'),
  strict: [...needs(['address'], 'named'), ...needs(['log'], 'hardly known'), ...needs(['store'], 'of a talk')],
};
