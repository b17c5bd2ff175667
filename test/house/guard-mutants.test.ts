import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { guardWords } from '../../rules/src/knowledge/words/guard-words';
import { wordsOf } from '../../rules/src/program/syntax/words';
import { assertNoticed, type Break } from './deliberate-breaks';

const root = path.resolve(__dirname, '../..');
const guards = path.join(root, 'rules/src/guards');
const tables = path.join(root, 'test/guards');
const mutants = path.join(tables, 'mutants');

/** What a check is about, and where it stands. */
const subjects = [...Object.keys(guardWords).map((kind) => wordsOf(kind).join('-')), 'places'].sort();

describe('deliberate breaks of guards', function() {
  this.timeout(60_000);
  it('stand for every kind of check', () => assert.deepEqual(fs.readdirSync(mutants).sort(), subjects.map((subject) => `${subject}.json`)));
  for (const subject of subjects) {
    const breaks = JSON
      .parse(fs.readFileSync(path.join(mutants, `${subject}.json`), 'utf8')) as readonly (Break & { readonly table: string })[];
    describe(subject, () => {
      for (const { title, file, table, ...change } of breaks)
        it(`fails a row: ${title}`, () =>
          assertNoticed({ ...change, file: path.join(guards, file) }, path.join(tables, `${table}.test.ts`)));
    });
  }
});
