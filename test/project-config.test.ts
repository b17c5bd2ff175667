import assert from 'node:assert/strict';
import { loadProjectConfig, type ProjectConfig } from '../rules/src/runner/project-config';
import { ProjectFolder } from './support/project-folder';

/** Stands for the published plugin: ESLint asks only whether the rules of a config exist. */
const PLUGIN = 'const rule = { meta: { schema: [{ type: "object" }] }, create: () => ({}) };\nconst gc25 = { rules: { recommended: rule, strict: rule, "no-autoplay-loop": rule } };\n';
const LANGUAGE = 'files: ["**/*.{js,jsx,ts,tsx}"]';

describe('project configuration', () => {
  let folder: ProjectFolder;
  const load = (files: Readonly<Record<string, string>>, runCode = true): Promise<ProjectConfig> => {
    folder = new ProjectFolder(files);
    return loadProjectConfig({ cwd: folder.path, runCode });
  };
  const messagesOf = (project: ProjectConfig): string[] => project.problems.map(({ message }) => message);
  afterEach(() => folder.remove());

  describe('of GC25\'s own', () => {
    it('is read from gc25.config.json', async () => {
      const project = await load({ 'gc25.config.json': JSON.stringify({ preset: 'strict', settings: { audience: 'children' }, rules: { 'gc25/no-autoplay-loop': 'warn' }, ignore: ['legacy/', 'src/*.js'] }) });
      assert.deepEqual(project.problems, []);
      assert.deepEqual(await project.forFile(folder.at('a.ts')), { ignored: false, preset: 'strict', settings: { audience: 'children' }, rules: { 'no-autoplay-loop': 'warn' } });
      const ignored = await Promise.all(['legacy/deep/a.ts', 'src/a.js', 'src/a.ts', 'other/legacy/a.ts'].map(async (name) => (await project.forFile(folder.at(name))).ignored));
      assert.deepEqual(ignored, [true, true, false, false]);
    });

    it('is read from package.json, and gc25.config.json goes before it', async () => {
      const manifest = JSON.stringify({ name: 'app', gc25: { preset: 'children' } });
      const project = await load({ 'package.json': manifest });
      assert.equal((await project.forFile(folder.at('a.ts'))).preset, 'children');
      folder.write({ 'gc25.config.json': '{ "preset": "all" }' });
      const both = await loadProjectConfig({ cwd: folder.path, runCode: true });
      assert.equal((await both.forFile(folder.at('a.ts'))).preset, 'all');
    });

    it('decides alone: an ESLint config beside it is not run', async () => {
      const project = await load({ 'gc25.config.json': '{}', 'eslint.config.mjs': 'throw new Error("was run");' });
      await project.forFile(folder.at('a.ts'));
      assert.deepEqual(project.problems, []);
    });

    it('tells what it cannot use, one sentence each', async () => {
      const project = await load({ 'gc25.config.json': JSON.stringify({ presets: 'strict', preset: 'strikt', rules: { 'no-autoplay-lop': 'warn', 'no-autoplay-loop': 'loud' }, ignore: 'legacy', settings: { adultAge: '18' } }) });
      assert.deepEqual(messagesOf(project), [
        'gc25.config.json: "presets" is not a key of GC25\'s configuration; did you mean "preset"?',
        'gc25.config.json: "preset" must be one of "recommended", "strict", "children", "all"; "recommended" is used.',
        'gc25.config.json: "ignore" must be a list of file patterns; nothing is left out.',
        'gc25.config.json: "no-autoplay-lop" is not a rule of GC25; did you mean "no-autoplay-loop"?',
        'gc25.config.json: "no-autoplay-loop" must be "off", "warn" or "error", or one of them with options: ["warn", { … }]; the preset decides.',
        'settings.gc25.adultAge must be a whole number of years from 1 to 30; it is not used.',
      ]);
      assert.deepEqual((await project.forFile(folder.at('a.ts'))).rules, {});
    });

    it('tells bad JSON in one sentence', async () => {
      const project = await load({ 'gc25.config.json': '{ "preset": ' });
      assert.equal(project.problems.length, 1);
      assert.match(project.problems[0].message, /^gc25\.config\.json is not valid JSON \(.+\); the recommended preset is used\.$/);
      const { problems } = await load({ 'package.json': '{ "name": ' });
      assert.deepEqual(problems, [], 'a broken package.json without GC25\'s part is not our business');
    });
  });

  describe('of ESLint', () => {
    const config = (entries: string): Record<string, string> => ({ 'eslint.config.mjs': `${PLUGIN}export default [${entries}];\n` });
    const forFile = async (entries: string, name = 'src/a.js'): Promise<unknown> => {
      const project = await load(config(entries));
      const found = await project.forFile(folder.at(name));
      assert.deepEqual(project.problems, []);
      return found;
    };

    it('gives severities, options and settings of the plugin; what it does not enable is off', async () => {
      const found = await forFile(`{ ${LANGUAGE}, plugins: { gc25 }, settings: { gc25: { audience: "children" } }, rules: { "gc25/no-autoplay-loop": ["warn", { allowMutedDecoration: false }] } }`) as { rules: Record<string, unknown>; settings: unknown };
      assert.deepEqual(found.settings, { audience: 'children' });
      const { 'no-autoplay-loop': loop, ...others } = found.rules;
      assert.deepEqual(loop, ['warn', { allowMutedDecoration: false }]);
      assert.ok(Object.keys(others).length > 0);
      assert.deepEqual([...new Set(Object.values(others))], ['off']);
    });

    it('takes the rules of one flag for their preset', async () => {
      const found = await forFile(`{ ${LANGUAGE}, plugins: { gc25 }, rules: { "gc25/strict": "warn", "gc25/no-autoplay-loop": "off" } }`) as { preset: string; rules: Record<string, unknown> };
      assert.equal(found.preset, 'strict');
      const { 'no-autoplay-loop': loop, ...others } = found.rules;
      assert.equal(loop, 'off');
      assert.ok(Object.values(others).includes('warn'));
    });

    it('says nothing where it does not name the plugin, or names it and no rule', async () => {
      assert.deepEqual(await forFile(`{ ${LANGUAGE}, rules: { eqeqeq: "error" } }`), { ignored: false });
      folder.remove();
      assert.deepEqual(await forFile(`{ ${LANGUAGE}, plugins: { gc25 } }`), { ignored: false, settings: undefined });
      folder.remove();
      assert.deepEqual(await forFile(`{ files: ["**/*.js"], plugins: { gc25 }, rules: { "gc25/no-autoplay-loop": 1 } }`, 'a.vue'), { ignored: false });
    });

    it('tells which files are ignored', async () => {
      assert.deepEqual(await forFile(`{ ignores: ["made/**"] }, { ${LANGUAGE} }`, 'made/a.js'), { ignored: true });
    });

    it('gives files that the same entries match the same object', async () => {
      const project = await load(config(`{ ${LANGUAGE}, plugins: { gc25 }, rules: { "gc25/recommended": 2 } }`));
      assert.equal(await project.forFile(folder.at('a.js')), await project.forFile(folder.at('src/b.js')));
    });

    it('is taken from the folder nearest to the file', async () => {
      const project = await load({ 'eslint.config.mjs': 'export default [{}];', 'app/eslint.config.mjs': `${PLUGIN}export default [{ ${LANGUAGE}, plugins: { gc25 }, rules: { "gc25/no-autoplay-loop": 1 } }];` });
      const rules = await Promise.all(['a.js', 'app/src/a.js'].map(async (name) => (await project.forFile(folder.at(name))).rules?.['no-autoplay-loop']));
      assert.deepEqual(rules, [undefined, 'warn']);
    });

    it('is told once when it throws, and the defaults are used', async () => {
      const project = await load({ 'eslint.config.mjs': 'throw new Error("no such preset\\nsecond line");' });
      const together = await Promise.all(['a.js', 'b.js'].map((name) => project.forFile(folder.at(name))));
      assert.deepEqual([...together, await project.forFile(folder.at('c.js'))], [{ ignored: false }, { ignored: false }, { ignored: false }]);
      assert.deepEqual(project.problems, [{ kind: 'config', message: 'eslint.config.mjs could not be used (no such preset); the recommended preset is used instead.' }]);
    });

    it('is told when it configures a rule that does not exist', async () => {
      const project = await load(config(`{ ${LANGUAGE}, plugins: { gc25 }, rules: { "gc25/no-such-rule": 2 } }`));
      await project.forFile(folder.at('a.js'));
      assert.equal(project.problems.length, 1);
      assert.match(project.problems[0].message, /^eslint\.config\.mjs could not be used \(.*no-such-rule/);
    });

    it('is not run without permission, and not before the first file', async () => {
      const files = { 'eslint.config.mjs': 'import fs from "node:fs";\nfs.writeFileSync(new URL("was-run", import.meta.url), "");\nexport default [{}];\n' };
      const distrusted = await load(files, false);
      await distrusted.forFile(folder.at('a.js'));
      assert.equal(folder.has('was-run'), false);
      const trusted = await loadProjectConfig({ cwd: folder.path, runCode: true });
      assert.equal(folder.has('was-run'), false);
      await trusted.forFile(folder.at('a.js'));
      assert.equal(folder.has('was-run'), true);
    });

    it('is read with the given ESLint', async () => {
      folder = new ProjectFolder({ 'eslint.config.mjs': 'export default [{}];' });
      const asked: string[] = [];
      class ESLint {
        calculateConfigForFile(file: string): Promise<undefined> { asked.push(file); return Promise.resolve(undefined); }
      }
      const project = await loadProjectConfig({ cwd: folder.path, runCode: true, eslint: { ESLint } });
      assert.deepEqual(await project.forFile(folder.at('a.js')), { ignored: true });
      assert.deepEqual(asked, [folder.at('a.js')]);
    });
  });
});
