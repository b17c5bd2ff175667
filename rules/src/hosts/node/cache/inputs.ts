import { getStamp, renewed, type Stamp, statsOf } from './stamp';
import { watchedIn } from './watched-folders';

/** Everything beside the checked files that results rest on, as it was when they were found. */
export interface Inputs {
  /** Absolute. Nothing in one of them that is watched by name came or went. */
  readonly folders: readonly string[];
  readonly repositories: readonly string[];
  /** Stamps of the watched files in the folders. */
  readonly watched: Readonly<Record<string, Stamp>>;
  /** Stamps of others that were read, null where none was there: extended configurations, manifests, imports of ESLint's configuration. */
  readonly others: Readonly<Record<string, Stamp | null>>;
  /** Variables of the environment that ESLint's configuration names. */
  readonly environment: Readonly<Record<string, string | null>>;
}

export interface InputNames {
  readonly folders: ReadonlySet<string>;
  readonly others: Iterable<string>;
  readonly environment: Iterable<string>;
}

/** File systems give files the time of a clock that can be this late; milliseconds. */
const CLOCK_STEP = 20;

/** Undefined when one of them changed after `since`, or cannot be read: whether results rest on it as it is now is not known. */
export function readInputs({ folders, others, environment }: InputNames, cwd: string, since: number): Inputs | undefined {
  const { files, repositories } = watchedIn(folders, cwd);
  const watched = Object.fromEntries(files.map((file) => [file, getStamp(file)]));
  const known = Object.fromEntries(Array.from(others, (file) => [file, getStamp(file) ?? null]));
  const isLate = (file: string): boolean => (statsOf(file)?.mtimeMs ?? 0) > since - CLOCK_STEP;
  if ([...files, ...Object.keys(known)].some(isLate) || Object.values(watched).includes(undefined)) return undefined;
  return {
    folders: [...folders],
    repositories,
    watched: watched as Record<string, Stamp>,
    others: known,
    environment: Object.fromEntries(Array.from(environment, (name) => [name, valueOf(name)])),
  };
}

const valueOf = (name: string): string | null => process.env[name] ?? null;

/** The same inputs where everything is as it was, with new times where only those changed; undefined where something else did. */
export function renewedInputs(inputs: Inputs, cwd: string): Inputs | undefined {
  const { folders, repositories, watched, others, environment } = inputs;
  const now = watchedIn(folders, cwd);
  if (now.repositories.join('\n') !== repositories.join('\n') || now.files.join('\n') !== Object.keys(watched).join('\n')) return undefined;
  if (Object.entries(environment).some(([name, value]) => valueOf(name) !== value)) return undefined;
  const stamps = renewedAll(watched);
  const otherStamps = stamps && renewedAll(others);
  if (!stamps || !otherStamps) return undefined;
  return stamps === watched && otherStamps === others
    ? inputs
    : { ...inputs, watched: stamps as Record<string, Stamp>, others: otherStamps };
}

type Stamps = Readonly<Record<string, Stamp | null>>;

function renewedAll(before: Stamps): Stamps | undefined {
  const after: Record<string, Stamp | null> = {};
  for (const [file, stamp] of Object.entries(before)) {
    if (stamp === null) {
      if (statsOf(file)) return undefined;
      after[file] = null;
    } else {
      const now = renewed(file, stamp);
      if (!now) return undefined;
      after[file] = now;
    }
  }
  return Object.keys(after).some((file) => after[file] !== before[file]) ? after : before;
}
