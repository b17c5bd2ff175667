import { relativePath } from '../../rule/audience';
import type { SuppressionEntry } from '../../directives/entries';
import type { FileResult, Problem } from '../../rule/finding';
// Makes the rules known: one that is not in the index of triggers looks at every file.
import '../../generated/rules';
import type { ParserLoader } from '../../parsers/lazy-parser';
import type { PresetName } from '../../rule/presets';
import type { Checker } from '../../engine/checker';
import { scanFile } from '../../rule/trigger-index';
import type { FileConfig } from './file-config';
import type { ProjectConfig } from './project-config';
import { notJudgedOf } from './not-judged';
import { readText } from './read-text';

export interface RunOptions {
  /** Absolute path that file patterns of settings and parsers are looked up from where no configuration says it. */
  readonly cwd: string;
  readonly project: ProjectConfig;
  /** Takes the place of the project's preset and of its severities. */
  readonly preset?: PresetName;
  /** Laid over the project's `settings.gc25`, key by key. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly loadParser?: ParserLoader;
  /** Receives what is wrong with the configuration as a whole, after the last file. */
  readonly onProblem?: (problem: Problem) => void;
}

/** Files read ahead of the one that is checked. */
const READ_AHEAD = 16;

/**
 * Checks files in the given order, one result each; files the project ignores have none. A file in which no rule's
 * trigger words occur costs a read and a scan: neither configuration nor ESLint is loaded before the first that has some.
 */
export async function* checkFiles(files: readonly string[], options: RunOptions): AsyncGenerator<FileResult> {
  const checkers = new Map<FileConfig, Checker>();
  for (let start = 0; start < files.length; start += READ_AHEAD) {
    const texts = await Promise.all(files.slice(start, start + READ_AHEAD).map(readText));
    for (const read of texts) {
      const root = 'text' in read ? (options.project.rootOf(read.file) ?? options.cwd) : options.cwd;
      const hasOwnWords = 'text' in read && (options.project.hasOwnWords(read.file) || options.settings?.wrappers !== undefined);
      if ('text' in read && !hasOwnWords && scanFile(read.text, relativePath(read.file, root)).rules.size === 0) {
        yield { file: read.file, findings: [], problems: [], notJudged: notJudgedOf(read.file, read.text, root) };
        continue;
      }
      const config = await options.project.forFile(read.file);
      if (config.ignored) continue;
      if ('problem' in read) {
        yield { file: read.file, findings: [], problems: [read.problem] };
        continue;
      }
      let checker = checkers.get(config);
      if (!checker) checkers.set(config, checker = await checkerFor(config, options));
      yield {
        ...checker.checkText(read.text, read.file),
        notJudged: notJudgedOf(read.file, read.text, config.root ?? options.cwd, checker.knownSettings),
      };
    }
  }
  report([...options.project.problems, ...[...checkers.values()].flatMap((checker) => checker.problems),
    ...unusedSuppressions([...checkers.values()], files).map(toNote)], options);
}

/**
 * Configurations share entries: those of a file that several extend, and those beside an ESLint configuration that
 * differs from file to file.
 */
function unusedSuppressions(checkers: readonly Checker[], files: readonly string[]): SuppressionEntry[] {
  const keyOf = ({ folder, file, rule }: SuppressionEntry): string => JSON.stringify([folder, file, rule]);
  const used = new Set(checkers.flatMap((checker) => checker.usedSuppressions()).map(keyOf));
  return checkers.flatMap((checker) => checker.unusedSuppressions(files)).filter((entry) => !used.has(keyOf(entry)));
}

const toNote = ({ file, rule }: SuppressionEntry): Problem => ({
  kind: 'unused-suppression',
  message: `The suppression of gc25/${
    rule.replace(/^gc25\//, '')
  } for "${file}" suppressed nothing in the files of this run; remove it if it is no longer needed.`,
});

async function checkerFor(config: FileConfig, { cwd, preset, settings, loadParser }: RunOptions): Promise<Checker> {
  const { createChecker } = await import('./checker');
  return createChecker({
    cwd: config.root ?? cwd,
    preset: preset ?? config.preset,
    settings: { ...config.settings, ...settings },
    rules: preset === undefined ? config.rules : undefined,
    suppressions: config.suppressions,
    loadParser,
  });
}

/** Several configurations of one project often share a fault; it is reported once. */
function report(problems: readonly Problem[], { onProblem }: RunOptions): void {
  const byMessage = new Map(problems.map((problem) => [problem.message, problem]));
  for (const problem of byMessage.values()) onProblem?.(problem);
}
