import { type AstNode, getMemberName, isFunction, unwrap } from '../program/syntax/ast';
import type { FileContext, Variable } from '../program/syntax/file-context';
import { groupBy } from '../program/syntax/group-by';

/** What a name means at a place, from the inside out; undefined when nothing in the file declares it there. */
export function variableAt(name: string, place: AstNode, file: FileContext): Variable | undefined {
  for (let scope = file.scopeOf(place) ?? null; scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable.defs.length > 0 ? variable : undefined;
  }
  return undefined;
}

/** Does a variable hold something to call: an import, a function, a variable that a function is written to? */
export function isCallable(variable: Variable): boolean {
  return variable.defs.some(({ type, node, parent }) => {
    if (type === 'FunctionName') return true;
    if (type === 'ImportBinding')
      return (node as unknown as AstNode).type !== 'ImportNamespaceSpecifier' && (parent as unknown as AstNode).importKind !== 'type'
        && (node as unknown as AstNode).importKind !== 'type';
    return type === 'Variable' && isFunction(unwrap((node as unknown as AstNode).init as AstNode | null));
  });
}

/** Is a name declared at a place, as something to call? */
export const canCall = (name: string, place: AstNode, file: FileContext): boolean => {
  const variable = variableAt(name, place, file);
  return variable !== undefined && isCallable(variable);
};

/** The text of `a.b?.c`, `this.a` or `a` with nothing called in it; undefined for other expressions. */
export function getPlainPath(node: AstNode, file: FileContext): string | undefined {
  const expression = unwrap(node);
  let root = expression;
  for (let links = 0; root.type === 'MemberExpression' && root.object; links++) {
    if (getMemberName(root) === undefined || links > MAX_LINKS) return undefined;
    root = unwrap(root.object);
  }
  if (root.type !== 'Identifier' && root.type !== 'ThisExpression') return undefined;
  return root === expression ? file.getText(expression) : file.getCode(expression).replace(/\s/g, '');
}

/** A path of more members is machine-made; no edit reads there. */
const MAX_LINKS = 30;

/** Names of the members that the file itself reads from, or declares for, the object of an expression: what an edit may read there too. */
export function knownMembers(object: AstNode, file: FileContext): readonly string[] {
  const path = getPlainPath(object, file)?.replaceAll('?.', '.');
  if (path === undefined) return [];
  const read = membersByRoot(readMembers(file).get(path) ?? [], file).get(rootOf(object, file)) ?? [];
  return [...new Set([...read, ...typedMembers(unwrap(object), file)])];
}

interface ReadMember {
  readonly name: string;
  readonly object: AstNode;
}

/** Members that the file reads, by the plain path they are read from. */
const readMembers = (file: FileContext): ReadonlyMap<string, readonly ReadMember[]> =>
  file.once(readMembers, () => {
    const byPath = new Map<string, ReadMember[]>();
    for (const node of file.nodes('MemberExpression')) {
      const name = getMemberName(node);
      const object = node.object as AstNode;
      const path = name === undefined ? undefined : getPlainPath(object, file)?.replaceAll('?.', '.');
      if (name === undefined || path === undefined) continue;
      const members = byPath.get(path);
      if (members) members.push({ name, object });
      else byPath.set(path, [{ name, object }]);
    }
    return byPath;
  });

/** Names of members that are read from one path, by the variable that it begins with there. */
const membersByRoot = (members: readonly ReadMember[], file: FileContext): ReadonlyMap<Variable | undefined, readonly string[]> =>
  file.onceFor(membersByRoot, members, () => {
    const roots = groupBy(members, ({ object }) => rootOf(object, file));
    return new Map([...roots].map(([root, own]) => [root, [...new Set(own.map(({ name }) => name))]]));
  });

/** The variable a plain path begins with; undefined for globals and `this`. */
function rootOf(path: AstNode, file: FileContext): Variable | undefined {
  let root = unwrap(path);
  while (root.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  return root.type === 'Identifier' ? file.variableOf(root) : undefined;
}

/** Members of the interface or object type that a variable or parameter of this file is declared with. */
function typedMembers(object: AstNode, file: FileContext): string[] {
  const name = object.type === 'Identifier' ? (file.variableOf(object)?.identifiers[0] as unknown as AstNode | undefined) : undefined;
  const type = name?.typeAnnotation?.typeAnnotation as AstNode | undefined;
  const members = type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier'
    ? declaredMembers(type.typeName.name as string, file)
    : (type?.members as AstNode[] | undefined);
  return (members ?? []).flatMap(
    (member) => (member.type === 'TSPropertySignature' && member.key.type === 'Identifier' ? [member.key.name as string] : [])
  );
}

function declaredMembers(name: string, file: FileContext): AstNode[] | undefined {
  const own = file.nodes('TSInterfaceDeclaration').find((node) => node.id?.name === name);
  const alias = file.nodes('TSTypeAliasDeclaration').find((node) => node.id?.name === name);
  return (own?.body.body ?? alias?.typeAnnotation?.members) as AstNode[] | undefined;
}
