import assert from 'node:assert/strict';
import { ScriptReader } from '../../rules/src/engine/readers';
import { installedScriptParsers } from '../../rules/src/hosts/node/script-parsers';
import { declaredNames } from '../../rules/src/program/syntax/declared/names';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { DeclaredVariable } from '../../rules/src/program/syntax/declared/variable';
import { FileContext, type Scope, type SourceCodeLike, type Variable } from '../../rules/src/program/syntax/file-context';
import { writesOf } from '../../rules/src/program/values/variable-writes';
import { allCases } from '../support/cases/all-cases';
import { syntaxSamples } from '../support/syntax-samples';

const reader = new ScriptReader(installedScriptParsers(process.cwd()));

describe('the names that a script declares', () => {
  it('are all that a scope holds with a definition', async function() {
    this.timeout(120_000);
    let [scripts, names] = [0, 0];
    const texts = [...(await allCases()).map(({ code }) => code), ...syntaxSamples];
    for (const text of texts)
      for (const path of ['a.tsx', 'a.ts', 'a.js']) {
        const { source } = reader.read(text, path);
        if (!source) continue;
        scripts++;
        const file = FileContext.of(source, path);
        const declared = declaredNames((type) => file.nodes(type));
        for (const scope of source.scopeManager.scopes)
          for (const { name, defs } of scope.variables) {
            if (defs.length === 0) continue;
            names++;
            assert.ok(declared.has(name), `${name} in ${text}`);
          }
      }
    assert.ok(scripts > 2000 && names > 5000, `${scripts} scripts, ${names} names`);
  });

  it('leave out names of the platform and of members', () => {
    const { source } = reader.read('console.log(window.user); const { name: label = fallback } = load();', 'a.ts');
    assert.ok(source);
    const file = FileContext.of(source, 'a.ts');
    assert.deepEqual([...declaredNames((type) => file.nodes(type)).keys()], ['label']);
  });

  it('mean the variables that the scopes say', async function() {
    this.timeout(120_000);
    let [compared, once] = [0, 0];
    const texts = [...(await allCases()).map(({ code }) => code), ...syntaxSamples];
    for (const text of new Set(texts))
      for (const path of ['a.tsx', 'a.ts', 'a.cjs']) {
        const { source } = reader.read(text, path);
        if (!source) continue;
        const file = FileContext.of(source, path);
        for (const identifier of file.nodes('Identifier', 'JSXIdentifier')) {
          const known = file.variableOf(identifier);
          const variable = variableInScopes(identifier, source);
          if (known instanceof DeclaredVariable) once++;
          compared++;
          const place = `${String(identifier.name)} at ${identifier.range.join()} in ${path}: ${text}`;
          assert.ok(isSame(known?.defs.flatMap(partsOf), variable?.defs.flatMap(partsOf)), place);
          assert.ok(isSame(known && writesOf(known), variable && writesOf(variable)), place);
          assert.equal(known && writesOf(known) === undefined, variable && writesOf(variable) === undefined, place);
          const [uses, inScopes] = [known, variable].map((asked) => (asked?.references ?? []).flatMap(partsOfUse));
          assert.ok(isSame(uses, inScopes), place);
          assert.ok(isSame(known?.identifiers, variable?.identifiers), place);
        }
      }
    assert.ok(compared > 50_000 && once > 10_000, `${compared} names, ${once} without scopes`);
  });
});

describe('the uses of a variable', () => {
  const code = `import { save } from './store';
export function start(user) {
  let count = 0;
  for (const each of user.list) { count += each.size; save({ each, count }); }
  return count;
}`;

  it('are known without the scopes', () => {
    assert.deepEqual(usesOf(code, 'count'), ['count = 0', 'count += ', 'count });', 'count;\n}']);
    assert.deepEqual(usesOf(code, 'each'), ['each of u', 'each.size', 'each, cou']);
    assert.deepEqual(usesOf(code, 'user'), ['user.list']);
    assert.deepEqual(usesOf(code, 'save'), ['save({ ea']);
  });

  it('are looked up in the scopes where a type or a default value names it', () => {
    for (const text of ['const count = 1; let other: typeof count;', 'function add(count = 1) { return count; }'])
      assert.throws(() => usesOf(text, 'count'), /scopes/);
  });
});

/** The text from each use of the first variable of a name on; throws when the scopes are asked. */
function usesOf(code: string, name: string): string[] {
  const { source } = reader.read(code, 'a.ts');
  assert.ok(source);
  Object.defineProperty(source, 'scopeManager', {
    get() {
      throw new Error('The scopes are asked.');
    },
  });
  const file = FileContext.of(source, 'a.ts');
  const variable = file.variableOf(file.nodes('Identifier').find((node) => node.name === name));
  return (variable?.references ?? []).map(({ identifier: { range: [start] } }) => code.slice(start, start + 9));
}

/** What the analysis of all scopes gives. */
function variableInScopes(identifier: AstNode, source: SourceCodeLike): Variable | undefined {
  for (let scope: Scope | null | undefined = source.getScope?.(identifier); scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name as string);
    if (variable) return variable.defs.length > 0 ? variable : undefined;
  }
  return undefined;
}

const partsOf = ({ type, name, node, parent }: Variable['defs'][number]): unknown[] => [type, name, node, parent];

const partsOfUse =
  (use: Variable['references'][number]): unknown[] => [use.identifier, use.isRead(), use.isWrite(), use.writeExpr, use.init];

const isSame = (a: readonly unknown[] = [], b: readonly unknown[] = []): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
