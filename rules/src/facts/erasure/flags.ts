import { deletedStates, deletionFlags, deletionVerbs, erasedPeople, momentMakers, pageStates, placeholders, recordKeepers,
  recordKeepingWords, softMethods } from '../../knowledge/words/erasure-words';
import { tellingFields } from '../../knowledge/words/people/personal-words';
import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { isControl } from './page-control';
import type { FileContext } from '../../program/syntax/file-context';
import { textOf } from '../../program/syntax/lexicon';
import { asOneWord, hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { valueOf } from '../../program/values/value-of';
import { pathNames } from '../people/names';

/** The write of a soft-delete flag. */
export interface DeletionMark {
  readonly node: AstNode;
  /** Name of the field that carries the mark, where the mark is a field. */
  readonly flag?: string;
}

/** A value that a field of a record is given: what it is as far as that is known, and whether it is the present moment. */
interface Given {
  readonly value: unknown;
  readonly isMoment: boolean;
}

/** Does a field with this value say that the record is deleted? */
export function saysDeleted(name: string, { value, isMoment }: Given): boolean {
  const key = asOneWord(name);
  if (deletionFlags.moment.has(key)) return isMoment;
  if (deletionFlags.state.has(key)) return typeof value === 'string' && deletedStates.has(value.toLowerCase());
  return (deletionFlags.true.has(key) && value === true) || (deletionFlags.false.has(key) && value === false);
}

/** A field that a node writes: `{ isDeleted: true }`, `child.status = 'deleted'`. */
interface Written {
  readonly key: string;
  readonly value: AstNode | undefined;
  /** What the field is written into, where it is an object that has a name. */
  readonly holder?: AstNode;
}

function writtenBy(node: AstNode): Written | undefined {
  if (node.type === 'Property') {
    const key = getKeyName(node.key as AstNode, node.computed as boolean);
    return key === undefined ? undefined : { key, value: unwrap(node.value as AstNode | undefined) };
  }
  const target = node.type === 'AssignmentExpression' ? unwrap(node.left as AstNode) : undefined;
  const key = target && getMemberName(target);
  return key === undefined ? undefined : { key, value: unwrap(node.right as AstNode | undefined), holder: target?.object ?? undefined };
}

/** The mark that a node writes into a record. */
export function flagOf(node: AstNode, file: FileContext): DeletionMark | undefined {
  const written = writtenBy(node);
  if (!written || !isFlag(written.key)) return undefined;
  const known = valueOf(written.value, file);
  const given = { value: known.kind === 'known' ? known.value : undefined, isMoment: isMoment(written.value) };
  const isKept = written.holder ? !isOfPage(written.holder) && !isControl(written.holder, file) : isGivenToStore(node);
  return isKept && saysDeleted(written.key, given) ? { node, flag: written.key } : undefined;
}

const isFlag = (name: string): boolean => Object.values(deletionFlags).some((names) => names.has(asOneWord(name)));

/** What a page shows of a record: `state.closed`, `this.state.closed`. */
function isOfPage(holder: AstNode): boolean {
  const names = pathNames(holder);
  return names.length === 1 && pageStates.has(names[0]);
}

/** `new Date()`, `Date.now()`, `firebase.firestore.FieldValue.serverTimestamp()`, `moment().toDate()`. */
function isMoment(value: AstNode | undefined): boolean {
  let root = value;
  while (root && (root.type === 'CallExpression' || root.type === 'MemberExpression')) {
    if (momentMakers.has(getCalleeName(root) ?? '')) return true;
    root = unwrap(root.type === 'CallExpression' ? (root.callee as AstNode) : root.object);
  }
  return root?.type === 'NewExpression' && getCalleeName(root) === 'Date';
}

const written = new Set(['Property', 'ObjectExpression', 'ArrayExpression', 'SpreadElement', 'ConditionalExpression', 'TSAsExpression',
  'TSSatisfiesExpression']);

/** The object is handed to a call that keeps it, or prepared in a variable; answers and states of pages are not kept. */
function isGivenToStore(property: AstNode): boolean {
  let node = property.parent;
  let child = property;
  while (node && written.has(node.type)) {
    child = node;
    node = node.parent;
  }
  if (node?.type === 'CallExpression' || node?.type === 'NewExpression')
    return keepsRecords(getCalleeName(node) ?? '') || isToldToMark(node, child);
  return node?.type === 'VariableDeclarator' || node?.type === 'AssignmentExpression';
}

/**
 * `accounts.removeAccount(id, { closed: true })`: a function named after the deletion of people is asked to set a mark. The first
 * argument says which records are meant.
 */
const isToldToMark = (call: AstNode, argument: AstNode): boolean => {
  const words = wordsOf(getCalleeName(call) ?? '');
  return (call.arguments as AstNode[]).indexOf(argument) > 0 && deletionVerbs.has(words[0])
    && words.some((word) => erasedPeople.includes(word));
};

/** Is a node a call that is asked to set a mark, whatever its name? */
export const isGivenMark = (node: AstNode, file: FileContext): boolean =>
  node.type === 'CallExpression'
  && (node.arguments as AstNode[]).some((argument) =>
    isToldToMark(node, argument) && argument.type === 'ObjectExpression'
    && (argument.properties as AstNode[]).some((property) => flagOf(property, file) !== undefined)
  );

const keepsRecords = (name: string): boolean => recordKeepers.has(name) || hasAnyWord(name, recordKeepingWords);

/** `users.softDelete(id)` */
export const isSoftCall = (node: AstNode): boolean => node.type === 'CallExpression' && softMethods.has(getCalleeName(node) ?? '');

const tellsWho: readonly string[] = [...tellingFields, 'username', 'display name'];

/** `email: null`, `user.firstName = ''`: who it was is taken out of the record. */
export function isWiped(node: AstNode): boolean {
  const field = writtenBy(node);
  if (!field || !hasAnyPhrase(field.key, tellsWho)) return false;
  const { value } = field;
  if (value?.type === 'Literal' && (value.value === null || value.value === '')) return true;
  const text = value && textOf(value.type === 'TemplateLiteral' ? (value.quasis as AstNode[])[0] : value);
  return text !== undefined && placeholders.some((start) => wordsOf(text)[0]?.startsWith(start));
}
