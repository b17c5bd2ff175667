import type { AstNode } from '../../program/syntax/ast';
import { unwrap } from '../../program/syntax/ast';
import { wordsOf } from '../../program/syntax/words';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import type { Evidence } from '../evidence';
import { isSubject, pathNames } from '../people/names';
import type { FactSources } from '../sources';

/** A user signal in an ad request, or in a choice among ads. */
export interface AdSignal {
  readonly evidence: Evidence;
  readonly at: AstNode | AttributeView;
  /** Guards are looked for around it; `at` without one. */
  readonly site?: AstNode | ElementView;
  /** The signal for a message. */
  readonly name: string;
  /** The key that would be left out; empty where it is not known. */
  readonly key: string;
  /** The entry of an object, or the call, that is nothing but the signal. */
  readonly entry?: AstNode;
  readonly call?: AstNode;
}

/** A key in lower-case words, as the lists of keys have it. */
export const plainKey = (key: string): string => wordsOf(key).join(' ');

/** Is a value, or what a call makes of it, read from a person: `user.age`, `String(child.interests)`? */
export function isOfPerson(value: AstNode, { settings }: FactSources): boolean {
  const expression = unwrap(value);
  const [first] = expression.type === 'CallExpression' ? (expression.arguments as (AstNode | undefined)[]) : [];
  return pathNames(first ?? expression)
    .slice(0, -1)
    .some((name) => isSubject(name, settings));
}
