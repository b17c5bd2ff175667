import type { Trigger } from './rule-meta';

const DASH = 45;
const UNDERSCORE = 95;
/** Spelling marks between the words of a name; `auto_play`, `auto-play` and `autoPlay` are one word to the scan. */
const MARKS = /[-_]/g;

/** Stands in a trigger for any sign outside ASCII, for word lists of other scripts. */
export const NON_ASCII = '\u0080';

/**
 * Finds which of many words occur anywhere in a text, in one pass (Aho–Corasick); case, dashes and underscores do not
 * matter. Used before parsing: a rule none of whose triggers is complete can never report, so its file need not be
 * looked at further.
 */
export class WordScanner {
  private readonly classes = new Uint8Array(128);
  private readonly other: number;
  private readonly width: number;
  private readonly next: Int32Array;
  private readonly hits: readonly (readonly number[])[];

  /** Words are plain text with at least one sign beside marks; outside ASCII only `NON_ASCII` itself matches, any sign there is. */
  constructor(readonly words: readonly string[]) {
    let width = 1;
    const plain = words.map((word) => word.toLowerCase().replace(MARKS, ''));
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
    const { classes, next, hits, width, other } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === DASH || code === UNDERSCORE) continue;
      const kind = code < 128 ? classes[code] : other;
      state = kind === 0 ? 0 : next[state * width + kind];
      const ends = hits[state];
      for (let k = 0; k < ends.length; k++) found[ends[k]] = 1;
    }
    return found;
  }
}


/** Answers for one set of rules which of them a text can concern. */
export class TriggerIndex {
  private readonly scanner: WordScanner;
  private readonly rules: readonly (readonly [string, readonly (readonly (readonly number[])[])[]])[];

  constructor(triggersByRule: Readonly<Record<string, readonly Trigger[]>>) {
    const ids = new Map<string, number>();
    const idOf = (word: string): number => {
      const lower = word.toLowerCase();
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
    for (const [rule, triggers] of this.rules) if (triggers.some((groups) => groups.every((group) => group.some((word) => found[word] === 1)))) rules.add(rule);
    return rules;
  }
}
