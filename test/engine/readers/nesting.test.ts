import assert from 'node:assert/strict';
import { ScriptReader } from '../../../rules/src/engine/readers';
import { mayOverflow } from '../../../rules/src/engine/readers/nesting-bounds';
import { installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { hasLongChain, TOO_DEEP } from '../../../rules/src/program/syntax/limits/tree-depth';

const many = (open: string, close = '', core = 'a') => (levels: number): string => open.repeat(levels) + core + close.repeat(levels);
const after = (start: string, form: (levels: number) => string, end = '') => (levels: number): string => start + form(levels) + end;
const links = (link: string, start = 'x = a') => (levels: number): string => start + link.repeat(levels);

/** Everything that nests: with 100,000 levels each of them ends a process that gives them to a native parser. */
const forms: Readonly<Record<string, (levels: number) => string>> = {
  'members': links('.b'),
  'calls': links('.b()'),
  'calls on lines': links('\n  .b()'),
  'calls of calls': links('()'),
  'sums': links(' + b'),
  'sums on lines': links('\n  + b'),
  'powers': links(' ** b'),
  'tags': links('``'),
  'assertions of a type': links(' as b'),
  'assertions of a value': links('!', 'x = a'),
  'negations': many('!'),
  'assignments': many('a = '),
  'arrows': after('x = ', many('a => ')),
  'conditions': after('x = ', many('a ? b : ')),
  'else if': after('if (a) {}', many(' else if (a) {}', '', '')),
  'else if on lines': after('if (a) {\n}', many('\nelse if (a) {\n}', '', '')),
  'if without braces': many('if (a) ', '', 'b'),
  'if on lines': many('if (a)\n', '', 'b'),
  'for without braces': many('for (;;) ', '', 'b'),
  'do without braces': many('do ', ' while (a);', 'b;'),
  'labels': (levels) => `${Array.from({ length: levels }, (_, index) => `a${index}: `).join('')};`,
  'templates': after('x = ', many('`${', '}`')),
  'parentheses': many('(', ')'),
  'lists': many('[', ']'),
  'objects': after('x = ', many('{ a: ', ' }')),
  'arguments': many('f(', ')'),
  'blocks': many('{', '}'),
  'blocks on lines': many('{\n', '}\n', ';\n'),
  'functions': many('function f() {\n', '}\n', ';\n'),
  'classes': after('class A extends ', many('class extends ', ' {}'), ' {}'),
  'new': many('new '),
  'await': many('await '),
  'types': after('let x: ', many('A<', '>')),
  'types with more than one argument': after('let x: ', many('A<b, ', '>')),
  'type literals': after('let x: ', many('A<{ b: c; d: ', '}>')),
  'array types': links('[]', 'let x: A'),
  'conditional types': after('type x = ', many('A extends B ? C : ')),
  'keyof': after('type x = ', many('keyof ')),
  'namespaces': after('namespace a', many('.b', '', ''), '{}'),
  'elements': after('x = ', many('<a>', '</a>', 'b')),
  'elements with attributes': after('x = ', many('<a b={c} d="e">\n', '</a>\n', 'b\n')),
  'elements with neighbours': after('x = ', many('<a><b />; <c></c>\n', '</a>\n', 'b\n')),
};

const flat: Readonly<Record<string, string>> = {
  'statements': 'a.b(c + d, "e");\n'.repeat(5000),
  'statements without semicolons': 'const x = a.b(c, "e").d[0]\nif (x) y()\nelse {\n  z = !x\n}\n'.repeat(2000),
  'lists of data': `x = [${'{ a: 1, b: -2, c: [3, 4] },\n'.repeat(5000)}]`,
  'elements': `x = <a>${'<b c="d" {...e}>{f} don\'t <g />\n</b>\n'.repeat(2000)}</a>`,
  'generics': 'const a: Map<string, Set<number>> = new Map<string, Set<number>>();\n'.repeat(3000),
  'comparisons': 'for (let i = 0; i<n; i++) if (a<b) c();\n'.repeat(3000),
};

describe('nesting in a script', () => {
  const reader = new ScriptReader(installedScriptParsers(process.cwd()));
  const native = new ScriptReader((name) => (name === 'oxc' ? installedScriptParsers(process.cwd())(name) : undefined));

  for (const [name, write] of Object.entries(forms))
    it(`of ${name} ends in a tree or one sentence, never with the process`, () => {
      for (const levels of [100, 900, 5000, 20_000, 100_000]) {
        for (const each of levels > 5000 ? [native] : [reader, native]) {
          const { source, problem } = each.read(write(levels), /element/.test(name) ? 'a.tsx' : 'a.ts');
          if (levels === 100) assert.ok(source, problem?.message);
          else if (levels > 5000) assert.equal(problem?.message, TOO_DEEP);
          else assert.ok(source || problem);
        }
      }
    }).timeout(60_000);

  it('of a chain of members is seen without the parser in JavaScript', () => {
    const asked: string[] = [];
    const counting = new ScriptReader((name) => {
      asked.push(name);
      return installedScriptParsers(process.cwd())(name);
    });
    const chains = ['.b', '\n  .b', '?.b // c\n', ' . /* c */ b'].map((link) => `x = a${link.repeat(4000)};`);
    assert.deepEqual(chains.map((text) => counting.read(text, 'a.ts').problem?.message), chains.map(() => TOO_DEEP));
    assert.deepEqual(asked, ['oxc']);
    const apart = [`x = a${'.b + c'.repeat(4000)};`, `x = "${'.b'.repeat(4000)}";`, `x = [${'a.b, ...c.d, '.repeat(4000)}];`,
      '.'.repeat(9000)];
    assert.deepEqual(apart.map(hasLongChain), [false, false, false, false]);
  });

  for (const [name, text] of Object.entries(flat)) it(`is not seen in ${name}`, () => assert.equal(mayOverflow(text), false));
});
