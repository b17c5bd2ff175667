import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MISSING_PARSER, missingParserSentence, type Parser, runParser } from './project-parser';

export { MISSING_PARSER, type Parser } from './project-parser';

/** Finds a parser package for a working directory; undefined when it is not installed. */
export type ParserLoader = (packageName: string, cwd: string) => Parser | undefined;

const requireOwn = createRequire(__filename);

/** Packages that bring a parser along. Strict package managers let the project see these and not what they depend on. */
const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  '@typescript-eslint/parser': ['typescript-eslint', '@vue/eslint-config-typescript', 'eslint-config-next'],
  '@typescript-eslint/typescript-estree': ['@typescript-eslint/parser'],
  '@angular-eslint/template-parser': ['angular-eslint'],
  'vue-eslint-parser': ['eslint-plugin-vue'],
  'svelte-eslint-parser': ['eslint-plugin-svelte'],
  'astro-eslint-parser': ['eslint-plugin-astro'],
};

const getEntry = (packageName: string, resolver: NodeJS.Require): string | undefined => {
  try {
    return resolver.resolve(packageName);
  } catch {
    return undefined;
  }
};

function findEntry(packageName: string, resolver: NodeJS.Require): string | undefined {
  const entry = getEntry(packageName, resolver);
  if (entry !== undefined) return entry;
  for (const carrier of CARRIERS[packageName] ?? []) {
    const place = getEntry(carrier, resolver);
    const found = place === undefined ? undefined : findEntry(packageName, createRequire(place));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Loads a package from the first of the places that has it. A package that is there but fails to load throws its own error. */
function loadFrom(resolvers: readonly NodeJS.Require[], packageName: string): Parser | undefined {
  for (const resolver of resolvers) {
    const entry = findEntry(packageName, resolver);
    if (entry === undefined) continue;
    const loaded = resolver(entry) as Parser & { default?: Parser };
    return loaded.parseForESLint || loaded.parse ? loaded : loaded.default;
  }
  return undefined;
}

/** Looks in the project first, then beside the plugin. */
export const loadInstalledParser: ParserLoader = (packageName, cwd) =>
  loadFrom([createRequire(path.join(cwd, 'package.json')), requireOwn], packageName);

/** Looks beside the plugin only, so that no parser of the project runs. */
export const loadOwnParser: ParserLoader = (packageName) => {
  const parser = loadFrom([requireOwn], packageName);
  if (parser) return parser;
  throw new Error(`${MISSING_PARSER} ${packageName}: --no-config uses none from the project, so install it next to gc25, or omit --no-config.`);
};

const TYPESCRIPT_PARSER = '@typescript-eslint/parser';
/** The first TypeScript that typescript-eslint cannot be installed beside. */
const FIRST_UNSUPPORTED = 7;

/** Has the project a TypeScript that typescript-eslint does not support? */
function isTypeScriptTooNew(cwd: string): boolean {
  try {
    const manifest = fs.readFileSync(createRequire(path.join(cwd, 'package.json')).resolve('typescript/package.json'), 'utf8');
    return Number.parseInt((JSON.parse(manifest) as { readonly version: string }).version, 10) >= FIRST_UNSUPPORTED;
  } catch {
    return false;
  }
}

/** As `load`; a parser that cannot be loaded beside the project's TypeScript is taken for one that is not installed. */
function loadFitting(packageName: string, load: ParserLoader, cwd: string): Parser | undefined {
  try {
    return load(packageName, cwd);
  } catch (error) {
    if (packageName === TYPESCRIPT_PARSER && isTypeScriptTooNew(cwd)) return undefined;
    throw error;
  }
}

/** Installing typescript-eslint beside a TypeScript that it does not support would not help. */
const adviceOn = (packageName: string, cwd: string): string =>
  missingParserSentence(packageName === TYPESCRIPT_PARSER && isTypeScriptTooNew(cwd) ? 'oxc-parser' : packageName);

/**
 * A parser object that loads the real one when the first file needs it, so that a preset can name parsers a project may
 * not have. Without the package every file of the kind gets one parse error that says what to install.
 */
export function lazyParser(packageName: string, load: ParserLoader = loadInstalledParser, cwd: () => string = () => process.cwd()): Parser {
  let real: Parser | undefined;
  return {
    meta: { name: `gc25/${packageName}`, version: '1' },
    parseForESLint(text, options) {
      real ??= loadFitting(packageName, load, cwd());
      if (!real) throw new Error(adviceOn(packageName, cwd()));
      return runParser(packageName, real, text, options);
    },
  };
}
