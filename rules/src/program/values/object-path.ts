import type { AstNode } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { type LiteralPlace, listOf, placeBelow, placeOf, sourceIn } from './object-literal';
import { type Value, absent, dynamic, either, known } from './value';
import { valueOf } from './value-of';

/** A property found along a path of keys, with the node to report. */
export interface PropertyPlace {
  readonly value: Value;
  /** The property; the last object on the way when the value is absent; the written expression when it was assigned later. */
  readonly node: AstNode;
  /** The expression that is the value, when there is one and only one. */
  readonly expression: AstNode | undefined;
  /** The object that is the value, when it is known. */
  readonly object: LiteralPlace | undefined;
}

/**
 * One property of an object expression: through variables with one write, casts, `Object.freeze`, known spreads, and
 * assignments such as `options.hour = 22` before the use. Undefined when the object is not known; a `dynamic` value
 * when it is and this property is not; `absent` only when nothing can give it.
 */
export function propertyOf(object: AstNode, name: string, file: FileContext): PropertyPlace | undefined {
  const place = placeOf(object, file);
  return place && propertyIn(place, name, object, file);
}

/** `propertyOf` for an object found before; `use` is where the code reads it. */
export function propertyIn(place: LiteralPlace, name: string, use: AstNode, file: FileContext): PropertyPlace {
  const source = sourceIn(place, name, use, file);
  if (source.kind !== 'given')
    return {
      value: (source.kind === 'missing' ? absent : dynamic)(place.literal),
      node: place.literal,
      expression: undefined,
      object: undefined,
    };
  const values = source.expressions.map((expression) => valueOf(expression, file));
  if (source.mayBeMissing) values.unshift(known(undefined, source.object));
  return {
    value: values.reduce((a, b) => either(a, b, source.object)),
    node: source.property ?? source.expressions[source.expressions.length - 1],
    expression: values.length === 1 ? source.expressions[0] : undefined,
    object: placeBelow(place, name, source, file),
  };
}

/**
 * Follows keys through object literals; `[]` takes the first element of a list, an empty key stays. Undefined when the
 * way is not known.
 */
export function propertyAt(start: AstNode | undefined, path: readonly string[], file: FileContext): PropertyPlace | undefined {
  if (!start) return undefined;
  let place = placeHere(start, file);
  for (const key of path) {
    if (key === '') continue;
    const next: PropertyPlace | undefined = key === '[]'
      ? place.expression && firstItemOf(place.expression, file)
      : place.object && propertyIn(place.object, key, start, file);
    if (!next || next.value.kind === 'absent') return next;
    place = next;
  }
  return place;
}

const placeHere = (expression: AstNode, file: FileContext): PropertyPlace => ({
  value: valueOf(expression, file),
  node: expression,
  expression,
  object: placeOf(expression, file),
});

function firstItemOf(list: AstNode, file: FileContext): PropertyPlace | undefined {
  const items = listOf(list, file)?.elements as (AstNode | null)[] | undefined;
  const first = items?.find((item) => item && item.type !== 'SpreadElement');
  return first ? placeHere(first, file) : undefined;
}

/** The place of `2.options.hour` among call arguments; a negative index counts from the last one. */
export function argumentAt(args: readonly AstNode[], path: string, file: FileContext): PropertyPlace | undefined {
  const [index, ...keys] = path.split('.');
  const argument = args.at(Number(index));
  return argument && argument.type !== 'SpreadElement' ? propertyAt(argument, keys, file) : undefined;
}
