import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/** What a SQL text orders rows by: `… FROM posts ORDER BY is_promoted DESC, created_at`. */
export interface SqlOrder {
  readonly table: string;
  /** Columns whose highest value may come first, without their table. */
  readonly columns: readonly string[];
  /** The literal or template that holds the text. */
  readonly node: AstNode;
}

const ORDER = /\border\s+by\s([\w.,\s]+)/i;
const TABLE = /\bfrom\s+[`"']?(\w+)/i;

/** Orders of the SQL texts of a file; a template is read once, with a mark for what is put in. */
export const sqlOrders = (file: FileContext): readonly SqlOrder[] =>
  file.nodes('Literal', 'TemplateLiteral').flatMap((node) => {
    const content: unknown = node.type === 'Literal'
      ? node.value
      : (node.quasis as AstNode[]).map((part) => String(part.value.raw)).join('?');
    if (typeof content !== 'string') return [];
    const [order, table] = [ORDER.exec(content), TABLE.exec(content)];
    if (!order || !table) return [];
    return [{ node, table: table[1], columns: order[1].split(',').flatMap(columnIn) }];
  });

/** `likes` of `posts.likes DESC`; none where the lowest comes first. */
function columnIn(part: string): string[] {
  const [column, ...directions] = part.trim().split(/\s+/);
  const isUpwards = directions.some((direction) => direction.toLowerCase() === 'asc');
  return column === '' || isUpwards ? [] : [column.split('.').at(-1) as string];
}
