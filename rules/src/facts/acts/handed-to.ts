import { type AstNode, getCalleeName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/** How many ancestors of a node to search for the call that receives it: an object, its property, `JSON.stringify`, a body, options. */
const REACH = 8;

/** Is it a call that is asked for, by its name or by what it calls? */
type Wanted = (name: string, call: AstNode) => boolean;

/** Is a node part of an argument of a wanted call, directly or through the variable that holds it? */
export function isHandedTo(node: AstNode, wants: Wanted, file: FileContext): boolean {
  const holder = climb(node, wants);
  if (holder === true) return true;
  const variable = holder?.id?.type === 'Identifier' ? file.variableOf(holder.id) : undefined;
  return (variable?.references ?? []).some((reference) => climb(reference.identifier as unknown as AstNode, wants) === true);
}

/** True at a call that is wanted, else the variable whose value the node is part of. */
function climb(node: AstNode, wants: Wanted): AstNode | true | undefined {
  let child = node;
  for (let depth = 0; depth < REACH; depth++) {
    const { parent } = child;
    if (!parent || isFunction(parent) || parent.type.endsWith('Statement')) return undefined;
    if (isCall(parent) && unwrap(parent.callee as AstNode) !== unwrap(child) && wants(getCalleeName(parent) ?? '', parent)) return true;
    if (parent.type === 'VariableDeclarator') return parent.init === child ? parent : undefined;
    child = parent;
  }
  return undefined;
}

const isCall = ({ type }: AstNode): boolean => type === 'CallExpression' || type === 'NewExpression';
