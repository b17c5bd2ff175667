import assert from 'node:assert/strict';
import { withAnswers } from '../../rules/src/program/exports/ask';
import { importedBy } from '../../rules/src/program/exports/imported';
import { type DeclaredField, declaredFieldOf, declaredTypeOf } from '../../rules/src/program/origin/declared-type';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { mainOf, type ModuleTexts } from '../support/module-project';

const show = ({ name, isText, fields }: DeclaredField): string =>
  `${name}${isText ? ': text' : ''}${fields.length > 0 ? ` { ${fields.map(show).join(', ')} }` : ''}`;

/** What the type of `it`, the argument of `show(…)`, says. */
function declared(texts: ModuleTexts): string {
  const file = mainOf(texts);
  const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'show') as AstNode;
  const type = declaredTypeOf(call.arguments[0] as AstNode, file);
  return type ? `${type.name} { ${type.fields.map(show).join(', ')} }` : '';
}

const shown = (type: string): string => `function f(it: ${type}) { show(it); }`;
const imported = (type: string): string => `import type { Pupil } from './a'; ${shown(type)}`;

const rows: readonly (readonly [title: string, main: string, others: ModuleTexts, type: string])[] = [
  ['an interface', `interface Pupil { mail: string; age: number } ${shown('Pupil')}`, {}, 'Pupil { mail: text, age }'],
  ['a type', `type Pupil = { mail?: string | null }; ${shown('Pupil[]')}`, {}, 'Pupil { mail: text }'],
  ['a class', `class Pupil { static max: string; mail: string; read() {} } ${shown('Readonly<Pupil>')}`, {}, 'Pupil { mail: text }'],
  ['a record in a record', `interface Pupil { home: Home } interface Home { city: string } ${shown('Pupil')}`, {},
    'Pupil { home { city: text } }'],
  ['a type that holds itself', `interface Pupil { friend: Pupil; mail: string } ${shown('Pupil')}`, {},
    'Pupil { friend { friend, mail: text }, mail: text }'],
  ['two types together', `type A = { a: string }; type B = { b: string }; ${shown('A & B')}`, {}, ' { a: text, b: text }'],
  ['one of two types', `type A = { a: string; c: string }; type B = { a: string }; ${shown('A | B | null')}`, {}, 'A { a: text }'],
  ['a name for a name of itself', `type A = A; ${shown('A')}`, {}, ''],
  ['a state', 'const [it, set] = useState<{ a: string }>(); show(it)', {}, ' { a: text }'],
  ['the function of a state', 'const [set, it] = useState<{ a: string }>(); show(it)', {}, ''],
  ['nothing declared', 'function f(it) { show(it); }', {}, ''],
  ['a type of the language', shown('string'), {}, ''],
  ['an imported type', imported('Pupil'), { 'a.ts': 'export interface Pupil { mail: string }' }, 'Pupil { mail: text }'],
  ['an imported class', `import { Pupil } from './a'; ${shown('Pupil')}`, { 'a.ts': 'export class Pupil { mail: string }' },
    'Pupil { mail: text }'],
  ['under another name', `import { Pupil as P } from './a'; ${shown('P')}`, { 'a.ts': 'export type Pupil = { mail: string }' },
    'P { mail: text }'],
  ['through a barrel', imported('Pupil'), { 'a.ts': "export * from './b'", 'b.ts': 'export type Pupil = { mail: string }' },
    'Pupil { mail: text }'],
  ['through a barrel of types', imported('Pupil'), {
    'a.ts': "export type { Pupil } from './b'",
    'b.ts': 'export type Pupil = { mail: string }',
  }, 'Pupil { mail: text }'],
  ['an imported record in a record', imported('Pupil'), { 'a.ts': 'export type Pupil = { home: Home }; type Home = { city: string }' },
    'Pupil { home { city: text } }'],
  ['a value of the name', imported('Pupil'), { 'a.ts': 'export const Pupil = { mail: 1 }' }, ''],
  ['a second hop', imported('Pupil'), {
    'a.ts': "import { Home } from './b'; export type Pupil = Home",
    'b.ts': 'export type Home = { city: string }',
  }, ''],
  ['a type of a package', `import type { Pupil } from 'a'; ${shown('Pupil')}`, { 'a.ts': 'export type Pupil = { mail: string }' }, ''],
];

describe('declared types', () => {
  for (const [title, main, others, type] of rows) it(title, () => assert.equal(declared({ 'main.tsx': main, ...others }), type));

  it('are answers that can be asked again', () => {
    const texts = { 'main.tsx': imported('Pupil'), 'a.ts': 'export type Pupil = { mail: string }' };
    const { asked: [question] } = withAnswers(() => declared(texts));
    const again = (other: ModuleTexts): string => {
      const { host } = mainOf(other);
      const found = importedBy(question.binding, question.from, host);
      return JSON.stringify(found && question.compute(found));
    };
    assert.equal(again(texts), JSON.stringify(question.answer));
    assert.notEqual(again({ ...texts, 'a.ts': 'export type Pupil = { plan: string }' }), JSON.stringify(question.answer));
  });
});

/** Which numbers a type declares of the argument of `show(…)`. */
const numbers: readonly (readonly [title: string, main: string, holds: DeclaredField['holds'], others?: ModuleTexts])[] = [
  ['a number', 'function f({ it }: { it: number }) { show(it); }', 'number'],
  ['a number or nothing', 'function f({ it = 0 }: { it?: number | null }) { show(it); }', 'number'],
  ['a number or a text', 'function f({ it }: { it: number | string }) { show(it); }', undefined],
  ['a text', 'function f({ it }: { it: string }) { show(it); }', undefined],
  ['another name of a pattern', 'function f({ of: it }: { of: number; it: string }) { show(it); }', 'number'],
  ['a variable of a pattern', 'const { it }: { it: number } = given; show(it);', 'number'],
  ['an object of numbers', 'function f({ it }: { it: { a: number; b: number } }) { show(it); }', 'numbers'],
  ['an object of a number and a text', 'function f({ it }: { it: { a: number; b: string } }) { show(it); }', undefined],
  ['an object with an id', 'function f({ it }: { it: { id: number; b: number } }) { show(it); }', undefined],
  ['an object without fields', 'function f({ it }: { it: {} }) { show(it); }', undefined],
  ['numbers by name', 'function f({ it }: { it: Record<string, number> }) { show(it); }', 'numbers'],
  ['records by name', 'function f({ it }: { it: Map<number, Pupil> }) { show(it); }', undefined],
  ['a list of numbers', 'function f({ it }: { it: number[] | Array<number> }) { show(it); }', undefined],
  ['lists of numbers', 'function f({ it }: { it: readonly number[] }, all: { it: number[] }) { show(all.it); }', 'numbers'],
  ['a list of objects of numbers', 'function f({ it }: { it: { a: number }[] }) { show(it); }', undefined],
  ['a member', 'function f(all: { it: number }) { show(all.it); }', 'number'],
  ['a member of a member', 'function f(all: { of: { it: number } }) { show(all.of.it); }', 'number'],
  ['a member without a type', 'function f(all) { show(all.it); }', undefined],
  ['a component by its type', 'const A: FC<{ it: number }> = ({ it }) => show(it);', 'number'],
  ['an imported type', "import { All } from './a'; function f({ it }: All) { show(it); }", 'numbers', {
    'a.ts': 'export interface All { it: Of } interface Of { a: number }',
  }],
  ['a value', 'function f(it: number) { show(it); }', undefined],
];

describe('numbers that a type declares', () => {
  for (const [title, main, holds, others = {}] of numbers) {
    it(title, () => {
      const file = mainOf({ 'main.tsx': main, ...others });
      const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'show') as AstNode;
      assert.equal(declaredFieldOf(call.arguments[0] as AstNode, file)?.holds, holds);
    });
  }
});
