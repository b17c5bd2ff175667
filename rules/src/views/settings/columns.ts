import { type AstNode, getCalleeName, getKeyName, unwrap, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { valueOf } from '../../program/values/value-of';
import { DEFAULT_KEYS, type SettingCandidate, view } from './candidate';
import { sqlSettingsOf } from './sql';

/**
 * Migrations and query builders: `table.boolean('is_public').defaultTo(true)`, `queryInterface.addColumn('users',
 * 'is_public', { defaultValue: true })`.
 */
export function* fromBuilders(file: FileContext): Iterable<SettingCandidate> {
  for (const call of file.nodes('CallExpression')) {
    const callee = getCalleeName(call);
    if (callee === 'defaultTo' || callee === 'default') {
      const column = firstTextArgument(call.callee.object as AstNode | undefined, file);
      const holder = wrapped(call).parent;
      const insideProperty = holder?.type === 'Property' || holder?.type === 'MemberExpression';
      if (column !== undefined && !(callee === 'default' && insideProperty))
        yield {
          name: column,
          resolve: () => view(column, call, 'schema', valueOf(call.arguments[0] as AstNode, file), callee),
        };
    } else if (callee === 'addColumn') {
      const name = valueOf(call.arguments[1] as AstNode | undefined, file);
      const options = call.arguments[2] as AstNode | undefined;
      if (name.kind === 'known' && typeof name.value === 'string' && options && unwrap(options).type === 'ObjectExpression') {
        const column = name.value;
        const property = (unwrap(options).properties as AstNode[]).find((entry) =>
          entry.type === 'Property' && DEFAULT_KEYS.has(getKeyName(entry.key, entry.computed) ?? '')
        );
        if (property)
          yield {
            name: column,
            resolve: () => view(column, property, 'schema', valueOf(property.value as AstNode, file), callee),
          };
      }
    }
  }
}

/** `CREATE TABLE settings (profile_visibility TEXT DEFAULT 'public')` in a text. */
export function* fromSql(file: FileContext): Iterable<SettingCandidate> {
  for (const column of sqlSettingsOf(file))
    yield {
      name: column.name,
      resolve: () => view(column.name, column.node, 'schema', column.value, column.owner),
    };
}

function firstTextArgument(node: AstNode | undefined, file: FileContext): string | undefined {
  for (
    let current = node && unwrap(node);
    current;
    current = current.type === 'MemberExpression'
      ? unwrap(current.object as AstNode)
      : current.type === 'CallExpression'
      ? unwrap(current.callee as AstNode)
      : undefined
  ) {
    if (current.type !== 'CallExpression') continue;
    const value = valueOf(current.arguments[0] as AstNode | undefined, file);
    if (value.kind === 'known' && typeof value.value === 'string') return value.value;
  }
  return undefined;
}
