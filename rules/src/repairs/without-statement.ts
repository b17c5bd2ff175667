import { getOwnStatement, removeStatement } from '../edits/statement-edits';
import type { TextEdit } from '../edits/text-edit';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';

/** Takes the statement away that is a call and nothing else; undefined where more hangs on the call. */
export function withoutStatement(call: AstNode, file: FileContext): TextEdit[] | undefined {
  const statement = getOwnStatement(call);
  return statement && removeStatement(statement, file);
}
