import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/** How far above a node the call it is given to may stand: an object, its property, `JSON.stringify`, a body, options. */
const REACH = 8;

/** Is a node part of what a call of a wanted name is given, where it stands or through the variable that holds it? */
export function isHandedTo(node: AstNode, wants: (name: string) => boolean, file: FileContext): boolean {
  const holder = climb(node, wants);
  if (holder === true) return true;
  const variable = holder?.id?.type === 'Identifier' ? file.variableOf(holder.id) : undefined;
  return (variable?.references ?? []).some((reference) => climb(reference.identifier as unknown as AstNode, wants) === true);
}

/** True at a call that is wanted, else the variable whose value the node is part of. */
function climb(node: AstNode, wants: (name: string) => boolean): AstNode | true | undefined {
  for (let child = node, parent = node.parent, depth = 0; parent && depth < REACH && !/Statement$|Function/.test(parent.type); child = parent, parent = parent.parent, depth++) {
    if (/^(?:Call|New)Expression$/.test(parent.type) && unwrap(parent.callee as AstNode) !== unwrap(child) && wants(getCalleeName(parent) ?? '')) return true;
    if (parent.type === 'VariableDeclarator') return parent.init === child ? parent : undefined;
  }
  return undefined;
}
