import fs from 'node:fs';
import { loadOwnParser } from '../../../parsers/lazy-parser';
import type { Checker } from '../../../engine/checker';
import { createChecker } from '../checker';
import type { FileConfig } from '../file-config';
import { decoded, reasonOf, type ReadText } from '../files/read-text';
import { loadProjectConfig, noProjectConfig } from '../project-config';
import { checkerOptionsOf, type RunOptions } from '../run';
import { fixText } from './fix-text';

export interface FixFilesOptions extends Pick<RunOptions, 'cwd' | 'preset' | 'settings' | 'only'> {
  readonly useConfig: boolean;
  readonly withSuggestions: boolean;
  /** The text of the only file, where it is not on disk. */
  readonly given?: ReadText;
}

/** A file for which edits were found; nothing is written yet. Texts keep byte order mark and line ends. */
export interface FixedFile {
  /** Absolute path. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly edits: number;
}

/** Why a file was not fixed, in one sentence. */
export interface UnfixedFile {
  readonly file: string;
  readonly sentence: string;
}

interface Checkers {
  readonly selected: Checker;
  readonly all: readonly Checker[];
}

/** Works out the edits of files, with the configuration that a check of them would use. */
export async function fixFiles(files: readonly string[], options: FixFilesOptions): Promise<(FixedFile | UnfixedFile)[]> {
  const { cwd, useConfig, withSuggestions, given } = options;
  // As in a check without configuration.
  if (!useConfig) process.chdir(__dirname);
  const project = useConfig ? await loadProjectConfig({ cwd, runCode: true }) : noProjectConfig();
  const known = new Map<FileConfig, Checkers>();
  const done: (FixedFile | UnfixedFile)[] = [];
  for (const file of files) {
    const config = await project.forFile(file);
    const read = given ?? readExactly(file);
    if ('sentence' in read) done.push(read);
    if (!('text' in read) || config.ignored) continue;
    let checkers = known.get(config);
    if (!checkers) known.set(config, checkers = checkersOf(config, options));
    const { selected, all } = checkers;
    const mark = read.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const { text, edits } = fixText(read.text.slice(mark.length), {
      find: (current) => selected.checkText(current, file),
      judge: (current) => all.map((checker) => checker.checkText(current, file)),
      withSuggestions,
    });
    if (edits > 0) done.push({ file, before: read.text, after: mark + text, edits });
  }
  return done;
}

const BYTE_ORDER_MARK = '\ufeff';

function checkersOf(config: FileConfig, options: FixFilesOptions): Checkers {
  const loadParser = options.useConfig ? undefined : loadOwnParser;
  const own = { ...checkerOptionsOf(config, { ...options, loadParser }), modules: {} };
  const every = { ...own, only: undefined };
  return {
    selected: createChecker(own),
    all: [createChecker(every), createChecker({ ...every, settings: { ...own.settings, strictness: 'strict' } })],
  };
}

/** A text that is written back must hold the very bytes that were read. */
function readExactly(file: string): ReadText | UnfixedFile {
  try {
    const bytes = fs.readFileSync(file);
    const read = decoded(file, bytes);
    return 'problem' in read || Buffer.from(read.text, 'utf8').equals(bytes)
      ? read
      : { file, sentence: 'it has bytes that are not UTF-8' };
  } catch (error) {
    return { file, sentence: reasonOf(error as NodeJS.ErrnoException) };
  }
}
