import { hasPhrase } from '../../program/syntax/words';
import { saysDeleted } from './flags';

const UPDATE = /\bupdate\s+\S+\s+set\s([^;]*)/gi;
const ASSIGNMENT = /(\w+)\s*=\s*('[^']*'|\?|\$\d|\w+)/g;
const SQL_VALUES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['true', '1', "'t'", "'y'", "'yes'"].map((text) => [text, true] as const),
  ...['false', '0', "'f'", "'n'", "'no'"].map((text) => [text, false] as const),
]);
/** What stands for a moment: the time of the server, and what is given with the statement. */
const moments = new Set(['now', 'current_timestamp', '?']);

/** Does an SQL text mark a row as deleted: `UPDATE users SET deleted_at = NOW()`? Conditions behind `where` mark nothing. */
export const marksRow = (text: string): boolean =>
  Array.from(text.matchAll(UPDATE), ([, rest]) => rest.split(/\bwhere\b/i)[0]).some((assignments) =>
    Array.from(assignments.matchAll(ASSIGNMENT)).some(([, name, value]) => saysDeleted(name, valueIn(value.toLowerCase())))
  );

function valueIn(text: string): { readonly isMoment: boolean; readonly value: unknown } {
  const value = SQL_VALUES.has(text) ? SQL_VALUES.get(text) : text.replaceAll("'", '');
  return { isMoment: moments.has(text) || text.startsWith('$'), value };
}

/** `DELETE FROM users` */
export const deletesRow = (text: string): boolean => hasPhrase(text, 'delete from');
