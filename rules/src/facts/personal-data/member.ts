import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { machineHolders, madeUp } from '../../knowledge/words/people/personal-words';
import type { FileContext } from '../../program/syntax/file-context';
import { definitionOf, itemListOf } from '../../program/origin/definition';
import { lastName, pathNames } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import { isPlaceContact, isTreeItem, isTreeNode } from '../people';
import type { Found, PersonalKind } from './personal';
import { isIdentifyingAddress } from './sources/address';
import { isGameCardNumber } from './sources/game-card';
import { isFormValues } from './sources/form-values';
import { isDeclaredCount } from './sources/ids-and-counts';
import { isMadeUp } from './sources/made-up';
import { isMessageText } from './sources/message-text';
import { isAnswerAboutPeople } from './sources/people-answer';
import { isPosition } from './sources/position';
import { isReadForOtherThings, isRequestBodyOfPeople } from './sources/request-body';
import { isTokenOfPerson } from './sources/token-value';
import { isTypedText } from './sources/typed-text';
import { weakKindOf } from './sources/weak-value';
import { isConstant, type Vocabulary } from './vocabulary';

/** Objects that hold texts, faults and rules about fields, not their values. */
const formMetadataHolders = ['error', 'errors', 'field', 'fields', 'touched', 'schema', 'rules', 'config', 'options', 'template',
  'translations', 'strings', 'labels', 'styles', 'icons', 'placeholder', 'placeholders', 't', 'i18n', 'messages', 'columns'];
/** Objects that hold one record among other things. */
const CARRIES_RECORD = new Set(['req', 'request', 'ctx', 'context', 'res', 'response', 'this', 'state', 'props', 'auth', 'session', 'data',
  'currentUser', 'self', 'store', 'result', 'payload', 'action', '$auth']);
const REACTIVE = new Set(['ref', 'shallowRef', 'computed', 'toRef', 'signal', 'useSignal']);

/** What a member (`child.email`, `req.body`) says of a person. */
export function personalInMember(member: AstNode, words: Vocabulary, file: FileContext): Found | undefined {
  const holders = pathNames(member).slice(0, -1);
  const known = kindOf(member, words, file);
  const kind = known ?? (holdsNoValues(holders) ? undefined : weakKindOf(member, words, file));
  if (kind === undefined) return undefined;
  return {
    kind,
    node: member,
    text: file.getText(member).replaceAll('?.', '.'),
    ...(known === undefined ? { isWeak: true } : {}),
    subject: kind === 'field' && holders.length > 0 ? (member.object as AstNode) : undefined,
    ...(kind === 'body' && isReadForOtherThings(member, (name) => isPersonalName(name, words), file) ? { isForOtherThings: true } : {}),
  };
}

const isPersonalName = (name: string, words: Vocabulary): boolean =>
  name === '' || words.isTelling(name) || words.isHeld(name) || words.isJoined(name) || words.isSecret(name);

function kindOf(member: AstNode, words: Vocabulary, file: FileContext): PersonalKind | undefined {
  const names = pathNames(member);
  const last = getMemberName(member) ?? '';
  const holders = names.slice(0, -1);
  const holder = holders.at(-1) ?? '';
  const object = unwrap(member.object as AstNode);
  if (isConstant(member) || words.isId(last) || isClassName(names) || isIdentifyingAddress(member, last, words, file)) return undefined;
  if (isPosition(member, file)) return 'position';
  if (holdsNoValues(holders) || isMadeUp(object, file)) return undefined;
  if (words.isSecret(last) || (holder === 'headers' && isCredentialHeader(last)) || isTokenOfPerson(member, file)) return 'secret';
  if (words.isTelling(last))
    return isTreeNode(object, file) || isPlaceContact(member, file) || isGameCardNumber(last, file) ? undefined : 'field';
  if (words.isHeld(last) && words.isHolder([...holders, ...listNames(object, file)], last, member, file)) return 'field';
  if (isMessageText(member, file) || isTypedText(last, holder)) return 'field';
  if (isRequestBodyOfPeople(member, file)) return 'body';
  if (last === 'value' && words.isRecord(holder, file) && isReactive(object, file)) return 'record';
  if (isFormValues(member, file) || isAnswerAboutPeople(member, file)) return 'record';
  return words.isRecord(last, file) && CARRIES_RECORD.has(holder) && !isDeclaredCount(member, file) ? 'record' : undefined;
}

/** Do objects of such names hold texts about fields, data that belongs to no person, or machine accounts? */
export const holdsNoValues = (holders: readonly string[]): boolean =>
  holders.some((each) =>
    hasAnyPhrase(each, formMetadataHolders) || hasAnyPhrase(each, madeUp) || machineHolders.includes(each.toLowerCase())
  );

/** The header of a request that opens an account. */
export const isCredentialHeader = (name: string): boolean => ['authorization', 'cookie'].includes(name.toLowerCase());

/** `students.map((s) => s.name)`: what the list is called says what `s` is. */
function listNames(object: AstNode, file: FileContext): readonly string[] {
  const list = object.type === 'Identifier' ? itemListOf(object, file) : undefined;
  return list && !isTreeItem(object, list, file) ? pathNames(list) : [];
}

/** `User.name`: how a class is called. */
const isClassName = (names: readonly string[]): boolean => names.length === 2 && names[1] === 'name' && /^[A-Z][a-z]/.test(names[0]);

/** `const student = ref(null)`: the record is its `value`. */
function isReactive(holder: AstNode, file: FileContext): boolean {
  const from = holder.type === 'Identifier' ? definitionOf(holder, file)?.from : undefined;
  return from?.type === 'CallExpression' && REACTIVE.has(lastName(from));
}
