import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { FileReader } from '../../../rules/src/engine/readers';
import { MAX_MODULE_BYTES, ModuleFiles, MOST_MODULES } from '../../../rules/src/hosts/node/modules/module-files';
import { installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { ProjectFolder } from '../../support/project-folder';

const json = (value: object): string => JSON.stringify(value);
const CODE = 'export const a = 1;\n';

const WORKSPACE = {
  '.git/HEAD': '',
  'package.json': json({ name: 'root', workspaces: ['packages/*', 'tools/**', '!packages/left-out'] }),
  'apps/web/package.json': json({ name: 'web', imports: { '#db': './src/db.ts', '#lib/*': './src/lib/*.ts', '#gone': 'react' } }),
  'apps/web/tsconfig.json': `{
  // with a comment
  "extends": "@acme/tsconfig/base.json",
  "compilerOptions": { "paths": { "@/*": ["./src/*"], "~x": ["./src/lib/one.ts"] } },
}
`,
  'apps/web/src/main.ts': '',
  'apps/web/src/lib/one.ts': CODE,
  'apps/web/src/lib/two.tsx': CODE,
  'apps/web/src/lib/index.ts': CODE,
  'apps/web/src/lib/types.d.ts': CODE,
  'apps/web/src/lib/old.js': CODE,
  'apps/web/src/lib/style.css': '',
  'apps/web/src/db.ts': CODE,
  'apps/admin/jsconfig.json': json({ compilerOptions: { baseUrl: 'src' } }),
  'apps/admin/src/main.js': '',
  'apps/admin/src/lib/one.js': CODE,
  'apps/vite/tsconfig.json': json({ files: [], references: [{ path: './tsconfig.app.json' }] }),
  'apps/vite/tsconfig.app.json': json({ compilerOptions: { baseUrl: '.', paths: { '@/*': ['src/*'] } } }),
  'apps/vite/src/main.ts': '',
  'apps/vite/src/one.ts': CODE,
  'apps/bad/tsconfig.json': '{ "compilerOptions": ',
  'apps/bad/src/main.ts': '',
  'packages/ui/package.json': json({ name: '@acme/ui', main: './dist/index.js' }),
  'packages/ui/src/index.ts': CODE,
  'packages/ui/src/button.ts': CODE,
  'packages/core/package.json': json({
    name: '@acme/core',
    exports: { '.': { types: './dist/index.d.ts', import: './dist/index.mjs' }, './time': './src/time.ts' },
  }),
  'packages/core/src/index.mts': CODE,
  'packages/core/src/time.ts': CODE,
  'packages/core/src/hidden.ts': CODE,
  'packages/left-out/package.json': json({ name: 'left-out' }),
  'packages/left-out/index.ts': CODE,
  'tools/deep/er/package.json': json({ name: 'er', main: 'main.js' }),
  'tools/deep/er/main.js': CODE,
  'node_modules/react/package.json': json({ name: 'react' }),
  'node_modules/react/index.js': CODE,
  'node_modules/@acme/ui/index.js': CODE,
};

describe('imports of files', () => {
  let folder: ProjectFolder;
  let looked: string[];
  const open = (files: Readonly<Record<string, string>> = WORKSPACE): ModuleFiles => {
    folder = new ProjectFolder(files);
    looked = [];
    const reader = new FileReader(installedScriptParsers(__dirname), () => undefined);
    return new ModuleFiles({
      parse: (text, file) => reader.read(text, file)?.source,
      onModule: (file) => looked.push(path.relative(folder.path, file).replaceAll('\\', '/')),
    });
  };
  afterEach(() => folder.remove());

  /** Path below the workspace that an import leads to, or undefined. */
  const leadsTo = (modules: ModuleFiles, specifier: string, from: string): string | undefined => {
    const found = modules.forFile().resolve(specifier, folder.at(from));
    return found === undefined ? undefined : path.relative(fs.realpathSync(folder.path), found).replaceAll('\\', '/');
  };

  const rows: readonly (readonly [specifier: string, from: string, file: string | undefined])[] = [
    ['./lib/one', 'apps/web/src/main.ts', 'apps/web/src/lib/one.ts'],
    ['./lib/two', 'apps/web/src/main.ts', 'apps/web/src/lib/two.tsx'],
    ['./lib', 'apps/web/src/main.ts', 'apps/web/src/lib/index.ts'],
    ['.', 'apps/web/src/lib/one.ts', 'apps/web/src/lib/index.ts'],
    ['..', 'apps/web/src/lib/one.ts', undefined],
    ['./lib/one.js', 'apps/web/src/main.ts', 'apps/web/src/lib/one.ts'],
    ['./lib/old.js', 'apps/web/src/main.ts', 'apps/web/src/lib/old.js'],
    ['./lib/one?raw', 'apps/web/src/main.ts', 'apps/web/src/lib/one.ts'],
    ['./lib/types', 'apps/web/src/main.ts', undefined],
    ['./lib/style.css', 'apps/web/src/main.ts', undefined],
    ['./lib/gone', 'apps/web/src/main.ts', undefined],
    ['@/lib/one', 'apps/web/src/main.ts', 'apps/web/src/lib/one.ts'],
    ['~x', 'apps/web/src/main.ts', 'apps/web/src/lib/one.ts'],
    ['lib/one', 'apps/admin/src/main.js', 'apps/admin/src/lib/one.js'],
    ['@/one', 'apps/vite/src/main.ts', 'apps/vite/src/one.ts'],
    ['@/one', 'apps/bad/src/main.ts', undefined],
    ['#db', 'apps/web/src/main.ts', 'apps/web/src/db.ts'],
    ['#lib/one', 'apps/web/src/main.ts', 'apps/web/src/lib/one.ts'],
    ['#gone', 'apps/web/src/main.ts', undefined],
    ['#none', 'apps/web/src/main.ts', undefined],
    ['@acme/ui', 'apps/web/src/main.ts', 'packages/ui/src/index.ts'],
    ['@acme/ui/button', 'apps/web/src/main.ts', 'packages/ui/src/button.ts'],
    ['@acme/core/time', 'apps/web/src/main.ts', 'packages/core/src/time.ts'],
    ['@acme/core/hidden', 'apps/web/src/main.ts', undefined],
    ['er', 'apps/web/src/main.ts', 'tools/deep/er/main.js'],
    ['left-out', 'apps/web/src/main.ts', undefined],
    ['react', 'apps/web/src/main.ts', undefined],
    ['node:fs', 'apps/web/src/main.ts', undefined],
    ['/etc/passwd', 'apps/web/src/main.ts', undefined],
    ['../../../../node_modules/react/index', 'apps/web/src/lib/one.ts', undefined],
  ];

  it('lead to the file that is meant, or nowhere', () => {
    const modules = open();
    for (const [specifier, from, file] of rows) assert.equal(leadsTo(modules, specifier, from), file, `${specifier} in ${from}`);
  });

  it('follow a workspace of pnpm', () => {
    const modules = open({
      'pnpm-workspace.yaml': "packages:\n  - 'libs/*' # ours\n",
      'package.json': json({ name: 'root' }),
      'app/main.ts': '',
      'app/package.json': json({ name: 'app' }),
      'libs/times/package.json': json({ name: 'times', exports: './src/times.ts' }),
      'libs/times/src/times.ts': CODE,
    });
    assert.equal(leadsTo(modules, 'times', 'app/main.ts'), 'libs/times/src/times.ts');
  });

  it('do not leave the workspace, by a path or by a link', () => {
    const outside = new ProjectFolder({ 'secret.ts': CODE });
    try {
      const modules = open({ '.git/HEAD': '', 'src/main.ts': '', 'src/inside.ts': CODE, 'other/package.json': '{}', 'other/main.ts': '' });
      fs.symlinkSync(outside.at('secret.ts'), folder.at('src/link.ts'));
      fs.symlinkSync(outside.path, folder.at('src/folder'));
      fs.symlinkSync(folder.at('src/circle.ts'), folder.at('src/circle.ts'));
      fs.symlinkSync(folder.at('src/inside.ts'), folder.at('src/near.ts'));
      const up = path.relative(folder.at('src'), outside.at('secret'));
      for (const specifier of ['./link', './folder/secret', './circle', up])
        assert.equal(leadsTo(modules, specifier, 'src/main.ts'), undefined);
      assert.equal(leadsTo(modules, './near', 'src/main.ts'), 'src/inside.ts');
      assert.equal(leadsTo(modules, '../src/inside', 'other/main.ts'), 'src/inside.ts', 'a repository is one workspace');
    } finally {
      outside.remove();
    }
  });

  it('are not read where they are too large, unreadable, a folder or broken', () => {
    const modules = open({
      'package.json': '{}',
      'large.ts': `${CODE}// ${'x'.repeat(MAX_MODULE_BYTES)}\n`,
      'broken.ts': 'export const = ;',
      'folder.ts/index.ts': CODE,
      'fine.ts': CODE,
    });
    const { read } = modules.forFile();
    for (const file of ['large.ts', 'broken.ts', 'folder.ts', 'gone.ts']) assert.equal(read(folder.at(file)), undefined, file);
    assert.ok(read(folder.at('fine.ts')));
  });

  it('are read up to a bound for one file, and kept as long as they are the same', () => {
    const modules = open({
      'package.json': '{}',
      ...Object.fromEntries(Array.from({ length: MOST_MODULES + 1 }, (_, i) => [`m${i}.ts`, CODE])),
    });
    const { read } = modules.forFile();
    const sources = Array.from({ length: MOST_MODULES + 1 }, (_, i) => read(folder.at(`m${i}.ts`)));
    assert.equal(sources.filter((source) => source).length, MOST_MODULES);
    assert.equal(sources.at(-1), undefined);
    modules.renew();
    assert.equal(modules.forFile().read(folder.at('m0.ts')), sources[0]);
    folder.write({ 'm0.ts': 'export const a = 20;\n' });
    assert.equal(modules.forFile().read(folder.at('m0.ts')), sources[0], 'what was seen holds');
    modules.renew();
    assert.notEqual(modules.forFile().read(folder.at('m0.ts')), sources[0]);
  });

  it('tell which files a result rests on, those included that are not there', () => {
    const modules = open({ 'package.json': '{}', 'main.ts': '', 'lib.js': CODE });
    const { resolve, read } = modules.forFile();
    read(resolve('./lib', folder.at('main.ts')) as string);
    assert.deepEqual(looked, ['lib.ts', 'lib.tsx', 'lib.mts', 'lib.cts', 'lib.js']);
  });
});
