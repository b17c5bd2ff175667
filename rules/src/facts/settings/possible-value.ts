import { barePrivacyWords, offerFields, roomFields, shownStates } from '../../knowledge/words/setting-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { type Entry, entriesOf, entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { SettingView } from '../../views/settings';

/**
 * Is a value one of those that the setting has, and not the one that it starts with? It is what one branch sets and another sets
 * otherwise, or the state of a thing that is shown: `{ isOpen: false, songId: null, isUnlisted: false }`.
 */
export const isPossibleValue = (setting: SettingView, file: FileContext): boolean =>
  isOfShownThing(setting, file) || isOfOffer(setting) || isOfRoom(setting) || isSetOtherwise(setting, file)
  || isDerivedLater(setting, file);

/** `{ price, learningOutcomes, visibility: 'public' }`: a course is offered. */
const isOfOffer = ({ siblings }: SettingView): boolean => entriesOf(siblings).some(({ key }) => hasAnyPhrase(key, offerFields));

/** `{ roomName: '', maxPlayers: 8, isPrivate: false }`: who finds a room or a match says nothing of a person. */
const isOfRoom = ({ name, siblings }: SettingView): boolean =>
  isBare(name) && entriesOf(siblings).some(({ key }) => hasAnyPhrase(key, roomFields));

const comparisons: ReadonlySet<unknown> = new Set(['==', '===', '!=', '!==']);

/** `setState({ isPrivate: group.type === 'private' })`: the state is empty until something else is read into it. */
function isDerivedLater({ name }: SettingView, file: FileContext): boolean {
  const setter = `set${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const given = callSitesOf(file).named('setState', setter).flatMap(({ args }) => args.slice(0, 1));
  return given.some((value) => {
    const entry = entriesOf(unwrap(value)).find(({ key }) => key === name);
    return isComparison(entry ? entry.value : value);
  });
}

/** `a === 'x'`, `a === 'x' ? true : false` */
function isComparison(value: AstNode): boolean {
  const { type, operator, test } = unwrap(value);
  return type === 'ConditionalExpression' ? isComparison(test as AstNode) : type === 'BinaryExpression' && comparisons.has(operator);
}

const isBare = (name: string): boolean => wordsOf(name).every((word) => word === 'is' || barePrivacyWords.has(word));

function isOfShownThing({ name, siblings }: SettingView, file: FileContext): boolean {
  if (!isBare(name)) return false;
  return entriesOf(siblings).some(({ key, value }) => hasAnyPhrase(key, shownStates) || isUnsetReference(key, value, file));
}

/** `songId: null`: of which thing the rest is, is not known yet. Its own `id` may be one that is made. */
const isUnsetReference = (key: string, value: AstNode, file: FileContext): boolean =>
  wordsOf(key).length > 1 && wordsOf(key).at(-1) === 'id' && getKnown(valueOf(value, file)) === null;

function isSetOtherwise({ name, node }: SettingView, file: FileContext): boolean {
  const entry = entryAround(node);
  if (!entry) return false;
  for (let child = node, parent = node.parent; parent && !isFunction(parent); child = parent, parent = parent.parent) {
    if (otherBranches(child, parent).some((branch) => sets(branch, { ...entry, key: name }, file))) return true;
  }
  return false;
}

/** What is done instead of a part of `if`, `? :` or `switch`. */
function otherBranches(child: AstNode, { type, test, consequent, alternate, parent }: AstNode): readonly AstNode[] {
  if (type === 'SwitchCase') return ((parent?.cases ?? []) as AstNode[]).filter((branch) => branch !== child.parent);
  if ((type !== 'IfStatement' && type !== 'ConditionalExpression') || child === test) return [];
  return [consequent, alternate].flatMap((branch) => (branch && branch !== child ? [branch as AstNode] : []));
}

/** Is an entry of the same name given another known value within? */
function sets(branch: AstNode, { key, value }: Entry, file: FileContext): boolean {
  const own = getKnown(valueOf(value, file));
  let isSet = false;
  walk(branch, (node) => {
    const other = node.type === 'Property' ? entryAround(node) : undefined;
    const known = other?.key === key ? getKnown(valueOf(other.value, file)) : undefined;
    isSet ||= known !== undefined && known !== own;
    return !isSet;
  }, file.sourceCode.visitorKeys);
  return isSet;
}

const words: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'JSXElement', 'JSXFragment', 'Identifier']);

/** Does a function only choose by a parameter what it shows: `(likes, isPrivate = false) => isPrivate ? 'Private' : likes`? */
export function onlyChoosesText({ kind, node }: SettingView, file: FileContext): boolean {
  const pattern = node.type === 'Property' ? (node.value as AstNode) : node;
  const name = kind === 'parameter' && pattern.type === 'AssignmentPattern' ? (pattern.left as AstNode) : undefined;
  if (name?.type !== 'Identifier' || !getEnclosingFunction(name)) return false;
  const reads = (file.variableOf(name)?.references ?? []).filter((reference) => !reference.isWrite());
  return reads.length > 0 && reads.every(({ identifier }) => isTestOfTexts(identifier as unknown as AstNode));
}

function isTestOfTexts(read: AstNode): boolean {
  const { type, test, consequent, alternate } = read.parent ?? read;
  return type === 'ConditionalExpression' && test === read
    && [consequent, alternate].every((branch) => branch && words.has(unwrap(branch as AstNode).type));
}
