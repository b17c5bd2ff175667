import { itemsWithin } from '../../program/syntax/items-within';
import { type AstNode, type FunctionNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { groupBy } from '../../program/syntax/group-by';
import { getEnclosingClass } from '../../views/elements/component-state';

/** A member of a class, an object or a component of the file. */
export type Member =
  | { readonly kind: 'method'; readonly fn: FunctionNode }
  | { readonly kind: 'getter'; readonly fn: FunctionNode }
  | { readonly kind: 'values'; readonly values: readonly AstNode[]; readonly of: object };

/** A member of a class that is given, or that encloses a node. */
export function memberOfClass(node: AstNode, name: string, file: FileContext, isStatic = false): Member | undefined {
  const owner = /^Class/.test(node.type) ? node : getEnclosingClass(node);
  const entries = (owner?.body?.body ?? []) as AstNode[];
  const entry = entries.find((each) =>
    each.key && getKeyName(each.key as AstNode, each.computed as boolean) === name && each.kind !== 'set' && (!isStatic || each.static)
  );
  const written = owner ? writesOf(owner, name, file) : [];
  if (!entry) return written.length > 0 ? { kind: 'values', values: written, of: owner as object } : undefined;
  if (entry.type === 'MethodDefinition')
    return entry.value.body
      ? { kind: entry.kind === 'get' ? 'getter' : 'method', fn: entry.value as FunctionNode }
      : undefined;
  const values = [...(entry.value ? [entry.value as AstNode] : []), ...written];
  return values.length > 0 ? { kind: 'values', values, of: entry } : undefined;
}

/** `this.isAdult = …` inside a class or an object of options. */
function writesOf(owner: AstNode, name: string, file: FileContext): AstNode[] {
  const writes = file.once(writesOf, () => groupBy(file.nodes('AssignmentExpression'), ownMember));
  return itemsWithin(writes.get(name) ?? [], owner).map(({ right }) => right as AstNode);
}

/** `isAdult` of `this.isAdult = …`. */
function ownMember({ left }: AstNode): string | undefined {
  const target = unwrap(left as AstNode);
  return target.type === 'MemberExpression' && target.object?.type === 'ThisExpression' ? getMemberName(target) : undefined;
}

export function memberOfObject(object: AstNode, name: string): Member | undefined {
  const property = propertyOf(object, name);
  if (!property) return undefined;
  if (property.kind === 'get') return { kind: 'getter', fn: property.value as FunctionNode };
  return isFunction(property.value as AstNode)
    ? { kind: 'method', fn: property.value as FunctionNode }
    : { kind: 'values', values: [property.value as AstNode], of: property };
}

const propertyOf = (object: AstNode, name: string): AstNode | undefined =>
  (object.properties as AstNode[]).find((property) =>
    property.type === 'Property' && getKeyName(property.key as AstNode, property.computed as boolean) === name
  );

const MAKERS = /^(?:defineComponent|createApp|extend|component|defineNuxtComponent|Vue)$/;

/** A member of a Vue component given as an object: of its `methods`, `computed`, `data` or `setup`. */
export function componentMember(name: string, file: FileContext, within?: AstNode): Member | undefined {
  if (!within && !/\.vue$/i.test(file.filename)) return undefined;
  for (const options of componentsOf(file)) {
    if (within && (within.range[0] < options.range[0] || within.range[1] > options.range[1])) continue;
    const found = memberOfOptions(options, name, file);
    if (found) return found;
  }
  return undefined;
}

const componentsOf = (file: FileContext): AstNode[] =>
  file.once(componentsOf, () =>
    [
      ...file.nodes('ExportDefaultDeclaration').map(({ declaration }) => unwrap(declaration as AstNode)),
      ...file.nodes('CallExpression', 'NewExpression').filter((call) => MAKERS.test(getCalleeName(call) ?? '')).flatMap((call) =>
        (call.arguments as AstNode[]).map((argument) => unwrap(argument))
      ),
    ].filter(({ type }) => type === 'ObjectExpression'));

function memberOfOptions(options: AstNode, name: string, file: FileContext): Member | undefined {
  const part = (key: string): AstNode | undefined => {
    const value = propertyOf(options, key)?.value as AstNode | undefined;
    return value && unwrap(value);
  };
  const computed = part('computed');
  const found = computed?.type === 'ObjectExpression' ? memberOfObject(computed, name) : undefined;
  if (found?.kind === 'method') return { kind: 'getter', fn: found.fn };
  const pair = found?.kind === 'values' && found.values[0].type === 'ObjectExpression' ? memberOfObject(found.values[0], 'get') : undefined;
  if (pair?.kind === 'method') return { kind: 'getter', fn: pair.fn };
  const methods = part('methods');
  const method = methods?.type === 'ObjectExpression' ? memberOfObject(methods, name) : undefined;
  if (method) return method;
  for (const key of ['data', 'setup']) {
    const made = part(key);
    const given = isFunction(made)
      ? (made.body.type === 'BlockStatement'
        ? ((made.body.body as AstNode[]).findLast((statement) => statement.type === 'ReturnStatement')?.argument as AstNode | undefined)
        : made.body)
      : made;
    const object = given && unwrap(given);
    const start = object?.type === 'ObjectExpression' ? memberOfObject(object, name) : undefined;
    if (start?.kind === 'values') return { ...start, values: [...start.values, ...writesOf(options, name, file)] };
    if (start) return start;
  }
  return undefined;
}
