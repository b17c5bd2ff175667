import { embeddedParser, parserForEslint, ScriptReader } from '../../engine/readers';
import type { Parser } from '../../parsers/lazy-parser';
import type { SourceCodeLike } from '../../program/syntax/source-code';
import { installedScriptParsers } from '../node/script-parsers';

export { htmlParser } from '../../parsers/html';
export { jsonParser } from '../../parsers/json';
export { parse as parseScript } from 'espree';
export { scriptParser } from '../../parsers/script-parser';

export function readerParser(path: string | undefined, cwd: () => string): Parser {
  const reader = new ScriptReader(installedScriptParsers(cwd()));
  return path === undefined ? parserForEslint(reader) : embeddedParser(reader, path);
}

let scriptReader: ScriptReader | undefined;

/** A script of the workspace that the linted file imports: read as gc25 reads it without ESLint; undefined where it cannot be parsed. */
export const readScript = (text: string, path: string, cwd: string): SourceCodeLike | undefined =>
  (scriptReader ??= new ScriptReader(installedScriptParsers(cwd))).read(text, path).source;
