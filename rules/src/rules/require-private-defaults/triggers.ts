import { presenceTriggers, privacySettingTriggers, publicFileTriggers } from '../../facts/settings/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: [],
  strict: [...privacySettingTriggers, ...publicFileTriggers, ...presenceTriggers],
};
