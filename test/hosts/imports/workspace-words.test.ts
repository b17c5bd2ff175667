import assert from 'node:assert/strict';
import path from 'node:path';
import { namedPaths, onlyReexports } from '../../../rules/src/hosts/node/modules/named-paths';
import { type Naming, namingIn } from '../../../rules/src/hosts/node/modules/named-uses';
import { WordTable } from '../../../rules/src/hosts/node/modules/word-table';
import { WorkspaceWords } from '../../../rules/src/hosts/node/modules/workspace-words';
import type { WordsBeside } from '../../../rules/src/program/syntax/file-host';
import { ProjectFolder } from '../../support/project-folder';

const filesIn = (word: string, ...texts: readonly string[]): readonly number[] | undefined => {
  const table = new WordTable();
  for (const [index, text] of texts.entries()) table.add(Buffer.from(text), index + 1, 'program', ['own', 'around']);
  return table.filesWith(word);
};

describe('words of a workspace', () => {
  const words: readonly (readonly [text: string, held: readonly string[], others: readonly string[]])[] = [
    ['saveUser(id)', ['saveUser'], ['save', 'User', 'saveUse']],
    ['a.saveUser', ['saveUser'], []],
    ['"save-user"', ['save', 'user', '/save-user', '/save'], ['own/save']],
    // Words of three letters and fewer are everywhere.
    ['abc', [], ['abc']],
    ['// saveUser\nother', ['other'], ['saveUser']],
    ['/* saveUser */ other', ['other'], ['saveUser']],
    ['<!-- saveUser --> other', ['other'], ['saveUser']],
    ['<!--[if IE]> saveUser <![endif]-->', ['saveUser'], []],
    ['a <!- saveUser', ['saveUser'], []],
    ['<save-user />', ['<save-user', 'save', 'user'], ['<save', '/save-user']],
    ['<SaveUser />', ['SaveUser'], ['<SaveUser']],
    ['a = "https://saveUser.org"', ['saveUser'], []],
    ['"src/**/saveUser"', ['saveUser'], []],
    ['import "./user"', ['own/user'], ['around/user']],
    ['import "../user"', ['around/user'], ['own/user']],
    ['import "../../services/user"', ['services/user'], ['around/user']],
    ['import "../../user"', ['/user'], ['around/user']],
    ['import "./user.service.js"', ['own/user', 'own/user.service', 'own/user.service.js'], ['own/service']],
    ['import "@/user"', ['/user'], []],
    ['import "@app/user"', ['/user'], []],
    ['import "user"', ['/user'], []],
    ['let user', ['user'], ['/user']],
    ['import(`./lang/${name}`)', ['lang/*'], ['own/*']],
    ['import(`./${name}`)', ['own/*'], []],
    ['require("./lang/" + name)', ['lang/*'], []],
  ];
  for (const [text, held, others] of words) {
    it(`of ${text.replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(held.filter((word) => filesIn(word, text)?.length !== 1), [], 'held');
      assert.deepEqual(others.filter((word) => filesIn(word, text)?.length !== 0), [], 'not held');
    });
  }

  it('name two files, and say of more only that there are more', () => {
    assert.deepEqual(filesIn('same', 'same', 'other', 'same'), [1, 3]);
    assert.equal(filesIn('same', 'same', 'same', 'same'), undefined);
  });

  it('stay known when the table grows', () => {
    const table = new WordTable();
    const names = Array.from({ length: 200_000 }, (_, index) => `name${index}`);
    table.add(Buffer.from(names.join(' ')), 1, 'program', ['own', 'around']);
    assert.deepEqual(names.filter((name) => table.filesWith(name)?.[0] !== 1), []);
  });
});

/** Twelve scripts that import each other in a ring, and what is to be looked at. */
const RING = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/part${index}.ts`, `import './part${(index + 1) % 12}';\n`]));
const PRODUCT = {
  '.git/HEAD': '',
  'package.json': '{ "dependencies": { "react": "19" } }',
  ...RING,
  'src/used.ts': 'export const usedThing = 1;\n',
  'src/part0.ts': "import './part1';\nimport { usedThing } from './used';\n",
  'src/alone.ts': 'export const aloneThing = 2;\n',
};

describe('what a script does with a name', () => {
  const rows: readonly (readonly [text: string, naming: Naming])[] = [
    ["import Card from './Card';", 'imported'],
    ["import React, { Card } from './Card';\nlet other;", 'imported'],
    ["import Card from './Card';\nx = <p>{/* <Card /> */}</p>; // Card", 'imported'],
    ["import Card from './Card';\nx = <Card />;", 'used'],
    ["import Card from './Card';\nimport Other from './Other';\nx = <Other />;", 'imported'],
    ["import { Card } from './Card';\nconst all = [Other, Card];", 'listed'],
    ["import { Card } from './Card';\nconst all = [Other, { component: Card }];", 'used'],
    ["import { Card } from './Card';\nopen(Other, Card, 1);", 'used'],
    ["import { Card } from './Card';\nconst all = { Other, Card };", 'used'],
    ["export { Card } from './Card';", 'used'],
    ["import { Card } from './Card';\nconst page = { declarations: [Card], imports: [IonicPageModule.forChild(Card)] };", 'listed'],
    ["import './Card';\nlet CardList;", 'nothing'],
    ["const url = 'https://a.b'; x = <Card />;", 'used'],
  ];
  for (const [text, naming] of rows) it(text.replaceAll('\n', ' '), () => assert.equal(namingIn(text, 'Card'), naming));
});

describe('paths in a script', () => {
  const rows: readonly (readonly [text: string, paths: readonly string[]])[] = [
    ["import a from './a';\nimport './b';\nexport * from '@/c';", ['import ./a', 'import ./b', 'import @/c']],
    ["require('./a'); import(/* webpackChunkName: \"b\" */ './b');", ['import ./a', 'import ./b']],
    ["// import a from './a';\n/*\nimport b from './b';\n*/ from './c'", ['import ./c']],
    ["fetch('https://example.org/a'); import b from './b';", ['import ./b']],
    ["const all = 'src/**/*.entity.ts'; from './b'", ['pattern src/**/*.entity.ts', 'import ./b']],
    ["new Worker('./a.js'); fork('worker.mjs'); t('word');", ['text ./a.js', 'text worker.mjs']],
    ['import(`./lang/${name}`)', ['folder ./lang']],
    ["require('./lang/' + name)", ['folder ./lang']],
    ['get(`/news/${id}/view`)', []],
    ['join(root, `/news/${id}`); get(`/api/news/${id}`); import(`/news/${id}.js`)', ['folder /news', 'folder /api/news', 'folder /news']],
    ["import a from 'raw-loader!./a.js?raw';", ['import ./a.js']],
    ["go('/news'); const to = { path: '/news' }; <A href='/news' />; go(`/news`)", []],
    ["__dirname + '/news'; join(root, '/news'); load('/news.js'); load('/a/news')", ['text /news', 'text /news', 'text /news.js',
      'text /a/news']],
    ["loadChildren: './a/a.module#A'", ['text ./a/a.module']],
    ["const db = '#db'; import '#db';", ['import #db']],
  ];
  for (const [text, paths] of rows)
    it(text.replaceAll('\n', ' '), () => assert.deepEqual(Array.from(namedPaths(text), ({ kind, path }) => `${kind} ${path}`), paths));

  it('only re-export what others declare', () => {
    const text = "// all\nexport * from './a';\nimport b, { c } from './b';\nexport { c };\nexport default b;\n";
    assert.equal(onlyReexports(text), true);
    assert.equal(onlyReexports(`${text}start();`), false);
    assert.equal(onlyReexports("import './a';"), false);
    const types =
      "export interface A<B> extends C { a: { b: string[] }; c(): void }\nexport type D =\n  | 'a'\n  | { b: 1 };\ntype E = string\n";
    assert.equal(onlyReexports(`${text}${types}`), true);
    assert.equal(onlyReexports(`${text}${types}start();`), false);
    assert.equal(onlyReexports(`${text}export const PARTS = { a: 'a', b: ['b'], c: { d: 'e' } } as const;`), true);
    assert.equal(onlyReexports(`${text}export const PARTS = { a: start() };`), false);
    assert.equal(onlyReexports(`${text}${'const TEXT = { a: 1 };\n'.repeat(1000)}`), false);
  });
});

describe('what a workspace names', () => {
  let folder: ProjectFolder;
  afterEach(() => folder.remove());

  function beside(files: Readonly<Record<string, string>>, file = 'src/alone.ts'): WordsBeside | undefined {
    folder = new ProjectFolder({ ...PRODUCT, ...files });
    return new WorkspaceWords().beside(folder.at(file), folder.path);
  }

  it('are its scripts and words', () => {
    const words = beside({});
    assert.deepEqual(words?.filesNaming(folder.at('src/alone.ts')), []);
    assert.deepEqual(words.filesNaming(folder.at('src/used.ts')), [folder.at('src/part0.ts')]);
    assert.deepEqual(words.filesWith('usedThing'), [folder.at('src/part0.ts'), folder.at('src/used.ts')]);
    assert.deepEqual([...words.package.dependencies], ['react']);
    assert.equal(words.package.folder, folder.path);
  });

  it('is a whole name of a file on demand', () => {
    const files = { 'about.html': '<a href="alone.html"></a>', 'index.html': '<script src="src/alone.ts"></script>' };
    const naming = (isWhole: boolean): readonly string[] | undefined => beside(files)?.filesNaming(folder.at('src/alone.ts'), isWhole);
    assert.deepEqual(naming(true), [folder.at('index.html')]);
    assert.deepEqual([...(naming(false) ?? [])].sort(), [folder.at('about.html'), folder.at('index.html')]);
  });

  it('is what pages and configurations name, too', () => {
    assert.deepEqual(beside({ 'index.html': '<script src="src/alone.js"></script>' })?.filesNaming(folder.at('src/alone.ts')), [
      folder.at('index.html'),
    ]);
  });

  it('is nothing that tests, installed packages and what is built name', () => {
    const text = "import './alone';\n";
    const files = {
      'src/alone.test.ts': text,
      'node_modules/a/b.ts': text,
      'dist/src/b.js': text,
      'src/__tests__/a.ts': text,
      'eslint-suppressions.json': '{ "src/alone.ts": {} }',
    };
    assert.deepEqual(beside(files)?.filesNaming(folder.at('src/alone.ts')), []);
  });

  /** Scripts that import each other, of which the first one is asked about, and what else is in the product. */
  const ISLAND = { 'src/alone.ts': "import './far/left';\n", 'src/far/left.ts': "import '../alone';\n" };
  const reached: readonly (readonly [title: string, way: readonly string[] | undefined, files: Readonly<Record<string, string>>])[] = [
    ['scripts that name each other', [], ISLAND],
    ['a script that another of the same name hides', [], {
      ...ISLAND,
      'src/part3.ts': "import './part4'; import './near/alone';\n",
      'src/near/alone.ts': '',
    }],
    ['an index of scripts that name each other', [], {
      'src/alone.ts': "import './far';\n",
      'src/far/index.ts': "run(); import '../alone';\n",
    }],
    ['an index that only re-exports, and that nothing names', [], { 'src/far/index.ts': "export * from '../alone';\n" }],
    ['an index of a page that a text names', [], {
      ...ISLAND,
      'src/far/index.ts': "export * from '../alone';\n",
      'src/main.ts': "go('/far');\n",
    }],
    ['an index that nothing names', ['src/far/index.ts', 'src/alone.ts'], { 'src/far/index.ts': "import { a } from '../alone';\na();\n" }],
    ['a script that a program imports', ['src/main.ts', 'src/alone.ts'], { ...ISLAND, 'src/main.ts': "import './alone';\n" }],
    ['a script that a program imports through another', ['src/far/left.ts', 'src/main.ts', 'src/alone.ts'], {
      ...ISLAND,
      'src/main.ts': "const left = () => import('./far/left');\n",
    }],
    ['a script by an alias of a configuration', ['src/main.ts', 'src/alone.ts'], {
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'src/main.ts': "import '@/alone';\n",
    }],
    ['a script by an alias that is not known', ['src/main.ts', 'src/alone.ts'], { 'src/main.ts': "import 'app/alone';\n" }],
    ['a script of the name of a package', [], {
      'package.json': '{ "dependencies": { "alone": "1" } }',
      'src/main.ts': "import 'alone';\n",
    }],
    ['a script in a folder that an expression names', ['src/main.ts', 'src/alone.ts'], { 'src/main.ts': 'import(`./${name}`);\n' }],
    ['a script in a folder of a whole path', ['src/main.ts', 'src/alone.ts'], { 'src/main.ts': "import('/src/' + name);\n" }],
    ['a script in a folder called like one of a URL', [], { ...ISLAND, 'src/main.ts': 'fetch(`/api/src/${id}`);\n' }],
    ['a script in a folder of an alias', ['src/main.ts', 'src/alone.ts'], { 'src/main.ts': 'import(`/@/src/${name}`);\n' }],
    ['a script like a pattern', ['src/main.ts', 'src/alone.ts'], { 'src/main.ts': "load('lib/**/*lone.ts');\n" }],
    ['a script below the folder of a pattern', ['src/main.ts', 'src/alone.ts'], { 'src/main.ts': "load('src/**/*');\n" }],
    ['a script like a pattern of a configuration', [], { 'a.config.ts': "load('src/**/*');\n" }],
    ['a script for one system', ['src/main.ts', 'src/alone.web.ts'], { 'src/alone.web.ts': '', 'src/main.ts': "import './alone';\n" }],
    ['a script that a page loads', ['src/alone.ts'], { ...ISLAND, 'index.html': '<script src="src/alone.js"></script>' }],
    ['a script of which a text has the name', [], { ...ISLAND, 'texts.json': '{ "alone": "Alone" }' }],
    ['a package that gives away all scripts', undefined, { ...ISLAND, 'package.json': '{ "exports": { "./*": "./src/*.ts" } }' }],
  ];
  for (const [title, way, files] of reached) {
    it(`is ${way === undefined ? 'not known' : way.length > 0 ? 'reached' : 'not reached'}: ${title}`, () => {
      const file = way?.at(-1) ?? 'src/alone.ts';
      // The ring of scripts is a program, too.
      const words = beside({ 'src/start/main.ts': "import '../part0';\n", ...files }, file);
      assert.deepEqual(words?.wayTo(folder.at(file))?.map((each) => path.relative(folder.path, each)).sort(), way && [...way].sort());
    });
  }

  it('is not known to be reached where most scripts are not', () => {
    assert.equal(beside(ISLAND)?.wayTo(folder.at('src/alone.ts')), undefined);
  });

  describe('takes an export', () => {
    /** The importers that are asked. */
    function askedOf(files: Readonly<Record<string, string>>): readonly string[] | undefined {
      const asked: string[] = [];
      const answer = beside(files)?.isTaken(folder.at('src/alone.ts'), 'aloneThing', (importer) => {
        asked.push(path.relative(folder.path, importer));
        return false;
      });
      return answer === undefined ? undefined : asked.sort();
    }
    const importers = {
      'src/part1.ts': "import './part2';\nimport { aloneThing } from './alone';\n",
      'src/part2.ts': "import './part3';\nimport { other } from './alone';\n",
      'src/part3.ts': "import './part4';\nconst aloneThing = 1;\n",
      'src/part4.ts': "import './part5';\nimport * as all from './alone';\n",
    };
    it('where importers hold its name, or take all', () => assert.deepEqual(askedOf(importers), ['src/part1.ts', 'src/part4.ts']));
    it('perhaps, where a page loads the script', () => {
      assert.equal(askedOf({ ...importers, 'index.html': '<script src="src/alone.js"></script>' }), undefined);
    });
    it('perhaps, where a path may mean the script', () => {
      assert.equal(askedOf({ ...importers, 'src/part5.ts': "import './part6'; load('src/alone.js');" }), undefined);
    });
  });

  const FEED = "@Component({ selector: 'app-feed', templateUrl: './feed.component.html' })\nexport class FeedComponent {}\n";
  const LISTS =
    "import { FeedComponent } from './feed/feed.component';\n@NgModule({ declarations: [FeedComponent], exports: [FeedComponent] })\n";
  const drawn: readonly (readonly [title: string, isUndrawn: boolean, files: Readonly<Record<string, string>>])[] = [
    ['a component that nothing draws', true, {}],
    ['a component in a comment of a template', true, { 'src/page.html': '<!-- <app-feed></app-feed> -->' }],
    ['a component in a template', false, { 'src/page.html': '<app-feed></app-feed>' }],
    ['a component in the template of a script', false, { 'src/page.ts': "@Component({ template: '<app-feed />' }) class A {}" }],
    ['a component that a route shows', false, { 'src/routes.ts': "const routes = [{ path: 'feed', component: FeedComponent }];" }],
    ['a component that a script opens', false, { 'src/open.ts': 'dialog.open(FeedComponent, { data });' }],
    ['a component without a tag', false, { 'src/feed/feed.component.ts': FEED.replace("selector: 'app-feed', ", '') }],
    ['a script without a component', false, { 'src/feed/feed.component.ts': 'export class FeedComponent {}' }],
  ];
  for (const [title, isUndrawn, files] of drawn) {
    it(`is ${isUndrawn ? 'undrawn' : 'drawn'}: ${title}`, () => {
      const own = { 'src/feed/feed.component.ts': FEED, 'src/feed/feed.component.html': '<p></p>', 'src/all.module.ts': LISTS };
      for (const file of Object.keys(own).slice(0, 2)) assert.equal(beside({ ...own, ...files }, file)?.isUndrawn(), isUndrawn, file);
    });
  }

  it('knows the script of a template by its name, or by what it names', () => {
    const page = (script: string): Readonly<Record<string, string>> => ({ 'src/feed/feed.component.html': '<p></p>', [script]: FEED });
    const ofTemplate = (files: Readonly<Record<string, string>>): boolean | undefined =>
      beside(files, 'src/feed/feed.component.html')?.isUndrawn();
    assert.equal(ofTemplate(page('src/feed/show.ts')), true);
    const others = [5, 6, 7].map((part): [string, string] => [
      `src/part${part}.ts`,
      `import './part${part + 1}';\nload('./feed/feed.component.html');`,
    ]);
    assert.equal(ofTemplate({ ...page('src/feed/show.ts'), ...Object.fromEntries(others) }), false);
    assert.equal(ofTemplate({ ...page('src/feed/feed.component.ts'), ...Object.fromEntries(others) }), true);
  });

  const unknown: readonly (readonly [title: string, files: Readonly<Record<string, string>>, file?: string])[] = [
    ['where a framework finds files by their folder', { 'package.json': '{ "dependencies": { "nuxt": "4" } }' }],
    ['where the package around does', { 'package.json': '{ "devDependencies": { "nuxt": "4" } }', 'src/package.json': '{}' }],
    ['where files are loaded by a pattern', { 'src/part3.ts': "const all = import.meta.glob('./*.ts');\n" }],
    ['where a pattern has no ending', { 'src/part3.ts': "const all = import.meta.glob('./*');\n" }],
    ['where a regular expression means scripts', { 'src/part3.ts': "require.context('./', true, /\\.jsx?$/);\n" }],
    ['where a script in the folder looks into folders', { 'src/part3.ts': "import './part4';\nfs.readdirSync(__dirname);\n" }],
    [
      'where many scripts are not named',
      Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`src/single${index}.ts`, ''])),
    ],
    ['in a package of few scripts', { 'lib/package.json': '{}', 'lib/src/alone.ts': '' }, 'lib/src/alone.ts'],
    ['of a test', { 'src/alone.test.ts': '' }, 'src/alone.test.ts'],
  ];
  for (const [title, files, file] of unknown) {
    it(`is unknown ${title}`, () => assert.equal(beside(files, file), undefined));
  }

  const known: readonly (readonly [title: string, text: string])[] = [
    ['pictures', "const all = import.meta.glob('../assets/*.{png,svg}', { eager: true });\n"],
    ['data of a type', 'const all = import.meta.glob<{ default: object }>("./*.json");\n'],
    ['translations', "const all = require.context('./locales', true, /[A-Za-z]+\\.json$/i);\n"],
    ['stories', "require.context('../src', true, /\\.stories\\.tsx?$/);\n"],
  ];
  for (const [title, text] of known) {
    it(`is known where a pattern means ${title}`, () => assert.notEqual(beside({ 'src/part3.ts': text }), undefined));
  }

  it('is known where a sample of components shows all of a kind', () => {
    const sample = { 'src/stories/icons.ts': "require.context('~/icons', false, /\\.tsx$/);\n" };
    assert.equal(beside(sample), undefined);
    assert.notEqual(beside({ ...sample, 'package.json': '{ "devDependencies": { "@storybook/react": "9" } }' }), undefined);
  });

  it('says whether two files hold one of some words', () => {
    folder = new ProjectFolder({ 'a/package.json': '{}', 'a/a.ts': 'first(); third();', 'b/package.json': '{}', 'b/b.ts': 'second();' });
    const words = new WorkspaceWords();
    assert.equal(words.hasAny(folder.path, ['first', 'second']), true);
    assert.equal(words.hasAny(folder.path, ['first', 'third']), false);
    assert.equal(words.hasAny(folder.path, ['fourth']), false);
    assert.equal(words.hasAny(folder.at('c'), ['first']), undefined);
  });

  it('is unknown in a folder that is not there', () => {
    folder = new ProjectFolder();
    assert.equal(new WorkspaceWords().beside(folder.at('a/b.ts'), folder.at('a')), undefined);
  });
});
