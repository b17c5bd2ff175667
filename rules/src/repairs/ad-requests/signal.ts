import { removeProperty } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { AdSignal } from '../../facts/ad-requests';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { withoutStatement } from '../without-statement';

/** Takes away what tells of the person: an entry, or a call that does nothing else. A call in a chain is left: others hang on it. */
export function withoutSignal({ entry, call }: AdSignal, file: FileContext): readonly TextEdit[] | undefined {
  if (entry) return removeProperty(entry, file);
  const callee = unwrap(call?.callee as AstNode | undefined);
  const isChained = callee?.type === 'MemberExpression' && unwrap(callee.object)?.type === 'CallExpression';
  return call && !isChained ? withoutStatement(call, file) : undefined;
}
