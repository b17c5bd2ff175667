import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { allowedTraits, identifiedPeople, identifiers, subjects, traits } from '../../knowledge/words/people/person-words';
import type { Gc25Settings } from '../../configuration/settings';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

export { pathNames } from '../../program/syntax/names';

/** Does a name hold a person? */
export const isSubject = (name: string, settings: Gc25Settings): boolean =>
  hasAnyWord(name, subjects.child) || hasAnyWord(name, subjects.any) || settings.sources.subjects.includes(name);
export const isChildSubject = (name: string, settings: Gc25Settings): boolean =>
  hasAnyWord(name, subjects.child) || settings.sources.subjects.includes(name);

const ID_ENDINGS = new Set(['id', 'ids', 'uuid', 'guid', 'key', 'count', 'total', 'length', 'index', 'hash', 'at', 'version', 'type', 'url',
  'length', 'enabled', 'verified', 'exists', 'changed', 'set', 'visible']);

/** Does a key name something that describes a person? Ids, counts and flags do not. */
export function isTraitKey(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || ID_ENDINGS.has(words.at(-1) as string) || /^(?:is|has|can|did|was|num|total|count)$/.test(words[0]))
    return false;
  return (hasAnyPhrase(name, traits) || hasAnyPhrase(name, identifiers)) && !isAllowedTrait(name);
}

export const isAllowedTrait = (name: string, more: readonly string[] = []): boolean =>
  allowedTraits.some((allowed) => wordsOf(allowed).join(' ') === wordsOf(name).join(' ')) || more.includes(name);

/** Does a name, by its last words, name a person: `user.email`, `personName`, `handle`? */
export function isIdentifierName(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || ID_ENDINGS.has(words.at(-1) as string)) return false;
  const last = words.slice(-2).join(' ');
  return identifiers.some((identifier) => {
    const wanted = wordsOf(identifier).join(' ');
    return last === wanted || last.endsWith(` ${wanted}`);
  });
}

const idWords: ReadonlySet<string> = new Set(['id', 'uid', 'uuid', 'guid']);

/** Is it an id by its name, and not that of a thing: `id`, `userId`, `childUid`, but not `bookId`? */
export function isIdOfPerson(name: string): boolean {
  const words = wordsOf(name);
  if (!idWords.has(words.at(-1) ?? '')) return false;
  return words.length === 1 || hasAnyWord(name, identifiedPeople);
}

/** The last name of a value: `email` of `user.email`, `getEmail` of `getEmail(user)`. */
export function getValueName(node: AstNode | null | undefined): string {
  const expression = unwrap(node);
  switch (expression?.type) {
    case 'Identifier':
      return expression.name as string;
    case 'MemberExpression':
      return getMemberName(expression) ?? '';
    case 'CallExpression': {
      const method = getCalleeName(expression) ?? '';
      return /^(?:toString|toLowerCase|toUpperCase|trim|valueOf|toJSON)$/.test(method)
        ? getValueName(unwrap(expression.callee as AstNode).object)
        : method;
    }
    case 'LogicalExpression':
      return getValueName(expression.left as AstNode) || getValueName(expression.right as AstNode);
    case 'AwaitExpression':
      return getValueName(expression.argument);
    case 'TemplateLiteral':
      return (expression.expressions as AstNode[]).map(getValueName).find((name) => name !== '') ?? '';
    default:
      return '';
  }
}
