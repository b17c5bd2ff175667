import { beginsComment, isMark, TokenGaps } from './token-gaps';
import { isOtherLetter } from './word-bounds';
import { isMet } from './word-conditions';
import { bitsIn, MOST_SIGNS, type WordTable } from './word-table';

/** A word has a character before each comment inside it. */
const MOST_FORKS = MOST_SIGNS;
const SLASH = 47;
const BACKSLASH = 92;
const QUESTION = 63;
const SPACE = 32;
const NO_BREAK_SPACE = 160;
/** In place of the class of a character that may be passed over: a mark, or the beginning of a comment. */
const GAP = 255;

/** What may begin at a character of a text. */
const NOTHING = 0;
const LOWER = 1;
const UPPER = 2;
const SIGN = 3;

/** In place of a character outside ASCII. */
const OTHER = 128;
/** Behind the end of a text, so that the characters after any of it can be asked for. */
const END = [129, 129, 129, 129];

const encoder = new TextEncoder();

/** The characters of a text as bytes at their offsets, with `END` behind; those outside ASCII are all the same. */
class TextBytes {
  bytes = new Uint8Array(1 << 16);
  /** Is there a letter outside ASCII? */
  hasOtherLetter = false;

  fill(text: string): void {
    const { length } = text;
    if (this.bytes.length < length + END.length) this.bytes = new Uint8Array(length * 2);
    const { read, written } = encoder.encodeInto(text, this.bytes);
    this.hasOtherLetter = false;
    if (read !== length || written !== length) {
      for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i);
        this.bytes[i] = code < OTHER ? code : (code === NO_BREAK_SPACE ? SPACE : OTHER);
        if (code >= OTHER) this.hasOtherLetter ||= isOtherLetter(text[i]);
      }
    }
    this.bytes.set(END, length);
  }
}

/**
 * Finds which of many words begin at the beginning of a word of a text, in one pass; case, blanks, comments, dashes,
 * underscores and the kind of a quote do not matter, and a word that begins with punctuation may be anywhere. Used before parsing: a
 * rule none of whose triggers is complete can never report, so its file need not be looked at further.
 *
 * Where a word may begin, a few bits say whether any looked-for word begins with the same four characters, which is false at most
 * places; only then the words that begin with them are compared. They are sorted, and each says how many characters it shares with
 * the one before, so that every character of the text is read once.
 */
export class WordScanner {
  private readonly kinds = new Uint8Array(256);
  /** Class of each character, 0 where no word contains it, `GAP` where it may be passed over. */
  private readonly steps: Uint8Array;
  private readonly read = new TextBytes();
  private text = '';
  private bytes = this.read.bytes;
  private found: number[] = [];
  /** In which scan a word was last met, so that nothing is cleared between scans. */
  private readonly seen: Uint32Array;
  private turn = 0;
  private gaps: TokenGaps | undefined;
  /** Where the last comparison passed what may be comments, to be gone through with them left out. */
  private readonly forks = new Int32Array(MOST_FORKS);
  private forkCount = 0;

  constructor(private readonly table: WordTable) {
    const { classes, beginnings: { rows } } = table;
    this.seen = new Uint32Array(table.length);
    this.steps = classes.map((
      own,
      code,
    ) => (code <= SPACE || code === 45 || code === 95 || code === QUESTION || code === SLASH ? GAP : own));
    for (let code = 97; code <= 122; code++) {
      this.kinds[code] = LOWER;
      this.kinds[code - 32] = UPPER;
    }
    for (let code = 0; code < 128; code++) {
      const own = classes[code];
      if (own > 0 && this.kinds[code] === NOTHING && rows.subarray(own << 6, (own + 1) << 6).some((row) => row > 0))
        this.kinds[code] = SIGN;
    }
  }

  /** The words in some texts, each once, as indexes of the table. */
  scan(texts: readonly string[]): readonly number[] {
    this.turn++;
    this.found = [];
    for (const text of texts) {
      this.text = text;
      this.gaps = undefined;
      this.read.fill(text);
      this.bytes = this.read.bytes;
      if (this.read.hasOtherLetter && this.table.nonAscii >= 0) this.add(this.table.nonAscii);
      this.scanText(text.length);
    }
    return this.found;
  }

  private scanText(length: number): void {
    const { kinds, bytes } = this;
    let before = NOTHING;
    let escape = -2;
    for (let i = 0; i < length; i++) {
      const code = bytes[i];
      const kind = kinds[code];
      const last = before;
      before = kind;
      if (kind === NOTHING) {
        if (code === BACKSLASH) escape = i;
        continue;
      }
      if (kind === LOWER || kind === UPPER) {
        const isInside = (last === LOWER || last === UPPER) && escape !== i - 2;
        // Inside a word, unless a capital begins the next one: `shareLocation`, `URLName`.
        if (isInside && (kind === LOWER || (last === UPPER && kinds[bytes[i + 1]] !== LOWER))) continue;
      }
      this.lookAt(i);
    }
  }

  /** Compares the words that begin with four characters of the text, if there are any. */
  private lookAt(from: number): void {
    const { bytes, steps } = this;
    const { classes, beginnings: { rows, thirds, buckets, pairs, firsts, fourths } } = this.table;
    const code = bytes[from];
    const second = steps[bytes[from + 1]];
    if (second === GAP) return this.lookBehindGaps(from);
    const row = rows[(classes[code] << 6) | second];
    if (row === 0) return;
    const third = steps[bytes[from + 2]];
    if (third === GAP) return this.lookBehindGaps(from);
    const bits = thirds[(row << 1) | (third >> 5)];
    const bit = 1 << (third & 31);
    if ((bits & bit) === 0) return;
    const fourth = steps[bytes[from + 3]];
    if (fourth === GAP) return this.lookBehindGaps(from);
    const bucket = buckets[(row << 1) | (third >> 5)] + bitsIn(bits & (bit - 1));
    if ((fourths[(bucket << 1) | (fourth >> 5)] & (1 << (fourth & 31))) === 0 || (code === QUESTION && isMark(this.text, from))) return;
    this.forkCount = 0;
    if (pairs[row] > 0) this.notePair(pairs[row] - 1, from, from + 1, -1);
    if (firsts[bucket] > 0) this.compareFrom(firsts[bucket] - 1, from + 2, -1);
    if (this.forkCount > 0) this.compareBehindForks(from);
  }

  /** The same where marks are between the characters. Any character may follow a comment. */
  private lookBehindGaps(from: number): void {
    const { classes, beginnings: { rows, thirds } } = this.table;
    const second = this.behindMarks(from + 1);
    if (!beginsComment(this.text, second)) {
      const row = rows[(this.classAt(from) << 6) | this.classAt(second)];
      if (row === 0) return;
      const third = this.behindMarks(second + 1);
      const own = classes[this.bytes[third]];
      if (!beginsComment(this.text, third) && (thirds[(row << 1) | (own >> 5)] & (1 << (own & 31))) === 0) return;
    }
    if (this.bytes[from] === QUESTION && isMark(this.text, from)) return;
    this.forkCount = 0;
    this.compareTo(from, -1);
    this.compareBehindForks(from);
  }

  private behindMarks(from: number): number {
    let at = from;
    while (this.steps[this.bytes[at]] === GAP && isMark(this.text, at)) at++;
    return at;
  }

  /** Notes the words that begin at a place, read without what may be comments inside them. */
  private compareBehindForks(from: number): void {
    for (let i = 0; i < this.forkCount; i++) this.compareTo(from, this.forks[i]);
  }

  /** Compares words with a text, unchanged up to `fork` and without comments from there on; -1 for none. */
  private compareTo(from: number, fork: number): void {
    const { rows, thirds, buckets, pairs, firsts } = this.table.beginnings;
    const second = this.signAt(from + 1, fork);
    const row = rows[(this.classAt(from) << 6) | this.classAt(second)];
    if (row === 0) return;
    if (pairs[row] > 0) this.notePair(pairs[row] - 1, from, second, fork);
    const third = this.signAt(second + 1, fork);
    const own = this.classAt(third);
    const bits = thirds[(row << 1) | (own >> 5)];
    const bit = 1 << (own & 31);
    if ((bits & bit) === 0) return;
    const first = firsts[buckets[(row << 1) | (own >> 5)] + bitsIn(bits & (bit - 1))] - 1;
    if (first >= 0) this.compareFrom(first, third, fork);
  }

  /** A word of two characters may be there several times, with other conditions. */
  private notePair(first: number, from: number, last: number, fork: number): void {
    const { begins, signs, classes } = this.table;
    const [one, two] = [this.classAt(from), this.classAt(last)];
    for (let word = first; word + 1 < begins.length && begins[word + 1] - begins[word] === 2; word++) {
      if (classes[signs[begins[word]]] !== one || classes[signs[begins[word] + 1]] !== two) return;
      this.note(word, last, fork);
    }
  }

  /** Compares the words that begin with the same three characters, of which the third of the text is at `third`. */
  private compareFrom(first: number, third: number, fork: number): void {
    const { bytes } = this;
    const { begins, signs, shared, nextLess, folded } = this.table;
    // Signs of the text that are equal to those of the word so far, and where the last of them is.
    let equal = 3;
    let last = third;
    let at = this.signAt(third + 1, fork);
    let own = folded[bytes[at]];
    let word = first;
    let sign = begins[first] + 3;
    for (;;) {
      const end = begins[word + 1];
      while (sign < end && signs[sign] === own) {
        last = at;
        equal++;
        sign++;
        at = this.signAt(at + 1, fork);
        own = folded[bytes[at]];
      }
      if (sign === end) this.note(word, last, fork);
      // Words that share more with this one differ from the text where it does.
      for (word++; shared[word] > equal;) word = nextLess[word];
      if (shared[word] < equal) return;
      sign = begins[word];
    }
  }

  /** Notes a word whose last character is at an offset. */
  private note(word: number, last: number, fork: number): void {
    // What ends before the fork was found without it.
    if (last <= fork || this.seen[word] === this.turn) return;
    const condition = this.table.conditionOf[word];
    if (condition === 0 || isMet(this.table.conditions[condition - 1], this.text, last + 1)) this.add(word);
  }

  private add(word: number): void {
    if (this.seen[word] === this.turn) return;
    this.seen[word] = this.turn;
    this.found.push(word);
  }

  private classAt(at: number): number {
    return this.table.classes[this.bytes[at]];
  }

  /** The next character that is no mark. Notes where a comment may begin; goes over comments from the fork on. */
  private signAt(from: number, fork: number): number {
    return this.steps[this.bytes[from]] === GAP ? this.signBehind(from, fork) : from;
  }

  private signBehind(from: number, fork: number): number {
    const { text } = this;
    let at = this.behindMarks(from);
    while (beginsComment(text, at)) {
      if (fork < 0 && this.forkCount < MOST_FORKS) this.forks[this.forkCount++] = at;
      if (fork < 0 || at < fork) return at;
      at = this.behindMarks((this.gaps ??= new TokenGaps(text)).endOf(at));
    }
    return at;
  }
}
