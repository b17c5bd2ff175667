import { Checker, type CheckerOptions, type Host } from '../../engine/checker';
import { FileReader } from '../../engine/readers';
import { loadInstalledParser, type ParserLoader } from '../../parsers/lazy-parser';
import type { FileHost } from '../../program/syntax/file-host';
import { nodeFileHost } from './node-file-host';
import { installedScriptParsers } from './script-parsers';

export interface NodeCheckerOptions extends CheckerOptions {
  /** Finds the parsers; those that are installed by default. */
  readonly loadParser?: ParserLoader;
  /** Receives the absolute path of every manifest that is looked for. */
  readonly onManifest?: (file: string) => void;
}

/** A checker that parses with what is installed. */
export const createChecker = ({ loadParser, onManifest, ...options }: NodeCheckerOptions): Checker =>
  new Checker(nodeHost(options.cwd, loadParser, onManifest), options);

/** Reads texts with the parsers that are found for a folder. */
export const createFileReader = (cwd: string, loadParser: ParserLoader): FileReader =>
  new FileReader(installedScriptParsers(cwd, loadParser), (name) => loadParser(name, cwd));

/** Files on disk, and the parsers that are installed for a folder. */
function nodeHost(cwd: string, loadParser: ParserLoader = loadInstalledParser, onManifest?: (file: string) => void): Host {
  const reader = createFileReader(cwd, loadParser);
  return { files: onManifest ? watched(nodeFileHost, onManifest) : nodeFileHost, read: (text, file) => reader.read(text, file) };
}

const watched = (host: FileHost, onManifest: (file: string) => void): FileHost => ({
  ...host,
  readManifest(file) {
    onManifest(file);
    return host.readManifest?.(file);
  },
});
