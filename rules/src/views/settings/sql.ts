import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { type Value, known } from '../../program/values/value';
import { eachColumnOnce, sqlTableColumns } from '../sql/sql-table';

/** A column with a default in the SQL text of a file. */
export interface SqlSetting {
  readonly name: string;
  /** The table. */
  readonly owner: string;
  /** The column up to its default; a node that has its own range within the text. */
  readonly node: AstNode;
  readonly value: Value;
}

/** Types of switches and choices, and a default of theirs. */
const DEFAULT =
  /^(?:boolean|bool|tinyint|smallint|bit|integer|int|text|varchar|char|enum|\w*(?:visibility|privacy|audience)\w*)\b[\s\S]+?\bdefault\s+\(?(true|false|[01]\b|b?'[\w -]*'|"[\w -]*")/i;

/** Columns with a default in `CREATE TABLE` and `ALTER TABLE … ADD` texts of a file. */
export function* sqlSettingsOf(file: FileContext): Iterable<SqlSetting> {
  const withDefault = sqlTableColumns(file).filter(({ definition }) => DEFAULT.test(definition));
  for (const { name, table, definition, nameRange, definitionRange, text } of eachColumnOnce(withDefault)) {
    const match = DEFAULT.exec(definition);
    if (!match) continue;
    const end = definitionRange[0] + match[0].length;
    const literal = valueIn(match[1]);
    yield {
      name,
      owner: table,
      node: placeIn(text, nameRange[0], end, 'SqlColumn'),
      // A quote of the text around would end it, so that only a template can take another text in.
      value: known(
        literal,
        placeIn(text, end - match[1].length, end, text.type === 'TemplateElement' || typeof literal !== 'string' ? 'Literal' : 'SqlText'),
      ),
    };
  }
}

function valueIn(text: string): string | boolean | number {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^[01]$/.test(text)) return Number(text);
  const inner = text.replace(/^b?['"]|['"]$/g, '');
  return /^b'[01]'$/.test(text) ? Number(inner) : inner;
}

const placeIn = (
  text: AstNode,
  start: number,
  end: number,
  type: string,
): AstNode => ({ type, range: [start, end], parent: text } as unknown as AstNode);
