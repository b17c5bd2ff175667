import { profileHints, profileTriggers } from '../../facts/profiles/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: profileTriggers, strict: profileHints };
