import { isBlank, TokenGaps } from './token-gaps';

/** Word groups that all need a hit. */
export type Trigger = readonly (readonly string[])[];

const DASH = 45;
const SLASH = 47;
const UNDERSCORE = 95;
const BACKSLASH = 92;
const QUOTES = [34, 39, 96];
/**
 * What may be between the words of a name or the signs of an expression: `auto_play`, `auto-play`, `auto play` and
 * `autoPlay` are one word to the scan, and so are `active:`, `active :` and `active?:`.
 */
const MARKS = /[-_\s]/g;
const isMark = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === DASH || code === UNDERSCORE || isBlank(text, at);
};
const WORD_END = '\u0081';

/** Represents, in a trigger, any sign outside ASCII, for word lists of other scripts. */
export const NON_ASCII = '\u0080';

/** Trigger words that count as whole words or with a plural s only: `user` in `user.id` and `loadUsers`, not in `userland`. */
export const wholeWords = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', '') + WORD_END);

/** Can the scan look for it? Beside the marks above it knows plain ASCII only, and a single sign would be in every text. */
export const isTriggerWord = (word: string): boolean =>
  word === NON_ASCII || /^[\x21-\x7e]{2,}$/.test(word.replace(WORD_END, '').replace(MARKS, ''));

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isUpper(code) || isLower(code);

/** Does a word begin at a letter of a text, as in `shareLocation`, `URLName` and the escape `\nname`? Words are those of `wordsOf`. */
const beginsWord = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  if (!isLetter(before) || text.charCodeAt(at - 2) === BACKSLASH) return true;
  return isUpper(text.charCodeAt(at)) && (isLower(before) || isLower(text.charCodeAt(at + 1)));
};

/** Where the last signs of a text up to a place begin, marks not counted. */
function startOf(text: string, last: number, length: number): number {
  let at = last;
  for (let left = length - 1; left > 0; at--) {
    if (!isMark(text, at - 1)) left--;
  }
  return at;
}

/** The last sign up to a place that is no mark. */
function lastSign(text: string, from: number): number {
  let at = from;
  while (at > 0 && isMark(text, at)) at--;
  return at;
}

/** Does no word of a text go on at a place, but for a plural s? */
const endsWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (!isLetter(code) || beginsWord(text, at)) return true;
  return (code === 83 || code === 115) && (!isLetter(text.charCodeAt(at + 1)) || beginsWord(text, at + 1));
};

/**
 * Finds which of many words begin at the beginning of a word of a text, in one pass (Aho–Corasick); case, blanks, comments,
 * dashes, underscores and the kind of a quote do not matter, and a word that begins with a sign may be anywhere. Used
 * before parsing: a rule none of whose triggers is complete can never report, so its file need not be looked at further.
 */
export class WordScanner {
  private readonly classes = new Uint8Array(128);
  private readonly other: number;
  private readonly width: number;
  private readonly next: Int32Array;
  private readonly hits: readonly (readonly number[])[];
  /** Without marks. */
  private readonly lengths: Uint16Array;
  private readonly longest: number;
  /** Has to begin where a word begins? Words that begin with a sign may be anywhere. */
  private readonly isName: Uint8Array;
  private readonly isWhole: Uint8Array;

  /**
   * Words are plain text with at least one character other than punctuation; outside ASCII only `NON_ASCII` itself
   * matches, any sign there is.
   */
  constructor(readonly words: readonly string[]) {
    let width = 1;
    const plain = words.map((word) => word.toLowerCase().replace(MARKS, '').replace(WORD_END, ''));
    this.lengths = Uint16Array.from(plain, (word) => word.length);
    this.longest = this.lengths.reduce((most, length) => Math.max(most, length), 0);
    this.isName = Uint8Array.from(plain, (word) => (isLetter(word.charCodeAt(0)) ? 1 : 0));
    this.isWhole = Uint8Array.from(words, (word) => (word.endsWith(WORD_END) ? 1 : 0));
    for (const word of plain)
      for (const char of word) {
        const code = QUOTES.includes(char.charCodeAt(0)) ? QUOTES[0] : char.charCodeAt(0);
        if (code < 128 && this.classes[code] === 0) this.classes[code] = width++;
      }
    this.other = words.some((word) => word.includes(NON_ASCII)) ? width++ : 0;
    for (const quote of QUOTES) this.classes[quote] = this.classes[QUOTES[0]];
    for (let code = 65; code <= 90; code++) this.classes[code] = this.classes[code + 32];
    this.width = width;

    const states: { go: Map<number, number>; hits: number[] }[] = [{ go: new Map(), hits: [] }];
    plain.forEach((word, index) => {
      let state = 0;
      for (const char of word) {
        const code = char.charCodeAt(0);
        const kind = code < 128 ? this.classes[code] : char === NON_ASCII ? this.other : 0;
        let target = states[state].go.get(kind);
        if (target === undefined) {
          target = states.push({ go: new Map(), hits: [] }) - 1;
          states[state].go.set(kind, target);
        }
        state = target;
      }
      states[state].hits.push(index);
    });

    this.next = new Int32Array(states.length * width);
    const fail = new Int32Array(states.length);
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head];
      for (let kind = 1; kind < width; kind++) {
        const target = states[state].go.get(kind);
        const viaFail = state === 0 ? 0 : this.next[fail[state] * width + kind];
        if (target === undefined) this.next[state * width + kind] = viaFail;
        else {
          this.next[state * width + kind] = target;
          fail[target] = viaFail;
          if (states[viaFail].hits.length) states[target].hits.push(...states[viaFail].hits);
          queue.push(target);
        }
      }
    }
    this.hits = states.map((state) => state.hits);
  }

  /** One byte a word: 1 where the word occurs. */
  scan(text: string): Uint8Array {
    const found = new Uint8Array(this.words.length);
    const gaps = new TokenGaps(text);
    const { classes, next, hits, width, other } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // Letters are no marks; they are most of a text.
      if ((code < 64 || code === UNDERSCORE || code === 160) && isMark(text, i)) continue;
      if (code === SLASH && state !== 0 && gaps.beginsComment(i)) this.goOnBehind(text, i, state, gaps, found);
      const kind = code < 128 ? classes[code] : other;
      state = kind === 0 ? 0 : next[state * width + kind];
      if (hits[state].length > 0) this.note(text, i, state, found);
    }
    return found;
  }

  /** Looks for words that a comment parts: `active /* why *\/ : false`. The comment itself is searched as any text. */
  private goOnBehind(text: string, from: number, before: number, gaps: TokenGaps, found: Uint8Array): void {
    const { classes, next, hits, width, other, longest } = this;
    let state = before;
    for (let at = gaps.endOf(from), steps = 1; at < text.length && steps < longest; at++) {
      const code = text.charCodeAt(at);
      if (isMark(text, at)) continue;
      if (code === SLASH && gaps.beginsComment(at)) {
        at = gaps.endOf(at) - 1;
        continue;
      }
      const kind = code < 128 ? classes[code] : other;
      state = kind === 0 ? 0 : next[state * width + kind];
      if (state === 0) return;
      if (hits[state].length > 0) this.note(text, at, state, found, from, steps);
      steps++;
    }
  }

  /** Marks the words that end at a place, with the last `steps` signs behind a comment that begins at `comment`. */
  private note(text: string, last: number, state: number, found: Uint8Array, comment = last + 1, steps = 0): void {
    for (const word of this.hits[state]) {
      if (found[word] === 1) continue;
      const length = this.lengths[word] - steps;
      if (length < 1) continue;
      if (this.isName[word] === 1 && !beginsWord(text, startOf(text, lastSign(text, comment - 1), length))) continue;
      if (this.isWhole[word] === 0 || endsWord(text, last + 1)) found[word] = 1;
    }
  }
}

/** Has every group of one of the triggers a word among those found? Plain loops, as every file goes through them. */
function isAnyMet(triggers: readonly (readonly (readonly number[])[])[], found: Uint8Array): boolean {
  next: for (const groups of triggers) {
    for (const group of groups) if (!hasHit(group, found)) continue next;
    return true;
  }
  return false;
}

function hasHit(group: readonly number[], found: Uint8Array): boolean {
  for (let i = 0; i < group.length; i++) if (found[group[i]] === 1) return true;
  return false;
}

/** `fetch(` is looked for as the word alone: blanks and comments may be before the bracket. */
const calledName = (word: string): string => (/[a-z]{2}\($/.test(word) ? word.slice(0, -1) + WORD_END : word);

/** Answers for one set of rules which of them a text can concern. */
export class TriggerIndex {
  private readonly scanner: WordScanner;
  private readonly rules: readonly (readonly [string, readonly (readonly (readonly number[])[])[]])[];

  constructor(triggersByRule: Readonly<Record<string, readonly Trigger[]>>) {
    const ids = new Map<string, number>();
    const idOf = (word: string): number => {
      const lower = calledName(word.toLowerCase());
      if (!ids.has(lower)) ids.set(lower, ids.size);
      return ids.get(lower) as number;
    };
    this.rules = Object.entries(triggersByRule).map(
      ([rule, triggers]) => [rule, triggers.map((groups) => groups.map((group) => group.map(idOf)))]
    );
    this.scanner = new WordScanner([...ids.keys()]);
  }

  /** The rules that have a trigger all of whose groups have a word in the text. */
  rulesFor(text: string): Set<string> {
    const found = this.scanner.scan(text);
    const rules = new Set<string>();
    for (const [rule, triggers] of this.rules) if (isAnyMet(triggers, found)) rules.add(rule);
    return rules;
  }
}
