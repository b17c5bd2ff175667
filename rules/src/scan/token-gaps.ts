const SLASH = 47;
const STAR = 42;

const DOT = 46;
const COLON = 58;
const QUESTION = 63;
const DASH = 45;
const UNDERSCORE = 95;
const NO_BREAK_SPACE = 160;

/** Does a character leave words and expressions as they are: a blank, and the `?` of `document?.cookie` and `{ active?: boolean }`? */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== QUESTION) return code <= 32 || code === NO_BREAK_SPACE;
  const next = text.charCodeAt(at + 1);
  return next === DOT || next === COLON;
}

/**
 * May it be between the words of a name or the characters of an expression? `auto_play`, `auto-play`, `auto play` and `autoPlay`
 * are one word to the scan, and so are `active:`, `active :` and `active?:`.
 */
export function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === DASH || code === UNDERSCORE || isBlank(text, at);
}

/** Does a comment begin here? Inside a text (`https://`) it may only look like one. */
export function beginsComment(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SLASH) return false;
  const next = text.charCodeAt(at + 1);
  return next === SLASH || next === STAR;
}

/** Finds where comments and blanks that begin at a place of one text end. What was read is kept, so that it is read once. */
export class TokenGaps {
  /** The last close and line end looked for: from where, and where the next one is. */
  private close = { from: 1, at: 0 };
  private lineEnd = { from: 1, at: 0 };
  /** Ends of comments of the last gap, from each of which the gap goes on to the same end. */
  private readonly inside = new Set<number>();
  private end = 0;

  constructor(private readonly text: string) {}

  /** Offset of the first character behind the comments and blanks that begin at an offset. */
  endOf(from: number): number {
    let at = from;
    const passed: number[] = [];
    while (at < this.text.length) {
      if (isBlank(this.text, at)) at++;
      else if (!beginsComment(this.text, at)) break;
      else {
        at = this.text.charCodeAt(at + 1) === STAR
          ? (this.close = this.findFrom(at + 2, '*/', this.close)).at + 2
          : (this.lineEnd = this.findFrom(at + 2, '\n', this.lineEnd)).at;
        if (this.inside.has(at)) return this.end;
        passed.push(at);
      }
    }
    this.inside.clear();
    for (const each of passed) this.inside.add(each);
    return this.end = at;
  }

  private findFrom(from: number, mark: string, known: { from: number; at: number }): { from: number; at: number } {
    if (known.from <= from && from <= known.at) return known;
    const at = this.text.indexOf(mark, from);
    return { from, at: at < 0 ? this.text.length : at };
  }
}
