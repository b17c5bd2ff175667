/** Anything with a range in a file, in UTF-16 offsets. */
export interface Placed {
  readonly range: readonly [start: number, end: number];
}

/** Whether a range lies within another one or equals it. */
export const isWithin = (inner: Placed, outer: Placed): boolean => outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
