import { type AstNode, getCalleeName, getEnclosingFunction } from '../../ast';
import type { Scope } from './index';

/** Commands and calls that list what runs on a device, or what is plugged into it. */
const LISTS = /^(?:tasklist\b|ps -?[BCDF-Z]*[AE][A-Z]*\b|wmic process|Get-Process)/i;
const CALLS = /^(?:getAllDisplays|psList|findProcess|processes)$/;
const SENDS = /\b(?:fetch|axios|sendBeacon|emit|post|send|report\w*)\s*[.(]/;
const PEOPLE = /student|pupil|child|kid|exam|session_?id|violation|parent/i;

/** Lists of processes or displays that the same function sends, in a program about children or their tests. */
export function checkProcessScans(on: Scope): void {
  const check = (node: AstNode): void => {
    const fn = getEnclosingFunction(node);
    const text = fn ? on.file.getCode(fn) : '';
    if (fn && SENDS.test(text) && PEOPLE.test(text)) on.report({ at: node, messageId: 'processScan' });
  };
  for (const literal of on.nodes('Literal')) if (typeof literal.value === 'string' && LISTS.test(literal.value) && isCommand(literal)) check(literal);
  for (const call of on.nodes('CallExpression')) if (CALLS.test(getCalleeName(call) ?? '')) check(call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode));
}

/** The text is run: an argument of a call whose name runs commands, directly or as one side of a choice; the first of several. */
function isCommand(literal: AstNode): boolean {
  let node = literal;
  if (node.parent?.type === 'ConditionalExpression') {
    if (node.parent.consequent !== node) return false;
    node = node.parent;
  }
  return node.parent?.type === 'CallExpression' && /exec|spawn|run|shell|command/i.test(getCalleeName(node.parent) ?? '');
}
