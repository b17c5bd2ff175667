import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../syntax/ast';
import type { FileContext, Variable } from '../syntax/file-context';
import { resultOf } from '../syntax/results';
import { writesOf } from '../values/variable-writes';

export { resultOf } from '../syntax/results';

/** Where the value of a variable comes from, if it has a single definition. */
export interface Origin {
  /** The expression it is filled from, without `await`: of its declaration, or of the call whose callback gets it. */
  readonly from: AstNode;
  /** The key or index under which a pattern takes it out of `from`; undefined when it is the whole value. */
  readonly key?: string;
  /** It is a parameter of a callback, which `from` calls. */
  readonly isCallback: boolean;
  /** Which argument of `from` that callback is: the second one often gets the fault. */
  readonly callback?: number;
}

/**
 * `const a = from`, `let a; a = await from`, `const { key: a } = await from`, `const [a] = from`, `from.then((a) => …)`,
 * `from((a) => …)`. Of a promise chain, `from` is what its last callback gives back.
 */
export function definitionOf(identifier: AstNode, file: FileContext): Origin | undefined {
  const variable = file.variableOf(identifier);
  const definition = variable?.defs[0];
  const name = definition?.name as unknown as AstNode | undefined;
  if (!definition || !name) return undefined;
  if (definition.type === 'Variable') {
    const declarator = definition.node as unknown as AstNode;
    const written = name.parent === declarator ? onlyFilling(variable) : declarator.init;
    if (!written) return undefined;
    const from = settledOf(written, file);
    return name.parent === declarator ? { from, isCallback: false } : { from, key: keyOf(name), isCallback: false };
  }
  if (definition.type !== 'Parameter') return undefined;
  const fn = definition.node as unknown as AstNode;
  const call = fn.parent?.type === 'CallExpression' && (fn.parent.arguments as AstNode[]).includes(fn) ? fn.parent : undefined;
  if (!call || !isFunction(fn) || ((fn.params as AstNode[])[0] !== name && (fn.params as AstNode[])[0]?.type !== 'ObjectPattern'))
    return undefined;
  const key = (fn.params as AstNode[])[0] === name ? undefined : keyOf(name);
  const callee = unwrap(call.callee as AstNode);
  if (getCalleeName(call) === 'then' && callee.type === 'MemberExpression' && call.arguments[0] === fn)
    return { from: settledOf(callee.object as AstNode, file), key, isCallback: false };
  return { from: call, key, isCallback: true, callback: (call.arguments as AstNode[]).indexOf(fn) };
}

/** The declaration's value, or the only one that takes the place of nothing: `let user = null; user = await load()`. */
function onlyFilling(variable: Variable): AstNode | undefined {
  const init = (variable.defs[0].node as unknown as AstNode).init ?? undefined;
  if (init && !isNothing(init)) return init;
  const others = writesOf(variable)?.filter((value) => value !== init) ?? [];
  return others.length === 1 ? others[0] : init;
}

/** Is an expression `null`, `''` or `undefined`? */
export const isNothing = (value: AstNode): boolean => {
  const expression = unwrap(value);
  return (expression.type === 'Literal' && (expression.value === null || expression.value === '')) || expression.name === 'undefined';
};

/** Longer chains are machine-made. */
const MAX_LINKS = 8;

/** What a promise gives in the end: `r.json()` of `fetch(url).then((r) => r.json())`. `catch` and `finally` pass the value on. */
export function settledOf(node: AstNode, file: FileContext, links = 0): AstNode {
  const expression = withoutAwait(node);
  const callee = expression.type === 'CallExpression' ? unwrap(expression.callee as AstNode) : undefined;
  if (callee?.type !== 'MemberExpression' || links > MAX_LINKS) return expression;
  const link = getMemberName(callee);
  if (link === 'catch' || link === 'finally') return settledOf(callee.object as AstNode, file, links + 1);
  const [then] = expression.arguments as AstNode[];
  const result = link === 'then' && then ? resultOf(functionBehind(then, file)) : undefined;
  return result ? settledOf(result, file, links + 1) : expression;
}

export const withoutAwait = (node: AstNode): AstNode => {
  const expression = unwrap(node);
  return unwrap(expression.type === 'AwaitExpression' ? expression.argument : expression) ?? expression;
};

function keyOf(name: AstNode): string | undefined {
  const property = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
  if (property?.type === 'Property') return getKeyName(property.key as AstNode, property.computed as boolean);
  return property?.type === 'ArrayPattern' ? String((property.elements as (AstNode | null)[]).indexOf(name)) : undefined;
}

const EACH = new Set(['map', 'forEach', 'flatMap', 'filter', 'some', 'every', 'find']);

/** The list whose items a variable stands for: `for (const item of list)`, `list.map((item) => …)`, `{#each list as item}`. */
export function itemListOf(identifier: AstNode, file: FileContext): AstNode | undefined {
  const definition = file.variableOf(identifier)?.defs[0];
  if (!definition) return undefined;
  const name = definition.name as unknown as AstNode;
  const node = definition.node as unknown as AstNode;
  if (definition.type === 'Variable') {
    const loop = node.parent?.parent;
    return loop?.type === 'ForOfStatement' && node.id === name ? unwrap(loop.right as AstNode) : undefined;
  }
  if (node.type === 'SvelteEachBlock') return node.context === name ? unwrap(node.expression as AstNode) : undefined;
  // Blocks of a template declare names as well, without parameters.
  if (!isFunction(node) || (node.params as AstNode[])[0] !== name) return undefined;
  const call = node.parent;
  const callee = call?.type === 'CallExpression' && call.arguments[0] === node ? unwrap(call.callee as AstNode) : undefined;
  return callee?.type === 'MemberExpression' && EACH.has(getCalleeName(call as AstNode) ?? '')
    ? unwrap(callee.object as AstNode)
    : undefined;
}

/** The function of this file that a callee names, by scope; undefined for anything that may be another one. */
export function functionBehind(callee: AstNode, file: FileContext): AstNode | undefined {
  const expression = unwrap(callee);
  if (isFunction(expression)) return expression;
  const definitions = expression.type === 'Identifier' ? (file.variableOf(expression)?.defs ?? []) : [];
  if (definitions.length !== 1) return undefined;
  const [definition] = definitions;
  const node = definition.node as unknown as AstNode;
  if (definition.type === 'FunctionName') return node.body ? node : undefined;
  const init = definition.type === 'Variable' && node.parent?.kind === 'const' ? unwrap(node.init as AstNode | null) : undefined;
  return isFunction(init) ? init : undefined;
}
