import { catalogue, sdks } from '../../../rules/src/knowledge';
import type { LintOutcome, LintReport } from './lint-case';

/** The ways in which an edit can do harm. */
export type Breach = 'does not parse' | 'loses comments' | 'leaves the report' | 'adds reports' | 'adds reports under strict'
  | 'inserts an unknown name' | 'tests a reference' | 'makes up a member' | 'breaks JSON' | 'mixes line ends';

export interface FoundBreach {
  readonly breach: Breach;
  readonly detail: string;
}

/** One text and what may be asked about its edits. */
export interface EditedText {
  readonly code: string;
  /** Lints with all rules, at the strictness of the case or under `strict`. */
  lint(code: string, strictness: 'own' | 'strict'): LintOutcome;
  /** `settings.gc25` and rule options: what they name, an edit may use. */
  readonly named?: unknown;
}

type Edit = { readonly range: readonly [number, number]; readonly text: string };

/** Names and members of JavaScript and of browsers that an edit may use anywhere. */
const PLATFORM =
  new Set('crypto Date Intl JSON Math Number Object String Array Promise Set Map undefined URL console document fetch localStorage navigator sessionStorage window globalThis'
    .split(' '));
const PLATFORM_MEMBERS =
  new Set('randomUUID filter map slice then toFixed round floor now getTime getFullYear toISOString setItem getItem removeItem sessionStorage localStorage'
    .split(' '));

export const applied = (code: string, { range, text }: Edit): string => code.slice(0, range[0]) + text + code.slice(range[1]);

const keysOf = (reports: readonly LintReport[]): string[] => reports.map((report) => `${report.ruleId}/${report.messageId}`).sort();

/** What a list holds that another does not, counted. */
export function surplus(after: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return after.filter((key) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Where an offset outside the edit lies after it; undefined inside. */
function moved(offset: number, edit: Edit): number | undefined {
  if (offset < edit.range[0]) return offset;
  return offset >= edit.range[1] ? offset + edit.text.length - (edit.range[1] - edit.range[0]) : undefined;
}

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const wordsIn = (value: unknown): string[] => JSON.stringify(value ?? '').match(WORD) ?? [];

let catalogueWords: ReadonlySet<string> | undefined;
/** Every word the catalogue knows: names of packages' own methods and options. */
const isInCatalogue = (name: string): boolean => (catalogueWords ??= new Set(wordsIn([catalogue, sdks]))).has(name);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The contract of every suggestion on a text: it parses, keeps every comment, removes its report and adds none (under
 * `strict` too), names only what is there, asks no function whether it is true, invents no member of the data, leaves
 * strict JSON strict and line ends as they are. Returns what is broken.
 */
export function breachesOf(report: LintReport, edit: Edit, text: EditedText): FoundBreach[] {
  const { code, lint } = text;
  const output = applied(code, edit);
  const before = lint(code, 'own');
  const after = lint(output, 'own');
  if (after.fatal !== undefined) return [{ breach: 'does not parse', detail: after.fatal }];
  const found: FoundBreach[] = [];
  const note = (breach: Breach, details: readonly string[]): void => {
    if (details.length > 0) found.push({ breach, detail: [...new Set(details)].join(', ') });
  };

  note('loses comments', surplus(before.comments, after.comments));
  const isSame = (other: LintReport): boolean => other.ruleId === report.ruleId && other.messageId === report.messageId;
  const place = moved(report.range[0], edit);
  const isLeft = after.reports.filter(isSame).length >= before.reports.filter(isSame).length
    || after.reports.some((other) => isSame(other) && other.range[0] === place);
  note('leaves the report', isLeft ? [`${report.ruleId}/${report.messageId}`] : []);
  note('adds reports', surplus(keysOf(after.reports), keysOf(before.reports)));
  note('adds reports under strict', surplus(keysOf(lint(output, 'strict').reports), keysOf(lint(code, 'strict').reports)));

  const words = new Set(code.match(WORD));
  const named = new Set(wordsIn(text.named));
  note(
    'inserts an unknown name',
    [...after.facts.undeclared].filter((name) => !before.facts.undeclared.has(name) && !PLATFORM.has(name) && !named.has(name)),
  );
  note('tests a reference', surplus(after.facts.referencesAsConditions, before.facts.referencesAsConditions));
  note(
    'makes up a member',
    surplus(after.facts.members, before.facts.members).filter((name) =>
      !words.has(name) && !PLATFORM_MEMBERS.has(name) && !named.has(name) && !isInCatalogue(name)
    ),
  );
  note('breaks JSON', isJson(code) && !isJson(output) ? ['JSON.parse refuses it'] : []);
  note('mixes line ends', /\r\n/.test(code) && !/(?<!\r)\n/.test(code) && /(?<!\r)\n/.test(output) ? ['LF in a text of CRLF'] : []);
  return found;
}
