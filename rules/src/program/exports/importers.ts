import { type AstNode, getKeyName, isFunction, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { nodesNamed } from '../syntax/lexicon';
import { functionName, functionsAround } from '../syntax/near';
import { type Answer, ask } from './ask';
import { importedBy } from './imported';
import { DEFAULT, exportsOf, WHOLE } from './export-table';

/** Folders above a module, with its own, in which files are looked for. */
const MOST_FOLDERS = 3;

/**
 * Asks the files of some names around a module that import it: `uses` are their places that run or show what holds a node of it.
 * What is at the top of the module runs wherever it is imported.
 */
export function askImporters<T extends Answer>(
  node: AstNode,
  file: FileContext,
  names: readonly string[],
  question: string,
  compute: (importer: FileContext, uses: readonly AstNode[]) => T,
): readonly T[] {
  const { host, filename } = file;
  if (!host.resolve || !host.read) return [];
  const [seen, answers, holder] = [new Set<string>([filename]), [] as T[], holderOf(node, file)];
  for (let up = './', level = 0; level < MOST_FOLDERS; up = up === './' ? '../' : `../${up}`, level++) {
    for (const name of names) {
      const path = host.resolve(up + name, filename);
      if (path === undefined || seen.has(path)) continue;
      seen.add(path);
      const imported = importedBy({ specifier: up + name, name: WHOLE }, filename, host);
      const answer = imported && ask(imported, `${question}, ${holder} of ${filename}`, file, ({ file: importer }) => {
        const uses = usesIn(importer, holder, (specifier) => host.resolve?.(specifier, path) === filename);
        return uses.length > 0 ? compute(importer, uses) : undefined;
      });
      if (answer !== undefined) answers.push(answer);
    }
  }
  return answers;
}

const TOP = '(top)';
const SOME = '(some)';

/** The export that holds a node; `TOP` outside of all functions, `SOME` in a function that other functions of the module call. */
function holderOf(node: AstNode, file: FileContext): string {
  const outermost = [...functionsAround(node)].at(-1);
  if (!outermost) return TOP;
  const name = functionName(outermost);
  const exported = [...exportsOf(file).own].find(([, own]) =>
    own === outermost || (own.type === 'Identifier' && name !== '' && own.name === name)
  );
  return exported?.[0] ?? SOME;
}

/** Where a file runs or shows an export of a module. Imports of types are none. */
function usesIn(importer: FileContext, holder: string, isOfModule: (specifier: string) => boolean): readonly AstNode[] {
  const isMeant = (source: AstNode | null | undefined): boolean => typeof source?.value === 'string' && isOfModule(source.value);
  const declared = importer.nodes('ImportDeclaration').filter(({ source, importKind }) => importKind !== 'type' && isMeant(source))
    .flatMap((declaration) => {
      const specifiers = (declaration.specifiers as AstNode[]).filter(({ importKind }) => importKind !== 'type');
      if (holder === TOP) return declaration.specifiers.length === 0 || specifiers.length > 0 ? [declaration] : [];
      return specifiers.filter((specifier) => isOf(specifier, holder)).flatMap(({ local }) => (local ? usesOf(local, importer) : []));
    });
  const loaded = importer.nodes('ImportExpression').filter(({ source }) => isMeant(source as AstNode)).flatMap((load) =>
    deferred(load, importer)
  );
  return [...declared, ...loaded];
}

/** May a specifier mean an export? A namespace may mean any. */
function isOf({ type, imported }: AstNode, holder: string): boolean {
  if (holder === SOME || type === 'ImportNamespaceSpecifier') return true;
  return (type === 'ImportSpecifier' && imported ? getKeyName(imported as AstNode, false) : DEFAULT) === holder;
}

/** Places where a name is used that is declared by a node. */
function usesOf(declared: AstNode, file: FileContext): readonly AstNode[] {
  const variable = file.variableOf(declared);
  return nodesNamed(String(declared.name), file).filter((node) =>
    node !== declared && node.range[0] !== declared.range[0] && node.parent?.type !== 'JSXClosingElement' && isUse(node)
    && file.variableOf(node) === variable
  );
}

/** Not a property of something else, and not the name that a statement exports or imports. */
const isUse = ({ parent, ...node }: AstNode): boolean =>
  !(parent?.type === 'MemberExpression' && parent.computed !== true && same(parent.property as AstNode, node))
  && !(parent?.type === 'Property' && parent.computed !== true && same(parent.key as AstNode, node) && parent.shorthand !== true)
  && !/^(?:Import|Export)\w*Specifier$/.test(parent?.type ?? '');

const same = (one: AstNode, other: { readonly range: readonly [number, number] }): boolean => one.range[0] === other.range[0];

/** `lazy(() => import('./analytics'))` loads where what it gives is used. */
function deferred(load: AstNode, file: FileContext): readonly AstNode[] {
  const fn = load.parent;
  const call = isFunction(fn) && fn.body === load ? fn.parent : undefined;
  const holder = call?.type === 'CallExpression' && (call.arguments as AstNode[]).some((argument) => unwrap(argument) === fn)
    ? call.parent
    : undefined;
  if (holder?.type !== 'VariableDeclarator' || holder.id?.type !== 'Identifier') return [load];
  const uses = usesOf(holder.id, file);
  return uses.length > 0 ? uses : [load];
}
