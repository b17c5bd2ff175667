import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What a program and the Node processes it started used in all. */
export interface Usage {
  /** User and system time of the whole processes, in milliseconds. */
  readonly cpu: number;
  /** Largest resident memory, in MiB; of several processes, their sum. */
  readonly peak: number;
}

export interface Ended extends Usage {
  readonly code: number | null;
  readonly stdout: string;
}

const RECORDER = path.resolve(__dirname, 'programs/record-usage.cjs');

export interface ProgramOptions {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** A folder for what the measurement writes. */
  readonly work: string;
  /** Exit codes that are a normal end; 0 by default. */
  readonly codes?: readonly number[];
}

/** Runs a Node program to its end. Fails with what it wrote to stderr when it ends with another code than the expected ones. */
export async function runMeasured(args: readonly string[], { cwd, work, codes = [0] }: ProgramOptions): Promise<Ended> {
  const record = path.join(work, 'usage.jsonl');
  fs.rmSync(record, { force: true });
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(RECORDER)}`, GC25_BENCH_USAGE: record, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.stdout += text);
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.stderr += text);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === null || !codes.includes(code))
    throw new Error(`${args.map((arg) => path.basename(arg)).join(' ')} ended with ${code}: ${
      (said.stderr || said.stdout).slice(0, 2000)
    }`);
  const used = fs.readFileSync(record, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Usage);
  const sum = (of: (usage: Usage) => number): number => used.reduce((all, usage) => all + of(usage), 0);
  return { code, stdout: said.stdout, cpu: sum(({ cpu }) => cpu), peak: sum(({ peak }) => peak) };
}
