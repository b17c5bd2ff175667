import { attentionWords, interestNames, learningWords, subjectCounts } from '../../knowledge/words/people/person-words';
import { peopleCollections, personIds } from '../../knowledge/words/advertising/profile-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, isFunction, unwrap } from '../../program/syntax/ast';
import { chainWords } from '../../program/syntax/chain';
import { entryAround } from '../../program/syntax/entries';
import { mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { lastNames, pathNames, placeOf } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { isSubject } from '../people/names';
import type { FactSources } from '../sources';

/** A place where interests are counted up. */
export interface InterestCount {
  readonly kind: 'in memory' | 'in a database' | 'in a store of counters';
  /** The assignment, entry or call. */
  readonly site: AstNode;
  readonly at: AstNode;
  /** What is counted, as its name or key says: `interests.${topic}`. */
  readonly name: string;
  /** It is counted for each person; otherwise for each topic, as all people together read it. */
  readonly isPerPerson: boolean;
}

const attention = new Set(attentionWords);
const learning = new Set(learningWords);
const UPDATES = ['upsert', 'update', 'updateMany'];
const INCREMENTS = ['zincrby', 'hincrby', 'zIncrBy', 'hIncrBy', 'ZINCRBY', 'HINCRBY', 'zincr_by', 'hincr_by'];
const SUMS = new Set(['||', '??', '+']);

/** Counts of what people like, in the order of their kinds: in memory, in a database, in a store of counters. */
export const interestCounts = (sources: FactSources): readonly InterestCount[] =>
  sources.file.onceFor(interestCounts, sources.settings, () => countsIn(sources));

const countsIn = (sources: FactSources): InterestCount[] => [
  ...sources.file.nodes('AssignmentExpression', 'UpdateExpression').flatMap((node) => countInMemory(node, sources)),
  ...sources.file.nodes('Property').flatMap((entry) => (entryAround(entry)?.key === '$inc' ? countsInUpdate(entry, sources) : [])),
  ...callSitesOf(sources.file).named(...UPDATES).flatMap((call) => countInTable(call, sources)),
  ...callSitesOf(sources.file).named(...INCREMENTS).flatMap((call) => countInStore(call, sources)),
];

/** `profile[user.id].interests[topic] += seconds` */
function countInMemory(node: AstNode, sources: FactSources): InterestCount[] {
  if (node.type === 'AssignmentExpression' && node.operator !== '+=' && !addsToItself(node)) return [];
  const target = unwrap((node.left ?? node.argument) as AstNode);
  if (target.type !== 'MemberExpression' || !target.computed) return [];
  const names = pathNames(target);
  const name = names.find((each) => isInterest(each, node, sources));
  if (name === undefined) return [];
  const keys = computedKeys(target).flatMap(pathNames);
  const isPerPerson = keys.some((key) => isPerson(key, sources)) || names.some((each) => isSubject(each, sources.settings));
  return [{ kind: 'in memory', site: node, at: node, name, isPerPerson }];
}

/** `{ $inc: { [`interests.${topic}`]: 1 } }` */
function countsInUpdate(update: AstNode, sources: FactSources): InterestCount[] {
  const counts = unwrap(update.value as AstNode);
  if (counts.type !== 'ObjectExpression') return [];
  return (counts.properties as AstNode[]).flatMap((entry): InterestCount[] => {
    const name = entry.type === 'Property' ? writtenKey(entry.key as AstNode) : undefined;
    if (name === undefined || !isInterest(name, update, sources)) return [];
    return [{
      kind: 'in a database',
      site: update,
      at: entry.key as AstNode,
      name: shownKey(entry.key as AstNode),
      isPerPerson: isOfPeople(update, sources),
    }];
  });
}

/** `db.userTagInterest.upsert({ where: { userId, tagId }, update: { score: { increment: 1 } } })`: a table of interests. */
function countInTable(call: CallSite, sources: FactSources): InterestCount[] {
  const table = lastNames(call.callee, 2).at(-2) ?? '';
  if (call.isNew || !isInterest(table, call.node, sources)) return [];
  if (!call.args.some((argument) => wordsWithin(argument, sources.file).includes('increment'))) return [];
  const namesPerson = (argument: AstNode): boolean => mentionsWithin(argument, personIds, sources.file, 'names and texts');
  const isPerPerson = isPerson(table, sources) || call.args.some(namesPerson);
  return [{ kind: 'in a database', site: call.node, at: call.at, name: table, isPerPerson }];
}

/** `redis.zincrby(`user:${id}:interests`, 1, topic)` */
function countInStore(call: CallSite, sources: FactSources): InterestCount[] {
  const keys = call.args.slice(0, 2).flatMap((argument) => {
    const text = call.isNew ? undefined : writtenKey(argument);
    return text === undefined ? [] : [{ text, shown: shownKey(argument), names: [text, ...namesInHoles(argument)] }];
  });
  const key = keys.find(({ text }) => isInterest(text, call.node, sources));
  if (!key) return [];
  const isPerPerson = key.names.some((name) => isPerson(name, sources));
  return [{ kind: 'in a store of counters', site: call.node, at: call.at, name: key.shown, isPerPerson }];
}

const isPerson = (name: string, { settings }: FactSources): boolean => isSubject(name, settings) || hasAnyPhrase(name, personIds);

/** A name of interests; a count by subject only where attention is counted and not what a child knows. */
const isInterest = (name: string, node: AstNode, sources: FactSources): boolean =>
  hasAnyPhrase(name, interestNames) || (hasAnyPhrase(name, subjectCounts) && isAboutAttention(getEnclosingFunction(node) ?? node, sources));

const isAboutAttention = (code: AstNode, { file, path }: FactSources): boolean =>
  file.onceFor(isAboutAttention, code, () => {
    const around = [path, ...wordsWithin(code, file, 'names and texts')];
    const isAbout = (words: ReadonlySet<string>): boolean => around.some((each) => hasAnyWord(each, words));
    return isAbout(attention) && !isAbout(learning);
  });

/** The update around is of people: `User.updateOne(…)`, `db.collection('profiles').update(…)`, `update({ userId }, …)`. */
function isOfPeople(entry: AstNode, { file }: FactSources): boolean {
  const call = callAround(entry, file);
  if (!call) return false;
  if (chainWords(call.callee, file).some((word) => hasAnyWord(word, peopleCollections))) return true;
  return call.args.length > 0 && mentionsWithin(call.args[0], personIds, file, 'names and texts');
}

function callAround(node: AstNode, file: FactSources['file']): CallSite | undefined {
  for (let around = node.parent; around && !isFunction(around) && !around.type.endsWith('Statement'); around = around.parent) {
    if (around.type === 'CallExpression') return callSitesOf(file).of(around);
  }
  return undefined;
}

/** The fixed text of a key, with its holes left open: `user::interests`. */
function writtenKey(node: AstNode): string | undefined {
  const expression = unwrap(node);
  if (expression.type === 'Literal') return String(expression.value);
  if (expression.type !== 'TemplateLiteral') return undefined;
  return (expression.quasis as AstNode[]).map((part) => String(part.value.cooked ?? '')).join('');
}

/** A key as messages show it, with the names in its holes: `user:${id}:interests`. */
function shownKey(node: AstNode): string {
  const { type, quasis, expressions } = unwrap(node);
  if (type !== 'TemplateLiteral') return writtenKey(node) ?? '';
  const holes = (expressions as AstNode[]).map((hole) => `\${${lastNames(hole, 2).join('.') || '…'}}`);
  return (quasis as AstNode[]).map((part, i) => `${String(part.value.cooked ?? '')}${holes[i] ?? ''}`).join('');
}

const namesInHoles = (node: AstNode): readonly string[] => {
  const expression = unwrap(node);
  return expression.type === 'TemplateLiteral' ? (expression.expressions as AstNode[]).flatMap(pathNames) : [];
};

/** `x[k] = (x[k] || 0) + n` */
function addsToItself({ left, right }: AstNode): boolean {
  const place = right.type === 'BinaryExpression' && right.operator === '+' ? placeOf(left as AstNode) : undefined;
  return place !== undefined && summands(right as AstNode).some((each) => placeOf(each) === place);
}

/** The operands of a sum, with the fallback of an operand that may be missing. */
function summands(node: AstNode): AstNode[] {
  const parts: AstNode[] = [];
  for (const open = [node]; open.length > 0;) {
    const expression = unwrap(open.pop() as AstNode);
    if (SUMS.has(expression.operator as string) && expression.left) open.push(expression.left as AstNode, expression.right as AstNode);
    else parts.push(expression);
  }
  return parts;
}

/** `a` and `b` of `x[a].y[b]` */
function computedKeys(node: AstNode): AstNode[] {
  const keys: AstNode[] = [];
  for (let place: AstNode | undefined = node; place?.type === 'MemberExpression'; place = unwrap(place.object)) {
    if (place.computed) keys.push(place.property as AstNode);
  }
  return keys;
}
