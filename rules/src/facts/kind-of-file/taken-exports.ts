import { relative } from 'pathe';
import { ask } from '../../program/exports/ask';
import { DEFAULT } from '../../program/exports/export-table';
import { type AstNode, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { WordsBeside } from '../../program/syntax/file-host';
import { nodesNamed } from '../../program/syntax/lexicon';
import { isEntryFirst } from './entry-path';
import { onlyImports, scriptAt } from './vain-import';

/** Barrels that are followed, one to the next: `export * from './a'`. */
const MOST_BARRELS = 3;

/** What a script may do with an export of a module: use it, or re-export it under some names. No names: it does nothing with it. */
type Taking = 'use' | readonly string[];

/** Does no module of the workspace take an export of a file that has a name? False where that is not known. */
export const isUntaken = (name: string, file: FileContext, words: WordsBeside): boolean =>
  isUntakenOf(file.filename, name, file, words, MOST_BARRELS);

function isUntakenOf(module: string, name: string, file: FileContext, words: WordsBeside, barrels: number): boolean {
  const isTaken = words.isTaken(module, name, (importer) => {
    if (words.wayTo(importer)?.length === 0) return false;
    const taking = takingOf(module, name, importer, file);
    if (taking === 'use') return true;
    if (taking.length === 0) return false;
    return barrels === 0 || isForOthers(importer, words)
      || taking.some((exported) => !isUntakenOf(importer, exported, file, words, barrels - 1));
  });
  return isTaken === false;
}

/** May packages elsewhere take what a module re-exports? */
const isForOthers = (module: string, { package: { folder, dependencies } }: WordsBeside): boolean =>
  isEntryFirst(relative(folder, module), dependencies);

function takingOf(module: string, name: string, importer: string, file: FileContext): Taking {
  const imported = scriptAt(importer, file);
  if (!imported) return 'use';
  const isOfModule = (source: AstNode | null | undefined): boolean =>
    typeof source?.value === 'string' && file.host.resolve?.(source.value, importer) === module;
  return ask(imported, `takes ${name} of ${module}`, file, ({ file: other }) => takingIn(other, name, isOfModule)) ?? 'use';
}

function takingIn(file: FileContext, name: string, isOfModule: (source: AstNode | null | undefined) => boolean): Taking {
  const isOf = (nodes: readonly AstNode[]): AstNode[] => nodes.filter(({ source }) => isOfModule(source as AstNode));
  const specifiers = isOf(file.nodes('ImportDeclaration')).flatMap((declaration) => declaration.specifiers as AstNode[]);
  if (specifiers.some((specifier) => usesImport(specifier, name, file))) return 'use';
  const required = file.nodes('CallExpression').filter((call) => isRequire(call, isOfModule));
  // What stands for a module in CommonJS may be its default.
  if (name === DEFAULT && required.length > 0) return 'use';
  const loads = [...isOf(file.nodes('ImportExpression')), ...required];
  if (loads.some((load) => usesModule(load, name, file))) return 'use';
  const whole = isOf(file.nodes('ExportAllDeclaration'));
  if (whole.some(({ exported: alias }) => alias)) return 'use';
  const exported = isOf(file.nodes('ExportNamedDeclaration')).flatMap((declaration) => declaration.specifiers as AstNode[])
    .flatMap(({ local, exported: as }) => (local && as && getKeyName(local, false) === name ? [getKeyName(as, false) ?? name] : []));
  return whole.length > 0 && name !== DEFAULT ? [...exported, name] : exported;
}

function usesImport({ type, imported, local }: AstNode, name: string, file: FileContext): boolean {
  if (!local) return true;
  if (type === 'ImportSpecifier') return getKeyName(imported as AstNode, false) === name && !onlyImports(String(local.name), file);
  if (type === 'ImportDefaultSpecifier' && name === DEFAULT) return !onlyImports(String(local.name), file);
  // The default of a module of CommonJS is the module as a whole.
  return usesVariable(local, name, file);
}

const isRequire = ({ callee, arguments: given }: AstNode, isOfModule: (source: AstNode) => boolean): boolean =>
  callee.type === 'Identifier' && callee.name === 'require' && given.length === 1 && isOfModule((given as AstNode[])[0]);

/** Is a member of a name used through a variable that holds a module, or may it be? */
const usesVariable = (declared: AstNode, name: string, file: FileContext): boolean =>
  nodesNamed(String(declared.name), file).some((node) =>
    node !== declared && node.range[0] !== declared.range[0] && !isMember(node) && usesModule(node, name, file)
  );

/** Is it the name of a member of something else, or of a property? */
const isMember = ({ parent, range }: AstNode): boolean =>
  (parent?.type === 'MemberExpression' && !parent.computed && (parent.property as AstNode).range[0] === range[0])
  || (parent?.type === 'Property' && !parent.computed && !parent.shorthand && (parent.key as AstNode).range[0] === range[0]);

/** Is a member of a name taken from an expression that means a module, or may it be? */
function usesModule(module: AstNode, name: string, file: FileContext): boolean {
  let value = module;
  while (value.parent && (unwrap(value.parent) === unwrap(value) || value.parent.type === 'AwaitExpression')) value = value.parent;
  const { parent } = value;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return false;
    case 'MemberExpression':
      if (parent.object !== value) return true;
      return getMemberName(parent) === 'then' ? usesLoaded(parent.parent, name, file) : (getMemberName(parent) ?? name) === name;
    case 'VariableDeclarator':
      return parent.init !== value || !parent.id || usesPattern(parent.id, name, file);
    case 'ArrowFunctionExpression':
      // `lazy(() => import('./chat'))` takes the default.
      return parent.body !== value || parent.parent?.type !== 'CallExpression' || name === DEFAULT || nodesNamed(name, file).length > 0;
    default:
      return true;
  }
}

/** The same of the callback of `then`. */
function usesLoaded(call: AstNode | null | undefined, name: string, file: FileContext): boolean {
  const callback = (call?.arguments as AstNode[] | undefined)?.at(0);
  const loaded = isFunction(callback) ? (callback.params as AstNode[]).at(0) : undefined;
  return !loaded || usesPattern(loaded, name, file);
}

function usesPattern(pattern: AstNode, name: string, file: FileContext): boolean {
  if (pattern.type === 'Identifier') return usesVariable(pattern, name, file);
  return pattern.type !== 'ObjectPattern'
    || (pattern.properties as AstNode[]).some((property) =>
      property.type !== 'Property' || (getKeyName(property.key as AstNode, property.computed as boolean) ?? name) === name
    );
}
