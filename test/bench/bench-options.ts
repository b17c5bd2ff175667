import path from 'node:path';
import { parseArgs } from 'node:util';

export const PARTS = ['eslint', 'command', 'server', 'growth'] as const;

/** A product to measure over; one of a domain that gc25 is about may cost more, since most of its files are read. */
export interface TreeFolder {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  readonly kind: 'general' | 'video';
}

export interface BenchOptions {
  /** Folders to measure over; none: trees of pinned npm packages. */
  readonly trees: readonly TreeFolder[];
  readonly rounds: number;
  readonly parts: ReadonlySet<string>;
  /** An even sample of so many files of each tree. */
  readonly sample?: number;
  readonly isJson: boolean;
  /** Install nothing; what is missing is not measured. */
  readonly isOffline: boolean;
  /** Small sizes that only show that everything runs. */
  readonly isQuick: boolean;
}

export const HELP = `Measures what gc25 costs and prints the table with its bars.

  npm run bench -- [options]

  --tree FOLDER   measure over a general product in this folder; may be repeated (default: packages of npm, general and video)
  --video FOLDER  measure over a video product, for which other bars apply; may be repeated
  --rounds N      rounds of each measurement (default 3)
  --only PART     ${PARTS.join(', ')}; may be repeated
  --sample N      an even sample of N files of each tree
  --json          print JSON
  --offline       install nothing; leaves out what gc25 is compared with unless an earlier run installed it
  --quick         small sizes, which only show that everything runs
`;

/** Reads the command line. Throws with one sentence on what it does not understand; undefined: help is asked for. */
export function readBenchOptions(argv: readonly string[]): BenchOptions | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      tree: { type: 'string', multiple: true },
      video: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      only: { type: 'string', multiple: true },
      sample: { type: 'string' },
      json: { type: 'boolean' },
      offline: { type: 'boolean' },
      quick: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  const unknown = values.only?.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) throw new Error(`--only must be one of ${PARTS.join(', ')}, not "${unknown}".`);
  return {
    trees: [...treesOf('general', values.tree), ...treesOf('video', values.video)],
    rounds: countOf('rounds', values.rounds) ?? 3,
    parts: new Set(values.only ?? PARTS),
    sample: countOf('sample', values.sample),
    isJson: values.json ?? false,
    isOffline: values.offline ?? false,
    isQuick: values.quick ?? false,
  };
}

const treesOf = (kind: TreeFolder['kind'], folders: readonly string[] = []): TreeFolder[] =>
  folders.map((folder) => ({ kind, name: path.basename(path.resolve(folder)), folder: path.resolve(folder) }));

function countOf(name: string, given: string | undefined): number | undefined {
  if (given !== undefined && !/^[1-9]\d*$/.test(given)) throw new Error(`--${name} must be a positive integer, not "${given}".`);
  return given === undefined ? undefined : Number(given);
}
