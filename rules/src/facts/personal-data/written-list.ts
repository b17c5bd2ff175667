import { itemListOf } from '../../program/origin/definition';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';

/** Methods that put something else into a list. */
const changing: ReadonlySet<string> = new Set(['push', 'unshift', 'splice', 'fill', 'concat']);

/** Is a variable an item of a list whose records are written in this file, as sample data are, and which nothing is put into? */
export function isItemOfWrittenList(identifier: AstNode, file: FileContext): boolean {
  const list = identifier.type === 'Identifier' ? itemListOf(identifier, file) : undefined;
  const variable = list?.type === 'Identifier' ? file.variableOf(list) : undefined;
  const definition = variable?.defs[0];
  const declarator = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
  if (!declarator || declarator.parent?.kind !== 'const') return false;
  return isOfRecords(unwrap(declarator.init)) && (variable?.references ?? []).every(({ identifier: use }) => !isChanged(use as never));
}

function isOfRecords(list: AstNode | undefined): boolean {
  const items = list?.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]) : [];
  return items.length > 0 && items.every((item) => {
    const record = unwrap(item);
    const entries = record?.type === 'ObjectExpression' ? entriesOf(record) : [];
    return entries.length > 0 && entries.length === (record?.properties as AstNode[]).length
      && entries.every(({ value }) => unwrap(value).type === 'Literal');
  });
}

/** `list.push(record)`, `list[0] = record` */
function isChanged(use: AstNode): boolean {
  const { parent } = use;
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return false;
  return changing.has(getMemberName(parent) ?? '') || (parent.parent?.type === 'AssignmentExpression' && parent.parent.left === parent);
}
