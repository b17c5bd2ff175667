import assert from 'node:assert/strict';
import { sqlTableColumns } from '../../rules/src/views/sql/sql-table';
import { probe } from '../support/probe';

/** `table.name: definition` of each column of a text; the ranges must point at what they name. */
const columns = (sql: string): string[] =>
  probe(`db.exec(\`${sql}\`);`, 'espree', (file) =>
    sqlTableColumns(file).map(({ table, name, definition, nameRange, definitionRange }) => {
      assert.equal(file.text.slice(...nameRange), name);
      assert.equal(file.text.slice(...definitionRange), definition);
      return `${table}.${name}: ${definition}`;
    }));

describe('columns of SQL texts', () => {
  it('are those of a table, on one line or many', () => {
    assert.deepEqual(columns('CREATE TABLE users (id INT, full_name VARCHAR(80) NOT NULL)'), ['users.id: INT',
      'users.full_name: VARCHAR(80) NOT NULL']);
    assert.deepEqual(columns('create table if not exists public."pupils" (\n  "grade" int,\n  level numeric(3, 1) default 0\n);'), [
      'pupils.grade: int',
      'pupils.level: numeric(3, 1) default 0',
    ]);
  });

  it('are the same with the line ends of Windows and of old Macs', () => {
    const lines = ['create table a ( -- b int,', 'c text default 1,', '"d" date', ')'];
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(columns(lines.join(end)), ['a.c: text default 1', 'a.d: date'], JSON.stringify(end));
  });

  it('are those that are added', () => {
    assert.deepEqual(columns('ALTER TABLE users ADD COLUMN is_public boolean DEFAULT true, ADD COLUMN bio text;'), [
      'users.is_public: boolean DEFAULT true',
      'users.bio: text',
    ]);
    assert.deepEqual(columns('ALTER TABLE users DROP COLUMN bio'), []);
  });

  it('are no constraints and nothing of comments', () => {
    assert.deepEqual(columns('CREATE TABLE a (id INT, -- one, two INT\n PRIMARY KEY (id), UNIQUE (id), b DATE /* c INT, */)'), ['a.id: INT',
      'a.b: DATE']);
  });

  it('are no columns of other statements', () => {
    assert.deepEqual(columns('SELECT id, name FROM users'), []);
    assert.deepEqual(columns('a table (id int)'), []);
  });
});
