import { type AstNode, wrapped } from '../ast';
import type { FileContext } from '../file-context';
import type { TextEdit } from '../finding';
import type { Gc25Settings } from '../settings';
import { indentAt } from './argument-edits';

const LISTS = new Set(['BlockStatement', 'Program', 'StaticBlock', 'SwitchCase', 'SvelteScriptElement', 'TSModuleBlock']);

/** The expression statement whose whole expression the node is, also when awaited or behind `void`. */
export function getOwnStatement(node: AstNode): AstNode | undefined {
  let current = wrapped(node);
  while (current.parent?.type === 'AwaitExpression' || (current.parent?.type === 'UnaryExpression' && current.parent.operator === 'void')) current = wrapped(current.parent);
  return current.parent?.type === 'ExpressionStatement' ? current.parent : undefined;
}

/** Puts the statement of a call behind a check: `if (check) { … }`. */
export function wrapInCheck(node: AstNode, check: string, file: FileContext): TextEdit[] | undefined {
  const statement = getOwnStatement(node);
  if (!statement) return undefined;
  const indent = indentAt(statement.range[0], file);
  const isAlone = file.text.slice(0, statement.range[0]).endsWith(`\n${indent}`) || statement.range[0] === indent.length;
  const text = file.getText(statement);
  if (!isAlone || text.includes('`')) return [{ range: [statement.range[0], statement.range[0]], text: `if (${check}) { ` }, { range: [statement.range[1], statement.range[1]], text: ' }' }];
  const inner = text.replace(/\n/g, '\n  ');
  return [{ range: statement.range, text: `if (${check}) {\n${indent}  ${inner}\n${indent}}` }];
}

/** Calls something before a call: in a statement before its own, or, where it gives a promise, so that the call waits for it. */
export function callBefore(call: AstNode, text: string, isAwaited: boolean): TextEdit[] | undefined {
  if (isAwaited) return [{ range: [call.range[0], call.range[0]], text: `${text}.then(() => ` }, { range: [call.range[1], call.range[1]], text: ')' }];
  const statement = getOwnStatement(call);
  return statement && [{ range: [statement.range[0], statement.range[0]], text: `${text}; ` }];
}

/** Takes a statement away, with the line it stands on alone. */
export function removeStatement(statement: AstNode, file: FileContext): TextEdit[] | undefined {
  if (!statement.parent || !LISTS.has(statement.parent.type)) return undefined;
  let [start, end] = statement.range;
  const before = /\n[ \t]*$/.exec(file.text.slice(0, start));
  const after = /^[ \t]*(?=\r?\n|$)/.exec(file.text.slice(end));
  if (before && after) {
    start -= before[0].length;
    end += after[0].length;
  }
  return [{ range: [start, end], text: '' }];
}

/** The expression a project uses to ask for an adult: its own configured guard, else a name to provide. */
export function adultCheck(settings: Gc25Settings): string {
  const own = settings.guards.adult.find((guard) => typeof guard === 'string' || guard.call !== undefined);
  if (own === undefined) return 'isVerifiedAdult';
  return typeof own === 'string' ? own : `${own.call}()`;
}

/** The expression a project uses to ask whether the recipient sleeps. */
export function quietHoursCheck(settings: Gc25Settings): string {
  const own = settings.guards.quietHours.find((guard) => typeof guard === 'string' || guard.call !== undefined);
  if (own === undefined) return '!isQuietHours()';
  return typeof own === 'string' ? `!${own}` : `!${own.call}()`;
}
