import assert from 'node:assert/strict';
import fs from 'node:fs';
import { InstalledProject, packPlugin } from '../support/installed-project';
import { ProjectFolder } from '../support/project-folder';
import { type CommandResult, runCommand } from '../support/run-command';

// The packed package in real projects: `npm run build` goes before, and the registry (or npm's cache) is needed.
const CLIP = { 'src/clip.jsx': 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n' };
const TYPED = { 'src/typed.tsx': 'export const Clip = ({ clip }: { clip: string }) => <video src={clip} autoPlay loop />;\n' };
const VUE = {
  'src/Clip.vue':
    '<script setup lang="ts">\nconst clip: string = "a.mp4";\n</script>\n<template>\n  <video :src="clip" autoplay loop />\n</template>\n',
};
const CLEAN = { 'src/clean.js': 'export const answer = 42;\n' };

const JSX_ONLY = {
  'eslint.config.js':
    'export default [{ files: ["**/*.{js,jsx}"], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }];\n',
};
const config = (entries: string): Record<string, string> => ({
  'eslint.config.js': `import gc25 from "eslint-plugin-gc25";\nexport default [${entries}];\n`,
});
const RECOMMENDED = config('...gc25.configs.recommended');
const WITH_VUE = config('...gc25.configs.recommended, ...gc25.configs.vue');

const IDLE =
  'gc25: --plugin gc25 only loads the rules and none is enabled, so nothing was checked. Add --rule "gc25/recommended: error", or run "npx gc25".\n';

interface EslintReport {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

describe('the packed package', function() {
  this.timeout(300_000);
  let store: ProjectFolder;
  let packed: { readonly tarball: string; readonly files: readonly string[] };
  before(() => {
    store = new ProjectFolder();
    packed = packPlugin(store.path);
  });
  after(() => store?.remove());

  it('holds what is built and nothing of the sources', () => {
    for (
      const name of ['bin/gc25.cjs', 'ci.config.mjs', 'browser.d.mts', 'dist/browser.mjs', 'dist/cli.cjs', 'dist/index.cjs',
        'dist/runner.cjs', 'index.d.ts', 'package.json', 'results.d.ts', 'runner.d.ts']
    )
      assert.ok(packed.files.includes(name), name);
    assert.deepEqual(
      packed.files.filter((name) =>
        !/^(?:bin|dist|docs)\/|^(?:ci\.config|browser|index|runner|results|configuration)\.d\.m?ts$/.test(name)
        && !['ci.config.mjs', 'gc25.schema.json', 'package.json', 'README.md', 'LICENSE'].includes(name)
      ),
      [],
    );
  });

  for (
    const { title, packages, hasParsers } of [
      {
        title: 'ESLint 10 and the parsers for TypeScript and Vue',
        packages: ['eslint@10', '@typescript-eslint/parser@8', 'vue-eslint-parser@10', 'typescript@~6.0.3'],
        hasParsers: true,
      },
      { title: 'ESLint 9 alone', packages: ['eslint@9'], hasParsers: false },
      { title: 'ESLint 10 and TypeScript 7', packages: ['eslint@10', 'typescript@7'], hasParsers: false },
    ]
  ) {
    describe(`with ${title}`, () => {
      let project: InstalledProject;
      before(() => {
        project = new InstalledProject([packed.tarball, ...packages]);
      });
      after(() => project?.folder.remove());

      const eslint = (...args: string[]): CommandResult => project.run('eslint', ...args, '.');
      /** `file rule message` of every message ESLint has. */
      const reported = (...args: string[]): string[] => {
        const { stdout, stderr } = eslint('--format', 'json', ...args);
        assert.ok(stdout.startsWith('['), stderr);
        return (JSON.parse(stdout) as EslintReport[]).flatMap(({ filePath, messages }) =>
          messages.map(({ ruleId, message }) => `${filePath.slice(project.folder.path.length + 1)} ${ruleId} ${message}`)
        ).sort();
      };

      it('keeps the reasons of comments, with its own configuration and in the one-line command, --fix or not', () => {
        const text = [
          '/* eslint react/prop-types: 0 */',
          'export const A = ({ clip }) => (<div>',
          '  {/* eslint-disable-next-line gc25/no-autoplay-loop -- a muted drawing of two seconds */}',
          '  <video src={clip} autoPlay loop />',
          '  {/* eslint-disable-next-line react/no-danger -- sanitised above */}',
          '  <p dangerouslySetInnerHTML={{ __html: clip }} />',
          '  {/* eslint-disable-next-line gc25/no-autoplay-loop -- until the new player (until 2020-01-31) */}',
          '  <i />',
          '  <video src={clip} autoPlay loop />',
          '</div>);',
          '',
        ].join('\n');
        const files = { 'src/a.jsx': text };
        const unchanged = (): void => assert.equal(fs.readFileSync(project.folder.at('src/a.jsx'), 'utf8'), text);
        const ci = ['-c', 'node_modules/eslint-plugin-gc25/ci.config.mjs'];
        for (const flags of [[], ['--fix'], ['--fix', '--report-unused-disable-directives']]) {
          project.reset({ ...files, 'eslint.config.js': 'throw new Error("must not be read");\n' });
          const { code, stdout, stderr } = eslint(...ci, ...flags);
          assert.deepEqual([code, stderr], [1, '']);
          assert.match(
            stdout,
            /^ +7:4 +error +This suppression of gc25\/no-autoplay-loop expired on 2020-01-31; .+gc25\/suppressions\n +9:\d+ +error .+gc25\/no-autoplay-loop\n\n✖ 2 problems/m,
          );
          unchanged();
        }
        project.reset({ ...files, ...JSX_ONLY });
        const { stdout } = eslint(
          '--plugin',
          'gc25',
          '--rule',
          'gc25/recommended: error',
          '--report-unused-disable-directives-severity',
          'off',
          '--fix',
        );
        assert.deepEqual(
          stdout.match(/^ +\d+:.+?gc25\/[\w-]+/gm)?.map((line) => line.replace(/^ +(\d+):.*(gc25\/[\w-]+)$/, '$1 $2')).filter((line) =>
            !line.includes('react')
          ),
          ['7 gc25/suppressions', '9 gc25/no-autoplay-loop'],
        );
        unchanged();
      });

      it('checks with one rule on the command line', () => {
        project.reset({ ...CLIP, ...CLEAN, ...JSX_ONLY });
        const { code, stdout, stderr } = eslint('--plugin', 'gc25', '--rule', 'gc25/recommended: error');
        assert.deepEqual([code, stderr], [1, '']);
        assert.match(stdout, /1:53 {2}error {2}\[gc25\/no-autoplay-loop\] GC25 ¶96: .+ {2}gc25\/recommended\n/);
        assert.match(stdout, /✖ 1 problem \(1 error, 0 warnings\)/);
      });

      it('says in one line that naming the plugin enables no rule', () => {
        project.reset({ ...CLIP, ...JSX_ONLY });
        assert.deepEqual(eslint('--plugin', 'gc25'), { code: 0, stdout: '', stderr: IDLE });
      });

      it('leaves the word to ESLint where that could not run, and where a rule was asked for', () => {
        project.reset(CLIP);
        const { code, stderr } = eslint('--plugin', 'gc25');
        assert.equal(code, 2);
        assert.doesNotMatch(stderr, /gc25:/);
        project.reset({ 'src/a.txt': 'no code', ...JSX_ONLY });
        assert.doesNotMatch(
          eslint('--plugin', 'gc25', '--rule', 'gc25/recommended: error', '--pass-on-no-patterns', '--no-error-on-unmatched-pattern')
            .stderr,
          /gc25:/,
        );
      });

      it('checks without any config where ESLint is told to look for none', () => {
        project.reset({ 'src/clip.js': "const clip = document.createElement('video');\nclip.autoplay = true;\nclip.loop = true;\n" });
        const { code, stdout, stderr } = eslint('--no-config-lookup', '--plugin', 'gc25', '--rule', 'gc25/recommended: error');
        assert.deepEqual([code, stderr], [1, '']);
        assert.match(stdout, /\[gc25\/no-autoplay-loop\]/);
      });

      it('does not say so when its rules ran', () => {
        project.reset({ ...CLEAN, ...RECOMMENDED });
        assert.deepEqual(eslint('--plugin', 'gc25'), { code: 0, stdout: '', stderr: '' });
      });

      it('checks all kinds of files with the recommended config, or says which parser is missing', () => {
        project.reset({ ...CLIP, ...TYPED, ...VUE, ...CLEAN, ...WITH_VUE });
        const [vue, clip, typed, ...rest] = reported();
        assert.deepEqual(rest, []);
        assert.match(clip, /^src\/clip\.jsx gc25\/no-autoplay-loop .+¶96/);
        // Where the project has no parser for TypeScript, gc25 brings one.
        assert.match(typed, /^src\/typed\.tsx gc25\/no-autoplay-loop .+¶96/);
        if (hasParsers) {
          assert.match(vue, /^src\/Clip\.vue gc25\/no-autoplay-loop .+¶96/);
        } else {
          assert.match(
            vue,
            /^src\/Clip\.vue null .+gc25 cannot read this file without vue-eslint-parser: install it with "npm i -D vue-eslint-parser"/,
          );
        }
      });

      if (hasParsers)
        it('reads components in plain JavaScript without a parser for TypeScript', () => {
          const hidden = ['@typescript-eslint', 'typescript'].map(
            (name) => [project.folder.at('node_modules', name), project.folder.at('node_modules', `.${name}`)]
          );
          project.reset({
            'src/Plain.vue':
              '<script setup>\nconst clip = "a.mp4";\n</script>\n<template>\n  <video :src="clip" autoplay loop />\n</template>\n',
            ...WITH_VUE,
          });
          for (const [from, to] of hidden) fs.renameSync(from, to);
          try {
            assert.match(reported().join('\n'), /^src\/Plain\.vue gc25\/no-autoplay-loop .+¶96[^\n]+$/);
          } finally {
            for (const [from, to] of hidden) fs.renameSync(to, from);
          }
        });

      it('says once which component files no entry reads', () => {
        project.folder.write({ 'package.json': '{ "name": "app", "private": true, "type": "module", "dependencies": { "vue": "3" } }\n' });
        project.reset({ ...VUE, ...CLIP, ...RECOMMENDED });
        const notice =
          'gc25: no .vue file was checked, because no entry of the ESLint configuration reads them. Add eslint-plugin-vue, or ...gc25.configs.vue with vue-eslint-parser.\n';
        assert.equal(eslint().stderr, notice);
        project.reset({ ...VUE, ...CLIP, ...WITH_VUE });
        assert.equal(eslint().stderr, '');
        project.reset({ ...CLIP, ...RECOMMENDED });
        assert.equal(eslint().stderr, '');
      });

      it('may be named in the config and on the command line together', () => {
        project.reset({ ...CLIP, ...RECOMMENDED });
        const { code, stdout, stderr } = eslint('--plugin', 'gc25');
        assert.deepEqual([code, stderr], [1, '']);
        assert.match(stdout, /✖ 1 problem \(1 error, 0 warnings\)/);
      });

      it('may be required in a configuration in CommonJS, and of its runner', () => {
        project.reset({
          ...CLIP,
          'src/run.cjs': [
            'const { checkFiles, listFiles, noProjectConfig } = require("eslint-plugin-gc25/runner");',
            '(async () => {',
            '  const cwd = process.cwd();',
            '  const { files } = await listFiles(["src/clip.jsx"], { cwd });',
            '  for await (const { findings } of checkFiles(files, { cwd, project: noProjectConfig() }))',
            '    console.log(findings.map(({ ruleId }) => ruleId).join());',
            '})();',
            '',
          ].join('\n'),
          'src/eslint.config.cjs': 'const gc25 = require("eslint-plugin-gc25");\nmodule.exports = [...gc25.configs.recommended];\n',
        });
        const found = project.run('eslint', '-c', 'src/eslint.config.cjs', '--format', 'json', 'src/clip.jsx');
        assert.match(found.stdout, /"ruleId":"gc25\/no-autoplay-loop"/, found.stderr);
        assert.equal(runCommand(process.execPath, ['src/run.cjs'], project.folder.path).stdout, 'no-autoplay-loop\n');
      });

      it('checks for chosen paragraphs', () => {
        project.reset({ ...CLIP, ...config('...gc25.forParagraphs([96])') });
        assert.deepEqual(reported().map((line) => line.split(' ')[1]), ['gc25/no-autoplay-loop']);
        project.reset({ ...CLIP, ...config('...gc25.forParagraphs([42])') });
        assert.deepEqual(reported(), []);
        project.reset({ ...CLIP, ...config('...gc25.forParagraphs([126])') });
        assert.match(eslint().stderr, /GC25 has paragraphs 1 to 125, not 126; /);
      });

      it('names the nearest setting for an unknown one', () => {
        const sentence = 'settings.gc25.audiense is not a setting of gc25; did you mean settings.gc25.audience?';
        project.reset({ ...CLIP, ...config('...gc25.configs.recommended, { settings: { gc25: { audiense: "children" } } }') });
        assert.equal(reported().filter((line) => line.endsWith(sentence)).length, 1);
        const { code, stdout } = project.run('gc25');
        assert.equal(code, 2);
        assert.ok(stdout.includes(`\nproblem  ${sentence}\n`), stdout);
      });

      it('brings the gc25 command, which needs no configuration', () => {
        project.reset(CLIP);
        const found = project.run('gc25', '.');
        assert.deepEqual([found.code, found.stderr], [1, '']);
        assert.match(found.stdout, /^src\/clip\.jsx\n {2}1:53 {2}error {2}.+¶96.+ {2}gc25\/no-autoplay-loop$/m);
        project.reset(CLEAN);
        assert.equal(project.run('gc25').code, 0);
        project.reset({ ...TYPED, ...CLEAN });
        const typed = project.run('gc25');
        assert.equal(typed.code, 1, typed.stdout);
        assert.match(typed.stdout, /^src\/typed\.tsx\n {2}1:71 {2}error {2}.+¶96.+ {2}gc25\/no-autoplay-loop$/m);
      });

      it("gives the command the severities of the project's config", () => {
        project.reset({ ...CLIP, ...config('{ files: ["**/*.jsx"], plugins: { gc25 }, rules: { "gc25/no-autoplay-loop": "warn" } }') });
        const { code, stdout } = project.run('gc25');
        assert.equal(code, 0);
        assert.match(stdout, /1:53 {2}warning {2}/);
      });

      if (packages.some((name) => name.startsWith('typescript@'))) {
        it('has types that a config in TypeScript compiles with', () => {
          const good =
            'import gc25 from "eslint-plugin-gc25";\nimport { defineConfig } from "eslint/config";\nconst settings: gc25.Settings = { audience: "children" };\nexport default defineConfig([gc25.configs.recommended, gc25.forParagraphs([96], { preset: "strict" }), { plugins: { gc25 }, settings: { gc25: settings } }]);\n';
          project.reset({
            'src/good.ts': good,
            'src/runner.ts': [
              'import { checkFiles, noProjectConfig, type Finding } from "eslint-plugin-gc25/runner";',
              'import { createChecker } from "eslint-plugin-gc25/browser";',
              'import ci from "eslint-plugin-gc25/ci.config.mjs";',
              'export const of = async (file: string): Promise<Finding[]> => {',
              '  const all: Finding[] = [];',
              '  for await (const { findings } of checkFiles([file], { cwd: "/", project: noProjectConfig() })) all.push(...findings);',
              '  return all;',
              '};',
              'export const names = [ci.map(({ name }) => name), createChecker.name];',
              '',
            ].join('\n'),
            'src/bad.ts':
              'import gc25 from "eslint-plugin-gc25";\nexport const settings: gc25.Settings = { audience: "kids" };\nexport default gc25.configs.recomended;\n',
          });
          const tsc = (name: string): CommandResult =>
            project.run(
              'tsc',
              '--ignoreConfig',
              '--noEmit',
              '--strict',
              '--skipLibCheck',
              '--module',
              'nodenext',
              '--target',
              'es2022',
              name,
            );
          for (const name of ['src/good.ts', 'src/runner.ts']) assert.deepEqual(tsc(name), { code: 0, stdout: '', stderr: '' });
          assert.deepEqual(tsc('src/bad.ts').stdout.match(/^src\/bad\.ts\(\d+/gm), ['src/bad.ts(2', 'src/bad.ts(3']);
        });
      }
    });
  }
});
