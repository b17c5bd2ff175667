import type { AstNode } from './ast';
import type { FileContext } from './file-context';

/** Nodes of a type within a range of UTF-16 offsets, in source order. */
export function nodesWithin(range: readonly [number, number], type: string, file: FileContext): readonly AstNode[] {
  const nodes = file.nodes(type);
  const found: AstNode[] = [];
  for (let index = firstFrom(range[0], nodes); index < nodes.length && nodes[index].range[0] < range[1]; index++) {
    if (nodes[index].range[1] <= range[1]) found.push(nodes[index]);
  }
  return found;
}

/** Index of the first of sorted nodes that begins at an offset or behind it. */
function firstFrom(start: number, nodes: readonly AstNode[]): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle].range[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
