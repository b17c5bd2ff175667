import type { AstNode } from '../../program/syntax/ast';
import { isFunction } from '../../program/syntax/ast';

const HOLDERS: ReadonlySet<string> = new Set(['Property', 'VariableDeclarator', 'ExportDefaultDeclaration', 'PropertyDefinition']);

/**
 * The record that a text is part of: an item of a list, an argument, a result. Undefined for a text of a table of texts, whose entries
 * have nothing to do with each other.
 */
export function recordAround(node: AstNode | undefined): AstNode | undefined {
  for (let place = node?.parent; place && !isFunction(place); place = place.parent)
    if (place.type === 'ObjectExpression') return HOLDERS.has(bareParent(place)?.type ?? '') ? undefined : place;
  return undefined;
}

/** What holds an object that may be written `{ … } as const` or `{ … } satisfies Type`. */
const bareParent = ({ parent }: AstNode): AstNode | undefined =>
  parent?.type === 'TSAsExpression' || parent?.type === 'TSSatisfiesExpression' ? bareParent(parent) : parent;
