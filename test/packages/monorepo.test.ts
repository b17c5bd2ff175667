import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { packPlugin } from '../support/installed-project';
import { ProjectFolder } from '../support/project-folder';
import { type CommandResult, runCommand } from '../support/run-command';

const root = path.resolve(__dirname, '../..');
const examples = path.join(root, 'examples');

/** What a runner prints about its cache: tasks it did not run, of all. */
const RUNNERS = { turborepo: /Cached:\s+(\d) cached, (\d) total/, nx: /Cache:\s+(\d)\/(\d) hit/ } as const;

const readJson = (file: string): object => JSON.parse(fs.readFileSync(file, 'utf8')) as object;

describe('the examples of monorepos', () => {
  it('declare what the page about monorepos shows', () => {
    const blocks = Array.from(
      fs.readFileSync(path.join(root, 'docs/recipes/monorepo.md'), 'utf8').matchAll(/^```json\n([\s\S]+?)^```$/gm),
      ([, text]) => JSON.parse(text) as { tasks?: object; targetDefaults?: object },
    );
    const [turbo, nx] = blocks;
    assert.deepEqual((readJson(path.join(examples, 'turborepo/turbo.json')) as typeof turbo).tasks, turbo.tasks);
    assert.deepEqual((readJson(path.join(examples, 'nx/nx.json')) as typeof nx).targetDefaults, nx.targetDefaults);
  });

  // The task runners are large, and their packages come from the registry: GC25_MONOREPOS=1 runs them.
  if (process.env.GC25_MONOREPOS) {
    for (const [name, cached] of Object.entries(RUNNERS)) {
      it(`${name}: checks changed packages only, and merges into the findings of one run`, function() {
        this.timeout(600_000);
        const folder = new ProjectFolder();
        const run = (program: string, ...args: string[]): CommandResult =>
          runCommand('env', ['CI=1', 'DO_NOT_TRACK=1', 'TURBO_TELEMETRY_DISABLED=1', 'NX_DAEMON=false', 'NX_NO_CLOUD=true', program,
            ...args], folder.path);
        const hits = (): readonly string[] => {
          const { stdout, stderr, code } = run('npm', 'run', 'gc25');
          assert.equal(code, 1, stdout + stderr);
          return cached.exec(`${stdout}${stderr}`)?.slice(1) ?? [];
        };
        try {
          fs.cpSync(path.join(examples, name), folder.path, { recursive: true });
          run('git', 'init', '--quiet');
          const installed = run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', packPlugin(folder.path).tarball);
          assert.equal(installed.code, 0, installed.stderr);
          assert.deepEqual(hits(), ['0', '3']);
          const merged = readJson(folder.at('gc25.sarif'));
          assert.equal(run('npx', 'gc25', '--no-cache', '--output', 'sarif=one.sarif', 'packages').code, 1);
          assert.deepEqual(merged, readJson(folder.at('one.sarif')));
          // The outputs come from the cache, as on another machine.
          for (const each of ['chat', 'player', 'shared']) folder.removeEntry(`packages/${each}/.gc25`);
          assert.deepEqual(hits(), ['3', '3']);
          assert.deepEqual(readJson(folder.at('gc25.sarif')), merged);
          fs.appendFileSync(folder.at('packages/shared/src/total.js'), '// changed\n');
          assert.deepEqual(hits(), ['2', '3']);
          fs.appendFileSync(folder.at('gc25.config.json'), '\n');
          assert.deepEqual(hits(), ['0', '3']);
        } finally {
          folder.remove();
        }
      });
    }
  }
});
