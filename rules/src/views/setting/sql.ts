import type { AstNode } from '../../ast';
import type { FileContext } from '../../file-context';
import { type Value, known } from '../../values/value';

/** A column of a table that SQL text in the file makes or adds, with its default. */
export interface SqlColumn {
  readonly name: string;
  /** The table. */
  readonly owner: string;
  /** The column's definition; a node that has its own range within the text. */
  readonly node: AstNode;
  readonly value: Value;
}

const TABLE = /\b(?:create\s+table(?:\s+if\s+not\s+exists)?|alter\s+table(?:\s+if\s+exists)?(?:\s+only)?)\s+[`"'[]?(?:\w+[`"'\]]?\.[`"'[]?)?(\w+)/gi;
/** One column: name, type, and what stands before its default. Ends at the comma of the next column, which no default holds. */
const COLUMN = /[(,\n]\s*(?:add\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?)?[`"'[]?([a-z_]\w*)[`"'\]]?\s+(?:boolean|bool|tinyint\s*\(\s*1\s*\)|tinyint|smallint|bit|integer|int|text|varchar|char|enum|\w*(?:visibility|privacy|audience)\w*)\b[^,;\n]*?\bdefault\s+\(?(true|false|[01]\b|b?'[\w -]*'|"[\w -]*")/gi;
const ADDED = /\badd\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?[`"'[]?([a-z_]\w*)[`"'\]]?\s+(?:boolean|bool|tinyint\s*\(\s*1\s*\)|tinyint|smallint|bit|integer|int|text|varchar|char|enum|\w*(?:visibility|privacy|audience)\w*)\b[^,;\n]*?\bdefault\s+\(?(true|false|[01]\b|b?'[\w -]*'|"[\w -]*")/gi;

/** Columns with a default in `CREATE TABLE` and `ALTER TABLE … ADD` texts of a file. */
export function* sqlColumnsOf(file: FileContext): Iterable<SqlColumn> {
  for (const text of file.nodes('Literal', 'TemplateElement')) {
    const content = text.type === 'Literal' ? text.value : text.value.raw;
    if (typeof content !== 'string' || !/\bdefault\b/i.test(content)) continue;
    // Escapes would move the places in the text.
    const start = file.text.slice(text.range[0], text.range[1]).indexOf(content);
    if (start < 0) continue;
    yield* columnsOf(content, text, text.range[0] + start);
  }
}

function* columnsOf(content: string, text: AstNode, offset: number): Iterable<SqlColumn> {
  const tables = [...content.matchAll(TABLE)];
  for (const [i, table] of tables.entries()) {
    const from = table.index + table[0].length;
    const part = content.slice(from, tables[i + 1]?.index);
    const seen = new Set<number>();
    for (const match of [...part.matchAll(COLUMN), ...part.matchAll(ADDED)]) {
      const at = from + match.index + match[0].indexOf(match[1]);
      if (seen.has(at)) continue;
      seen.add(at);
      const end = from + match.index + match[0].length;
      const literal = valueIn(match[2]);
      yield {
        name: match[1],
        owner: table[1],
        node: placeIn(text, offset + at, offset + end, 'SqlColumn'),
        // A quote of the text around would end it, so that only a template can take another text in.
        value: known(literal, placeIn(text, offset + end - match[2].length, offset + end, text.type === 'TemplateElement' || typeof literal !== 'string' ? 'Literal' : 'SqlText')),
      };
    }
  }
}

function valueIn(text: string): string | boolean | number {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^[01]$/.test(text)) return Number(text);
  const inner = text.replace(/^b?['"]|['"]$/g, '');
  return /^b'[01]'$/.test(text) ? Number(inner) : inner;
}

const placeIn = (text: AstNode, start: number, end: number, type: string): AstNode => ({ type, range: [start, end], parent: text } as unknown as AstNode);
