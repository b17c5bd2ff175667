import { type AstNode, getEnclosingFunction, getKeyName } from './ast';

/** The name of a function: its own, that of its variable, or that of its key. */
export function functionName(fn: AstNode | undefined): string {
  if (!fn) return '';
  if (fn.id) return String(fn.id.name);
  const holder = fn.parent;
  if (holder?.type === 'VariableDeclarator') return String(holder.id?.name ?? '');
  if (holder?.key) return getKeyName(holder.key as AstNode, holder.computed as boolean) ?? '';
  return '';
}

/** Functions around a node, innermost first. */
export function* functionsAround(node: AstNode): Iterable<AstNode> {
  for (let fn = getEnclosingFunction(node); fn; fn = getEnclosingFunction(fn)) yield fn;
}
