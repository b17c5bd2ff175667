import { gameCards, payments } from '../../../knowledge/words/people/personal-words';
import type { FileContext } from '../../../program/syntax/file-context';
import { mentions } from '../../../program/syntax/lexicon';
import { wordsOf } from '../../../program/syntax/words';

/** Is a `cardNumber` that of a card which is played or collected, as the words around it say? */
export const isGameCardNumber = (name: string, file: FileContext): boolean =>
  wordsOf(name).slice(-2).join(' ') === 'card number' && mentions(file, gameCards) && !mentions(file, payments);
