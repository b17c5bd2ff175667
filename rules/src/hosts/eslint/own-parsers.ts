import { embeddedParser, parserForEslint, ScriptReader } from '../../engine/readers';
import type { Parser } from '../../parsers/lazy-parser';
import { installedScriptParsers } from '../node/script-parsers';

export { htmlParser } from '../../parsers/html';
export { jsonParser } from '../../parsers/json';
export { parse as parseScript } from 'espree';
export { scriptParser } from '../../parsers/script-parser';

export function readerParser(path: string | undefined, cwd: () => string): Parser {
  const reader = new ScriptReader(installedScriptParsers(cwd()));
  return path === undefined ? parserForEslint(reader) : embeddedParser(reader, path);
}
