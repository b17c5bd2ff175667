import { beginsComment, isMark, TokenGaps } from './token-gaps';
import { isMet } from './word-conditions';
import { isLetter } from './word-bounds';
import { bitsIn, MOST_SIGNS, type WordTable } from './word-table';

/** A word has a character before each comment inside it. */
const MOST_FORKS = MOST_SIGNS;
const SLASH = 47;
const BACKSLASH = 92;
const QUESTION = 63;
const NO_BREAK_SPACE = 160;
/** In place of the class of a character that may be passed over: a mark, or the beginning of a comment. */
const GAP = 255;

/** Step of a code outside ASCII, or of none behind the end of a text. */
const stepOf = (code: number): number => (code === NO_BREAK_SPACE ? GAP : 0);

/** What may begin at a character of a text. */
const NOTHING = 0;
const LOWER = 1;
const UPPER = 2;
const SIGN = 3;

/** Words found in a text, in the order in which they begin. */
export interface Hits {
  readonly length: number;
  /** Index of each word in the table. */
  readonly words: Int32Array;
  /** Offset of the first character of each, in UTF-16 code units. */
  readonly offsets: Int32Array;
}

/** Growing lists of hits, kept from text to text. */
class HitList {
  length = 0;
  words = new Int32Array(256);
  offsets = new Int32Array(256);

  add(word: number, offset: number): void {
    if (this.length === this.words.length) {
      this.words = doubled(this.words);
      this.offsets = doubled(this.offsets);
    }
    this.words[this.length] = word;
    this.offsets[this.length++] = offset;
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/**
 * Finds which of many words begin at the beginning of a word of a text, in one pass; case, blanks, comments, dashes,
 * underscores and the kind of a quote do not matter, and a word that begins with punctuation may be anywhere. Used before parsing: a
 * rule none of whose triggers is complete can never report, so its file need not be looked at further.
 *
 * Where a word may begin, one bit says whether any looked-for word begins with the same three characters, which is false at most
 * places; only then the words that begin with them are compared. They are sorted, and each says how many characters it shares with
 * the one before, so that every character of the text is read once.
 */
export class WordScanner {
  private readonly kinds = new Uint8Array(128);
  /** Class of each character, 0 where no word contains it, `GAP` where it may be passed over. */
  private readonly steps = new Uint8Array(128);
  private readonly found = new HitList();
  private text = '';
  /** Added to offsets. */
  private base = 0;
  private gaps: TokenGaps | undefined;
  /** Where the last comparison passed what may be comments, to be gone through with them left out. */
  private readonly forks = new Int32Array(MOST_FORKS);
  private forkCount = 0;

  constructor(private readonly table: WordTable) {
    const { classes, beginnings } = table;
    for (let code = 0; code < 128; code++) {
      this.steps[code] = code <= 32 || code === 45 || code === 95 || code === QUESTION || code === SLASH ? GAP : classes[code];
      const own = classes[code];
      if (own > 0 && !isLetter(code) && beginnings.subarray(own << 7, (own + 1) << 7).some((bits) => bits !== 0)) this.kinds[code] = SIGN;
    }
    for (let code = 97; code <= 122; code++) {
      this.kinds[code] = LOWER;
      this.kinds[code - 32] = UPPER;
    }
  }

  /** Every place of every word in some texts, as if they were concatenated; valid until the next scan. */
  scan(...texts: readonly string[]): Hits {
    this.found.length = 0;
    this.base = 0;
    for (const text of texts) {
      this.text = text;
      this.gaps = undefined;
      this.scanText(text);
      this.base += text.length;
    }
    return this.found;
  }

  private scanText(text: string): void {
    const { kinds, steps, found } = this;
    const { classes, beginnings, nonAscii } = this.table;
    const { length } = text;
    let before = NOTHING;
    let escape = -2;
    let hasOther = false;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      // Most characters are blanks or inside a word.
      if (code >= 97 && code <= 122 && before !== NOTHING && before !== SIGN && escape !== i - 2) {
        before = LOWER;
        continue;
      }
      if (code === 32 || code >= 128) {
        before = NOTHING;
        if (code === 32) continue;
        if (hasOther || nonAscii < 0 || code === NO_BREAK_SPACE) continue;
        hasOther = true;
        found.add(nonAscii, this.base + i);
        continue;
      }
      const kind = kinds[code];
      const last = before;
      before = kind;
      if (kind === NOTHING) {
        if (code === BACKSLASH) escape = i;
        continue;
      }
      if (kind === UPPER && (last === LOWER || last === UPPER) && escape !== i - 2) {
        // Inside a word, unless a capital begins the next one: `shareLocation`, `URLName`.
        if (last === UPPER && kinds[text.charCodeAt(i + 1)] !== LOWER) continue;
      }
      const next = text.charCodeAt(i + 1);
      const second = next < 128 ? steps[next] : stepOf(next);
      if (second === GAP) {
        if (code !== QUESTION || !isMark(text, i)) this.compareBehindGap(i);
        continue;
      }
      const pair = (classes[code] << 6) | second;
      const afterNext = text.charCodeAt(i + 2);
      const third = afterNext < 128 ? steps[afterNext] : stepOf(afterNext);
      if (third === GAP) {
        // Of the 64 bits that begin with the two, is any set?
        if ((beginnings[pair << 1] | beginnings[(pair << 1) + 1]) !== 0) this.compare(i);
      } else {
        const three = (pair << 6) | third;
        if ((beginnings[three >> 5] & (1 << (three & 31))) !== 0 && (code !== QUESTION || !isMark(text, i))) this.compare(i);
      }
    }
  }

  /** Compares where a mark follows, unless the character after the marks is the second of no word. Any character may follow a comment. */
  private compareBehindGap(from: number): void {
    const { text, table } = this;
    let at = from + 1;
    while (at < text.length && isMark(text, at)) at++;
    if (!beginsComment(text, at)) {
      const pair = (this.classAt(from) << 6) | this.classAt(at);
      if ((table.beginnings[pair << 1] | table.beginnings[(pair << 1) + 1]) === 0) return;
    }
    this.compare(from);
  }

  /** Notes the words that begin at a place, read with and without what may be comments inside them. */
  private compare(from: number): void {
    this.forkCount = 0;
    this.compareTo(from, -1);
    for (let i = 0; i < this.forkCount; i++) this.compareTo(from, this.forks[i]);
  }

  /** Compares words with a text, unchanged up to `fork` and without comments from there on; -1 for none. */
  private compareTo(from: number, fork: number): void {
    const { table } = this;
    const second = this.signAt(from + 1, fork);
    const pair = (this.classAt(from) << 6) | this.classAt(second);
    if (table.pairs[pair] > 0) this.notePair(table.pairs[pair] - 1, from, second, fork);
    const third = this.signAt(second + 1, fork);
    const three = (pair << 6) | this.classAt(third);
    const bits = table.beginnings[three >> 5];
    const bit = 1 << (three & 31);
    if ((bits & bit) === 0) return;
    const first = table.firsts[table.ranks[three >> 5] + bitsIn(bits & (bit - 1))] - 1;
    if (first >= 0) this.compareFrom(first, from, third, fork);
  }

  /** A word of two characters may be there several times, with other conditions. */
  private notePair(first: number, from: number, last: number, fork: number): void {
    const { begins, pairs, signs, classes } = this.table;
    for (let word = first; word + 1 < begins.length && begins[word + 1] - begins[word] === 2; word++) {
      if (pairs[(classes[signs[begins[word]]] << 6) | classes[signs[begins[word] + 1]]] !== first + 1) return;
      this.note(word, from, last, fork);
    }
  }

  /** Compares the words that begin with the same three characters, of which the third of the text is at `third`. */
  private compareFrom(first: number, from: number, third: number, fork: number): void {
    const { begins, signs, shared, nextLess } = this.table;
    // Signs of the text that are equal to those of the word so far, and where the last of them is.
    let equal = 3;
    let last = third;
    let at = this.signAt(third + 1, fork);
    let own = this.foldedAt(at);
    let word = first;
    let sign = begins[first] + 3;
    for (;;) {
      const end = begins[word + 1];
      while (sign < end && signs[sign] === own) {
        last = at;
        equal++;
        sign++;
        at = this.signAt(at + 1, fork);
        own = this.foldedAt(at);
      }
      if (sign === end) this.note(word, from, last, fork);
      // Words that share more with this one differ from the text where it does.
      for (word++; shared[word] > equal;) word = nextLess[word];
      if (shared[word] < equal) return;
      sign = begins[word];
    }
  }

  private note(word: number, from: number, last: number, fork: number): void {
    // What ends before the fork was found without it.
    if (last <= fork) return;
    const condition = this.table.conditionOf[word];
    if (condition === 0 || isMet(this.table.conditions[condition - 1], this.text, last + 1)) this.found.add(word, this.base + from);
  }

  private foldedAt(at: number): number {
    const code = this.text.charCodeAt(at);
    return code < 128 ? this.table.folded[code] : 0;
  }

  /** 0 behind the end of the text. */
  private classAt(at: number): number {
    const code = this.text.charCodeAt(at);
    return code < 128 ? this.table.classes[code] : 0;
  }

  /** The next character that is no mark. Notes where a comment may begin; goes over comments from the fork on. */
  private signAt(from: number, fork: number): number {
    const { text } = this;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code < 128 && this.steps[code] !== GAP) return at;
      while (at < text.length && isMark(text, at)) at++;
      if (!beginsComment(text, at)) return at;
      if (fork < 0 && this.forkCount < MOST_FORKS) this.forks[this.forkCount++] = at;
      if (fork < 0 || at < fork) return at;
      at = (this.gaps ??= new TokenGaps(text)).endOf(at);
    }
  }
}
