import { writtenDownTriggers } from '../../facts/occasions/triggers';
import { useTriggers } from '../../facts/sdk-calls/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: [
    ...useTriggers(['session recording', 'error recording', 'unmasked recording']),
    ...writtenDownTriggers,
  ],
};
