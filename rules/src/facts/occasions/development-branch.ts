import { developersEnvironments } from '../../knowledge/words/programs/environment-words';
import { conditionsOf } from '../../program/origin/conditions';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';

/** Constants of the build that are true in development only, and those that are true elsewhere only; `import.meta` has no name. */
const ofDevelopment: ReadonlySet<string> = new Set(['__DEV__', 'env.DEV']);
const ofProduction: ReadonlySet<string> = new Set(['__PROD__', 'env.PROD']);
/** Variables that name the environment. */
const environments: ReadonlySet<string> = new Set(['NODE_ENV', 'MODE', 'APP_ENV']);
/** A flag is defined by another one at most so often. */
const MAX_STEPS = 4;

/**
 * Is an expression chosen in development only: the `1` of `__DEV__ ? 1 : 0` and of `isProd ? 0 : 1`, also where a constant of the file
 * holds the test? Only tests of the build count; a name such as `debug` may be a switch of users.
 */
export const isOfDevelopmentBranch = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, undefined).some(({ test, isTrue, isCase }) => !isCase && meaningOf(test, file) === isTrue);

/** True for a test that holds in development only, false for one that fails in development only; undefined for any other. */
function meaningOf(test: AstNode, file: FileContext, step = 0): boolean | undefined {
  const expression = unwrap(test);
  if (expression.type === 'UnaryExpression') {
    const meaning = expression.operator === '!' && expression.argument ? meaningOf(expression.argument, file, step) : undefined;
    return meaning === undefined ? undefined : !meaning;
  }
  if (expression.type === 'BinaryExpression') return meaningOfComparison(expression);
  const path = pathNames(expression).join('.');
  if (ofDevelopment.has(path)) return true;
  if (ofProduction.has(path)) return false;
  const from = expression.type === 'Identifier' && step < MAX_STEPS ? definitionOf(expression, file)?.from : undefined;
  return from && from !== expression ? meaningOf(from, file, step + 1) : undefined;
}

/** `process.env.NODE_ENV === 'development'` */
function meaningOfComparison({ operator, left, right }: AstNode): boolean | undefined {
  const [one, other] = [unwrap(left as AstNode), unwrap(right as AstNode)];
  const text = one.type === 'Literal' ? one : other;
  const isEqual = operator === '===' || operator === '==';
  if (!isEqual && operator !== '!==' && operator !== '!=') return undefined;
  if (text.type !== 'Literal' || !environments.has(pathNames(text === one ? other : one).at(-1) ?? '')) return undefined;
  if (text.value === 'production') return !isEqual;
  return developersEnvironments.has(String(text.value)) ? isEqual : undefined;
}
