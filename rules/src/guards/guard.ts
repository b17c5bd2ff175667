import type { AstNode } from '../program/syntax/ast';
import type { GuardKind } from '../knowledge/words/guard-words';
import type { FileContext } from '../program/syntax/file-context';
import type { Gc25Settings } from '../configuration/settings';

export type { GuardKind };

/** Whether a place is only reached when a check of a kind held. */
export type Guard =
  | { readonly kind: 'guarded'; readonly by: AstNode | string }
  /** `tooLow`: an age check is there, but below the adult age. */
  | { readonly kind: 'unguarded'; readonly tooLow?: AstNode }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What the questions about one file need to know. */
export interface GuardScope {
  readonly file: FileContext;
  readonly settings: Gc25Settings;
  readonly kind: GuardKind;
  /** Asked instead of the kind: did the platform of the device tell the age that a check compares? */
  readonly asks?: 'told age';
  /** The class whose members the names of a template are, where the template's expressions are outside the script. */
  readonly owner?: AstNode;
  /** Functions and variables that are being read, outermost first: no check is proven by itself. */
  readonly reading: readonly object[];
  /** What must have been true to get to a node, up to a function around it. */
  around(node: AstNode, end: AstNode | undefined, scope: GuardScope): Finding | undefined;
}

/**
 * Answer of one elementary check under one truth value.
 * `low` is an age check below the adult age; `maybe` a check whose meaning this file does not show; `told` a check of an
 * age that counts only where the platform is known to have told one.
 */
export type Answer = 'yes' | 'no' | 'low' | 'maybe' | 'told';

/** What was learnt on the way: the check that holds, or the best reason why none does. */
export interface Finding {
  readonly answer: Answer;
  readonly by: AstNode;
}

const RANK: Readonly<Record<Answer, number>> = { yes: 4, low: 3, maybe: 2, told: 1, no: 0 };

/** Of two checks that both hold, the one that proves more. */
export const best = (
  a: Finding | undefined,
  b: Finding | undefined,
): Finding | undefined => (!a ? b : !b ? a : RANK[b.answer] > RANK[a.answer] ? b : a);

/** Of two checks of which one holds, the one that proves less. */
export const both = (
  a: Finding | undefined,
  b: Finding | undefined,
): Finding | undefined => (!a || !b ? undefined : RANK[a.answer] < RANK[b.answer] ? a : b);

/** What of the settings answers rest on, as a text: an option of a rule may widen the lists, or lower the age, for that rule. */
export function askedWith({ guards, adultAge }: Gc25Settings): string {
  let lists = listed.get(guards);
  if (lists === undefined) {
    lists = Object.values(guards).every((list) => list.length === 0) ? '' : JSON.stringify(guards);
    listed.set(guards, lists);
  }
  return `${String(adultAge)}${lists}`;
}
const listed = new WeakMap<Gc25Settings['guards'], string>();

/** Answers can be kept where nothing else is being read, by what is asked; undefined elsewhere. */
export const keptAs = (
  part: string,
  { kind, asks, owner, reading, settings }: GuardScope,
): string | undefined => (reading.length > 0 || owner ? undefined : `${part}:${kind}:${asks ?? ''}:${askedWith(settings)}`);
