import { identifierTriggers, namedReaderTriggers, ownFingerprintTriggers } from '../../facts/identifiers/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: identifierTriggers,
  strict: [...ownFingerprintTriggers, ...namedReaderTriggers],
};
