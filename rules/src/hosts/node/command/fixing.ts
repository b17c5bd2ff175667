import { shownPath } from '../../../formatters/shown-path';
import type { Problem } from '../../../rule/finding';
import { toVisible } from '../../../rule/visible-text';
import { reasonOf } from '../files/read-text';
import { type FixedFile, fixFiles } from '../fixes/fix-files';
import { patchOf } from '../fixes/patch';
import { replaceFile } from '../fixes/replace-file';
import { isFailure } from '../run-summary';
import { type Checking, resultsOf } from './results';

/**
 * Makes the edits that the command line asks for, or prints them as a patch. Returns what could not be fixed or, in a dry run, not
 * checked.
 */
export async function fixFindings(files: readonly string[], checking: Checking): Promise<Problem[]> {
  const { options, cwd, only, settings, given } = checking;
  const { isDry, withSuggestions } = options.fix ?? { isDry: true, withSuggestions: false };
  const problems: Problem[] = [];
  const candidates: string[] = [];
  for await (const { file, findings, problems: own } of resultsOf(files, checking, { onProblem: (problem) => problems.push(problem) })) {
    problems.push(...own.map((problem) => ({ ...problem, message: `${shownPath(file, cwd)}: ${problem.message}` })));
    if (findings.some(({ fix, suggestions }) => fix ?? (withSuggestions && suggestions.length > 0))) candidates.push(file);
  }
  const done = await fixFiles(candidates, {
    cwd,
    only,
    settings,
    given,
    preset: options.preset,
    useConfig: options.config,
    withSuggestions,
  });
  const fixed = done.filter((each): each is FixedFile => 'after' in each);
  const failures = done.flatMap((each) => ('sentence' in each ? [unfixed(shownPath(each.file, cwd), each.sentence)] : []));
  if (isDry) {
    process.stdout.write(patchOf(fixed, (file) => shownPath(file, cwd)));
    tell(`${edits(fixed)} would be made; nothing was written.`);
    return [...problems.filter(isFailure), ...failures];
  }
  const written = fixed.filter(({ file, before, after }) => {
    try {
      replaceFile(file, before, after);
      return true;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      failures.push(unfixed(shownPath(file, cwd), code === undefined ? message : reasonOf(error as NodeJS.ErrnoException)));
      return false;
    }
  });
  if (written.length > 0) tell(`${edits(written)} made.`);
  return failures;
}

const tell = (sentence: string): void => void process.stderr.write(`${toVisible(sentence)}\n`);

const unfixed = (file: string, reason: string): Problem => ({ kind: 'unreadable', message: `${file} was not fixed (${reason}).` });

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const edits = (files: readonly FixedFile[]): string =>
  `${counted(files.reduce((sum, file) => sum + file.edits, 0), 'edit')} in ${counted(files.length, 'file')}`;
