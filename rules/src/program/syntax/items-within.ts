import { NodeMemory } from './node-memory';
import type { Placed } from './range';

/** What of a list lies within a place, in source order. The list is sorted once; it must not change later. */
export function itemsWithin<T extends Placed>(items: readonly T[], { range: [start, end] }: Placed): readonly T[] {
  const sorted = inOrder(items);
  const found: T[] = [];
  for (let index = firstFrom(start, sorted); index < sorted.length && sorted[index].range[0] < end; index++) {
    if (sorted[index].range[1] <= end) found.push(sorted[index]);
  }
  return found;
}

/** Says of a place whether one of the items is around it, by a search among the outermost of them. */
export function coverOf(items: Iterable<Placed>): (place: Placed) => boolean {
  const outermost: Placed[] = [];
  for (const item of [...items].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])) {
    // Parts of a program do not overlap: they are nested or apart.
    if (outermost.length === 0 || (outermost.at(-1) as Placed).range[1] < item.range[1]) outermost.push(item);
  }
  return ({ range: [start, end] }) => {
    const last = outermost[firstFrom(start + 1, outermost) - 1] as Placed | undefined;
    return last !== undefined && end <= last.range[1];
  };
}

const sortedLists = new NodeMemory<readonly Placed[], readonly Placed[]>();

function inOrder<T extends Placed>(items: readonly T[]): readonly T[] {
  let sorted = sortedLists.get(items) as readonly T[] | undefined;
  if (!sorted) {
    sorted = isInOrder(items) ? items : [...items].sort((a, b) => a.range[0] - b.range[0]);
    sortedLists.set(items, sorted);
  }
  return sorted;
}

/** Does each item begin where the one before it begins, or behind that? */
function isInOrder(items: readonly Placed[]): boolean {
  for (let index = 1; index < items.length; index++) if (items[index].range[0] < items[index - 1].range[0]) return false;
  return true;
}

/** Index of the first of sorted items that begins at an offset or behind it. */
export function firstFrom(start: number, items: readonly Placed[]): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].range[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
