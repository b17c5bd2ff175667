/** Milliseconds: the files of a run follow each other faster, and who changes a file between two looks takes longer. */
const PAUSE = 500;
/** Milliseconds after which the disk is looked at anew all the same. */
const LONGEST = 10_000;

let last = { since: -Infinity, seen: -Infinity };

/**
 * Stands for a stretch of time in which what was read from disk holds; the same object for the files of a run that follow each other.
 * An editor lints for hours, with a pause before each change.
 */
export function currentMoment(): object {
  const now = performance.now();
  if (now > last.seen + PAUSE || now > last.since + LONGEST) last = { since: now, seen: now };
  else last.seen = now;
  return last;
}
