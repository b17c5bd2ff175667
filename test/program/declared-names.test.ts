import assert from 'node:assert/strict';
import { ScriptReader } from '../../rules/src/engine/readers';
import { installedScriptParsers } from '../../rules/src/hosts/node/script-parsers';
import { declaredNames } from '../../rules/src/program/syntax/declared-names';
import { FileContext } from '../../rules/src/program/syntax/file-context';
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
    assert.deepEqual([...declaredNames((type) => file.nodes(type))], ['label']);
  });
});
