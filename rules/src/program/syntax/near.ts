import { type AstNode, getEnclosingFunction, getKeyName, unwrap } from './ast';
import { lastName } from './names';

/** The name of a function: its own, that of its variable, or that of its key. */
export function functionName(fn: AstNode | undefined): string {
  if (!fn) return '';
  if (fn.id) return String(fn.id.name);
  const holder = fn.parent;
  if (holder?.type === 'VariableDeclarator') return String(holder.id?.name ?? '');
  if (holder?.key) return getKeyName(holder.key as AstNode, holder.computed as boolean) ?? '';
  return '';
}

/** The node of that name; undefined for an anonymous function and for a computed name. */
export function nameOfFunction(fn: AstNode): AstNode | undefined {
  if (fn.id) return fn.id;
  const holder = fn.parent;
  if (holder?.type === 'VariableDeclarator') return holder.init === fn && holder.id?.type === 'Identifier' ? holder.id : undefined;
  return holder?.key && holder.value === fn && holder.computed !== true ? (holder.key as AstNode) : undefined;
}

/** The name a function, or the call that wraps one, is kept under: `a` of `const a =`, `{ a: … }`, `exports.a =`; else empty. */
export function keptName(node: AstNode): string {
  const holder = node.parent;
  if (!node.id && holder?.type === 'AssignmentExpression') return lastName(unwrap(holder.left as AstNode));
  return functionName(node);
}

/** Functions around a node, innermost first. */
export function* functionsAround(node: AstNode): Iterable<AstNode> {
  for (let fn = getEnclosingFunction(node); fn; fn = getEnclosingFunction(fn)) yield fn;
}
