import { removeProperty } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { AdSignal } from '../../facts/ad-requests';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { withoutStatement } from '../without-statement';

/** Removes a user signal from an ad request: an entry, or a whole call. A call in a chain is kept, because later calls depend on it. */
export function withoutSignal({ entry, call }: AdSignal, file: FileContext): readonly TextEdit[] | undefined {
  if (entry) return removeProperty(entry, file);
  const callee = unwrap(call?.callee as AstNode | undefined);
  const isChained = callee?.type === 'MemberExpression' && unwrap(callee.object)?.type === 'CallExpression';
  return call && !isChained ? withoutStatement(call, file) : undefined;
}
