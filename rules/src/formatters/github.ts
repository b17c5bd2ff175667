import { shownPath } from './shown-path';
import type { Finding, Problem } from '../rule/finding';
import { type CoverageNote, coverageNotes } from '../hosts/node/coverage/coverage-notes';
import { isFailure } from '../hosts/node/run-summary';
import { toVisible } from '../rule/visible-text';
import type { FormatInput } from './format-input';
import { repositoryPaths } from './run-folder';

type Command = 'error' | 'warning' | 'notice';

/** Workflow commands of GitHub Actions: an annotation for each finding and each problem. */
export function formatGithub({ cwd, results, problems, summary }: FormatInput): string {
  const pathOf = repositoryPaths(cwd);
  const lines = results.flatMap(({ file, findings, problems: own }) => {
    const path = pathOf(file);
    return [...own.map((problem) => ofProblem(problem, path)), ...findings.map((finding) => ofFinding(finding, path))];
  });
  return [...lines, ...problems.map((problem) => ofProblem(problem)), ...ofCoverage(coverageNotes(summary, (file) => shownPath(file, cwd)))]
    .join('\n');
}

const ofFinding = ({ severity, message, ruleId, start, end }: Finding, file: string): string =>
  command(severity === 'error' ? 'error' : 'warning', message, {
    file,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only on one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: `gc25/${ruleId}`,
  });

/** One annotation, because GitHub shows a few of each run only. */
const ofCoverage = (notes: readonly CoverageNote[]): string[] =>
  notes.length === 0 ? [] : [command('notice', notes.map(({ message }) => message).join(' '), { title: 'gc25: what was not seen' })];

const ofProblem = (problem: Problem, file?: string): string =>
  command(isFailure(problem) ? 'error' : 'notice', problem.message, {
    ...(file === undefined ? {} : { file, line: problem.line ?? 1 }),
    title: 'gc25',
  });

function command(name: Command, message: string, properties: Readonly<Record<string, string | number>>): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(toVisible(String(value)))}`).join(',');
  return `::${name} ${given}::${escapeData(toVisible(message))}`;
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
