import { dirname, relative } from 'pathe';
import { ask } from '../../program/exports/ask';
import { type Imported, importedBy } from '../../program/exports/imported';
import { WHOLE } from '../../program/exports/export-table';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { nodesNamed, textsNaming } from '../../program/syntax/lexicon';
import { stemOf } from './entry-path';

/**
 * Does a script import a module of the workspace and use nothing of it: what it drew or called once is commented out? Paths are
 * absolute. False for scripts that cannot be read.
 */
export function isImportedInVain(module: string, importer: string, file: FileContext): boolean {
  const imported = scriptAt(importer, file);
  return imported !== undefined
    && ask(
        imported,
        `imports ${module} in vain`,
        file,
        ({ file: other }) => usesNothingOf(module, (specifier) => file.host.resolve?.(specifier, importer) === module, other),
      ) === true;
}

/** Is a name in a script only what the script imports, and uses nowhere? `script` is an absolute path. */
export function isOnlyImported(name: string, script: string, file: FileContext): boolean {
  const imported = scriptAt(script, file);
  return imported !== undefined && ask(imported, `only imports ${name}`, file, ({ file: other }) => onlyImports(name, other)) === true;
}

/** The script at an absolute path, as a module; undefined where it cannot be read. */
export function scriptAt(script: string, { filename, host }: FileContext): Imported | undefined {
  if (!host.resolve || !host.read) return undefined;
  const path = relative(dirname(filename), script);
  return importedBy({ specifier: path.startsWith('.') ? path : `./${path}`, name: WHOLE }, filename, host);
}

function usesNothingOf(module: string, isOfModule: (specifier: string) => boolean, file: FileContext): boolean {
  const declarations = file.nodes('ImportDeclaration').filter(({ source }) => isOfModule(String((source as AstNode).value)));
  const specifiers = declarations.flatMap((declaration) => declaration.specifiers as AstNode[]);
  // `import './a'` runs the module; other texts with its name may load the module.
  return declarations.length > 0 && declarations.every((declaration) => (declaration.specifiers as AstNode[]).length > 0)
    && specifiers.every(({ local }) => onlyImports(String(local?.name), file))
    && textsNaming(stemOf(module), { range: [0, 0] }, file).every(({ parent }) => parent?.type === 'ImportDeclaration');
}

/** Is a name of a script only that of an import? */
export const onlyImports = (name: string, file: FileContext): boolean => {
  const nodes = nodesNamed(name, file);
  return nodes.length > 0 && nodes.every(({ parent }) => parent?.type.startsWith('Import') === true);
};
