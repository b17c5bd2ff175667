import { createRequire } from 'node:module';
import type { TSESTreeOptions } from '@typescript-eslint/typescript-estree';
import { type LoadScriptParser, type Oxc, oxcParser, typescriptParser } from '../../engine/readers';
import { loadInstalledParser, type ParserLoader } from '../../parsers/lazy-parser';

const requireOwn = createRequire(__filename);

/** oxc's parser from beside this file; undefined on a platform without a build of it, or where it was left out. */
function getOxc(): Oxc | undefined {
  try {
    return requireOwn('oxc-parser') as Oxc;
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
