import assert from 'node:assert/strict';
import { FileContext } from '../../rules/src/program/syntax/file-context';
import { NodeMemory } from '../../rules/src/program/syntax/node-memory';
import type { SourceCodeLike } from '../../rules/src/program/syntax/source-code';

const sourceOf = (ast: object): SourceCodeLike => ({ text: '', ast, visitorKeys: {} }) as unknown as SourceCodeLike;
const program = (): object => ({ type: 'Program', range: [0, 0], body: [] });

describe('what is known of nodes', () => {
  it('is kept until another file is looked at', () => {
    const memory = new NodeMemory<object, string>();
    const node = program();
    memory.set(node, 'known');
    assert.equal(memory.get(node), 'known');
    FileContext.of(sourceOf(program()), 'other.js');
    assert.equal(memory.get(node), undefined);
  });

  it('is one context for a source, also for a frozen tree and for two sources of one tree', () => {
    const shared = program();
    const sources = [sourceOf(program()), sourceOf(Object.freeze(program())), sourceOf(shared), sourceOf(shared)];
    const files = sources.map((source, index) => FileContext.of(source, `${index}.js`));
    assert.deepEqual(sources.map((source) => FileContext.known(source)?.filename), ['0.js', '1.js', '2.js', '3.js']);
    assert.deepEqual(sources.map((source, index) => FileContext.of(source, 'again.js') === files[index]), [true, true, true, true]);
    assert.deepEqual(Object.keys(shared), ['type', 'range', 'body']);
  });
});
