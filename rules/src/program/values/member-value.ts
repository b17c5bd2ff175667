import { type AstNode, getKeyName, getMemberName, unwrap, walk, wrapped } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { memberOfEnum } from './enum-value';
import { itemOf, sourceOf } from './object-literal';
import { type Value, dynamic, either, known } from './value';

/** The value of `X.a`, `X['a']`, `LIST[0]`, `Enum.Member`, `Class.FIELD` and `this.field`. */
export function valueOfMember(node: AstNode, file: FileContext, read: (node: AstNode) => Value): Value {
  const object = unwrap(node.object as AstNode);
  const key = getMemberName(node) ?? (node.computed ? getKeyText(read(node.property as AstNode)) : undefined);
  if (key === undefined) return dynamic(node);
  if (object.type === 'ThisExpression') return valueOfField(classAround(node), key, isReadonly, file, read) ?? dynamic(node);
  if (object.type === 'Identifier') {
    const definitions = file.variableOf(object)?.defs ?? [];
    if (definitions[0]?.type === 'TSEnumName')
      return memberOfEnum(definitions.map((definition) => definition.node as unknown as AstNode), key, read);
    if (definitions[0]?.type === 'ClassName')
      return valueOfField(definitions[0].node as unknown as AstNode, key, isStatic, file, read) ?? dynamic(node);
  }
  const item = /^\d+$/.test(key) ? itemOf(object, Number(key), file) : undefined;
  if (item) return read(item);
  const source = sourceOf(object, key, file);
  if (source.kind === 'missing') return known(undefined, node);
  if (source.kind !== 'given') return dynamic(node);
  const values = source.expressions.map(read);
  if (source.mayBeMissing) values.unshift(known(undefined, node));
  return values.reduce((a, b) => either(a, b, node));
}

const getKeyText = (value: Value):
  | string
  | undefined => (value.kind === 'known' && (typeof value.value === 'string' || typeof value.value === 'number')
    ? String(value.value)
    : undefined);

const isStatic = (field: AstNode): boolean => field.static === true;
const isReadonly = (field: AstNode): boolean => field.readonly === true;

function classAround(node: AstNode): AstNode | undefined {
  let current: AstNode | undefined = node.parent;
  while (current && current.type !== 'ClassBody') {
    // A plain function has a `this` of its own; methods and arrow functions share the class's.
    if (current.type === 'FunctionDeclaration' || (current.type === 'FunctionExpression' && current.parent?.type !== 'MethodDefinition'))
      return undefined;
    current = current.parent;
  }
  return current?.parent;
}

/** A field with an initialiser that no code of this file writes; undefined when there is none. */
function valueOfField(
  owner: AstNode | undefined,
  key: string,
  isWanted: (field: AstNode) => boolean,
  file: FileContext,
  read: (node: AstNode) => Value,
): Value | undefined {
  const field = ((owner?.body?.body ?? []) as AstNode[]).find((member) =>
    member.type === 'PropertyDefinition' && getKeyName(member.key, member.computed) === key && isWanted(member)
  );
  if (!field?.value) return undefined;
  const written = file.once(valueOfField, () => writtenMembers(file));
  return written.has(key) ? undefined : read(field.value as AstNode);
}

/** Names of all members this file assigns to. */
function writtenMembers(file: FileContext): Set<string> {
  const names = new Set<string>();
  walk(file.program, (node) => {
    if (node.type !== 'MemberExpression') return;
    const target = wrapped(node);
    const isTarget = (target.parent?.type === 'AssignmentExpression' && target.parent.left === target)
      || target.parent?.type === 'UpdateExpression';
    const name = isTarget ? getMemberName(node) : undefined;
    if (name !== undefined) names.add(name);
  });
  return names;
}
