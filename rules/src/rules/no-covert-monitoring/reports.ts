import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../ast';
import { activityFields, childAlarms, privateFields, recipientWords } from '../../catalogue/monitoring-words';
import { getValueName, pathNames } from '../../detect/personal';
import { subjects } from '../../catalogue/person-words';
import { removeProperty } from '../../edits/argument-edits';
import { getOwnStatement } from '../../edits/statement-edits';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../values/words';
import type { Scope } from './index';

const SENDS = /^(?:send|notify|report|email|mail|forward|share|push|alert|post|message|text|sms)$/;

/** Calls that tell parents or school what a child did, in a function that does not tell the child. */
export function checkReports(on: Scope): void {
  for (const call of on.nodes('CallExpression')) {
    const name = getCalleeName(call) ?? '';
    const words = wordsOf(name);
    if (!words.some((word) => SENDS.test(word)) || !isToRecipient(call, words, on) || words.some((word) => subjects.child.includes(word) && /^(?:send|notify|tell)$/.test(words[0]) && words[words.length - 1] === word)) continue;
    const told = toldIn(call, on);
    if (!told || (on.options.allowEmergency && isAlarm(call, on))) continue;
    const at = unwrap(call.callee as AstNode);
    const target = at.type === 'MemberExpression' ? (at.property as AstNode) : at;
    if (told.isPrivate) on.report({ at: told.node, site: call, messageId: 'privateContent', data: { name, field: told.name }, suggest: [{ id: 'dropField', data: { field: told.name }, edits: told.node.type === 'Property' ? removeProperty(told.node, on.file) : undefined }] });
    else if (!isNoticed(call, on)) {
      const notice = [...on.options.noticeFunctions, ...on.settings.noticeFunctions][0];
      const statement = getOwnStatement(call);
      on.report({ at: target, site: call, messageId: 'undisclosedSharing', data: { name }, suggest: [{ id: 'tellChild', data: { call: `${notice}()` }, edits: statement && [{ range: [statement.range[0], statement.range[0]], text: `${notice}(); ` }] }] });
    }
  }
}

function isToRecipient(call: AstNode, words: readonly string[], on: Scope): boolean {
  const wanted = [...recipientWords, ...on.options.recipients];
  return words.some((word) => wanted.includes(word)) || (call.arguments as AstNode[]).slice(0, 2).some((argument) => pathNames(argument).some((name) => hasAnyWord(name, wanted)));
}

interface Told { readonly node: AstNode; readonly name: string; readonly isPrivate: boolean }

/** What of a child's doings the arguments hold: fields by name, and members of a child. */
function toldIn(call: AstNode, on: Scope): Told | undefined {
  const found = (call.arguments as AstNode[]).flatMap((argument): Told[] => {
    const object = unwrap(argument);
    const entries = object.type === 'ObjectExpression' ? (object.properties as AstNode[]) : [object];
    return entries.flatMap((entry): Told[] => {
      const name = entry.type === 'Property' ? (getKeyName(entry.key as AstNode, entry.computed as boolean) ?? '') : getValueName(entry);
      const value = entry.type === 'Property' ? (entry.value as AstNode) : entry;
      if (value.type === 'Literal' || !hasChild(call, value, on)) return [];
      if (hasAnyPhrase(name, privateFields)) return [{ node: entry, name, isPrivate: true }];
      return hasAnyPhrase(name, activityFields) ? [{ node: entry, name, isPrivate: false }] : [];
    });
  });
  return found.find((each) => each.isPrivate) ?? found[0];
}

/** The value, another argument or the function around speaks of a child. */
function hasChild(call: AstNode, value: AstNode, on: Scope): boolean {
  const fn = getEnclosingFunction(call);
  const head = fn ? on.file.code.slice(fn.range[0], Math.min(fn.range[1], fn.range[0] + 160)) : '';
  return [on.file.getText(value), ...(call.arguments as AstNode[]).map((argument) => on.file.getText(argument).slice(0, 80)), head].some((text) => hasAnyWord(text, subjects.child));
}

const isAlarm = (call: AstNode, on: Scope): boolean => {
  for (let node: AstNode | undefined = call; node; node = node.parent) {
    if (node.type === 'CallExpression' && hasAnyPhrase(on.file.getCode(node.callee as AstNode), childAlarms)) return true;
    if (hasAnyPhrase(String(node.id?.name ?? node.key?.name ?? ''), childAlarms)) return true;
  }
  return hasAnyPhrase(on.file.getCode(call).slice(0, 200), childAlarms);
};

/** A notice to the child stands in the same function. */
function isNoticed(call: AstNode, on: Scope): boolean {
  const fn = getEnclosingFunction(call) ?? on.file.program;
  const names = [...on.settings.noticeFunctions, ...on.options.noticeFunctions];
  return on.nodes('CallExpression').some((other) => other !== call && other.range[0] >= fn.range[0] && other.range[1] <= fn.range[1] && (names.includes(getCalleeName(other) ?? '') || /^(?:notify|tell|inform)(?:The)?(?:Child|Student|Pupil|Kid)/.test(getCalleeName(other) ?? '')));
}
