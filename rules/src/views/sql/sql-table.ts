import type { AstNode, Range } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { sourceTextOf } from '../../program/syntax/source-text';

/** A column that SQL text makes: of `CREATE TABLE (…)`, or of `ALTER TABLE … ADD`. */
export interface SqlTableColumn {
  readonly table: string;
  readonly name: string;
  /** What follows the name: type, constraints, default. */
  readonly definition: string;
  /** Ranges are UTF-16 offsets in the file. */
  readonly tableRange: Range;
  readonly nameRange: Range;
  readonly definitionRange: Range;
  /** The literal or the part of a template that holds the text. */
  readonly text: AstNode;
}

const CREATE = /\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?[`"'[]?(?:\w+[`"'\]]?\.[`"'[]?)?(\w+)[`"'\]]?\s*\(/gi;
const ALTER = /\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?[`"'[]?(?:\w+[`"'\]]?\.[`"'[]?)?(\w+)[`"'\]]?\s/gi;
const COLUMN = /^\s*[`"'[]?([a-z_]\w*)[`"'\]]?\s+([a-z][\s\S]*)$/di;
const ADDED = /^\s*add\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?[`"'[]?([a-z_]\w*)[`"'\]]?\s+([a-z][\s\S]*)$/di;
/** Constraints and keys of a table are among its columns. */
const NO_COLUMN = /^(?:primary|foreign|unique|constraint|check|key|index|exclude|like)$/i;

/** Columns that the SQL texts of a file make, in source order of the texts. */
export const sqlTableColumns = (file: FileContext): readonly SqlTableColumn[] =>
  file.once(sqlTableColumns, () =>
    file.nodes('Literal', 'TemplateElement').flatMap((text): SqlTableColumn[] => {
      const source = sourceTextOf(text, file);
      if (!source || !/\btable\s/i.test(source.content)) return [];
      const code = source.content.replaceAll(SQL_COMMENT, (comment) => ' '.repeat(comment.length));
      const rangeOf = (start: number, { length }: string): Range => [source.start + start, source.start + start + length];
      return [...columnsIn(code, CREATE, COLUMN), ...columnsIn(code, ALTER, ADDED)].map(({ at, end, tableAt, ...column }) => {
        const { table, name, definition } = column;
        const definitionRange = rangeOf(end - definition.length, definition);
        return { ...column, text, tableRange: rangeOf(tableAt, table), nameRange: rangeOf(at, name), definitionRange };
      });
    }));

/** The first statement of each column: `ALTER TABLE … ADD COLUMN IF NOT EXISTS` may repeat what `CREATE TABLE` makes. */
export function eachColumnOnce(columns: readonly SqlTableColumn[]): readonly SqlTableColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ table, name }) => {
    const column = `${table}.${name}`.toLowerCase();
    return !seen.has(column) && Boolean(seen.add(column));
  });
}

const SQL_COMMENT = /--[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** Columns of one kind of statement, with the offsets in the text where the name begins and the definition ends. */
function columnsIn(
  content: string,
  statement: RegExp,
  column: RegExp,
): { table: string; tableAt: number; name: string; definition: string; at: number; end: number }[] {
  return Array.from(content.matchAll(statement)).flatMap((found) =>
    partsOf(content, found.index + found[0].length).flatMap(({ part, at }) => {
      const match = column.exec(part.trimEnd());
      const start = match?.indices?.[1]?.[0];
      if (!match || start === undefined || NO_COLUMN.test(match[1])) return [];
      const tableAt = found.index + found[0].lastIndexOf(found[1]);
      return [{ table: found[1], tableAt, name: match[1], definition: match[2], at: at + start, end: at + match[0].length }];
    })
  );
}

/** The parts of a list up to its closing parenthesis or the end of the statement; parentheses inside stay whole. */
function partsOf(content: string, from: number): { readonly part: string; readonly at: number }[] {
  const parts: { part: string; at: number }[] = [];
  let at = from;
  for (let i = from, depth = 0; i <= content.length; i++) {
    const letter = content[i] ?? ')';
    if (letter === '(') depth++;
    else if (depth === 0 && /[,);]/.test(letter)) {
      parts.push({ part: content.slice(at, i), at });
      at = i + 1;
      if (letter !== ',') break;
    } else if (letter === ')') depth--;
  }
  return parts;
}
