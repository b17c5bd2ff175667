import fs from 'node:fs';
import path from 'node:path';
import { runMeasured } from '../measured-process';
import { type Row, rowOf } from '../rows';
import { commandCase, runRounds } from '../throughput';

/** The command over a folder with one file that several rules look at: mostly the price of starting. */
export async function measureSmallFile(work: string, rounds: number, progress: (text: string) => void): Promise<Row[]> {
  const folder = path.join(work, 'small');
  fs.mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "name": "small", "private": true }\n');
  fs.writeFileSync(path.join(folder, 'clip.jsx'), 'export const Clip = ({ src }) => <video src={src} autoPlay loop />;\n');
  const bare = {
    name: 'node, an empty program',
    run: async () => ({ ...await runMeasured(['--eval', ''], { cwd: folder, work }), findings: [] }),
  };
  const runs = await runRounds([[bare], [commandCase('gc25, one small file, cold', folder, work, true)]], { rounds, progress });
  const bars: Readonly<Record<string, number>> = { 'gc25, one small file, cold': 0.35 };
  return [...runs].map(([measure, list]) =>
    rowOf({ part: 'command', over: 'one file', measure, unit: 's', bar: bars[measure] }, list.map(({ cpu }) => cpu / 1000))
  );
}
