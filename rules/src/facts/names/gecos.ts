import { gecosNames, ircNames } from '../../knowledge/words/people/name-words';
import { lexiconOf } from '../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** Is a name that of the free text beside a nick of IRC: `user.realname` in a file that has `user.nick`, `show_realnames`? */
export const isGecos = (name: string, sources: FactSources): boolean =>
  gecosNames.has(wordsOf(name).filter((word) => word !== 'show' && word !== 'display').join(' '))
  && ([...lexiconOf(sources.file).names].some(isOfIrc)
    || sources.elements().some(({ attributes }) => attributes.some(({ rawName }) => isOfIrc(rawName))));

/** `nick`, `show_nick_changes`; a `nickName` may be any. */
const isOfIrc = (name: string): boolean => hasAnyWord(name, ircNames) && !wordsOf(name).includes('name');
