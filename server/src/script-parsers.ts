import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { version } from 'oxc-parser/package.json';
import { type LoadScriptParser, type Oxc, oxcParser, type ScriptParser, type TypeScriptEstree,
  typescriptParser } from '../../rules/src/engine/readers';
import { oxcFromWasm } from '../../rules/src/engine/readers/oxc-wasm';

/** Copied there by esbuild.mjs. One file serves all platforms, where each native build of oxc is twice its size. */
const WASM = path.resolve(__dirname, '../dist/oxc-parser.wasm');

const requireOwn = createRequire(__filename);

/** The native build where it is installed beside the server, as in development; of the same version, so that trees are the same. */
function getNative(): Oxc | undefined {
  try {
    const manifest = requireOwn('oxc-parser/package.json') as { readonly version: string };
    return manifest.version === version ? requireOwn('oxc-parser') as Oxc : undefined;
  } catch {
    return undefined;
  }
}

/** oxc as it ships with the server. */
export const readWasm = (): Oxc => oxcFromWasm(new Uint8Array(fs.readFileSync(WASM)));

const LOADERS = {
  oxc: () => oxcParser(getNative() ?? readWasm()),
  typescript: () => typescriptParser(require('./parsers/typescript') as TypeScriptEstree),
};

/** One of each for all folders: oxc's memory is not given back. */
const loaded = new Map<string, ScriptParser>();

/** The parsers of scripts that are part of the server: nothing is looked up in the workspace. */
export const serverScriptParsers: LoadScriptParser = (name) => {
  const parser = loaded.get(name) ?? LOADERS[name]();
  loaded.set(name, parser);
  return parser;
};
