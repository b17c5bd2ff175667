import { addItems, indentAt } from '../../edits/argument-edits';
import { withParentheses } from '../../edits/parentheses';
import type { TextEdit } from '../../edits/text-edit';
import type { Question } from '../../facts/dialogs';
import { type AstNode, isFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/** Lets a handler ask only while work is unsaved: `if (!isDirty) return;` first, or `isDirty` before its only expression. */
export function askAboutWork({ handler, hold, work }: Question, file: FileContext): TextEdit[] | undefined {
  if (!isFunction(handler)) return undefined;
  const asked = handler.body.type === 'BlockStatement'
    ? returnUnless(work.text, handler.body, file)
    : onlyIf(work.text, handler.body, hold, file);
  return asked && [...asked, ...work.lists.flatMap((list) => addItems(list, [work.text], file))];
}

function returnUnless(test: string, body: AstNode, file: FileContext): TextEdit[] | undefined {
  const [first] = body.body as readonly (AstNode | undefined)[];
  if (!first) return undefined;
  const [start] = first.range;
  const indent = indentAt(start, file);
  const isOnOwnLine = file.text.slice(0, start).endsWith(`\n${indent}`);
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  const result = file.within(body, 'ReturnStatement').some(({ argument }) => argument) ? 'return undefined;' : 'return;';
  return [{ range: [start, start], text: `if (!${test}) ${result}${isOnOwnLine ? `${lineEnd}${indent}` : ' '}` }];
}

/** `() => 'Stay!'` answers with the text or nothing; `(event) => event.preventDefault()` gets a body. */
function onlyIf(test: string, body: AstNode, hold: AstNode, file: FileContext): TextEdit[] | undefined {
  if (hold === body && body.type !== 'CallExpression' && body.type !== 'AssignmentExpression')
    return [{ range: [body.range[0], body.range[0]], text: `${test} ? ` }, { range: [body.range[1], body.range[1]], text: ' : undefined' }];
  const [start, end] = withParentheses(body, file);
  const [before, after] = [file.text.slice(start, body.range[0]), file.text.slice(body.range[1], end)];
  // A comment inside the parentheses stays where it is, and so do they.
  if (/[^\s()]/.test(before + after)) return undefined;
  return [{ range: [start, body.range[0]], text: `{ if (${test}) ` }, { range: [body.range[1], end], text: '; }' }];
}
