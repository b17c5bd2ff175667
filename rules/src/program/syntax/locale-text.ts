import { hasAnyPhrase } from './words';

/** Scripts that put no blanks between words. */
const UNSPACED = /\p{Script=Han}/u;

interface Lists {
  readonly spaced: readonly string[];
  readonly unspaced: readonly string[];
}

const compiled = new WeakMap<object, Map<string, Lists>>();

/** The phrases of some languages (all where none is named), read once. */
function listsOf(phrases: Readonly<Record<string, readonly string[]>>, locales: readonly string[]): Lists {
  let byLocales = compiled.get(phrases);
  if (!byLocales) compiled.set(phrases, byLocales = new Map());
  const key = locales.join();
  let lists = byLocales.get(key);
  if (!lists) {
    const all = Object.entries(phrases).flatMap(([locale, list]) => (locales.length === 0 || locales.includes(locale) ? list : []));
    lists = { spaced: all.filter((phrase) => !UNSPACED.test(phrase)), unspaced: all.filter((phrase) => UNSPACED.test(phrase)) };
    byLocales.set(key, lists);
  }
  return lists;
}

/** Does a text hold a phrase of one of the languages? Words of spaced scripts must follow each other; others may be anywhere. */
export function saysAny(text: string, phrases: Readonly<Record<string, readonly string[]>>, locales: readonly string[] = []): boolean {
  const { spaced, unspaced } = listsOf(phrases, locales);
  return hasAnyPhrase(text, spaced) || unspaced.some((phrase) => text.includes(phrase));
}
