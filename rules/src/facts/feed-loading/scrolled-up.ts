import type { Condition } from '../../program/origin/conditions';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** Names, lower-case, of how far something is scrolled from its top. */
const offsets: ReadonlySet<string> = new Set(['scrolltop', 'scrolly', 'pageyoffset']);
/** Comparisons that hold near the top where a test is true, and those where it is false. */
const nearTop: Readonly<Record<'true' | 'false', readonly string[]>> = { true: ['<', '<=', '===', '=='], false: ['>', '>=', '!==', '!='] };

/** Does a handler load near the top of what is scrolled (`scrollTop < 200`): the past of a conversation? */
export const isAtTop = (conditions: readonly Condition[], file: FileContext): boolean =>
  conditions.some(({ test, isTrue }) => sidesOf(unwrap(test), isTrue).some((side) => isNearTop(side, isTrue, file)));

/** What holds if `a && b` is true, or `a || b` false. */
const sidesOf = (test: AstNode, isTrue: boolean): AstNode[] =>
  test.type === 'LogicalExpression' && test.operator === (isTrue ? '&&' : '||')
    ? [...sidesOf(unwrap(test.left as AstNode), isTrue), ...sidesOf(unwrap(test.right as AstNode), isTrue)]
    : [test];

function isNearTop(test: AstNode, isTrue: boolean, file: FileContext): boolean {
  if (test.type !== 'BinaryExpression' || !nearTop[`${isTrue}`].includes(String(test.operator))) return false;
  return offsets.has(lastName(unwrap(test.left as AstNode)).toLowerCase())
    && typeof getKnown(valueOf(test.right as AstNode, file)) === 'number';
}
