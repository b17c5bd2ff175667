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

/** Which of the texts import another, as a host knows it. */
const wordsOf = (importersOf: Readonly<Record<string, readonly string[]>>): WordsBeside =>
  ({
    isTaken: (script, _, takes) => importersOf[script.slice('/project/'.length)]?.some((each) => takes(`/project/${each}`)),
  }) as Partial<WordsBeside> as WordsBeside;

describe('an export', () => {
  for (const [code, isTaken] of importers)
    it(`is ${isTaken ? '' : 'not '}taken by ${code.replaceAll('\n', ' ')}`, () => {
      const file = mainOf({ 'main.tsx': 'export const ring = 1, call = 2;', 'other.tsx': '', 'app.tsx': code });
      assert.equal(isUntaken('ring', file, wordsOf({ 'main.tsx': ['app.tsx'] })), !isTaken);
    });

  const barrel = (code: string): boolean => {
    const file = mainOf({ 'main.tsx': 'export const ring = 1;', 'all.tsx': "export * from './main';", 'app.tsx': code });
    return isUntaken('ring', file, wordsOf({ 'main.tsx': ['all.tsx'], 'all.tsx': ['app.tsx'] }));
  };
  it('is taken from a module that hands it on', () => assert.equal(barrel("import { ring } from './all';\nring();"), false));
  it('is not taken from a module that hands it on', () => assert.equal(barrel("import { call } from './all';\ncall();"), true));
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
