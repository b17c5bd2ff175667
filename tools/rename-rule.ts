import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, rulesFolder } from './rule-folders';

/** Where ids of rules are written by hand. Generated pages follow with `npm run update`. */
const SEARCHED = ['rules/src', 'server/src', 'client/src', 'test', 'fixtures', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md',
  'LIMITATIONS.md'];

function* filesBelow(place: string): Generator<string> {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) yield place;
  else for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (entry.isDirectory() ? entry.name !== 'node_modules' && entry.name !== 'dist' : entry.isFile())
        yield* filesBelow(path.join(place, entry.name));
    }
}

/**
 * Renames a rule that no release holds yet: `tsx tools/rename-rule.ts old-id new-id`. A released id is never reused or
 * renamed; give the old rule `replacedBy`.
 */
function main(from: string | undefined, to: string | undefined): number {
  if (!from || !to || !/^(?:no|require|prefer)-[a-z]+(?:-[a-z]+)*$/.test(to)) {
    console.error('Give both ids: npm run rename-rule -- no-something no-other-thing');
    return 2;
  }
  if (!existsSync(path.join(rulesFolder, from)) || existsSync(path.join(rulesFolder, to))) {
    console.error(`${from} must exist and ${to} must not.`);
    return 2;
  }
  renameSync(path.join(rulesFolder, from), path.join(rulesFolder, to));
  const id = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
  for (const file of SEARCHED.flatMap((place) => [...filesBelow(path.join(root, place))])) {
    const text = readFileSync(file, 'utf8');
    const renamed = text.replace(id, to);
    if (renamed === text) continue;
    writeFileSync(file, renamed);
    console.log(`changed: ${path.relative(root, file)}`);
  }
  console.log('Now: npm run update');
  return 0;
}

process.exitCode = main(process.argv[2], process.argv[3]);
