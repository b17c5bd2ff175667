import type { AstNode } from '../../../program/syntax/ast';
import { type Value, dynamic, known } from '../../../program/values/value';

/** The value of expression text in a template language that hands out text only (Angular, bound HTML attributes). */
export function valueOfText(text: string, node: AstNode): Value {
  const trimmed = text.trim();
  if (trimmed === 'true' || trimmed === 'false') return known(trimmed === 'true', node);
  if (trimmed === 'null') return known(null, node);
  if (trimmed === 'undefined') return known(undefined, node);
  if (/^-?\d+(?:\.\d+)?$/.test(trimmed)) return known(Number(trimmed), node);
  const quoted = /^(['"`])((?:(?!\1)[^\\$])*)\1$/.exec(trimmed);
  return quoted ? known(quoted[2], node) : dynamic(node);
}

/** Blanks folded to one. */
export const foldBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text of a template with its `{{ }}` parts: quoted text counts, other expressions are left out. */
export const withoutExpressions = (text: string): string =>
  text.replace(/\{\{([\s\S]*?)\}\}/g, (_whole, inside: string) => /^\s*(['"`])((?:(?!\1)[^\\$])*)\1\s*$/.exec(inside)?.[2] ?? ' ');
