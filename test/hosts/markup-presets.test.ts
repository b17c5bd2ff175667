import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';
import json from '@eslint/json';
import html from '@html-eslint/eslint-plugin';
import angularTemplate from '@angular-eslint/eslint-plugin-template';
import * as angularParser from '@angular-eslint/template-parser';
import plugin from '../../rules/src';
import { ProjectFolder } from '../support/project-folder';

type Message = {
  readonly ruleId: string | null;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly fatal?: boolean;
  readonly suggestions?: readonly { readonly fix: { readonly range: [number, number]; readonly text: string } }[];
};
type Eslint = {
  lintFiles(files: string[]): Promise<
    {
      readonly filePath: string;
      readonly messages: readonly Message[];
      readonly output?: string;
      readonly suppressedMessages: readonly {
        readonly ruleId: string;
        readonly suppressions: readonly { readonly justification: string }[];
      }[];
    }[]
  >;
};
const requireHere = createRequire(import.meta.url);

const CLIP = '<video src="a.mp4" autoplay loop></video>\n';
const FILES = {
  'index.html':
    `<!doctype html>\n<body>\n${CLIP}<!-- eslint-disable-next-line gc25/no-autoplay-loop -- reviewed in May -->\n${CLIP}<script>/* eslint-disable no-var */ var a = 1; debugger;</script>\n</body>\n`,
  'app.json': '{ "android": { "permissions": ["com.google.android.gms.permission.AD_ID"] } }\n',
  'fragment.html': CLIP,
};
const EXPECTED = ['app.json:1:32 gc25/no-persistent-identifier', 'fragment.html:1:20 gc25/no-autoplay-loop',
  'index.html:3:20 gc25/no-autoplay-loop'];
const report: Record<string, unknown> = {
  create: (context: { report(d: object): void }) => ({ Program: (node: object) => context.report({ node, message: 'seen' }) }),
};
const readsText: Record<string, unknown> = {
  meta: { languages: ['js/js'] },
  create: (context: { sourceCode: { text: string }; report(d: object): void }) => ({
    Program: () => {
      if (context.sourceCode.text !== '') context.report({ loc: { line: 1, column: 0 }, message: 'text' });
    },
  }),
};
const OTHERS = {
  plugins: { others: { rules: { report, 'reads-text': readsText } } },
  rules: { 'others/report': 'error', 'others/reads-text': 'error', 'max-lines': ['error', 1] },
};
const TYPED = [...tseslint.configs.strictTypeChecked, { languageOptions: { parserOptions: { projectService: true } } }];

for (const version of ['eslint', 'eslint9']) {
  const { ESLint } = requireHere(version) as { ESLint: new(options: object) => Eslint };

  describe(`markup and JSON under the presets, ${version}`, function() {
    this.timeout(60_000);
    let folder: ProjectFolder;
    beforeEach(() => {
      folder = new ProjectFolder(FILES);
    });
    afterEach(() => folder.remove());

    const lint = async (config: readonly unknown[], options: object = {}, files = ['.']) =>
      new ESLint({ cwd: folder.path, overrideConfigFile: true, overrideConfig: config, ...options }).lintFiles(files);
    const shown = async (config: readonly unknown[]): Promise<string[]> =>
      (await lint(config)).flatMap(({ filePath, messages }) =>
        messages.map(({ line, column, ruleId, message }) =>
          `${filePath.slice(folder.path.length + 1)}:${line}:${column} ${ruleId ?? message}`
        )
      ).sort();
    const { recommended } = plugin.configs;

    for (
      const [title, others] of [['a parser for all files', [{ languageOptions: { parser: tseslint.parser } }, OTHERS]], [
        'rules that ask for types',
        [...TYPED, OTHERS],
      ], ['rules alone', [OTHERS]]] as const
    ) {
      it(`are reported once and by nobody else beside ${title}, the preset first or last`, async () => {
        assert.deepEqual(await shown([...recommended, ...others]), EXPECTED);
        assert.deepEqual(await shown([...others, ...recommended]), EXPECTED);
      });
    }

    it('keep suppressions and their reasons, and say which of ours are unused', async () => {
      folder.write({
        'unused.html':
          '<!-- eslint-disable-next-line gc25/no-autoplay-loop -- why -->\n<p></p>\n<!-- eslint-disable-next-line gc25/no-targeted-ads, no-var -->\n<p></p>\n',
      });
      const results = await lint([...recommended, { linterOptions: { reportUnusedDisableDirectives: 'warn' } }]);
      const suppressed = results.flatMap(({ suppressedMessages }) =>
        suppressedMessages.map(({ ruleId, suppressions }) => `${ruleId} ${suppressions[0].justification}`)
      );
      assert.deepEqual(suppressed, ['gc25/no-autoplay-loop reviewed in May']);
      const unused = results.flatMap(({ messages }) =>
        messages.filter(({ ruleId }) => ruleId === null).map(({ line, message }) => `${line} ${message}`)
      );
      assert.deepEqual(unused, ["1 Unused eslint-disable directive (no problems were reported from 'gc25/no-autoplay-loop')."]);
    });

    it('offer edits that fit the real text, and --fix makes those that are fixes', async () => {
      const link = '<p><a href="https://shop.example/toy?aff_id=77">New robot (ad)</a></p>\n';
      folder.write({ 'index.html': link });
      const [video] = (await lint(recommended, {}, ['fragment.html']))[0].messages;
      const applied = (video.suggestions ?? []).map(({ fix }) => CLIP.slice(0, fix.range[0]) + fix.text + CLIP.slice(fix.range[1]));
      assert.ok(applied.includes('<video src="a.mp4"></video>\n'), JSON.stringify(applied));
      const [fixed] = await lint(plugin.configs.strict, { fix: true }, ['index.html']);
      assert.equal(fixed.output, link.replace('77"', '77" rel="sponsored"'));
    });

    for (
      const [title, files, entry, expected] of [
        ['a JSON language', ['**/*.json'], { plugins: { json }, language: 'json/json', rules: { 'json/no-duplicate-keys': 'error' } },
          'json/no-duplicate-keys'],
        ['an HTML language', ['**/*.html'], { plugins: { html }, language: 'html/html', rules: { 'html/require-img-alt': 'error' } },
          'html/require-img-alt'],
        ['a template parser', ['**/*.html'], {
          plugins: { template: angularTemplate },
          languageOptions: { parser: angularParser },
          rules: { 'template/alt-text': 'error' },
        }, 'template/alt-text'],
      ] as const
    ) {
      it(`leave ${title} of another entry its files, and report once there`, async () => {
        folder.write({
          'app.json': '{ "a": 1, "a": 2,\n "android": { "permissions": ["com.google.android.gms.permission.AD_ID"] } }\n',
          'index.html': `<img src="a.png">\n${CLIP}`,
        });
        const ours = ['app.json:2:31 gc25/no-persistent-identifier', 'fragment.html:1:20 gc25/no-autoplay-loop',
          'index.html:2:20 gc25/no-autoplay-loop'];
        const entries = [{ files, ...entry }, { languageOptions: { parser: tseslint.parser } }].slice(
          0,
          title === 'a template parser' ? 1 : 2,
        );
        for (const config of [[...recommended, ...entries], [...entries, ...recommended]]) {
          const found = await shown(config);
          assert.deepEqual(found.filter((line) => line.includes(' gc25/')), ours);
          assert.deepEqual(found.filter((line) => !line.includes(' gc25/')).map((line) => line.split(' ')[1]), [expected]);
        }
      });
    }

    it('show what another reader of the files cannot read, once', async () => {
      folder.write({ 'app.json': '{ "a": }\n' });
      const found = await shown([...recommended, { files: ['**/*.json'], plugins: { json }, language: 'json/json' }]);
      assert.equal(found.filter((line) => line.startsWith('app.json')).length, 1, found.join('\n'));
    });

    it('say what cannot be read', async () => {
      folder.write({ 'app.json': '{ "a": }\n' });
      const found = (await shown([...recommended, ...TYPED])).filter((line) => line.startsWith('app.json'));
      assert.deepEqual(found, ['app.json:1:9 Parsing error: Unexpected token }']);
    });

    it('say it when another entry takes the place of the block', async () => {
      const found = await shown([...recommended, {
        files: ['**/*.gc25-block'],
        language: '@/js',
        languageOptions: {
          parser: {
            parse() {
              throw new Error('no such grammar');
            },
          },
        },
      }]);
      assert.equal(found.length, 3);
      for (const line of found)
        assert.match(
          line,
          /:1:1 gc25 could not check this file, because another entry of the ESLint configuration overrides gc25's processor \(Parsing error: no such grammar\)\. Move the gc25 preset below that entry\.$/,
        );
    });

    it('are read once by the preset and the umbrella rule together', async () => {
      assert.deepEqual(await shown([...recommended, { rules: { 'gc25/recommended': 'error' } }]), EXPECTED);
      assert.deepEqual(await shown([{ plugins: { gc25: plugin }, rules: { 'gc25/recommended': 'error' } }, ...recommended]), EXPECTED);
    });
  });
}
