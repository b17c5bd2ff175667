import fs from 'node:fs';
import path from 'node:path';
import { type Ended, runMeasured } from './measured-process';
import type { Tree } from './tree';

/** A finding as both ESLint and the command report it; the rule without a prefix. */
export type FindingKey = string;

export interface Run extends Ended {
  readonly findings: readonly FindingKey[];
}

/** Something that is run over a tree in every round. */
export interface Case {
  readonly name: string;
  run(): Promise<Run>;
}

const LINTER = path.resolve(__dirname, 'programs/lint-files.mjs');
const COMMAND = path.resolve(__dirname, '../../rules/bin/gc25.cjs');

interface EslintFinding {
  readonly file: string;
  readonly rule: string | null;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface CommandReport {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly message: string;
      readonly start: { readonly line: number; readonly column: number };
    }[];
  }[];
}

const keyOf = (file: string, line: number, column: number, rule: string, message: string): FindingKey =>
  `${file.split(path.sep).join('/')}:${line}:${column} ${rule} ${message}`;

/**
 * ESLint over all scripts of a tree. `modules` is a file or folder from which ESLint, parser and peers are looked up, `gc25` the
 * folder of the plugin, `emptyRules` the number of rules of a plugin whose rules do nothing.
 */
export function eslintCase(name: string, tree: Tree, work: string, { plugin, modules, gc25, emptyRules }: {
  readonly plugin: 'none' | 'empty' | 'gc25' | 'jsx-a11y';
  readonly modules: string;
  readonly gc25?: string;
  readonly emptyRules?: number;
}): Case {
  const job = path.join(work, `${name}.json`);
  const findings = path.join(work, `${name}.findings.json`);
  fs.writeFileSync(job, JSON.stringify({ modules, folder: tree.folder, files: tree.files, plugin, gc25, emptyRules, findings }));
  return {
    name,
    async run() {
      const ended = await runMeasured([LINTER, job], { cwd: tree.folder, work });
      const found = JSON.parse(fs.readFileSync(findings, 'utf8')) as EslintFinding[];
      const own = found.filter(({ rule }) => rule?.startsWith('gc25/'));
      return {
        ...ended,
        findings: own.map(({ file, line, column, rule, message }) =>
          keyOf(file, line, column, String(rule).slice('gc25/'.length), message)
        ),
      };
    },
  };
}

/** The command over a folder; `isCold` empties its cache before each run. */
export function commandCase(name: string, folder: string, work: string, isCold: boolean): Case {
  return {
    name,
    async run() {
      if (isCold) fs.rmSync(path.join(folder, 'node_modules/.cache'), { recursive: true, force: true });
      const ended = await runMeasured([COMMAND, '--preset', 'recommended', '--format', 'json', '.'], {
        cwd: folder,
        work,
        codes: [0, 1, 2],
      });
      const { files } = JSON.parse(ended.stdout) as CommandReport;
      return {
        ...ended,
        findings: files.flatMap(({ file, findings }) =>
          findings.map(({ ruleId, message, start }) => keyOf(file, start.line, start.column, ruleId, message))
        ),
      };
    },
  };
}

/** Runs of each case, by round. */
export type Runs = ReadonlyMap<string, readonly Run[]>;

export interface RoundOptions {
  readonly rounds: number;
  readonly progress: (text: string) => void;
  /** Receives what there is after each round, so that a long measurement can be ended early. */
  readonly afterRound?: (runs: Runs) => void;
}

/** Runs groups of cases in turn, every other round in reverse; the cases of a group always follow one another. */
export async function runRounds(groups: readonly (readonly Case[])[], { rounds, progress, afterRound }: RoundOptions): Promise<Runs> {
  const runs = new Map<string, Run[]>(groups.flat().map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of (round % 2 === 0 ? groups : [...groups].reverse()).flat()) {
      const ended = await run();
      runs.get(name)?.push(ended);
      progress(`  round ${round + 1}: ${name} ${(ended.cpu / 1000).toFixed(2)} s, ${ended.peak.toFixed(0)} MiB`);
    }
    afterRound?.(runs);
  }
  return runs;
}
