import type { FileResult } from '../../../../rule/finding';
import type { FileFate } from '../../coverage/run-coverage';
import { RunSummary } from '../../run-summary';
import type { EarlierRun } from './earlier-run';

/** What one run says of a file. */
interface Account {
  readonly fate: FileFate;
  readonly result?: FileResult;
  /** Primary paragraphs of warnings that are not in the result. */
  readonly quiet: readonly number[];
}

/** The files of runs with absolute paths, each counted once, in the order in which one run over all of them has them. */
export class MergedFiles {
  readonly summary = new RunSummary();
  /** Files with something to say. */
  readonly results: FileResult[] = [];
  private readonly accounts = new Map<string, Account>();

  constructor(runs: readonly EarlierRun[]) {
    for (const run of runs) this.take(run);
    if (runs.some(({ coverage: { paths } }) => paths.unchanged)) this.summary.paths.set('unchanged', []);
    const sorted = [...this.accounts].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [file, account] of sorted) this.count(file, account);
  }

  /** The first run that checked a file is believed; one that left it out only where no other did. */
  private take({ results, coverage: { paths, quiet = {} } }: EarlierRun): void {
    const found = new Map(results.map((result) => [result.file, result]));
    for (const [fate, files] of Object.entries(paths) as [FileFate, readonly string[]][]) {
      for (const file of files) {
        const known = this.accounts.get(file);
        if (known && rankOf(known.fate) <= rankOf(fate)) continue;
        this.accounts.set(file, { fate, result: found.get(file), quiet: quiet[file] ?? [] });
      }
    }
  }

  private count(file: string, { fate, result, quiet }: Account): void {
    const { summary } = this;
    summary.addFile(fate, file);
    if (result) {
      this.results.push(result);
      summary.addFindings(result);
    }
    if (quiet.length === 0) return;
    summary.quiet.set(file, quiet);
    summary.warnings += quiet.length;
    quiet.forEach((paragraph) => summary.paragraphs.add(paragraph));
    if (!result?.findings.length) summary.filesWithFindings++;
  }
}

/** Checked, left out by the configuration, left out because nothing changed. */
const rankOf = (fate: FileFate): number => (fate === 'unchanged' ? 2 : fate === 'ignored' ? 1 : 0);
