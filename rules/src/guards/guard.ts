import type { AstNode } from '../ast';
import type { GuardKind } from '../catalogue/guard-words';
import type { FileContext } from '../file-context';
import type { Gc25Settings } from '../settings';

export type { GuardKind };

/** Whether a place is only reached when a check of a kind held. */
export type Guard =
  | { readonly kind: 'guarded'; readonly by: AstNode | string }
  /** `tooLow`: an age check stands there, but below the adult age. */
  | { readonly kind: 'unguarded'; readonly tooLow?: AstNode }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What the questions about one file need to know. */
export interface GuardScope {
  readonly file: FileContext;
  readonly settings: Gc25Settings;
  readonly kind: GuardKind;
  /** Asked instead of the kind: did the platform of the device tell the age that a check compares? */
  readonly asks?: 'told age';
}

/**
 * Answer of one elementary check under one truth value.
 * `low` is an age check below the adult age; `maybe` a check whose meaning this file does not show; `told` a check of an
 * age that counts only where the platform is known to have told one.
 */
export type Answer = 'yes' | 'no' | 'low' | 'maybe' | 'told';
