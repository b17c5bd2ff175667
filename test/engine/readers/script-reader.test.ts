import assert from 'node:assert/strict';
import { type ParserName, ScriptReader, type ScriptSource } from '../../../rules/src/engine/readers';
import { installedScriptParsers } from '../../../rules/src/hosts/node/script-parsers';
import { type AstNode, isNode, walk } from '../../../rules/src/program/syntax/ast';
import { FileContext } from '../../../rules/src/program/syntax/file-context';

const installed = installedScriptParsers(process.cwd());

const namesOf = (source: ScriptSource): string[] => {
  const found: string[] = [];
  walk(source.ast, (node) => {
    if (node.type === 'Identifier') found.push(source.getText(node).split(/\W*:/)[0]);
  }, source.visitorKeys);
  return found;
};

for (const parser of ['oxc', 'typescript'] as ParserName[]) {
  const reader = new ScriptReader((name) => (name === parser ? installed(name) : undefined));
  const read = (text: string, path = 'a.ts'): ScriptSource => {
    const { source, problem } = reader.read(text, path);
    assert.ok(source, problem?.message);
    return source;
  };

  describe(`a script that is read with ${parser}`, () => {
    it('counts in UTF-16 units behind characters of any length', () => {
      const source = read('const ключ = "😀", 名 = `é${clé}`; /* 😀 */ last();');
      assert.deepEqual(namesOf(source), ['ключ', '名', 'clé', 'last']);
      assert.deepEqual(source.getAllComments().map((comment) => source.getText(comment)), ['/* 😀 */']);
    });

    it('counts from behind a byte order mark, as ESLint does', () => {
      const source = read('\uFEFFlet a;');
      assert.deepEqual([source.hasBOM, source.text, source.ast.body[0].range], [true, 'let a;', [0, 6]]);
      assert.equal(read('let a;').hasBOM, false);
    });

    it('has its first line as a comment where that names an interpreter', () => {
      const source = read('#!/usr/bin/env node\n// b\na;');
      assert.deepEqual(source.getAllComments().map(({ type, value, range }) => [type, value, range]), [
        ['Shebang', '/usr/bin/env node', [0, 19]],
        ['Line', ' b', [20, 24]],
      ]);
    });

    it('knows the parent of every node', () => {
      const source = read(
        '@a class A<T> { constructor(private b?: T) { b?.c[d]!; } } enum E { F } export default <G x={y}>z</G>;',
        'a.tsx',
      );
      let nodes = 0;
      walk(source.ast, (node) => {
        for (const key of source.visitorKeys[node.type] ?? [])
          for (const child of [node[key]].flat().filter(isNode)) {
            nodes++;
            assert.equal(child.parent, node, child.type);
          }
      }, source.visitorKeys);
      assert.ok(nodes > 25, String(nodes));
    });

    it('has the values of JSX texts as people see them', () => {
      const source = read('x = <a title="&quot;b&quot; &#x41;&#66;">c&nbsp;&amp;&unknown;</a>;', 'a.jsx');
      const { openingElement, children } = source.ast.body[0].expression.right as AstNode;
      assert.deepEqual([openingElement.attributes[0].value.value, children[0].value], ['"b" AB', 'c\u00a0&&unknown;']);
      assert.equal(openingElement.attributes[0].value.raw, '"&quot;b&quot; &#x41;&#66;"');
    });

    it('has scopes', () => {
      const source = read('import a from "b"; const f = function g(c: string) { return a(c); }; enum E { F }');
      const file = FileContext.of(source, 'a.ts');
      const call = file.nodes('CallExpression')[0];
      assert.deepEqual([call.callee, call.arguments[0]].map((name: AstNode) => file.variableOf(name)?.defs[0].type), ['ImportBinding',
        'Parameter']);
      assert.equal(file.variableOf(file.nodes('TSEnumDeclaration')[0].id)?.defs[0].type, 'TSEnumName');
      assert.equal(source.getScope(file.nodes('FunctionExpression')[0]).type, 'function');
    });

    it('has lines and columns', () => {
      const source = read('a;\r\nb;\u2028c;');
      const [, , last] = source.ast.body as AstNode[];
      assert.equal(last.loc, undefined);
      assert.deepEqual(source.getLoc(last), { start: { line: 3, column: 0 }, end: { line: 3, column: 2 } });
      assert.deepEqual(source.getLocFromIndex(5), { line: 2, column: 1 });
    });

    for (
      const [path, text] of Object.entries({
        'typed.js': 'const a = (b: string): void => {};',
        'script.js': 'with (a) { var await = 1; }',
        'common.cjs': 'if (a) return; module.exports = b;',
        'return.js': 'if (a) return;',
        'elements.js': 'x = <a />;',
        'assertion.ts': 'x = <any>y;',
        'generic.mts': 'x = <T>(y: T) => y;',
        'common.cts': 'import a = require("b"); export = a;',
        'types.d.ts': 'export const a: string; declare module "b";',
        'decorated.ts': 'class A { @Input() b; constructor(@Inject(C) private c) {} }',
        'no-ending': 'a;',
      })
    ) it(`may be ${path}`, () => assert.ok(read(text, path).ast.body.length > 0));

    it('that does not parse is said in one sentence with the place', () => {
      const { problem } = reader.read('\uFEFFconst é = "😀";\nlet x = ;', 'a.ts');
      assert.deepEqual([problem?.line, problem?.column], [2, 9]);
      assert.match(problem?.message ?? '', /^This file could not be parsed, so it was not checked: [^.\n]+ \(line 2, column 9\)\.$/);
    });
  });
}

describe('the script reader', () => {
  it('asks for typescript-eslint where oxc is missing, and never where it is there', () => {
    const asked: string[] = [];
    const withOxc = new ScriptReader((name) => {
      asked.push(name);
      return installed(name);
    });
    assert.ok(withOxc.read('a;', 'a.js').source && withOxc.read('b;', 'b.js').source);
    assert.deepEqual(asked, ['oxc']);
    const without = new ScriptReader((name) => {
      asked.push(name);
      return name === 'oxc' ? undefined : installed(name);
    });
    assert.ok(without.read('a;', 'a.js').source && without.read('b;', 'b.js').source);
    assert.deepEqual(asked, ['oxc', 'oxc', 'typescript']);
  });

  it('says what to install where it has no parser', () => {
    assert.deepEqual(new ScriptReader(() => undefined).read('a;', 'a.js').problem, {
      kind: 'parser-missing',
      message: 'gc25 cannot read this file without oxc-parser: install it with "npm i -D oxc-parser".',
      line: 1,
      column: 1,
    });
  });
});
