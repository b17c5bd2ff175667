import { adFreeWords, adLabels, clearAdLabels } from '../../knowledge/words/advertising/ad-words';
import type { Gc25Settings } from '../../configuration/settings';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';

/** Longer texts are sentences, in which the word says nothing of the thing around it. */
export const LONGEST_LABEL = 60;

/** Is a text a label of advertising: a short one with such a word, or a longer one that begins with it or holds a clear one? */
export function isAdLabelText(text: string, more: readonly string[] = []): boolean {
  const has = (part: string, labels: readonly string[]): boolean =>
    labels.some((label) => (/^[\p{ASCII}éà]+$/u.test(label) ? hasAnyPhrase(part, [label]) : part.includes(label)));
  if (text === '' || hasAnyPhrase(text, adFreeWords)) return false;
  const all = more.length === 0 ? adLabels : [...adLabels, ...more];
  return text.length <= LONGEST_LABEL
    ? has(text, all)
    : has(text, clearAdLabels) || has(wordsOf(text.slice(0, LONGEST_LABEL)).slice(0, 2).join(' '), all);
}

/** Is a translation key the key of an ad label: `ad.label`, `card.sponsored`? */
export const isAdLabelKey = (key: string): boolean =>
  hasAnyPhrase(key, ['ad', 'advertisement', 'sponsored', 'promoted', 'affiliate', 'disclosure']) && wordsOf(key).length < 6;

/** Functions that give a translation for a key, by their last name. */
export const translationCalls = (settings: Gc25Settings): ReadonlySet<string> =>
  new Set([...settings.i18n.functions, '$t', 't'].map((name) => name.split('.').at(-1) as string));
