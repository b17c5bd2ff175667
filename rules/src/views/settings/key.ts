import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { valueOf } from '../../program/values/value-of';

/** The name of a property key: `a`, `'a'`, `[KEYS.A]` (its text if known, else `A`). */
export function getSettingName(property: AstNode, file: FileContext): string | undefined {
  const key = property.key as AstNode | undefined;
  if (!key) return undefined;
  const plain = getKeyName(key, property.computed as boolean);
  if (plain !== undefined) return plain;
  return getComputedName(key, file);
}

/** The name a computed key stands for. */
export function getComputedName(key: AstNode, file: FileContext): string | undefined {
  const value = valueOf(key, file);
  if (value.kind === 'known' && typeof value.value === 'string') return value.value;
  const node = unwrap(key);
  return node.type === 'Identifier' ? (node.name as string) : getMemberName(node);
}
