import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { mayBeAssigned } from '../../program/syntax/declared/variable';
import type { FileContext, Variable } from '../../program/syntax/file-context';
import { definitionOf, isNothing, itemListOf, withoutAwait } from '../../program/origin/definition';
import { writesOf } from '../../program/values/variable-writes';
import { boundNames, pathNames } from '../../program/syntax/names';
import { wordsOf } from '../../program/syntax/words';
import { isMachineAccount, isPlaceContact, isTreeNode } from '../people';
import { holdsNoValues, isCredentialHeader } from './member';
import type { Found, Told } from './personal';
import { isIdentifyingAddress } from './sources/address';
import { valuesOfState } from './sources/filled-state';
import { isGameCardNumber } from './sources/game-card';
import { isFormValues } from './sources/form-values';
import { declaredRecord } from './sources/declared-record';
import { isRecipient } from './sources/mail-recipient';
import { isAnswerAboutPeople } from './sources/people-answer';
import { holdsIdsOrCounts, isCountState, isDeclaredCount } from './sources/ids-and-counts';
import { isMadeUp } from './sources/made-up';
import { isOfLeanQuery, isOfPeopleQuery } from './sources/people-query';
import { isPosition, isSensorReading } from './sources/position';
import { isPromptRole } from './sources/prompt-role';
import { isRequestBodyOfPeople } from './sources/request-body';
import { isTextOrId } from './sources/text-or-id';
import { isTokenOfPerson } from './sources/token-value';
import { isSearchedFor } from './sources/typed-text';
import { weakKindOf } from './sources/weak-value';
import { isConstant, type Vocabulary } from './vocabulary';

/** Values that hold nothing of what their variable is called after. */
const SAYS_NOTHING = new Set(['Literal', 'UnaryExpression', 'BinaryExpression', 'ArrowFunctionExpression', 'FunctionExpression']);
/** Values that are followed: what they hold is what the variable holds. */
const FOLLOWED = new Set(['MemberExpression', 'ObjectExpression', 'ArrayExpression', 'TemplateLiteral', 'LogicalExpression',
  'CallExpression', 'ConditionalExpression', 'AwaitExpression']);
/** What a store answers to a write or a count: numbers, not the record. */
const OUTCOMES = new Set(['updateOne', 'updateMany', 'replaceOne', 'deleteOne', 'deleteMany', 'bulkWrite', 'insertMany', 'createMany',
  'exists', 'count', 'countDocuments', 'estimatedDocumentCount', 'increment', 'decrement']);

type Follow = (node: AstNode) => readonly Found[];

/** How values are followed: what an expression holds, and an entry of what a call gives back. */
interface Paths {
  readonly value: Follow;
  readonly entry: (call: AstNode, key: string) => Told | undefined;
}

/** What a variable says of a person: by its name, by where it comes from, by what it stands for. */
export function personalInVariable(identifier: AstNode, words: Vocabulary, file: FileContext, paths: Paths): Found | undefined {
  const follow = paths.value;
  const name = identifier.name as string;
  const as = (kind: Found['kind']): Found => ({ kind, node: identifier, text: name });
  if (
    isConstant(identifier) || words.isId(name) || words.isFlag(name)
    || isIdentifyingAddress(identifier, name, words, file)
  )
    return undefined;
  const variable = file.variableOf(identifier);
  const definition = variable?.defs[0];
  if (definition?.type === 'ImportBinding' || definition?.type === 'ClassName' || definition?.type === 'FunctionName') return undefined;
  const init = initOf(variable);
  const only = variable && onlyValueOf(variable);
  if ((init?.type === 'Literal' && typeof init.value === 'number') || (only && SAYS_NOTHING.has(only.type) && !isJoinedText(only)))
    return undefined;
  // A joined text holds what its parts hold, whatever it is called.
  if (only && isJoinedText(only)) return followed(identifier, follow(only)[0]);
  if (isPosition(identifier, file) || isSensorReading(identifier, file)) return as('position');
  if (isMachineAccount(identifier, file) || isMadeUp(identifier, file)) return undefined;
  if (isTokenOfPerson(identifier, file)) return as('secret');
  if (only?.type === 'CallExpression' && words.isRedactor(getCalleeName(only) ?? '')) return undefined;
  if (words.isSecret(name)) return as('secret');
  const renamed = kindOfKey(identifier, words, file);
  if (renamed) return { ...as(renamed.kind), behind: renamed.key };
  if (words.isTelling(name) || words.isJoined(name) || isRecipient(identifier, file) || isSearchedFor(identifier, file))
    return isPlaceContact(identifier, file) || isGameCardNumber(name, file)
      ? undefined
      : as('field');
  if (words.isHeld(name) && (isTakenFromPerson(identifier, words, file) || isBesideSecret(identifier, words, file))) return as('field');
  if ((only && OUTCOMES.has(calledBy(only))) || isOfLeanQuery(identifier, file)) return undefined;
  if (
    words.isRecord(name, file) && definition && !isTextOrId(identifier, only, words, file) && !isPromptRole(identifier, file)
    && !isTreeNode(identifier, file) && !isDeclaredCount(identifier, file) && !isCountState(identifier, file)
    && !(only && holdsIdsOrCounts(identifier, only, words, file))
  )
    return as('record');
  if (isOfPeopleQuery(identifier, file) || isFormValues(identifier, file) || isAnswerAboutPeople(identifier, file)) return as('record');
  const { from, key } = definitionOf(identifier, file) ?? {};
  const told = from?.type === 'CallExpression' && key !== undefined ? paths.entry(from, key) : undefined;
  if (told) return { ...as(told.kind), behind: told.behind };
  const [behind] = only && FOLLOWED.has(only.type) ? follow(only) : recordsOf(itemListOf(identifier, file), follow);
  const [added] = behind || !variable ? [] : [...partsAddedTo(variable), ...valuesOfState(variable, file)].flatMap(follow);
  if (added) return followed(identifier, added);
  const found = followed(identifier, behind) ?? declaredIn(identifier, words, file);
  const weak = found || !definition ? undefined : weakKindOf(identifier, words, file);
  return found ?? (weak && { ...as(weak), isWeak: true });
}

/** What is found behind a variable, at the variable. */
const followed = (identifier: AstNode, found: Found | undefined): Found | undefined =>
  found && { ...found, node: identifier, text: identifier.name as string, behind: found.behind ?? found.text };

/** `'Hello ' + user.email` */
const isJoinedText = ({ type, operator }: AstNode): boolean => type === 'BinaryExpression' && operator === '+';

/** What a text is made longer by: `prompt += child.name`. */
const partsAddedTo = (variable: Variable): readonly AstNode[] =>
  mayBeAssigned(variable)
    ? variable.references.flatMap((reference) => {
      const write = reference.isWrite() ? (reference.identifier as unknown as AstNode).parent : undefined;
      return write?.type === 'AssignmentExpression' && write.operator === '+=' ? [write.right as AstNode] : [];
    })
    : [];

function declaredIn(identifier: AstNode, words: Vocabulary, file: FileContext): Found | undefined {
  const name = identifier.name as string;
  const declared = declaredRecord(identifier, words, file);
  const found = declared && { node: identifier, text: name, behind: declared.text };
  if (declared?.kind === 'messages') return found && { ...found, kind: 'field', isOfAnyText: true };
  return declared && found && !holdsNoValues([name, declared.type]) ? { ...found, kind: declared.kind } : undefined;
}

/** An item of a list of people is one of them. */
const recordsOf = (
  list: AstNode | undefined,
  follow: Follow,
): readonly Found[] => (list ? follow(list).filter(({ kind }) => kind === 'record') : []);

function initOf(variable: Variable | undefined): AstNode | undefined {
  const definition = variable?.defs[0];
  const init = definition?.type === 'Variable' ? ((definition.node as unknown as AstNode).init as AstNode | null) : undefined;
  return init ? unwrap(init) : undefined;
}

/** The only value a variable is given; nothing (`let mail = null`) is none. */
function onlyValueOf(variable: Variable): AstNode | undefined {
  if ((variable.defs[0]?.node as unknown as AstNode | undefined)?.id?.type !== 'Identifier') return undefined;
  const values = writesOf(variable)?.map((value) => unwrap(value)) ?? [];
  const filled = values.length > 1 ? values.filter((value) => !isNothing(value)) : values;
  return filled.length === 1 ? filled[0] : undefined;
}

function calledBy(node: AstNode): string {
  const call = withoutAwait(node);
  return call.type === 'CallExpression' ? (getCalleeName(call) ?? '') : '';
}

/** `const { email: to } = pupil`, `const { authorization: header } = req.headers`: the key says what the variable holds. */
function kindOfKey(identifier: AstNode, words: Vocabulary, file: FileContext): { kind: 'field' | 'secret'; key: string } | undefined {
  const origin = definitionOf(identifier, file);
  const { key, from } = origin ?? {};
  if (!origin || key === undefined || !from || origin.isCallback || words.isId(identifier.name as string)) return undefined;
  const holders = pathNames(from);
  if (holders.at(-1) === 'headers' && isCredentialHeader(key)) return { kind: 'secret', key };
  const isRenamed = key !== identifier.name && ['Identifier', 'MemberExpression'].includes(from.type) && !holdsNoValues(holders);
  if (!isRenamed || isConstant(from)) return undefined;
  return words.isSecret(key) ? { kind: 'secret', key } : words.isTelling(key) ? { kind: 'field', key } : undefined;
}

/** `login(username, password)`, `const { username, password } = form`: the name of an account that is signed in to. */
function isBesideSecret(identifier: AstNode, words: Vocabulary, file: FileContext): boolean {
  const definition = file.variableOf(identifier)?.defs[0];
  const node = definition?.node as unknown as AstNode | undefined;
  if (!node || !['username', 'user name'].includes(wordsOf(identifier.name as string).join(' '))) return false;
  const patterns = definition?.type === 'Parameter' ? ((node.params ?? []) as AstNode[]) : [node.id];
  return patterns.flatMap((pattern) => boundNames(pattern)).some((name) => words.isSecret(name));
}

/** `const { name } = req.body`, `({ user: { name } })`: the pattern is filled from a person. */
function isTakenFromPerson(identifier: AstNode, words: Vocabulary, file: FileContext): boolean {
  const definition = file.variableOf(identifier)?.defs[0];
  const name = definition?.name as unknown as AstNode | undefined;
  for (let node = name?.parent; node; node = node.parent) {
    if (node.type === 'Property' && node.value.type === 'ObjectPattern' && node.value !== name) {
      if (words.isHolder([getKeyName(node.key as AstNode, node.computed as boolean) ?? ''], identifier.name as string, node, file))
        return true;
    }
    if (node.type === 'VariableDeclarator') {
      const init = node.init ? withoutAwait(node.init) : undefined;
      if (!init || node.id === name) return false;
      if (isRequestBodyOfPeople(init, file)) return true;
      return (init.type === 'Identifier' || init.type === 'MemberExpression')
        && words.isHolder(pathNames(init), identifier.name as string, init, file);
    }
    if (!/Pattern|Property|RestElement/.test(node.type)) return false;
  }
  return false;
}
