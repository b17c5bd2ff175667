import path from 'node:path';
import { listFiles } from '../rules/src/hosts/node';
import { loadRules, triggersOf } from '../tools/rule-folders';
import { treeOf } from './support/trigger-shares';
import { ruleIndexOf } from '../rules/src/scan/compile-triggers';
async function main() {
  const folder = process.argv[2]; const { files } = await listFiles(['.'], { cwd: path.resolve(folder) });
  const tree = treeOf(files, path.resolve(folder));
  const all = Object.entries(triggersOf(loadRules())).flatMap(([id, { always }]) => always.map((words, i) => ({ name: `${id} ${i}`, words })));
  const index = ruleIndexOf(Object.fromEntries(all.map(({ name, words }) => [name, [words]])));
  let left = tree.map((f) => ({ size: Buffer.byteLength(f.text), names: new Set(index.scan(f.text, f.path)) })).filter((f) => f.names.size);
  const total = tree.reduce((n, f) => n + Buffer.byteLength(f.text), 0);
  console.log(folder, total, left.length, left.reduce((n, f) => n + f.size, 0) / total, 'pairs rule-file', left.reduce((n, f) => n + new Set([...f.names].map((x) => x.split(' ')[0])).size, 0));
  for (let step = 0; step < 28; step++) {
    const gain = new Map<string, number>(); const cnt = new Map<string, number>();
    for (const f of left) for (const n of f.names) { gain.set(n, (gain.get(n) ?? 0) + f.size / f.names.size ** 2); cnt.set(n, (cnt.get(n) ?? 0) + 1); }
    const [best] = [...gain].sort((a, b) => b[1] - a[1])[0]; 
    for (const f of left) f.names.delete(best);
    left = left.filter((f) => f.names.size);
    console.log(best, cnt.get(best), (left.reduce((n, f) => n + f.size, 0) / total).toFixed(3), left.length);
  }
}
void main();
