/**
 * Prints, for the files that gc25 checks in each folder, which share of files and bytes each rule's triggers wake, and each
 * trigger: `npx tsx test/bench/trigger-shares.ts [--top 5] <folder>...`. `alone` counts files that only this rule or trigger wakes.
 */
import path from 'node:path';
import { listFiles } from '../../rules/src/hosts/node';
import { loadRules, triggersOf } from '../../tools/rule-folders';
import { sharesOf, type TreeShares, treeOf } from '../support/trigger-shares';

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function print(folder: string, { files, bytes, presets, triggers }: TreeShares, top: number): void {
  console.log(`${folder}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  for (const [name, { woken, rules: shares }] of Object.entries(presets)) {
    console.log(`  ${name}: ${percent(woken.files, files)} of files, ${percent(woken.bytes, bytes)} of bytes`);
    for (const share of shares)
      console
        .log(`    ${share.name}: ${percent(share.files, files)} of files, ${percent(share.bytes, bytes)} of bytes, alone ${share.alone}`);
  }
  console.log('  triggers:');
  for (const share of triggers.slice(0, top)) {
    console
      .log(`    ${share.name}: ${percent(share.files, files)} of files, ${percent(share.bytes, bytes)} of bytes, alone ${share.alone}`);
    console.log(`      ${share.words.map((words) => words.slice(0, 8).join(' ')).join('  +  ')}`);
  }
}

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--top');
  const top = at < 0 ? 30 : Number(args[at + 1]);
  const triggers = triggersOf(loadRules());
  for (const folder of args.filter((_, i) => at < 0 || (i !== at && i !== at + 1))) {
    const { files } = await listFiles(['.'], { cwd: path.resolve(folder) });
    print(folder, sharesOf(triggers, treeOf(files, path.resolve(folder))), top);
  }
}

void main(process.argv.slice(2));
