import type { AstNode } from '../../rules/src/program/syntax/ast';

/** A property at which two trees of one text differ, as `Type.property: kind`, and both values. */
export interface TreeDifference {
  readonly at: string;
  readonly own: string;
  readonly peer: string;
}

/** Written by readers for themselves, or by one of them only for other tools. */
const LEFT_OUT = new Set(['start', 'end', 'loc', 'parent', 'tokens', 'comments', 'hashbang', 'sourceType']);

const shown = (value: unknown): string => {
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof RegExp) return String(value);
  if (value && typeof value === 'object') return `a ${(value as AstNode).type ?? 'value'}`;
  return JSON.stringify(value) ?? 'undefined';
};

/** All differences of two trees. A child that one tree has as `null` and the other not at all is absent in both. */
export function differencesOf(own: unknown, peer: unknown, at = 'Program'): TreeDifference[] {
  if (own === peer || (own ?? undefined) === (peer ?? undefined)) return [];
  if (Array.isArray(own) && Array.isArray(peer) && own.length === peer.length)
    return own.flatMap((item, index) => differencesOf(item, peer[index], at));
  const areNodes = [own, peer].every((value) => value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof RegExp));
  if (!areNodes) return shown(own) === shown(peer) ? [] : [{ at, own: shown(own), peer: shown(peer) }];
  const [a, b] = [own, peer] as [AstNode, AstNode];
  if (a.type !== b.type) return [{ at, own: shown(a), peer: shown(b) }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !LEFT_OUT.has(key)).flatMap((key) =>
    differencesOf(a[key], b[key], a.type === undefined ? `${at}.${key}` : `${a.type}.${key}`)
  );
}
