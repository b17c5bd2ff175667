import { shamingTriggers, translatedShamingTriggers } from '../../facts/dialogs/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [], strict: shamingTriggers, translations: translatedShamingTriggers };
