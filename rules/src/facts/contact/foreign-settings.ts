import { type AstNode, getEnclosingFunction, isFunction, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/**
 * Does the function around a node give back settings that something outside of the project keeps, `return window.sdk.settings`? What it
 * gives back otherwise stands for these while they are not known, and is no default of the project's own settings.
 */
export function isBesideForeignSettings(node: AstNode, file: FileContext): boolean {
  const fn = getEnclosingFunction(node);
  return fn !== undefined && file.onceFor(isBesideForeignSettings, fn, () => returnsOf(fn, file).some((value) => isForeign(value, file)));
}

function returnsOf(fn: AstNode, file: FileContext): readonly AstNode[] {
  const values: AstNode[] = [];
  walk(fn, (each) => {
    if (each !== fn && isFunction(each)) return false;
    const value = each.type === 'ReturnStatement' ? unwrap(each.argument) : undefined;
    if (value) values.push(value);
    return true;
  }, file.sourceCode.visitorKeys);
  return values;
}

/** A member of a global that this file does not declare. */
function isForeign(value: AstNode, file: FileContext): boolean {
  if (value.type !== 'MemberExpression') return false;
  let root: AstNode | null | undefined = value;
  while (root?.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  return root?.type === 'Identifier' && (file.variableOf(root)?.defs ?? []).length === 0;
}
