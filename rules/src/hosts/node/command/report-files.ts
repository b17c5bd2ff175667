import type { FormatInput } from '../../../formatters/format-input';
import { toVisible } from '../../../rule/visible-text';
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
export async function writeReports(reports: Reports, input: FormatInput, { maxWarnings, exitZero }: CliOptions): Promise<number> {
  const unwritten = await reports.write(input);
  unwritten.forEach(tell);
  const { problems, errors, warnings } = input.summary;
  if (unwritten.length > 0 || problems > 0) return 2;
  return !exitZero && (errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings)) ? 1 : 0;
}
