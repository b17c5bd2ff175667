import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { valueOf } from '../../program/values/value-of';

/** Is a place behind a condition that never holds as it is written: `if (false)`, `const SHOWS_ADS = false; if (SHOWS_ADS && ready)`? */
export const isSwitchedOff = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, undefined).some(({ test, isTrue, isCase }) => !isCase && isAlways(!isTrue, test, file));

function isAlways(outcome: boolean, test: AstNode, file: FileContext): boolean {
  const expression = unwrap(test);
  if (expression.type === 'UnaryExpression' && expression.operator === '!' && expression.argument)
    return isAlways(!outcome, expression.argument, file);
  if (expression.type === 'LogicalExpression' && expression.operator !== '??') {
    const parts = [expression.left as AstNode, expression.right as AstNode];
    return (expression.operator === '&&') === outcome
      ? parts.every((part) => isAlways(outcome, part, file))
      : parts.some((part) => isAlways(outcome, part, file));
  }
  if (expression.type === 'BinaryExpression') return isComparedTo(outcome, expression, file);
  return (expression.type === 'Identifier' ? constantBehind(expression, file) : expression)?.value === outcome;
}

/** `PROVIDER === PROVIDERS.other`, of constants of the file or of modules. */
function isComparedTo(outcome: boolean, { operator, left, right }: AstNode, file: FileContext): boolean {
  const [one, other] = [left, right].map((side) => valueOf(side as AstNode, file));
  if (one.kind !== 'known' || other.kind !== 'known' || !equalities.has(String(operator))) return false;
  const isSame = Object.is(one.value, other.value);
  return (String(operator).startsWith('!') ? !isSame : isSame) === outcome;
}

const equalities: ReadonlySet<string> = new Set(['===', '==', '!==', '!=']);

/** What a name stands for that is declared once and for all. */
function constantBehind(name: AstNode, file: FileContext): AstNode | undefined {
  const definitions = file.variableOf(name)?.defs ?? [];
  const declarator = definitions.length === 1 && definitions[0].type === 'Variable'
    ? (definitions[0].node as unknown as AstNode)
    : undefined;
  return declarator?.parent?.kind === 'const' && declarator.id?.type === 'Identifier'
    ? unwrap(declarator.init as AstNode | null)
    : undefined;
}
