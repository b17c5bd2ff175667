import { foreverMembers, foreverTexts } from '../../knowledge/words/retention-words';
import { type AstNode, getMemberName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord } from '../../program/syntax/words';
import { valueOf } from '../../program/values/value-of';
import { pathNames } from '../people/names';

/** How a value says that there is no end. `zero` says so of a time to keep, and the contrary of a time to wait. */
export type Endless = 'text' | 'other' | 'zero';

const numbers: ReadonlySet<unknown> = new Set([null, -1, Infinity, Number.MAX_SAFE_INTEGER]);
const constants = new Set(['Number.POSITIVE_INFINITY', 'Number.MAX_SAFE_INTEGER']);

/** `'forever'`, `null`, `-1`, `Infinity`, `Retention.FOREVER`, and `true` of a name that says forever. */
export function endlessnessOf(name: string, value: AstNode, file: FileContext): Endless | undefined {
  if (foreverMembers.has(getMemberName(value)?.toLowerCase() ?? '') || constants.has(pathNames(value).join('.'))) return 'other';
  const found = valueOf(value, file);
  if (found.kind !== 'known') return undefined;
  if (typeof found.value === 'string') return foreverTexts.has(found.value.toLowerCase()) ? 'text' : undefined;
  if (found.value === 0) return 'zero';
  return numbers.has(found.value) || (found.value === true && hasAnyWord(name, ['forever'])) ? 'other' : undefined;
}
