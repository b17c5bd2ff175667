import type { FormatInput } from '../../../formatters/format-input';
import type { Problem } from '../../../rule/finding';
import { toVisible } from '../../../rule/visible-text';
import { coverageNotes } from '../coverage/coverage-notes';
import { Reports } from '../reports/reports';
import type { CliOptions } from './cli-request';

export const tell = (sentence: string): void => void process.stderr.write(`${toVisible(sentence)}\n`);

/** The formats of a run; undefined, with a sentence on standard error, where one of them is not there. */
export async function loadReports({ reports, config }: CliOptions, cwd: string): Promise<Reports | undefined> {
  try {
    return await Reports.load(reports, { cwd, useConfig: config });
  } catch (error) {
    tell(`${(error as Error).message}; run "gc25 --help" for the options.`);
    return undefined;
  }
}

/** Writes all reports of a run; returns the exit code. */
export async function writeReports(
  reports: Reports,
  input: FormatInput,
  { maxWarnings, exitZero, isCoverageStrict }: CliOptions,
): Promise<number> {
  const unwritten = await reports.write({ ...input, problems: inOrder(input.problems) });
  unwritten.forEach(tell);
  const { problems, errors, warnings } = input.summary;
  if (unwritten.length > 0 || problems > 0) return 2;
  if (isCoverageStrict && coverageNotes(input.summary, (file) => file).some(({ isGap }) => isGap)) {
    tell('Some code was not covered, which --strict-coverage does not accept; the output says what.');
    return 2;
  }
  return !exitZero && (errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings)) ? 1 : 0;
}

/** In an order that does not depend on which file came first, so that runs over parts that are put together have that of one run. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => rankOf(a) - rankOf(b) || (a.message < b.message ? -1 : Number(a.message > b.message)));

const rankOf = ({ kind }: Problem): number => KINDS.indexOf(kind);

/** From what makes a run useless to what does no harm. */
const KINDS: readonly Problem['kind'][] = ['config', 'settings', 'unreadable', 'parser-missing', 'syntax', 'crash', 'timeout', 'directive',
  'baseline', 'too-large', 'difference', 'unused-suppression'];
