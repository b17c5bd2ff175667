import type { AstNode } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';

/** Is a constant passed to a call, or used in a URL or options object? */
export function isPassedOn(declarator: AstNode, file: FileContext): boolean {
  const variable = declarator.id?.type === 'Identifier' ? file.variableOf(declarator.id) : undefined;
  return (variable?.references ?? []).some((reference) => {
    const use = reference.identifier as unknown as AstNode;
    if (reference.init || !reference.isRead()) return false;
    const parent = use.parent as AstNode;
    return (parent.type === 'CallExpression' && (parent.arguments as AstNode[]).includes(use))
      || (parent.type === 'Property' && parent.value === use) || parent.type === 'TemplateLiteral';
  });
}
