import { type AstNode, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { ConfigConcern, ConfigFact, ConfigFile, Sdk } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import { listOf, objectOf } from '../../program/values/object-literal';
import { is } from '../../program/values/value';
import { getJsonValue } from './json-value';
import { valueOf } from '../../program/values/value-of';

/** An entry of a configuration file of the product that the catalogue knows. */
export interface ConfigSite {
  readonly sdk: Sdk;
  readonly fact: ConfigFact;
  /** The property, or the item of a list: where to report. */
  readonly node: AstNode;
  readonly value: AstNode;
  /** Last key of the entry's path, or the item's text. */
  readonly name: string;
  /** The key that is not there; `value` is the object that would hold it. */
  readonly missing?: string;
  /** What it needs beside it is switched off. */
  readonly isIdle: boolean;
}

const FILES: Readonly<Record<ConfigFile, RegExp>> = {
  app: /(?:^|[\\/])app(?:\.config)?\.(?:json|[cm]?[jt]s)$/,
  capacitor: /(?:^|[\\/])capacitor\.config\.(?:json|[cm]?[jt]s)$/,
  manifest: /(?:^|[\\/])manifest\.(?:json|webmanifest)$/,
  firebase: /(?:^|[\\/])firebase\.json$/,
  vercel: /(?:^|[\\/])vercel\.json$/,
};

/** Every entry of the file that a fact of the concern reports, in source order. Empty for files that configure nothing. */
export function configSitesOf(concern: ConfigConcern, file: FileContext, sdks: readonly Sdk[]): readonly ConfigSite[] {
  const kinds = (Object.keys(FILES) as ConfigFile[]).filter((kind) => FILES[kind].test(file.filename));
  if (kinds.length === 0) return [];
  const roots = rootsOf(file);
  const sites = sdks.flatMap((sdk) =>
    (sdk.configs ?? []).filter((fact) => fact.concern === concern && kinds.includes(fact.file)).flatMap((fact) =>
      [fact.path].flat().flatMap((path) =>
        roots.flatMap((root) => (fact.absent
          ? absencesAt(root, path.split('.'), file)
          : placesAt(root, path.split('.'), file).filter((place) => isUnsafe(place.value, fact, file)))
        )
      ).map((place) => ({ sdk, fact, ...place, isIdle: isIdle(place, fact, file) }))
    )
  );
  return sites.filter((site, i) => sites.findIndex((other) => other.node === site.node) === i).sort((a, b) =>
    a.node.range[0] - b.node.range[0]
  );
}

const isIdle = ({ node }: Place, { idleWithout }: ConfigFact, file: FileContext): boolean =>
  idleWithout !== undefined && node.parent?.type === 'ObjectExpression' && idleWithout.every((key) => {
    const entry = getEntry(node.parent as AstNode, key, file);
    return entry !== undefined && is(valueOf(entry.value, file), false);
  });

const isUnsafe = (value: AstNode, fact: ConfigFact, file: FileContext): boolean => {
  const isOneOf = (list: ConfigFact['unsafe']): boolean => list?.some((each) => is(valueOf(value, file), each)) ?? false;
  return fact.unsafe ? isOneOf(fact.unsafe) : !isOneOf(fact.takenBackBy);
};

/** The objects a configuration file gives: the JSON value, or what a script exports or its exported function returns. */
function rootsOf(file: FileContext): readonly AstNode[] {
  return file.once(rootsOf, () => {
    if (!/\.[cm]?[jt]s$/.test(file.filename)) {
      const value = getJsonValue(file);
      return value ? [value] : [];
    }
    return exportsOf(file).flatMap((node) => resultsOf(node, file));
  });
}

function exportsOf(file: FileContext): AstNode[] {
  const assigned = file.nodes('AssignmentExpression').filter((node) => file.getText(node.left as AstNode) === 'module.exports').map(
    (node) => node.right as AstNode
  );
  return [...file.nodes('ExportDefaultDeclaration').flatMap((node) => node.declaration ?? []),
    ...file.nodes('TSExportAssignment').map((node) => node.expression as AstNode), ...assigned];
}

function resultsOf(node: AstNode | null | undefined, file: FileContext): AstNode[] {
  const expression = unwrap(node);
  if (!expression) return [];
  if (isFunction(expression)) {
    if (expression.body.type !== 'BlockStatement') return resultsOf(expression.body, file);
    return file.within(expression.body, 'ReturnStatement').flatMap((statement) => resultsOf(statement.argument, file));
  }
  if (
    expression.type === 'CallExpression'
    && /^(?:defineConfig|freeze)$/.test(getMemberName(unwrap(expression.callee as AstNode)) ?? String(expression.callee.name))
  ) return (expression.arguments as AstNode[]).slice(0, 1).flatMap((argument) => resultsOf(argument, file));
  const object = objectOf(expression, file);
  return object ? [object] : [];
}

interface Place {
  readonly node: AstNode;
  readonly value: AstNode;
  readonly name: string;
  readonly missing?: string;
}

/** Objects at the path without its last key that surely do not have that key. */
function absencesAt(root: AstNode, path: readonly string[], file: FileContext): Place[] {
  const missing = path.at(-1) as string;
  return placesAt(root, path.slice(0, -1), file).flatMap((place): Place[] => {
    const object = objectOf(place.value, file);
    const isWhole = object
      && (object.properties as AstNode[]).every((entry) =>
        entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) !== undefined
      );
    return isWhole && !getEntry(object, missing, file) ? [{ ...place, value: object, missing }] : [];
  });
}

/**
 * Places below an object: keys; `[]` for every item of a list; `[name]` for the options of a plugin, written as a pair
 * of name and options. An `expo` at the start may be left out in scripts, which often export that part alone.
 */
function placesAt(object: AstNode, path: readonly string[], file: FileContext): Place[] {
  const found = below({ node: object, value: object, name: '' }, path, file);
  return found.length === 0 && path[0] === 'expo' ? below({ node: object, value: object, name: '' }, path.slice(1), file) : found;
}

function below(place: Place, path: readonly string[], file: FileContext): Place[] {
  if (path.length === 0) return place.name === '' ? [] : [place];
  const [step, ...rest] = path;
  const [, key, plugin] = /^([^[\]]*)(?:\[(.*)\])?$/.exec(step) ?? [];
  const inner = key === '' ? place : getEntry(place.value, key, file);
  if (!inner) return [];
  if (plugin === undefined) return below(inner, rest, file);
  const items = (listOf(inner.value, file)?.elements ?? []) as (AstNode | null)[];
  return items.flatMap((item) => {
    if (!item || item.type === 'SpreadElement') return [];
    if (plugin === '')
      return below({ node: item, value: item, name: item.type === 'Literal' ? String(item.value) : inner.name }, rest, file);
    const [name, options] = (listOf(item, file)?.elements ?? []) as (AstNode | null | undefined)[];
    return name && options && is(valueOf(name, file), plugin) ? below({ node: item, value: options, name: plugin }, rest, file) : [];
  });
}

function getEntry(value: AstNode, key: string, file: FileContext): Place | undefined {
  const property = ((objectOf(value, file)?.properties ?? []) as AstNode[]).findLast((entry) =>
    entry.type === 'Property' && getKeyName(entry.key, entry.computed) === key
  );
  return property && { node: property, value: property.value as AstNode, name: key };
}
