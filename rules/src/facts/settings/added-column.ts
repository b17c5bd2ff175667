import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import type { SettingView } from '../../views/settings';

const addingCalls: ReadonlySet<string> = new Set(['addColumn', 'addColumns', 'addField']);

/**
 * A switch that protects, added by a migration: its default is for what there is already and is seen today, and what makes new things
 * may set it.
 */
export function isAddedProtection({ node }: SettingView, open: unknown): boolean {
  if (open !== false) return false;
  for (let at: AstNode | undefined = node.parent; at; at = at.parent) {
    if (at.type === 'CallExpression' && addingCalls.has(getCalleeName(at) ?? '')) return true;
  }
  return false;
}
