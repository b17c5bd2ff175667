import type { AstNode } from '../syntax/ast';

/**
 * What an expression is at run time, as far as one file shows. `dynamic` (given, but computed) and `absent` (not
 * given) never collapse: a flag left out can be a finding, a flag that is computed never is.
 */
export type Value<T = unknown> = Known<T> | OneOf<T> | Dynamic | Absent;

/** One value, certain. `node` is the expression that holds it: the literal itself, also when a `const` is between. */
export interface Known<T = unknown> {
  readonly kind: 'known';
  readonly value: T;
  readonly node: AstNode;
}
/** One of a few values, each certain: both arms of `a ? 'x' : 'y'`, the writes of a `let`. Holds two or more. */
export interface OneOf<T = unknown> {
  readonly kind: 'oneOf';
  readonly options: readonly Known<T>[];
  readonly node: AstNode;
}
/** Given, but not known here. */
export interface Dynamic {
  readonly kind: 'dynamic';
  readonly node?: AstNode;
}
/** Not given. `parent` is where it would be. */
export interface Absent {
  readonly kind: 'absent';
  readonly parent?: AstNode;
}

export const known = <T>(value: T, node: AstNode): Known<T> => ({ kind: 'known', value, node });
export const dynamic = (node?: AstNode): Dynamic => ({ kind: 'dynamic', node });
export const absent = (parent?: AstNode): Absent => ({ kind: 'absent', parent });

/** Joins two alternatives. Anything unknown among them makes the result unknown. */
export function either<T>(a: Value<T>, b: Value<T>, node: AstNode): Value<T> {
  const options: Known<T>[] = [];
  for (const side of [a, b]) {
    if (side.kind === 'known') options.push(side);
    else if (side.kind === 'oneOf') options.push(...side.options);
    else return dynamic(node);
  }
  return options.every((option) => Object.is(option.value, options[0].value)) ? options[0] : { kind: 'oneOf', options, node };
}

/** All certain values: one for `known`, several for `oneOf`, none otherwise. */
export const optionsOf = <T>(value: Value<T>): readonly Known<T>[] =>
  value.kind === 'known' ? [value] : value.kind === 'oneOf' ? value.options : [];

/** The single certain value, or undefined. */
export const getKnown = <T>(value: Value<T>): T | undefined => (value.kind === 'known' ? value.value : undefined);

/** True when the value is known and equal. */
export const is = (value: Value, expected: unknown): boolean => value.kind === 'known' && Object.is(value.value, expected);

/** The first certain value that satisfies the test; for evidence that one branch is enough to show. */
export const findOption = <T>(value: Value<T>, test: (option: T) => boolean): Known<T> | undefined =>
  optionsOf(value).find((option) => test(option.value));
