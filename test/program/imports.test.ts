import assert from 'node:assert/strict';
import { withAnswers } from '../../rules/src/program/exports/ask';
import { valueOf } from '../../rules/src/program/values';
import { optionsOf } from '../../rules/src/program/values/value';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { mainOf, type ModuleTexts } from '../support/module-project';

/** The value of the only argument of `show(…)` in the main file, and whether its node is one of that file. */
function shown(texts: ModuleTexts): unknown {
  const file = mainOf(texts);
  const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'show') as AstNode;
  const value = valueOf(call.arguments[0] as AstNode, file);
  for (const { node } of optionsOf(value)) assert.equal(node, call.arguments[0], 'the value is held by the place that uses it');
  return value.kind === 'known' ? value.value : value.kind === 'oneOf' ? value.options.map((option) => option.value) : value.kind;
}

const UNKNOWN = 'dynamic';

const rows: readonly (readonly [title: string, main: string, others: ModuleTexts, value: unknown])[] = [
  ['a constant', "import { HOUR } from './a'; show(HOUR)", { 'a.ts': 'export const HOUR = 23;' }, 23],
  ['under another name', "import { HOUR as late } from './a'; show(late)", { 'a.ts': 'export const HOUR = 23;' }, 23],
  ['a default export', "import hour from './a'; show(hour)", { 'a.ts': 'export default 23;' }, 23],
  ['a default export by name', "import { default as hour } from './a'; show(hour)", { 'a.ts': 'const hour = 23; export default hour;' },
    23],
  ['a name in a list of exports', "import { late } from './a'; show(late)", { 'a.ts': 'const HOUR = 23; export { HOUR as late };' }, 23],
  ['a member of a module', "import * as times from './a'; show(times.HOUR)", { 'a.ts': 'export const HOUR = 23;' }, 23],
  ['one of two values', "import { HOUR } from './a'; show(HOUR)", { 'a.ts': 'export const HOUR = kids ? 19 : 23;' }, [19, 23]],
  ['a calculation', "import { HOUR } from './a'; show(HOUR + 1)", { 'a.ts': 'const BASE = 20; export const HOUR = BASE + 2;' }, 23],
  ['a template', "import { HOUR } from './a'; show(`0 ${HOUR} * * *`)", { 'a.ts': "export const HOUR = '23';" }, '0 23 * * *'],
  ['a member of an object', "import { AT } from './a'; show(AT.push.hour)", { 'a.ts': 'export const AT = { push: { hour: 23 } };' }, 23],
  ['a member of a default export', "import AT from './a'; show(AT.hour)", { 'a.ts': 'export default { hour: 23 };' }, 23],
  ['a member of an object of a module', "import * as a from './a'; show(a.AT.hour)", { 'a.ts': 'export const AT = { hour: 23 } as const;' },
    23],
  ['taken out of an object', "import { AT } from './a'; const { hour } = AT; show(AT.hour)", {
    'a.ts': 'export const AT = Object.freeze({ hour: 23 });',
  }, 23],
  ['a member of an enum', "import { See } from './a'; show(See.All)", { 'a.ts': "export enum See { None = 'none', All = 'all' }" }, 'all'],
  ['a counted member of an enum', "import { See } from './a'; show(See.All)", { 'a.ts': 'export enum See { None, All }' }, UNKNOWN],
  ['an enum in a list of exports', "import { See } from './a'; show(See.All)", { 'a.ts': "enum See { All = 'all' } export { See };" },
    'all'],
  ['through a barrel', "import { HOUR } from './lib'; show(HOUR)", {
    'lib/index.ts': "export * from './times';",
    'lib/times.ts': 'export const HOUR = 23;',
  }, 23],
  ['through two barrels', "import { late } from './lib'; show(late)", {
    'lib/index.ts': "export { HOUR as late } from './more';",
    'lib/more/index.ts': "export * from './none'; export * from './times';",
    'lib/more/none.ts': 'export const OTHER = 1;',
    'lib/more/times.ts': 'export const HOUR = 23;',
  }, 23],
  ['through a barrel that imports first', "import { HOUR } from './lib'; show(HOUR)", {
    'lib/index.ts': "import { HOUR } from './times'; export { HOUR };",
    'lib/times.ts': 'export const HOUR = 23;',
  }, 23],
  ['of CommonJS', "const { HOUR } = require('./a'); show(HOUR)", { 'a.js': 'module.exports = { HOUR: 23 };' }, 23],
  ['a member of a module of CommonJS', "const a = require('./a'); show(a.HOUR)", { 'a.js': 'exports.HOUR = 23;' }, 23],
  ['export = of TypeScript', "import AT from './a'; show(AT.hour)", { 'a.ts': 'const AT = { hour: 23 }; export = AT;' }, 23],
  ['a second hop', "import { HOUR } from './a'; show(HOUR)", {
    'a.ts': "import { BASE } from './b'; export const HOUR = BASE + 1;",
    'b.ts': 'export const BASE = 22;',
  }, UNKNOWN],
  ['a value that is computed', "import { HOUR } from './a'; show(HOUR)", { 'a.ts': 'export const HOUR = load();' }, UNKNOWN],
  ['a member that is written later', "import { AT } from './a'; show(AT.hour)", {
    'a.ts': 'export const AT = { hour: 23 }; export function move(hour) { AT.hour = hour; }',
  }, UNKNOWN],
  ['a member behind a spread', "import { AT } from './a'; show(AT.hour)", { 'a.ts': 'export const AT = { hour: 23, ...given };' }, UNKNOWN],
  ['a member that is not there', "import { AT } from './a'; show(AT.minute)", { 'a.ts': 'export const AT = { hour: 23 };' }, UNKNOWN],
  ['an object itself', "import { AT } from './a'; show(AT)", { 'a.ts': 'export const AT = { hour: 23 };' }, UNKNOWN],
  ['a name that is not exported', "import { HOUR } from './a'; show(HOUR)", { 'a.ts': 'const HOUR = 23;' }, UNKNOWN],
  ['a type', "import type { HOUR } from './a'; show(HOUR)", { 'a.ts': 'export const HOUR = 23;' }, UNKNOWN],
  ['a parameter of the same name', "import { HOUR } from './a'; function f(HOUR) { show(HOUR) }", { 'a.ts': 'export const HOUR = 23;' },
    UNKNOWN],
  ['a name that two modules give', "import { HOUR } from './lib'; show(HOUR)", {
    'lib/index.ts': "export * from './a'; export * from './b';",
    'lib/a.ts': 'export const HOUR = 23;',
    'lib/b.ts': 'export const HOUR = 9;',
  }, UNKNOWN],
  ['a circle', "import { HOUR } from './a'; show(HOUR)", { 'a.ts': "export * from './b';", 'b.ts': "export * from './a';" }, UNKNOWN],
  ['a circle through the file itself', "import { HOUR } from './a'; export const X = 1; show(HOUR)", { 'a.ts': "export * from './main';" },
    UNKNOWN],
  ['no such file', "import { HOUR } from './b'; show(HOUR)", {}, UNKNOWN],
  ['a file that cannot be parsed', "import { HOUR } from './a'; show(HOUR)", { 'a.ts': 'export const HOUR = 23; }' }, UNKNOWN],
  ['a package', "import { HOUR } from 'a'; show(HOUR)", { 'a.ts': 'export const HOUR = 23;' }, UNKNOWN],
];

describe('values of imports', () => {
  for (const [title, main, others, value] of rows)
    it(title, () => assert.deepEqual(shown({ ...others, 'main.tsx': main }), value));

  it('are asked of no file that nothing asks for', () => {
    const read: string[] = [];
    const file = mainOf({
      'main.tsx': "import { A } from './a'; import { B } from './b'; show(B)",
      'a.ts': '',
      'b.ts': 'export const B = 1;',
    }, read);
    const call = file.nodes('CallExpression')[0];
    assert.deepEqual(read, []);
    valueOf(call.arguments[0] as AstNode, file);
    assert.deepEqual(read, ['b.ts']);
  });

  it('tell what they rest on', () => {
    const { asked } = withAnswers(() => shown({ 'main.tsx': "import { A } from './a'; show(A)", 'a.ts': 'export const A = 1;' }));
    assert.deepEqual(asked.map(({ binding, answer, from }) => ({ binding, answer, from })), [
      { binding: { specifier: './a', name: 'A' }, answer: [1], from: '/project/main.tsx' },
    ]);
  });
});
