// Shows what gc25 says about the sample products, or about a path of your own.
//   npm run demo            every product in fixtures/, each as a project of its own
//   npm run demo -- PATH    a file or folder
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const command = path.join(root, 'rules', 'bin', 'gc25.cjs');
const [given] = process.argv.slice(2);

/** Exit code 1 means findings, which is what a demonstration is for; anything above is a failure. */
function run(cwd, paths) {
  const { status, error } = spawnSync(process.execPath, [command, ...paths], { cwd, stdio: 'inherit' });
  if (error) throw error;
  return status === 0 || status === 1;
}

function runFixtures() {
  const fixtures = path.join(root, 'fixtures');
  const products = fs.readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  // Every product is shown, also after one that failed.
  return products.map((name) => {
    process.stdout.write(`\n# ${name}\n\n`);
    const folder = path.join(fixtures, name);
    // This repository's own ESLint config stands above the products and is not theirs.
    return run(folder, fs.existsSync(path.join(folder, 'gc25.config.json')) ? [] : ['--no-config']);
  }).every(Boolean);
}

/** A path is checked as a part of the project it belongs to; one in this repository with the defaults. */
function runPath() {
  const target = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const isOurs = !path.relative(root, target).startsWith('..');
  return run(projectOf(target), isOurs ? [target, '--no-config'] : [target]);
}

/** The nearest folder with a package.json, else the path's own folder. */
function projectOf(target) {
  const start = fs.statSync(target, { throwIfNoEntry: false })?.isDirectory() ? target : path.dirname(target);
  for (let folder = start; folder !== path.dirname(folder); folder = path.dirname(folder)) if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
  return start;
}

const isFine = given === undefined ? runFixtures() : runPath();
process.exitCode = isFine ? 0 : 2;
