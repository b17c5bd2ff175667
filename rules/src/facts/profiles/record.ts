import { contentKeys, engagementKeys, technicalIds, userIdKeys } from '../../knowledge/words/people/person-words';
import { recordSends } from '../../knowledge/words/sending-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { functionBehind } from '../../program/origin/definition';
import { type AstNode, getEnclosingFunction, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { type Entry, entriesOf } from '../../program/syntax/entries';
import type { FileContext, Variable } from '../../program/syntax/file-context';
import { groupBy } from '../../program/syntax/group-by';
import { pathNames, placeOf } from '../../program/syntax/names';
import { functionsAround, nameOfFunction } from '../../program/syntax/near';
import { wordsOf } from '../../program/syntax/words';
import { isHandedTo } from '../acts/handed-to';
import { isMeasuringFile } from '../kind-of-file/measuring-file';
import type { FactSources } from '../sources';

/** Where a record gets the person it is of: an entry, or a later assignment. */
export interface PersonOfRecord {
  readonly name: string;
  readonly node: AstNode;
}

/** An object with the content that a person watched or read, and how. */
export interface ViewingRecord {
  readonly object: AstNode;
  /** Empty where it names no one. */
  readonly people: readonly PersonOfRecord[];
  /** The code around it sends it, or the file is an analytics module. */
  readonly isSent: boolean;
}

const joined = (name: string): string => wordsOf(name).join(' ');
const engagement = new Set(engagementKeys.map(joined));
const contents = new Set(contentKeys.map(joined));
const users = new Set(userIdKeys.map(joined));
const technical = new Set(technicalIds);
const ids = new Set(['id', 'uri', 'slug']);
const gathers = new Set(['push', 'add', 'unshift', 'set']);

/** Objects with the keys of a viewing record. */
export const viewingRecords = (sources: FactSources): readonly ViewingRecord[] =>
  sources.file.nodes('ObjectExpression').flatMap((object): ViewingRecord[] => {
    const entries = entriesOf(object);
    if (!entries.some(({ key }) => engagement.has(joined(key))) || !entries.some(({ key }) => isContent(key))) return [];
    const written = [...entries.map(({ key: name, node, value }) => ({ name, node, value })), ...writtenLater(object, sources.file)];
    const people = written.filter(({ name, value }) => users.has(joined(name)) && unwrap(value).type !== 'Literal');
    return [{
      object,
      people,
      isSent: !isReadRow(entries) && (isMeasuringFile(sources.path) || isSent(object, sources.file)),
    }];
  });

/** An id of something other than a person, a session or the machinery names the content. */
function isContent(name: string): boolean {
  const words = wordsOf(name);
  if (contents.has(joined(name))) return true;
  return words.length > 1 && ids.has(words.at(-1) ?? '') && !users.has(joined(name)) && !words.some((word) => technical.has(word));
}

/** `{ userId: row.user_id, videoId: row.video_id }`: what a row of a table holds, under the names of the code. */
const isReadRow = (entries: readonly Entry[]): boolean =>
  entries.length > 0 && new Set(entries.map(({ value }) => pathNames(value).slice(0, -1).join('.'))).size === 1
  && entries.every(({ key, value }) => joined(key) === joined(pathNames(value).at(-1) ?? ''))
  && entries.some(({ key, value }) => !key.includes('_') && (pathNames(value).at(-1) ?? '').includes('_'));

/** What an object is put into: `record` of `record = { … }`. */
function targetOf(object: AstNode): AstNode | undefined {
  const { parent } = object;
  if (parent?.type === 'AssignmentExpression') return parent.right === object ? unwrap(parent.left as AstNode) : undefined;
  return parent?.type === 'VariableDeclarator' && parent.init === object ? (parent.id ?? undefined) : undefined;
}

/** `record.uid = user.id` after `record = { … }`, in the same function. */
function writtenLater(object: AstNode, file: FileContext): (PersonOfRecord & { readonly value: AstNode })[] {
  const place = placeOf(targetOf(object));
  if (place === undefined) return [];
  const around = getEnclosingFunction(object);
  const writes = file.once(writtenLater, () => groupBy(file.nodes('AssignmentExpression'), ownerOf));
  return (writes.get(place) ?? []).filter((node) => node.range[0] > object.range[1] && getEnclosingFunction(node) === around)
    .map((node) => ({ name: getMemberName(unwrap(node.left as AstNode)) ?? '', node, value: node.right as AstNode }));
}

/** `record` of `record.uid = …` */
const ownerOf = ({ left }: AstNode): string | undefined => placeOf(unwrap(left as AstNode).object);

/** Is it given to a call that sends, directly, from a variable or list, or as the result of a function? Or does its statement send? */
function isSent(object: AstNode, file: FileContext): boolean {
  if (isHandedTo(object, sendsIn(file), file) || sendsBeside(object, file).length > 0) return true;
  const variable = rootOf(targetOf(object) ?? gathererOf(object) ?? makerOf(object), file);
  return variable !== undefined && isHandedOver(variable, file);
}

/** Calls that send, and those of functions of the file that do. */
const sendsIn = (file: FileContext): Parameters<typeof isHandedTo>[1] =>
  file.once(sendsIn, () => {
    const senders = new Set<AstNode | undefined>(callSitesOf(file).named(...recordSends).flatMap(({ node }) => [...functionsAround(node)]));
    return (name, call) => recordSends.has(name) || senders.has(functionBehind(call.callee as AstNode, file));
  });

/** `queue` of `queue.push({ … })` */
function gathererOf(object: AstNode): AstNode | undefined {
  const callee = object.parent?.type === 'CallExpression' ? unwrap(object.parent.callee as AstNode) : undefined;
  return callee?.type === 'MemberExpression' && gathers.has(getMemberName(callee) ?? '') ? (callee.object ?? undefined) : undefined;
}

/** `record` of `function record() { return { … }; }` */
function makerOf(object: AstNode): AstNode | undefined {
  const holder = object.parent?.type === 'ReturnStatement' ? getEnclosingFunction(object) : object.parent;
  return isFunction(holder) ? nameOfFunction(holder) : undefined;
}

function rootOf(place: AstNode | undefined, file: FileContext): Variable | undefined {
  let root = unwrap(place);
  while (root?.type === 'MemberExpression') root = unwrap(root.object);
  return root?.type === 'Identifier' ? file.variableOf(root) : undefined;
}

const isHandedOver = ({ references }: Variable, file: FileContext): boolean =>
  file.onceFor(
    isHandedOver,
    references,
    () => references.some(({ identifier }) => isHandedTo(identifier as unknown as AstNode, sendsIn(file), file)),
  );

/** The statement of the program that a node is part of: a function, a class, an object of functions. */
function pieceOf(node: AstNode): AstNode {
  let piece = node;
  while (piece.parent && piece.parent.type !== 'Program') piece = piece.parent;
  return piece;
}

/** Calls that send in the same piece of the program. */
const sendsBeside = (node: AstNode, file: FileContext): readonly CallSite[] =>
  file.once(sendsBeside, () => groupBy(callSitesOf(file).named(...recordSends), (call) => pieceOf(call.node)))
    .get(pieceOf(node)) ?? [];
