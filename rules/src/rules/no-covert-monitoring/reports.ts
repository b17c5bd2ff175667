import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import { activityFields, childAlarms, privateFields, recipientWords } from '../../knowledge/words/monitoring-words';
import { subjects } from '../../knowledge/words/person-words';
import { functionAt } from '../../repairs/known-function';
import { personOf } from '../../repairs/person-of-call';
import { getValueName, pathNames } from '../../facts/people/names';
import { speaksOf } from '../../program/syntax/speaks-of';
import { removeProperty } from '../../edits/argument-edits';
import { getOwnStatement, insertBefore } from '../../edits/statement-edits';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const ADDRESSES = /^(?:to|cc|bcc|recipients?|email|phone|token)$/;
/** A child of these is a part of a page or a program. */
const PARTS = ['ref', 'node', 'component', 'process', 'window', 'frame', 'iframe', 'route', 'element', 'view', 'widget'];
const SENDS = /^(?:send|notify|report|email|mail|forward|share|push|alert|post|message|text|sms)$/;

/** Calls that tell parents or school what a child did, in a function that does not tell the child. */
export function checkReports(context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call) ?? '';
    const words = wordsOf(name);
    if (!words.some((word) => SENDS.test(word)) || !isToRecipient(call, words, context) || words.some((word) => subjects.child.includes(word) && /^(?:send|notify|tell)$/.test(words[0]) && words[words.length - 1] === word)) continue;
    const told = toldIn(call, context);
    if (!told || (context.options.allowEmergency && isAlarm(call, context))) continue;
    const at = unwrap(call.callee as AstNode);
    const target = at.type === 'MemberExpression' ? (at.property as AstNode) : at;
    if (told.isPrivate) context.report({ at: told.node, site: call, messageId: 'privateContent', data: { name, field: told.name }, suggest: [{ id: 'dropField', data: { field: told.name }, edits: told.isWhole && told.node.type === 'Property' ? removeProperty(told.node, context.file) : undefined }] });
    else if (!isNoticed(call, context)) {
      const notice = functionAt([...context.options.noticeFunctions, ...context.settings.noticeFunctions], call, context.file);
      const statement = getOwnStatement(call);
      const tell = `${notice ?? ''}(${personOf(call, context.settings, context.file) ?? ''})`;
      context.report({ at: target, site: call, messageId: 'undisclosedSharing', data: { name }, suggest: [{ id: 'tellChild', data: { call: tell }, edits: statement && notice !== undefined ? insertBefore(statement, tell) : undefined }] });
    }
  }
}

function isToRecipient(call: AstNode, words: readonly string[], context: Context): boolean {
  const wanted = [...recipientWords, ...context.options.recipients];
  const isWanted = (node: AstNode): boolean => pathNames(node).some((name) => hasAnyWord(name, wanted));
  return words.some((word) => wanted.includes(word)) || (call.arguments as AstNode[]).slice(0, 2).some((argument) => isWanted(argument) || addressesIn(argument).some(isWanted));
}

/** Whom a mail or message object goes to: `{ to: student.teacherEmail, text }`. */
const addressesIn = (argument: AstNode): AstNode[] =>
  unwrap(argument).type === 'ObjectExpression' ? (unwrap(argument).properties as AstNode[]).flatMap((property) => (property.type === 'Property' && ADDRESSES.test(getKeyName(property.key as AstNode, property.computed as boolean) ?? '') ? [property.value as AstNode] : [])) : [];

/** `isWhole`: the field holds this and nothing else. */
interface Told { readonly node: AstNode; readonly name: string; readonly isPrivate: boolean; readonly isWhole: boolean }

/** What of a child's doings the arguments hold: fields by name, and members of a child. */
function toldIn(call: AstNode, context: Context): Told | undefined {
  const found = (call.arguments as AstNode[]).flatMap((argument): Told[] => {
    const object = unwrap(argument);
    const entries = object.type === 'ObjectExpression' ? (object.properties as AstNode[]) : [object];
    return entries.flatMap((entry): Told[] => {
      const name = entry.type === 'Property' ? (getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '') : getValueName(entry);
      const value = entry.type === 'Property' ? (entry.value as AstNode) : entry;
      if (value.type === 'Literal' || pathNames(value).some((part) => hasAnyWord(part, PARTS)) || !hasChild(call, value, context)) return [];
      const isPrivate = hasAnyPhrase(name, privateFields);
      if (isPrivate || hasAnyPhrase(name, activityFields)) return [{ node: entry, name, isPrivate, isWhole: true }];
      return entry.type === 'Property' ? membersIn(value, context).map((member) => ({ node: entry, name: member, isPrivate: hasAnyPhrase(member, privateFields), isWhole: false })) : [];
    });
  });
  return found.find((each) => each.isPrivate) ?? found[0];
}

/** Members of a child that a text is made of: `render(student.searchHistory)`. */
function membersIn(value: AstNode, context: Context): string[] {
  const names: string[] = [];
  walk(value, (node) => {
    const name = node.type === 'MemberExpression' ? (getMemberName(node) ?? '') : '';
    if ((hasAnyPhrase(name, privateFields) || hasAnyPhrase(name, activityFields)) && pathNames(node.object as AstNode).some((holder) => hasAnyWord(holder, subjects.child))) names.push(name);
  }, context.file.sourceCode.visitorKeys);
  return names;
}

/** The value, another argument or the head of the function around speaks of a child. */
function hasChild(call: AstNode, value: AstNode, context: Context): boolean {
  const fn = getEnclosingFunction(call);
  return [value, ...(call.arguments as AstNode[]), ...(fn ? [fn.id, ...fn.params] : [])].some((node: AstNode | null | undefined) => node && speaksOf(subjects.child, context.file, node));
}

const isAlarm = (call: AstNode, context: Context): boolean => {
  for (let node: AstNode | undefined = call; node; node = node.parent) {
    const names = node.type === 'CallExpression' ? pathNames(node.callee as AstNode) : [String(node.id?.name ?? node.key?.name ?? '')];
    if (names.some((name) => hasAnyPhrase(name, childAlarms))) return true;
  }
  return speaksOf(childAlarms, context.file, call);
};

const tellsChild = (name: string): boolean => /^(?:notify|tell|inform)$/.test(wordsOf(name)[0] ?? '') && hasAnyWord(name, ['child', 'student', 'pupil', 'kid']);

/** A notice to the child stands in the same function. */
export function isNoticed(call: AstNode, context: Context): boolean {
  const fn = getEnclosingFunction(call) ?? context.file.program;
  const names = [...context.settings.noticeFunctions, ...context.options.noticeFunctions];
  return context.nodes('CallExpression').some((other) => other !== call && other.range[0] >= fn.range[0] && other.range[1] <= fn.range[1] && (names.includes(getCalleeName(other) ?? '') || tellsChild(getCalleeName(other) ?? '')));
}
