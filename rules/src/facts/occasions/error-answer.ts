import { type AstNode, getEnclosingFunction, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { conditionsOf } from '../../program/origin/conditions';
import { lastName } from '../../program/syntax/names';
import { isReadFromAnswer } from './answered-read';

/** Members of an answer that are true for a success alone, and those of a body that are there for an error alone. */
const SUCCESSES = new Set(['ok', 'success']);
const ERRORS = new Set(['error', 'errors', 'detail', 'code']);

/**
 * Is a variable used where its value is the body of a failed request: an answer after `if (!response.ok)`, or where a field of its own
 * is missing (`if (!data.user)`), or any value that holds an error (`if (data.error)`)?
 */
export function isErrorAnswer(value: AstNode, file: FileContext): boolean {
  const name = String(unwrap(value).name ?? '');
  const conditions = conditionsOf(value, getEnclosingFunction(value));
  return conditions.some(({ test, isTrue }) => holdsError(test, isTrue, name))
    || (conditions.some(({ test, isTrue }) => saysFailure(test, isTrue, name)) && isReadFromAnswer(value, file));
}

function holdsError(test: AstNode, isTrue: boolean, name: string): boolean {
  const expression = unwrap(test);
  if (!isTrue) return false;
  if (expression.type === 'LogicalExpression')
    return [expression.left, expression.right].some((each) => holdsError(each as AstNode, isTrue, name));
  return isOwnMember(expression, name) && ERRORS.has(getMemberName(expression) ?? '');
}

/** Is what holds for a success missing, or a field of the value itself? */
function saysFailure(test: AstNode, isTrue: boolean, name: string): boolean {
  const expression = unwrap(test);
  if (expression.type === 'UnaryExpression' && expression.operator === '!' && expression.argument)
    return saysFailure(expression.argument, !isTrue, name);
  return !isTrue && expression.type === 'MemberExpression'
    && (isOwnMember(expression, name) || SUCCESSES.has(getMemberName(expression) ?? ''));
}

const isOwnMember = (expression: AstNode, name: string): boolean =>
  expression.type === 'MemberExpression' && name !== '' && lastName(expression.object as AstNode) === name;
