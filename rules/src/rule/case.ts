/** What a case is written in; decides the parser. `js` and `jsx` are read by ESLint's own parser and by typescript-eslint. */
export type Lang = 'js' | 'jsx' | 'ts' | 'tsx' | 'vue' | 'svelte' | 'html' | 'angular' | 'astro' | 'json';

interface CaseBase {
  /** What the case shows, as a phrase; a look-alike says why it is none: "a countdown of a quiz round". */
  readonly title: string;
  readonly lang: Lang | readonly Lang[];
  readonly code: string;
  /** Path below the project, for rules that look at paths. */
  readonly filename?: string;
  /** The rule's own options. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Content of `settings.gc25`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Run with `strictness: 'strict'`. */
  readonly strict?: true;
  /**
   * Ways of writing the same code under which other findings are right, by the names of
   * `test/support/cases/rewritings.ts`, with the reason.
   */
  readonly differs?: Readonly<Record<string, string>>;
  /** Show the case on the rule's page. */
  readonly doc?: true;
}

/** Code that stays unreported. */
export type ValidCase = CaseBase;

/**
 * Code with reports. Each reported range is between « and », which are taken out before linting; ranges are exact
 * and may nest.
 */
export interface InvalidCase extends CaseBase {
  /** Message id of each marked place, in the order of the opening marks; one id stands for all. */
  readonly expect: string | readonly string[];
  /** Report data of the places: the shown message must be what this data makes of it. */
  readonly data?: Readonly<Record<string, string>> | readonly (Readonly<Record<string, string>> | undefined)[];
  /**
   * All suggestions of a place, by suggestion id, with the whole text after the edit; a list when there are several
   * places. Left out, suggestions are only held to their contract, which `test/support/cases/edit-contract.ts` states.
   */
  readonly suggest?: Readonly<Record<string, string>> | readonly (Readonly<Record<string, string>> | undefined)[];
}

export interface Cases {
  readonly invalid: readonly InvalidCase[];
  readonly valid: readonly ValidCase[];
}

/** Types a rule's examples; the same list feeds its tests and its page. */
export const defineCases = (cases: Cases): Cases => cases;

export const langsOf = (example: ValidCase): readonly Lang[] => (typeof example.lang === 'string' ? [example.lang] : example.lang);

export interface MarkedCode {
  readonly code: string;
  /** Offsets in `code`, end exclusive, in the order of the opening marks. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Takes the marks out of a case's code. Throws when they do not pair up. */
export function readMarks(marked: string): MarkedCode {
  const ranges: [number, number][] = [];
  const open: [number, number][] = [];
  let code = '';
  for (const char of marked) {
    if (char === '«') {
      const range: [number, number] = [code.length, -1];
      ranges.push(range);
      open.push(range);
    } else if (char === '»') {
      const range = open.pop();
      if (!range) throw new Error('A » has no « before it.');
      range[1] = code.length;
    } else code += char;
  }
  if (open.length > 0) throw new Error('A « is never closed by ».');
  return { code, ranges };
}
