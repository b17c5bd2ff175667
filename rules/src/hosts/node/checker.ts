import { Checker, type CheckerOptions, type Host } from '../../engine/checker';
import { ScriptReader } from '../../engine/readers';
import type { ParserLoader } from '../../parsers/lazy-parser';
import { nodeFileHost } from './node-file-host';
import { installedScriptParsers } from './script-parsers';

export interface NodeCheckerOptions extends CheckerOptions {
  /** Finds the parsers; those that are installed by default. */
  readonly loadParser?: ParserLoader;
}

/** A checker that parses with what is installed. */
export const createChecker = ({ loadParser, ...options }: NodeCheckerOptions): Checker => new Checker(nodeHost(options.cwd), options);

function nodeHost(cwd: string): Host {
  const reader = new ScriptReader(installedScriptParsers(cwd));
  return {
    files: nodeFileHost,
    read(text, file) {
      const { source, problem } = reader.read(text, file);
      return source ? { source } : { problem: { kind: 'syntax', ...problem } };
    },
  };
}
