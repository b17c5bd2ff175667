/** Expands `{a,b}` alternatives: `posthog-js:{,posthog.}init` gives two paths. Braces do not nest. */
export function expandPath(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  if (close < 0) throw new Error(`unclosed brace in API path ${pattern}`);
  const tails = expandPath(pattern.slice(close + 1));
  return pattern.slice(open + 1, close).split(',').flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail));
}

/** Exact look-up from API paths to what is known of them. */
export class PathIndex<T> {
  private readonly entries = new Map<string, T[]>();

  add(patterns: string | readonly string[], value: T): void {
    for (const pattern of typeof patterns === 'string' ? [patterns] : patterns) {
      for (const path of expandPath(pattern)) {
        const list = this.entries.get(path);
        if (list) list.push(value);
        else this.entries.set(path, [value]);
      }
    }
  }

  get(path: string): readonly T[] {
    return this.entries.get(path) ?? [];
  }

  /** All paths, for triggers and tests. */
  paths(): string[] {
    return [...this.entries.keys()];
  }
}
