import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../program/syntax/ast';
import { attentionWords, interestNames, learningWords, subjectCounts } from '../../knowledge/words/person-words';
import { isSubject, pathNames } from '../../facts/people/names';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';

/** Interests counted up for each person: in memory, in a database and in a store of counters. Adds what it reported to `reported`. */
export function checkCounters(context: Context, reported: AstNode[]): void {
  for (const node of context.nodes('AssignmentExpression', 'UpdateExpression')) checkCounter(node, context, reported);
  for (const property of context.nodes('Property')) if (getKeyName(property.key as AstNode, property.computed as boolean) === '$inc') checkIncrement(property, context);
  for (const call of context.nodes('CallExpression')) if (/^(?:upsert|update|updateMany)$/.test(getCalleeName(call) ?? '')) checkUpdate(call, context);
  for (const call of context.nodes('CallExpression')) if (/^[zh]_?incr_?by$/i.test(getCalleeName(call) ?? '')) checkStore(call, context);
}

/** `profile[user.id].interests[topic] += seconds`. */
function checkCounter(node: AstNode, context: Context, reported: AstNode[]): void {
  if (node.type === 'AssignmentExpression' && node.operator !== '+=' && !isIncrement(node, context)) return;
  const target = unwrap((node.left ?? node.argument) as AstNode);
  if (target.type !== 'MemberExpression' || !target.computed) return;
  const names = pathNames(target);
  const subjectKeys = computedKeys(target).flatMap(pathNames);
  const interest = names.find((name) => isInterest(name, node, context));
  const isPerPerson = subjectKeys.some((name) => isPerson(name, context)) || names.some((name) => isSubject(name, context.settings));
  if (interest === undefined || !isPerPerson) return;
  const statement = getOwnStatement(node);
  reported.push(node);
  context.report({ at: node, messageId: 'counter', data: { name: interest }, suggest: [{ id: 'dropTraits', edits: statement ? removeStatement(statement, context.file) : undefined }] });
}

/** `{ $inc: { [`interests.${topic}`]: 1 } }` in an update of people. */
function checkIncrement(property: AstNode, context: Context): void {
  const counts = unwrap(property.value as AstNode);
  if (counts.type !== 'ObjectExpression' || !isOfPeople(property, context)) return;
  for (const entry of counts.properties as AstNode[]) {
    const key = entry.type === 'Property' ? textOf(entry.key as AstNode) : undefined;
    if (key !== undefined && isInterest(key, property, context)) context.report({ at: entry.key as AstNode, site: property, messageId: 'counter', data: { name: key } });
  }
}

/** `db.userTagInterest.upsert({ where: { userId, tagId }, update: { score: { increment: 1 } } })`: a table of interests of people. */
function checkUpdate(call: AstNode, context: Context): void {
  const table = pathNames(unwrap(call.callee as AstNode)).at(-2) ?? '';
  if (!isInterest(table, call, context)) return;
  const text = (call.arguments as AstNode[]).map((argument) => context.file.getCode(argument)).join(' ');
  if (!isPerson(table, context) && !/\b(?:user|child|student|player|member)_?id\b/i.test(text)) return;
  const counted = context.nodes('Property').find((property) => property.range[0] >= call.range[0] && property.range[1] <= call.range[1] && getKeyName(property.key as AstNode, property.computed as boolean) === 'increment');
  if (counted) context.report({ at: nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'counter', data: { name: table } });
}

/** `redis.zincrby(`user:${id}:interests`, 1, topic)`. */
function checkStore(call: AstNode, context: Context): void {
  const key = (call.arguments as AstNode[]).slice(0, 2).map((argument) => ({ text: textOf(argument), names: namesIn(argument) })).find(({ text }) => text !== undefined && isInterest(text, call, context));
  if (key?.text !== undefined && [key.text, ...key.names].some((name) => isPerson(name, context))) context.report({ at: nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'counter', data: { name: key.text } });
}

const isPerson = (name: string, context: Context): boolean => isSubject(name, context.settings) || /user_?id|child_?id|student_?id|uid$/i.test(name);

/** A name of interests; a count by subject only where attention is counted and not what a child knows. */
function isInterest(name: string, node: AstNode, context: Context): boolean {
  if (hasAnyPhrase(name, interestNames)) return true;
  if (!hasAnyPhrase(name, subjectCounts)) return false;
  const around = `${context.file.getCode(getEnclosingFunction(node) ?? node).slice(0, 600)} ${context.path}`;
  return hasAnyWord(around, attentionWords) && !hasAnyWord(around, learningWords);
}

/** The update is of people: `User.updateOne(…)`, `db.collection('profiles').update(…)`. */
function isOfPeople(property: AstNode, context: Context): boolean {
  for (let node = property.parent; node && !/Statement$|Function/.test(node.type); node = node.parent) {
    if (node.type === 'CallExpression') return hasAnyWord(context.file.getCode(node.callee), ['user', 'users', 'profile', 'profiles', 'account', 'member', 'student', 'child', 'player']) || /\buser_?id\b/i.test(context.file.getCode(node.arguments[0] as AstNode | undefined ?? node));
  }
  return false;
}

/** The fixed text of a key, with its holes left open: `user::interests`. */
function textOf(node: AstNode): string | undefined {
  const expression = unwrap(node);
  if (expression.type === 'Literal') return String(expression.value);
  return expression.type === 'TemplateLiteral' ? (expression.quasis as AstNode[]).map((part) => String(part.value.raw)).join('') : undefined;
}

const namesIn = (node: AstNode): string[] => (unwrap(node).type === 'TemplateLiteral' ? (unwrap(node).expressions as AstNode[]).flatMap(pathNames) : []);

/** `x[k] = (x[k] || 0) + n`. */
const isIncrement = (node: AstNode, context: Context): boolean => node.right.type === 'BinaryExpression' && node.right.operator === '+' && context.file.getCode(node.right).includes(context.file.getCode(node.left));

function computedKeys(node: AstNode): AstNode[] {
  const expression = unwrap(node);
  if (expression.type !== 'MemberExpression') return [];
  return [...computedKeys(expression.object as AstNode), ...(expression.computed ? [expression.property as AstNode] : [])];
}
