import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { activityWords, profilingWords, userIdKeys } from '../../knowledge/words/person-words';
import { isSubject, pathNames } from '../../facts/people/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';

/** Profiles the product derives itself, by their vocabulary. */
export function checkDerived(context: Context, reported: AstNode[]): void {
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call);
    if (!isProfiling(name, context) || !(call.arguments as AstNode[]).some((argument) => isAboutPeople(argument, context))) continue;
    reported.push(call);
    context.report({ at: nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'vocabulary', data: { name } });
  }
  for (const node of context.nodes('Property', 'AssignmentExpression')) {
    const name = node.type === 'Property' ? (node.parent?.type === 'ObjectExpression' ? getKeyName(node.key, node.computed) : undefined) : getMemberName(unwrap(node.left as AstNode));
    if (!isProfiling(name, context) || node.type === 'Property' && node.value.type === 'Literal') continue;
    const source = (node.type === 'Property' ? node.value : node.right) as AstNode;
    const isOfPerson = node.type === 'AssignmentExpression' && pathNames(unwrap(node.left as AstNode).object as AstNode).some((part) => isSubject(part, context.settings));
    const isComputed = unwrap(source).type === 'CallExpression' && (unwrap(source).arguments as AstNode[]).some((argument) => isAboutPeople(argument, context));
    if (!isOfPerson && !isComputed) continue;
    reported.push(node);
    context.report({ at: node, messageId: 'vocabulary', data: { name } });
  }
}

const isProfiling = (name: string | undefined, context: Context): name is string => name !== undefined && (hasAnyPhrase(name, profilingWords) || context.options.vocabulary.includes(name));

function isAboutPeople(argument: AstNode, context: Context): boolean {
  const names = pathNames(argument);
  if (names.some((name) => isSubject(name, context.settings)) || hasAnyWord(names.at(-1) ?? '', activityWords)) return true;
  const expression = unwrap(argument);
  return expression.type === 'ObjectExpression' && (expression.properties as AstNode[]).some((property) => property.type === 'Property' && isAboutPeople(property.value as AstNode, context));
}

const DERIVES = /^(?:infer|derive|predict|guess|compute|calculate|build|generate|update|extract|analyse|analyze|create|score)$/;

/** `export function inferInterests(userId) {…}`, where no call of the file shows what it is given and nothing in it was reported. */
export function checkDefinitions(context: Context, reported: readonly AstNode[]): void {
  const called = new Set(context.nodes('CallExpression').map((call) => getCalleeName(call)));
  for (const fn of context.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')) {
    const holder = fn.parent as AstNode;
    const id = (fn.id ?? (holder.type === 'VariableDeclarator' ? holder.id : holder.type === 'MethodDefinition' || (holder.type === 'Property' && holder.value === fn) ? holder.key : undefined)) as AstNode | undefined;
    const name = id?.type === 'Identifier' ? (id.name as string) : undefined;
    if (!id || name === undefined || called.has(name) || !isProfiling(name, context) || !DERIVES.test(wordsOf(name)[0])) continue;
    if (reported.some((node) => node.range[0] >= fn.range[0] && node.range[1] <= fn.range[1])) continue;
    const takes = (fn.params as AstNode[]).map((parameter) => context.file.getText(parameter).split(/[:=]/)[0]);
    if (takes.some((text) => isSubject(text, context.settings) || hasAnyWord(text, activityWords))) context.report({ at: id, site: fn, messageId: 'vocabulary', data: { name } });
  }
}

const FIELDS_OF = /^(?:Schema|model|define|pgTable|mysqlTable|sqliteTable|table|defineTable|object|EntitySchema)$/;

/** A field of a record of people that holds what was derived of them: `new Schema({ userId: …, churnRisk: Number })`. */
export function checkFields(context: Context): void {
  for (const object of context.nodes('ObjectExpression')) {
    const call = object.parent;
    if ((call?.type !== 'CallExpression' && call?.type !== 'NewExpression') || !FIELDS_OF.test(getCalleeName(call) ?? '')) continue;
    const entries = (object.properties as AstNode[]).filter((property) => property.type === 'Property');
    const names = entries.map((entry) => getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '');
    if (!names.some((name) => userIdKeys.some((key) => wordsOf(key).join(' ') === wordsOf(name).join(' ')))) continue;
    for (const [i, entry] of entries.entries()) if (hasAnyPhrase(names[i], profilingWords)) context.report({ at: entry.key as AstNode, site: entry, messageId: 'vocabulary', data: { name: names[i] } });
  }
}
