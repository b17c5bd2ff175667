import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/** An SQL statement that writes a row. */
export interface SqlInsert {
  readonly table: string;
  readonly columns: readonly string[];
  /** The literal or the part of a template that holds the statement. */
  readonly text: AstNode;
}

const INSERT = /^\s*insert\s+into\s+([\w."`]+)\s*\(([^)]*)\)/i;
const QUOTES = /["'`\s]/g;

/** Statements `INSERT INTO table (columns)` that texts of a file begin with, in source order. */
export const sqlInserts = (file: FileContext): readonly SqlInsert[] =>
  file.once(sqlInserts, () =>
    file.nodes('Literal', 'TemplateElement').flatMap((text): SqlInsert[] => {
      const content: unknown = text.type === 'Literal' ? text.value : text.value?.cooked;
      const found = typeof content === 'string' ? INSERT.exec(content) : null;
      return found
        ? [{ table: found[1].replaceAll(QUOTES, ''), columns: found[2].split(',').map((column) => column.replaceAll(QUOTES, '')), text }]
        : [];
    }));
