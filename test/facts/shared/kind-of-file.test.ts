import assert from 'node:assert/strict';
import { join } from 'pathe';
import { isArchived, isBuiltPage, isBundle, isDevelopersFile, isDevelopersPage, isDocument, isEntry, isEntryFirst, isExampleCode,
  isForDevelopersEnvironment, isPrintedPage, isRemovedFromBuild, isUnused, kindOfFile,
  packageAudience } from '../../../rules/src/facts/kind-of-file';
import { isMeasuringFile } from '../../../rules/src/facts/kind-of-file/measuring-file';
import { isScriptPath } from '../../../rules/src/facts/kind-of-file/script-path';
import { elementsOf } from '../../../rules/src/views/elements';
import { mainOf, type ModuleTexts } from '../../support/module-project';
import { lookAt, type Reader } from '../../support/elements';
import { probe } from '../../support/probe';

const prints = (count: number): string => 'console.log(a);'.repeat(count);

const kinds: readonly (readonly [path: string, code: string, kind: 'product' | 'tool'])[] = [
  ['src/a.ts', 'run()', 'product'],
  ['db/drizzle.config.ts', 'export default {}', 'tool'],
  ['web/lighthouserc.js', 'module.exports = {}', 'tool'],
  ['.lighthouserc.js', 'module.exports = {}', 'tool'],
  ['src/local-server.ts', 'app.listen(1)', 'tool'],
  ['src/server.ts', 'app.listen(1)', 'product'],
  ['apply-ratings-migration.js', 'module.exports = run', 'tool'],
  ['backfill-users.ts', 'export default run', 'tool'],
  ['run/schema.js', 'module.exports = run', 'product'],
  ['src/apply-ratings-migration.js', 'module.exports = run', 'product'],
  ['apply-coupon.js', 'module.exports = run', 'product'],
  ['migration-page.js', 'module.exports = run', 'product'],
  ['drizzle/config.ts', 'export default {}', 'product'],
  ['src/a.ts', '', 'product'],
  ['scripts/a.ts', 'run()', 'tool'],
  ['tools/scripts/deep/a.ts', 'run()', 'tool'],
  ['tools/mail.ts', 'export const run = () => send()', 'tool'],
  ['src/tools/mail.ts', 'export const run = () => send()', 'product'],
  ['src/a.js', '#!/usr/bin/env node\nexport const run = () => send()', 'tool'],
  ['src/scripts.ts', 'run()', 'tool'],
  ['src/script-list.ts', 'run()', 'product'],
  ['src/scripts.test.ts', 'run()', 'tool'],
  ['src/manuscripts/a.ts', 'run()', 'product'],
  ['Scripts/a.ts', 'run()', 'product'],
  ['bin/a.ts', 'run()', 'tool'],
  ['src/cli/a.ts', 'run()', 'tool'],
  ['src/client/a.ts', 'run()', 'product'],
  ['db/migrations/a.ts', 'run()', 'tool'],
  ['playground/a.ts', 'run()', 'tool'],
  ['scripts/a.ts', 'document.body.append(a)', 'product'],
  ['scripts/a.ts', "localStorage.getItem('a')", 'product'],
  ['scripts/a.ts', "const text = 'document'", 'tool'],
  ['scripts/a.ts', "const localStorage = new LocalStorage('./a'); localStorage.getItem('b')", 'tool'],
  ['scripts/a.ts', '/* document */ run()', 'tool'],
  ['scripts/a.ts', 'page.evaluate(() => document.title)', 'tool'],
  ['scripts/a.ts', 'chromium.launch(); document.title', 'tool'],
  ['scripts/a.ts', 'evaluated(() => document.title)', 'product'],
  ['src/a.ts', "import inquirer from 'inquirer'; inquirer.prompt(a)", 'tool'],
  ['src/a.ts', "import { input } from '@inquirer/prompts'", 'tool'],
  ['src/a.ts', "const yargs = require('yargs')", 'tool'],
  ['src/a.ts', 'inquirer.prompt(a)', 'product'],
  ['src/a.ts', "import a from './prompts'", 'product'],
  ['src/a.ts', "import { test } from '@playwright/test'; export const b = 1", 'tool'],
  ['src/a.ts', "import request from 'supertest'; run()", 'tool'],
  ['src/a.ts', "import { test } from './vitest'; run()", 'product'],
  ['audit/a.mjs', "import { chromium } from 'playwright'; run()", 'tool'],
  ['src/pdf.ts', "import puppeteer from 'puppeteer'; export const toPdf = () => puppeteer.launch()", 'product'],
  ['src/a.ts', "import { faker } from '@faker-js/faker'; run()", 'tool'],
  ['src/a.ts', 'readline.createInterface(a); export const b = 1', 'tool'],
  ['src/a.ts', 'createInterfaces(a)', 'product'],
  ['src/a.ts', 'run(); process.exit(0)', 'tool'],
  ['src/a.ts', 'run(); app.exit(0)', 'product'],
  ['src/a.ts', 'run(); exit(0)', 'product'],
  ['src/a.ts', 'run(); prisma.$disconnect()', 'tool'],
  ['src/a.ts', 'run(); await mongoose.connection.close()', 'tool'],
  ['src/a.ts', 'run(); pool.end()', 'tool'],
  ['src/a.ts', 'run(); dialog.close()', 'product'],
  ['src/a.ts', 'run(); mongoose.disconnect()', 'tool'],
  ['src/a.ts', 'run(); process.exit', 'product'],
  ['src/a.ts', 'process.exit(0); export const a = 1', 'product'],
  ['src/a.ts', 'process.exit(0); export default a', 'product'],
  ['src/a.ts', "process.exit(0); export * from './a'", 'product'],
  ['src/a.ts', 'process.exit(0); module.exports = a', 'product'],
  ['src/a.ts', 'process.exit(0); app.listen(80)', 'product'],
  ['src/a.ts', "process.on('SIGTERM', () => process.exit(0))", 'product'],
  ['src/a.ts', 'setInterval(a, 9); process.exit(0)', 'product'],
  ['src/a.ts', "scheduler.add('0 9 * * *', a); process.exit(0)", 'product'],
  ['src/a.ts', 'reschedule(a); process.exit(0)', 'tool'],
  ['src/a.ts', 'if (require.main === module) run()', 'tool'],
  ['src/a.ts', 'if (require.main === other) run()', 'product'],
  ['server.ts', `db.on('error', a); ${prints(5)}`, 'tool'],
  ['server.ts', `db.on('message', a); ${prints(5)}`, 'product'],
  ['index.js', prints(5), 'tool'],
  ['index.js', prints(4), 'product'],
  ['src/a.ts', prints(5), 'product'],
  ['a.ts', `${prints(5)} export const b = 1`, 'product'],
  ['a.ts', `${prints(5)} document.title = 'a'`, 'product'],
  ['a.ts', prints(5).replaceAll('console', 'logger'), 'product'],
];

/** M: measures what people do; S: in a folder of scripts; D: for developers; P: a page of theirs; R: printed. */
const paths: readonly (readonly [path: string, marks: string])[] = [
  ['docs/brand/proposal.html', 'DP'],
  ['docs/index.html', ''],
  ['dev/audio.html', 'DP'],
  ['src/dev/audio.ts', 'D'],
  ['docs/guide.md', ''],
  ['src/mockups/settings.html', 'DP'],
  ['src/analytics/send.ts', 'M'],
  ['src/analytics.ts', 'M'],
  ['src/lib/useTracking.ts', 'M'],
  ['src/tracking/web/send.ts', 'M'],
  ['src/tracking/web/deep/send.ts', ''],
  ['src/tracks/send.ts', ''],
  ['src/events/send.ts', ''],
  ['src/segment/send.ts', ''],
  ['src/lists/send.ts', ''],
  ['scripts/send.ts', 'S'],
  ['src/scripts/send.ts', 'S'],
  ['src/scripts.ts', ''],
  ['src/transcripts/send.ts', ''],
  ['scripts/telemetry/send.ts', 'MS'],
  ['src/controllers/dev.ts', 'D'],
  ['src/playground/a.tsx', 'D'],
  ['src/pages/sandbox.jsx', 'DP'],
  ['src/sandboxes/a.jsx', ''],
  ['src/style-guide/Buttons.vue', 'DP'],
  ['src/kitchen-sink.tsx', 'DP'],
  ['src/kitchen/sink.tsx', ''],
  ['scripts/migrate-users.ts', 'SD'],
  ['scripts/old/backfill.js', 'SD'],
  ['scripts/immigrate.ts', 'S'],
  ['scripts/migrated.ts', 'S'],
  ['src/migrate-users.ts', ''],
  ['content/printables/planner/page.html', 'R'],
  ['printables/content/planner/old/page.html', ''],
  ['src/fingerprints.ts', ''],
];

/** Manifests by folder below `/project`, a file, and whom the package of the file is for. */
const packages: readonly (readonly [title: string, manifests: Readonly<Record<string, object>>, file: string, found: string])[] = [
  ['the last word of a name', { '': { name: 'shop-admin' } }, 'src/a.ts', 'staff by name'],
  ['the first word of a name', { '': { name: 'admin-web' } }, 'src/a.ts', 'staff by name'],
  ['a name in a scope', { '': { name: '@admin/fair' } }, 'src/a.ts', ''],
  ['a word inside of a name', { '': { name: 'fair-admin-free' } }, 'src/a.ts', ''],
  ['a library for servers', { '': { name: 'firebase-admin' } }, 'src/a.ts', ''],
  ['a driver of a database', { '': { name: 'mysql-driver' } }, 'src/a.ts', ''],
  ['drivers of cars', { '': { name: 'driver-app' } }, 'src/a.ts', 'staff by name'],
  ['children', { '': { name: 'kids-player' } }, 'src/a.ts', 'children by name'],
  ['a child inside of a word', { '': { name: 'kidney-player' } }, 'src/a.ts', ''],
  ['staff of children', { '': { name: 'kids-admin' } }, 'src/a.ts', 'staff by name'],
  ['a description', { '': { name: 'a', description: 'The back office of the shop' } }, 'src/a.ts', 'staff by description'],
  ['a part of a product', { '': { name: 'a', description: 'Shop with an admin panel' } }, 'src/a.ts', ''],
  ['a product with children', { '': { name: 'a', description: 'Admin panel and app for students' } }, 'src/a.ts', ''],
  ['a description of anything', { '': { name: 'a', description: 'A shop' } }, 'src/a.ts', ''],
  ['an app of teachers', { '': { name: '@fair/teacher' } }, 'src/a.ts', 'adults by name'],
  ['an app of parents', { '': { name: 'parent-app' } }, 'src/a.ts', 'adults by name'],
  ['an app of a daycare, which parents and staff use', { '': { name: '@daycare/app' } }, 'src/a.ts', 'adults by name'],
  ['an app for children of such a scope', { '': { name: '@daycare/kids' } }, 'src/a.ts', 'children by name'],
  ['the root of several packages', { '': { name: 'fair-parent' } }, 'src/a.ts', ''],
  ['a teacher among other words', { '': { name: 'my-teacher-bot' } }, 'src/a.ts', ''],
  ['a shop', { '': { name: '@fair/storefront' } }, 'src/a.ts', 'buyers by name'],
  ['a word with a shop in it', { '': { name: 'workshop' } }, 'src/a.ts', ''],
  ['a library for merchants', { '': { name: 'rewards', dependencies: { '@shopify/app-bridge-react': '4' } } }, 'src/a.ts',
    'staff by dependency'],
  ['a library for shoppers', { '': { name: 'rewards', dependencies: { '@shopify/hydrogen': '4' } } }, 'src/a.ts', ''],
  ['no text', { '': { name: 1, description: { text: 'admin panel' } } }, 'src/a.ts', ''],
  ['the nearest package', { '': { name: 'fair' }, 'packages/a': { name: 'shop-admin' } }, 'packages/a/src/a.ts', 'staff by name'],
  ['the nearest package alone', { '': { name: 'shop-admin' }, 'packages/a': { name: 'fair' } }, 'packages/a/src/a.ts', ''],
  ['a package beside', { '': { name: 'fair' }, 'packages/b': { name: 'shop-admin' } }, 'packages/a/src/a.ts', ''],
  ['a package around the project', { '..': { name: 'shop-admin' } }, 'src/a.ts', ''],
  ['no package', {}, 'src/a.ts', ''],
  ['the folder of a package', { 'app-shipper': { name: 'app' } }, 'app-shipper/src/a.ts', 'adults by folder'],
  ['the folder of a package for staff', { 'web-admin': {} }, 'web-admin/src/a.ts', 'staff by folder'],
  ['the folder of a package that names others', { 'kids-admin': { name: 'kids-player' } }, 'kids-admin/src/a.ts', 'children by name'],
  ['a folder within a package', { '': { name: 'app' } }, 'app-shipper/src/a.ts', ''],
];

const METHODS = ['log', 'info', 'error'] as const;

/** The methods of the console that a build of the project takes out. */
const removed = (texts: ModuleTexts, main = '', path = 'main.tsx'): string => {
  const file = mainOf({ [path]: main, ...texts }, undefined, path);
  return METHODS.filter((method) => isRemovedFromBuild(method, file)).join(', ');
};

const needs = (...names: readonly string[]): string =>
  JSON.stringify({ devDependencies: Object.fromEntries(names.map((name) => [name, '*'])) });
const plain = needs('vite');
const everyMethod = 'log, info, error';

const builds: readonly (readonly [title: string, texts: ModuleTexts, removed: string, main?: string, path?: string])[] = [
  ['no manifest', { 'vite.config.ts': "export default { esbuild: { drop: ['console'] } }" }, ''],
  ['a manifest without such a package', { 'package.json': plain }, ''],
  ['a package for Vite with its default', { 'package.json': needs('vite-plugin-remove-console') }, 'log'],
  ['a package for Vite, in dependencies', { 'package.json': JSON.stringify({ dependencies: { 'vite-plugin-remove-console': '2' } }) },
    'log'],
  ['a package for Vite with a list', {
    'package.json': needs('vite-plugin-remove-console'),
    'vite.config.js':
      "import remove from 'vite-plugin-remove-console'; export default { plugins: [remove({ includes: ['log', 'error'] })] }",
  }, 'log, error'],
  ['a package for Babel', { 'package.json': needs('babel-plugin-transform-remove-console') }, everyMethod],
  ['a package for Babel that leaves errors', {
    'package.json': needs('babel-plugin-transform-remove-console'),
    'babel.config.js': "module.exports = { env: { production: { plugins: [['transform-remove-console', { exclude: ['error'] }]] } } }",
  }, 'log, info'],
  ['a manifest of an alias below it', {
    'package.json': needs('vite'),
    'vite.config.ts': "export default { esbuild: { drop: ['console'] } }",
    'ui/package.json': JSON.stringify({ name: '@ui', private: true }),
  }, everyMethod, undefined, 'ui/part.tsx'],
  ['a manifest of a package below it', {
    'package.json': needs('vite'),
    'vite.config.ts': "export default { esbuild: { drop: ['console'] } }",
    'ui/package.json': JSON.stringify({ name: '@ui', scripts: {} }),
  }, '', undefined, 'ui/part.tsx'],
  ['a manifest that names a similar package', { 'package.json': needs('vite-plugin-remove-consoles') }, ''],
  ['an option of esbuild', { 'package.json': plain, 'vite.config.ts': "export default defineConfig({ esbuild: { drop: ['console'] } })" },
    everyMethod],
  ['an option of esbuild in production', {
    'package.json': plain,
    'vite.config.ts': "export default ({ mode }) => ({ esbuild: { drop: mode === 'production' ? ['console'] : [] } })",
  }, everyMethod],
  ['an option of esbuild for debuggers', { 'package.json': plain, 'vite.config.ts': "export default { esbuild: { drop: ['debugger'] } }" },
    ''],
  ['calls without a result', { 'package.json': plain, 'vite.config.ts': "export default { esbuild: { pure: ['console.log', 'assert'] } }" },
    'log'],
  ['an option of terser', {
    'package.json': plain,
    'vite.config.ts': 'export default { build: { terserOptions: { compress: { drop_console: true } } } }',
  }, everyMethod],
  ['an option of terser that is off', {
    'package.json': plain,
    'vite.config.ts': 'export default { build: { terserOptions: { compress: { drop_console: false } } } }',
  }, ''],
  ['an option of terser with methods', {
    'package.json': plain,
    'vite.config.ts': "export default { build: { terserOptions: { compress: { drop_console: ['log', 'info'] } } } }",
  }, 'log, info'],
  ['an option of Next.js', {
    'package.json': plain,
    'next.config.js': "const config = { compiler: { removeConsole: process.env.NODE_ENV === 'production' } }; module.exports = config",
  }, everyMethod],
  ['an option of Next.js that leaves errors', {
    'package.json': plain,
    'next.config.js': "module.exports = { compiler: { removeConsole: isLive ? { exclude: ['error'] } : false } }",
  }, 'log, info'],
  ['an option of Next.js that is off', {
    'package.json': plain,
    'next.config.js': 'module.exports = { compiler: { removeConsole: false } }',
  }, ''],
  ['a file of a server', { 'package.json': needs('babel-plugin-transform-remove-console') }, '',
    "import express from 'express'; express()"],
  ['another script', { 'package.json': plain, 'other.config.js': "module.exports = { drop: ['console'] }" }, ''],
];

const archivedPaths: readonly (readonly [path: string, isKept: boolean])[] = [
  ['apps/depricated/src/a.ts', true],
  ['apps/mobile-old-backup-20260408/src/a.ts', true],
  ['src/form-2.ts', false],
  ['src/app/onboarding-old/page.tsx', true],
  ['temp_repo/about.html', true],
  ['oldProject/main.js', true],
  ['src/temp_files/main.js', true],
  ['src/archive-project/dialog.tsx', false],
  ['src/source-code/main.js', false],
  ['src/Profile_backup.tsx', true],
  ['src/form-old.test.ts', true],
  ['src/how-old/page.tsx', false],
  ['src/five-years-old.tsx', false],
  ['src/threshold.ts', false],
  ['archive/web/a.ts', true],
  ['tmp/pages/a.html', true],
  ['src/_old/a.ts', true],
  ['src/old.ts', false],
  ['src/older/a.ts', false],
  ['src/deprecated/a.vue', true],
  ['docs/OBSOLETE/a.js', true],
  ['src/player-obsolete/a.js', true],
];

const examplePaths: readonly (readonly [path: string, isExample: boolean])[] = [
  ['src/examples/LoginForm.tsx', true],
  ['packages/chat/Example/src/app.ts', true],
  ['src/stories/viewer.ts', true],
  ['src/story/viewer.ts', false],
  ['src/example.ts', false],
  ['mcp/demo/server.ts', true],
  ['demos/chat/main.js', true],
  ['demo.ts', false],
  ['src/pages/demo/index.tsx', false],
  ['src/components/demo/Card.tsx', false],
  ['src/counterexamples/a.ts', false],
  ['db/migrations-examples/a.ts', true],
  ['learn-by-example/a.ts', false],
  ['apps/api-test-app/src/main.js', true],
  ['test-app/main.js', true],
  ['packages/react-native-example-app/main.js', true],
  ['apps/driving-test-app/main.js', false],
  ['apps/api-app/main.js', false],
  ['src/test-app.ts', false],
];

const documentPaths: readonly (readonly [path: string, isDocument: boolean])[] = [
  ['services/login/LICENSE.html', true],
  ['assets/fonts/round-bold-demo.html', true],
  ['Doc/plan/thanks.html', true],
  ['docs/index.html', false],
  ['doc/thanks.js', false],
  ['assets/Fonts/demo/index.html', true],
  ['assets/fonts/round.js', false],
  ['fonts.html', false],
  ['licence-mit.htm', true],
  ['docs/readme.html', true],
  ['CHANGELOG.html', true],
  ['public/changelog.html', false],
  ['public/notice.html', false],
  ['NOTICE.html', true],
  ['src/License.vue', false],
  ['src/licensed.html', false],
  ['LICENSE', false],
];

const environmentPaths: readonly (readonly [path: string, isOfDevelopers: boolean])[] = [
  ['src/environments/environment.testing.ts', true],
  ['src/config/firebase.development.ts', true],
  ['src/config/firebase.local.ts', false],
  ['src/plans/city.development.page.ts', false],
  ['src/environment.dev.ts', true],
  ['config.local.js', true],
  ['environments/development.ts', true],
  ['environment.prod.ts', false],
  ['environment.ts', false],
  ['src/environments/production.ts', false],
  ['src/features/dev.ts', false],
  ['src/shop.dev.ts', false],
  ['environments/dev', false],
];

const bundles: readonly (readonly [code: string, isBundle: boolean])[] = [
  ['__webpack_require__.r(exports); run()', true],
  ['(globalThis.parcelRequire = a)("b")', true],
  ["const text = '__webpack_require__'", false],
  ["import webpack from 'webpack'", false],
];

const pages: readonly (readonly [markup: string, isBuilt: boolean, path?: string])[] = [
  ['<script src="/js/main.3cd5053519ec.js"/>', true],
  ['<link rel="stylesheet" href="css/style.3cd5053519ec2821c0566239dc900a6d.css"/>', true],
  ['<script src="/static/js/main.4f9a1b2c.chunk.js"/>', true],
  ['<script type="module" src="/assets/index-B2k3x9Qa.js"/>', true],
  ['<script type="module" src="/src/main.ts"/>', false],
  ['<script src="/vendor/jquery-3.7.1.min.js"/>', false],
  ['<script src="/js/app.20250131.js"/>', false],
  ['<script src="/assets/jquery-carousel.js"/>', false],
  ['<script src="https://cdn.example.org/main.3cd5053519ec.js"/>', false],
  ['<img src="/img/logo.3cd5053519ec.png"/>', false],
  ['<script src="/js/main.3cd5053519ec.js"/>', false, 'src/App.vue'],
  ['<html><script async src="https://shop.example/a.js"/><meta charset="utf-8"/><body/></html>', true],
  ['<html><head><script src="https://shop.example/a.js"/></head><body/></html>', false],
  ['<html><body/><script src="https://shop.example/a.js"/></html>', false],
  ['<html><script src="https://shop.example/a.js"/></html>', false],
];

describe('kind of file', () => {
  for (const [markup, expected, path = 'public/index.html'] of pages)
    it(`built page: ${markup} in ${path}`, () => {
      assert.equal(probe(`const page = ${markup}`, 'typescript', (file) => isBuiltPage(path, () => elementsOf(file, {}))), expected);
    });
  for (const [code, expected] of bundles)
    it(`bundle: ${code}`, () => assert.equal(probe(code, 'typescript', isBundle), expected));
  for (const [path, code, kind] of kinds)
    it(`${path}: ${code}`, () => {
      assert.equal(probe(code, 'typescript', (file) => kindOfFile(path, file)), kind);
    });
  for (const [path, expected] of examplePaths) it(`example: ${path}`, () => assert.equal(isExampleCode(path), expected));
  for (const [path, expected] of documentPaths) it(`document: ${path}`, () => assert.equal(isDocument(path), expected));
  for (const [path, expected] of environmentPaths)
    it(`environment of developers: ${path}`, () => assert.equal(isForDevelopersEnvironment(path), expected));
  for (const [path, isKept] of archivedPaths) it(`kept aside: ${path}`, () => assert.equal(isArchived(path), isKept));
  for (const [path, marks] of paths)
    it(path, () => {
      assert.equal(
        [
          isMeasuringFile(path) && 'M',
          isScriptPath(path) && 'S',
          isDevelopersFile(path) && 'D',
          isDevelopersPage(path) && 'P',
          isPrintedPage(path) && 'R',
        ].filter(Boolean).join(''),
        marks,
      );
    });
  for (const [title, manifests, file, found] of packages) {
    it(`package: ${title}`, () => {
      const at = new Map(Object.entries(manifests).map(([folder, manifest]) => [join('/project', folder, 'package.json'), manifest]));
      const said = packageAudience(join('/project', file), file, { readManifest: (each) => at.get(each) as Record<string, unknown> });
      assert.equal(said ? `${said.people} by ${said.saidBy}` : '', found);
    });
  }
  const commands: readonly (readonly [title: string, manifest: object, code: string, kind: 'product' | 'tool'])[] = [
    ['a command of a terminal', { bin: 'a.js', dependencies: { commander: '14' } }, 'export const run = act;', 'tool'],
    ['a page that a command shows', { bin: 'a.js', dependencies: { commander: '14' } }, 'document.title = act();', 'product'],
    ['a package that reads arguments', { dependencies: { commander: '14' } }, 'export const run = act;', 'product'],
    ['a server with a command', { bin: 'a.js', dependencies: { express: '5' } }, 'export const run = act;', 'product'],
  ];
  for (const [title, manifest, code, kind] of commands) {
    it(`kind of a file in ${title}: ${kind}`, () => {
      const readManifest = (each: string): object | undefined => (each === '/p/package.json' ? manifest : undefined);
      const found = probe(code, 'typescript', (parsed) =>
        kindOfFile(
          'src/a.ts',
          Object.create(parsed, { host: { value: { readManifest } }, filename: { value: '/p/src/a.ts' } }) as typeof parsed,
        ));
      assert.equal(found, kind);
    });
  }
  it('package: of a file without an absolute path', () => {
    assert.equal(packageAudience('src/a.ts', 'src/a.ts', { readManifest: () => ({ name: 'shop-admin' }) }), undefined);
  });
  describe('calls of the console that a build takes out', () => {
    for (const [title, texts, expected, main, path] of builds) it(title, () => assert.equal(removed(texts, main, path), expected));
  });
});

const entries: readonly (readonly [path: string, isEntry: boolean, dependency?: string])[] = [
  ['src/user.ts', false],
  ['user.ts', true],
  ['src/main.ts', true],
  ['src/Main.tsx', true],
  ['src/mainly.ts', false],
  ['src/vite.config.ts', true],
  ['src/hooks.server.ts', true],
  ['src/auth.service.ts', false],
  ['src/server.service.ts', false],
  ['api/user.ts', true],
  ['src/apis/user.ts', false],
  ['src/scripts/user.ts', true],
  ['src/pages/user.ts', false],
  ['src/pages/user.ts', true, 'next'],
  ['src/app/user.ts', false, 'next'],
  ['src/app/page.tsx', true, 'next'],
  ['src/app/page.tsx', false],
  ['src/user/page.tsx', false, 'next'],
  ['src/api/user.ts', false],
  ['src/app/(tabs)/user.tsx', true],
  ['src/app/(main)/user.tsx', false, 'next'],
  ['src/app/[id]/page.tsx', true, 'next'],
  ['src/app/(tabs)/user.tsx', true, 'expo-router'],
  ['src/pages/[id]/user.tsx', true, 'next'],
  ['src/routes/+page.svelte', true],
  ['src/routes/(app)/user.svelte', false, '@sveltejs/kit'],
  ['src/routes/(app)/+page.svelte', true, '@sveltejs/kit'],
  ['src/[id].tsx', true],
  ['app/user.tsx', true, 'expo-router'],
  ['src/page.css', true],
];

describe('entries of a product', () => {
  for (const [path, isExpected, dependency = 'react'] of entries) {
    it(`${path} beside ${dependency}: ${isExpected}`, () => assert.equal(isEntry(path, new Set([dependency])), isExpected));
  }
});

describe('an index within folders', () => {
  const indexes: readonly (readonly [path: string, isFirst: boolean])[] = [
    ['index.ts', true],
    ['src/index.ts', true],
    ['src/main/index.ts', false],
    ['src/functions/index.ts', true],
    ['src/main/main.ts', true],
  ];
  for (const [path, isFirst] of indexes)
    it(`${path} is ${isFirst ? 'an entry' : 'perhaps none'} where others name it`, () => {
      assert.equal(isEntryFirst(path, new Set()), isFirst);
      assert.equal(isEntry(path, new Set()), true);
    });
});

it('instrumentation of Next.js beside a manifest is none where `src` has it', () => {
  const words = {
    package: { folder: '/project', dependencies: new Set(['next']) },
    filesWith: () => [],
    filesNaming: () => [],
    wayTo: () => undefined,
    isTaken: () => undefined,
    isUndrawn: () => false,
  };
  const isUnusedBeside = (texts: Readonly<Record<string, string>>): boolean => {
    const file = mainOf({ 'instrumentation-client.ts': 'act();', ...texts }, [], 'instrumentation-client.ts');
    return isUnused(undefined, Object.create(file, { host: { value: { ...file.host, wordsBeside: () => words } } }) as typeof file);
  };
  assert.equal(isUnusedBeside({}), false);
  assert.equal(isUnusedBeside({ 'src/instrumentation-client.ts': '' }), true);
});

/**
 * Whether `act()` in a script of a workspace is in unused code. `named` are words in two other files, `naming` the files with a path to
 * each script: by default two of each.
 */
interface Beside {
  readonly named?: readonly string[];
  readonly naming?: Readonly<Record<string, readonly string[]>>;
  readonly isUndrawn?: boolean;
  readonly isUnreached?: boolean;
  /** Does a file that imports the script take what is asked about? By default, that is not known. */
  readonly isTaken?: boolean;
  readonly path?: string;
  readonly dependencies?: readonly string[];
}

const unused: readonly (readonly [title: string, code: string, isUnused: boolean, beside?: Beside])[] = [
  ['code of a module', 'act();', false],
  ['a file that no other names', 'act();', true, { naming: { 'src/a.ts': [] } }],
  ['an entry that no other names', 'act();', false, { naming: { 'src/main.ts': [] }, path: 'src/main.ts' }],
  ['a tool beside a manifest', 'act();', false, { naming: { 'a.ts': [] }, path: 'a.ts' }],
  ['a module beside a manifest that another imports, of which nothing is named', 'export function save() { act(); }', true, {
    naming: { 'a.ts': ['src/b.ts'] },
    path: 'a.ts',
  }],
  ['a script of a page beside a manifest', 'act(document);', true, { naming: { 'a.ts as a whole': [] }, path: 'a.ts' }],
  ['a script of a page whose whole name no other holds', 'act(document);', true, { naming: { 'src/a.ts as a whole': [] } }],
  ['a module of a page whose whole name no other holds', 'act(document);\nexport {};', true, { naming: { 'src/a.ts as a whole': [] } }],
  ['a page that no other names', 'act();', true, { naming: { 'designs/login.html': [] }, path: 'designs/login.html' }],
  ['a page whose name has spaces', 'act();', true, { naming: { 'saved/Our shop.html': [] }, path: 'saved/Our shop.html' }],
  ['a page that another names', 'act();', false, { path: 'designs/login.html' }],
  ['a page that a route names', 'act();', false, { naming: { 'views/login.html': [] }, named: ['/login'], path: 'views/login.html' }],
  ['the first page of a folder', 'act();', false, { naming: { 'designs/index.html': [] }, path: 'designs/index.html' }],
  ['a page that a server shows', 'act();', false, { naming: { 'public/login.html': [] }, path: 'public/login.html' }],
  ['a page beside a manifest', 'act();', false, { naming: { 'login.html': [] }, path: 'login.html' }],
  ['the same where a tool builds the pages', 'act();', true, { naming: { 'login.html': [] }, path: 'login.html', dependencies: ['next'] }],
  ['the same by its route', 'act();', true, {
    naming: { 'login.html': [] },
    named: ['/login'],
    path: 'login.html',
    dependencies: ['next'],
  }],
  ['the same by its whole name', 'act();', false, { path: 'login.html', dependencies: ['next'] }],
  ['the first page, where a tool builds the pages', 'act();', false, {
    naming: { 'index.html': [] },
    path: 'index.html',
    dependencies: ['vite'],
  }],
  ['the template of a tool that has another one', 'act();', true, { path: 'public/index.html', dependencies: ['vite'] }],
  ['the template of a tool', 'act();', false, { path: 'public/index.html', dependencies: ['vite', 'react-scripts'] }],
  ['a file that one other names', 'act();', false, { naming: { 'src/a.ts': ['src/b.ts'] } }],
  ['a file that an unnamed file names', 'act();', true, { naming: { 'src/a.ts': ['src/b.ts'], 'src/b.ts': [] } }],
  ['a file that an entry names', 'act();', false, { naming: { 'src/a.ts': ['src/main.ts'], 'src/main.ts': [] } }],
  ['a file that the unnamed index of a component names', 'act();', true, {
    naming: { 'src/views/feed/list.tsx': ['src/views/feed/index.tsx'], 'src/views/feed/index.tsx': [] },
    path: 'src/views/feed/list.tsx',
  }],
  ['a file that the unnamed index of a program names', 'act();', false, {
    naming: { 'src/jobs/mail/list.ts': ['src/jobs/mail/index.ts'], 'src/jobs/mail/index.ts': [] },
    path: 'src/jobs/mail/list.ts',
  }],
  ['files that name each other', 'act();', false, { naming: { 'src/a.ts': ['src/b.ts'], 'src/b.ts': ['src/a.ts'] } }],
  ['a file that no program comes to', 'act();', true, { isUnreached: true }],
  ['an entry that no program comes to', 'act();', false, { isUnreached: true, path: 'src/main.ts' }],
  ['a class that a framework may find and no program comes to', '@Page() export class Login { enter = 1; }\nact();', false, {
    isUnreached: true,
    named: ['Login'],
  }],
  ['an export that no importer takes', 'export function save() { act(); }', true, { named: ['save'], isTaken: false }],
  ['an export that an importer takes', 'export function save() { act(); }', false, { named: ['save'], isTaken: true }],
  ['an export of CommonJS that no importer takes', 'function save() { act(); }\nmodule.exports = { save };', true, {
    named: ['save'],
    isTaken: false,
  }],
  ['an export of an entry that no importer takes', 'export function save() { act(); }', false, {
    named: ['save'],
    isTaken: false,
    path: 'src/main.ts',
  }],
  ['an export of two names of which none is taken', 'function save() { act(); }\nexport { save, save as keep };', false, {
    named: ['save', 'keep'],
    isTaken: false,
  }],
  ['a function of the module that no importer takes', 'function save() { act(); }', false, { named: ['save'], isTaken: false }],
  ['a method of what no importer takes', 'export class Store { save() { act(); } }\nnew Store();', false, {
    named: ['Store', 'save'],
    isTaken: false,
  }],
  ['a default that no importer takes', 'export default function save() { act(); }', true, { isTaken: false }],
  ['a default that an importer takes', 'export default function save() { act(); }', false, { isTaken: true }],
  ['a default of an entry that no importer takes', 'export default function save() { act(); }', false, {
    isTaken: false,
    path: 'src/main.ts',
  }],
  ['a default below that no importer takes', 'const save = () => { act(); };\nexport default save;', true, {
    isTaken: false,
    named: ['save'],
  }],
  ['a default below, of which it is not known', "import './b';\nconst save = () => { act(); };\nexport default save;", false],
  ['a default that the file uses', 'function save() { act(); }\nsave();\nexport default save;', false, { isTaken: false }],
  ['a default with a name of which none is taken', 'export const save = () => { act(); };\nexport default save;', true, {
    named: ['save'],
    isTaken: false,
  }],
  ['a default with a name that no file holds', 'export const save = () => { act(); };\nexport default save;', false],
  ['a default that is wrapped', 'const save = () => { act(); };\nexport default memo(save);', false, { isTaken: false }],
  ['a function that an unused one calls', 'function save() { act(); }\nfunction keep() { save(); }', true],
  ['a function that a used one calls', 'function save() { act(); }\nfunction keep() { save(); }', false, { named: ['keep'] }],
  ['a method that an unused one calls', 'export class Store { save() { act(); } keep() { this.save(); } }', true, { named: ['Store'] }],
  ['unused functions that call each other', 'function save() { act(); keep(); }\nfunction keep() { save(); }', true],
  ['a component that nothing draws', '@Component({}) export class Login { enter() { act(); } }', true, {
    named: ['Login'],
    isUndrawn: true,
  }],
  ['a component that something draws', '@Component({}) export class Login { enter() { act(); } }', false, { named: ['Login', 'enter'] }],
  ['code of a module beside what nothing draws', 'export class Login { enter() { act(); } }', false, {
    named: ['Login', 'enter'],
    isUndrawn: true,
  }],
  ['a class that a framework may find', '@Page() export class Login { enter = 1; }\nact();', false, {
    naming: { 'src/a.ts': [] },
    named: ['Login'],
  }],
  ['a class without a decorator', 'export class Login { enter = 1; }\nact();', true, { naming: { 'src/a.ts': [] }, named: ['Login'] }],
  ['exports that no other file holds', 'export const first = 1;\nact();', true],
  ['one export that another file holds', 'export const first = 1, second = 2;\nact();', false, { named: ['second'] }],
  ['a default export', 'export default first;\nact();', false],
  ['an export that a framework calls', 'export const handler = 1;\nact();', false],
  ['exports of another module', "export const first = 1;\nexport * from './b';\nact();", false],
  ['a function without a use', 'function save() { act(); }', true],
  ['a function that is called', 'function save() { act(); }\nsave();', false],
  ['a function that calls itself', 'function save() { act(); save(); }', true],
  ['a function that another file holds', 'function save() { act(); }', false, { named: ['save'] }],
  ['a function that a text names', "function save() { act(); }\nrun('save()');", false],
  ['a function that a text in it names', "function save() { act('save failed'); }", true],
  ['an object of the module', 'const saved = { first: act() };', true],
  ['an object of the module that is used', 'const saved = { first: act() };\nrun(saved);', false],
  ['an object of a function', 'run(() => { const saved = { first: act() }; });', false],
  ['a function in an unused one', 'function save() { const inner = () => act(); inner(); }', true],
  ['a function of a short name', 'function go() { act(); }', false],
  ['a function of a function, by a name that other files hold', 'function run() { const save = () => { act(); }; }\nrun();', true, {
    named: ['save'],
  }],
  ['a function of a module, by a name that other files hold', "import './b';\nfunction save() { act(); }", true, { named: ['save'] }],
  ['an exported function, by a name that other files hold', 'export function save() { act(); }', false, { named: ['save'] }],
  ['a default function of a module', "import './b';\nexport default function save() { act(); }", false, { named: ['save'] }],
  ['a function of a function that calls itself', 'function run() { const save = () => { act(); save(); }; }\nrun();', true, {
    named: ['save'],
  }],
  ['a function of a function that is given away', 'function run() { const save = () => { act(); }; return <A save={save} />; }\nrun();',
    false],
  ['a function in a variable', 'const save = async () => { act(); };', true],
  ['a callback', 'run(() => { act(); });', false],
  ['a value that a function makes', 'const value = run(() => { act(); });', false],
  ['an exported function', 'export const used = 1;\nexport function save() { act(); }', true, { named: ['used'] }],
  ['an exported function of an entry', 'export function save() { act(); }', false, { path: 'src/main.ts' }],
  ['an own function of an entry', 'function save() { act(); }', true, { path: 'src/main.ts' }],
  ['a function that is exported below', 'const used = 1;\nfunction save() { act(); }\nexport { used, save };', true, { named: ['used'] }],
  ['a function of CommonJS', 'const used = 1;\nfunction save() { act(); }\nmodule.exports = { used, save };', true, { named: ['used'] }],
  ['a property of `exports`', 'function save() { act(); }\nexports.save = save;', true, { named: ['used'] }],
  ['a default function', 'export default function save() { act(); }', false],
  ['a method', 'export class Store { save() { act(); } }', true, { named: ['Store'] }],
  ['a method that another file holds', 'export class Store { save() { act(); } }', false, { named: ['Store', 'save'] }],
  ['a method of a class that extends another', 'export class Store extends Base { save() { act(); } }', false, { named: ['Store'] }],
  ['a method with a decorator', 'export class Store { @Get() save() { act(); } }', false, { named: ['Store'] }],
  ['a method of a life cycle', 'export class Store { ngOnInit() { act(); } }', false, { named: ['Store'] }],
  ['a constructor', 'export class Store { constructor() { act(); } }', false, { named: ['Store'] }],
  ['a function in a field', 'export class Store { save = () => { act(); }; }', true, { named: ['Store'] }],
  ['a function for the console of a browser', 'function save() { act(); }\nwindow.save = save;', true],
  ['a function of a page for another file', 'function save() { act(); }\nwindow.save = save;', false, { named: ['save'] }],
  ['a function of a page by another name', 'function save() { act(); }\nwindow.keep = save;', false],
  ['a function of an object', 'function save() { act(); }\nother.save = save;', false],
  ['a function that a hook returns', 'export function useIt() { const save = () => { act(); }; return { save }; }', true, {
    named: ['useIt'],
  }],
  ['a function that a hook returns to another file', 'export function useIt() { const save = () => { act(); }; return { save }; }', false, {
    named: ['useIt', 'save'],
  }],
  ['a function that a hook returns by another name', 'export function useIt() { const save = () => { act(); }; return { keep: save }; }',
    false, { named: ['useIt'] }],
  ['a function of a value with dependencies',
    'export function useIt() { const save = () => { act(); }; return useMemo(() => ({ save }), [save]); }', true, { named: ['useIt'] }],
  ['a function that a hook wraps and returns',
    'export function useIt() { const save = useCallback(() => { act(); }, []); return { save }; }', true, { named: ['useIt'] }],
  ['a function that a hook wraps and uses',
    'export function useIt() { const save = useCallback(() => { act(); }, []); useEffect(() => save(), [save]); }', false, {
    named: ['useIt'],
  }],
  ['a function that a call is given', 'export function useIt() { const id = run(() => { act(); }); }', false, { named: ['useIt'] }],
  ['a function of a list', 'export function useIt() { const save = () => { act(); }; return run([save]); }', false, { named: ['useIt'] }],
  ['a function that a call takes by its name', 'export function useIt() { const save = () => { act(); }; return run({ save }); }', false, {
    named: ['useIt'],
  }],
  ['a function that an error names', "function saveAll() { act(); }\nthrow new Error('only within saveAll');", true],
  ['a function of an object of the module', 'export const store = { save() { act(); } };', true, { named: ['store'] }],
  ['an option of a call', 'export const store = make({ save() { act(); } });', false, { named: ['store'] }],
  ['a function of a nested object', 'export const store = { inner: { save() { act(); } } };', false, { named: ['store'] }],
];

describe('unused code', () => {
  for (
    const [
      title,
      code,
      isExpected,
      { named = [], naming = {}, isUndrawn = false, isUnreached = false, isTaken, path = 'src/a.ts', dependencies } = {},
    ] of unused
  ) {
    it(`${title}: ${isExpected}`, () => {
      const two = ['/p/src/main.ts', '/p/src/main2.ts'];
      const words = {
        package: { folder: '/p', dependencies: new Set(dependencies) },
        filesWith: (word: string) => (named.includes(word) ? two : []),
        filesNaming: (script: string, isWhole?: boolean) =>
          naming[`${script.slice('/p/'.length)}${isWhole ? ' as a whole' : ''}`]?.map((each) => join('/p', each)) ?? two,
        wayTo: (script: string) => (isUnreached ? [] : [script]),
        isTaken: () => isTaken,
        isUndrawn: () => isUndrawn,
      };
      assert.equal(
        probe(code, 'typescript', (parsed) => {
          const file = Object.create(parsed, {
            host: { value: { wordsBeside: () => words } },
            filename: { value: join('/p', path) },
          }) as typeof parsed;
          const call = file.nodes('CallExpression').find(({ callee }) => (callee as { name?: string }).name === 'act');
          return isUnused(call, file);
        }),
        isExpected,
      );
    });
  }

  const withoutWorkspace: readonly (readonly [code: string, reader: Reader, isUnused: boolean])[] = [
    ['function save() { act(); }', 'ts', false],
    ["import './b';\nfunction save() { act(); }", 'ts', true],
    ["<script setup>import './b';\nfunction save() { act(); }</script><template><p /></template>", 'vue', true],
    ['<script setup>import \'./b\';\nfunction save() { act(); }</script><template><p @click="save" /></template>', 'vue', false],
    ['<script setup>import \'./b\';\nfunction save() { act(); }</script><template><p v-if="save()" /></template>', 'vue', false],
    ["<script>import './b';\nfunction save() { act(); }</script><p />", 'svelte', true],
    ["<script>import './b';\nfunction save() { act(); }</script><p on:click={save} />", 'svelte', false],
    ["<script>import './b';\nfunction save() { act(); }</script><p use:save />", 'svelte', false],
    ["<script>import './b';\nfunction save() { act(); }</script>{#if save()}<p />{/if}", 'svelte', false],
    ["---\nimport './b';\nfunction save() { act(); }\n---\n<p>{save()}</p>", 'astro', false],
    ["---\nimport './b';\nfunction save() { act(); }\n---\n<p />", 'astro', true],
    ['<script>function save() { act(); }</script><p onclick="save()"></p>', 'html', false],
  ];

  for (const [code, reader, isExpected] of withoutWorkspace)
    it(`${code} in ${reader}, where the host knows no workspace: ${isExpected}`, () =>
      assert.equal(lookAt(reader, code, (file) => isUnused(file.nodes('CallExpression')[0], file)), isExpected));
});
