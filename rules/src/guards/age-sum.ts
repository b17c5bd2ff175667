import { type AstNode, getCalleeName, getMemberName, unwrap, walk } from '../program/syntax/ast';
import { ageWords, birthWords } from '../knowledge/words/guard-words';
import type { FileContext } from '../program/syntax/file-context';
import { hasAnyPhrase } from '../program/syntax/words';
import { getCheckName } from './check-name';

const DIFFERENCES = /^(?:diff|difference|differenceIn\w+|since|until|intervalToDuration)$/;

/** Is an expression an age in years: by its name, or computed from the day or year of birth? */
export function isAge(node: AstNode, file: FileContext, steps = 0): boolean {
  const expression = unwrap(node);
  if (hasAnyPhrase(getCheckName(expression), ageWords)) return true;
  if (expression.type === 'Identifier') {
    const definition = file.variableOf(expression)?.defs[0];
    const init = definition?.type === 'Variable' && definition.node.id.type === 'Identifier'
      ? (definition.node.init as AstNode | null)
      : undefined;
    return steps < 2 && !!init && unwrap(init).type !== 'Literal' && isAge(init, file, steps + 1);
  }
  if (expression.type !== 'BinaryExpression' && expression.type !== 'CallExpression' && expression.type !== 'MemberExpression')
    return false;
  let isDifference = false;
  let isOfBirth = false;
  walk(expression, (part) => {
    if (
      (part.type === 'BinaryExpression' && part.operator === '-')
      || (part.type === 'CallExpression' && DIFFERENCES.test(getCalleeName(part) ?? ''))
    ) isDifference = true;
    const name = part.type === 'Identifier' ? (part.name as string) : (getMemberName(part) ?? '');
    if (hasAnyPhrase(name, birthWords)) isOfBirth = true;
  }, file.sourceCode.visitorKeys);
  return isDifference && isOfBirth;
}
