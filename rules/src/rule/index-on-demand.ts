import type * as generated from '../generated/trigger-index';

/** The words of all rules, loaded with the first text that is searched. */
export const loadTriggerIndex = (): typeof generated.triggerIndex =>
  (require('../generated/trigger-index') as typeof generated).triggerIndex;

/** In the index, the triggers that only `strict` needs are under the id with a mark. */
export const strictId = (id: string): string => `${id}${STRICT}`;
const STRICT = ' (strict)';

/** Likewise the triggers of evidence about anyone. */
export const anyoneId = (id: string): string => `${id}${ANYONE}`;
const ANYONE = ' (anyone)';

/** Likewise the triggers for files of translations. */
export const translationsId = (id: string): string => `${id}${TRANSLATIONS}`;
export const TRANSLATIONS = ' (translations)';

const MARKS = [STRICT, ANYONE, TRANSLATIONS];

/** Ids of all rules. Asking for them loads neither the rules nor what searches texts. */
export const indexedRules = (): readonly string[] => loadTriggerIndex().rules.filter((id) => !MARKS.some((mark) => id.endsWith(mark)));
