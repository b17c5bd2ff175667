import { type AstNode, getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
import { watchedPeople } from '../../knowledge/words/monitoring-words';
import { findSend } from '../../facts/acts/sends';
import { speaksOf } from '../../program/syntax/speaks-of';
import { usesOf } from '../../facts/sdk-calls/use';
import type { Context } from './meta';

/** Commands that list what runs on a device. */
const LISTS = /^(?:tasklist\b|ps -?[BCDF-Z]*[AE][A-Z]*\b|wmic process|Get-Process)/i;

/** Lists of processes or displays that the same function sends, in a program about children or their tests. */
export function checkProcessScans(context: Context): void {
  const check = (at: AstNode): void => {
    const fn = getEnclosingFunction(at);
    if (fn && findSend(fn, context.file) && speaksOf(watchedPeople, context.file, fn)) context.report({ at, messageId: 'processScan' });
  };
  for (const literal of context.nodes('Literal')) if (typeof literal.value === 'string' && LISTS.test(literal.value) && isCommand(literal)) check(literal);
  for (const { at } of usesOf(['process list'], context.apis('use'), context.file)) check(at);
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
