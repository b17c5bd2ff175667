import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from './text-edit';

/**
 * Adds names to the import of a module. No edits when they are all there; undefined when the module is not imported by
 * an import with room for names, or a name means something else already.
 */
export function importNames(names: readonly string[], module: string, file: FileContext): TextEdit[] | undefined {
  const declarations = file.nodes('ImportDeclaration').filter((node) => node.source.value === module && node.importKind !== 'type');
  const specifiers = declarations.flatMap((node) => node.specifiers as AstNode[]);
  const isThere = (name: string): boolean =>
    specifiers.some((each) => each.type === 'ImportSpecifier' && each.imported.name === name && each.local?.name === name);
  const missing = names.filter((name) => !isThere(name));
  if (missing.length === 0) return [];
  if (
    file.nodes('ImportDeclaration').some((node) =>
      (node.specifiers as AstNode[]).some((each) => missing.includes(each.local?.name as string))
    )
  ) return undefined;
  const last = declarations.map((node) => (node.specifiers as AstNode[]).at(-1)).find((each) =>
    each && each.type !== 'ImportNamespaceSpecifier'
  );
  if (!last) return undefined;
  const text = missing.join(', ');
  return [{ range: [last.range[1], last.range[1]], text: last.type === 'ImportSpecifier' ? `, ${text}` : `, { ${text} }` }];
}
