/** Checks for one reduction; texts are small, and a failure should be shown soon. */
const MOST_TRIES = 400;

/** The shortest text found that still fails: lines are taken out first, then pieces, halved each time nothing more can go. */
export function shrink(text: string, stillFails: (text: string) => boolean): string {
  let tries = 0;
  const attempt = (candidate: string): boolean => candidate.length > 0 && tries++ < MOST_TRIES && stillFails(candidate);
  const without = (parts: readonly string[], size: number, glue: string): string | undefined => {
    for (let at = 0; at < parts.length; at += size) {
      const candidate = [...parts.slice(0, at), ...parts.slice(at + size)].join(glue);
      if (attempt(candidate)) return candidate;
    }
    return undefined;
  };
  let current = text;
  for (const [split, glue] of [[/\n/, '\n'], [/(?<=[;{},])|(?=[<}])/, ''], [/\b/, '']] as const) {
    for (let size = Math.max(1, current.split(split).length >> 1); size >= 1;) {
      const shorter = without(current.split(split), size, glue);
      if (shorter === undefined) size = size === 1 ? 0 : size >> 1;
      else current = shorter;
    }
  }
  return current;
}
