import { type AstNode, getKeyName, getMemberName, unwrap } from '../syntax/ast';
import { FileContext } from '../syntax/file-context';
import type { FileHost } from '../syntax/file-host';
import { DEFAULT, exportsOf, typesOf, WHOLE } from './export-table';

/** What an imported name means: a place in the module that defines it. Nodes and ranges are of that file. */
export interface Imported {
  /** As the importing file names it. */
  readonly binding: Binding;
  readonly file: FileContext;
  /** An expression, a name, or the declaration of a function, class or enum; the program of a module that is meant as a whole. */
  readonly node: AstNode;
}

/** Re-exports that are followed, one to the next; more are machine-made. */
const MOST_REEXPORTS = 12;

/**
 * The definition of an imported name, or of a member of an imported module: `HOUR`, `times.HOUR` after `import * as times`.
 * Modules that only re-export it are followed, the module that defines it is not: what it imports stays unknown. Undefined for
 * everything that is not an import of a file of the workspace, and for hosts that read no other file.
 */
export function importedAs(node: AstNode, file: FileContext): Imported | undefined {
  if (!file.host.resolve || !file.host.read) return undefined;
  return file.onceFor(importedAs, node, () => find(unwrap(node), file));
}

/** Does a name come from a file of the workspace, as far as its import says? Reads no file. */
export function isOfWorkspace(identifier: AstNode, file: FileContext): boolean {
  const binding = identifier.type === 'Identifier' && file.host.resolve ? bindingOf(identifier, file) : undefined;
  return binding !== undefined && file.host.resolve?.(binding.specifier, file.filename) !== undefined;
}

function find(node: AstNode, file: FileContext): Imported | undefined {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return importedName(node, file);
  const name = node.type === 'MemberExpression' ? getMemberName(node) : undefined;
  if (name === undefined) return undefined;
  const module = moduleNamed(unwrap(node.object as AstNode), file);
  return module && importedBy({ specifier: module.specifier, name }, file.filename, file.host);
}

/**
 * The export of a package that an import means because modules of the workspace re-export it: `posthog-js`, `default` after
 * `export { default as posthog } from 'posthog-js'`. Undefined for what a package gives directly.
 */
export function packageBehind(binding: Binding, { filename, host }: FileContext): Binding | undefined {
  const search: Search = { from: filename, host, seen: new Set(), packages: [], isOfTypes: false };
  exportNamed(binding.name, binding.specifier, filename, search);
  return search.packages.length === 1 ? search.packages[0] : undefined;
}

/** An import, as its statement or its `require` says it. */
export interface Binding {
  readonly specifier: string;
  /** `*`: the module as a whole. */
  readonly name: string;
  /** A type or class is meant, not a value. */
  readonly isType?: true;
}

/** The declaration of a type or class that a name means which the file imports. */
export function importedType(name: string, file: FileContext): Imported | undefined {
  if (!file.host.resolve || !file.host.read) return undefined;
  const bindings = file.once(importedType, () =>
    new Map(file.nodes('ImportSpecifier').map((specifier) => [
      String(specifier.local?.name),
      {
        specifier: String(specifier.parent?.source?.value ?? ''),
        name: getKeyName(specifier.imported as AstNode, false) ?? '',
        isType: true as const,
      },
    ])));
  const binding = bindings.get(name);
  return binding && importedBy(binding, file.filename, file.host);
}

function importedName(identifier: AstNode, file: FileContext): Imported | undefined {
  const binding = bindingOf(identifier, file);
  return binding && binding.name !== WHOLE ? importedBy(binding, file.filename, file.host) : undefined;
}

/** The definition behind an import of the file at a path; of a module as a whole, its program. */
export function importedBy(binding: Binding, from: string, host: FileHost): Imported | undefined {
  if (binding.name === WHOLE) {
    const module = moduleAt(binding.specifier, from, host);
    return module && { binding, file: module, node: module.program };
  }
  const found = exportNamed(binding.name, binding.specifier, from, {
    from,
    host,
    seen: new Set(),
    packages: [],
    isOfTypes: binding.isType === true,
  });
  return found && { ...found, binding };
}

const moduleNamed = (object: AstNode, file: FileContext): Binding | undefined => {
  const binding = object.type === 'Identifier' ? bindingOf(object, file) : undefined;
  return binding?.name === WHOLE ? binding : undefined;
};

function bindingOf(identifier: AstNode, file: FileContext): Binding | undefined {
  const variable = file.variableOf(identifier);
  const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
  if (definition?.type === 'ImportBinding') {
    const { source, importKind } = definition.parent as unknown as AstNode;
    const { type, imported, importKind: own } = definition.node as unknown as AstNode;
    if (typeof source?.value !== 'string' || importKind === 'type' || own === 'type') return undefined;
    const name = type === 'ImportSpecifier'
      ? getKeyName(imported as AstNode, false)
      : type === 'ImportNamespaceSpecifier'
      ? WHOLE
      : DEFAULT;
    return name === undefined ? undefined : { specifier: source.value, name };
  }
  if (definition?.type !== 'Variable') return undefined;
  const { id, init, parent } = definition.node as unknown as AstNode;
  const specifier = parent?.kind === 'const' ? requiredIn(unwrap(init), file) : undefined;
  if (specifier === undefined) return undefined;
  if (id?.type === 'Identifier') return { specifier, name: WHOLE };
  const property = (definition.name as unknown as AstNode).parent;
  const key = property?.type === 'Property' && property.parent === id ? getKeyName(property.key, property.computed as boolean) : undefined;
  return key === undefined ? undefined : { specifier, name: key };
}

function requiredIn(call: AstNode | undefined, file: FileContext): string | undefined {
  if (call?.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee as AstNode);
  const [first] = call.arguments as AstNode[];
  return callee.type === 'Identifier' && callee.name === 'require' && typeof first?.value === 'string' && !file.variableOf(callee)
    ? first.value
    : undefined;
}

/** One search for a definition. */
interface Search {
  readonly from: string;
  readonly host: FileHost;
  readonly seen: Set<string>;
  /** What modules of the workspace re-export from packages. */
  readonly packages: Binding[];
  readonly isOfTypes: boolean;
}

/** The module behind a specifier, without sight of what it imports itself. */
function moduleAt(specifier: string, from: string, host: FileHost): FileContext | undefined {
  const path = host.resolve?.(specifier, from);
  const source = path === undefined ? undefined : host.read?.(path);
  return source && path !== undefined ? FileContext.of(source, path, { readManifest: host.readManifest }) : undefined;
}

/** Paths and private imports of a package are files of the workspace, if anything. */
const isPackage = (specifier: string): boolean => !/^[./#]/.test(specifier);

type Place = Pick<Imported, 'file' | 'node'>;

function exportNamed(name: string, specifier: string, from: string, search: Search): Place | undefined {
  const module = search.seen.size < MOST_REEXPORTS ? moduleAt(specifier, from, search.host) : undefined;
  // A circle leads back to the file that asks, or to a module that was asked for the name before.
  if (!module || module.filename === search.from || search.seen.has(`${module.filename} ${name}`)) return undefined;
  search.seen.add(`${module.filename} ${name}`);
  const { own, from: reexports, all } = exportsOf(module);
  const go = (binding: Binding): Place | undefined => {
    if (isPackage(binding.specifier) && search.host.resolve?.(binding.specifier, module.filename) === undefined)
      search.packages.push(binding.name === WHOLE ? { ...binding, name: DEFAULT } : binding);
    return binding.name === WHOLE ? undefined : exportNamed(binding.name, binding.specifier, module.filename, search);
  };
  const node = search.isOfTypes ? typesOf(module).get(name) : own.get(name);
  // A barrel may import what it exports: `import { a } from './a'; export { a };`
  const handedOn = node?.type === 'Identifier' ? bindingOf(node, module) : reexports.get(name);
  if (node && !handedOn) return { file: module, node };
  if (handedOn) return go(handedOn);
  if (name === DEFAULT) return undefined;
  // Of two modules that both give a name, neither counts.
  const found = all.flatMap((other) => go({ specifier: other, name }) ?? []);
  return found.length === 1 ? found[0] : undefined;
}
