import type { AstNode, Range } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { sourceTextOf } from '../../program/syntax/source-text';

/** What a SQL text orders rows by: `… FROM posts ORDER BY is_promoted DESC, created_at`. */
export interface SqlOrder {
  readonly table: string;
  /** Columns whose highest value may come first, without their table. */
  readonly columns: readonly string[];
  /** The literal or template that holds the text. */
  readonly node: AstNode;
  /** Where the order is in it: UTF-16 offsets in the file, of the first line. The whole text where escapes move it. */
  readonly range: Range;
}

const ORDER = /\border\s+by\s([\w.,\s]+)/i;
const AFTER_ORDER = /[\r\n]|\s+(?:limit|offset|fetch|for)\b/i;
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
    return [{ node, table: table[1], columns: order[1].split(',').flatMap(columnIn), range: rangeOf(node, file) }];
  });

function rangeOf(node: AstNode, file: FileContext): Range {
  for (const part of node.type === 'Literal' ? [node] : (node.quasis as AstNode[])) {
    const source = sourceTextOf(part, file);
    const order = source && ORDER.exec(source.content);
    if (!order) continue;
    const [line] = order[0].trimEnd().split(AFTER_ORDER, 1);
    return [source.start + order.index, source.start + order.index + line.length];
  }
  return node.range;
}

/** `likes` of `posts.likes DESC`; none where the lowest comes first. */
function columnIn(part: string): string[] {
  const [column, ...directions] = part.trim().split(/\s+/);
  const isUpwards = directions.some((direction) => direction.toLowerCase() === 'asc');
  return column === '' || isUpwards ? [] : [column.split('.').at(-1) as string];
}
