import { NodeMemory } from '../syntax/node-memory';
import type { AstNode } from '../syntax/ast';
import type { Declaration } from '../syntax/declared/declaration';
import { mayBeAssigned } from '../syntax/declared/variable';
import type { Variable } from '../syntax/file-context';

/**
 * The declarator of a variable made by one `const`, `let` or `var`, whatever its pattern; undefined for parameters,
 * imports and the rest.
 */
export function getDeclarator(variable: Variable): AstNode | undefined {
  const definition = variable.defs[0];
  if (variable.defs.length !== 1 || definition.type !== 'Variable') return undefined;
  const declarator = definition.node as unknown as AstNode;
  return declarator.type === 'VariableDeclarator' ? declarator : undefined;
}

/**
 * The expressions written to a variable, its initialiser included, in source order; undefined when one write is no
 * plain one (`+=`, `++`, a loop head, a pattern, or a Svelte component's prop or binding, which others write).
 */
export function writesOf(variable: Variable): readonly AstNode[] | undefined {
  let known = writes.get(variable);
  if (!known) writes.set(variable, known = { expressions: readWrites(variable) });
  return known.expressions;
}

const writes = new NodeMemory<Variable, { readonly expressions: readonly AstNode[] | undefined }>();

function readWrites(variable: Variable): readonly AstNode[] | undefined {
  const declarator = getDeclarator(variable);
  if (declarator?.parent?.kind === 'const') return declarator.init ? [declarator.init] : undefined;
  if (!mayBeAssigned(variable)) return writesOfDeclaration(variable.defs[0] as unknown as Declaration);
  const expressions: AstNode[] = [];
  for (const reference of variable.references) {
    if (!reference.isWrite()) continue;
    const target = reference.identifier as unknown as AstNode;
    const parent = target.parent;
    if (parent?.type === 'VariableDeclarator' && parent.id === target && parent.init) expressions.push(parent.init);
    else if (parent?.type === 'AssignmentExpression' && parent.left === target && parent.operator === '=')
      expressions.push(parent.right as AstNode);
    else return undefined;
  }
  return expressions;
}

/** The same for a variable that only its declaration may write. */
function writesOfDeclaration({ type, name, node, parent }: Declaration): readonly AstNode[] | undefined {
  if (type === 'ImportBinding' || type === 'FunctionName') return [];
  if (type !== 'Variable') {
    for (let around = name.parent; around && around !== node; around = around.parent)
      if (around.type === 'AssignmentPattern') return undefined;
    return [];
  }
  if (node.id !== name) return undefined;
  if (node.init) return [node.init];
  const isOfLoop = /^For(?:In|Of)/.test(parent?.parent?.type ?? '') && parent?.parent?.left === parent;
  return isOfLoop ? undefined : [];
}

/** The initialiser of a plain variable that nothing else writes. */
export function getOnlyWrite(variable: Variable): AstNode | undefined {
  const declarator = getDeclarator(variable);
  if (!declarator?.init || declarator.id?.type !== 'Identifier') return undefined;
  return writesOf(variable)?.length === 1 ? declarator.init : undefined;
}

/** Does running a statement always write one of the expressions to its variable? */
export function isWrittenBy(statement: AstNode | null | undefined, writes: readonly AstNode[]): boolean {
  switch (statement?.type) {
    case 'ExpressionStatement':
      return statement.expression.type === 'AssignmentExpression' && writes.includes(statement.expression.right as AstNode);
    case 'BlockStatement':
      return (statement.body as AstNode[]).some((inner) => isWrittenBy(inner, writes));
    case 'IfStatement':
      return isWrittenBy(statement.consequent as AstNode, writes) && isWrittenBy(statement.alternate as AstNode | null, writes);
    default:
      return false;
  }
}
