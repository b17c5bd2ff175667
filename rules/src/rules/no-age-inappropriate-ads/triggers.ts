import { offerTriggers } from '../../facts/advertising/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: offerTriggers };
