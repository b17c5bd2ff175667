// Prints what gc25 costs, each measure with the most that the project allows: npm run bench -- [--tree FOLDER] [--help]
// All figures are CPU (user and system) of whole processes unless a measure says otherwise. Cases take turns within a round, and
// ratios are taken round by round, so that they hold on a busy machine; seconds and milliseconds do not.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BenchOptions, HELP, readBenchOptions } from './bench-options';
import { benchFolder, installedTools, installTools, unpackTrees } from './bench-folder';
import { measureGrowth } from './parts/growth';
import { measureServers } from './parts/server';
import { measureSmallFile } from './parts/small-file';
import { measureTree } from './parts/tree-part';
import { type Row, tableOf } from './rows';
import { copyTree } from './tree';

const progress = (text: string): void => void process.stderr.write(`${text}\n`);
const load = (): string => os.loadavg().map((value) => value.toFixed(1)).join(' ');

async function measure({ trees, rounds, parts, sample, isOffline, isQuick }: BenchOptions, work: string): Promise<Row[]> {
  const tools = isOffline || parts.size === 1 && parts.has('growth') ? installedTools() : installTools();
  const rows: Row[] = [];
  const options = { rounds, parts, tools, work, progress };
  if (parts.has('eslint') || parts.has('command')) {
    for (const [index, from] of (trees.length > 0 ? trees : unpackTrees()).entries()) {
      const tree = copyTree(from, path.join(work, `tree-${index}`), sample);
      progress(`${tree.name}, ${tree.lines} lines, load ${load()}`);
      rows.push(...await measureTree(tree, options));
    }
  }
  if (parts.has('command')) rows.push(...await measureSmallFile(work, isQuick ? rounds : Math.max(rounds, 5), progress));
  if (parts.has('server')) {
    const sizes = isQuick ? [{ lines: 200, edits: 2 }] : [{ lines: 200, edits: 20 }, { lines: 3175, edits: 12 }];
    rows.push(...await measureServers({ ...options, files: sizes }));
  }
  if (parts.has('growth')) {
    const sizes = isQuick ? { lines: [100, 200], members: [100] } as const : { lines: [2000, 20_000], members: [2000, 4000] } as const;
    rows.push(...await measureGrowth({ ...options, ...sizes }));
  }
  return rows;
}

async function main(argv: readonly string[]): Promise<void> {
  const options = readBenchOptions(argv);
  if (!options) return void process.stdout.write(HELP);
  fs.mkdirSync(benchFolder, { recursive: true });
  // Beside the tools, so that the command finds the same parser as ESLint.
  const home = installedTools() ?? (options.isOffline ? benchFolder : installTools());
  const work = fs.mkdtempSync(path.join(home, 'run-'));
  const before = load();
  try {
    const rows = await measure(options, work);
    const about = { node: process.version, processors: os.cpus().length, load: { before, after: load() }, rounds: options.rounds };
    const head = `node ${about.node}, ${about.processors} processors, load ${before} before and ${about.load.after} after, `
      + `${options.rounds} rounds; CPU, median, ratios by round`;
    process.stdout.write(options.isJson ? `${JSON.stringify({ ...about, rows }, undefined, 2)}\n` : `${head}\n\n${tableOf(rows)}\n`);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
