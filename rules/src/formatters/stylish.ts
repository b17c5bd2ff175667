import colors from 'picocolors';
import type { FileResult, Finding, Problem, SuppressedFinding } from '../rule/finding';
import { ruleDocsUrl } from '../rule/rule-docs';
import { coverageNotes } from '../hosts/node/coverage/coverage-notes';
import { missingParserSentences } from '../hosts/node/missing-parsers';
import { listNotJudged } from '../hosts/node/not-judged';
import { isFailure, type RunSummary } from '../hosts/node/run-summary';
import { strictOnlySentence } from '../rule/context/doubt';
import { toVisible } from '../rule/visible-text';
import type { FormatInput } from './format-input';
import { shownPath } from './shown-path';

type Colors = Pick<typeof colors, 'bold' | 'dim' | 'green' | 'red' | 'underline' | 'yellow'>;

interface Row {
  readonly place: string;
  readonly level: 'error' | 'warning' | 'problem' | 'note';
  readonly message: string;
  readonly ruleId?: string;
  /** Further lines below the message. */
  readonly note?: string;
}

/** Notes on what was left out that the line of counts gives already. */
const IN_SUMMARY: readonly string[] = ['ignored', 'unchanged', 'suppressed'];

const placeOf =
  (at: { readonly line?: number; readonly column?: number }): string => (at.line === undefined ? '' : `${at.line}:${at.column ?? 1}`);
const fromFinding = (finding: Finding): Row => ({
  place: placeOf(finding.start),
  level: finding.severity === 'error' ? 'error' : 'warning',
  message: finding.message,
  ruleId: finding.ruleId,
  ...(finding.strictOnly ? { note: strictOnlySentence(finding.strictOnly) } : {}),
});
const fromProblem = (problem: Problem): Row => ({
  place: placeOf(problem),
  level: isFailure(problem) ? 'problem' : 'note',
  message: problem.message,
});

const fromSuppressed = ({ start, ruleId, suppression: { line } }: SuppressedFinding): Row => ({
  place: placeOf(line === undefined ? start : { line }),
  level: 'note',
  message: `gc25/${ruleId} is suppressed here without a reason; write one after "--".`,
});

/** Missing parsers concern many files in the same way; they are listed once, below. */
const rowsOf = ({ findings, problems, suppressed = [] }: FileResult): Row[] => [
  ...problems.filter(({ kind }) => kind !== 'parser-missing').map(fromProblem),
  ...findings.map(fromFinding),
  ...suppressed.filter(({ suppression }) => suppression.kind === 'comment' && suppression.reason === '').map(fromSuppressed),
];

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * A run for people: a block per file, what went wrong as a whole, one line of counts. The URL of a rule's page is
 * under its first finding.
 */
export function formatStylish(input: FormatInput, isColored: boolean): string {
  const paint = isColored ? colors.createColors(true) : colors.createColors(false);
  const linked = new Set<string>();
  const blocks: string[] = [];
  for (const result of input.results) {
    const rows = rowsOf(result);
    if (rows.length > 0)
      blocks.push([paint.underline(toVisible(shownPath(result.file, input.cwd))), ...formatRows(rows, linked, paint)].join('\n'));
  }
  const missing = missingParserSentences(input.results).map((message) => `${paint.yellow('problem')}  ${toVisible(message)}`);
  const general = [...missing,
    ...input.problems.map((problem) =>
      `${isFailure(problem) ? paint.yellow('problem') : paint.dim('note')}  ${toVisible(problem.message)}`
    )];
  const covered = coverageNotes(input.summary, (file) => shownPath(file, input.cwd)).filter(({ id }) => !IN_SUMMARY.includes(id));
  if (general.length > 0) blocks.push(general.join('\n'));
  if (covered.length > 0) blocks.push(covered.map(({ message }) => paint.dim(toVisible(message))).join('\n'));
  blocks.push(formatSummary(input.summary, paint));
  return blocks.join('\n\n');
}

function formatRows(rows: readonly Row[], linked: Set<string>, paint: Colors): string[] {
  const placeWidth = Math.max(...rows.map(({ place }) => place.length));
  const levelWidth = Math.max(...rows.map(({ level }) => level.length));
  const color = { error: paint.red, warning: paint.yellow, problem: paint.yellow, note: paint.dim };
  const indent = ' '.repeat(placeWidth + levelWidth + 6);
  return rows.flatMap(({ place, level, message, ruleId, note }) => {
    const line = `  ${placeWidth > 0 ? `${paint.dim(place.padEnd(placeWidth))}  ` : ''}${color[level](level.padEnd(levelWidth))}  ${
      toVisible(message)
    }${ruleId ? `  ${paint.dim(`gc25/${ruleId}`)}` : ''}`;
    const lines = note === undefined ? [line] : [line, `${indent}${paint.dim(note)}`];
    if (!ruleId || linked.has(ruleId)) return lines;
    linked.add(ruleId);
    return [...lines, `${indent}${paint.dim(ruleDocsUrl(ruleId))}`];
  });
}

function formatSummary(
  {
    files,
    judged,
    notJudged,
    ignored,
    unchanged = 0,
    filesWithFindings,
    findings,
    errors,
    warnings,
    suppressed,
    suppressedByBaseline: old,
    paragraphs,
    problems,
  }: RunSummary,
  paint: Colors,
): string {
  // One sentence names all files that lack the same parser, and the count of files that were not judged holds them.
  const told = problems - (notJudged.get('parser') ?? 0);
  const trouble = `${suppressed > 0 ? `, ${suppressed} suppressed${old > 0 ? ` (${old} by the baseline)` : ''}` : ''}${
    ignored > 0 ? `, ${ignored} ignored by the configuration` : ''
  }${unchanged > 0 ? `, ${counted(unchanged, 'unchanged file')} left out` : ''}${told > 0 ? `, ${counted(told, 'problem')}` : ''}`;
  const left = notJudged.size > 0 ? `; ${files - judged} not judged: ${listNotJudged(notJudged)}` : '';
  if (findings === 0)
    return (problems > 0 ? paint.yellow : paint.green)(judged === 0 && files > 0
      ? `No file was judged${trouble}: ${listNotJudged(notJudged)}.`
      : `No findings in ${counted(judged, 'file')}${trouble}${left}.`);
  const text = `${counted(findings, 'finding')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')}) on ${
    counted(paragraphs.size, 'paragraph')
  } in ${filesWithFindings} of ${counted(judged, 'file')}${trouble}${left}.`;
  return paint.bold(errors > 0 ? paint.red(text) : paint.yellow(text));
}
