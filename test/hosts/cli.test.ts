import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { version } from '../../rules/package.json';
import { ProjectFolder } from '../support/project-folder';
import { type CommandResult, runCommand } from '../support/run-command';

// The built command, as it ships: `npm run build` goes before.
const rules = path.resolve(__dirname, '../../rules');
const command = path.join(rules, 'bin/gc25.cjs');

const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';
const CLEAN = 'export const answer = 42;\n';
const WARN = { 'gc25.config.json': '{ "rules": { "no-autoplay-loop": "warn" } }' };

/** The line of counts, without what the run did not see. */
const countsOf = (stdout: string): string => `${stdout.trimEnd().split('\n').at(-1)}\n`;

describe('the gc25 command', function() {
  this.timeout(60_000);
  let folder: ProjectFolder;
  const run = (files: Readonly<Record<string, string>>, ...args: string[]): CommandResult => {
    folder = new ProjectFolder(files);
    return again(...args);
  };
  const again = (...args: string[]): CommandResult => runCommand(process.execPath, [command, ...args], folder.path);
  afterEach(() => folder.remove());

  describe('exits', () => {
    it('with 0 when nothing is found', () => {
      const { code, stdout, stderr } = run({ 'a.js': CLEAN, 'src/b.tsx': CLEAN });
      assert.deepEqual([code, stdout, stderr], [0, 'None of the 42 rules found anything to apply to.\n\nNo findings in 2 files.\n', '']);
    });

    it('with 1 on errors', () => {
      assert.equal(run({ 'a.jsx': LOOP }).code, 1);
    });

    it('with 0 on warnings, unless there are more than allowed', () => {
      assert.equal(run({ ...WARN, 'a.jsx': LOOP, 'b.jsx': LOOP }).code, 0);
      assert.equal(again('--max-warnings', '2').code, 0);
      assert.equal(again('--max-warnings', '1').code, 1);
      assert.equal(again('--max-warnings=0', '--quiet').code, 1);
    });

    it('with 2 when a file could not be checked, even beside errors', () => {
      const { code, stdout } = run({ 'a.jsx': LOOP, 'b.jsx': '<video autoPlay loop' });
      assert.equal(code, 2);
      assert.match(stdout, /¶96/);
      assert.match(stdout, /^b\.jsx\n {2}1:\d+ +problem +This file could not be parsed/m);
      assert.match(stdout, /1 finding \(1 error, 0 warnings\) on 1 paragraph in 1 of 2 files, 1 problem\.\n$/);
    });

    it('with 2 on a path that leads nowhere, and checks the others', () => {
      const { code, stdout } = run({ 'src/a.jsx': LOOP }, 'nowhere', 'src');
      assert.equal(code, 2);
      assert.match(stdout, /^problem {2}"nowhere" matches no file, so nothing was checked there\.$/m);
      assert.match(stdout, /^src\/a\.jsx$/m);
    });

    it('with 2 when there was nothing to check, because that must not look like a pass', () => {
      const { code, stdout } = run({ 'notes.md': '# Notes' });
      assert.equal(code, 2);
      assert.match(stdout, /Nothing was checked: gc25 found no file that it can read in "\."\./);
    });

    it('with 0 for a file named that is no code, and says it was skipped', () => {
      const { code, stdout, stderr } = run(
        { 'notes.md': '# Notes', 'menu.pug': 'video(autoplay loop)', 'a.js': CLEAN },
        'notes.md',
        'a.js',
      );
      assert.deepEqual([code, stderr], [0, 'notes.md was skipped, because gc25 does not read files of its kind.\n']);
      assert.equal(countsOf(stdout), 'No findings in 1 file; 1 not judged: 1 file of a kind that gc25 does not read.\n');
      assert.equal(countsOf(again('notes.md', 'menu.pug').stdout), 'No file was judged: 2 files of kinds that gc25 does not read.\n');
      assert.deepEqual(
        (JSON.parse(again('--format', 'json', 'menu.pug').stdout) as { summary: { notJudged: unknown } }).summary.notJudged,
        { kind: 1 },
      );
    });

    it('names the files that no rule judged, by kind', () => {
      const files = {
        'src/a.test.jsx': LOOP,
        'src/b.stories.jsx': LOOP,
        'src/admin/c.js': CLEAN,
        'src/types.d.ts': CLEAN,
        'src/d.vue': '<template lang="pug">\nvideo(autoplay loop)\n</template>\n',
        'src/e.js': CLEAN,
        'old/f.jsx': LOOP,
        'gc25.config.json': '{ "settings": { "exclude": ["old/**"] } }',
      };
      const { code, stdout } = run(files);
      assert.deepEqual([code, countsOf(stdout)], [0,
        'No findings in 1 file; 6 not judged: 1 test, 1 story, 1 type declaration, 1 staff page, 1 excluded by the settings, 1 template in a language that gc25 does not read.\n']);
      assert.equal(countsOf(again('src/a.test.jsx', 'src/b.stories.jsx').stdout), 'No file was judged: 1 test, 1 story.\n');
      const { summary } = JSON.parse(again('--format', 'json').stdout) as { summary: { files: number; notJudged: unknown } };
      assert.deepEqual([summary.files, summary.notJudged], [7, { excluded: 1, test: 1, story: 1, staff: 1, template: 1, declaration: 1 }]);
    });

    it('with 0 when a file was only too large', () => {
      const { code, stdout } = run({ 'a.jsx': LOOP + '// a line of some length that is not minified\n'.repeat(25_000) });
      assert.equal(code, 0);
      assert.match(stdout, /^a\.jsx\n {2}note {2}Skipped: the file is larger than 1 MB/);
    });

    it('with 2 and one sentence when the report cannot be written, and quietly when nobody reads on', function() {
      if (process.platform !== 'linux') this.skip();
      folder = new ProjectFolder(Object
        .fromEntries(Array.from({ length: 30 }, (_, i) => [`src/${i}.jsx`, '<video autoPlay loop />;\n'.repeat(30)])));
      const shell = (line: string): CommandResult => runCommand('bash', ['-c', line, 'bash', process.execPath, command], folder.path);
      assert.deepEqual(shell('"$1" "$2" > /dev/full'), {
        code: 2,
        stdout: '',
        stderr: 'gc25 could not write its report (no space is left); free some space or write it elsewhere.\n',
      });
      assert.deepEqual(shell('set -o pipefail; "$1" "$2" | head -n 1; echo "${PIPESTATUS[0]}"'), {
        code: 0,
        stdout: 'src/0.jsx\n2\n',
        stderr: '',
      });
    });

    it('with 2 on a broken configuration, and checks with the defaults', () => {
      const { code, stdout } = run({ 'a.jsx': LOOP, 'eslint.config.mjs': 'throw new Error("out of order");' });
      assert.equal(code, 2);
      assert.match(
        stdout,
        /^problem {2}eslint\.config\.mjs could not be used \(out of order\); a preset of gc25 is used instead\.$/m,
      );
      assert.match(stdout, /¶96/);
    });

    for (
      const [args, message] of [
        [['--sevrity'], 'Unknown option "--sevrity"; run "gc25 --help" for the options.'],
        [['--preset', 'strikt'],
          '--preset must be one of recommended, strict, children, all, not "strikt"; run "gc25 --help" for the options.'],
        [['--preset'], 'Option "--preset <name>" value is missing; run "gc25 --help" for the options.'],
        [['--audience', 'kids'], '--audience must be one of children, mixed, general, not "kids"; run "gc25 --help" for the options.'],
        [['--format', 'xml'],
          '--format must be one of stylish, json, sarif, github, gitlab, junit, markdown, or an installed formatter for ESLint, not "xml"; '
          + 'run "gc25 --help" for the options.'],
        [['--max-warnings', 'few'], '--max-warnings must be a non-negative integer, not "few"; run "gc25 --help" for the options.'],
        [['--max-warnings', '1', '--max-warnings', '2'], '--max-warnings may be given once only; run "gc25 --help" for the options.'],
      ] as const
    ) {
      it(`with 2 and one sentence on "${args.join(' ')}"`, () => {
        const { code, stdout, stderr } = run({ 'a.jsx': LOOP }, ...args);
        assert.deepEqual([code, stdout, stderr], [2, '', `${message}\n`]);
      });
    }
  });

  it('prints help and version', () => {
    const help = run({}, '--help');
    assert.equal(help.code, 0);
    for (
      const option of ['--preset', '--audience', '--settings', '--no-config', '--print-config', '--why', '--format', '--max-warnings',
        '--quiet', '--version', '--help']
    ) assert.ok(help.stdout.includes(`${option} `), option);
    assert.match(help.stdout, /Exit codes:\n {2}0 /);
    const { code, stdout } = again('--version');
    assert.equal(code, 0);
    assert.ok(stdout.startsWith(`gc25/${version} `), stdout);
  });

  it('names place, paragraph and rule of each finding, and the page of each rule once', () => {
    const { stdout } = run({ 'src/a.jsx': LOOP, 'src/b.jsx': LOOP });
    const line = /^ {2}1:53 {2}error {2}GC25 ¶96: .+\. {2}gc25\/no-autoplay-loop$/gm;
    assert.equal(stdout.match(line)?.length, 2);
    assert.equal(stdout.match(/^ +https:\/\/\S+\/no-autoplay-loop\.md$/gm)?.length, 1);
    assert.match(stdout, /^src\/a\.jsx$/m);
    assert.match(stdout, /\n2 findings \(2 errors, 0 warnings\) on 1 paragraph in 2 of 2 files\.\n$/);
  });

  it('leaves warnings out of a quiet report, not out of the count', () => {
    const { stdout } = run({ ...WARN, 'a.jsx': LOOP }, '--quiet');
    assert.equal(countsOf(stdout), '1 finding (0 errors, 1 warning) on 1 paragraph in 1 of 1 file.\n');
  });

  it('writes JSON that holds the same and nothing else', () => {
    const { code, stdout } = run({ 'src/a.jsx': LOOP, 'b.js': CLEAN, 'c.jsx': '<video autoPlay loop' }, '.', 'nowhere', '--format', 'json');
    assert.equal(code, 2);
    const { files, problems, summary } = JSON.parse(stdout) as {
      files: { file: string; findings: Record<string, unknown>[]; problems: { kind: string }[] }[];
      problems: unknown[];
      summary: { coverage: { notes: { id: string }[]; rulesOn: string[]; notApplicable: string[] } };
    };
    assert.deepEqual(files.map(({ file, findings, problems: own }) => [file, findings.length, own.map(({ kind }) => kind)]), [['c.jsx', 0, [
      'syntax',
    ]], ['src/a.jsx', 1, []]]);
    const { ruleId, severity, paragraphs, start, url } = files[1].findings[0] as {
      ruleId: string;
      severity: string;
      paragraphs: number[];
      start: unknown;
      url: string;
    };
    assert.deepEqual([ruleId, severity, paragraphs[0], start], ['no-autoplay-loop', 'error', 96, { line: 1, column: 53 }]);
    assert.match(url, /^https:\/\/\S+\/no-autoplay-loop\.md$/);
    assert.deepEqual(problems, [{ kind: 'unreadable', message: '"nowhere" matches no file, so nothing was checked there.' }]);
    const { coverage, ...counts } = summary;
    assert.deepEqual(coverage.notes.map(({ id }) => id), ['rules/not-applicable']);
    assert.equal(coverage.notApplicable.length, coverage.rulesOn.length - 1);
    assert.deepEqual(counts, {
      files: 3,
      ignored: 0,
      notJudged: {},
      findings: 1,
      errors: 1,
      warnings: 0,
      suppressed: 0,
      suppressedWithoutReason: 0,
      suppressedByBaseline: 0,
      paragraphs: [96],
      problems: 2,
    });
  });

  it('counts what is suppressed and names what nobody has given a reason for', () => {
    const files = {
      'a.jsx': `// eslint-disable-next-line gc25/no-autoplay-loop -- a muted drawing\n${LOOP}`,
      'b.jsx': `const b = 1;\n  /* eslint-disable gc25/no-autoplay-loop -- */\n${LOOP}`,
    };
    const { code, stdout } = run(files, '.');
    assert.equal(code, 0);
    assert.ok(!stdout.includes('a.jsx'), stdout);
    assert.match(
      stdout,
      /^b\.jsx\n {2}2:1 {2}note {2}gc25\/no-autoplay-loop is suppressed here without a reason; write one after "--"\.\n/m,
    );
    assert.match(stdout, /No findings in 2 files, 2 suppressed\.\n$/);
    const { files: shown, summary } = JSON.parse(again('.', '--format', 'json').stdout) as {
      files: { suppressed: { ruleId: string; suppression: unknown }[] }[];
      summary: { suppressed: number; suppressedWithoutReason: number };
    };
    assert.deepEqual(shown.flatMap(({ suppressed }) => suppressed.map(({ ruleId, suppression }) => [ruleId, suppression])), [
      ['no-autoplay-loop', { kind: 'comment', reason: 'a muted drawing', line: 1 }],
      ['no-autoplay-loop', { kind: 'comment', reason: '', line: 2 }],
    ]);
    assert.deepEqual([summary.suppressed, summary.suppressedWithoutReason], [2, 1]);
  });

  it('shows names and code that hold escapes without obeying them', function() {
    if (process.platform === 'win32') this.skip();
    const nasty = 'a\u001b[2J\u001b[31mevil\nb';
    const files = {
      'src/a.html': '<input name="birthdate\u001b[31mRED" required>',
      [`src/${nasty}.html`]: '<video autoplay loop></video>',
      'gc25.config.json': JSON.stringify({ [nasty]: 1 }),
      [`${nasty}.md`]: '',
    };
    folder = new ProjectFolder(files);
    for (const args of [['--preset', nasty], [], [nasty], ['--format', 'json'], [`${nasty}.md`], ['src', '--settings', nasty]]) {
      const { stdout, stderr } = again(...args);
      for (const text of [stdout, stderr]) assert.doesNotMatch(text, /[^\P{Cc}\n]/u);
      assert.match(stdout + stderr, /a\\u001b\[2J\\u001b\[31mevil\\nb/);
    }
  });

  it('colours nothing that goes to a file, in CI neither', () => {
    folder = new ProjectFolder({ 'a.jsx': LOOP });
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
    for (const [extra, isColored] of [[{ CI: '1', GITHUB_ACTIONS: 'true' }, false], [{ FORCE_COLOR: '1' }, true]] as const) {
      const { stdout } = spawnSync(process.execPath, [command], { cwd: folder.path, encoding: 'utf8', env: { ...env, ...extra } });
      assert.equal(stdout.includes('\u001b['), isColored, JSON.stringify(extra));
    }
  });

  it('groups files that lack the same parser', () => {
    // No parser is to be found from here: the bundle and the project are alone.
    folder = new ProjectFolder({ 'a.svelte': '<video autoplay loop></video>', 'b.svelte': '<video autoplay loop></video>', 'c.jsx': LOOP });
    const hide =
      'const { Module } = require("node:module"); const resolve = Module._resolveFilename; Module._resolveFilename = function (name, ...rest) { if (name === "svelte-eslint-parser") throw new Error("hidden"); return resolve.call(this, name, ...rest); };';
    folder.write({ 'hide.cjs': hide });
    const { code, stdout } = runCommand(process.execPath, ['--require', folder.at('hide.cjs'), command, '.'], folder.path);
    assert.equal(code, 2);
    assert.deepEqual(stdout.match(/^problem.+$/gm), [
      'problem  gc25 could not read 2 files without svelte-eslint-parser: install it with "npm i -D svelte-eslint-parser".',
    ]);
    assert.match(stdout, /in 1 of \d files; 2 not judged: 2 files without a parser\.\n$/);
    assert.ok(!stdout.includes('.svelte\n'), stdout);
  });

  describe('is told what to do by', () => {
    it('a preset, which replaces what the project configures', () => {
      assert.equal(run({ 'gc25.config.json': '{ "rules": { "no-autoplay-loop": "off" } }', 'a.jsx': LOOP }).code, 0);
      assert.equal(again('--preset', 'recommended').code, 1);
      assert.equal(again('--no-config').code, 1);
      folder.write({ 'gc25.config.json': '{ "preset": "strict" }', 'a.jsx': LOOP.replace('loop', 'muted loop playsInline') });
      assert.equal(again().code, 1);
      assert.equal(again('--preset', 'recommended').code, 0);
    });

    it('the project, which may ignore files', () => {
      const { code, stdout } = run({ 'gc25.config.json': '{ "ignore": ["old"] }', 'old/a.jsx': LOOP, 'b.js': CLEAN });
      assert.deepEqual([code, countsOf(stdout)], [0, 'No findings in 1 file, 1 ignored by the configuration.\n']);
    });

    it('what it can say about one file, and which file says so', () => {
      const files = {
        'gc25.config.json':
          '{ "settings": { "audienceByPath": [{ "files": ["apps/kids/**"], "audience": "children" }] }, "rules": { "no-paid-ranking": "warn" } }',
        'apps/kids/gc25.config.json': '{ "extends": "../../gc25.config.json", "preset": "strict", "rules": { "no-autoplay-loop": "off" } }',
        'apps/kids/a.jsx': LOOP,
      };
      const said = run(files, '--print-config', 'apps/kids/a.jsx');
      assert.equal(said.code, 0);
      const { sources, preset, audience, rules, from } = JSON.parse(said.stdout) as {
        sources: string[];
        preset: string;
        audience: string;
        rules: Record<string, string>;
        from: Record<string, string>;
      };
      assert.deepEqual(sources, ['apps/kids/gc25.config.json', 'gc25.config.json']);
      assert.deepEqual([preset, audience, rules['no-autoplay-loop'], rules['no-paid-ranking']], ['strict', 'children', 'off', 'warn']);
      assert.deepEqual(from, {
        preset: 'apps/kids/gc25.config.json',
        audience: 'gc25.config.json',
        'no-paid-ranking': 'gc25.config.json',
        'no-autoplay-loop': 'apps/kids/gc25.config.json',
      });
      const why = again('--why', 'apps/kids/a.jsx');
      assert.equal(why.code, 0);
      assert.match(why.stdout, /configuration +apps\/kids\/gc25\.config\.json, which extends gc25\.config\.json\n/);
      assert.match(why.stdout, /no-autoplay-loop +off +apps\/kids\/gc25\.config\.json\n/);
      assert.match(why.stdout, /audience +children.*\n +signal +The path names children: .+\.\n/);
    });

    it('with what its path tells of the audience', () => {
      const said = (file: string): readonly string[] => again('--why', file).stdout.match(/(?<=^ +signal +).+/gm) ?? [];
      const paths = ['src/page.jsx', 'src/admin/page.jsx', 'src/instructor/courses/new.jsx', 'src/controllers/dev.ts'];
      run(Object.fromEntries(paths.map((file) => [file, CLEAN])));
      assert.deepEqual(said('src/page.jsx'), []);
      assert.match(said('src/admin/page.jsx')[0], /page for staff/);
      assert.match(said('src/instructor/courses/new.jsx')[0], /names adults alone/);
      assert.match(said('src/controllers/dev.ts')[0], /for developers/);
    });

    it('with what its package tells of the audience', () => {
      run({
        'package.json': '{ "name": "fair" }',
        'a.js': CLEAN,
        'pc/package.json': '{ "name": "shop-admin" }',
        'pc/src/a.js': CLEAN,
        'kids-app/package.json': '{ "name": "junior-kids" }',
        'kids-app/a.js': CLEAN,
      });
      const said = (file: string): readonly string[] => again('--why', file).stdout.match(/(?<=^ +signal +)\S.+/gm) ?? [];
      assert.deepEqual(said('a.js'), []);
      assert.deepEqual(said('pc/src/a.js'), [
        'The name in package.json names a product for staff: most findings are shown in strict only.',
      ]);
      assert.match(said('kids-app/a.js').at(-1) ?? '', /^The name in package\.json names children/);
    });

    it('where the ESLint configuration says otherwise about a file', () => {
      const rule = 'const rule = { meta: { schema: [{ type: "object" }] }, create: () => ({}) };\n';
      const { code, stdout } = run(
        {
          'gc25.config.json': '{ "rules": { "no-autoplay-loop": "off" } }',
          'eslint.config.mjs':
            `${rule}export default [{ files: ["**/*.jsx"], plugins: { gc25: { rules: { "no-autoplay-loop": rule } } }, rules: { "gc25/no-autoplay-loop": "error" } }];\n`,
          'a.jsx': LOOP,
        },
        '--why',
        'a.jsx',
      );
      assert.equal(code, 0);
      assert.match(
        stdout,
        /eslint\.config\.mjs differs; ESLint uses it, gc25 and the editor use gc25\.config\.json:\n(?:.*\n)* +no-autoplay-loop +error +here off/,
      );
    });

    it('where the ESLint configuration says otherwise about the audience', () => {
      const rule = 'const rule = { meta: { schema: [{ type: "object" }] }, create: () => ({}) };\n';
      const config =
        `${rule}export default [{ files: ["**/*.jsx"], plugins: { gc25: { rules: { "no-autoplay-loop": rule } } }, rules: { "gc25/no-autoplay-loop": "error" }, settings: { gc25: { audienceByPath: [{ files: ["kids/**"], audience: "children" }] } } }];\n`;
      const { stdout } = run(
        {
          'gc25.config.json': '{ "preset": "recommended", "settings": { "audience": "general" } }',
          'eslint.config.mjs': config,
          'kids/a.jsx': LOOP,
          'b.jsx': LOOP,
        },
        '--print-config',
        'kids/a.jsx',
      );
      const { audience, differsInEslint } = JSON.parse(stdout) as { audience: string; differsInEslint: { audience?: string } };
      assert.deepEqual([audience, differsInEslint.audience], ['general', 'children']);
      assert.match(again('--why', 'kids/a.jsx').stdout, /differs;.+\n +audience +children +here general\n/);
      assert.doesNotMatch(again('--why', 'b.jsx').stdout, /audience +\w+ +here/);
    });

    describe('where a gc25.config.json stands beside an ESLint configuration', () => {
      const rule = 'const rule = { meta: { schema: [{ type: "object" }] }, create: () => ({}) };\n';
      /** Only `no-autoplay-loop` is on, as a warning for b.jsx; the products are children's. */
      const ESLINT =
        `${rule}const plugin = { rules: { "no-autoplay-loop": rule } };\nconst on = (files, severity) => ({ files, plugins: { gc25: plugin }, settings: { gc25: { audience: "children" } }, rules: { "gc25/no-autoplay-loop": severity } });\n`
        + 'export default [on(["**/*.jsx"], "error"), on(["**/b.jsx"], "warn")];\n';
      const files = { 'eslint.config.mjs': ESLINT, 'a.jsx': LOOP, 'b.jsx': LOOP };
      const levels = ({ stdout }: CommandResult): string[] =>
        Array.from(stdout.matchAll(/^ +\d+:\d+ +(error|warning) .*gc25\/no-autoplay-loop$/gm), ([, level]) => level);

      for (
        const [holds, own] of [['suppressions', { suppressions: [{ file: 'c.jsx', rule: 'no-autoplay-loop', reason: 'a drawing' }] }], [
          'settings',
          { settings: { adultAge: 18 } },
        ]] as const
      ) {
        it(`rules stay those of ESLint when it holds ${holds} alone`, () => {
          const said = run({ ...files, 'c.jsx': LOOP, 'gc25.config.json': JSON.stringify(own) });
          assert.deepEqual(levels(said), holds === 'suppressions' ? ['error', 'warning'] : ['error', 'warning', 'error']);
          assert.doesNotMatch(said.stdout, /^note/m);
          const { rules, rulesLeftTo, audience, differsInEslint } = JSON.parse(again('--print-config', 'b.jsx').stdout) as Record<
            string,
            unknown
          > & { rules: Record<string, string> };
          assert.deepEqual([rules['no-autoplay-loop'], rules['no-targeted-ads'], rulesLeftTo, audience, differsInEslint], ['warn', 'off',
            'eslint.config.mjs', 'children', undefined]);
          assert.match(
            again('--why', 'b.jsx').stdout,
            /configuration +gc25\.config\.json; preset and rules are left to eslint\.config\.mjs\n/,
          );
        });
      }

      it('and they disagree, that is said once, and changes no exit code', () => {
        const { code, stdout } = run({ ...files, 'gc25.config.json': '{ "rules": { "no-autoplay-loop": "warn" } }' });
        assert.equal(code, 0);
        const notes = stdout.match(/^note .*/gm) ?? [];
        assert.equal(notes.length, 1);
        assert.match(
          notes[0],
          /^note +gc25\.config\.json and eslint\.config\.mjs disagree about \d+ rules and the audience for a\.jsx; gc25 and the editors use the first, ESLint the second, and "gc25 --why a\.jsx" shows the differences\.$/,
        );
        const { problems } = JSON.parse(again('--format', 'json').stdout) as { problems: { kind: string }[] };
        assert.deepEqual(problems.map(({ kind }) => kind), ['difference']);
        assert.match(again('--why', 'a.jsx').stdout, /\n +audience +children +here mixed\n/);
      });

      it('and the ESLint configuration is broken, that is left to ESLint', () => {
        const { code, stdout } = run({
          'eslint.config.mjs': 'throw new Error("gc25");\n',
          'a.jsx': CLEAN,
          'b.jsx': LOOP,
          'gc25.config.json': '{ "rules": { "no-autoplay-loop": "warn" } }',
        });
        assert.equal(code, 0);
        assert.doesNotMatch(stdout, /note|problem/);
      });
    });

    it('suppressions that several configurations share as unused only when none used them', () => {
      const shared = {
        suppressions: [{ file: 'a/a.jsx', rule: 'no-autoplay-loop', reason: 'a drawing' }, {
          file: 'b/none.jsx',
          rule: 'no-autoplay-loop',
          reason: 'a drawing',
        }],
      };
      const { stdout } = run({
        'gc25.config.json': JSON.stringify(shared),
        'a/gc25.config.json': '{ "extends": "../gc25.config.json" }',
        'a/a.jsx': LOOP,
        'b/gc25.config.json': '{ "extends": "../gc25.config.json" }',
        'b/b.jsx': LOOP,
        'b/none.jsx': CLEAN,
      });
      assert.match(stdout, /1 finding .*, 1 suppressed/);
      const notes = stdout.match(/^note .*/gm) ?? [];
      assert.deepEqual(notes.map((note) => /for "([^"]+)"/.exec(note)?.[1]), ['b/none.jsx']);
    });

    it('an audience and a file of settings, laid over those of the project', () => {
      const files = {
        'gc25.config.json': '{ "settings": { "audience": "general", "exclude": ["b.jsx"] } }',
        'a.jsx': LOOP,
        'b.jsx': LOOP,
        'mine.json': '{ "audience": "mixed" }',
        'bad.json': '{ ',
      };
      const found = (result: CommandResult): string[] => result.stdout.match(/^[ab]\.jsx$/gm) ?? [];
      assert.deepEqual(found(run(files)), []);
      assert.deepEqual(found(again('--audience', 'children')), ['a.jsx']);
      assert.deepEqual(found(again('--settings', 'mine.json')), ['a.jsx']);
      const { code, stdout } = again('--settings', 'bad.json');
      assert.equal(code, 2);
      assert.match(stdout, /^problem {2}bad\.json is not valid JSON \(.+\); it was not used\.$/m);
    });
  });

  it('loads ESLint only for files that a rule may concern', () => {
    folder = new ProjectFolder({
      'clean/a.js': CLEAN,
      'clean/eslint.config.mjs': 'throw new Error("was run");',
      'found/a.jsx': LOOP,
      'found/eslint.config.mjs': 'export default [];',
    });
    const script = `require(${
      JSON.stringify(path.join(rules, 'dist/cli.cjs'))
    }).main(['.'], process.cwd()).then((code) => console.log(code, Object.keys(require.cache).some((file) => /node_modules.eslint.lib/.test(file))));`;
    const last = (name: string): string | undefined =>
      runCommand(process.execPath, ['-e', script], folder.at(name)).stdout.trim().split('\n').at(-1);
    assert.deepEqual([last('clean'), last('found')], ['0 false', '1 true']);
  });
});
