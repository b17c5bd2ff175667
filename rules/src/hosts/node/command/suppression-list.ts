import { shownPath } from '../../../formatters/shown-path';
import type { FileResult } from '../../../rule/finding';
import { toVisible } from '../../../rule/visible-text';
import { suppressionsIn, suppressionTable } from '../suppressions/suppression-list';
import type { CliOptions } from './cli-request';

/** Prints what suppresses findings in place of the findings. */
export function printSuppressions(results: readonly FileResult[], { reports }: CliOptions, cwd: string): void {
  const list = suppressionsIn(results, (file) => shownPath(file, cwd));
  const text = reports[0].format === 'json' ? JSON.stringify(list, undefined, 2) : suppressionTable(list);
  process.stdout.write(`${text.split('\n').map(toVisible).join('\n')}\n`);
}
