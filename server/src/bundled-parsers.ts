import { createRequire } from 'node:module';
import path from 'node:path';
import { MISSING_PARSER, type Parser, type ParserLoader } from '../../rules/src/parsers/lazy-parser';

/** Parsers that are part of the server, each in a file of its own (esbuild.mjs) that is loaded when the first text needs it. */
const BUNDLED: Readonly<Record<string, () => Parser>> = {
  '@angular-eslint/template-parser': () => require('./parsers/angular') as Parser,
  '@typescript-eslint/typescript-estree': () => require('./parsers/typescript') as Parser,
  'svelte-eslint-parser': () => require('./parsers/svelte') as Parser,
  'vue-eslint-parser': () => require('./parsers/vue') as Parser,
};

/**
 * Parsers of the server itself, so that nothing need be installed in a project and an untrusted one is read without
 * running its code. Astro's compiler starts threads of its own and cannot be bundled: it is taken from the project,
 * when that is trusted.
 */
export const serverParsers = (isTrusted: boolean): ParserLoader => (packageName, cwd) => {
  const bundled = BUNDLED[packageName];
  if (bundled) return bundled();
  if (!isTrusted) throw new Error(`${MISSING_PARSER} ${packageName}, which is loaded from the workspace when the workspace is trusted.`);
  const resolver = createRequire(path.join(cwd, 'package.json'));
  let entry: string;
  try {
    entry = resolver.resolve(packageName);
  } catch {
    return undefined;
  }
  const loaded = resolver(entry) as Parser & { readonly default?: Parser };
  return loaded.parseForESLint || loaded.parse ? loaded : loaded.default;
};
