import assert from 'node:assert/strict';
import fs from 'node:fs';
import type { FileResult, Problem } from '../../rules/src/rule/finding';
import type { ParserLoader } from '../../rules/src/parsers/lazy-parser';
import { createChecker } from '../../rules/src/hosts/node/checker';
import type { FileConfig } from '../../rules/src/hosts/node/file-config';
import { loadProjectConfig, noProjectConfig, type ProjectConfig } from '../../rules/src/hosts/node/project-config';
import { checkFiles, type RunOptions } from '../../rules/src/hosts/node/run';
import { RunSummary } from '../../rules/src/hosts/node/run-summary';
import { ProjectFolder } from '../support/project-folder';

const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';

describe('runner', () => {
  let folder: ProjectFolder;
  const open = (files: Readonly<Record<string, string>> = {}): void => {
    folder = new ProjectFolder(files);
  };
  afterEach(() => folder.remove());

  interface Outcome {
    readonly results: FileResult[];
    readonly problems: Problem[];
    of(name: string): FileResult;
  }

  async function run(names: readonly string[], options: Partial<RunOptions> = {}): Promise<Outcome> {
    const results: FileResult[] = [];
    const problems: Problem[] = [];
    const all: RunOptions = { cwd: folder.path, project: noProjectConfig(), onProblem: (problem) => problems.push(problem), ...options };
    for await (const result of checkFiles(names.map((name) => folder.at(name)), all)) results.push(result);
    return {
      results,
      problems,
      of: (name) => results.find(({ file }) => file === folder.at(name)) ?? assert.fail(`no result for ${name}`),
    };
  }

  const kindsOf = (result: FileResult): string[] => result.problems.map(({ kind }) => kind);

  describe('on findings', () => {
    it('puts the paragraph that the message cites in front, with what it says', async () => {
      open({
        'ads.js': "window.ads.blockedCategories.delete('casino');\nwindow.ads.blockedCategories.delete('wine');\n",
        'window.js': "frame.contentWindow.postMessage({ email: pupil.email }, '*');\n",
        'clip.jsx': LOOP,
      });
      const { of } = await run(['ads.js', 'window.js', 'clip.jsx']);
      const shown = (name: string): unknown[] =>
        of(name).findings.map(
          ({ message, paragraphs, help }) => [/^GC25 ¶(\d+): /.exec(message)?.[1], paragraphs[0],
            /^GC25 ¶(\d+) asks|^GC25 ¶(\d+) says/.exec(help)?.slice(1).find(Boolean), new Set(paragraphs).size === paragraphs.length]
        );
      assert.deepEqual(shown('ads.js'), [['114', 114, '114', true], ['97', 97, '97', true]]);
      assert.deepEqual(shown('window.js'), [['116', 116, '116', true]]);
      assert.deepEqual(shown('clip.jsx'), [['96', 96, '96', true]]);
    });
  });

  describe('on files that are hard to read', () => {
    it('tells a syntax error with its place and checks the other files', async () => {
      open({ 'a.jsx': `const ok = 1;\nconst broken = <video autoPlay loop ;\n`, 'b.jsx': LOOP });
      const { of } = await run(['a.jsx', 'b.jsx']);
      assert.deepEqual(kindsOf(of('a.jsx')), ['syntax']);
      assert.equal(of('a.jsx').problems[0].line, 2);
      assert.match(of('a.jsx').problems[0].message, /^This file could not be parsed, so it was not checked: .+\.$/);
      assert.equal(of('b.jsx').findings.length, 1);
    });

    it('has nothing to say about an empty file', async () => {
      open({ 'a.js': '', 'b.vue': '', 'c.html': '' });
      const { results } = await run(['a.js', 'b.vue', 'c.html']);
      assert.deepEqual(results.map(({ findings, problems }) => [findings, problems]), [[[], []], [[], []], [[], []]]);
    });

    it('finds the same places with a byte order mark and with Windows line ends', async () => {
      const text = `// first\n${LOOP}`;
      open({ 'plain.jsx': text, 'bom.jsx': `\ufeff${text}`, 'crlf.jsx': text.replaceAll('\n', '\r\n') });
      const { of } = await run(['plain.jsx', 'bom.jsx', 'crlf.jsx']);
      const [expected] = of('plain.jsx').findings;
      assert.deepEqual(expected.start, { line: 2, column: 53 });
      for (const name of ['bom.jsx', 'crlf.jsx']) {
        assert.deepEqual(kindsOf(of(name)), [], name);
        assert.deepEqual(of(name).findings.map(({ start, end }) => [start, end]), [[expected.start, expected.end]], name);
      }
    });

    it('skips files over 1 MB and minified ones, and says so', async () => {
      open({
        'large.jsx': LOOP + '// a line of some length that is not minified\n'.repeat(25_000),
        'bundle.jsx': LOOP.trim().repeat(1) + ';'.repeat(30_000),
      });
      const { of } = await run(['large.jsx', 'bundle.jsx']);
      assert.deepEqual([kindsOf(of('large.jsx')), kindsOf(of('bundle.jsx'))], [['too-large'], ['too-large']]);
      assert.match(of('large.jsx').problems[0].message, /larger than 1 MB/);
      assert.match(of('bundle.jsx').problems[0].message, /minified/);
      const summary = new RunSummary();
      summary.add(of('large.jsx'));
      assert.equal(summary.problems, 0);
    });

    it('judges files by their size before reading them', async () => {
      open({ 'ok.jsx': LOOP });
      // A sparse file takes no room; reading it would take a gigabyte.
      fs.closeSync(fs.openSync(folder.at('huge.js'), 'w'));
      fs.truncateSync(folder.at('huge.js'), 1e9);
      const before = process.memoryUsage.rss();
      const { of } = await run(['huge.js', 'ok.jsx']);
      assert.deepEqual(of('huge.js').problems, [{
        kind: 'too-large',
        message: 'Skipped: the file is larger than 1 MB (1000.0 MB); check its source instead.',
      }]);
      assert.ok(process.memoryUsage.rss() - before < 3e8);
      assert.equal(of('ok.jsx').findings.length, 1);
    });

    it('says that UTF-16 files are not read, with and without a byte order mark', async () => {
      open({ 'ok.jsx': LOOP, 'zeros.js': `${LOOP}const zero = "\0\0\0\0";\n` });
      const little = Buffer.from(LOOP, 'utf16le');
      const files = {
        'le-bom.jsx': Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
        'be-bom.jsx': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]),
        'le.jsx': little,
        'be.jsx': Buffer.from(little).swap16(),
      };
      for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(folder.at(name), bytes);
      const { of } = await run([...Object.keys(files), 'ok.jsx', 'zeros.js']);
      for (const name of Object.keys(files))
        assert.deepEqual(of(name).problems, [{
          kind: 'unreadable',
          message: 'This file is encoded in UTF-16, so it was not checked; save it as UTF-8.',
        }], name);
      assert.equal(of('ok.jsx').findings.length, 1);
      assert.ok(!of('zeros.js').problems.some(({ message }) => message.includes('UTF-16')));
    });

    it('reports a folder with the name of a file, and a link to nothing', async () => {
      open({ 'ok.jsx': LOOP });
      fs.mkdirSync(folder.at('folder.ts'));
      fs.symlinkSync(folder.at('nowhere'), folder.at('link.ts'));
      const { of } = await run(['folder.ts', 'link.ts', 'ok.jsx']);
      assert.equal(of('folder.ts').problems[0].message, 'This file could not be read (it is a folder), so it was not checked.');
      assert.equal(of('link.ts').problems[0].message, 'This file could not be read (nothing is there), so it was not checked.');
      assert.deepEqual([kindsOf(of('folder.ts')), kindsOf(of('link.ts'))], [['unreadable'], ['unreadable']]);
      assert.equal(of('ok.jsx').findings.length, 1);
    });

    it('names the package a kind of file needs, and reads the other kinds', async () => {
      open({
        'a.vue': '<template><video src="a.mp4" autoplay loop /></template>\n',
        'c.tsx': 'export const Clip = ({ clip }: { clip: string }) => <video src={clip} autoPlay loop />;\n',
        'page.html': '<video src="a.mp4" autoplay loop></video>\n',
        'b.jsx': LOOP,
      });
      const noParser: ParserLoader = () => undefined;
      const { of } = await run(['a.vue', 'c.tsx', 'page.html', 'b.jsx'], { loadParser: noParser });
      assert.deepEqual(of('a.vue').problems.map(({ kind, message }) => [kind, message]), [['parser-missing',
        'gc25 cannot read this file without vue-eslint-parser: install it with "npm i -D vue-eslint-parser".']]);
      // For scripts gc25 brings a parser.
      assert.deepEqual(['page.html', 'b.jsx', 'c.tsx'].map((name) => of(name).findings.length), [1, 1, 1]);
    });
  });

  describe('without trigger words', () => {
    it('asks for no configuration', async () => {
      open({ 'plain.js': 'export const answer = 42;\n', 'broken.js': 'const = ;\n', 'clip.jsx': LOOP });
      const asked: string[] = [];
      const project: ProjectConfig = {
        problems: [],
        hasOwnWords: () => false,
        sourcesOf: () => [],
        rootOf: () => undefined,
        forFile: async (file) => {
          asked.push(file);
          return { ignored: false };
        },
      };
      const { results } = await run(['plain.js', 'broken.js', 'clip.jsx'], { project });
      assert.deepEqual(asked, [folder.at('clip.jsx')]);
      assert.deepEqual(results.map(({ findings, problems }) => [findings.length, problems.length]), [[0, 0], [0, 0], [1, 0]]);
    });

    it('a checker says whether any of its rules is concerned', () => {
      open();
      assert.equal(createChecker({ cwd: folder.path }).isConcerned(LOOP, 'src/a.jsx'), true);
      assert.equal(createChecker({ cwd: folder.path }).isConcerned('export const answer = 42;', 'src/a.jsx'), false);
      assert.equal(
        createChecker({ cwd: folder.path, rules: { 'no-autoplay-loop': 'off' } }).isConcerned('<video autoplay>', 'src/a.jsx'),
        false,
      );
    });
  });

  describe('with settings and options that are wrong', () => {
    it('names the nearest setting, once for all files', async () => {
      open({ 'a.jsx': LOOP, 'b.jsx': LOOP, 'gc25.config.json': '{ "settings": { "audiense": "children" } }' });
      const { problems, results } = await run(['a.jsx', 'b.jsx'], {
        project: await loadProjectConfig({ cwd: folder.path, runCode: false }),
      });
      assert.deepEqual(problems, [{
        kind: 'config',
        message: 'gc25.config.json: settings.audiense is not a setting of gc25; did you mean settings.audience?',
      }]);
      assert.deepEqual(results.map(({ findings, problems: own }) => [findings.length, own.length]), [[1, 0], [1, 0]]);
    });

    it('tells a wrong option of a rule once and runs the rule', async () => {
      open({ 'a.jsx': LOOP, 'b.jsx': LOOP, 'gc25.config.json': '{ "rules": { "no-autoplay-loop": ["warn", { "player": {} }] } }' });
      const own = await run(['a.jsx', 'b.jsx'], { project: await loadProjectConfig({ cwd: folder.path, runCode: false }) });
      assert.deepEqual(own.problems, [{
        kind: 'config',
        message: 'gc25.config.json: rules.no-autoplay-loop[1].player is not known here; did you mean rules.no-autoplay-loop[1].players?',
      }]);
      assert.deepEqual(own.results.map(({ findings }) => findings.map(({ severity }) => severity)), [['warn'], ['warn']]);

      // Options that stand in a flat config are held against the rule by ESLint.
      const config: FileConfig = { ignored: false, rules: { 'no-autoplay-loop': ['warn', { player: {} }] } };
      const { problems, results } = await run(['a.jsx', 'b.jsx'], {
        project: { problems: [], hasOwnWords: () => false, sourcesOf: () => [], rootOf: () => undefined, forFile: async () => config },
      });
      assert.equal(problems.length, 1);
      assert.equal(problems[0].kind, 'settings');
      assert.match(problems[0].message, /^The options of gc25\/no-autoplay-loop are not valid, so the defaults are used: .*player/);
      assert.deepEqual(results.map(({ findings, problems: own }) => [findings.map(({ severity }) => severity), own]), [[['warn'], []], [[
        'warn',
      ], []]]);
    });
  });

  it('names the nearest rule for one that does not exist', () => {
    open();
    assert.deepEqual(createChecker({ cwd: folder.path, rules: { 'no-autoplay-loops': 'off' } }).problems, [{
      kind: 'settings',
      message: '"no-autoplay-loops" is not a rule of gc25; did you mean "no-autoplay-loop"?',
    }]);
  });
});
