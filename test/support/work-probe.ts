import { FileContext } from '../../rules/src/program/syntax/file-context';
import { stepsTaken } from '../../rules/src/program/syntax/limits/work-budget';

/** What a rule or a view does over a file, without what the views that it asks do for it. */
export interface Work {
  /** Steps of the work budget. */
  steps: number;
  /** Looks at items of a list or a set that the file keeps: its nodes of a type, or what a view found in it. */
  visits: number;
  /** Questions asked of the file: for nodes, and for what is kept once a file or once a node. */
  questions: number;
  /** CPU time in milliseconds. */
  time: number;
}

interface Frame {
  readonly name: string;
  readonly steps: number;
  readonly time: number;
  /** What views below it took. */
  below: { steps: number; time: number };
}

let active: Probe | undefined;

/** Counts the work of every rule and view while it is on. A rule goes by its id, a view by its name or its key. */
export class Probe {
  readonly work = new Map<string, Work>();
  /** Looks and questions by who looks or asks, and at or for what. */
  readonly details = new Map<string, number>();
  private readonly frames: Frame[] = [];

  /** Runs something with the probe on. */
  static watch(run: (probe: Probe) => void): Probe {
    const probe = new Probe();
    const { once, onceFor, nodes, within } = FileContext.prototype;
    active = probe;
    FileContext.prototype.once = function<T>(this: FileContext, key: unknown, compute: () => T): T {
      probe.ask(nameOf(key));
      return once.call(this, key, () => counted(probe.run(nameOf(key), compute), nameOf(key))) as T;
    };
    FileContext.prototype.onceFor = function<T>(this: FileContext, key: unknown, subject: object, compute: () => T): T {
      return onceFor.call(this, key, subject, () => counted(probe.run(nameOf(key), compute), nameOf(key))) as T;
    };
    FileContext.prototype.nodes = function(this: FileContext, ...types) {
      probe.ask(types.join(' '));
      return counted(nodes.apply(this, types), types.join(' '));
    };
    FileContext.prototype.within = function(this: FileContext, place, ...types) {
      probe.ask(`${types.join(' ')} within`);
      const found = within.call(this, place, ...types);
      probe.visit(found, found.length);
      return found;
    };
    try {
      run(probe);
    } finally {
      active = undefined;
      Object.assign(FileContext.prototype, { once, onceFor, nodes, within });
    }
    return probe;
  }

  /** Counts what a part of the work does for itself. */
  run<T>(name: string, work: () => T): T {
    const frame: Frame = { name, steps: stepsTaken(), time: cpuTime(), below: { steps: 0, time: 0 } };
    this.frames.push(frame);
    try {
      return work();
    } finally {
      this.frames.pop();
      const [steps, time] = [stepsTaken() - frame.steps, cpuTime() - frame.time];
      const own = this.workOf(name);
      own.steps += steps - frame.below.steps;
      own.time += time - frame.below.time;
      const outer = this.frames.at(-1);
      if (outer) {
        outer.below.steps += steps;
        outer.below.time += time;
      }
    }
  }

  visit(list: object, count: number): void {
    this.current().visits += count;
    this.note(`${this.frames.at(-1)?.name ?? ''} looks at ${names.get(list) ?? ''}`, count);
  }

  get total(): Work {
    const total: Work = { steps: 0, visits: 0, questions: 0, time: 0 };
    for (const work of this.work.values()) for (const key of Object.keys(total) as (keyof Work)[]) total[key] += work[key];
    return total;
  }

  private ask(key: string): void {
    this.current().questions++;
    this.note(`${this.frames.at(-1)?.name ?? ''} asks ${key}`, 1);
  }

  private note(key: string, count: number): void {
    this.details.set(key, (this.details.get(key) ?? 0) + count);
  }

  private current(): Work {
    return this.workOf(this.frames.at(-1)?.name ?? '');
  }

  private workOf(name: string): Work {
    let work = this.work.get(name);
    if (!work) this.work.set(name, work = { steps: 0, visits: 0, questions: 0, time: 0 });
    return work;
  }
}

const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const nameOf = (key: unknown): string => (typeof key === 'function' ? key.name : String(key));

/** A list whose items are counted when they are looked at. */
class CountedList<T> extends Array<T> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

const methods = ['filter', 'map', 'flatMap', 'forEach', 'some', 'every', 'find', 'findLast', 'findIndex', 'reduce'] as const;
for (const method of methods) {
  const original = Array.prototype[method] as (this: unknown[], call: (...given: unknown[]) => unknown, ...rest: unknown[]) => unknown;
  Object.defineProperty(CountedList.prototype, method, {
    value(this: unknown[], call: (...given: unknown[]) => unknown, ...rest: unknown[]) {
      let looks = 0;
      try {
        return original.call(this, (...given) => {
          looks++;
          return call(...given);
        }, ...rest);
      } finally {
        active?.visit(this, looks);
      }
    },
  });
}
for (const method of ['includes', 'indexOf', 'slice', 'concat', 'toSorted'] as const) {
  const original = Array.prototype[method] as (this: unknown[], ...given: unknown[]) => unknown;
  Object.defineProperty(CountedList.prototype, method, {
    value(this: unknown[], ...given: unknown[]) {
      active?.visit(this, this.length);
      return original.apply(this, given);
    },
  });
}

class CountedSet<T> extends Set<T> {}

for (const counting of [CountedList, CountedSet]) {
  const original = (counting === CountedList ? Array : Set).prototype[Symbol.iterator];
  Object.defineProperty(counting.prototype, Symbol.iterator, {
    *value(this: Iterable<unknown>) {
      const iterator = (original as () => Iterator<unknown>).call(this);
      let looks = 0;
      try {
        for (let next = iterator.next(); !next.done; next = iterator.next()) {
          looks++;
          yield next.value;
        }
      } finally {
        active?.visit(this, looks);
      }
    },
  });
}

const names = new WeakMap<object, string>();

/** Counts the looks at the items of a list or set from now on, and at those of the lists that a view is made of. */
function counted<T>(value: T, name: string): T {
  if (typeof value !== 'object' || value === null || names.has(value)) return value;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind === Array.prototype || kind === Set.prototype) {
    names.set(value, name);
    Object.setPrototypeOf(value, kind === Array.prototype ? CountedList.prototype : CountedSet.prototype);
  } else if (kind === Object.prototype && !('range' in value)) {
    for (const [key, part] of Object.entries(value))
      if (Array.isArray(part) || part instanceof Set) counted(part as object, `${name}.${key}`);
  }
  return value;
}
