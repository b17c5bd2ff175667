type Test = (character: string) => boolean;

/** A state of the automaton: where it goes without a character, and with one that passes the test. */
interface State {
  readonly free: number[];
  test?: Test;
  to: number;
}

const isAny: Test = () => true;
const isNoSlash: Test = (character) => character !== '/';

/**
 * Reads a pattern into an automaton without backtracking, so that matching takes time in proportion to the length of
 * the path, whatever the pattern. Libraries for globs make regular expressions, and those take exponential time for some
 * patterns: an untrusted workspace could hang the language server.
 */
class PatternAutomaton {
  readonly states: State[] = [];
  readonly end: number;
  private at = 0;
  /** Positions of the braces and commas that make choices; others are characters like all. */
  private readonly marks: ReadonlySet<number>;

  constructor(private readonly pattern: string) {
    this.marks = marksOf(pattern);
    this.end = this.sequence(this.add());
  }

  private add(): number {
    return this.states.push({ free: [], to: -1 }) - 1;
  }

  private join(from: number, to: number): number {
    this.states[from].free.push(to);
    return to;
  }

  private one(from: number, test: Test): number {
    const to = this.add();
    const state = this.join(from, this.add());
    Object.assign(this.states[state], { test, to });
    return to;
  }

  private many(from: number, test: Test): number {
    const loop = this.join(from, this.add());
    Object.assign(this.states[loop], { test, to: loop });
    return this.join(loop, this.add());
  }

  /** Up to the end, or to the comma or brace that ends a choice. */
  private sequence(from: number): number {
    let state = from;
    while (this.at < this.pattern.length && !(this.marks.has(this.at) && this.pattern[this.at] !== '{'))
      state = this.part(state, this.pattern[this.at]);
    return state;
  }

  private part(from: number, character: string): number {
    if (character === '*') return this.stars(from);
    const isMark = this.marks.has(this.at++);
    if (character === '?') return this.one(from, isNoSlash);
    if (character === '[') return this.characterClass(from);
    if (isMark) return this.choice(from);
    const literal = character === '\\' && this.at < this.pattern.length ? this.pattern[this.at++] : character;
    return this.one(from, (other) => other === literal);
  }

  private stars(from: number): number {
    const start = this.at;
    while (this.pattern[this.at] === '*') this.at++;
    const isWholeSegment = this.at - start > 1 && '/{,'.includes(this.pattern[start - 1] ?? '/')
      && '/},'.includes(this.pattern[this.at] ?? '/');
    if (!isWholeSegment) return this.many(from, isNoSlash);
    if (this.pattern[this.at] !== '/') return this.many(from, isAny);
    this.at++;
    const folders = this.one(this.many(from, isAny), (other) => other === '/');
    return this.join(from, this.join(folders, this.add()));
  }

  /**
   * `[abc]`, `[a-z]`, `[!abc]`, or its text as it is, as folders of routes are named; without its end a bracket is a
   * character like others.
   */
  private characterClass(from: number): number {
    const close = this.pattern.indexOf(']', this.at + 1);
    if (close < 0) return this.one(from, (other) => other === '[');
    const isNot = '!^'.includes(this.pattern[this.at]);
    const body = this.pattern.slice(this.at + (isNot ? 1 : 0), close);
    const text = this.pattern.slice(this.at - 1, close + 1);
    this.at = close + 1;
    const ranges = Array.from(body.matchAll(/([\s\S])-([\s\S])/g), ([, low, high]) => [low, high] as const);
    const singles = body.replace(/[\s\S]-[\s\S]/g, '');
    const end = this.one(
      from,
      (other) => other !== '/' && isNot !== (singles.includes(other) || ranges.some(([low, high]) => low <= other && other <= high)),
    );
    let literal = from;
    for (const character of text) literal = this.one(literal, (other) => other === character);
    this.join(literal, end);
    return end;
  }

  private choice(from: number): number {
    const end = this.add();
    do this.join(this.sequence(this.join(from, this.add())), end); while (this.pattern[this.at++] === ',');
    return end;
  }
}

/** Braces without their partner or without a comma choose nothing. */
function marksOf(pattern: string): Set<number> {
  const marks = new Set<number>();
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (character === '[') at = Math.max(at, pattern.indexOf(']', at + 2));
    else if (character === '{') open.push({ at, commas: [] });
    else if (character === ',') open.at(-1)?.commas.push(at);
    else if (character === '}') {
      const { at: start, commas } = open.pop() ?? { at: 0, commas: [] };
      if (commas.length > 0) { for (const mark of [start, ...commas, at]) marks.add(mark); }
    }
  }
  return marks;
}

/**
 * Whether a path with forward slashes fits a pattern of names, `*`, `**`, `?`, `[abc]`, `{a,b}` and `\`. Names that
 * begin with a dot are names like others.
 */
export function filePattern(pattern: string): (path: string) => boolean {
  const { states, end } = new PatternAutomaton(pattern.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '/**'));
  const reach = (from: readonly number[]): Set<number> => {
    const reached = new Set(from);
    for (const state of reached) for (const next of states[state].free) reached.add(next);
    return reached;
  };
  const first = reach([0]);
  return (path) => {
    let current = first;
    for (const character of path) {
      const next: number[] = [];
      for (const state of current) if (states[state].test?.(character)) next.push(states[state].to);
      if (next.length === 0) return false;
      current = reach(next);
    }
    return current.has(end);
  };
}

/** A text as a pattern that fits nothing but itself. */
export const asPattern = (text: string): string => text.replace(/[*?[\]{}()!\\,]/g, '\\$&');
