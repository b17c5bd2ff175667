import type { AstNode } from '../../program/syntax/ast';

/** A cookie that a call or an assignment sets for a known time. */
export interface CookieLife {
  /** Name of the cookie, when it is known. */
  readonly name: string | undefined;
  /** The node of the lifetime. */
  readonly at: AstNode;
  /** Whole days from now. */
  readonly days: number;
  /** The number that is the time, and how many of it make a day; where the time is one number. */
  readonly amount?: { readonly node: AstNode; readonly perDay: number };
  readonly site: AstNode;
  /** The value only says yes or no, or names a thing. */
  readonly isMark?: boolean;
}
