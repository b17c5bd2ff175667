import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { valueOf } from '../../program/values/value-of';
import { amountOf, daysInText, daysUntil } from './days-until';
import type { CookieLife } from './life';

const SECONDS_PER_DAY = 86_400;
/** Stands for a part that this file does not tell. */
const UNKNOWN = '\u0000';

/** `id=…; max-age=31536000`, with constants and sums in it. */
export function lifeInText(text: AstNode, site: AstNode, file: FileContext): readonly CookieLife[] {
  const parts = partsOf(unwrap(text), file);
  const whole = parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join('');
  const name = /^\s*([\w.-]+)=/.exec(whole)?.[1];
  const age = /max-age=(\d+)?/i.exec(whole);
  if (age) {
    const node = partBehind('max-age=', parts);
    const seconds = age[1] !== undefined ? Number(age[1]) : node && amountOf(node, file);
    const amount = node?.type === 'Literal' ? { node, perDay: SECONDS_PER_DAY } : undefined;
    return seconds === undefined ? [] : [{ name, at: node ?? text, days: seconds / SECONDS_PER_DAY, amount, site }];
  }
  const years = daysInText(whole);
  if (years !== undefined) return [{ name, at: text, days: years, site }];
  const date = partBehind('expires=', parts);
  const days = date && daysUntil(date, file);
  return date && days !== undefined ? [{ name, at: date, days, site }] : [];
}

type Part = string | AstNode;

/** The first expression that follows a text which ends with `end`. */
const partBehind = (end: string, parts: readonly Part[]): AstNode | undefined =>
  parts.find((part, i): part is AstNode =>
    typeof part !== 'string' && typeof parts[i - 1] === 'string' && (parts[i - 1] as string).toLowerCase().endsWith(end)
  );

function partsOf(node: AstNode, file: FileContext): readonly Part[] {
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    return [...partsOf(unwrap(node.left as AstNode), file), ...partsOf(unwrap(node.right as AstNode), file)];
  }
  if (node.type === 'TemplateLiteral') {
    const holes = node.expressions as AstNode[];
    return (node.quasis as AstNode[]).flatMap((quasi, i): Part[] => [String(quasi.value.cooked ?? ''), ...(holes[i] ? [holes[i]] : [])]);
  }
  const value = valueOf(node, file);
  if (value.kind === 'known' && (typeof value.value === 'string' || node.type === 'Literal')) return [String(value.value)];
  return [node];
}
