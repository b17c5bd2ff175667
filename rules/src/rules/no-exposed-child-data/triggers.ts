import { needs } from '../../rule/needs';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [...needs(['log', 'store'], 'any'), ...needs(['address'], 'named')] };
