import { version } from '../../../package.json';
import type { Parser } from '../../parsers/lazy-parser';
import type * as parsers from './own-parsers';

/** Our own parsers, loaded with the first file that one of them reads: ESLint reads most files with the parsers of the project. */
export const ownParsers = (): typeof parsers => require('./own-parsers') as typeof parsers;

function onDemand(name: string, load: () => Parser): Parser {
  let loaded: Parser | undefined;
  return {
    meta: { name, version },
    parseForESLint: (text, options) => (loaded ??= load()).parseForESLint?.(text, options),
  };
}

export const htmlParser = onDemand('gc25/html', () => ownParsers().htmlParser);
export const jsonParser = onDemand('gc25/json', () => ownParsers().jsonParser);
export const scriptParser = (typescript: Parser): Parser => onDemand('gc25/script', () => ownParsers().scriptParser(typescript));
/** gc25's parser of scripts. `path` is that of the scripts inside of a component, and left out for files. */
export const readerParser = (path: string | undefined, cwd: () => string): Parser =>
  onDemand('gc25/script-reader', () => ownParsers().readerParser(path, cwd));
