import type { WorkspaceFileKind } from './workspace-files';

/** Slots of a new table; a power of two. */
const FIRST_SIZE = 1 << 13;
/** Numbers of a slot; 4 to multiply by shifting, of which one is left free. */
const WIDTH = 4;
const RECENT = 1 << 11;
/** In the place of the second file: there are more than two. */
const MORE = -1;
/** Distinct words; more are those of data. */
const MOST_WORDS = 1 << 21;
/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const [SLASH, STAR, COLON, LINE, DOT, DASH, LESS, MORE_THAN, BANG, BRACKET] = Array.from('/*:\n.-<>![', (each) => each.charCodeAt(0));
const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (each) => each.charCodeAt(0)));
/** Characters before a name that is a path by itself, and before a folder that is a short name of another. */
const MARKS = codes('\'"`@~#$:!');
const ALIAS_MARKS = codes('@~#$');
/** Characters before a comment that begins with a slash and a star; a pattern of paths has others there. */
const BEFORE_COMMENT = codes(' \n\t\r({[,;=');
/** What follows a folder whose files an expression or a pattern names. */
const OPEN_ENDS = codes('$*\'"`');
/** No folder is before a name. */
const NO_PATH = 0;

/** The hash of a path without a folder, and that of a tag, begin so. */
const BARE = Math.imul(OFFSET ^ SLASH, PRIME);
const TAG = Math.imul(OFFSET ^ LESS, PRIME);
/** 1 for the bytes of words: ASCII letters, digits, `_`, `$`, and those of other letters in UTF-8. */
const WORD_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 128 || /[\w$]/.test(String.fromCharCode(byte)) ? 1 : 0));
/** Bytes of the shortest word that is kept by itself; shorter ones are everywhere. */
const SHORTEST = 4;

/**
 * Which files hold a word. Words are kept as hashes of 32 bits, so that a table over thousands of files stays small: two words in many
 * millions are taken for one, which then is in more files than it is in truth.
 */
export class WordTable {
  /** Three numbers a slot, beside each other because each look is one into memory: the hash, and two files; see `MORE`. */
  private slots = new Int32Array(FIRST_SIZE * WIDTH);
  /** Words of the file that is being added, each in the place that its hash gives. */
  private readonly recent = new Int32Array(RECENT);
  private size = 0;

  /** Did so many words come that the later ones are missing? */
  get isFull(): boolean {
    return this.size >= MOST_WORDS;
  }

  /**
   * Adds the words of a file in UTF-8, and the ends of the paths in it. `number` identifies the file, from 1; each file is added once.
   *
   * Of a path, the last name and its beginnings up to a dot or dash are known: with the folder before it as `services/user` (relative
   * ones from `folders`, the names of the file's own folder and of the one around it), without one as `/user`. A folder whose files a
   * program names by an expression is known as `services/*`. A tag with a dash is known as `<user-card`.
   */
  add(bytes: Uint8Array, number: number, kind: WorkspaceFileKind, folders: readonly [own: string, around: string]): void {
    this.recent.fill(0);
    const isScript = kind !== 'other';
    const [own, around] = folders.map((folder) => hashOf(folder));
    // The hash of the folder before a slash.
    let before = NO_PATH;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      if (WORD_BYTES[byte] === 1) {
        const mark = at === 0 ? LINE : bytes[at - 1];
        const isBare = !isScript || MARKS.has(mark) || (mark === SLASH && before === NO_PATH);
        const isMarked = ALIAS_MARKS.has(mark);
        const start = at;
        const end = this.addRun(bytes, start, number, mark === SLASH ? before : NO_PATH, isBare);
        if (mark === LESS && bytes.subarray(start, end).includes(DASH)) this.put(hashFrom(TAG, bytes, start, end), number);
        at = end - 1;
        if (bytes[end] !== SLASH) before = NO_PATH;
        else {
          before = hashFrom(OFFSET, bytes, start, end);
          at = end;
          if (kind === 'program' && OPEN_ENDS.has(bytes[end + 1])) this.put(openEnd(before), number);
          // After a folder with a mark, `@app/`, the name alone counts as well: it may stand for any folder.
          if (isMarked) before = NO_PATH;
          const last = isScript ? afterComment(bytes, end) : end;
          if (last !== end) [at, before] = [last, NO_PATH];
        }
      } else if (byte === SLASH) {
        before = dotsBefore(bytes, at, own, around);
        if (kind === 'program' && before !== NO_PATH && OPEN_ENDS.has(bytes[at + 1])) this.put(openEnd(before), number);
        const last = isScript ? afterComment(bytes, at) : at;
        if (last !== at) [at, before] = [last, NO_PATH];
      } else if (byte !== DOT) {
        before = NO_PATH;
        if (byte === LESS) at = afterRemark(bytes, at);
      }
    }
  }

  /** Adds a run of words with dots and dashes between them; returns where it ends. */
  private addRun(bytes: Uint8Array, start: number, number: number, folder: number, isBare: boolean): number {
    let at = start;
    let part = OFFSET;
    for (let partStart = start;; partStart = at) {
      for (; WORD_BYTES[bytes[at]] === 1; at++) part = Math.imul(part ^ bytes[at], PRIME);
      if (at > partStart) {
        if (at - partStart >= SHORTEST) this.put(part, number);
        if (folder !== NO_PATH) this.put(hashFrom(Math.imul(folder ^ SLASH, PRIME), bytes, start, at), number);
        if (isBare) this.put(hashFrom(BARE, bytes, start, at), number);
      }
      if (bytes[at] !== DOT && bytes[at] !== DASH) break;
      part = OFFSET;
      at++;
    }
    return at;
  }

  /** Numbers of files that hold a word, at most two of them; undefined where there are more. */
  filesWith(word: string): readonly number[] | undefined {
    const at = this.placeOf(hashOf(word));
    const [first, second] = [this.slots[at + 1], this.slots[at + 2]];
    return second === MORE ? undefined : [first, second].filter((number) => number > 0);
  }

  private put(hash: number, number: number): void {
    // Most words are repeated in a file; this table stays in the processor's cache.
    const recent = hash & (RECENT - 1);
    if (this.recent[recent] === hash) return;
    this.recent[recent] = hash;
    const { slots } = this;
    const at = this.placeOf(hash);
    const first = slots[at + 1];
    if (first === 0) {
      if (this.isFull) return;
      slots[at] = hash;
      slots[at + 1] = number;
      if (++this.size * WIDTH * 2 > slots.length) this.grow();
    } else if (first !== number && slots[at + 2] !== number && slots[at + 2] !== MORE) {
      slots[at + 2] = slots[at + 2] === 0 ? number : MORE;
    }
  }

  /** Where the slot of a word is, or would be. */
  private placeOf(hash: number): number {
    const { slots } = this;
    const mask = slots.length / WIDTH - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot * WIDTH + 1] !== 0 && slots[slot * WIDTH] !== hash) slot = (slot + 1) & mask;
    return slot * WIDTH;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += WIDTH) {
      if (before[at + 1] === 0) continue;
      const place = this.placeOf(before[at]);
      for (let offset = 0; offset < WIDTH; offset++) this.slots[place + offset] = before[at + offset];
    }
  }
}

function hashOf(word: string): number {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, PRIME);
  return hash;
}

/** Continues a hash with some bytes. */
function hashFrom(hash: number, bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], PRIME);
  return hash;
}

/** Of the hash of a folder, that of everything in it. */
const openEnd = (folder: number): number => Math.imul(Math.imul(folder ^ SLASH, PRIME) ^ STAR, PRIME);

/** The folder that `./` or `../` before a slash means. */
function dotsBefore(bytes: Uint8Array, slash: number, own: number, around: number): number {
  if (slash < 1 || bytes[slash - 1] !== DOT) return NO_PATH;
  if (slash < 2 || bytes[slash - 2] !== DOT) return own;
  // Of `../../`, the folder is further up.
  return slash > 2 && bytes[slash - 3] === SLASH ? NO_PATH : around;
}

/** The place of the last byte of a comment that begins at a slash; the slash itself where none does. Two slashes of a URL begin none. */
function afterComment(bytes: Uint8Array, slash: number): number {
  const [before, after] = [slash === 0 ? LINE : bytes[slash - 1], bytes[slash + 1]];
  if (after === SLASH && before !== COLON) {
    const end = bytes.indexOf(LINE, slash);
    return end < 0 ? bytes.length - 1 : end;
  }
  if (after !== STAR || !BEFORE_COMMENT.has(before)) return slash;
  for (let at = bytes.indexOf(STAR, slash + 2); at >= 0; at = bytes.indexOf(STAR, at + 1))
    if (bytes[at + 1] === SLASH) return at + 1;
  return slash;
}

/** The same of a comment of a page. Those that begin with a bracket are conditions for old browsers, which read what is in them. */
function afterRemark(bytes: Uint8Array, start: number): number {
  const begins = bytes[start + 1] === BANG && bytes[start + 2] === DASH && bytes[start + 3] === DASH && bytes[start + 4] !== BRACKET;
  if (!begins) return start;
  for (let at = bytes.indexOf(MORE_THAN, start + 4); at >= 0; at = bytes.indexOf(MORE_THAN, at + 1))
    if (bytes[at - 1] === DASH && bytes[at - 2] === DASH) return at;
  return start;
}
