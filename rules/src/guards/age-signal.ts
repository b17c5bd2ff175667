import { type AstNode, getMemberName, unwrap, walk } from '../program/syntax/ast';
import { ageSignals } from '../knowledge';
import { supportWords } from '../knowledge/words/guard-words';
import type { FileContext } from '../program/syntax/file-context';
import { getApiPath, getModule } from '../program/modules/api-path';
import { valueOf } from '../program/values/value-of';
import { hasAnyWord } from '../program/syntax/words';
import { getCheckName } from './check-name';
import type { Answer, GuardScope } from './guard';
import { originsOf } from './behind/origins';

const FLIPPED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
const CONVERSIONS = /^(?:Number|parseInt|parseFloat|String)$/;
const MAX_STEPS = 4;

/** Modules of age signals that the file names. */
const modulesIn = (file: FileContext): ReadonlySet<string> =>
  file.once(
    modulesIn,
    () => new Set(ageSignals.map(({ lowest }) => getModule(lowest) as string).filter((name) => file.code.includes(name))),
  );

const isUsed = (file: FileContext): boolean => modulesIn(file).size > 0;

/** Does an expression denote an API path? What was kept in a state, whose origin is lost, goes by the name of the member. */
function isAt(expression: AstNode, path: string, file: FileContext): boolean {
  const found = getApiPath(expression, file);
  if (found === path) return true;
  const member = unwrap(expression);
  return member.type === 'MemberExpression' && path.includes('().') && getMemberName(member) === path.split('.').at(-1)
    && !(found ?? '').includes(':') && modulesIn(file).has(getModule(path) as string);
}

/** Is it an age that a platform provides? */
export function isToldAge(expression: AstNode, file: FileContext): boolean {
  return isUsed(file)
    && [expression, ...originsOf(expression, file)].some((each) =>
      ageSignals.some(({ lowest }) => isAt(unwrap(each).type === 'LogicalExpression' ? (unwrap(each).left as AstNode) : each, lowest, file))
    );
}

/** The comparison of a told age that a check stands for: itself, what its variable or state is given, or what its function returns. */
export function findToldAge(check: AstNode, file: FileContext, steps = 0): AstNode | undefined {
  if (steps > MAX_STEPS || !isUsed(file)) return undefined;
  let found: AstNode | undefined;
  walk(check, (node) => {
    if (
      !found && node.type === 'BinaryExpression' && /^[<>]=?$/.test(node.operator as string)
      && [node.left, node.right].some((side) => isToldAge(side as AstNode, file))
    ) found = node;
  }, file.sourceCode.visitorKeys);
  if (found) return found;
  const expression = unwrap(check);
  const parts = expression.type === 'LogicalExpression'
    ? [expression.left as AstNode, expression.right as AstNode]
    : originsOf(expression, file);
  for (const part of parts) found ??= findToldAge(part, file, steps + 1);
  return found;
}

/** `(range.lowerBound ?? 18) >= 18` takes whoever did not answer for an adult. */
export function defaultsToAdult(comparison: AstNode, scope: GuardScope): boolean {
  return [comparison.left, comparison.right].flatMap((side) => [side as AstNode, ...originsOf(side as AstNode, scope.file)])
    .some((side) => {
      const expression = unwrap(side);
      const fallback = expression.type === 'LogicalExpression' ? valueOf(expression.right as AstNode, scope.file) : undefined;
      return fallback?.kind === 'known' && typeof fallback.value === 'number' && fallback.value >= scope.settings.adultAge;
    });
}

/** Does "the expression is `truth`" prove that the platform told an age? */
export function answerOfPlatform(node: AstNode, truth: boolean, { file }: GuardScope): Answer {
  const expression = unwrap(node);
  const facts = (of: AstNode): (typeof ageSignals)[number]['answered'] =>
    ageSignals.flatMap(({ answered }) => answered).filter(({ path }) => isAt(converted(of), path, file));
  if (expression.type !== 'BinaryExpression') {
    if (truth && facts(expression).some(({ given, is }) => given || is?.includes(true))) return 'yes';
    return truth && hasAnyWord(getCheckName(expression), supportWords) ? 'maybe' : 'no';
  }
  let [left, right, operator] = [expression.left as AstNode, expression.right as AstNode, expression.operator as string];
  if (valueOf(left, file).kind === 'known') [left, right, operator] = [right, left, FLIPPED[operator] ?? operator];
  const value = valueOf(right, file);
  if (value.kind !== 'known') return 'no';
  const isSame = /^[!=]==?$/.test(operator) ? (operator[0] === '=') === truth : undefined;
  const lowest = typeof value.value !== 'number'
    ? -Infinity
    : (operator === '>=' && truth) || (operator === '<' && !truth)
    ? value.value
    : (operator === '>' && truth) || (operator === '<=' && !truth)
    ? value.value + 1
    : -Infinity;
  // `!== null` is also true of what is not there.
  const isGiven = isSame === false && (value.value === undefined || (value.value === null && operator.length === 2));
  return facts(left).some(({ is, given, from }) =>
      (isSame === true && is?.includes(value.value as string | boolean)) || (given && isGiven) || (from !== undefined && lowest >= from)
    )
    ? 'yes'
    : 'no';
}

/** `parseInt(String(Platform.Version), 10)` is the version. */
function converted(node: AstNode): AstNode {
  const expression = unwrap(node);
  return expression.type === 'CallExpression' && expression.callee.type === 'Identifier'
      && CONVERSIONS.test(expression.callee.name as string) && expression.arguments[0]
    ? converted(expression.arguments[0] as AstNode)
    : expression;
}
