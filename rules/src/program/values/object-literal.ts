import { type AstNode, getKeyName, getMemberName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { resultOf } from '../syntax/results';
import { type MemberWrite, type ObjectName, memberWritesTo } from './member-writes';
import { getOnlyWrite } from './variable-writes';

/** Where a property of an object gets its value. */
export type PropertySource =
  /** One of these expressions; `property` is the object literal's own entry, when there is one. `mayBeMissing`: or none. */
  | {
    readonly kind: 'given';
    readonly expressions: readonly AstNode[];
    readonly property: AstNode | undefined;
    readonly object: AstNode;
    readonly mayBeMissing: boolean;
  }
  /** Nothing gives it; `object` is the literal that would hold it. */
  | { readonly kind: 'missing'; readonly object: AstNode }
  /** A spread, a computed key or code that cannot be followed may give it. */
  | { readonly kind: 'unknown'; readonly object: AstNode }
  /** The object itself is not known. */
  | { readonly kind: 'opaque' };

/** A literal, and the names by which other code can write into it. */
export interface LiteralPlace {
  readonly literal: AstNode;
  readonly names: readonly ObjectName[];
}

const OPAQUE: PropertySource = { kind: 'opaque' };
const unknown = (object: AstNode): PropertySource => ({ kind: 'unknown', object });
const MAX_DEPTH = 8;
/** A property with more writes than this is state, not a choice between a few values. */
const MAX_EXPRESSIONS = 4;
const SAME_OBJECT = /^(?:freeze|seal|preventExtensions|markRaw|readonly)$/;

/** The object literal an expression certainly is: through single-write variables, casts, `Object.freeze`, members and list items. */
export const objectOf = (node: AstNode | null | undefined, file: FileContext): AstNode | undefined => placeOf(node, file)?.literal;

/** The list literal an expression certainly is, found the same way. */
export const listOf = (node: AstNode | null | undefined, file: FileContext): AstNode | undefined =>
  literalOf(node, 'ArrayExpression', file, 0)?.literal;

/** What gives the property `name` of an object expression, later writes into a named object included. */
export function sourceOf(node: AstNode, name: string, file: FileContext): PropertySource {
  return sourceAt(node, name, file, 0);
}

/** The item of a list at an index; undefined for holes, spreads before it, and lists that are not known. */
export function itemOf(node: AstNode, index: number, file: FileContext): AstNode | undefined {
  return itemAt(node, index, file, 0);
}

/** `objectOf`, with the names of the object. */
export const placeOf = (node: AstNode | null | undefined, file: FileContext, depth = 0): LiteralPlace | undefined =>
  literalOf(node, 'ObjectExpression', file, depth);

function literalOf(
  node: AstNode | null | undefined,
  type: 'ObjectExpression' | 'ArrayExpression',
  file: FileContext,
  depth: number,
): LiteralPlace | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  const expression = unwrap(node);
  switch (expression.type) {
    case type:
      return { literal: expression, names: [] };
    case 'CallExpression': {
      const callee = unwrap(expression.callee as AstNode);
      const name = callee.type === 'Identifier' ? (callee.name as string) : getMemberName(callee);
      if (name === 'useMemo') return literalOf(resultOf(expression.arguments[0] as AstNode | undefined), type, file, depth + 1);
      return name !== undefined && SAME_OBJECT.test(name)
        ? literalOf(expression.arguments[0] as AstNode | undefined, type, file, depth + 1)
        : undefined;
    }
    case 'Identifier': {
      const variable = file.variableOf(expression);
      const init = variable && getOnlyWrite(variable);
      const place = init && literalOf(init, type, file, depth + 1);
      return place && { literal: place.literal, names: [...place.names, { variable, path: [] }] };
    }
    case 'MemberExpression':
      return memberLiteralOf(expression, type, file, depth);
    default:
      return undefined;
  }
}

function memberLiteralOf(
  node: AstNode,
  type: 'ObjectExpression' | 'ArrayExpression',
  file: FileContext,
  depth: number,
): LiteralPlace | undefined {
  const name = getMemberName(node);
  if (name === undefined) return undefined;
  const owner = placeOf(node.object as AstNode, file, depth + 1);
  if (!owner) {
    const item = /^\d+$/.test(name) ? itemAt(node.object as AstNode, Number(name), file, depth + 1) : undefined;
    return item && literalOf(item, type, file, depth + 1);
  }
  return literalBelow(owner, name, sourceIn(owner, name, node, file, depth + 1), type, file, depth);
}

/** The object that a property of an object holds; `source` is where the property gets it. */
export const placeBelow = (owner: LiteralPlace, name: string, source: PropertySource, file: FileContext): LiteralPlace | undefined =>
  literalBelow(owner, name, source, 'ObjectExpression', file, 0);

function literalBelow(
  owner: LiteralPlace,
  name: string,
  source: PropertySource,
  type: 'ObjectExpression' | 'ArrayExpression',
  file: FileContext,
  depth: number,
): LiteralPlace | undefined {
  if (source.kind !== 'given' || source.expressions.length !== 1 || source.mayBeMissing) return undefined;
  const inner = literalOf(source.expressions[0], type, file, depth + 1);
  return inner
    && {
      literal: inner.literal,
      names: [...inner.names, ...owner.names.map(({ variable, path }) => ({ variable, path: [...path, name] }))],
    };
}

function itemAt(node: AstNode, index: number, file: FileContext, depth: number): AstNode | undefined {
  const list = literalOf(node, 'ArrayExpression', file, depth);
  if (!list) return undefined;
  const items = list.literal.elements as (AstNode | null)[];
  const hasSpreadBefore = items.slice(0, index + 1).some((item) => item?.type === 'SpreadElement');
  const isWritten = list.names.some((name) => memberWritesTo(name, String(index), node).length > 0);
  return hasSpreadBefore || isWritten ? undefined : (items[index] ?? undefined);
}

function sourceAt(node: AstNode, name: string, file: FileContext, depth: number): PropertySource {
  const place = placeOf(node, file, depth);
  return place ? sourceIn(place, name, node, file, depth) : OPAQUE;
}

/** `sourceOf` for an object found before; `use` is where the code reads it. */
export function sourceIn(place: LiteralPlace, name: string, use: AstNode, file: FileContext, depth = 0): PropertySource {
  const own = ownSource(place.literal, name, file, depth);
  const writes = place.names.flatMap((objectName) => memberWritesTo(objectName, name, use));
  return writes.length === 0 ? own : withWrites(own, place.literal, writes, name, file, depth);
}

/** What the literal itself says, the last entry first, because later entries win. */
function ownSource(literal: AstNode, name: string, file: FileContext, depth: number): PropertySource {
  for (const entry of (literal.properties as AstNode[]).toReversed()) {
    if (entry.type === 'SpreadElement') {
      const spread = spreadSource(entry.argument, name, file, depth + 1);
      if (spread.kind !== 'missing') return spread.kind === 'given' && !spread.mayBeMissing ? spread : unknown(literal);
      continue;
    }
    const key = entry.type === 'Property' ? getKeyName(entry.key, entry.computed) : undefined;
    if (key === undefined) return unknown(literal);
    if (key !== name) continue;
    return entry.kind === 'init'
      ? { kind: 'given', expressions: [entry.value as AstNode], property: entry, object: literal, mayBeMissing: false }
      : unknown(literal);
  }
  return name in Object.prototype ? unknown(literal) : { kind: 'missing', object: literal };
}

/** What `...argument` gives: `...(isSmall && { muted: true })` and `...(a ? {…} : {…})` give nothing when no branch holds the name. */
function spreadSource(argument: AstNode | null | undefined, name: string, file: FileContext, depth: number): PropertySource {
  if (!argument || depth > MAX_DEPTH) return OPAQUE;
  const expression = unwrap(argument);
  if (expression.type === 'ConditionalExpression' || (expression.type === 'LogicalExpression' && expression.operator === '&&')) {
    const branches =
      (expression.type === 'ConditionalExpression' ? [expression.consequent, expression.alternate] : [expression.right]) as AstNode[];
    const sources = branches.map((branch) => spreadSource(branch, name, file, depth + 1));
    return sources.find((source) => source.kind !== 'missing') ? OPAQUE : sources[0];
  }
  if (expression.type === 'Literal' || (expression.type === 'Identifier' && expression.name === 'undefined'))
    return { kind: 'missing', object: expression };
  return sourceAt(expression, name, file, depth);
}

function withWrites(
  own: PropertySource,
  literal: AstNode,
  writes: readonly MemberWrite[],
  name: string,
  file: FileContext,
  depth: number,
): PropertySource {
  let current = own;
  for (const write of writes.toSorted((a, b) => a.node.range[0] - b.node.range[0])) {
    const spreads = write.spreads?.map((argument) => spreadSource(argument, name, file, depth + 1));
    if (spreads?.every((spread) => spread.kind === 'missing')) continue;
    if (write.isCertain && write.expression) {
      current = { kind: 'given', expressions: [write.expression], property: undefined, object: literal, mayBeMissing: false };
      continue;
    }
    if (current.kind === 'unknown' || current.kind === 'opaque' || !write.expression) {
      current = unknown(literal);
      continue;
    }
    const before = current.kind === 'given' ? current : { expressions: [], property: undefined, mayBeMissing: true };
    current = {
      kind: 'given',
      expressions: [...before.expressions, write.expression],
      property: before.property,
      object: literal,
      mayBeMissing: before.mayBeMissing,
    };
  }
  return current.kind === 'given' && current.expressions.length > MAX_EXPRESSIONS ? unknown(literal) : current;
}
