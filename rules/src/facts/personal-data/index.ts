import type { AstNode } from '../../program/syntax/ast';
import { aliasWords, pictureLinks } from '../../knowledge/words/people/form-words';
import { contactAndNameFields, exactAges, quasiIdentifiers } from '../../knowledge/words/people/personal-words';
import type { FileContext } from '../../program/syntax/file-context';
import { isTraitKey } from '../people/names';
import { conditionsOf } from '../../program/origin/conditions';
import { callSitesOf } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { entryAround } from '../../program/syntax/entries';
import { mentions } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { unwrap } from '../../program/syntax/ast';
import type { Gc25Settings } from '../../configuration/settings';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { isStaff, namesNobody } from '../people';
import { Reader } from './expression';
import { personalByName, promisedBy as promised } from './named';
import type { Found, Personal } from './personal';
import { isAskedFor } from './sources/typed-text';
import { Vocabulary } from './vocabulary';

export type { Personal, PersonalKind } from './personal';
export { isPeopleName } from './sources/people-query';

/** What of a person is in an expression, in source order; each expression is read once a file. */
export function personalIn(expression: AstNode | null | undefined, file: FileContext, settings: Gc25Settings): readonly Personal[] {
  if (!expression) return [];
  return file.onceFor(settings, expression, () => {
    const reader = file.onceFor(personalIn, settings, () => new Reader(Vocabulary.of(settings), file));
    return reader.read(expression).filter((found) => !isMissingAt(found.node, typeOf(found)) && !isEmptyList(found.node, file)).map(
      (found) => complete(found, settings)
    );
  });
}

/** What a value is of a person because of the name it is kept under: `setItem('childProfiles', …)`. */
export const personalNamed = (name: string, value: AstNode, file: FileContext, settings: Gc25Settings): readonly Personal[] =>
  personalByName(name, value, Vocabulary.of(settings), file).map((found) => complete(found, settings));

/** What a name promises to hold of a person; undefined for names of anything else. */
export const promisedBy = (name: string, settings: Gc25Settings): 'field' | 'record' | undefined => promised(name, Vocabulary.of(settings));

function complete(found: Found, settings: Gc25Settings): Personal {
  const source = (found.behind ?? found.text).split('.');
  const names = [...pathNames(found.node), ...(found.behind ?? '').split('.')];
  const last = source.at(-1) as string;
  const isTyped = found.kind === 'field' && isAskedFor(last);
  const isQuasiIdentifier = isTyped || found.isOfAnyText === true
    || (found.kind === 'field' && quasiIdentifiers.includes(wordsOf(last).at(-1) ?? ''));
  const { subjects } = settings.sources;
  const isAtWork = found.isOfWork === true || isStaff(found.node, names, subjects);
  return { ...found, isQuasiIdentifier, isTyped, whose: isAtWork ? 'staff' : 'person', isOfAnybody: namesNobody(names, subjects) };
}

/**
 * `if (!refreshToken) log(refreshToken)`, `if (!token || token === 'null') log(token)`: there is nothing in it. With the `type` that
 * values of the kind have, what is tested to be of another one is not such a value either.
 */
export const isMissingAt = (node: AstNode, type?: ValueType): boolean => {
  const names = pathNames(node).join('.');
  return names !== ''
    && conditionsOf(node, undefined).some(({ test, isTrue }) =>
      missingIn(test, isTrue, type).some((tested) => pathNames(tested).join('.') === names)
    );
};

/** As `typeof` names it. */
type ValueType = 'string' | 'object';
const typeOf = ({ kind }: Found): ValueType => (kind === 'record' || kind === 'body' ? 'object' : 'string');

/** `const forms: Form[] = []; save(forms)` */
function isEmptyList(node: AstNode, file: FileContext): boolean {
  const from = node.type === 'Identifier' ? definitionOf(node, file)?.from : undefined;
  return from?.type === 'ArrayExpression' && (from.elements as AstNode[]).length === 0
    && !callSitesOf(file).named('push', 'unshift', 'splice').some(({ holder }) => holder === node.name);
}

/** What a test finds to be missing: in each of the parts that hold together, or in one of its alternatives at least. */
function missingIn(test: AstNode, isTrue: boolean, type?: ValueType): readonly AstNode[] {
  const expression = unwrap(test);
  if (expression.type === 'LogicalExpression' && expression.operator === (isTrue ? '&&' : '||'))
    return [expression.left as AstNode, expression.right as AstNode].flatMap((each) => missingIn(each, isTrue, type));
  const ofOtherType = otherTypeIn(expression, isTrue, type);
  if (ofOtherType) return [ofOtherType];
  if (!isTrue) return [expression];
  if (expression.type === 'UnaryExpression' && expression.operator === '!') return expression.argument ? [expression.argument] : [];
  if (expression.type === 'BinaryExpression' && (expression.operator === '===' || expression.operator === '=='))
    return expression.right.type === 'Literal' ? [expression.left] : [];
  return expression.type === 'LogicalExpression' && expression.operator === '||'
    ? [expression.left as AstNode, expression.right as AstNode].flatMap((each) => missingIn(each, true, type))
    : [];
}

/** `email` of `typeof email !== 'string'` for values of the type `string`; of any value, what is `undefined`. */
function otherTypeIn({ type, operator, left, right }: AstNode, isTrue: boolean, wanted?: ValueType): AstNode | undefined {
  if (type !== 'BinaryExpression' || left?.type !== 'UnaryExpression' || left.operator !== 'typeof' || right?.type !== 'Literal')
    return undefined;
  const isSame = operator === '===' || operator === '==';
  if (!isSame && operator !== '!==' && operator !== '!=') return undefined;
  return right.value === (isSame === isTrue ? 'undefined' : wanted) ? left.argument : undefined;
}

/** Can a value of the file be an exact age? */
export const mentionsExactAge = (file: FileContext): boolean => mentions(file, exactAges, 'names and texts');

/** Does a value tell an age to the year or day, where a band would do? */
export const isExactAge = ({ text, behind, kind }: Personal): boolean =>
  kind === 'field' && endsInPhrase((behind ?? text).split('.').at(-1) as string, exactAges);

/** Is a value under a key that describes a person? */
export const isTrait = ({ node }: Personal): boolean => isTraitKey(entryAround(node)?.key ?? '');

/** What a value is called where it comes from, without the calls made on it: `nickname` of `nickname.trim()`. */
const ownName = ({ text, behind }: Personal): string => (behind ?? text).split('.').filter((name) => !name.endsWith(')')).at(-1) ?? '';

const endsInPhrase = (name: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => ` ${wordsOf(name).join(' ')}`.endsWith(` ${phrase}`));

/** Is it a name that people choose for themselves, by which others know them: `user.username`? */
export const isChosenName = (value: Personal): boolean => value.kind === 'field' && endsInPhrase(ownName(value), aliasWords);

/** Is it a name of a person, and nothing else of that person: `player.name`, `kidName`, also by the `key` it is kept under? */
export const isName = (value: Personal, key?: string): boolean =>
  value.kind === 'field' && [ownName(value), key ?? ''].some((name) => endsInPhrase(name, [...aliasWords, 'name']));

/** Is it the URL of a picture of a person, and nothing else of that person: `user.avatarUrl`? */
export const isPictureLink = (value: Personal): boolean => value.kind === 'field' && endsInPhrase(ownName(value), pictureLinks);

/** Does a value in the path of a URL tell more than an account, after which a profile page is named: `/users/${user.email}`? */
export const tellsMoreThanAccount = ({ text }: Personal): boolean => hasAnyPhrase(text, contactAndNameFields);
