import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { globby } from 'globby';
import { EVERY_FILE } from '../../rules/src/hosts/eslint/file-kinds';
import { LEFT_OUT_FOLDERS } from '../../rules/src/hosts/node/files/folder-walk';
import { type FileList, listFiles } from '../../rules/src/hosts/node/files/list-files';
import { ProjectFolder } from '../support/project-folder';

describe('listing files', () => {
  let folder: ProjectFolder;
  const open = (files: Readonly<Record<string, string>>): void => {
    folder = new ProjectFolder(files);
  };
  afterEach(() => folder.remove());

  const list = async (...paths: string[]): Promise<{ files: string[]; problems: string[] }> => {
    const { files, problems }: FileList = await listFiles(paths, { cwd: folder.path });
    assert.ok(problems.every(({ kind }) => kind === 'unreadable'));
    return { files: files.map((file) => path.relative(folder.path, file)), problems: problems.map(({ message }) => message) };
  };

  it('finds those below folders without those git ignores, and names paths that lead nowhere', async () => {
    open({ '.gitignore': 'made/\n', 'src/a.tsx': '', 'src/b.css': '', 'made/c.ts': '', 'node_modules/d/index.js': '' });
    assert.deepEqual(await list('.', 'nowhere', 'nothing/*.ts'), {
      files: ['src/a.tsx'],
      problems: ['"nowhere" matches no file, so nothing was checked there.',
        '"nothing/*.ts" matches no file, so nothing was checked there.'],
    });
  });

  it('ends where links lead back, and lists each file once', async () => {
    open({ 'src/a.js': '', 'lib/b.js': '' });
    for (const name of ['self', 'again', 'more']) fs.symlinkSync('.', folder.at('src', name));
    fs.symlinkSync('../lib', folder.at('src/lib'));
    fs.symlinkSync('..', folder.at('lib/up'));
    for (const paths of [['.'], ['src', 'lib'], ['**/*.js'], ['.', 'src', 'src/a.js', 'src/self/a.js', 'src/self']])
      assert.deepEqual(await list(...paths), { files: ['lib/b.js', 'src/a.js'], problems: [] }, paths.join(' '));
    assert.deepEqual((await list('src')).files, ['src/a.js']);
    assert.deepEqual((await list('src/a.js')).files, ['src/a.js']);
  });

  it('reads links to files, and a link to a folder that is given by name', async () => {
    open({ 'shared/a.js': '', 'app/b.js': '', 'app/c.js': '' });
    fs.symlinkSync('../shared/a.js', folder.at('app/a.js'));
    fs.symlinkSync('b.js', folder.at('app/same.js'));
    fs.symlinkSync('nowhere.js', folder.at('app/broken.js'));
    fs.symlinkSync('shared', folder.at('link'));
    assert.deepEqual(await list('app'), { files: ['app/a.js', 'app/b.js', 'app/c.js'], problems: [] });
    assert.deepEqual(await list('.'), { files: ['app/b.js', 'app/c.js', 'shared/a.js'], problems: [] });
    assert.deepEqual(await list('link'), { files: ['link/a.js'], problems: [] });
    assert.deepEqual(await list('app/broken.js'), {
      files: [],
      problems: ['"app/broken.js" matches no file, so nothing was checked there.'],
    });
  });

  it('leaves pipes and devices out, and names those that are given', async function() {
    if (process.platform === 'win32') this.skip();
    open({ 'src/a.js': '' });
    assert.equal(spawnSync('mkfifo', [folder.at('src/pipe.js')]).status, 0);
    fs.symlinkSync('/dev/zero', folder.at('src/zero.js'));
    assert.deepEqual(await list('.'), { files: ['src/a.js'], problems: [] });
    assert.deepEqual(await list('src/pipe.js', 'src/zero.js', 'src/a.js'), {
      files: ['src/a.js'],
      problems: ['"src/pipe.js" is a pipe, not a file, so nothing was checked there.',
        '"src/zero.js" is a device, not a file, so nothing was checked there.'],
    });
  });

  it('names folders that cannot be opened, and lists the others', async () => {
    open({ 'open/a.js': '', 'locked/b.js': '' });
    const { readdirSync } = fs;
    // Rights do not hold for the administrator, who may be running this.
    const deny = (name: fs.PathLike, ...rest: unknown[]): unknown => {
      if (String(name).endsWith('locked')) throw Object.assign(new Error('denied'), { code: 'EACCES' });
      return (readdirSync as (...args: unknown[]) => unknown)(name, ...rest);
    };
    try {
      fs.readdirSync = deny as typeof fs.readdirSync;
      assert.deepEqual(await list('.'), {
        files: ['open/a.js'],
        problems: ['The folder "locked" could not be opened (permission denied), so nothing was checked there.'],
      });
      assert.deepEqual(await list('locked'), {
        files: [],
        problems: ['The folder "locked" could not be opened (permission denied), so nothing was checked there.'],
      });
    } finally {
      fs.readdirSync = readdirSync;
    }
  });

  describe('a folder finds what globby finds', () => {
    const globbed = async (start: string): Promise<string[]> => {
      const found = await globby(EVERY_FILE, {
        cwd: start,
        absolute: true,
        gitignore: true,
        ignore: [...LEFT_OUT_FOLDERS.map((name) => `**/${name}/**`), '**/*.min.{js,cjs,mjs}'],
        followSymbolicLinks: false,
      });
      return found.map((file) => path.relative(folder.path, file)).sort();
    };
    const names = ['a.js', 'b.TS', 'c.min.js', 'd.vue', 'app.json', 'other.json', '.hidden.js', 'e.tsx', 'made/f.js', 'made/keep/g.js',
      'dist/h.js', '.cache/i.js', 'sp ace/j.js', '[id]/k.tsx', 'coverage/l.js', 'flow-typed/m.js', 'locales/en.json',
      'i18n/app/pt-BR/common.json', 'lang/words.json', 'en/texts.json', 'messages/a/b/en.json', 'locales/en/a/b/c.json'];
    const tree = Object.fromEntries(['', 'packages/one/', 'packages/two/src/'].flatMap((at) => names.map((name) => [`${at}${name}`, ''])));
    const ignoreFiles: readonly (readonly [title: string, files: Readonly<Record<string, string>>])[] = [
      ['without anything ignored', {}],
      ['with folders, kinds and exceptions', {
        '.gitignore': '\uFEFFmade/*\r\n!made/keep\r\n*.tsx\n!/e.tsx\n# made\n\\#a.js\nsp ace/  \n',
      }],
      ['with anchored and nested patterns', {
        '.gitignore': '/a.js\npackages/*/d.vue\n**/[[]id]/\n',
        'packages/one/.gitignore': 'made\n/e.tsx\n!a.js\n',
      }],
      ['with a nested file that takes back', { '.gitignore': 'a.js\nd.vue\n', 'packages/two/.gitignore': '!a.js\nsrc/made/\n' }],
      ['with everything ignored but a part', { '.gitignore': '/*\n!/packages/\n/packages/*\n!/packages/two/\n' }],
      ['with an ignored start', { '.gitignore': 'packages/one\n' }],
    ];
    for (const isRepository of [true, false])
      for (const [title, files] of ignoreFiles)
        it(`${title}, ${isRepository ? 'in' : 'outside'} a repository`, async () => {
          open({ ...tree, ...files, ...(isRepository ? { '.git/HEAD': '' } : {}) });
          for (const start of ['.', 'packages', 'packages/one', 'packages/two/src'])
            assert.deepEqual((await list(start)).files, await globbed(folder.at(start)), start);
        });
  });
});
