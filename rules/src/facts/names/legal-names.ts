import { realNameWords } from '../../knowledge/words/people/form-words';

const widened = new WeakMap<readonly string[], readonly string[]>();

/** The words of legal names, with those that a project's options add: one list for each list of further ones, since lists are read once. */
export function legalNames(more: readonly string[]): readonly string[] {
  if (more.length === 0) return realNameWords;
  const known = widened.get(more);
  if (known) return known;
  const words = [...realNameWords, ...more];
  widened.set(more, words);
  return words;
}
