import { createRequire } from 'node:module';
import type { TSESTreeOptions } from '@typescript-eslint/typescript-estree';
import { type LoadScriptParser, type Oxc, oxcParser, typescriptParser } from '../../engine/readers';
import { loadInstalledParser } from '../../parsers/lazy-parser';

const requireOwn = createRequire(__filename);

/** oxc's parser from beside this file; undefined on a platform without a build of it, or where it was left out. */
function getOxc(): Oxc | undefined {
  try {
    return requireOwn('oxc-parser') as Oxc;
  } catch {
    return undefined;
  }
}

/** The parsers of scripts that are installed: oxc's beside gc25, typescript-eslint's in the project of `cwd` or beside gc25. */
export const installedScriptParsers = (cwd: string): LoadScriptParser => (name) => {
  if (name === 'oxc') {
    const oxc = getOxc();
    return oxc && oxcParser(oxc);
  }
  const typescript = loadInstalledParser('@typescript-eslint/typescript-estree', cwd)?.parse;
  return typescript && typescriptParser({ parse: (text, options: TSESTreeOptions) => typescript(text, options) });
};
