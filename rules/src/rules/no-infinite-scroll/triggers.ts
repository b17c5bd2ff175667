import { automaticLoadTriggers, endCallbackTriggers, endlessSettingTriggers, pageSettingTriggers } from '../../facts/feed-loading/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: automaticLoadTriggers,
  strict: [...endCallbackTriggers, ...endlessSettingTriggers, ...pageSettingTriggers],
};
