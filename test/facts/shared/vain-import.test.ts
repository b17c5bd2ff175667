import assert from 'node:assert/strict';
import { isImportedInVain, isOnlyImported } from '../../../rules/src/facts/kind-of-file/vain-import';
import { mainOf } from '../../support/module-project';

/** What `app.tsx` does with the module `main.tsx`, and whether it is imported in vain. */
const importers: readonly (readonly [code: string, isInVain: boolean])[] = [
  ["import Bell from './main';", true],
  ["import Bell, { ring } from './main';\nconst page = <p>{/* <Bell onRing={ring} /> */}</p>;", true],
  ["import type { Bell } from './main';", true],
  ["import Bell from './main';\nconst page = <Bell />;", false],
  ["import { ring as start } from './main';\nstart();", false],
  ["import * as bells from './main';\nbells.ring();", false],
  ["import './main';", false],
  ["import Bell from './main';\nexport { Bell };", false],
  ["export * from './main';", false],
  ["import Bell from './main';\nconst later = () => import('./main');", false],
  ["import Bell from './main';\njest.mock('./main');", false],
  ["import Bell from './other';", false],
  ["const Bell = require('./main');", false],
];

/** What `app.tsx` does with the name `ring`, and whether it only imports it. */
const names: readonly (readonly [code: string, isOnlyImported: boolean])[] = [
  ["import { ring } from './main';", true],
  ["import { ring as start } from './main';", true],
  ["import { ring } from './main';\nring();", false],
  ["import { ring } from './main';\nexport { ring };", false],
  ["import * as bells from './main';\nbells.ring();", false],
  ['const ring = 1;', false],
  ['bells[name]();', false],
];

describe('imports in vain', () => {
  for (const [code, isExpected] of importers)
    it(`${code}: ${isExpected}`, () => {
      const file = mainOf({ 'main.tsx': 'export const ring = 1; export default ring;', 'other.tsx': '', 'app.tsx': code });
      assert.equal(isImportedInVain('/project/main.tsx', '/project/app.tsx', file), isExpected);
    });
  for (const [code, isExpected] of names)
    it(`ring in ${code}: ${isExpected}`, () => {
      assert.equal(isOnlyImported('ring', '/project/app.tsx', mainOf({ 'main.tsx': '', 'app.tsx': code })), isExpected);
    });
  it('are not known of a file that cannot be read', () => {
    const file = mainOf({ 'main.tsx': '' });
    assert.equal(isImportedInVain('/project/main.tsx', '/project/app.vue', file), false);
    assert.equal(isOnlyImported('ring', '/project/app.vue', file), false);
  });
});
