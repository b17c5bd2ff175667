import { expiryKeys, endingVerbs, retentionKeys, lifeKeys, limitUnits, momentWords } from '../../knowledge/words/retention-words';
import { asOneWord, hasAnyPhrase, wordsOf } from '../../program/syntax/words';

/** What a name limits: how long things are kept, that only beside words of what people leave behind, or the life of one record. */
export type Limit = 'things' | 'things of people' | 'record';

export function limitOfName(name: string): Limit | undefined {
  if (hasAnyPhrase(name, expiryKeys)) return 'record';
  const word = asOneWord(name);
  // `retentionCutoff` is a moment, and `retentionRate` counts who stays.
  if (momentWords.has(wordsOf(name).at(-1) ?? '') || word.endsWith('cutoff')) return undefined;
  if (hasAnyPhrase(name, retentionKeys) || isDeadline(word)) return 'things';
  return lifeKeys.has(word) ? 'things of people' : undefined;
}

/** `deleteInactiveAccountsAfter`, `purge_recordings_after_days` */
const isDeadline = (word: string): boolean =>
  endingVerbs.some((verb) => word.startsWith(verb)) && ['', ...limitUnits].some((unit) => word.endsWith(`after${unit}`));
