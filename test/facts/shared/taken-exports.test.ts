import assert from 'node:assert/strict';
import { isUntaken } from '../../../rules/src/facts/kind-of-file/taken-exports';
import type { WordsBeside } from '../../../rules/src/program/syntax/file-host';
import { mainOf } from '../../support/module-project';

/** What `app.tsx` does with the module `main.tsx`, and whether it takes the export `ring`. */
const importers: readonly (readonly [code: string, isTaken: boolean])[] = [
  ["import { call } from './main';\ncall();", false],
  ["import { call } from './main';\nbell.ring();", false],
  ["import { ring } from './main';", false],
  ["import { ring } from './main';\nring();", true],
  ["import { ring as start } from './main';\nstart();", true],
  ["import { call as ring } from './main';\nring();", false],
  ["import * as bells from './main';\nbells.call();", false],
  ["import * as bells from './main';\nbells.ring();", true],
  ["import * as bells from './main';\nbells[name]();", true],
  ["import * as bells from './main';\nopen(bells);", true],
  ["import * as bells from './main';\nother.bells = 1;", false],
  ["import bells from './main';\nbells.ring();", true],
  ["import './main';", false],
  ["import { ring } from './other';\nring();", false],
  ["export { call } from './main';", false],
  // A script beside the manifest may be for packages elsewhere.
  ["export { ring } from './main';", true],
  ["export { ring as start } from './main';", true],
  ["export * as bells from './main';", true],
  ["const { call } = await import('./main');", false],
  ["const { ring } = await import('./main');", true],
  ["const { call, ...others } = await import('./main');", true],
  ["const bells = await import('./main');\nbells.call();", false],
  ["const bells = await import('./main');\nbells.ring();", true],
  ["(await import('./main')).call();", false],
  ["(await import('./main')).ring();", true],
  ["import('./main').then(({ call }) => call());", false],
  ["import('./main').then((bells) => bells.ring());", true],
  ["import('./main').then(open);", true],
  ["import('./main');", false],
  ["const Bell = lazy(() => import('./main'));", false],
  ["load(() => import('./main'), (bells) => bells.ring);", true],
  ["open(import('./main'));", true],
  ["const { call } = require('./main');", false],
  ["const { ring } = require('./main');", true],
  ["const bells = require('./main');\nbells.ring();", true],
  ["module.exports = require('./main');", true],
];

/** The same of its default. */
const importersOfDefault: readonly (readonly [code: string, isTaken: boolean])[] = [
  ["import Bell from './main';\nBell();", true],
  ["import Bell from './main';", false],
  ["import Bell, { ring } from './main';\nring();", false],
  ["import { default as Bell } from './main';\nBell();", true],
  ["import * as bells from './main';\nbells.ring();", false],
  ["import * as bells from './main';\nbells.default();", true],
  ["export * from './main';", false],
  ["export { default } from './main';", false],
  ["const Bell = lazy(() => import('./main'));", true],
  ["const Bell = lazy(() => import('./main').then((bells) => ({ default: bells.ring })));", false],
  ["const Bell = lazy(() => import('./main').then((bells) => ({ default: bells.default })));", true],
  ["const bell = require('./main');\nbell.call();", true],
];

/** Which of the texts import another, as a host knows it, and to which no program comes. */
const wordsOf = (importersOf: Readonly<Record<string, readonly string[]>>, unreached: readonly string[] = []): WordsBeside =>
  ({
    package: { folder: '/project', dependencies: new Set() },
    wayTo: (script) => (unreached.some((each) => script === `/project/${each}`) ? [] : [script]),
    isTaken: (script, _, takes) => importersOf[script.slice('/project/'.length)]?.some((each) => takes(`/project/${each}`)),
  }) as Partial<WordsBeside> as WordsBeside;

describe('an export', () => {
  for (const [code, isTaken] of importers)
    it(`is ${isTaken ? '' : 'not '}taken by ${code.replaceAll('\n', ' ')}`, () => {
      const file = mainOf({ 'main.tsx': 'export const ring = 1, call = 2;', 'other.tsx': '', 'app.tsx': code });
      assert.equal(isUntaken('ring', file, wordsOf({ 'main.tsx': ['app.tsx'] })), !isTaken);
    });

  for (const [code, isTaken] of importersOfDefault)
    it(`as the default is ${isTaken ? '' : 'not '}taken by ${code.replaceAll('\n', ' ')}`, () => {
      const file = mainOf({ 'main.tsx': 'export default 1;', 'src/lib/bells.tsx': code.replaceAll('./main', '../../main') });
      assert.equal(isUntaken('default', file, wordsOf({ 'main.tsx': ['src/lib/bells.tsx'], 'src/lib/bells.tsx': [] })), !isTaken);
    });

  /** Is `ring` taken through a module that hands it on? */
  const barrel = (code: string, all = "export * from '../main';", place = 'lib/all.ts'): boolean => {
    const file = mainOf({ 'main.tsx': 'export const ring = 1;', [place]: all, 'app.tsx': code });
    return !isUntaken('ring', file, wordsOf({ 'main.tsx': [place], [place]: ['app.tsx'] }));
  };
  const handedOn: readonly (readonly [title: string, isTaken: boolean, code: string, all?: string, place?: string])[] = [
    ['a module that hands all on', true, "import { ring } from './lib/all';\nring();"],
    ['a module that hands all on, of which something else is taken', false, "import { call } from './lib/all';\ncall();"],
    ['a module that hands it on by its name', true, "import { ring } from './lib/all';\nring();", "export { ring } from '../main';"],
    ['a module that hands it on by another name', true, "import { bell } from './lib/all';\nbell();",
      "export { ring as bell } from '../main';"],
    ['a module that hands it on by a name that nothing takes', false, "import { ring } from './lib/all';\nring();",
      "export { ring as bell } from '../main';"],
    ['a module that packages elsewhere may import', true, '', "export { ring } from './main';", 'index.ts'],
  ];
  for (const [title, isTaken, code, all, place] of handedOn)
    it(`is ${isTaken ? '' : 'not '}taken through ${title}`, () => assert.equal(barrel(code, all, place), isTaken));

  it('is not taken by a script to which no program comes', () => {
    const file = mainOf({ 'main.tsx': 'export const ring = 1;', 'app.tsx': "import { ring } from './main';\nring();" });
    assert.equal(isUntaken('ring', file, wordsOf({ 'main.tsx': ['app.tsx'] }, ['app.tsx'])), true);
  });

  it('may be taken in a circle', () => {
    const file = mainOf({ 'main.tsx': 'export const ring = 1;', 'all.tsx': "export * from './main';\nexport * from './all';" });
    assert.equal(isUntaken('ring', file, wordsOf({ 'main.tsx': ['all.tsx'], 'all.tsx': ['all.tsx'] })), false);
  });
  it('may be taken where importers are not known, or cannot be read', () => {
    const file = mainOf({ 'main.tsx': 'export const ring = 1;' });
    assert.equal(isUntaken('ring', file, wordsOf({})), false);
    assert.equal(isUntaken('ring', file, wordsOf({ 'main.tsx': ['app.vue'] })), false);
  });
});
