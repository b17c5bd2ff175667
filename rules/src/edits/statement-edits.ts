import { type AstNode, wrapped } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from './text-edit';
import { indentAt } from './argument-edits';

const LISTS = new Set(['BlockStatement', 'Program', 'StaticBlock', 'SwitchCase', 'SvelteScriptElement', 'TSModuleBlock']);
/** What at the start of a line continues a statement that ends without a semicolon. */
const CONTINUES = /^[([`+\-*/,.]/;

/** The expression statement whose whole expression the node is, also when awaited or behind `void`. */
export function getOwnStatement(node: AstNode): AstNode | undefined {
  let current = wrapped(node);
  while (current.parent?.type === 'AwaitExpression' || (current.parent?.type === 'UnaryExpression' && current.parent.operator === 'void'))
    current = wrapped(current.parent);
  return current.parent?.type === 'ExpressionStatement' ? current.parent : undefined;
}

/** Is a statement in a list of statements? Others are the single body of `if` or of a loop and need braces for a second one. */
const isInList = (statement: AstNode): boolean => LISTS.has(statement.parent?.type ?? '');

/** Puts a statement behind an expression statement, on the same line, with the semicolon that one may lack. `text` ends without one. */
export function insertAfter(statement: AstNode, text: string, file: FileContext): TextEdit[] {
  const [start, end] = statement.range;
  const added = `${file.getText(statement).endsWith(';') ? '' : ';'} ${text};`;
  return isInList(statement)
    ? [{ range: [end, end], text: added }]
    : [{ range: [start, start], text: '{ ' }, { range: [end, end], text: `${added} }` }];
}

/** Puts a statement before another, on the same line. `text` ends without a semicolon. */
export function insertBefore(statement: AstNode, text: string): TextEdit[] {
  const [start, end] = statement.range;
  return isInList(statement)
    ? [{ range: [start, start], text: `${text}; ` }]
    : [{ range: [start, start], text: `{ ${text}; ` }, { range: [end, end], text: ' }' }];
}

/** Puts the statement of a call behind a check: `if (check) { … }`. */
export function wrapInCheck(node: AstNode, check: string, file: FileContext): TextEdit[] | undefined {
  const statement = getOwnStatement(node);
  if (!statement) return undefined;
  const indent = indentAt(statement.range[0], file);
  const isAlone = file.text.slice(0, statement.range[0]).endsWith(`\n${indent}`) || statement.range[0] === indent.length;
  const text = file.getText(statement);
  // Without braces around it, an `else` behind would go with the new `if`.
  const [open, close] = isInList(statement) ? ['', ''] : ['{ ', ' }'];
  const keepsLines = text.includes('`') || file.getCode(statement) !== text;
  if (!isAlone || keepsLines || open !== '')
    return [{ range: [statement.range[0], statement.range[0]], text: `${open}if (${check}) { ` }, {
      range: [statement.range[1], statement.range[1]],
      text: ` }${close}`,
    }];
  const inner = text.replace(/\n/g, '\n  ');
  return [{ range: statement.range, text: `if (${check}) {\n${indent}  ${inner}\n${indent}}` }];
}

/** Calls something before a call: in a statement before its own, or, where it gives a promise, so that the call waits for it. */
export function callBefore(call: AstNode, text: string, isAwaited: boolean, file: FileContext): TextEdit[] | undefined {
  // What waits inside the call could not wait in a function of its own.
  if (isAwaited && /\b(?:await|yield)\b/.test(file.getCode(call))) return undefined;
  if (isAwaited)
    return [{ range: [call.range[0], call.range[0]], text: `${text}.then(() => ` }, { range: [call.range[1], call.range[1]], text: ')' }];
  const statement = getOwnStatement(call);
  return statement && insertBefore(statement, text);
}

/** Takes a statement away, with the line it is on alone. Undefined where the lines around it would grow together. */
export function removeStatement(statement: AstNode, file: FileContext): TextEdit[] | undefined {
  if (!isInList(statement)) return undefined;
  let [start, end] = statement.range;
  const before = /\r?\n[ \t]*$/.exec(file.text.slice(0, start));
  const after = /^[ \t]*(?=\r?\n|$)/.exec(file.text.slice(end));
  const previous = file.code.slice(0, start).trimEnd().at(-1) ?? ';';
  if (!/[;{}:]/.test(previous) && CONTINUES.test(file.code.slice(end).trimStart())) return undefined;
  if (before && after) {
    start -= before[0].length;
    end += after[0].length;
  }
  return [{ range: [start, end], text: '' }];
}
