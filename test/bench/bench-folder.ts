import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/run-command';
import type { TreeFolder } from './bench-options';
import packages from './bench-packages.json';

/** Outside the project: kept between runs, one for each list of versions. */
export const benchFolder = path.join(
  fs.realpathSync(os.tmpdir()),
  `gc25-bench-${createHash('sha256').update(JSON.stringify(packages)).digest('hex').slice(0, 8)}`,
);

/** Why there is no figure of a tool to compare with. */
export const NOT_INSTALLED = 'its tools are not installed (--offline)';

const DONE = 'installed';
const note = (text: string): void => void process.stderr.write(`${text}\n`);

function mustRun(program: string, args: readonly string[], cwd: string): string {
  const { code, stdout, stderr } = runCommand(program, args, cwd);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

/** Makes a folder once: `make` is not asked again when it ended well before. */
function makeOnce(folder: string, make: () => void): string {
  const done = path.join(folder, DONE);
  if (fs.existsSync(done)) return folder;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  make();
  fs.writeFileSync(done, '');
  return folder;
}

/** ESLint 9, its parser and the peers that gc25 is compared with, under `node_modules` of the returned folder. */
export function installTools(): string {
  const folder = path.join(benchFolder, 'tools');
  return makeOnce(folder, () => {
    note('Installing the tools to compare with …');
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages.tools }));
    mustRun('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  });
}

/** The folder of the tools where they were installed before, or undefined. */
export const installedTools = (): string | undefined =>
  fs.existsSync(path.join(benchFolder, 'tools', DONE)) ? path.join(benchFolder, 'tools') : undefined;

/** The plugin as it is built now, in a folder below the tools, so that it finds their ESLint. Returns the plugin's folder. */
export function placePlugin(work: string, rules: string): string {
  const folder = path.join(work, 'eslint-plugin-gc25');
  for (const name of ['package.json', 'dist']) fs.cpSync(path.join(rules, name), path.join(folder, name), { recursive: true });
  return folder;
}

/** Folders of source code: the `src` of packages that publish it, without their dependencies. */
export function unpackTrees(): TreeFolder[] {
  return (['general', 'video'] as const).map((kind) => {
    const folder = path.join(benchFolder, `packages-${kind}`);
    makeOnce(folder, () => {
      for (const [id, version] of Object.entries(packages.trees[kind])) {
        note(`Bringing ${id} ${version} …`);
        const [{ filename }] = JSON.parse(mustRun('npm', ['pack', '--json', `${id}@${version}`], folder)) as [{ filename: string }];
        const into = path.join(folder, id.replace('/', '-'));
        fs.mkdirSync(into);
        mustRun('tar', ['-xzf', path.join('..', filename), 'package/src'], into);
        fs.rmSync(path.join(folder, filename));
      }
    });
    return { kind, name: `${kind} packages`, folder };
  });
}
