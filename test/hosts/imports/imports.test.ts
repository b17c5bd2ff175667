import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import gc25 from '../../../rules/src';
import type { Finding } from '../../../rules/src/hosts/node';
import { ProjectFolder } from '../../support/project-folder';
import { type CommandResult, runCommand } from '../../support/run-command';

// The built command, as it ships: `npm run build` goes before.
const command = path.resolve(__dirname, '../../../rules/bin/gc25.cjs');

const PLAYER =
  'import { PLAYER } from \'./lib\';\nexport const Clip = () => <video src="/clip.mp4" autoPlay={PLAYER.starts} loop={PLAYER.loops} />;\n';
const settings = (starts: boolean): string => `export const PLAYER = { starts: ${starts}, loops: true } as const;\n`;

const PROJECT = {
  'package.json': '{ "name": "product" }\n',
  'node_modules/.package-lock.json': '{}\n',
  'src/clip.tsx': PLAYER,
  'src/other.tsx': 'export const Other = () => <video src="/other.mp4" autoPlay loop />;\n',
  'src/lib/index.ts': "export * from './player';\n",
  'src/lib/player.ts': settings(true),
  'src/unrelated.ts': 'export const answer = 41;\n',
};

describe('findings that rest on an import', function() {
  this.timeout(120_000);
  let folder: ProjectFolder;
  afterEach(() => folder.remove());

  const run = (...args: string[]): CommandResult => runCommand(process.execPath, [command, ...args], folder.path);

  /** Does a run load what reads imports, because it does not know a result that rests on one? */
  function checksAnew(): boolean {
    const [hook, seen] = [folder.at('node_modules/.watch.cjs'), folder.at('node_modules/.seen')];
    folder.write({
      'node_modules/.watch.cjs': `process.on('exit', () => require('node:fs').writeFileSync(${
        JSON.stringify(seen)
      }, Object.keys(require.cache).join('\\n')));\n`,
    });
    runCommand(process.execPath, ['--require', hook, command], folder.path);
    return /[\\/]module-files\.cjs$/m.test(fs.readFileSync(seen, 'utf8'));
  }

  it('are shown where the value is used, and found again when the imported file changes', () => {
    folder = new ProjectFolder(PROJECT);
    const first = run();
    assert.match(first.stdout, /src\/clip\.tsx\n\s+2:\d+ .*GC25 ¶96/);
    assert.deepEqual(run(), first);
    assert.ok(!checksAnew(), 'nothing changed');
    folder.write({ 'src/unrelated.ts': 'export const answer = 42;\n' });
    assert.ok(!checksAnew(), 'a file that nothing rests on changed');
    folder.write({ 'src/lib/player.ts': settings(false) });
    assert.ok(checksAnew(), 'an imported file changed');
    const second = run();
    assert.doesNotMatch(second.stdout, /src\/clip\.tsx/);
    assert.match(second.stdout, /src\/other\.tsx/);
    assert.deepEqual(second, run('--no-cache'));
    folder.write({ 'src/lib/player.ts': settings(true) });
    assert.deepEqual(run(), first);
  });

  it('are found anew when a file comes to be where an import looked in vain, or goes', () => {
    folder = new ProjectFolder({ ...PROJECT, 'src/lib.tsx': settings(false) });
    const isReported = (): boolean => {
      const result = run();
      assert.deepEqual(result, run('--no-cache'));
      return result.stdout.includes('src/clip.tsx');
    };
    assert.ok(!isReported(), 'src/lib.tsx is before src/lib/index.ts');
    folder.write({ 'src/lib.ts': settings(true) });
    assert.ok(isReported(), 'src/lib.ts is before both');
    folder.removeEntry('src/lib.ts');
    assert.ok(!isReported());
    folder.removeEntry('src/lib.tsx');
    assert.ok(isReported());
    folder.removeEntry('src/lib');
    assert.ok(!isReported());
  });

  it('are the same in ESLint and in the command', async () => {
    folder = new ProjectFolder({
      ...PROJECT,
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }\n',
      'src/lib/journal.ts': 'export const note = (text: string) => console.log(text);\n',
      'src/lib/quiet.ts': 'export const isAdult = (user: User) => user.age >= 18;\nexport const isKnown = () => true;\n',
      'src/notes.ts': "import { note } from '@/lib/journal';\nconsole.log('start', step);\nnote(child.email);\n",
      'src/sentry.ts':
        "import { isAdult } from '@/lib/quiet';\nimport LogRocket from 'logrocket';\nif (isAdult(user)) LogRocket.init('a/b');\n",
      'src/replay.ts':
        "import { isKnown } from './lib/quiet';\nimport LogRocket from 'logrocket';\nif (isKnown(user)) LogRocket.init('a/b');\n",
    });
    const { files } = JSON.parse(run('--no-cache', '--format', 'json').stdout) as {
      readonly files: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
    };
    const said = files.flatMap(({ file, findings }) =>
      findings.map(({ ruleId, start }) => `${path.basename(file)}:${start.line}:${start.column} gc25/${ruleId}`)
    ).sort();
    const shown = (results: readonly ESLint.LintResult[]): string[] =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, line, column }) => `${path.basename(filePath)}:${line}:${column} ${ruleId}`)
      ).sort();
    const eslint = new ESLint({
      cwd: folder.path,
      overrideConfigFile: true,
      overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser } }, ...gc25.configs.recommended] as never,
    });
    assert.deepEqual(shown(await eslint.lintFiles(['src'])), said);
    assert.deepEqual(said.map((line) => line.split(':')[0]), ['clip.tsx', 'notes.ts', 'other.tsx', 'replay.ts']);
  });
});
