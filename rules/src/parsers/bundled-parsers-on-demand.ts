import type * as bundled from './bundled-parsers';

let loaded: typeof bundled | undefined;

/** Parsers that gc25 brings, loaded with the first page, configuration or expression of a template: most files need none of them. */
export const bundledParsers = (): typeof bundled => (loaded ??= require('./bundled-parsers') as typeof bundled);
