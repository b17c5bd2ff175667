/** What editors put where the reason belongs, until a person has written one. */
export const REASON_PLACEHOLDER = 'reason';

const UNTIL = /\s*\(until (\d{4}-\d{2}-\d{2})\)\s*$/i;
const UNREADABLE_UNTIL = /\(until\b[^)]*\)\s*$/i;

export interface Reason {
  /** Without the date. */
  readonly text: string;
  /** Last day, "YYYY-MM-DD", on which the suppression holds. */
  readonly expires?: string;
  /** A date is meant and cannot be read. */
  readonly isDateBad: boolean;
}

/** Reads what is behind `--` in a directive: a reason, and perhaps the last day it holds: `a muted drawing (until 2027-01-31)`. */
export function readReason(justification: string): Reason {
  const until = UNTIL.exec(justification);
  if (until && isDate(until[1])) return { text: justification.slice(0, until.index).trim(), expires: until[1], isDateBad: false };
  return { text: justification.trim(), isDateBad: UNREADABLE_UNTIL.test(justification) };
}

/** Is the text a day of the calendar in the form "YYYY-MM-DD"? */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The UTC day of a moment as "YYYY-MM-DD". */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Is the last day of a suppression over? A suppression without one never ends. */
export const isExpired = ({ expires }: { readonly expires?: string }, today: string): boolean => expires !== undefined && expires < today;

/** Is there a reason? Neither nothing nor the editor's placeholder is a reason. */
export const hasReason = (reason: string): boolean => !/^(?:reason)?:?$/i.test(reason.trim());
