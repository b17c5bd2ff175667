import { Checker, type CheckerOptions } from '../../engine/checker';
import type { LoadFileParser } from '../../engine/readers';
import { createFileReader } from './file-reader';

export interface BrowserCheckerOptions extends Omit<CheckerOptions, 'cwd'> {
  /** Absolute path that file patterns of settings are looked up from; `/` by default. Texts are given absolute paths below it. */
  readonly cwd?: string;
  /** URL of `oxc-parser.wasm`, which lies beside gc25's module. */
  readonly wasm: string | URL;
  /** Gives the parsers of components that the page has; without one, such files get a problem that names the parser. */
  readonly loadFileParser?: LoadFileParser;
}

/**
 * A checker for a worker of a web page: it reads no file and asks the network for the parser alone. Rejects with a sentence
 * when the parser cannot be loaded. What lies around a text is unknown, as if its project had no manifest.
 */
export async function createChecker({ wasm, loadFileParser, cwd = '/', ...options }: BrowserCheckerOptions): Promise<Checker> {
  const reader = await createFileReader(wasm, loadFileParser);
  return new Checker({ read: (text, file) => reader.read(text, file) }, { ...options, cwd });
}
