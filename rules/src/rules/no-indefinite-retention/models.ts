import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import { sqlTableColumns } from '../../views/sql/sql-table';
import type { Context } from './meta';

/** Calls that make a model or a table of the name they are given first. */
const MAKES = /^(?:model|define|createTable|createTableIfNotExists|table|(?:pg|mysql|sqlite)Table)$/;
const ENDS = /expires|expireAfterSeconds|deleteAt|deleteAfter|expires?_at|delete_at|purge_at/i;

/** Models and tables of which the options say that every record must have an end. */
export function checkModels(context: Context): void {
  const { models } = context.options;
  if (models.length === 0 || ENDS.test(context.file.code)) return;
  for (const call of context.nodes('CallExpression', 'NewExpression')) {
    const [first] = call.arguments as AstNode[];
    if (MAKES.test(getCalleeName(call) ?? '') && first?.type === 'Literal' && models.includes(String(first.value))) context.report({ at: first, site: call, messageId: 'noEnd', data: { name: String(first.value) } });
  }
  const seen = new Set<string>();
  for (const { table, text } of sqlTableColumns(context.file)) {
    const start = context.file.getText(text).indexOf(table);
    if (!models.includes(table) || seen.has(table) || start < 0) continue;
    seen.add(table);
    context.report({ at: [text.range[0] + start, text.range[0] + start + table.length], site: text, messageId: 'noEnd', data: { name: table } });
  }
}
