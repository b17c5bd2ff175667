import { type AstNode, getCalleeName, isFunction, unwrap, walk } from './ast';
import type { FileContext } from './file-context';

/** The name a chain of calls and members starts with: `z` of `z.string().min(2)`. Empty for a chain that starts with something else. */
export function rootName(node: AstNode | null | undefined): string {
  let root = unwrap(node);
  while (root && (root.type === 'CallExpression' || root.type === 'MemberExpression')) {
    root = unwrap((root.type === 'CallExpression' ? root.callee : root.object) as AstNode | null);
  }
  return root?.type === 'Identifier' ? String(root.name) : '';
}

/** Names of the calls that follow a call in its chain: `min`, `optional` after `string` in `z.string().min(2).optional()`. */
export function callsAfter(call: AstNode): readonly string[] {
  const names: string[] = [];
  for (let next = nextCall(call); next; next = nextCall(next)) names.push(getCalleeName(next) ?? '');
  return names;
}

function nextCall(call: AstNode): AstNode | undefined {
  const member = call.parent;
  const next = member?.type === 'MemberExpression' && member.object === call ? member.parent : undefined;
  return next?.type === 'CallExpression' && next.callee === member ? next : undefined;
}

/** Calls in an expression, those of its arguments included; what a function in it calls runs later and is left out. */
export const callsWithin = (root: AstNode, file: FileContext): readonly AstNode[] => file.onceFor(callsWithin, root, () => {
  const calls: AstNode[] = [];
  walk(root, (node) => {
    if (node !== root && isFunction(node)) return false;
    if (node.type === 'CallExpression') calls.push(node);
    return true;
  }, file.sourceCode.visitorKeys);
  return calls;
});
