import { Checker, type CheckerOptions, type Host } from '../../engine/checker';
import { FileReader } from '../../engine/readers';
import { loadInstalledParser, type ParserLoader } from '../../parsers/lazy-parser';
import { nodeFileHost } from './node-file-host';
import { installedScriptParsers } from './script-parsers';

export interface NodeCheckerOptions extends CheckerOptions {
  /** Finds the parsers; those that are installed by default. */
  readonly loadParser?: ParserLoader;
}

/** A checker that parses with what is installed. */
export const createChecker = ({ loadParser, ...options }: NodeCheckerOptions): Checker =>
  new Checker(nodeHost(options.cwd, loadParser), options);

/** Reads texts with the parsers that are found for a folder. */
export const createFileReader = (cwd: string, loadParser: ParserLoader): FileReader =>
  new FileReader(installedScriptParsers(cwd, loadParser), (name) => loadParser(name, cwd));

/** Files on disk, and the parsers that are installed for a folder. */
function nodeHost(cwd: string, loadParser: ParserLoader = loadInstalledParser): Host {
  const reader = createFileReader(cwd, loadParser);
  return { files: nodeFileHost, read: (text, file) => reader.read(text, file) };
}
