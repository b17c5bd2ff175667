import { type AstNode, isFunction, unwrap } from '../ast';
import { answerOfPlatform, findToldAge } from './age-signal';
import { answerOf } from './atoms';
import type { Answer, GuardScope } from './guard';

/** What was learnt on the way: the check that holds, or the best reason why none does. */
export interface Finding {
  readonly answer: Answer;
  readonly by: AstNode;
}

const RANK: Readonly<Record<Answer, number>> = { yes: 4, low: 3, maybe: 2, told: 1, no: 0 };
const MAX_DEPTH = 12;

export const best = (a: Finding | undefined, b: Finding | undefined): Finding | undefined => (!a ? b : !b ? a : RANK[b.answer] > RANK[a.answer] ? b : a);
const both = (a: Finding | undefined, b: Finding | undefined): Finding | undefined => (!a || !b ? undefined : RANK[a.answer] < RANK[b.answer] ? a : b);
const isBoolean = (node: AstNode, value: boolean): boolean => node.type === 'Literal' && node.value === value;

/** Does "the expression is `truth`" imply that the check of the scope holds? */
export function implies(node: AstNode | null | undefined, truth: boolean, scope: GuardScope, depth = 0): Finding | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  const expression = unwrap(node);
  const go = (part: AstNode | null | undefined, value: boolean): Finding | undefined => implies(part, value, scope, depth + 1);
  switch (expression.type) {
    case 'AwaitExpression': return go(expression.argument, truth);
    case 'SequenceExpression': return go(expression.expressions.at(-1) as AstNode, truth);
    case 'UnaryExpression': return expression.operator === '!' ? go(expression.argument, !truth) : undefined;
    case 'LogicalExpression': return impliesLogical(expression, truth, go);
    case 'ConditionalExpression': return impliesConditional(expression, truth, go);
    default:
  }
  if (expression.type === 'BinaryExpression' && /^[!=]==?$/.test(expression.operator as string)) {
    const compared = compareWithBoolean(expression, truth, go);
    if (compared !== null) return compared;
  }
  if (expression.type === 'CallExpression' && expression.callee.type === 'Identifier' && expression.callee.name === 'Boolean') return go(expression.arguments[0] as AstNode, truth);
  const answer = scope.asks ? answerOfPlatform(expression, truth, scope) : answerOf(expression, truth, scope);
  const told = answer === 'yes' && scope.kind === 'adult' && !scope.asks ? findToldAge(expression, scope.file) : undefined;
  const own: Finding | undefined = told ? { answer: 'told', by: told } : answer === 'no' ? undefined : { answer, by: expression };
  if (own?.answer === 'yes') return own;
  return best(own, best(impliesAlias(expression, truth, scope, depth), impliesHelper(expression, truth, scope, depth)));
}

function impliesLogical(expression: AstNode, truth: boolean, go: (part: AstNode, value: boolean) => Finding | undefined): Finding | undefined {
  const { left, right, operator } = expression as unknown as { left: AstNode; right: AstNode; operator: string };
  if (operator === '&&') return truth ? best(go(left, true), go(right, true)) : both(go(left, false), go(right, false));
  if (operator === '||') return truth ? both(go(left, true), go(right, true)) : best(go(left, false), go(right, false));
  if (right.type === 'Literal') return Boolean(right.value) === truth ? undefined : go(left, truth);
  return both(go(left, truth), go(right, truth));
}

function impliesConditional(expression: AstNode, truth: boolean, go: (part: AstNode, value: boolean) => Finding | undefined): Finding | undefined {
  const { test, consequent, alternate } = expression as unknown as { test: AstNode; consequent: AstNode; alternate: AstNode };
  if (isBoolean(consequent, !truth)) return best(go(test, false), go(alternate, truth));
  if (isBoolean(alternate, !truth)) return best(go(test, true), go(consequent, truth));
  return both(go(consequent, truth), go(alternate, truth));
}

/** `x === true`, `x !== false`; null when neither side is a boolean. */
function compareWithBoolean(expression: AstNode, truth: boolean, go: (part: AstNode, value: boolean) => Finding | undefined): Finding | undefined | null {
  const isEqual = expression.operator[0] === '=';
  for (const [side, other] of [[expression.left, expression.right], [expression.right, expression.left]] as [AstNode, AstNode][]) {
    if (other.type !== 'Literal' || typeof other.value !== 'boolean') continue;
    const value = (isEqual === truth) === other.value;
    // `x !== false` also holds for an undefined x, so it does not prove x.
    return value && isEqual !== truth ? undefined : go(side, value);
  }
  return null;
}

/** `const ok = isAdult && hasTicket; if (ok) …` */
function impliesAlias(expression: AstNode, truth: boolean, scope: GuardScope, depth: number): Finding | undefined {
  if (expression.type !== 'Identifier') return undefined;
  const definition = scope.file.variableOf(expression)?.defs[0];
  const node = definition?.node as unknown as AstNode | undefined;
  if (definition?.type !== 'Variable' || !node?.init || node.id?.type !== 'Identifier' || (definition.parent as unknown as AstNode).kind !== 'const') return undefined;
  return implies(unwrapMemo(node.init), truth, scope, depth + 1);
}

/** `useMemo(() => a && b, [])` and `computed(() => a && b)` hold what their function answers. */
function unwrapMemo(init: AstNode): AstNode {
  const call = unwrap(init);
  const name = call.type === 'CallExpression' ? (call.callee.name ?? call.callee.property?.name) : undefined;
  const fn = call.arguments?.[0] as AstNode | undefined;
  return (name === 'useMemo' || name === 'computed') && isFunction(fn) && fn.body.type !== 'BlockStatement' ? (fn.body as AstNode) : init;
}

/** A helper of the same file: all its ways to answer `truth` must hold the check. */
function impliesHelper(expression: AstNode, truth: boolean, scope: GuardScope, depth: number): Finding | undefined {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier') return undefined;
  const definition = scope.file.variableOf(expression.callee as AstNode)?.defs[0];
  const node = definition?.node as unknown as AstNode | undefined;
  const fn = definition?.type === 'FunctionName' ? node : definition?.type === 'Variable' && isFunction(node?.init) ? node.init : undefined;
  if (!isFunction(fn)) return undefined;
  if (fn.body.type !== 'BlockStatement') return implies(fn.body as AstNode, truth, scope, depth + 1);
  const answers = (fn.body.body as AstNode[]).filter((statement) => statement.type === 'ReturnStatement' && statement.argument && !isBoolean(unwrap(statement.argument), !truth));
  return answers.length === 1 ? implies(answers[0].argument, truth, scope, depth + 1) : undefined;
}
