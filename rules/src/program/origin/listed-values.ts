import { ask } from '../exports/ask';
import { typesOf } from '../exports/export-table';
import { type Imported, importedAs, importedType } from '../exports/imported';
import { type AstNode, getCalleeName, getKeyName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { groupBy } from '../syntax/group-by';

/** One of the texts that a value may be. */
export type ListedValue = {
  readonly value: string;
  /** Name of the member of an enum, or of an object of constants, that holds it. */
  readonly member: string | undefined;
};
export type ListedValues = readonly ListedValue[];

/** Names for types of other names; more are machine-made. */
const MAX_DEPTH = 5;
/** Types that hold what they are given. */
const HOLDS = new Set(['Partial', 'Required', 'Readonly', 'NonNullable', 'Ref', 'Signal', 'WritableSignal']);

/**
 * The texts that a type allows: a union of literals, an enum, or `(typeof list)[number]`; of a field of it where a path is given.
 * Undefined where the type allows others, or is not shown.
 */
export function valuesOfType(type: AstNode, path: readonly string[], file: FileContext, depth = MAX_DEPTH): ListedValues | undefined {
  if (depth === 0) return undefined;
  const go = (next: AstNode | null | undefined, rest = path): ListedValues | undefined =>
    next ? valuesOfType(next, rest, file, depth) : undefined;
  switch (type.type) {
    case 'TSTypeAnnotation':
    case 'TSTypeAliasDeclaration':
      return go(type.typeAnnotation);
    case 'TSInterfaceDeclaration':
    case 'ClassDeclaration':
      return go(type.body as AstNode);
    case 'TSInterfaceBody':
    case 'ClassBody':
    case 'TSTypeLiteral':
      return go(memberOf(type, path[0])?.typeAnnotation, path.slice(1));
    case 'TSUnionType': {
      const parts = (type.types as AstNode[]).filter((each) => !isNothing(each)).map((each) => go(each));
      return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
    case 'TSIntersectionType':
      return (type.types as AstNode[]).map((each) => go(each)).find((found) => found !== undefined);
    case 'TSLiteralType':
      return path.length === 0 ? textsOf([type.literal as AstNode]) : undefined;
    case 'TSIndexedAccessType': {
      const query = type.objectType as AstNode | undefined;
      return query?.type === 'TSTypeQuery' && path.length === 0 ? valuesNamed(query.exprName as AstNode, file) : undefined;
    }
    case 'TSTypeReference':
      return valuesOfReference(type, path, file, depth);
    default:
      return undefined;
  }
}

const isNothing = ({ type }: AstNode): boolean => type === 'TSNullKeyword' || type === 'TSUndefinedKeyword';

const memberOf = ({ body, members }: AstNode, name: string | undefined): AstNode | undefined =>
  ((members ?? body) as AstNode[]).find(({ type, key, computed }) =>
    (type === 'TSPropertySignature' || type === 'PropertyDefinition') && name !== undefined
    && getKeyName(key as AstNode, computed as boolean) === name
  );

function valuesOfReference(type: AstNode, path: readonly string[], file: FileContext, depth: number): ListedValues | undefined {
  const name = type.typeName?.type === 'Identifier' ? String(type.typeName.name) : '';
  const [inner] = (type.typeArguments?.params ?? []) as AstNode[];
  if (HOLDS.has(name)) return inner && valuesOfType(inner, path, file, depth - 1);
  const own = typesOf(file).get(name);
  if (own) return valuesOfType(own, path, file, depth - 1);
  const imported = importedType(name, file);
  if (imported) return ask(imported, `listed values ${path.join('.')}`, file, (found) => valuesOfType(found.node, path, found.file));
  return path.length === 0 && type.typeName ? valuesNamed(type.typeName, file) : undefined;
}

/** The texts in a list, in an enum or in an object of constants, written there or behind a name, also of an imported one. */
export function valuesIn(node: AstNode | null | undefined, file: FileContext): ListedValues | undefined {
  const value = unwrap(node);
  switch (value?.type) {
    case 'ArrayExpression':
      return textsOf(value.elements as (AstNode | null)[]);
    case 'TSEnumDeclaration': {
      const members = ((value.body as AstNode | undefined)?.members ?? value.members ?? []) as AstNode[];
      return members.map(({ id, initializer }) => {
        const member = getKeyName(id as AstNode, false) ?? '';
        const text = unwrap(initializer as AstNode | null)?.value;
        return { value: typeof text === 'string' ? text : member, member };
      });
    }
    case 'ObjectExpression': {
      const entries = (value.properties as AstNode[]).map((entry) => ({
        member: entry.type === 'Property' ? getKeyName(entry.key as AstNode, entry.computed as boolean) : undefined,
        value: unwrap(entry.value as AstNode | null)?.value,
      }));
      return entries.every((entry): entry is ListedValue => typeof entry.value === 'string') ? entries : undefined;
    }
    case 'CallExpression':
      return getCalleeName(value) === 'values' ? valuesOfAll(value, file) : undefined;
    case 'Identifier':
      return valuesNamed(value, file);
    default:
      return undefined;
  }
}

/** `Object.values(Audience)` */
function valuesOfAll(call: AstNode, file: FileContext): ListedValues | undefined {
  const listed = unwrap(call.arguments[0] as AstNode | undefined);
  const declared = listed?.type === 'Identifier' ? declaredAs(String(listed.name), file) : undefined;
  return declared?.type === 'CallExpression' ? undefined : valuesIn(listed, file);
}

function valuesNamed(name: AstNode, file: FileContext): ListedValues | undefined {
  if (name.type !== 'Identifier') return undefined;
  const declared = declaredAs(String(name.name), file);
  if (declared) return valuesIn(declared, file);
  const [specifier] = importSpecifiers(file).get(name.name as string) ?? [];
  const imported = specifier?.local ? importedAs(specifier.local, file) : undefined;
  return imported && ask(imported, 'listed values', file, valuesOfImport);
}

const valuesOfImport = ({ node, file }: Imported): ListedValues | undefined => valuesIn(node, file);

/** By the local name. */
const importSpecifiers = (file: FileContext): ReadonlyMap<unknown, readonly AstNode[]> =>
  file.once(importSpecifiers, () => groupBy(file.nodes('ImportSpecifier'), ({ local }) => local?.name));

const declarations = (file: FileContext): ReadonlyMap<unknown, readonly AstNode[]> =>
  file.once(declarations, () => groupBy(file.nodes('TSEnumDeclaration', 'VariableDeclarator'), ({ id }) => id?.name));

/** An enum of the file, or what a constant of it holds. */
const declaredAs = (name: string, file: FileContext): AstNode | undefined => {
  const [holder] = declarations(file).get(name) ?? [];
  if (holder?.type !== 'VariableDeclarator') return holder;
  const init = holder.parent?.kind === 'const' ? unwrap(holder.init) : undefined;
  return init?.type === 'Identifier' ? undefined : init;
};

/** Undefined for a list that holds something else. */
function textsOf(items: readonly (AstNode | null)[]): ListedValues | undefined {
  const texts = items.map((item) => unwrap(item)?.value);
  return texts.every((text): text is string => typeof text === 'string')
    ? texts.map((value) => ({ value, member: undefined }))
    : undefined;
}
