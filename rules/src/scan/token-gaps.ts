const SLASH = 47;
const STAR = 42;

const DOT = 46;
const COLON = 58;
const QUESTION = 63;
const NO_BREAK_SPACE = 160;

/** Does a sign leave words and expressions as they are: a blank, and the `?` of `document?.cookie` and `{ active?: boolean }`? */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== QUESTION) return code <= 32 || code === NO_BREAK_SPACE;
  const next = text.charCodeAt(at + 1);
  return next === DOT || next === COLON;
}

/**
 * Finds where comments and blanks that begin at a place of one text end; what was found last is kept, so that a text
 * is not read again for each place.
 */
export class TokenGaps {
  /** The last close and line end looked for: from where, and where the next one is. */
  private close = { from: 1, at: 0 };
  private lineEnd = { from: 1, at: 0 };
  private start = 0;
  private end = 0;

  constructor(private readonly text: string) {}

  /** Does a comment begin here? Inside a text (`https://`) it may only look like one. */
  beginsComment(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return this.text.charCodeAt(at) === SLASH && (next === SLASH || next === STAR);
  }

  endOf(from: number): number {
    // Comments inside what was read already end with it, or a chain of them would be read once for each.
    if (from >= this.start && from < this.end) return this.end;
    let at = from;
    while (at < this.text.length) {
      if (isBlank(this.text, at)) at++;
      else if (!this.beginsComment(at)) break;
      else if (this.text.charCodeAt(at + 1) === STAR) at = (this.close = this.findFrom(at + 2, '*/', this.close)).at + 2;
      else at = (this.lineEnd = this.findFrom(at + 2, '\n', this.lineEnd)).at;
    }
    [this.start, this.end] = [from, at];
    return at;
  }

  private findFrom(from: number, mark: string, known: { from: number; at: number }): { from: number; at: number } {
    if (known.from <= from && from <= known.at) return known;
    const at = this.text.indexOf(mark, from);
    return { from, at: at < 0 ? this.text.length : at };
  }
}
