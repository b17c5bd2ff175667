import type * as checker from './checker';

/** The engine and its parsers, loaded when a checker is first made: listing files and reading configurations needs neither. */
const load = (): typeof checker => require('./checker') as typeof checker;

export const createChecker: typeof checker.createChecker = (options) => load().createChecker(options);
export const createFileReader: typeof checker.createFileReader = (cwd, loadParser) => load().createFileReader(cwd, loadParser);
