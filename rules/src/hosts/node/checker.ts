import { Checker, type CheckerOptions, type Host } from '../../engine/checker';
import { FileReader, type LoadScriptParser } from '../../engine/readers';
import { loadInstalledParser, type ParserLoader } from '../../parsers/lazy-parser';
import type { FileHost } from '../../program/syntax/file-host';
import { nodeFileHost } from './node-file-host';
import { installedScriptParsers } from './script-parsers';

export interface NodeCheckerOptions extends CheckerOptions {
  /** Finds the parsers; those that are installed by default. */
  readonly loadParser?: ParserLoader;
  /** Gives the parsers of scripts; those that are installed by default. */
  readonly loadScriptParser?: LoadScriptParser;
  /** Receives the absolute path of every manifest that is looked for. */
  readonly onManifest?: (file: string) => void;
}

/** A checker that parses with what is installed. */
export function createChecker({ loadParser = loadInstalledParser, loadScriptParser, onManifest, ...options }: NodeCheckerOptions): Checker {
  const reader = createFileReader(options.cwd, loadParser, loadScriptParser);
  return new Checker(nodeHost(reader, onManifest), options);
}

/** Reads texts with the parsers that are found for a folder. */
export const createFileReader = (
  cwd: string,
  loadParser: ParserLoader,
  loadScriptParser: LoadScriptParser = installedScriptParsers(cwd, loadParser),
): FileReader => new FileReader(loadScriptParser, (name) => loadParser(name, cwd));

/** Files on disk, and what reads them. */
const nodeHost = (reader: FileReader, onManifest?: (file: string) => void): Host => ({
  files: onManifest ? watched(nodeFileHost, onManifest) : nodeFileHost,
  read: (text, file) => reader.read(text, file),
});

const watched = (host: FileHost, onManifest: (file: string) => void): FileHost => ({
  ...host,
  readManifest(file) {
    onManifest(file);
    return host.readManifest?.(file);
  },
});
