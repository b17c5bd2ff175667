import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ProjectFolder } from '../support/project-folder';
import { type CommandResult, runCommand } from '../support/run-command';

// The built command, as it ships: `npm run build` goes before.
const command = path.resolve(__dirname, '../../rules/bin/gc25.cjs');

const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';
const CLEAN = 'export const answer = 42;\n';
const SENTRY = 'import { init } from "@sentry/browser";\ninit({ dsn });\n';
const manifest = (content: object): string => `${JSON.stringify(content)}\n`;

const PROJECT = {
  'package.json': manifest({ name: 'product' }),
  'node_modules/.package-lock.json': '{}\n',
  'src/clip.jsx': LOOP,
  'src/clean.js': CLEAN,
  'src/silent.jsx': `// eslint-disable-next-line gc25/no-autoplay-loop\n${LOOP}`,
  'src/over.jsx': `// eslint-disable-next-line gc25/no-autoplay-loop -- for the fair (until 2020-01-31)\n${LOOP}`,
  'src/held.jsx': `// eslint-disable-next-line gc25/no-autoplay-loop -- for the fair (until 2999-01-31)\n${LOOP}`,
  'src/listed.jsx': LOOP,
  'src/clip.test.jsx': LOOP,
  'src/broken.jsx': '<video autoPlay loop',
  'src/long.js': `${'x'.repeat(1_000_001)}\n`,
  'src/data.js': `"${'x'.repeat(3_000_100)}";\n`,
  'src/sentry.js': SENTRY,
  'made/page.jsx': LOOP,
  'gc25.config.json': manifest({
    preset: 'recommended',
    ignore: ['made'],
    settings: { audience: 'children', colour: 'red' },
    suppressions: [
      { file: 'src/listed.jsx', rule: 'no-autoplay-loop', reason: 'a drawing' },
      { file: 'src/clean.js', rule: 'no-autoplay-loop', reason: 'no longer there' },
    ],
  }),
};

describe('the cache', function() {
  this.timeout(180_000);
  let folder: ProjectFolder;
  let program = command;
  afterEach(() => {
    folder.remove();
    program = command;
  });

  const open = (files: Readonly<Record<string, string>> = PROJECT): void => {
    folder = new ProjectFolder(files);
  };
  const run = (...args: string[]): CommandResult => runCommand(process.execPath, [program, ...args], folder.path);
  const stored = (at = 'node_modules/.cache/gc25'): string[] => (folder.has(at) ? fs.readdirSync(folder.at(at)) : []);
  const cacheFile = (): string => folder.at('node_modules/.cache/gc25', stored()[0]);

  /** Runs the command and tells whether it loaded more than the cache. */
  function watch(...args: string[]): { readonly result: CommandResult; readonly isWarm: boolean } {
    const hook = folder.at('node_modules/.watch.cjs');
    const seen = folder.at('node_modules/.seen');
    fs.writeFileSync(
      hook,
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(seen)}, Object.keys(require.cache).join('\\n')));\n`,
    );
    const result = runCommand(process.execPath, ['--require', hook, program, ...args], folder.path);
    const loaded = fs.readFileSync(seen, 'utf8').split('\n');
    for (const file of [hook, seen]) fs.rmSync(file);
    return { result, isWarm: !loaded.some((file) => /[\\/](?:check-project-\w+|checker)\.cjs$|node_modules[\\/]eslint[\\/]/.test(file)) };
  }

  /** What a run says without the cache, with what is in it, and from it alone. */
  function assertSame(title: string, ...args: string[]): CommandResult {
    const cold = run('--no-cache', ...args);
    assert.deepEqual(run(...args), cold, `${title}: the first time`);
    const { result, isWarm } = watch(...args);
    assert.deepEqual(result, cold, `${title}: the second time`);
    assert.ok(isWarm, `${title}: nothing changed, and yet files were checked`);
    return cold;
  }

  it('changes nothing of what a run says, whatever changes between runs', () => {
    open();
    const { stdout } = assertSame('as it is');
    // That the project holds all that can be said, so that the comparison compares it.
    for (
      const said of [/^src\/clip\.jsx$/m, /expired on 2020-01-31/, /without a reason/, /could not be parsed/, /larger than 1 MB/, /colour/,
        /suppressed nothing/, /3 suppressed/, /1 ignored/, /not judged: .*1 test/]
    )
      assert.match(stdout, said);

    const changes: readonly (readonly [title: string, change: () => void, isSeen: RegExp])[] = [
      ['a file is edited', () => folder.write({ 'src/clean.js': LOOP }), /4 suppressed/],
      ['a file is edited to the same size', () => folder.write({ 'src/clip.jsx': LOOP.replace('<video', '<audio') }),
        /<audio>|src\/clip\.jsx/],
      ['a file is added', () => folder.write({ 'src/new.jsx': LOOP }), /^src\/new\.jsx$/m],
      ['a file is removed', () => folder.removeEntry('src/new.jsx'), /^(?!.*src\/new\.jsx)/s],
      ['the last use of a suppression is removed', () => folder.removeEntry('src/listed.jsx'), /3 suppressed/],
      ['the configuration changes', () => folder.write({ 'gc25.config.json': manifest({ rules: { 'no-autoplay-loop': 'warn' } }) }),
        /warning/],
      ['a configuration is put beside a file',
        () => folder.write({ 'src/gc25.config.json': manifest({ preset: 'recommended', rules: { 'no-autoplay-loop': 'off' } }) }),
        /made\/page\.jsx/],
      ['and is removed', () => folder.removeEntry('src/gc25.config.json'), /^src\/clip\.jsx$/m],
      ['a package is named',
        () => folder.write({ 'package.json': manifest({ name: 'product', dependencies: { '@sentry/browser': '11.12.0' } }) }),
        /^src\/sentry\.js$/m],
      ['a package is installed', () => folder.write({ 'node_modules/@sentry/browser/package.json': manifest({ version: '7.0.0' }) }),
        /^(?!.*src\/sentry\.js)/s],
      ['the package becomes one of staff',
        () => folder.write({ 'package.json': manifest({ name: 'product-admin', dependencies: { '@sentry/browser': '11.12.0' } }) }),
        /^(?!.*^src\/clip\.jsx)/ms],
      ['a package for others begins below', () => folder.write({ 'src/package.json': manifest({ name: 'player' }) }), /^src\/clip\.jsx$/m],
      ['a repository begins below', () => folder.write({ 'src/.git/HEAD': '' }), /^src\/clip\.jsx$/m],
    ];
    let before = stdout;
    for (const [title, change, isSeen] of changes) {
      change();
      const after = assertSame(title).stdout;
      assert.match(after, isSeen, title);
      if (title !== 'a repository begins below') assert.notEqual(after, before, `${title}: the change is to be seen`);
      before = after;
    }
  });

  it('rests on what other files name', () => {
    const ring = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`src/part${at}.js`, `import './part${(at + 1) % 12}';\n`]));
    open({
      '.git/HEAD': '',
      'package.json': manifest({ name: 'product' }),
      'node_modules/.package-lock.json': '{}\n',
      ...ring,
      'src/clip.jsx': LOOP,
    });
    assert.doesNotMatch(assertSame('nothing names the file').stdout, /clip\.jsx/);
    folder.write({ 'src/part0.js': "import './part1';\nimport { Clip } from './clip';\nshow(Clip);\n" });
    assert.match(assertSame('another file uses it').stdout, /clip\.jsx/);
    folder.write({ 'src/part0.js': "import './part1';\nimport { Clip } from './clip';\n" });
    assert.doesNotMatch(assertSame('another file only imports it').stdout, /clip\.jsx/);
    folder.write({ 'src/part0.js': "import './part1';\n" });
    assert.doesNotMatch(assertSame('no file names it any more').stdout, /clip\.jsx/);
    folder.write({ 'index.html': '<script type="module">import { Clip } from "./src/clip.jsx";</script>\n' });
    assert.match(assertSame('a page is added that names it').stdout, /clip\.jsx/);
  });

  it('follows what ESLint falls back to: its configuration, its imports, the environment', () => {
    open({
      'package.json': manifest({ type: 'module' }),
      'node_modules/eslint-plugin-none/package.json': manifest({ name: 'eslint-plugin-none', main: 'index.js' }),
      'node_modules/eslint-plugin-none/index.js': 'module.exports = {};\n',
      'src/clip.jsx': LOOP,
      'src/other.jsx': LOOP,
      'level.js': 'export const level = "error";\n',
      'eslint.config.js': [
        'import none from "eslint-plugin-none";',
        'import { level } from "./level.js";',
        'const gc25 = { rules: { "no-autoplay-loop": { create: () => ({}) } } };',
        'export default [{ files: ["**/*.jsx"], ignores: process.env.GC25_TEST_IGNORE ? [process.env.GC25_TEST_IGNORE] : [],',
        '  plugins: { gc25, none }, rules: { "gc25/no-autoplay-loop": level } }];',
      ].join('\n'),
    });
    assert.match(assertSame('as it is').stdout, /2 errors, 0 warnings/);
    folder.write({ 'level.js': 'export const level = "warn";\n' });
    assert.match(assertSame('an import changes').stdout, /0 errors, 2 warnings/);
    folder.write({ 'src/clip.jsx': `\n${LOOP}` });
    assert.match(assertSame('a file changes').stdout, /2:53/);
    process.env.GC25_TEST_IGNORE = 'src/other.jsx';
    try {
      assertSame('a variable changes');
    } finally {
      delete process.env.GC25_TEST_IGNORE;
    }
    folder.write({
      'eslint.config.js': 'import fs from "node:fs";\nexport default JSON.parse(fs.readFileSync("any.json", "utf8"));\n',
      'any.json': '[]',
    });
    const cold = run('--no-cache');
    for (const time of ['first', 'second']) {
      const { result, isWarm } = watch();
      assert.deepEqual([result, isWarm], [cold, false], `what reads more than it names is not kept: ${time} time`);
    }
  });

  it('keeps the results of each command line apart, and those of files that a run was not about', () => {
    open();
    assertSame('all');
    assertSame('as data', '--format', 'json');
    assertSame('with a preset', '--preset', 'strict');
    assertSame('with an audience', '--audience', 'general');
    assertSame('a part', 'src/clip.jsx', 'src/listed.jsx');
    assert.ok(watch().isWarm);
    folder.write({ 'src/clip.jsx': CLEAN });
    assertSame('a part that changed', 'src');
    assertSame('all again');
  });

  it('hits after a new checkout, by content', () => {
    open();
    const cold = run();
    const later = new Date(Date.now() - 3600_000);
    for (const name of Object.keys(PROJECT)) fs.utimesSync(folder.at(name), later, later);
    for (const title of ['other times', 'those times again']) {
      const { result, isWarm } = watch();
      assert.deepEqual([result, isWarm], [cold, true], title);
    }
    const times = fs.statSync(cacheFile()).mtimeMs;
    run();
    assert.equal(fs.statSync(cacheFile()).mtimeMs, times, 'a run that learnt nothing writes nothing');
  });

  it('is harmless when it is damaged, foreign or in the way', () => {
    open();
    const cold = run('--no-cache');
    const damages: readonly (readonly [title: string, damage: (file: string, whole: string) => void])[] = [
      ['empty', (file) => fs.writeFileSync(file, '')],
      ['half of it', (file, whole) => fs.writeFileSync(file, whole.slice(0, whole.length / 2))],
      ['a part was changed', (file, whole) => fs.writeFileSync(file, whole.replace('no-autoplay-loop', 'no-autoplay-lxxp'))],
      ['of another version', (file, whole) => fs.writeFileSync(file, whole.replace(/^gc25-cache-\d+/, 'gc25-cache-0'))],
      ['something else', (file) => fs.writeFileSync(file, '{"files":{"src/clip.jsx":0}}\n')],
      ['not text', (file) => fs.writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0xd8]))],
      ['a folder', (file) => {
        fs.rmSync(file);
        fs.mkdirSync(path.join(file, 'in'), { recursive: true });
      }],
    ];
    for (const [title, damage] of damages) {
      folder.removeEntry('node_modules/.cache');
      run();
      const file = cacheFile();
      damage(file, fs.readFileSync(file, 'utf8'));
      for (const time of ['first', 'second']) assert.deepEqual(run(), cold, `${title}: ${time} time`);
      assert.equal(watch().isWarm, title !== 'a folder', title);
      assert.deepEqual(stored().filter((name) => name.endsWith('.tmp')), [], title);
    }
    // The file of another command line under the name of this one.
    folder.removeEntry('node_modules/.cache');
    run('--audience', 'general');
    const foreign = fs.readFileSync(cacheFile());
    folder.removeEntry('node_modules/.cache');
    run();
    fs.writeFileSync(cacheFile(), foreign);
    assert.deepEqual(run(), cold);
    // What is no folder cannot hold a cache.
    folder.removeEntry('node_modules/.cache');
    folder.write({ 'node_modules/.cache': '' });
    assert.deepEqual(run(), cold);
    const told = run('--cache-location', 'src/clip.jsx/cache');
    assert.deepEqual([told.code, told.stdout], [cold.code, cold.stdout]);
    assert.equal(
      told.stderr,
      'The cache in src/clip.jsx/cache could not be written (ENOTDIR); choose another folder with --cache-location.\n',
    );
  });

  it('serves runs at the same time', async () => {
    open();
    const cold = run('--no-cache');
    const start = (): Promise<string> =>
      new Promise((done, fail) => {
        const child = spawn(process.execPath, [command], { cwd: folder.path, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' } });
        let text = '';
        child.stdout.on('data', (part: Buffer) => (text += String(part)));
        child.once('error', fail).once('close', () => done(text));
      });
    for (const output of await Promise.all([start(), start(), start(), start()])) assert.equal(output, cold.stdout);
    assert.equal(stored().length, 1);
    assert.deepEqual(watch(), { result: cold, isWarm: true });
  });

  it('serves a gc25 that is installed in the project', () => {
    open({ 'package.json': PROJECT['package.json'], 'src/clip.jsx': LOOP });
    const installed = folder.at('node_modules/eslint-plugin-gc25');
    const source = path.resolve(__dirname, '../../rules');
    for (const part of ['package.json', 'bin', 'dist']) fs.cpSync(path.join(source, part), path.join(installed, part), { recursive: true });
    // What it depends on, as a package manager lays it out.
    fs.symlinkSync(path.resolve(__dirname, '../../node_modules/oxc-parser'), folder.at('node_modules/oxc-parser'));
    program = path.join(installed, 'bin/gc25.cjs');
    assertSame('installed');
  });

  it('is where the project keeps such things, or nowhere', () => {
    open({ 'app/a.jsx': LOOP, 'package.json': '{}\n', '.git/HEAD': '' });
    const listing = (): string[] => fs.readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).sort();
    const before = listing();
    run();
    assert.deepEqual(listing(), before, 'no node_modules');
    fs.mkdirSync(folder.at('node_modules'));
    run('--no-cache');
    run('--no-config');
    run('cite', 'no-autoplay-loop', 'app/a.jsx:1');
    assert.deepEqual(fs.readdirSync(folder.at('node_modules')), []);
    runCommand(process.execPath, [command], folder.at('app'));
    assert.equal(stored().length, 1);
    run('--no-config', '--cache-location', 'app/kept');
    assert.equal(stored('app/kept').length, 1);
    assert.ok(watch('--no-config', '--cache-location', 'app/kept').isWarm);
  });
});
