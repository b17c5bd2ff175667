import { accountPlaces } from '../../knowledge/words/people/form-words';
import { hasAnyPhrase } from '../../program/syntax/words';
import { fileMentions } from '../fields/file-mentions';
import type { FactSources } from '../sources';

/** Is a file about accounts of people who may be children, by its path or by its content? */
export const isAboutAccounts = (sources: FactSources, words: readonly string[]): boolean =>
  hasAnyPhrase(sources.path, accountPlaces) || fileMentions(sources, words);
