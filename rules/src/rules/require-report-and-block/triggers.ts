import { emptyReportTriggers, paidReportTriggers, reportFormTriggers, talkTriggers } from '../../facts/contact/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = {
  always: [],
  strict: [...talkTriggers, ...paidReportTriggers, ...reportFormTriggers, ...emptyReportTriggers],
};
