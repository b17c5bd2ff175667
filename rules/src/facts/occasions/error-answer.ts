import { type AstNode, getEnclosingFunction, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { conditionsOf } from '../../program/origin/conditions';
import { lastName } from '../../program/syntax/names';

/** Members of an answer that are true for a success alone, and those of a body that are there for an error alone. */
const SUCCESSES = new Set(['ok', 'success']);
const ERRORS = new Set(['error', 'errors', 'detail', 'code']);

/**
 * Is a variable used where its value is the body of a failed request: after `if (!response.ok)`, where a field of its own is missing
 * (`if (!data.user)`), or where it holds an error (`if (data.error)`)?
 */
export const isErrorAnswer = (value: AstNode, file: FileContext): boolean =>
  conditionsOf(value, getEnclosingFunction(value)).some(({ test, isTrue }) =>
    saysFailure(test, isTrue, String(unwrap(value).name ?? ''), file)
  );

function saysFailure(test: AstNode, isTrue: boolean, name: string, file: FileContext): boolean {
  const expression = unwrap(test);
  if (expression.type === 'UnaryExpression' && expression.operator === '!' && expression.argument)
    return saysFailure(expression.argument, !isTrue, name, file);
  if (expression.type === 'LogicalExpression' && isTrue)
    return [expression.left, expression.right].some((each) => saysFailure(each as AstNode, isTrue, name, file));
  if (expression.type !== 'MemberExpression') return false;
  const member = getMemberName(expression) ?? '';
  const isOwn = name !== '' && lastName(expression.object as AstNode) === name;
  return isTrue ? isOwn && ERRORS.has(member) : isOwn || SUCCESSES.has(member);
}
