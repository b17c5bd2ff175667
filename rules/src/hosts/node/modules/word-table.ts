import type { WorkspaceFileKind } from './workspace-files';

/** Slots of a new table; a power of two. */
const FIRST_SIZE = 1 << 16;
/** Distinct words; more are those of data. */
const MOST_WORDS = 1 << 21;
/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const [SLASH, STAR, COLON, LINE, DOT, DASH] = ['/', '*', ':', '\n', '.', '-'].map((each) => each.charCodeAt(0));
const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (each) => each.charCodeAt(0)));
/** What stands before a name that is a path by itself, and before a folder that is a short name of another. */
const MARKS = codes('\'"`@~#$:!');
const ALIAS_MARKS = codes('@~#$');
/** What stands before a comment that begins with a slash and a star; a pattern of paths has other characters there. */
const BEFORE_COMMENT = codes(' \n\t\r({[,;=');
/** What follows a folder whose files an expression or a pattern names. */
const OPEN_ENDS = codes('$*\'"`');
/** No folder is before a name. */
const NO_PATH = 0;

const isWordByte = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95 || byte === 36 || byte >= 128;

/**
 * Which files hold a word. Words are kept as hashes of 32 bits, so that a table over thousands of files stays small: two words in many
 * millions are taken for one, which then is in more files than it is in truth.
 */
export class WordTable {
  private hashes = new Int32Array(FIRST_SIZE);
  /** Numbers of two files for a slot, from 1; 0 for none. */
  private first = new Int32Array(FIRST_SIZE);
  private second = new Int32Array(FIRST_SIZE);
  private isMore = new Uint8Array(FIRST_SIZE);
  private size = 0;

  /** Did so many words come that the later ones are missing? */
  get isFull(): boolean {
    return this.size >= MOST_WORDS;
  }

  /**
   * Adds the words of a file in UTF-8, and the ends of the paths in it. `a-b.c` is known as a whole, by its beginnings `a` and `a-b`,
   * and by its parts. `number` identifies the file, from 1; each file is added once.
   *
   * Of a path, the last name is known with the folder before it (`services/user`, relative ones from `folders`: the name of the file's
   * own folder and of the one around it), without one as `/user`, and a folder whose files a program names by an expression as
   * `services/*`.
   */
  add(bytes: Uint8Array, number: number, kind: WorkspaceFileKind, folders: readonly [own: string, around: string]): void {
    const isScript = kind !== 'other';
    const [own, around] = folders.map((folder) => hashOf(folder));
    // Hashes of the run of words so far, of its last part, and of the path that it ends; the last of the run before a slash.
    let [whole, part, ending, before] = [OFFSET, OFFSET, NO_PATH, NO_PATH];
    let [inRun, inPart, isFirstPart, isBare] = [false, false, true, false];
    for (let at = 0, start = 0; at <= bytes.length; at++) {
      const byte = at < bytes.length ? bytes[at] : LINE;
      const isWord = isWordByte(byte);
      if (isWord && !inRun) {
        [inRun, start, whole, part, isFirstPart] = [true, at, OFFSET, OFFSET, true];
        const mark = at === 0 ? LINE : bytes[at - 1];
        isBare = !isScript || MARKS.has(mark) || (mark === SLASH && before === NO_PATH);
        ending = mark === SLASH && before !== NO_PATH ? Math.imul(before ^ SLASH, PRIME) : NO_PATH;
      }
      if (isWord) {
        whole = Math.imul(whole ^ byte, PRIME);
        part = Math.imul(part ^ byte, PRIME);
        if (ending !== NO_PATH) ending = Math.imul(ending ^ byte, PRIME);
        inPart = true;
        continue;
      }
      if (inPart) {
        this.put(part, number);
        if (!isFirstPart) this.put(whole, number);
        if (ending !== NO_PATH) this.put(ending, number);
        if (isBare) this.put(bareHash(bytes, start, at), number);
        inPart = false;
      }
      if (inRun && (byte === DOT || byte === DASH)) {
        whole = Math.imul(whole ^ byte, PRIME);
        if (ending !== NO_PATH) ending = Math.imul(ending ^ byte, PRIME);
        [part, isFirstPart] = [OFFSET, false];
        continue;
      }
      if (byte === SLASH) {
        // After a folder with a mark, `@app/`, the name alone counts as well: it may stand for any folder.
        const isMarked = inRun && start > 0 && ALIAS_MARKS.has(bytes[start - 1]);
        before = inRun ? whole : dotsBefore(bytes, at, own, around);
        if (kind === 'program' && before !== NO_PATH && OPEN_ENDS.has(bytes[at + 1]))
          this.put(Math.imul(Math.imul(before ^ SLASH, PRIME) ^ STAR, PRIME), number);
        if (isMarked) before = NO_PATH;
        const end = isScript ? afterComment(bytes, at) : at;
        if (end !== at) [at, before] = [end, NO_PATH];
      } else if (byte !== DOT) before = NO_PATH;
      inRun = false;
    }
  }

  /** Numbers of files that hold a word, at most two of them; undefined where there are more. */
  filesWith(word: string): readonly number[] | undefined {
    const slot = this.slotOf(hashOf(word));
    return this.isMore[slot] === 1 ? undefined : [this.first[slot], this.second[slot]].filter((number) => number > 0);
  }

  private put(hash: number, number: number): void {
    const slot = this.slotOf(hash);
    if (this.first[slot] === 0) {
      if (this.isFull) return;
      this.hashes[slot] = hash;
      this.first[slot] = number;
      if (++this.size * 2 > this.hashes.length) this.grow();
    } else if (this.first[slot] !== number) {
      if (this.second[slot] === 0) this.second[slot] = number;
      else if (this.second[slot] !== number) this.isMore[slot] = 1;
    }
  }

  /** Where the word of a hash is, or would be put. */
  private slotOf(hash: number): number {
    const mask = this.hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.first[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes, first, second, isMore } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.first = new Int32Array(hashes.length * 2);
    this.second = new Int32Array(hashes.length * 2);
    this.isMore = new Uint8Array(hashes.length * 2);
    for (let index = 0; index < hashes.length; index++) {
      if (first[index] === 0) continue;
      const slot = this.slotOf(hashes[index]);
      this.hashes[slot] = hashes[index];
      this.first[slot] = first[index];
      this.second[slot] = second[index];
      this.isMore[slot] = isMore[index];
    }
  }
}

function hashOf(word: string): number {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, PRIME);
  return hash;
}

/** The hash of a slash and the bytes after it. */
function bareHash(bytes: Uint8Array, start: number, end: number): number {
  let hash = Math.imul(OFFSET ^ SLASH, PRIME);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], PRIME);
  return hash;
}

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
