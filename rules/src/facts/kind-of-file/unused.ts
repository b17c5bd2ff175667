import { relative } from 'pathe';
import { calledFirst, calledNames, sourceFirst } from '../../knowledge/words/programs/entry-words';
import { isWrappedFunction } from '../../program/origin/function-behind';
import { DEFAULT, exportsOf } from '../../program/exports/export-table';
import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { WordsBeside } from '../../program/syntax/file-host';
import { nodesNamed, textsNaming } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { wordsOf } from '../../program/syntax/words';
import { isEntry, isEntryFirst, stemOf } from './entry-path';
import { isForPage } from './page-script';
import { isUntaken } from './taken-exports';
import { isPage, isPageUnnamed } from './unnamed-page';
import { isImportedInVain, isOnlyImported } from './vain-import';
import { isWithin } from '../../program/syntax/range';

/** Names that are shorter occur everywhere. */
const SHORTEST_NAME = 4;
/** Names that are written more often, declarations and exports included, are not followed to what uses them. */
const MOST_WRITTEN = 6;
/** Files that are followed from one that nothing but the next names. */
const LONGEST_CHAIN = 5;
/** Files in which components are written. */
const COMPONENT = /\.(?:[jt]sx|vue|svelte)$/;
const DECLARATIONS = new Set(['FunctionDeclaration', 'ClassDeclaration', 'VariableDeclarator']);

/**
 * Does nothing in the workspace use the code at a node, as far as names show: the file, or the function or method around it? Without a
 * node, the file alone is judged. Where the host does not know the workspace, only names that no other file can use are judged.
 */
export function isUnused(site: AstNode | undefined, file: FileContext): boolean {
  const words = file.once('words beside', () => file.host.wordsBeside?.(file.filename));
  if (words && isTemplateOrComponent(file) && file.once('undrawn', () => words.isUndrawn())) return true;
  if (words && isPage(file.filename) && file.once(isPageUnnamed, () => isPageUnnamed(file.filename, words))) return true;
  if (words && !isEntryFile(file, words) && file.once(isFileUnused, () => isFileUnused(file, words))) return true;
  for (let node: AstNode | null | undefined = site; node; node = node.parent) {
    const declared = declaredName(node);
    if (declared && file.onceFor(isUnused, node, () => isNameUnused(declared, node as AstNode, file, words))) return true;
  }
  return false;
}

/** May it be a component of Angular, or the template of one? */
const isTemplateOrComponent = (file: FileContext): boolean => file.filename.endsWith('.html') || file.nodes('Decorator').length > 0;

/** What is beside a manifest is a program that is run by hand, unless it is for a page: pages name their scripts. */
const isEntryFile = (file: FileContext, words: WordsBeside): boolean =>
  file.once(isEntryFile, () => {
    const { package: { folder, dependencies } } = words;
    const path = relative(folder, file.filename);
    const isElsewhere = [...sourceFirst].some(([name, stems]) => dependencies.has(name) && stems.includes(path.replace(/\.\w+$/, '')));
    if (isElsewhere && file.host.resolve?.(`./src/${stemOf(path)}`, file.filename) !== undefined) return false;
    if (path.includes('/')) return isEntry(path, dependencies);
    // A module of others has uses like any other.
    const isModuleOfOthers = isModule(file) && words.filesNaming(file.filename)?.length !== 0;
    return isEntry(isForPage(file) || isModuleOfOthers ? `page/${path}` : path, dependencies);
  });

/** Does no other file name the module, or nothing that it exports? */
function isFileUnused(file: FileContext, words: WordsBeside): boolean {
  const { own, from, all } = exportsOf(file);
  if (isModuleUnnamed(file.filename, file, words, LONGEST_CHAIN, isOfPlainPages(file, words)) || isUnreached(file, words)) {
    // A framework may find a class with a decorator by its name.
    return ![...own].some(([name, node]) => isDecorated(node) && words.filesWith(name)?.length !== 0);
  }
  const names = [...own.keys()];
  return names.length > 0 && from.size === 0 && all.length === 0
    && names.every((name) => isUncalled(name) && isNameUnusedBeside(name, file, words));
}

const isUnreached = (file: FileContext, words: WordsBeside): boolean => words.wayTo(file.filename)?.length === 0;

/** Is it a script of pages in a package that installs nothing? Without a bundler, pages and scripts write the whole names of others. */
const isOfPlainPages = (file: FileContext, { package: { dependencies } }: WordsBeside): boolean =>
  dependencies.size === 0 && isForPage(file);

const isDecorated = (node: AstNode): boolean => ((node.decorators as readonly AstNode[] | undefined) ?? []).length > 0;

/** Does no other file hold a name, but those that import what the name means and do not use it? */
const isNameUnusedBeside = (name: string, file: FileContext, words: WordsBeside): boolean =>
  words.filesWith(name)?.every((other) => isOnlyImported(name, other, file)) === true;

/** Is a module named in no other file that uses the module, or only in one that is not named itself? `module` is an absolute path. */
function isModuleUnnamed(module: string, file: FileContext, words: WordsBeside, steps: number, isWhole: boolean): boolean {
  const naming = words.filesNaming(module, isWhole)?.filter((other) => !isImportedInVain(module, other, file));
  if (!naming || naming.length > 1) return false;
  const [only] = naming;
  if (only === undefined) return true;
  const { package: { folder, dependencies } } = words;
  // A component's `index` stands for its folder.
  const isProgram = COMPONENT.test(only) ? isEntryFirst : isEntry;
  return steps > 0 && !isProgram(relative(folder, only), dependencies) && isModuleUnnamed(only, file, words, steps - 1, isWhole);
}

interface Declared {
  readonly name: string;
  /** The identifier that declares the name. */
  readonly id: AstNode;
}

/** The function, method, class or object of the module that a node declares. */
function declaredName(node: AstNode): Declared | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id ? { name: String(node.id.name), id: node.id } : undefined;
    case 'VariableDeclarator':
      return node.id?.type === 'Identifier' && isKept(node) ? named(node.id) : undefined;
    case 'MethodDefinition':
      return node.kind === 'method' && !isOverriding(node) ? named(node.key as AstNode, node.computed as boolean) : undefined;
    case 'PropertyDefinition':
      return isFunction(unwrap(node.value as AstNode | null)) && !isOverriding(node)
        ? named(node.key as AstNode, node.computed as boolean)
        : undefined;
    case 'Property':
      return isFunction(unwrap(node.value as AstNode)) && isOfModuleObject(node)
        ? named(node.key as AstNode, node.computed as boolean)
        : undefined;
    default:
      return undefined;
  }
}

/** Is a variable set to a function, or one of the module to an object? */
function isKept({ init, parent }: AstNode): boolean {
  const value = unwrap(init as AstNode | null);
  return isFunction(value) || isWrappedFunction(value) || (value?.type === 'ObjectExpression' && isOfModule(parent));
}

/** Is a declaration of variables one of the module? */
const isOfModule = (declaration: AstNode | null | undefined): boolean =>
  declaration?.parent?.type === 'Program' || declaration?.parent?.type === 'ExportNamedDeclaration';

function named(key: AstNode, isComputed = false): Declared | undefined {
  const name = getKeyName(key, isComputed);
  return name === undefined ? undefined : { name, id: key };
}

/** May others than the product's own code call a method: a framework by its decorator, or the class that its own extends? */
const isOverriding = (member: AstNode): boolean =>
  isDecorated(member) || Boolean((member.parent?.parent as AstNode | undefined)?.superClass)
  || member.override === true;

/** Is a property one of an object that a variable of the module is set to, and not an option that a call takes? */
function isOfModuleObject(property: AstNode): boolean {
  let object = property.parent as AstNode;
  while (object.parent && unwrap(object.parent) === object) object = object.parent;
  return object.parent?.type === 'VariableDeclarator' && isOfModule(object.parent.parent);
}

const isUncalled = (name: string): boolean =>
  name.length >= SHORTEST_NAME && !calledNames.has(name) && !calledFirst.includes(wordsOf(name)[0] ?? '');

/** `around` are declarations of which it is being asked: their uses of the name do not count. */
function isNameUnused(
  { name, id }: Declared,
  declaration: AstNode,
  file: FileContext,
  words: WordsBeside | undefined,
  around: readonly AstNode[] = [],
): boolean {
  const asked = [...around, declaration];
  const uses = nodesNamed(name, file).filter((node) => node !== id && !asked.some((each) => isWithin(node, each)) && !isExport(node));
  const isFollowed = asked.length < LONGEST_CHAIN && uses.length < MOST_WRITTEN;
  const isOfUnused = (node: AstNode): boolean => isFollowed && isWithinUnused(node, file, words, asked);
  if (uses.some((node) => !isHandedOn(node, name) && !isOfUnused(node))) return false;
  // The texts are looked at last: each is read for each name.
  return ((uses.length === 0 && isPrivate(declaration, name, file)) || isUntakenElsewhere(name, declaration, file, words))
    && textsNaming(name, declaration, file).every((text) => isOfError(text));
}

/** Does no other file use what a name declares, as far as the workspace is known? */
function isUntakenElsewhere(name: string, declaration: AstNode, file: FileContext, words: WordsBeside | undefined): boolean {
  if (!words) return false;
  const isDefault = isDefaultOf(file, declaration, name);
  if (isEntryFile(file, words) && (isDefault || isExported(declaration, name, file))) return false;
  // Importers call a default as they like.
  if (isDefault && !isUntaken(DEFAULT, file, words)) return false;
  if (isDefault && !isExported(declaration, name, file)) return true;
  return isUncalled(name)
    && (isNameUnusedBeside(name, file, words) || (isExportedAs(name, declaration, file) && isUntaken(name, file, words)));
}

/**
 * Is a place in a function, method or class that is unused itself? Names that are written often are taken for used: what uses them is
 * not followed, so that the work stays that of the file.
 */
function isWithinUnused(site: AstNode, file: FileContext, words: WordsBeside | undefined, asked: readonly AstNode[]): boolean {
  const used = file.once(isWithinUnused, () => new Set<AstNode>());
  for (let node: AstNode | null | undefined = site.parent; node; node = node.parent) {
    const declared = used.has(node) ? undefined : declaredName(node);
    if (!declared || nodesNamed(declared.name, file).length > MOST_WRITTEN) continue;
    if (isNameUnused(declared, node, file, words, asked)) return true;
    // What is used although some uses do not count is used in any case.
    used.add(node);
  }
  return false;
}

/** Does a module export what is declared under its name alone? */
function isExportedAs(name: string, declaration: AstNode, file: FileContext): boolean {
  if (!DECLARATIONS.has(declaration.type)) return false;
  if (!isOfModule(statementOf(declaration))) return false;
  const { own } = exportsOf(file);
  return own.has(name)
    && [...own].every(([other, node]) => other === name || other === DEFAULT || node.type !== 'Identifier' || node.name !== name);
}

/** Is the default export of a module what a declaration declares? */
function isDefaultOf(file: FileContext, declaration: AstNode, name: string): boolean {
  const given = exportsOf(file).own.get(DEFAULT);
  return given !== undefined
    && (given === declaration || (given.type === 'Identifier' && given.name === name && isOfModule(statementOf(declaration))));
}

const statementOf = (declaration: AstNode): AstNode | null | undefined =>
  declaration.type === 'VariableDeclarator' ? declaration.parent : declaration;

/** Can only the own file use a function or variable: one within a function, or of a module that does not export it? */
function isPrivate(declaration: AstNode, name: string, file: FileContext): boolean {
  if (declaration.type !== 'FunctionDeclaration' && declaration.type !== 'VariableDeclarator') return false;
  for (let node = declaration.parent; node; node = node.parent)
    if (isFunction(node)) return true;
  return isModule(file) && !isExported(declaration, name, file) && !isDefaultOf(file, declaration, name);
}

/** Scripts without imports and exports share the names at their top with other scripts of a page. */
const isModule = (file: FileContext): boolean => file.nodes('ImportDeclaration', 'ExportNamedDeclaration').length > 0;

const isExported = (declaration: AstNode, name: string, file: FileContext): boolean =>
  declaration.parent?.type === 'ExportNamedDeclaration' || exportsOf(file).own.has(name);

/** Is a name one under which a module exports: `export { a }`, `module.exports = { a }`, `exports.a = a`? */
function isExport(node: AstNode): boolean {
  const { parent } = node;
  if (parent?.type === 'ExportSpecifier' || parent?.type === 'ExportDefaultDeclaration') return true;
  if (parent?.type === 'MemberExpression') return parent.property === node && isExports(parent.object as AstNode);
  const assigned = parent?.type === 'Property' ? parent.parent?.parent : parent;
  if (assigned?.type !== 'AssignmentExpression') return false;
  const left = assigned.left as AstNode;
  return isExports(left) || (left.type === 'MemberExpression' && isExports(left.object as AstNode));
}

/**
 * Does code only hand a name on, for others that would have to write it: `return { save }` of a hook, `value={{ save }}` of a provider,
 * `[save]` of what such a value depends on, `window.save = save`?
 */
function isHandedOn(node: AstNode, name: string): boolean {
  const { parent } = node;
  if (isPutOnWindow(parent?.type === 'MemberExpression' && parent.property === node ? parent.parent : parent, name)) return true;
  if (parent?.type === 'ArrayExpression') return isDependencies(parent);
  if (parent?.type !== 'Property' || parent.computed || parent.parent?.type !== 'ObjectExpression') return false;
  if (getKeyName(parent.key as AstNode, false) !== name || unwrap(parent.value as AstNode).name !== name) return false;
  let object = parent.parent as AstNode;
  while (object.parent && unwrap(object.parent) === unwrap(object)) object = object.parent;
  const taker = object.parent;
  return taker?.type === 'ReturnStatement' || (taker?.type === 'ArrowFunctionExpression' && taker.body === object)
    || (taker?.type === 'JSXExpressionContainer' && taker.parent?.type === 'JSXAttribute');
}

/** `window.save = save` */
const isPutOnWindow = (assignment: AstNode | null | undefined, name: string): boolean =>
  assignment?.type === 'AssignmentExpression' && unwrap(assignment.right as AstNode).name === name
  && pathNames(assignment.left as AstNode).join('.') === `window.${name}`;

/** `[save]` of `useMemo(() => ({ save }), [save])` */
function isDependencies(list: AstNode): boolean {
  const call = list.parent;
  return call?.type === 'CallExpression' && call.arguments.length === 2 && call.arguments[1] === list
    && isFunction(call.arguments[0] as AstNode);
}

/** `new Error('useSaved must be within SavedProvider')` */
const isOfError = (text: AstNode): boolean => text.parent?.type === 'NewExpression' && /Error$/.test(getCalleeName(text.parent) ?? '');

/** `exports`, `module.exports` */
const isExports = (node: AstNode): boolean => (node.type === 'Identifier' ? node.name : getMemberName(node)) === 'exports';
