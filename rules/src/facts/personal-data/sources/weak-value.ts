import { type AstNode, getCalleeName, unwrap } from '../../../program/syntax/ast';
import { addressHolders, personReads, preparedWords } from '../../../knowledge/words/people/personal-words';
import { contactNames } from '../../../knowledge/words/people/sent-words';
import { subjects } from '../../../knowledge/words/people/person-words';
import type { FileContext } from '../../../program/syntax/file-context';
import { definitionOf, withoutAwait } from '../../../program/origin/definition';
import { pathNames } from '../../../program/syntax/names';
import { wordsOf } from '../../../program/syntax/words';
import { isPlaceContact } from '../../people';
import { isConstant, type Vocabulary } from '../vocabulary';
import { isIdentifyingAddress } from './address';
import { isMailedTo } from './mail-recipient';
import { isSentText, isSocketMessage } from './sent-text';

/**
 * What a value may hold of a person as far as the end of its name or the call that it comes from says, where what holds it says nothing:
 * `form.childName`, `phoneNormalized`, `request.ip`, `auth.getProfile()`. Known least of all, so it is a doubt.
 */
export function weakKindOf(value: AstNode, words: Vocabulary, file: FileContext): 'field' | 'record' | undefined {
  return weakName(value, words, file) ?? (isSentText(value, file) ? 'field' : isSocketMessage(value, file) ? 'record' : undefined);
}

function weakName(value: AstNode, words: Vocabulary, file: FileContext): 'field' | 'record' | undefined {
  const names = pathNames(value);
  const last = names.at(-1) ?? '';
  if (
    isConstant(value) || words.isId(last) || words.isFlag(last) || isPlaceContact(value, file)
    || isIdentifyingAddress(value, last, words, file)
  ) return undefined;
  if (isPrepared(last, words) || isContact(last)) return 'field';
  if (value.type === 'Identifier') return isMailedTo(value, file) ? 'field' : isReadOfPerson(value, file) ? 'record' : undefined;
  return (words.isJoined(last) && namesFamily(last)) || isAccountName(last) || isAddressOfDevice(names) ? 'field' : undefined;
}

/** Is it of a child, a parent or a user by its name? Customers are grown-ups. */
export const namesFamily = (name: string): boolean =>
  wordsOf(name).slice(0, 2).some((word) => subjects.child.includes(word) || families.has(word));

const families: ReadonlySet<string> = new Set(['parent', 'guardian', 'user', 'player']);

/** `contactInfo`: an e-mail address or a telephone number, whichever was given. */
const isContact = (name: string): boolean => contactNames.has(wordsOf(name).slice(-2).join(' '));

/** `doc.username`, `data.reviewerUsername` */
const isAccountName = (name: string): boolean =>
  wordsOf(name).length <= 3 && (wordsOf(name).at(-1) === 'username' || wordsOf(name).slice(-2).join(' ') === 'user name');

/** `emailLower`, `phoneNormalized`: a personal value in another form. */
function isPrepared(name: string, words: Vocabulary): boolean {
  const parts = wordsOf(name);
  const isMade = parts.length > 1 && preparedWords.has(parts.at(-1) ?? '');
  return isMade && (words.isTelling(parts.slice(0, -1).join(' ')) || words.isJoined(parts.slice(0, -1).join(' ')));
}

/** `request.ip`, `socket.remoteAddress` */
function isAddressOfDevice(names: readonly string[]): boolean {
  const [holder = '', name = ''] = names.slice(-2);
  return addressNames.has(name) && addressHolders.has(wordsOf(holder).at(-1) ?? '');
}

const addressNames: ReadonlySet<string> = new Set(['ip', 'ipAddress', 'remoteAddress']);

/** `const claims = auth.getProfile()` */
function isReadOfPerson(identifier: AstNode, file: FileContext): boolean {
  const origin = definitionOf(identifier, file);
  const from = origin && !origin.isCallback && origin.key === undefined ? unwrap(withoutAwait(origin.from)) : undefined;
  return from?.type === 'CallExpression' && personReads.has(getCalleeName(from) ?? '');
}
