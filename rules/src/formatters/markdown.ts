import { citationOf, getParagraph, OFFICIAL_PAGE } from '../gc25';
import { codeSpan, escapeProse } from '../markdown-prose';
import type { FileResult, Finding } from '../rule/finding';
import { ruleDocsUrl } from '../rule/rule-docs';
import { coverageNotes } from '../hosts/node/coverage/coverage-notes';
import { listNotJudged } from '../hosts/node/not-judged';
import { isFailure } from '../hosts/node/run-summary';
import type { FormatInput } from './format-input';
import { shownPath } from './shown-path';

/** Findings of one paragraph that are listed. */
const MAX_ROWS = 50;
/** Characters of all rows; GitHub refuses a comment of more than 65,536. */
const MAX_CHARACTERS = 40_000;

/** A report for a pull request or a job summary, grouped by paragraph. */
export function formatMarkdown(input: FormatInput): string {
  const { cwd, results, problems, summary } = input;
  const groups = new Map<number, (readonly [FileResult, Finding])[]>();
  for (const result of results) {
    for (const finding of result.findings) {
      const group = groups.get(finding.paragraphs[0]);
      if (group) group.push([result, finding]);
      else groups.set(finding.paragraphs[0], [[result, finding]]);
    }
  }
  const unchecked = [
    ...problems.filter(isFailure).map(({ message }) => `- ${escapeProse(message)}`),
    ...results.flatMap(({ file, problems: own }) =>
      own.filter(isFailure).map(({ message }) => `- ${codeSpan(shownPath(file, cwd))}: ${escapeProse(message)}`)
    ),
  ];
  const room = { left: MAX_CHARACTERS };
  const notes = coverageNotes(summary, (file) => shownPath(file, cwd)).map(({ message }) => `- ${escapeProse(message)}`);
  return [
    '## gc25',
    overview(input),
    ...[...groups].sort(([a], [b]) => a - b).map(([number, found]) => sectionOf(number, found, cwd, room)),
    ...(unchecked.length > 0 ? [['### Not checked', '', ...unchecked].join('\n')] : []),
    ...(notes.length > 0 ? [['### Not seen', '', ...notes].join('\n')] : []),
    ...(summary.findings > 0 ? ['A finding is a prompt for review, not a legal conclusion.'] : []),
  ].join('\n\n');
}

function overview({ summary }: FormatInput): string {
  const { findings, errors, warnings, suppressed, suppressedByBaseline: old, judged, files, notJudged, problems } = summary;
  const found = findings === 0
    ? 'No findings'
    : `${counted(findings, 'finding')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`;
  const rest = [
    ...(suppressed > 0 ? [`${suppressed} suppressed${old > 0 ? ` (${old} by the baseline)` : ''}`] : []),
    ...(problems > 0 ? [counted(problems, 'problem')] : []),
    ...(notJudged.size > 0 ? [`${files - judged} not judged: ${listNotJudged(notJudged)}`] : []),
  ];
  return `${[`${found} in ${counted(judged, 'file')}`, ...rest].join('; ')}.`;
}

/** Uses up `room`, the characters that are left for rows. */
function sectionOf(number: number, found: readonly (readonly [FileResult, Finding])[], cwd: string, room: { left: number }): string {
  const paragraph = getParagraph(number);
  const all = found.slice(0, MAX_ROWS).map(([{ file }, { ruleId, message, severity, start }]) =>
    `| ${codeSpan(`${shownPath(file, cwd)}:${start.line}`)} | ${severity === 'error' ? 'error' : 'warning'} | ${
      escapeProse(message)
    } | [${ruleId}](${ruleDocsUrl(ruleId)}) |`
  );
  const rows = all.filter((row) => (room.left -= row.length) >= 0);
  return [
    `### ¶${number}: ${escapeProse(paragraph?.title ?? '')} (${found.length})`,
    '',
    ...(paragraph ? [`[${citationOf(paragraph.number)}](${OFFICIAL_PAGE}): “${escapeProse(paragraph.quotation)}”`, ''] : []),
    ...(rows.length > 0 ? ['| Location | Severity | Finding | Rule |', '| --- | --- | --- | --- |', ...rows] : []),
    ...(found.length > rows.length
      ? ['', `${counted(found.length - rows.length, 'more finding')} ${found.length - rows.length === 1 ? 'is' : 'are'} not listed.`]
      : []),
  ].join('\n');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
