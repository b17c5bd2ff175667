import fs from 'node:fs';
import path from 'node:path';
import { type LoadScriptParser, oxcParser, type TypeScriptEstree, typescriptParser } from '../../rules/src/engine/readers';
import { oxcFromWasm } from '../../rules/src/engine/readers/oxc-wasm';

/** Copied there by esbuild.mjs. One file serves all platforms, where each native build of oxc is twice its size. */
const WASM = path.resolve(__dirname, '../dist/oxc-parser.wasm');

/** The parsers of scripts that are part of the server: nothing is looked up, in the workspace or elsewhere. */
export const serverScriptParsers: LoadScriptParser = (name) =>
  name === 'oxc'
    ? oxcParser(oxcFromWasm(new Uint8Array(fs.readFileSync(WASM))))
    : typescriptParser(require('@typescript-eslint/typescript-estree') as TypeScriptEstree);
