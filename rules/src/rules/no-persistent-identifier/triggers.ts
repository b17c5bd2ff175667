import { identifierTriggers, namedReaderTriggers } from '../../facts/identifiers/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: identifierTriggers, strict: namedReaderTriggers };
