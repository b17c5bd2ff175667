import { type AstNode, isFunction } from '../../program/syntax/ast';
import type { Value } from '../../program/values/value';
import type { SettingKind, SettingView } from './setting-view';

/** A possible setting, named; the rest is worked out when a rule wants it. */
export interface SettingCandidate {
  readonly name: string;
  resolve(): SettingView | undefined;
}

/** A setting as rules see it. */
export const view = (
  name: string,
  node: AstNode,
  kind: SettingKind,
  value: Value,
  owner?: string,
  path: readonly string[] = [],
  siblings?: AstNode,
): SettingView => ({ name, path, node, kind, value, owner, siblings });

/** Keys under which a description of a field has its first value. */
export const DEFAULT_KEYS = new Set(['default', 'defaultValue', 'defaultTo', 'dflt', 'initialValue']);

/** The name of the function or variable around a node. */
export function ownerOf(node: AstNode): string | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (isFunction(current))
      return (current.id?.name ?? (current.parent?.type === 'VariableDeclarator' ? current.parent.id?.name : undefined)) as
        | string
        | undefined;
    if (current.type === 'VariableDeclarator') return current.id?.name as string | undefined;
  }
  return undefined;
}
