import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { loadProjectConfig, type ProjectConfig } from '../../rules/src/hosts/node/project-config';
import { ProjectFolder } from '../support/project-folder';

/** Stands for the published plugin: ESLint asks only whether the rules of a config exist. */
const PLUGIN =
  'const rule = { meta: { schema: [{ type: "object" }] }, create: () => ({}) };\nconst gc25 = { rules: { recommended: rule, strict: rule, "no-autoplay-loop": rule } };\n';
const LANGUAGE = 'files: ["**/*.{js,jsx,ts,tsx}"]';

describe('project configuration', () => {
  let folder: ProjectFolder;
  const load = (files: Readonly<Record<string, string>>, runCode = true): Promise<ProjectConfig> => {
    folder = new ProjectFolder(files);
    return loadProjectConfig({ cwd: folder.path, runCode });
  };
  const messagesOf = (project: ProjectConfig): string[] => project.problems.map(({ message }) => message);
  afterEach(() => folder.remove());

  describe("of gc25's own", () => {
    it('is read from gc25.config.json', async () => {
      const project = await load({
        'gc25.config.json': JSON.stringify({
          preset: 'strict',
          settings: { audience: 'children' },
          rules: { 'gc25/no-autoplay-loop': 'warn' },
          ignore: ['legacy/', 'src/*.js'],
        }),
      });
      assert.deepEqual(project.problems, []);
      assert.deepEqual(await project.forFile(folder.at('a.ts')), {
        ignored: false,
        source: 'gc25.config.json',
        root: folder.path,
        preset: 'strict',
        settings: { audience: 'children' },
        rules: { 'no-autoplay-loop': 'warn' },
      });
      const ignored = await Promise
        .all(['legacy/deep/a.ts', 'src/a.js', 'src/a.ts', 'other/legacy/a.ts'].map(async (name) =>
          (await project.forFile(folder.at(name))).ignored
        ));
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

    it('decides alone where it names a preset or rules: an ESLint config beside it is not run', async () => {
      const project = await load({ 'gc25.config.json': '{ "preset": "recommended" }', 'eslint.config.mjs': 'throw new Error("was run");' });
      await project.forFile(folder.at('a.ts'));
      assert.deepEqual(project.problems, []);
    });

    it('tells what it cannot use, one sentence each', async () => {
      const project = await load({
        'gc25.config.json': JSON.stringify({
          presets: 'strict',
          preset: 'strikt',
          rules: { 'no-autoplay-lop': 'warn', 'no-autoplay-loop': 'loud' },
          ignore: 'legacy',
          settings: { adultAge: '18' },
        }),
      });
      assert.deepEqual(messagesOf(project), [
        "gc25.config.json: presets is not a key of gc25's configuration; did you mean preset?",
        'gc25.config.json: rules.no-autoplay-lop is not a rule of gc25; did you mean "no-autoplay-loop"?',
        'gc25.config.json: preset must be one of "recommended", "strict", "children", "all"; it is not used.',
        'gc25.config.json: ignore must be a list of file patterns, such as ["legacy/**"]; it is not used.',
        'gc25.config.json: settings.adultAge must be a whole number of years from 1 to 30; it is not used.',
        'gc25.config.json: rules.no-autoplay-loop must be "off", "warn" or "error", or one of them with options: ["warn", { … }]; it is not used.',
      ]);
      assert.equal((await project.forFile(folder.at('a.ts'))).rules, undefined);
    });

    it('names what an entry of a list lacks', async () => {
      const project = await load({
        'gc25.config.json': JSON.stringify({
          suppressions: [{ file: 'app.json', rule: 'no-precise-location' }, { rule: 'no-autoplay-loop' }],
          settings: { wrappers: [{ module: '@acme/notify', export: 'sendPush' }] },
        }),
      });
      const entry = 'must be an entry such as { "file": "app/vercel.json", "rule": "no-autoplay-loop", "reason": "…" }; it is not used.';
      assert.deepEqual(messagesOf(project).sort(), [
        'gc25.config.json: settings.wrappers[0] has no "kind" and must be a wrapper such as '
        + '{ "kind": "push", "module": "@acme/notify", "export": "sendPush" }; it is not used.',
        `gc25.config.json: suppressions[0] has no "reason" and ${entry}`,
        `gc25.config.json: suppressions[1] has no "file" and no "reason" and ${entry}`,
      ]);
    });

    it('takes an address of its schema, and says where misplaced keys belong', async () => {
      const project = await load({
        'gc25.config.json': '{ "$schema": "./node_modules/eslint-plugin-gc25/gc25.schema.json", "audience": "children", "zzz": 1 }',
      });
      assert.deepEqual(messagesOf(project), [
        'gc25.config.json: audience is a setting; put it under "settings".',
        'gc25.config.json: zzz is not a key of gc25\'s configuration; there are "$schema", "extends", "preset", "settings", "rules", "ignore", "suppressions".',
      ]);
    });

    it('refuses what is no regular file, and patterns that could hang it, with a sentence', async () => {
      folder = new ProjectFolder({
        'a.js': '',
        'pipe/a.js': '',
        'folder/gc25.config.json/a.js': '',
        'large/gc25.config.json': ' '.repeat(2e6),
        'pattern/gc25.config.json': '{ "ignore": ["src/(a+)+b", "./", ""], "settings": { "exclude": ["src/(a+)+b"] } }',
      });
      execFileSync('mkfifo', [folder.at('pipe/gc25.config.json')]);
      const said = async (name: string): Promise<string[]> => {
        const project = await loadProjectConfig({ cwd: folder.at(name), runCode: false });
        assert.deepEqual((await project.forFile(folder.at(`${name}/src/${'a'.repeat(30)}c.js`))).ignored, false);
        return messagesOf(project);
      };
      assert.deepEqual(await said('pipe'), ['gc25.config.json is a pipe or a device, not a file; a preset of gc25 is used.']);
      assert.deepEqual(await said('folder'), ['gc25.config.json is a folder, not a file; a preset of gc25 is used.']);
      assert.deepEqual(await said('large'), ['gc25.config.json is larger than 1 MB; a preset of gc25 is used.']);
      const refused = await said('pattern');
      assert.equal(refused.length, 4);
      for (const sentence of refused) assert.match(sentence, /^gc25\.config\.json: \S+ must be a file pattern/);
    });

    it('is found upward from each file, the nearest first', async () => {
      const project = await load({
        'gc25.config.json': '{ "preset": "strict" }',
        'packages/kids/gc25.config.json': '{ "preset": "children" }',
        'packages/kids/lib/package.json': '{ "name": "lib" }',
        'packages/shop/package.json': '{ "gc25": { "preset": "all" } }',
      });
      const presets = await Promise
        .all(['src/a.ts', 'packages/kids/lib/a.ts', 'packages/shop/src/a.ts', 'packages/tools/a.ts'].map(async (name) =>
          (await project.forFile(folder.at(name))).preset
        ));
      assert.deepEqual(presets, ['strict', 'children', 'all', 'strict']);
    });

    it('extends others: lists add up, later values win, patterns stay with their folder', async () => {
      const project = await load({
        'gc25.config.json':
          '{ "settings": { "audience": "general", "redactors": ["veil"], "audienceByPath": [{ "files": ["packages/kids/**"], "audience": "children" }] }, "rules": { "no-autoplay-loop": "off", "no-paid-ranking": "warn" }, "ignore": ["old"] }',
        'packages/kids/gc25.config.json':
          '{ "extends": "../../gc25.config.json", "settings": { "audience": "mixed", "redactors": ["cover"], "exclude": ["made/**"] }, "rules": { "gc25/no-autoplay-loop": "error" }, "ignore": ["./raw/"], "suppressions": [{ "file": "a.json", "rule": "no-autoplay-loop", "reason": "a drawing" }] }',
      });
      assert.deepEqual(await project.forFile(folder.at('packages/kids/a.ts')), {
        ignored: false,
        source: 'packages/kids/gc25.config.json',
        root: folder.path,
        preset: undefined,
        settings: {
          audience: 'mixed',
          redactors: ['veil', 'cover'],
          audienceByPath: [{ files: ['packages/kids/**'], audience: 'children' }],
          exclude: ['packages/kids/made/**'],
        },
        rules: { 'no-autoplay-loop': 'error', 'no-paid-ranking': 'warn' },
        suppressions: [{ file: 'a.json', rule: 'no-autoplay-loop', reason: 'a drawing', folder: folder.at('packages/kids') }],
      });
      const ignored = await Promise
        .all(['packages/kids/raw/a.ts', 'packages/kids/a.ts', 'raw/a.ts', 'old/a.ts'].map(async (name) =>
          (await project.forFile(folder.at(name))).ignored
        ));
      assert.deepEqual(ignored, [true, false, false, true]);
    });

    it('extends packages where they may be read, and names what leads nowhere or in a circle', async () => {
      const files = {
        'node_modules/@acme/gc25/gc25.config.json': '{ "preset": "children", "settings": { "exclude": ["made/**"] } }',
        'node_modules/@acme/gc25/index.js': 'throw new Error("was run");',
        'gc25.config.json': '{ "extends": ["@acme/gc25", "./none.json", "./circle.json", "gc25-none"] }',
        'circle.json': '{ "extends": "./gc25.config.json" }',
      };
      const trusted = await load(files);
      const config = await trusted.forFile(folder.at('a.ts'));
      assert.equal(config.preset, 'children');
      assert.deepEqual(config.settings, { exclude: ['made/**'] });
      assert.deepEqual(messagesOf(trusted).map((message) => message.replace(/ (?:leads|extends itself|is neither).*/, ' …')), [
        'gc25.config.json: extends "./none.json" …',
        'circle.json: extends "./gc25.config.json" …',
        'gc25.config.json: extends "gc25-none" …',
      ]);
      const untrusted = await loadProjectConfig({ cwd: folder.path, runCode: false });
      assert.equal((await untrusted.forFile(folder.at('a.ts'))).preset, undefined);
      assert.match(
        messagesOf(untrusted)[0],
        /^gc25\.config\.json: extends "@acme\/gc25" names a package, and packages are read in trusted workspaces only; it is not used\.$/,
      );
    });

    it('extends without trust nothing outside of the opened folder and that of the configuration', async () => {
      const files = {
        'secret.json': '{ "preset": "all" }',
        'gc25.config.json': '{ "extends": "./base.json" }',
        'base.json': '{ "preset": "strict" }',
        'open/gc25.config.json': '{ "extends": ["../secret.json", "//host/share/secret.json", "./in/base.json"] }',
        'open/in/base.json': '{ "preset": "children" }',
        'sub/a.ts': '',
      };
      await load(files);
      const cwd = folder.at('open');
      const untrusted = await loadProjectConfig({ cwd, runCode: false });
      assert.equal((await untrusted.forFile(folder.at('open/a.ts'))).preset, 'children');
      assert.deepEqual(
        messagesOf(untrusted),
        ['../secret.json', '//host/share/secret.json'].map((given) =>
          `gc25.config.json: extends "${given}" points outside the workspace folder, and such files are read in trusted workspaces only; it is not used.`
        ),
      );
      assert.equal(
        (await (await loadProjectConfig({ cwd: folder.at('sub'), runCode: false })).forFile(folder.at('sub/a.ts'))).preset,
        'strict',
      );
    });

    it('quotes nothing of what it could not read, which may be any file', async () => {
      const project = await load({ 'gc25.config.json': '{ "extends": "./.env" }', '.env': 'SECRET=1\nMORE=2\n' });
      await project.forFile(folder.at('a.ts'));
      assert.deepEqual(messagesOf(project), [".env is not valid JSON (Unexpected token 'S'); it is not used."]);
    });

    it('tells bad JSON in one sentence', async () => {
      const project = await load({ 'gc25.config.json': '{ "preset": ' });
      assert.equal(project.problems.length, 1);
      assert.match(project.problems[0].message, /^gc25\.config\.json is not valid JSON \(.+\); a preset of gc25 is used\.$/);
      const { problems } = await load({ 'package.json': '{ "name": ' });
      assert.deepEqual(problems, [], "a broken package.json without gc25's part is not our business");
    });
  });

  describe('of ESLint', () => {
    const config = (entries: string): Record<string, string> => ({ 'eslint.config.mjs': `${PLUGIN}export default [${entries}];\n` });
    const forFile = async (entries: string, name = 'src/a.js'): Promise<unknown> => {
      const project = await load(config(entries));
      const { root, source, ...found } = await project.forFile(folder.at(name));
      assert.deepEqual(project.problems, []);
      assert.equal(root, found.ignored ? undefined : folder.path);
      assert.ok(source === undefined || source === 'eslint.config.mjs');
      return found;
    };

    it('gives severities, options and settings of the plugin; what it does not enable is off', async () => {
      const found =
        await forFile(`{ ${LANGUAGE}, plugins: { gc25 }, settings: { gc25: { audience: "children" } }, rules: { "gc25/no-autoplay-loop": ["warn", { allowMutedDecoration: false }] } }`) as {
          rules: Record<string, unknown>;
          settings: unknown;
        };
      assert.deepEqual(found.settings, { audience: 'children' });
      const { 'no-autoplay-loop': loop, ...others } = found.rules;
      assert.deepEqual(loop, ['warn', { allowMutedDecoration: false }]);
      assert.ok(Object.keys(others).length > 0);
      assert.deepEqual([...new Set(Object.values(others))], ['off']);
    });

    it('takes the rules of one flag for their preset', async () => {
      const found =
        await forFile(`{ ${LANGUAGE}, plugins: { gc25 }, rules: { "gc25/strict": "warn", "gc25/no-autoplay-loop": "off" } }`) as {
          preset: string;
          rules: Record<string, unknown>;
        };
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
      assert.deepEqual(await forFile(`{ files: ["**/*.js"], plugins: { gc25 }, rules: { "gc25/no-autoplay-loop": 1 } }`, 'a.vue'), {
        ignored: false,
      });
    });

    it('tells which files are ignored', async () => {
      assert.deepEqual(await forFile(`{ ignores: ["made/**"] }, { ${LANGUAGE} }`, 'made/a.js'), { ignored: true });
    });

    it('gives files that the same entries match the same object', async () => {
      const project = await load(config(`{ ${LANGUAGE}, plugins: { gc25 }, rules: { "gc25/recommended": 2 } }`));
      assert.equal(await project.forFile(folder.at('a.js')), await project.forFile(folder.at('src/b.js')));
    });

    it('is taken from the folder nearest to the file', async () => {
      const project = await load({
        'eslint.config.mjs': 'export default [{}];',
        'app/eslint.config.mjs': `${PLUGIN}export default [{ ${LANGUAGE}, plugins: { gc25 }, rules: { "gc25/no-autoplay-loop": 1 } }];`,
      });
      const rules = await Promise
        .all(['a.js', 'app/src/a.js'].map(async (name) => (await project.forFile(folder.at(name))).rules?.['no-autoplay-loop']));
      assert.deepEqual(rules, [undefined, 'warn']);
    });

    it('is told once when it throws, and the defaults are used', async () => {
      const project = await load({ 'eslint.config.mjs': 'throw new Error("no such preset\\nsecond line");' });
      const together = await Promise.all(['a.js', 'b.js'].map((name) => project.forFile(folder.at(name))));
      assert.deepEqual(
        [...together, await project.forFile(folder.at('c.js'))],
        Array.from({ length: 3 }, () => ({ ignored: false, root: folder.path })),
      );
      assert.deepEqual(project.problems, [{
        kind: 'config',
        message: 'eslint.config.mjs could not be used (no such preset); a preset of gc25 is used instead.',
      }]);
    });

    it('is told when it configures a rule that does not exist', async () => {
      const project = await load(config(`{ ${LANGUAGE}, plugins: { gc25 }, rules: { "gc25/no-such-rule": 2 } }`));
      await project.forFile(folder.at('a.js'));
      assert.equal(project.problems.length, 1);
      assert.match(project.problems[0].message, /^eslint\.config\.mjs could not be used \(.*no-such-rule/);
    });

    it('is not run without permission, and not before the first file', async () => {
      const files = {
        'eslint.config.mjs':
          'import fs from "node:fs";\nfs.writeFileSync(new URL("was-run", import.meta.url), "");\nexport default [{}];\n',
      };
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
        calculateConfigForFile(file: string): Promise<undefined> {
          asked.push(file);
          return Promise.resolve(undefined);
        }
      }
      const project = await loadProjectConfig({ cwd: folder.path, runCode: true, eslint: { ESLint } });
      assert.deepEqual(await project.forFile(folder.at('a.js')), { ignored: true });
      assert.deepEqual(asked, [folder.at('a.js')]);
    });
  });
});
