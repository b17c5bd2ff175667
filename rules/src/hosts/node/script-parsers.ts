import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { TSESTreeOptions } from '@typescript-eslint/typescript-estree';
import { type LoadScriptParser, type Oxc, oxcParser, typescriptParser } from '../../engine/readers';
import { loadInstalledParser, type ParserLoader } from '../../parsers/lazy-parser';
import { oxcFromWasm } from './oxc-wasm-on-demand';

const requireOwn = createRequire(__filename);

/** As `require`: throws for a package or file that is not installed or does not run here. */
type Require = Pick<NodeJS.Require, 'resolve'> & ((name: string) => unknown);

/** oxc's parser from beside this file; its WebAssembly on a platform without a native build; undefined where it was left out. */
export function getOxc(load: Require = requireOwn): Oxc | undefined {
  try {
    return load('oxc-parser') as Oxc;
  } catch {
    return getWasm(load);
  }
}

function getWasm(load: Require): Oxc | undefined {
  try {
    const bytes = fs.readFileSync(load.resolve('oxc-parser/parser.wasm32-wasip1.wasm'));
    return oxcFromWasm(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

/** The parsers of scripts that are installed: oxc's beside gc25, typescript-eslint's where `loadParser` finds it for `cwd`. */
export const installedScriptParsers = (cwd: string, loadParser: ParserLoader = loadInstalledParser): LoadScriptParser => (name) => {
  if (name === 'oxc') {
    const oxc = getOxc();
    return oxc && oxcParser(oxc);
  }
  const typescript = getTypeScriptParser(cwd, loadParser)?.parse;
  return typescript && typescriptParser({ parse: (text, options: TSESTreeOptions) => typescript(text, options) });
};

/** A loader that has none may throw a sentence about it, which concerns files that need it alone. */
function getTypeScriptParser(cwd: string, loadParser: ParserLoader): ReturnType<ParserLoader> {
  try {
    return loadParser('@typescript-eslint/typescript-estree', cwd);
  } catch {
    return undefined;
  }
}
