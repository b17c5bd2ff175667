import assert from 'node:assert/strict';
import { valuesIn, valuesOfType } from '../../rules/src/program/origin/listed-values';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { mainOf, type ModuleTexts } from '../support/module-project';

/** What may be in `path` of the argument of `show(…)`: of its type, else in itself. */
function listed(texts: ModuleTexts, path: string): string {
  const file = mainOf(texts);
  const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'show') as AstNode;
  const [type] = (call.typeArguments?.params ?? []) as AstNode[];
  const values = type ? valuesOfType(type, path === '' ? [] : path.split('.'), file) : valuesIn(call.arguments[0] as AstNode, file);
  return values ? values.map(({ value, member }) => (member === undefined ? value : `${member}=${value}`)).join(' ') : 'unknown';
}

const rows: readonly (readonly [title: string, main: string, others: ModuleTexts, found: string, path?: string])[] = [
  ['a union', "show<'a' | 'b' | null>()", {}, 'a b'],
  ['a union with a text', "show<'a' | string>()", {}, 'unknown'],
  ['a type of the file', "type A = B; type B = 'a' | 'b'; show<A | undefined>()", {}, 'a b'],
  ['a type of itself', 'type A = A; show<A>()', {}, 'unknown'],
  ['a field', "interface A { b: { c: 'x' } } show<Partial<A>>()", {}, 'x', 'b.c'],
  ['a field that is missing', "interface A { b: 'x' } show<A>()", {}, 'unknown', 'c'],
  ['the field of a text', "show<'a'>()", {}, 'unknown', 'c'],
  ['both parts of a type', "show<{ a: 'x' } & { b: 'y' }>()", {}, 'y', 'b'],
  ['items of a list', "const list = ['a', 'b'] as const; show<(typeof list)[number]>()", {}, 'a b'],
  ['an enum as a type', "enum A { ONE = 'x', TWO } show<A>()", {}, 'ONE=x TWO=TWO'],
  ['an imported type', "import type { A } from './a'; show<A>()", { 'a.ts': "export type A = 'x' | 'y'" }, 'x y'],
  ['a field of an imported type', "import type { A } from './a'; show<A>()", { 'a.ts': "type B = 'x'; export interface A { b: B }" }, 'x',
    'b'],
  ['an imported enum', "import { A } from './a'; show(A)", { 'a.ts': "export enum A { ONE = 'x' }" }, 'ONE=x'],
  ['an imported list', "import { list } from './a'; show(list)", { 'a.ts': "export const list = ['x', 'y'] as const" }, 'x y'],
  ['an imported list of numbers', "import { list } from './a'; show(list)", { 'a.ts': 'export const list = [1, 2]' }, 'unknown'],
  ['a second hop', "import type { A } from './a'; show<A>()", {
    'a.ts': "import type { B } from './b'; export interface A { b: B }",
    'b.ts': "export type B = 'x'",
  }, 'unknown', 'b'],
  ['constants', "const A = { ONE: 'x' } as const; show(A)", {}, 'ONE=x'],
  ['values of constants', "const A = { ONE: 'x' }; show(Object.values(A))", {}, 'ONE=x'],
  ['constants with a number', "const A = { ONE: 'x', TWO: 2 }; show(A)", {}, 'unknown'],
  ['a list that changes', "let a = ['x']; show(a)", {}, 'unknown'],
  ['nothing known', 'show(a)', {}, 'unknown'],
];

describe('listed values', () => {
  for (const [title, main, others, found, path = ''] of rows)
    it(title, () => assert.equal(listed({ 'main.tsx': main, ...others }, path), found));
});
