/** Anything with a range in a file, in UTF-16 units from its start. */
interface Placed {
  readonly range: readonly [start: number, end: number];
}

/** Is a node inside another, or is it that node itself? */
export const isWithin = (inner: Placed, outer: Placed): boolean => outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
