import { streakTriggers, translatedStreakTriggers } from '../../facts/streaks/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: streakTriggers, translations: translatedStreakTriggers };
