import type { Trigger } from './rule-meta';

const DASH = 45;
const UNDERSCORE = 95;
const BACKSLASH = 92;
/** Spelling marks between the words of a name; `auto_play`, `auto-play` and `autoPlay` are one word to the scan. */
const MARKS = /[-_]/g;
const WORD_END = '\u0081';

/** Stands in a trigger for any sign outside ASCII, for word lists of other scripts. */
export const NON_ASCII = '\u0080';

/** Trigger words that count as whole words or with a plural s only: `user` in `user.id` and `loadUsers`, not in `userland`. */
export const wholeWords = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', '') + WORD_END);

/** Can the scan look for it? Beside the marks above it knows plain ASCII only, and a single sign would stand in every text. */
export const isTriggerWord = (word: string): boolean => word === NON_ASCII || /^[\x20-\x7e]{2,}$/.test(word.replace(WORD_END, ''));

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
    const code = text.charCodeAt(at - 1);
    if (code !== DASH && code !== UNDERSCORE) left--;
  }
  return at;
}

/** Does no word of a text go on at a place, but for a plural s? */
const endsWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (!isLetter(code) || beginsWord(text, at)) return true;
  return (code === 83 || code === 115) && (!isLetter(text.charCodeAt(at + 1)) || beginsWord(text, at + 1));
};

/**
 * Finds which of many words begin at the beginning of a word of a text, in one pass (Aho–Corasick); case, dashes and
 * underscores do not matter, and a word that begins with a sign may stand anywhere. Used before parsing: a rule none of
 * whose triggers is complete can never report, so its file need not be looked at further.
 */
export class WordScanner {
  private readonly classes = new Uint8Array(128);
  private readonly other: number;
  private readonly width: number;
  private readonly next: Int32Array;
  private readonly hits: readonly (readonly number[])[];
  /** Length without marks, for words that have to begin where a word begins; 0 for those that may stand anywhere. */
  private readonly lengths: Uint16Array;
  private readonly isWhole: Uint8Array;

  /** Words are plain text with at least one sign beside marks; outside ASCII only `NON_ASCII` itself matches, any sign there is. */
  constructor(readonly words: readonly string[]) {
    let width = 1;
    const plain = words.map((word) => word.toLowerCase().replace(MARKS, '').replace(WORD_END, ''));
    this.lengths = Uint16Array.from(plain, (word) => (isLetter(word.charCodeAt(0)) ? word.length : 0));
    this.isWhole = Uint8Array.from(words, (word) => (word.endsWith(WORD_END) ? 1 : 0));
    for (const word of plain) for (const char of word) {
      const code = char.charCodeAt(0);
      if (code < 128 && this.classes[code] === 0) this.classes[code] = width++;
    }
    this.other = words.some((word) => word.includes(NON_ASCII)) ? width++ : 0;
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
    const { classes, next, hits, width, other, lengths, isWhole } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === DASH || code === UNDERSCORE) continue;
      const kind = code < 128 ? classes[code] : other;
      state = kind === 0 ? 0 : next[state * width + kind];
      const ends = hits[state];
      for (let k = 0; k < ends.length; k++) {
        const word = ends[k];
        if (found[word] === 1) continue;
        if (lengths[word] > 0 && !beginsWord(text, startOf(text, i, lengths[word]))) continue;
        if (isWhole[word] === 0 || endsWord(text, i + 1)) found[word] = 1;
      }
    }
    return found;
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

/** `fetch(` is looked for as the word alone: blanks and comments may stand before the bracket. */
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
    this.rules = Object.entries(triggersByRule).map(([rule, triggers]) => [rule, triggers.map((groups) => groups.map((group) => group.map(idOf)))]);
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
