import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { assertNoticed, type Break } from './deliberate-breaks';

const root = path.resolve(__dirname, '../..');
const rooms = path.join(root, 'rules/src/facts');
const tables = path.join(root, 'test/facts');
const mutants = path.join(tables, 'mutants');

/** Files of tables by the room they are of, whatever folder they stand in. */
const tableOf = new Map(fs.readdirSync(tables, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name): [room: string, table: string] => [path.basename(name, '.test.ts'), path.join(tables, name)]));

describe('deliberate breaks of facts', function() {
  this.timeout(60_000);
  it('stand for every room, and every room has a table', () => {
    const all = fs.readdirSync(rooms, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
    assert.deepEqual(all.filter((room) => !tableOf.has(room)), []);
    assert.deepEqual(fs.readdirSync(mutants).sort(), all.map((room) => `${room}.json`));
  });
  for (const [room, table] of tableOf) {
    const list = path.join(mutants, `${room}.json`);
    // `ranking-score` is a second table of a room that has its own.
    if (!fs.existsSync(list)) continue;
    const breaks = JSON.parse(fs.readFileSync(list, 'utf8')) as readonly Break[];
    describe(room, () => {
      for (const { title, file, ...change } of breaks)
        it(`fails a row: ${title}`, () => assertNoticed({ ...change, file: path.join(rooms, room, file) }, table));
    });
  }
});
