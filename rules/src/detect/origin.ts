import { type AstNode, getCalleeName, getKeyName, isFunction, unwrap } from '../ast';
import type { FileContext } from '../file-context';

/** Where the value of a variable comes from, as far as its only definition tells. */
export interface Origin {
  /** The expression it is filled from, without `await`: of its declaration, or of the call whose callback gets it. */
  readonly from: AstNode;
  /** The key or index under which a pattern takes it out of `from`; undefined when it is the whole value. */
  readonly key?: string;
  /** It is a parameter of a callback, which `from` calls. */
  readonly isCallback: boolean;
}

/** `const a = from`, `const { key: a } = await from`, `const [a] = from`, `from.then((a) => …)`, `from((a) => …)`. */
export function originOf(identifier: AstNode, file: FileContext): Origin | undefined {
  const definition = file.variableOf(identifier)?.defs[0];
  const name = definition?.name as unknown as AstNode | undefined;
  if (!definition || !name) return undefined;
  if (definition.type === 'Variable') {
    const declarator = definition.node as unknown as AstNode;
    if (!declarator.init) return undefined;
    const from = withoutAwait(declarator.init);
    return name.parent === declarator ? { from, isCallback: false } : { from, key: keyOf(name), isCallback: false };
  }
  if (definition.type !== 'Parameter') return undefined;
  const fn = definition.node as unknown as AstNode;
  const call = fn.parent?.type === 'CallExpression' && (fn.parent.arguments as AstNode[]).includes(fn) ? fn.parent : undefined;
  if (!call || !isFunction(fn) || ((fn.params as AstNode[])[0] !== name && (fn.params as AstNode[])[0]?.type !== 'ObjectPattern')) return undefined;
  const key = (fn.params as AstNode[])[0] === name ? undefined : keyOf(name);
  const callee = unwrap(call.callee as AstNode);
  if (getCalleeName(call) === 'then' && callee.type === 'MemberExpression') return { from: withoutAwait(callee.object as AstNode), key, isCallback: false };
  return { from: call, key, isCallback: true };
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
