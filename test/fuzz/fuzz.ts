import { type Lang, langsOf } from '../../rules/src/rule/case';
import { allCases } from '../support/cases/all-cases';
import { checkText, type Failure } from './check-text';
import { writeProgram } from './grammar';
import { mutate } from './mutate';
import { Random } from './random';
import { shrink } from './shrink';

export const LANGS: readonly Lang[] = ['js', 'jsx', 'ts', 'tsx', 'vue', 'svelte', 'html', 'angular', 'astro', 'json'];

export interface FuzzFailure extends Failure {
  /** The seed of the text that failed first. */
  readonly seed: number;
  readonly lang: Lang;
  readonly filename?: string;
  /** The shortest text found that fails in the same way. */
  readonly code: string;
}

export interface FuzzResult {
  readonly texts: number;
  readonly parsed: number;
  readonly suggestions: number;
  readonly parsedByLang: Readonly<Record<string, number>>;
  /** One a kind. */
  readonly failures: readonly FuzzFailure[];
}

export interface FuzzLimit {
  /** How many texts at most. */
  readonly texts?: number;
  readonly seconds?: number;
}

const ENDINGS: Readonly<Partial<Record<Lang, string>>> = { angular: 'component.html' };

/**
 * Checks made-up texts of all languages in turn, up to a number of texts or of seconds: half are cases of rules that were
 * changed, half are written by a grammar. Each text has a seed of its own, one more than the text before, so that a
 * failure is repeated by starting with its seed. `onFailure` hears of each kind of failure once.
 */
export async function fuzz(seed: number, limit: FuzzLimit, onFailure?: (failure: FuzzFailure) => void): Promise<FuzzResult> {
  const cases = await allCases();
  const byLang = new Map(LANGS.map((lang) => [lang, cases.filter(({ example }) => langsOf(example).includes(lang))]));
  const words = [...new Set(cases.flatMap(({ code }) => code.match(/[A-Z_$][\w$]*/gi) ?? []))].sort();
  const result = { texts: 0, parsed: 0, suggestions: 0, parsedByLang: Object.fromEntries(LANGS.map((lang) => [lang, 0])) };
  const failures = new Map<string, FuzzFailure>();
  const { texts: most = Infinity, seconds = Infinity } = limit;
  for (const end = Date.now() + seconds * 1000; result.texts < most && Date.now() < end;) {
    const own = seed + result.texts++;
    const random = new Random(own);
    const lang = LANGS[(own >> 1) % LANGS.length];
    const known = byLang.get(lang) ?? [];
    const code = own % 2 === 0 ? mutate(random.of(known).code, random.of(known).code, words, random) : writeProgram(lang, words, random);
    // Configuration files are known by their names.
    const filename = lang !== 'json' && random.chance(0.3)
      ? `src/${random.of(words)}-${random.of(words)}.${ENDINGS[lang] ?? lang}`
      : undefined;
    const { isParsed, suggestions, failure } = checkText(code, lang, filename);
    if (isParsed) result.parsed++;
    if (isParsed) result.parsedByLang[lang]++;
    result.suggestions += suggestions;
    if (!failure || failures.has(failure.kind)) continue;
    const smallest = shrink(code, (candidate) => checkText(candidate, lang, filename).failure?.kind === failure.kind);
    const found: FuzzFailure = { ...(checkText(smallest, lang, filename).failure ?? failure), seed: own, lang, filename, code: smallest };
    failures.set(failure.kind, found);
    onFailure?.(found);
  }
  return { ...result, failures: [...failures.values()] };
}

/** A failure with all that is needed to see it again. */
export const describeFailure = ({ kind, detail, seed, lang, filename, code }: FuzzFailure): string =>
  `${kind}\nFUZZ_SEED=${seed}, ${lang}${filename === undefined ? '' : `, ${filename}`}:\n${code}\n${detail}`;
