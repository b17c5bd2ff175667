import { type AstNode, getKeyName, unwrap } from './ast';

/** One written entry of an object literal. Spreads and computed keys are no entries. */
export interface Entry {
  readonly key: string;
  readonly value: AstNode;
  readonly node: AstNode;
}

/** The entries of an object literal in source order; none when the node is something else. */
export function entriesOf(node: AstNode | null | undefined): readonly Entry[] {
  const object = unwrap(node);
  if (object?.type !== 'ObjectExpression') return [];
  return (object.properties as AstNode[]).flatMap((property) => {
    const key = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
    return key === undefined ? [] : [{ key, value: property.value as AstNode, node: property }];
  });
}

/** The entry of one of the names; the last one wins, as it does when the program runs. */
export const entryOf = (node: AstNode | null | undefined, ...keys: string[]): Entry | undefined =>
  entriesOf(node).findLast(({ key }) => keys.includes(key));

/** Does an object literal hold parts that this file does not show? */
export const hasUnknownEntries = (node: AstNode | null | undefined): boolean => {
  const object = unwrap(node);
  return object?.type === 'ObjectExpression' && entriesOf(object).length < (object.properties as AstNode[]).length;
};

/** The entry a node is the value of. */
export function entryAround(node: AstNode): Entry | undefined {
  const property = node.type === 'Property' ? node : node.parent;
  const key = property?.type === 'Property' && property.parent?.type === 'ObjectExpression'
    ? getKeyName(property.key as AstNode, property.computed as boolean)
    : undefined;
  return key === undefined ? undefined : { key, value: property?.value as AstNode, node: property as AstNode };
}
