import type { AstNode } from '../../program/syntax/ast';
import { contactAndNameFields, exactAges, quasiIdentifiers } from '../../knowledge/words/people/personal-words';
import type { FileContext } from '../../program/syntax/file-context';
import { isTraitKey } from '../people/names';
import { conditionsOf } from '../../program/origin/conditions';
import { entryAround } from '../../program/syntax/entries';
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

/** What of a person is in an expression, in source order; each expression is read once a file. */
export function personalIn(expression: AstNode | null | undefined, file: FileContext, settings: Gc25Settings): readonly Personal[] {
  if (!expression) return [];
  return file.onceFor(settings, expression, () => {
    const reader = file.onceFor(personalIn, settings, () => new Reader(Vocabulary.of(settings), file));
    return reader.read(expression).filter((found) => !isKnownEmpty(found)).map((found) => complete(found, settings));
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

/** `if (!refreshToken) log(refreshToken)`: there is nothing in it. */
const isKnownEmpty = ({ node }: Found): boolean => {
  const names = pathNames(node).join('.');
  return names !== '' && conditionsOf(node, undefined).some(({ test, isTrue }) => {
    const expression = unwrap(test);
    const tested = isTrue && expression.type === 'UnaryExpression' && expression.operator === '!'
      ? expression.argument
      : isTrue
      ? undefined
      : expression;
    return tested ? pathNames(tested).join('.') === names : false;
  });
};

/** Does a value tell an age to the year or day, where a band would do? */
export const isExactAge = ({ text, behind, kind }: Personal): boolean =>
  kind === 'field'
  && exactAges.some((words) => ` ${wordsOf((behind ?? text).split('.').at(-1) as string).join(' ')}`.endsWith(` ${words}`));

/** Is a value under a key that describes a person? */
export const isTrait = ({ node }: Personal): boolean => isTraitKey(entryAround(node)?.key ?? '');

/** Does a value in the path of a URL tell more than an account, after which a profile page is named: `/users/${user.email}`? */
export const tellsMoreThanAccount = ({ text }: Personal): boolean => hasAnyPhrase(text, contactAndNameFields);
