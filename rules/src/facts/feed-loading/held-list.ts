import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/**
 * Does a handler show the next part of a list that the program holds as a constant or imports: `people.slice(shown, shown + 20)`? Such a
 * list ends.
 */
export const takesFromHeldList = (handler: AstNode, file: FileContext): boolean =>
  file.within(handler, 'CallExpression').some((call) => {
    const callee = unwrap(call.callee as AstNode);
    const list = getMemberName(callee) === 'slice' && (call.arguments as AstNode[]).length > 1 ? unwrap(callee.object) : undefined;
    return list?.type === 'Identifier' && isHeld(list, file);
  });

/** Is a name that of an import, or of a constant of the module? */
function isHeld(name: AstNode, file: FileContext): boolean {
  const definition = file.variableOf(name)?.defs[0];
  if (definition?.type === 'ImportBinding') return true;
  const declaration = definition?.type === 'Variable' ? (definition.node as unknown as AstNode).parent : undefined;
  return declaration?.kind === 'const' && (declaration.parent?.type === 'Program' || declaration.parent?.type === 'ExportNamedDeclaration');
}
