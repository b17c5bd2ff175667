import { NodeMemory } from './node-memory';
import { countSteps } from './limits/work-budget';

/**
 * The loosest shape shared by every syntax tree gc25 reads (ESTree, TypeScript ESTree, and the trees of the Vue,
 * Svelte, Angular, HTML and Astro parsers). Layers above `views` and `values` should not need it.
 */
export interface AstNode {
  type: string;
  /** Start and end as UTF-16 offsets into the source text. */
  range: [number, number];
  loc?: { start: { line: number; column: number }; end: { line: number; column: number } };
  parent?: AstNode;
  // Children that some kinds of node leave out: `let a;`, `return;`, `export default class {}`, `for (;;)`, `catch {}`.
  alternate?: AstNode | null;
  argument?: AstNode | null;
  declaration?: AstNode | null;
  exported?: AstNode | null;
  finalizer?: AstNode | null;
  id?: AstNode | null;
  init?: AstNode | null;
  label?: AstNode | null;
  local?: AstNode | null;
  object?: AstNode | null;
  param?: AstNode | null;
  superClass?: AstNode | null;
  test?: AstNode | null;
  typeAnnotation?: AstNode | null;
  update?: AstNode | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- one union of ten parsers' node types would help no one
  [key: string]: any;
}

export type Range = [number, number];

export const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

const TRANSPARENT = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSSatisfiesExpression',
  'TSInstantiationExpression',
  'ChainExpression',
  'ParenthesizedExpression',
  'TypeCastExpression',
]);

/** The expression below type assertions, optional chains and brackets, which do not change its value. */
export function unwrap(node: AstNode): AstNode;
export function unwrap(node: AstNode | null | undefined): AstNode | undefined;
export function unwrap(node: AstNode | null | undefined): AstNode | undefined {
  countSteps();
  let current = node ?? undefined;
  while (current && TRANSPARENT.has(current.type)) current = current.expression as AstNode;
  return current;
}

/** The outermost node that only wraps `node` without changing its value. */
export function wrapped(node: AstNode): AstNode {
  let current = node;
  while (current.parent && TRANSPARENT.has(current.parent.type) && current.parent.expression === current) current = current.parent;
  return current;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export interface FunctionNode extends AstNode {
  params: AstNode[];
  body: AstNode;
}

export const isFunction = (node: AstNode | null | undefined): node is FunctionNode => !!node && FUNCTIONS.has(node.type);

/** The nearest function around a node, or undefined at module level. */
export function getEnclosingFunction(node: AstNode): AstNode | undefined {
  const passed: AstNode[] = [];
  let current: AstNode | undefined = node;
  let known: { readonly fn: AstNode | undefined } | undefined;
  // Visited nodes are not climbed again: the links of a long chain are nested.
  while (current && !(known = enclosingFunctions.get(current))) {
    countSteps();
    passed.push(current);
    current = current.parent;
    if (current && FUNCTIONS.has(current.type)) break;
  }
  // The parent of a program is null.
  const fn = known ? known.fn : (current ?? undefined);
  for (const each of passed) enclosingFunctions.set(each, { fn });
  return fn;
}

const enclosingFunctions = new NodeMemory<AstNode, { readonly fn: AstNode | undefined }>();

/** The written name of a non-computed key, a string key or a constant computed string key: `a`, `'a'`, `['a']`. */
export function getKeyName(key: AstNode | null | undefined, computed: boolean): string | undefined {
  if (!key) return undefined;
  if (!computed && (key.type === 'Identifier' || key.type === 'PrivateIdentifier')) return key.name as string;
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0].value.cooked as string;
  return undefined;
}

/** The member name of `a.b`, `a['b']`, `a?.b` and `a.#b`. */
export function getMemberName(node: AstNode): string | undefined {
  return node.type === 'MemberExpression' ? getKeyName(node.property, node.computed as boolean) : undefined;
}

/** `track` for both `track(…)` and `sdk.track(…)`. */
export function getCalleeName(call: AstNode): string | undefined {
  const callee = unwrap(call.callee as AstNode);
  if (!callee) return undefined;
  return callee.type === 'Identifier' ? (callee.name as string) : getMemberName(callee);
}

/** Calls `visit` for a node and everything below it, parents first; a visitor that answers false skips what is below. */
export function walk(root: AstNode, visit: (node: AstNode) => boolean | void, keys?: Record<string, readonly string[]>): void {
  const stack: AstNode[] = [root];
  while (stack.length) {
    const node = stack.pop() as AstNode;
    countSteps();
    if (visit(node) === false) continue;
    const children: AstNode[] = [];
    for (const key of keys?.[node.type] ?? Object.keys(node)) {
      if (key === 'parent' || key === 'loc' || key === 'range' || key === 'tokens' || key === 'comments') continue;
      const value = node[key] as unknown;
      if (Array.isArray(value)) { for (const item of value) { if (isNode(item)) children.push(item); } }
      else if (isNode(value)) children.push(value);
    }
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]);
  }
}
