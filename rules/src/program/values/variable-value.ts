import type { AstNode } from '../syntax/ast';
import type { FileContext, Variable } from '../syntax/file-context';
import { memberOfEnum } from './enum-value';
import { valueOfDestructured } from './destructured-value';
import { type Value, dynamic, either, known } from './value';
import { getDeclarator, isWrittenBy, writesOf } from './variable-writes';

/** A `let` with more writes than this is state, not a choice between a few values. */
const MAX_WRITES = 4;

/** The value of a variable, whenever it is read: its initialiser, or one of the few values written to it. */
export function valueOfVariable(variable: Variable, file: FileContext, read: (node: AstNode) => Value): Value {
  const definition = variable.defs[0];
  // typescript-eslint's name for a member seen from inside its enum: `B = A + 1`.
  if (definition.type === 'TSEnumMemberName') return memberOfEnum([enumAround(definition.node as unknown as AstNode)], variable.name, read);
  const declarator = getDeclarator(variable);
  if (!declarator) return dynamic();
  if (declarator.id?.type !== 'Identifier') return valueOfDestructured(variable, declarator, file, read);
  const writes = writesOf(variable);
  if (!writes || writes.length === 0 || writes.length > MAX_WRITES) return dynamic();
  const values = writes.map(read);
  if (!declarator.init && !isAlwaysWritten(declarator, writes)) values.unshift(known(undefined, declarator));
  return values.reduce((a, b) => either(a, b, declarator));
}

function enumAround(member: AstNode): AstNode {
  let node = member;
  while (node.type !== 'TSEnumDeclaration' && node.parent) node = node.parent;
  return node;
}

/** `let hour; if (…) hour = 22; else hour = 20;` */
function isAlwaysWritten(declarator: AstNode, writes: readonly AstNode[]): boolean {
  const declaration = declarator.parent as AstNode;
  const block = declaration.parent?.type === 'ExportNamedDeclaration' ? declaration.parent.parent : declaration.parent;
  return Array.isArray(block?.body) && (block.body as AstNode[]).some((statement) => isWrittenBy(statement, writes));
}
