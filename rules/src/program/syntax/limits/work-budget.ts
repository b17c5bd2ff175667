/**
 * Steps that all rules together may take over one file; a step is a look at one node. Files as large as gc25 reads take
 * less than half. Counted and not timed, so that findings never depend on how busy a machine is.
 */
export const MAX_STEPS = 40_000_000;

/** What is said of a file that needs more. */
export const TOO_MUCH_WORK = `Checking this file takes more than ${
  MAX_STEPS / 1e6
} million steps, so gc25 stopped and findings may be missing; split the file, or ignore it.`;

/** Thrown when the steps of a file are used up. */
export class TooMuchWorkError extends Error {
  constructor() {
    super(TOO_MUCH_WORK);
  }
}

/** Steps by the part of the work, of each file. */
const stepsOfFiles = new WeakMap<object, Map<string, number>>();
let steps = 0;
let limit = Number.POSITIVE_INFINITY;

/** Counts steps of the file that is being checked. Throws a `TooMuchWorkError` when they are used up. */
export function countSteps(count = 1): void {
  steps += count;
  if (steps > limit) throw new TooMuchWorkError();
}

/** Runs a part of the work on a file, with what other parts have left of its steps. */
export function withBudget(file: object, part: string, work: () => void): void {
  const [outerSteps, outerLimit] = [steps, limit];
  const parts = stepsOfFiles.get(file) ?? new Map<string, number>();
  stepsOfFiles.set(file, parts);
  const before = [...parts.values()].reduce((sum, count) => sum + count, 0);
  [steps, limit] = [before, MAX_STEPS];
  try {
    work();
  } finally {
    parts.set(part, (parts.get(part) ?? 0) + steps - before);
    [steps, limit] = [outerSteps, outerLimit];
  }
}

/** Steps taken over a file so far, by part. */
export const stepsOf = (file: object): ReadonlyMap<string, number> => stepsOfFiles.get(file) ?? new Map();

/** Steps taken so far over the file that is being checked; 0 while none is. */
export const stepsTaken = (): number => steps;
