import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';
import { InstalledProject, packPlugin } from '../support/installed-project';
import { ProjectFolder } from '../support/project-folder';
import { type CommandResult, runCommand } from '../support/run-command';

// What ships, as it is built: `npm run build` goes before, and the registry (or npm's cache) is needed.
const root = path.resolve(__dirname, '../..');
const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const readText = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const recipe = (name: string): string => readText(`docs/recipes/${name}.md`);
/** Code blocks of a language, in the order of the page. */
const blocks = (markdown: string, language: string): string[] =>
  Array.from(markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]+?)^\`\`\`$`, 'gm')), ([, text]) => text);

const action = yaml.load(readText('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};
const hooks = yaml.load(readText('.pre-commit-hooks.yaml')) as readonly {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}[];

describe('the recipes', function() {
  this.timeout(300_000);
  let project: InstalledProject;
  let store: ProjectFolder;
  before(() => {
    store = new ProjectFolder();
    project = new InstalledProject([packPlugin(store.path).tarball, 'eslint@10', 'lint-staged@16']);
    project.folder.write({ 'runner/.keep': '' });
    runCommand('git', ['init', '--quiet'], project.folder.path);
  });
  after(() => {
    project?.folder.remove();
    store?.remove();
  });
  beforeEach(() => {
    project.reset({ 'src/clip.jsx': LOOP });
    for (const name of ['summary.md', 'output']) project.folder.write({ [`runner/${name}`]: '' });
  });

  /** As GitHub runs a script: bash that stops at the first error, with files for outputs and summary. */
  const runStep = (script: string, env: Readonly<Record<string, string>> = {}): CommandResult => {
    const variables = {
      RUNNER_TEMP: project.folder.at('runner'),
      GITHUB_STEP_SUMMARY: project.folder.at('runner/summary.md'),
      GITHUB_OUTPUT: project.folder.at('runner/output'),
      ...env,
    };
    const assignments = Object.entries(variables).map(([key, value]) => `${key}=${value}`);
    return runCommand('env', [...assignments, 'bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script], project.folder.path);
  };
  const written = (name: string): string => fs.readFileSync(project.folder.at(name), 'utf8');

  describe('for GitHub', () => {
    const [workflow, oneStep, comment] = blocks(recipe('github-actions'), 'yaml');
    const [check, , fail] = action.runs.steps;
    const given = (paths: string, args = ''): Record<string, string> => ({
      GC25_PATHS: paths,
      GC25_ARGS: args,
      GC25_SARIF: action.inputs['sarif-file'].default,
    });

    it('the action annotates, writes a summary by paragraph and SARIF, and fails in its last step', () => {
      const { code, stdout } = runStep(check.run ?? '', given('src\n'));
      assert.equal(code, 0);
      assert.match(stdout, /^::error file=src\/clip\.jsx,line=1,/m);
      assert.match(written('runner/summary.md'), /^## gc25\n[\s\S]+^### ¶96: /m);
      assert.equal(written('runner/output'), 'exit-code=1\n');
      assert.match(written('gc25.sarif'), /"uri": "src\/clip\.jsx"/);
      assert.equal(runStep(fail.run ?? '', { GC25_EXIT_CODE: '1' }).code, 1);
      assert.equal(runStep(fail.run ?? '', { GC25_EXIT_CODE: '0' }).code, 0);
    });

    it('the action takes paths and options line by line, and runs nothing that is in them', () => {
      project.folder.write({ 'src/a b.js': 'console.log(user.password);\n' });
      const { stdout } = runStep(check.run ?? '', given('src/a b.js\n$(touch src/ran)', '--preset=strict\n'));
      assert.match(stdout, /^::error file=src\/a b\.js/m);
      assert.match(stdout, /\$\(touch src\/ran\)/);
      assert.equal(project.folder.has('src/ran'), false);
      assert.equal(written('runner/output'), 'exit-code=2\n');
    });

    it('the workflow gives the action inputs that it has', () => {
      const { jobs } = yaml.load(workflow) as { readonly jobs: { readonly gc25: { readonly steps: readonly Step[] } } };
      const own = jobs.gc25.steps.find(({ uses }) => uses?.startsWith('gc25/gc25@'));
      for (const input of Object.keys(own?.with ?? { none: '' })) assert.ok(input in action.inputs, input);
    });

    it('one step does the same', () => {
      const [{ run = '' }] = yaml.load(oneStep) as readonly Step[];
      assert.equal(runStep(run).code, 1);
      assert.match(written('runner/summary.md'), /^## gc25\n/);
    });

    it('the comment has the findings', () => {
      const { steps } = yaml.load(comment) as { readonly steps: readonly Step[] };
      assert.equal(runStep(steps[0].run ?? '').code, 1);
      // In the place of GitHub's program, one that prints what it is given.
      project.folder.write({ 'runner/bin/gh': '#!/bin/sh\necho "$*"\ncat "$5"\n' });
      fs.chmodSync(project.folder.at('runner/bin/gh'), 0o755);
      const { code, stdout } = runStep(steps[1].run ?? '', { PR: '7', PATH: `${project.folder.at('runner/bin')}:${process.env.PATH}` });
      assert.equal(code, 0);
      assert.match(stdout, /^pr comment 7 --body-file gc25\.md .+\n## gc25\n\n1 finding /);
    });
  });

  it('for GitLab writes the report that it names', () => {
    const [text] = blocks(recipe('gitlab'), 'yaml');
    const { gc25 } = yaml.load(text) as {
      readonly gc25: { readonly script: readonly string[]; readonly artifacts: { readonly reports: { readonly codequality: string } } };
    };
    const [install, check] = gc25.script;
    assert.equal(install, 'npm ci');
    assert.equal(runStep(check).code, 1);
    const [issue] = JSON.parse(written(gc25.artifacts.reports.codequality)) as { readonly location: { readonly path: string } }[];
    assert.equal(issue.location.path, 'src/clip.jsx');
  });

  it('for pre-commit checks the files that it is given', () => {
    const [text] = blocks(recipe('git-hooks'), 'yaml');
    const { repos } = yaml.load(text) as { readonly repos: readonly { readonly hooks: readonly { readonly id: string }[] }[] };
    const [hook] = hooks;
    assert.deepEqual(repos[0].hooks.map(({ id }) => id), [hook.id]);
    const pattern = new RegExp(hook.files);
    for (const name of ['src/clip.jsx', 'a.mts', 'b.vue', 'app.json']) assert.match(name, pattern);
    assert.doesNotMatch('notes.md', pattern);
    const { code, stdout } = runStep(`${hook.entry} src/clip.jsx package.json`);
    assert.equal(code, 1);
    assert.match(stdout, /¶96/);
  });

  it('for lint-staged checks the staged files', () => {
    const [text] = blocks(recipe('git-hooks'), 'json');
    project.folder.write({ '.lintstagedrc.json': JSON.stringify((JSON.parse(text) as { readonly 'lint-staged': object })['lint-staged']) });
    runCommand('git', ['add', 'src'], project.folder.path);
    const { code, stdout, stderr } = project.run('lint-staged');
    assert.equal(code, 1);
    assert.match(stdout + stderr, /¶96/);
  });

  it('for ESLint show the findings of gc25', () => {
    const [ownRules, html] = blocks(recipe('eslint'), 'sh');
    project.reset({ 'src/clip.jsx': LOOP, 'eslint.config.js': 'export default [{ rules: { "no-undef": "error" } }];\n' });
    const { code, stdout } = runStep(ownRules);
    assert.equal(code, 1);
    assert.match(stdout, /gc25\/no-autoplay-loop[\s\S]+✖ 1 problem /);
    assert.match(runStep(html).stdout, /^<!DOCTYPE html>/);
  });
});
