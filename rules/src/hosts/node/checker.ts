import { Checker, type CheckerOptions, type Host } from '../../engine/checker';
import { FileReader, type LoadScriptParser } from '../../engine/readers';
import { loadInstalledParser, type ParserLoader } from '../../parsers/lazy-parser';
import type { FileHost } from '../../program/syntax/file-host';
import { type ModuleOptions, projectAround } from './node-file-host';
import { installedScriptParsers } from './script-parsers';

export interface NodeCheckerOptions extends CheckerOptions {
  /** Finds the parsers; those that are installed by default. */
  readonly loadParser?: ParserLoader;
  /** Gives the parsers of scripts; those that are installed by default. */
  readonly loadScriptParser?: LoadScriptParser;
  /** Receives the absolute path of every manifest and configuration that is looked for. */
  readonly onManifest?: (file: string) => void;
  /** Where imports of checked files are followed to. */
  readonly modules?: ModuleOptions;
}

/** A checker that parses with what is installed. */
export function createChecker({ loadParser = loadInstalledParser, loadScriptParser, onManifest, modules, ...options }:
  NodeCheckerOptions): Checker
{
  const reader = createFileReader(options.cwd, loadParser, loadScriptParser);
  const project = projectAround({ parse: (text, file) => reader.read(text, file)?.source, onConfiguration: onManifest, ...modules });
  modules?.onProject?.(project);
  const host: Host = {
    read: (text, file) => reader.read(text, file),
    get files() {
      return onManifest ? watched(project.forFile(), onManifest) : project.forFile();
    },
  };
  return new Checker(host, options);
}

/** Reads texts with the parsers that are found for a folder. */
export const createFileReader = (
  cwd: string,
  loadParser: ParserLoader,
  loadScriptParser: LoadScriptParser = installedScriptParsers(cwd, loadParser),
): FileReader => new FileReader(loadScriptParser, (name) => loadParser(name, cwd));

const watched = (host: FileHost, onManifest: (file: string) => void): FileHost => ({
  ...host,
  readManifest(file) {
    onManifest(file);
    return host.readManifest?.(file);
  },
});
