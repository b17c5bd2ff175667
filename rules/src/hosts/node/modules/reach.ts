/** A script of which it is asked whether a program that begins elsewhere comes to it. */
export interface Node {
  /** Of the script, above 0. */
  readonly number: number;
  /**
   * `sure`: a program begins there, as its path says. `maybe`: its name alone says so, which counts where no other script names it.
   */
  readonly isEntry: 'sure' | 'maybe' | 'no';
  /** Numbers of the scripts that it names, negative where it only may mean them. */
  readonly names: Iterable<number>;
}

const UNREACHED = 0;
const BEGINS = -1;

/** To which scripts programs come, by what they name. */
export class Reach {
  /** Of each script, the one that led to it. */
  private readonly before: Int32Array;

  /** `most` is the greatest number of a script. `isNamed` says whether a file that is no script names one: it is asked last. */
  constructor(private readonly nodes: ReadonlyMap<number, Node>, most: number, isNamed: (number: number) => boolean) {
    this.before = new Int32Array(most + 1);
    const named = new Set<number>();
    for (const { number, names } of nodes.values()) for (const other of names) if (Math.abs(other) !== number) named.add(Math.abs(other));
    for (const { number, isEntry } of nodes.values())
      if (isEntry === 'sure' || (isEntry === 'maybe' && !named.has(number))) this.follow(number);
    for (const { number } of nodes.values()) if (!this.has(number) && isNamed(number)) this.follow(number);
  }

  has(number: number): boolean {
    return this.before[number] !== UNREACHED;
  }

  /** The scripts on the way to one, itself left out. */
  wayTo(number: number): readonly number[] {
    const way: number[] = [];
    for (let at = this.before[number]; at > 0; at = this.before[at]) way.push(at);
    return way;
  }

  private follow(start: number): void {
    if (this.has(start)) return;
    this.before[start] = BEGINS;
    for (const open = [start]; open.length > 0;) {
      const from = open.pop() as number;
      for (const other of this.nodes.get(from)?.names ?? []) {
        const number = Math.abs(other);
        if (!this.nodes.has(number) || this.has(number)) continue;
        this.before[number] = from;
        open.push(number);
      }
    }
  }
}
