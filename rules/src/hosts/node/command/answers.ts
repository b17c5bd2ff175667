import path from 'node:path';
import type { Problem } from '../../../rule/finding';
import { toVisible } from '../../../rule/visible-text';
import type { CliOptions } from './cli-request';
import { givenSettings } from './given-settings';

/** Says what holds for one file and from where, instead of checking it. */
export async function printExplanation(
  options: CliOptions,
  { file, isData }: NonNullable<CliOptions['explain']>,
  cwd: string,
): Promise<number> {
  const problems: Problem[] = [];
  const settings = await givenSettings(options, cwd, (problem) => problems.push(problem));
  const { explainFile, explanationText } = await import('../explain-file');
  const explanation = await explainFile(path.resolve(cwd, file), { cwd, useConfig: options.config, preset: options.preset, settings });
  process.stdout.write(`${isData ? JSON.stringify(explanation, undefined, 2) : explanationText(explanation)}\n`);
  for (const message of [...problems.map((problem) => problem.message), ...explanation.problems]) process.stderr.write(`${message}\n`);
  return problems.length + explanation.problems.length > 0 ? 2 : 0;
}

/** Prints a citation instead of checking the project. */
export async function printCitation(options: CliOptions, { rule, place }: NonNullable<CliOptions['cite']>, cwd: string): Promise<number> {
  const problems: Problem[] = [];
  const settings = await givenSettings(options, cwd, (problem) => problems.push(problem));
  // As in a check without configuration.
  if (!options.config) process.chdir(__dirname);
  const { cite } = await import('../cite');
  const result = await cite({ cwd, rule, place, useConfig: options.config, preset: options.preset, settings });
  if (result.kind === 'cited') process.stdout.write(`${result.markdown}\n`);
  for (const message of [...problems.map((problem) => problem.message), ...(result.kind === 'failed' ? [result.message] : [])])
    process.stderr.write(`${toVisible(message)}\n`);
  return result.kind === 'failed' || problems.length > 0 ? 2 : 0;
}
