import path from 'node:path';
import { getStamp, renewed, type Stamp, statsOf } from './stamp';

/** Other source files that results rest on, by path relative to the working directory: their stamps, null where none was there. */
export type WrittenModules = Readonly<Record<string, Stamp | null>>;

/** The stamp of no file. */
const CHANGING: Stamp = { size: -1, mtime: 0, hash: '' };

/** Says whether modules have changed since the results that rest on them. Each is looked at once. */
export class Modules {
  private readonly now = new Map<string, Stamp | null>();
  private readonly before: ReadonlyMap<string, Stamp | null>;
  private readonly answers = new Map<string, boolean>();

  constructor(private readonly cwd: string, written: WrittenModules = {}) {
    this.before = new Map(Object.entries(written).map(([name, stamp]) => [path.resolve(cwd, name), stamp]));
  }

  /** `file` is absolute. */
  isSame(file: string): boolean {
    let answer = this.answers.get(file);
    if (answer === undefined) this.answers.set(file, answer = this.compare(file));
    return answer;
  }

  private compare(file: string): boolean {
    const before = this.before.get(file);
    if (before === undefined) return false;
    const after = before === null ? (statsOf(file) ? undefined : null) : renewed(file, before);
    if (after !== undefined) this.now.set(file, after);
    return after !== undefined;
  }

  /**
   * Remembers what is at a path at the moment when a check looks there, or what another thread saw there. Where two saw different things,
   * no later run takes over what rests on either.
   */
  note(file: string, seen?: Stamp | null): void {
    const known = this.now.get(file);
    if (known === undefined) this.now.set(file, seen === undefined ? (getStamp(file) ?? null) : seen);
    else if (seen !== undefined && (known?.hash !== seen?.hash || known?.size !== seen?.size)) this.now.set(file, CHANGING);
  }

  /** The stamps of these files as this run saw them. */
  written(files: Iterable<string>): WrittenModules {
    return Object.fromEntries([...files].map((file) => [path.relative(this.cwd, file), this.now.get(file) ?? null]));
  }
}
