import fs from 'node:fs';
import path from 'node:path';
import { runMeasured } from '../measured-process';
import { type Row, rowOf } from '../rows';

export interface GrowthOptions {
  readonly rounds: number;
  readonly work: string;
  readonly progress: (text: string) => void;
  /** Lines of the smaller and of the larger program. */
  readonly lines: readonly [number, number];
  /** Lengths of chains. */
  readonly members: readonly number[];
}

interface Chain {
  readonly rule: string;
  readonly cpu: number;
  readonly problem?: string;
}

const ROOT = path.resolve(__dirname, '../../..');
const PROGRAMS = path.resolve(__dirname, '../growth.ts');
const CHAIN = path.resolve(__dirname, '../programs/chain.ts');

/** How the time of all rules grows with a file, and what a long chain takes. */
export async function measureGrowth({ rounds, work, progress, lines, members }: GrowthOptions): Promise<Row[]> {
  const run = async (args: readonly string[]): Promise<string> =>
    (await runMeasured(['--import', 'tsx', ...args], { cwd: ROOT, work })).stdout;
  const exponents: number[] = [];
  const chains = members.map((count) => ({ count, checks: [] as Chain[] }));
  const hasPrograms = fs.existsSync(PROGRAMS);
  for (let round = 0; round < rounds; round++) {
    if (hasPrograms) exponents.push(exponentIn(await run([PROGRAMS, lines.join(','), 'programs']), lines));
    for (const { count, checks } of chains) checks.push(JSON.parse(await run([CHAIN, String(count)])) as Chain);
    const longest = chains.map(({ count, checks }) => `chain of ${count} ${checks[round].cpu.toFixed(0)} ms`);
    progress(`  round ${round + 1}: exponent ${exponents[round]?.toFixed(2) ?? '-'}, ${longest.join(', ')}`);
  }
  const [few, many] = lines.map((count) => count.toLocaleString('en'));
  const growth = {
    part: 'growth',
    over: 'our own cases',
    measure: `time of all rules, ${few} to ${many} lines`,
    unit: 'exponent',
    bar: 1.15,
  } as const;
  return [
    hasPrograms ? rowOf(growth, exponents) : { ...growth, note: 'test/bench/growth.ts is missing' },
    ...chains.map(({ count, checks }) =>
      rowOf({
        part: 'growth',
        over: `a chain of ${count.toLocaleString('en')} members`,
        measure: 'CPU of the worst rule, forced, with parsing',
        unit: 's',
        bar: 0.2,
        note: checks[0].problem ? 'refused, nested too deeply' : [...new Set(checks.map(({ rule }) => rule))].join(', '),
      }, checks.map(({ cpu }) => cpu / 1000))
    ),
  ];
}

/** Reads the line of all rules in what test/bench/growth.ts prints: a CPU time for each size. */
function exponentIn(table: string, [few, many]: readonly [number, number]): number {
  const [, less, more] = /all: CPU ms +(\d+) +(\d+)/.exec(table)?.map(Number) ?? [];
  if (!less || !more) throw new Error(`test/bench/growth.ts printed no time of all rules:\n${table}`);
  return Math.log(more / less) / Math.log(many / few);
}
