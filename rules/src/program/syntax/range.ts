/** Anything that stands somewhere in a file, in UTF-16 units from its start. */
interface Placed {
  readonly range: readonly [start: number, end: number];
}

/** Does a node stand inside another, or is it that node itself? */
export const isWithin = (inner: Placed, outer: Placed): boolean => outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
