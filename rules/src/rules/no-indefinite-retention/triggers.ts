import { endlessSettingTriggers, retentionTriggers, unendedTriggers } from '../../facts/retention/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: retentionTriggers, strict: [...endlessSettingTriggers, ...unendedTriggers] };
