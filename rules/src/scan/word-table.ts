import type { PlainWord, WordCondition } from './triggers';

/** Sorted words as text. */
export interface PackedWords {
  /** The different characters of the words, sorted by code. */
  readonly alphabet: string;
  /** Three digits for each word: how many characters it shares with the one before, how many others it has, and its condition, or 0. */
  readonly sizes: string;
  /** The characters that are not shared, the words concatenated. */
  readonly signs: string;
  /** When words count that do not always; condition 1 is the first. */
  readonly conditions: readonly WordCondition[];
  /** Does any letter outside ASCII match a word, too? It is the last one. */
  readonly hasNonAscii: boolean;
}

/**
 * What words begin with. Each pair of classes with which words begin has a row, 1 and up; each three has a bucket, 1 and up. What
 * begins with a word of two characters may have any third, and what begins with one of two or three any fourth.
 */
export interface Beginnings {
  /** Row of `first << 6 | second`; 0 where no word begins so. */
  readonly rows: Uint16Array;
  /** Two numbers for each row: bit `third & 31` of number `row << 1 | third >> 5` says that a word begins with the three. */
  readonly thirds: Uint32Array;
  /** Bucket of the first bit of each of these numbers; the others follow. */
  readonly buckets: Uint16Array;
  /** One more than the index of the first word of two characters in each row, or 0. */
  readonly pairs: Uint16Array;
  /** For each bucket one more than the index of the first word of three or more characters, or 0 when there is none. */
  readonly firsts: Uint16Array;
  /** Two numbers for each bucket: the fourth classes of its words, as in `thirds`. */
  readonly fourths: Uint32Array;
}

/** Sorted words in typed arrays, as the scanner compares them. */
export interface WordTable {
  /** Number of words. */
  readonly length: number;
  /**
   * Class (1 and up) of each code below 256; 0 where no word contains it, as for all codes from 128 on. Both cases of a letter have
   * one class, and so have quotes.
   */
  readonly classes: Uint8Array;
  /** The code that stands for a code in `signs`; 0 where no word contains it. */
  readonly folded: Uint8Array;
  readonly beginnings: Beginnings;
  /** Number of characters each word shares with the one before; 0 for the first that begins with three, and after the last word. */
  readonly shared: Uint8Array;
  /** The next word that shares less with the one before it than a word does. */
  readonly nextLess: Uint16Array;
  /** Where the characters of each word begin in `signs`, without the shared ones. */
  readonly begins: Uint32Array;
  readonly signs: Uint8Array;
  /** When each word counts: one more than the index of the condition, or 0 for always. */
  readonly conditionOf: Uint8Array;
  readonly conditions: readonly WordCondition[];
  /** Index of the word that any letter outside ASCII matches, or -1. */
  readonly nonAscii: number;
}

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Value of each code in `DIGITS`. */
export const digitValues = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) digitValues[DIGITS.charCodeAt(i)] = i;

/** Signs of the longest word that the digits can describe. */
export const MOST_SIGNS = 63;

/** Words sorted by code as text. The first that begins with three characters shares none with the one before, nor do words of two. */
export function packWords(words: readonly PlainWord[], hasNonAscii: boolean): PackedWords {
  const conditions: WordCondition[] = [];
  const idOf = (condition: WordCondition): number => {
    const known = conditions.findIndex((other) => JSON.stringify(other) === JSON.stringify(condition));
    return known < 0 ? conditions.push(condition) : known + 1;
  };
  let before = '';
  let [sizes, signs] = ['', ''];
  for (const { plain, condition } of words) {
    let shared = 0;
    if (plain.length > 2 && before.startsWith(plain.slice(0, 3))) {
      while (shared < before.length && before[shared] === plain[shared]) shared++;
    }
    before = plain;
    sizes += `${DIGITS[shared]}${DIGITS[plain.length - shared]}${DIGITS[condition ? idOf(condition) : 0]}`;
    signs += plain.slice(shared);
  }
  return { alphabet: [...new Set(words.flatMap(({ plain }) => [...plain]))].sort().join(''), sizes, signs, conditions, hasNonAscii };
}

/** The table of packed words. */
export function unpackWords(packed: PackedWords): WordTable {
  const { sizes, alphabet } = packed;
  const count = sizes.length / 3;
  const classes = new Uint8Array(256);
  const folded = new Uint8Array(256);
  for (let i = 0; i < alphabet.length; i++) classes[alphabet.charCodeAt(i)] = i + 1;
  for (const quote of [39, 96]) classes[quote] = classes[34];
  for (let code = 65; code <= 90; code++) classes[code] = classes[code + 32];
  for (let code = 0; code < 128; code++) if (classes[code] > 0) folded[code] = alphabet.charCodeAt(classes[code] - 1);
  const signs = new TextEncoder().encode(packed.signs);
  const shared = new Uint8Array(count + 1);
  const begins = new Uint32Array(count + 1);
  const conditionOf = new Uint8Array(count);
  for (let word = 0, at = 0; word < count; word++) {
    shared[word] = digitValues[sizes.charCodeAt(at++)];
    begins[word + 1] = begins[word] + digitValues[sizes.charCodeAt(at++)];
    conditionOf[word] = digitValues[sizes.charCodeAt(at++)];
  }
  return {
    length: count + (packed.hasNonAscii ? 1 : 0),
    classes,
    folded,
    beginnings: beginningsOf({ shared, begins, signs, classes }, count),
    shared,
    nextLess: nextLessOf(shared, count),
    begins,
    signs,
    conditionOf,
    conditions: packed.conditions,
    nonAscii: packed.hasNonAscii ? count : -1,
  };
}

const ALL_BITS = 0xffffffff;

function beginningsOf(
  { shared, begins, signs, classes }: Pick<WordTable, 'shared' | 'begins' | 'signs' | 'classes'>,
  count: number,
): Beginnings {
  const rows = new Uint16Array(1 << 12);
  const pairOf = (word: number): number => (classes[signs[begins[word]]] << 6) | classes[signs[begins[word] + 1]];
  let lastRow = 0;
  for (let word = 0; word < count; word++) if (shared[word] === 0 && rows[pairOf(word)] === 0) rows[pairOf(word)] = ++lastRow;
  const thirds = new Uint32Array((lastRow + 1) * 2);
  const pairs = new Uint16Array(lastRow + 1);
  for (let word = 0; word < count; word++) {
    if (shared[word] > 0) continue;
    const row = rows[pairOf(word)];
    const third = classes[signs[begins[word] + 2]];
    if (begins[word + 1] - begins[word] > 2) thirds[(row << 1) | (third >> 5)] |= 1 << (third & 31);
    else {
      pairs[row] ||= word + 1;
      thirds.fill(ALL_BITS, row << 1, (row + 1) << 1);
    }
  }
  const buckets = new Uint16Array(thirds.length);
  let lastBucket = 0;
  for (let i = 0; i < thirds.length; i++) {
    buckets[i] = lastBucket + 1;
    lastBucket += bitsIn(thirds[i]);
  }
  const firsts = new Uint16Array(lastBucket + 1);
  const fourths = new Uint32Array(firsts.length * 2);
  for (let row = 1; row <= lastRow; row++)
    if (pairs[row] > 0) fourths.fill(ALL_BITS, buckets[row << 1] << 1, (buckets[row << 1] + 64) << 1);
  let bucket = 0;
  for (let word = 0; word < count; word++) {
    const length = shared[word] + begins[word + 1] - begins[word];
    if (length < 3) continue;
    if (shared[word] === 0) {
      const at = (rows[pairOf(word)] << 1) | (classes[signs[begins[word] + 2]] >> 5);
      bucket = buckets[at] + bitsIn(thirds[at] & ((1 << (classes[signs[begins[word] + 2]] & 31)) - 1));
      firsts[bucket] = word + 1;
    }
    if (length === 3) fourths.fill(ALL_BITS, bucket << 1, (bucket + 1) << 1);
    else if (shared[word] < 4) {
      const fourth = classes[signs[begins[word] + 3 - shared[word]]];
      fourths[(bucket << 1) | (fourth >> 5)] |= 1 << (fourth & 31);
    }
  }
  return { rows, thirds, buckets, pairs, firsts, fourths };
}

/** How many bits of a number of 32 bits are set. */
export function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function nextLessOf(shared: Uint8Array, count: number): Uint16Array {
  const next = new Uint16Array(count + 1);
  for (let word = count - 1; word >= 0; word--) {
    let other = word + 1;
    while (other < count && shared[other] >= shared[word]) other = next[other];
    next[word] = other;
  }
  return next;
}
