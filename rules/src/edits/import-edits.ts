import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { groupBy } from '../program/syntax/group-by';
import type { TextEdit } from './text-edit';

/**
 * Adds names to the import of a module. No edits when they are all there; undefined when the module is not imported by
 * an import with room for names, or a name means something else already.
 */
export function importNames(names: readonly string[], module: string, file: FileContext): TextEdit[] | undefined {
  const declarations = valueImports(module, file);
  const specifiers = declarations.flatMap((node) => node.specifiers as AstNode[]);
  const isThere = (name: string): boolean =>
    specifiers.some((each) => each.type === 'ImportSpecifier' && each.imported.name === name && each.local?.name === name);
  const missing = names.filter((name) => !isThere(name));
  if (missing.length === 0) return [];
  if (missing.some((name) => importsOf(file).names.has(name))) return undefined;
  const last = declarations.map((node) => (node.specifiers as AstNode[]).at(-1)).find((each) =>
    each && each.type !== 'ImportNamespaceSpecifier'
  );
  if (!last) return undefined;
  const text = missing.join(', ');
  return [{ range: [last.range[1], last.range[1]], text: last.type === 'ImportSpecifier' ? `, ${text}` : `, { ${text} }` }];
}

/** Imports of a module that are no types. */
export const valueImports = (module: string, file: FileContext): readonly AstNode[] => importsOf(file).byModule.get(module) ?? [];

interface Imports {
  /** Imports that are no types, by the text that names the module. */
  readonly byModule: ReadonlyMap<string, readonly AstNode[]>;
  /** What imports are called in this file. */
  readonly names: ReadonlySet<string>;
}

const importsOf = (file: FileContext): Imports =>
  file.once(importsOf, () => {
    const declarations = file.nodes('ImportDeclaration');
    const names = declarations.flatMap(({ specifiers }) => (specifiers as AstNode[]).map(({ local }) => String(local?.name)));
    return { byModule: groupBy(declarations.filter(({ importKind }) => importKind !== 'type'), moduleOf), names: new Set(names) };
  });

const moduleOf = ({ source }: AstNode): string => String(source.value);
