import path from 'node:path';
import { rules } from '../../../rules/src/generated/rules';
import { NOTICE_RULES } from '../../../rules/src/rule/notices';
import { severityIn } from '../../../rules/src/rule/presets';
import { NOT_INSTALLED, placePlugin } from '../bench-folder';
import { ratios, type Row, rowOf, tableOf } from '../rows';
import { type Case, commandCase, eslintCase, type Run, runRounds, type Runs } from '../throughput';
import type { Tree } from '../tree';

export interface TreeOptions {
  readonly rounds: number;
  /** Which of the two parts to measure. */
  readonly parts: ReadonlySet<string>;
  /** Folder with ESLint 9 and jsx-a11y; undefined: they are not measured. */
  readonly tools?: string;
  /** A folder of this run, below the tools. */
  readonly work: string;
  readonly progress: (text: string) => void;
}

const RULES = path.resolve(__dirname, '../../../rules');
const BASE = 'ESLint, no rules';
const GC25 = 'ESLint + gc25 recommended';
/** As many as ESLint runs with the preset. */
const emptyRules = Object.values(rules).filter(({ meta }) => severityIn('recommended', meta) !== 'off').length + NOTICE_RULES.length;
const EMPTY = `ESLint + ${emptyRules} empty rules`;
const OLD_BASE = 'ESLint 9, no rules';
const OLD_GC25 = 'ESLint 9 + gc25 recommended';
const OLD_PEER = 'ESLint 9 + jsx-a11y recommended';
const COLD = 'gc25, cold';
const WARM = 'gc25, warm';

/** The most that each kind of product may cost. */
const BARS: Readonly<Record<Tree['kind'], { readonly eslint: number; readonly own?: number; readonly cold: number }>> = {
  general: { eslint: 1.10, own: 0.06, cold: 0.19 },
  video: { eslint: 1.15, cold: 0.25 },
};

/** ESLint with and without our rules, and the command, over one tree in the same rounds. */
export async function measureTree(tree: Tree, options: TreeOptions): Promise<Row[]> {
  const { rounds, progress, parts } = options;
  const rowsOf = (runs: Runs): Row[] => {
    const get = (name: string): readonly Run[] => runs.get(name) ?? [];
    return [...(parts.has('eslint') ? eslintRows(tree, get, options) : []), ...(parts.has('command') ? commandRows(tree, get) : [])];
  };
  return rowsOf(await runRounds(groupsOf(tree, options), { rounds, progress, afterRound: (runs) => progress(tableOf(rowsOf(runs))) }));
}

function groupsOf(tree: Tree, { parts, tools, work }: TreeOptions): Case[][] {
  const isOld = parts.has('eslint') && tools !== undefined;
  const old = isOld ? { modules: path.join(tools, 'package.json'), gc25: placePlugin(work, RULES) } : undefined;
  const now = { modules: path.join(RULES, 'package.json'), gc25: RULES };
  return [
    [eslintCase(BASE, tree, work, { ...now, plugin: 'none' })],
    ...(parts.has('eslint') ? [[eslintCase(EMPTY, tree, work, { ...now, plugin: 'empty', emptyRules })]] : []),
    [eslintCase(GC25, tree, work, { ...now, plugin: 'gc25' })],
    ...(old
      ? [
        [eslintCase(OLD_BASE, tree, work, { ...old, plugin: 'none' })],
        [eslintCase(OLD_GC25, tree, work, { ...old, plugin: 'gc25' })],
        [eslintCase(OLD_PEER, tree, work, { ...old, plugin: 'jsx-a11y' })],
      ]
      : []),
    ...(parts.has('command') ? [[commandCase(COLD, tree.folder, work, true), commandCase(WARM, tree.folder, work, false)]] : []),
  ];
}

type Get = (name: string) => readonly Run[];
const cpu = (runs: readonly Run[]): number[] => runs.map((run) => run.cpu);
const peak = (runs: readonly Run[]): number[] => runs.map((run) => run.peak);

function eslintRows(tree: Tree, get: Get, { tools }: TreeOptions): Row[] {
  const about = { part: 'eslint', over: tree.name, unit: 'ratio' } as const;
  const base = cpu(get(BASE));
  const rows = [
    rowOf({ ...about, measure: `${BASE} (the base)`, unit: 's' }, base.map((value) => value / 1000)),
    rowOf({ ...about, measure: EMPTY }, ratios(cpu(get(EMPTY)), base)),
    rowOf({ ...about, measure: GC25, bar: BARS[tree.kind].eslint }, ratios(cpu(get(GC25)), base)),
    rowOf({ ...about, measure: 'our own work, over empty rules', bar: BARS[tree.kind].own }, extra(get(GC25), get(EMPTY), base)),
    rowOf({ ...about, measure: `peak memory, ${GC25}`, unit: 'MiB' }, peak(get(GC25))),
  ];
  const share = 'our extra cost as a share of that of jsx-a11y';
  if (tools === undefined)
    return [...rows, ...[OLD_GC25, OLD_PEER, share].map((measure): Row => ({ ...about, measure, note: NOT_INSTALLED }))];
  const oldBase = cpu(get(OLD_BASE));
  const [own, peer] = [OLD_GC25, OLD_PEER].map((name) => extra(get(name), get(OLD_BASE), oldBase));
  return [
    ...rows,
    rowOf({ ...about, measure: OLD_GC25 }, ratios(cpu(get(OLD_GC25)), oldBase)),
    rowOf({ ...about, measure: OLD_PEER }, ratios(cpu(get(OLD_PEER)), oldBase)),
    rowOf({ ...about, measure: share, bar: 0.5 }, ratios(own, peer)),
  ];
}

/** What one case costs more than another, as a share of the base, by round. */
const extra = (more: readonly Run[], less: readonly Run[], base: readonly number[]): number[] =>
  more.map((run, round) => (run.cpu - less[round].cpu) / base[round]);

function commandRows(tree: Tree, get: Get): Row[] {
  const about = { part: 'command', over: tree.name, unit: 'ratio' } as const;
  const base = get(BASE);
  const [cold, warm, linted] = [get(COLD), get(WARM), get(GC25)];
  const differing = [...differences(cold[0], linted[0]), ...differences(warm[0], cold[0])];
  return [
    rowOf({ ...about, measure: `${COLD} (of the base)`, bar: BARS[tree.kind].cold }, ratios(cpu(cold), cpu(base))),
    rowOf({ ...about, measure: `${WARM} (of the base)`, bar: 0.02 }, ratios(cpu(warm), cpu(base))),
    rowOf({ ...about, measure: 'gc25, cold, CPU', unit: 's' }, cpu(cold).map((value) => value / 1000)),
    rowOf({ ...about, measure: 'peak memory of gc25, cold', unit: 'MiB', bar: 300 }, peak(cold)),
    rowOf({ ...about, measure: 'peak memory of gc25, of that of the base' }, ratios(peak(cold), peak(base))),
    { ...about, measure: 'findings of gc25', unit: 'count', value: cold[0].findings.length },
    {
      ...about,
      measure: 'findings that differ: ESLint, gc25 cold and warm',
      unit: 'count',
      value: differing.length,
      bar: 0,
      note: differing.slice(0, 2).join(' | ').slice(0, 300),
    },
  ];
}

/** Findings of one run that the other does not have, one by one. */
function differences(one: Run, other: Run): string[] {
  const without = (list: readonly string[], rest: readonly string[]): string[] => {
    const left = [...rest];
    return list.filter((key) => {
      const at = left.indexOf(key);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [...without(one.findings, other.findings), ...without(other.findings, one.findings)];
}
