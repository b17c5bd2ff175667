import type * as modules from './module-files';

/** What reads other files of a workspace; loaded when a rule first asks for an import. */
export const moduleFiles = (): typeof modules => require('./module-files') as typeof modules;
