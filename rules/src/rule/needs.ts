import { actTriggers } from '../facts/acts/triggers';
import { personalTriggers } from '../facts/personal-data/triggers';
import type { Practice } from '../facts/acts';
import type { RuleTriggers } from './rule-triggers';

/** Triggers of a rule that looks for something in what acts are given: the rooms know the words, the rule names the rooms. */
export const needs = (practices: readonly Practice[], within: keyof typeof personalTriggers): RuleTriggers['always'] =>
  practices.flatMap((practice) =>
    actTriggers[practice].flatMap((trigger) => personalTriggers[within].map((words) => [...trigger, ...words]))
  );
