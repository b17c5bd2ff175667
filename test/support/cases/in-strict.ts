import type { Shown } from '../../../rules/src/rule/trigger-index';

/** What `strict` shows. */
export const IN_STRICT: Shown = { isStrict: true, isOfAnyone: true };
