import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { subjects } from '../../knowledge/words/people/person-words';
import { otherTokens, recordEndings, recordWords, tokenKeys } from '../../knowledge/words/people/personal-words';
import type { FileContext } from '../../program/syntax/file-context';
import { definitionOf } from '../../program/origin/definition';
import { lastName } from '../../program/syntax/names';
import { talkKeyEnds } from '../../knowledge/words/people/sent-words';
import { valueOf } from '../../program/values/value-of';
import { wordsOf } from '../../program/syntax/words';
import type { Found } from './personal';
import type { Vocabulary } from './vocabulary';

const accountNames = ['username', 'user name', 'child name', 'kid name', 'student name', 'player name', 'nickname'];
const people = [...recordWords, ...subjects.child];
const endings = [...recordEndings, 'profiles', 'records'];
/** First words of names that say something about a mail or a name without holding it. */
const ABOUT = new Set(['last', 'has', 'is', 'show', 'pending', 'verify', 'demo', 'test', 'bot', 'sort', 'filter']);
const SCREAMING = /^[A-Z][A-Z0-9_]+$/;
const NO_CONTENT = new Set(['id', 'ids', 'count', 'flag', 'length']);

/** What a name promises that is given to a value elsewhere: the key of a store, a field of a form, a field of a state. */
export function promisedBy(name: string, words: Vocabulary): 'field' | 'record' | undefined {
  const parts = wordsOf(name);
  if (parts.length === 0 || parts.length > 5 || ABOUT.has(parts[0])) return undefined;
  const text = parts.join(' ');
  const last = parts.at(-1) as string;
  if (words.isTelling(name) || accountNames.some((each) => text === each || text.endsWith(` ${each}`))) return 'field';
  return people.includes(last) || (endings.includes(last) && parts.slice(0, -1).some((word) => people.includes(word)))
    ? 'record'
    : undefined;
}

/** `setItem('userName', typed)`, `setItem('childProfiles', JSON.stringify(list))`; none for ids, flags and texts of the program. */
export function personalByName(name: string, value: AstNode, words: Vocabulary, file: FileContext): readonly Found[] {
  const given = unwrap(value);
  const isFilled = isFilledIn(given, file);
  if (isFilled && given.type !== 'CallExpression' && isTokenKey(name, words))
    return [{ kind: 'secret', node: given, text: file.getText(given), behind: name, isWeak: true }];
  if (isFilled && isTalkKey(name)) {
    const talk = given.type === 'CallExpression' ? unwrap(given.arguments[0] as AstNode | undefined) ?? given : given;
    if (['Identifier', 'MemberExpression'].includes(talk.type) && !isIdName(lastName(talk)))
      return [{ kind: 'field', node: talk, text: file.getText(talk), behind: name, isWeak: true }];
  }
  const promised = isFilled ? promisedBy(name, words) : undefined;
  const content = given.type === 'CallExpression' && getCalleeName(given) === 'stringify'
    ? unwrap(given.arguments[0] as AstNode | undefined)
    : undefined;
  if (promised === undefined || (promised === 'record') !== (content !== undefined)) return [];
  if (content && (!['Identifier', 'MemberExpression'].includes(content.type) || isIdName(lastName(content)) || isListOfIds(content, file)))
    return [];
  const node = content ?? given;
  return [{ kind: promised, node, text: file.getText(node) }];
}

/** `chatHistory`, `chat_messages`: what people wrote in a talk. */
const isTalkKey = (name: string): boolean =>
  talkKeyEnds.has(wordsOf(name).slice(-2).join(' ')) || talkKeyEnds.has(wordsOf(name).at(-1) ?? '');

/** `token`, `jwt`, `app.accessToken`: what a store keeps under such a key opens an account. */
const isTokenKey = (name: string, words: Vocabulary): boolean =>
  (tokenKeys.has(wordsOf(name).at(-1) ?? '') || words.isSecret(name))
  && !wordsOf(name).some((word) => otherTokens.has(word) || ABOUT.has(word));

const isIdName = (name: string): boolean => NO_CONTENT.has(wordsOf(name).at(-1) ?? '');

/** `[pupilId, ...others]`, `list.filter((id) => id !== gone)`, and a variable of such a list. */
function isListOfIds(node: AstNode, file: FileContext): boolean {
  const list = unwrap(node.type === 'Identifier' ? definitionOf(node, file)?.from : node);
  if (list?.type === 'ArrayExpression') {
    const items = (list.elements as (AstNode | null)[]).flatMap((item) => (item && item.type !== 'SpreadElement' ? [unwrap(item)] : []));
    return items.length > 0 && items.every((item) => isIdName(lastName(item)));
  }
  const callee = list?.type === 'CallExpression' ? unwrap(list.callee as AstNode) : undefined;
  if (!list || callee?.type !== 'MemberExpression') return false;
  const item = (unwrap(list.arguments[0] as AstNode | undefined)?.params as AstNode[] | undefined)?.[0];
  return (getCalleeName(list) === 'filter' && item?.type === 'Identifier' && isIdName(item.name as string))
    || isListOfIds(unwrap(callee.object as AstNode), file);
}

/** Is a value read from somewhere when the program runs: not written in it, not an id, a count, a time or a flag? */
function isFilledIn(expression: AstNode, file: FileContext): boolean {
  const last = lastName(expression);
  switch (expression.type) {
    case 'Identifier':
      return valueOf(expression, file).kind !== 'known' && !NO_CONTENT.has(wordsOf(last).at(-1) ?? '') && !SCREAMING.test(last);
    case 'MemberExpression':
      return !NO_CONTENT.has(wordsOf(last).at(-1) ?? '');
    case 'CallExpression':
      return last === 'stringify'
        || (['trim', 'toLowerCase', 'toString'].includes(last) && isFilledIn(unwrap(expression.callee.object as AstNode), file));
    default:
      return false;
  }
}
