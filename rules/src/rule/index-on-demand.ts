import type * as generated from '../generated/trigger-index';

/** The words of all rules, loaded with the first text that is searched. */
export const loadTriggerIndex = (): typeof generated.triggerIndex =>
  (require('../generated/trigger-index') as typeof generated).triggerIndex;
