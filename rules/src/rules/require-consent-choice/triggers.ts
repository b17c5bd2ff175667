import { consentDialogTriggers } from '../../facts/consent/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: [], strict: consentDialogTriggers };
