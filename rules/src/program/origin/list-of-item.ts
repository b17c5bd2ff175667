import { type AstNode, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';

const EACH = /^(?:map|forEach|flatMap|filter|some|every|find)$/;

/** The list whose items a variable stands for: `list.map((item) => …)`, `for (const item of list)`, `v-for`, `{#each}`. */
export function listOfItem(identifier: AstNode, file: FileContext): AstNode | undefined {
  const name = identifier.name as string;
  for (let child = identifier, node = identifier.parent; node; child = node, node = node.parent) {
    if (node.type === 'VElement') {
      const loop = (node.startTag.attributes as AstNode[]).map((attribute) => attribute.value?.expression as AstNode | undefined).find(
        (each) => each?.type === 'VForExpression'
      );
      if (loop && (loop.left as AstNode[]).some((pattern) => binds(pattern, name))) return loop.right as AstNode;
    }
    if (node.type === 'SvelteEachBlock' && node.context && binds(node.context as AstNode, name)) return node.expression as AstNode;
    if (
      node.type === 'ForOfStatement' && child === node.body && node.left.type === 'VariableDeclaration'
      && binds(node.left.declarations[0].id, name)
    ) return node.right as AstNode;
  }
  const definition = file.variableOf(identifier)?.defs[0];
  const fn = definition?.type === 'Parameter' ? (definition.node as unknown as AstNode) : undefined;
  const call = fn?.parent;
  const callee = call?.type === 'CallExpression' && call.arguments[0] === fn ? unwrap(call.callee as AstNode) : undefined;
  return callee?.type === 'MemberExpression' && EACH.test(String(callee.property.name)) && fn?.params[0]
      && binds(fn.params[0] as AstNode, name)
    ? (callee.object as AstNode)
    : undefined;
}

/** Does a pattern make a variable of the name? */
function binds(pattern: AstNode, name: string): boolean {
  switch (pattern.type) {
    case 'Identifier':
      return pattern.name === name;
    case 'ObjectPattern':
      return (pattern.properties as AstNode[]).some((property) =>
        binds((property.type === 'RestElement' ? property.argument : property.value) as AstNode, name)
      );
    case 'ArrayPattern':
      return (pattern.elements as (AstNode | null)[]).some((element) => element !== null && binds(element, name));
    case 'AssignmentPattern':
      return binds(pattern.left as AstNode, name);
    default:
      return false;
  }
}
