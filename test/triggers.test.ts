import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NON_ASCII, TriggerIndex, WordScanner } from '../rules/src/triggers';

describe('triggers', () => {
  it('finds exactly the words that occur, overlapping ones included', () => {
    const word = fc.stringMatching(/^[ab.]{1,4}$/);
    fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), fc.string({ unit: fc.constantFrom(...'abAB. _-'), maxLength: 40 }), (words, text) => {
      const found = new WordScanner(words).scan(text);
      words.forEach((item, i) => assert.equal(found[i] === 1, text.toLowerCase().replace(/[-_]/g, '').includes(item), `${item} in ${text}`));
    }));
  });

  it('takes all spellings of a name for one word', () => {
    assert.deepEqual([...new WordScanner(['auto-play', 'autoplay']).scan('AUTO_PLAY')], [1, 1]);
    assert.deepEqual([...new WordScanner(['auto-play']).scan('auto play')], [0]);
  });

  it('ignores case and does not mind characters outside ASCII', () => {
    assert.deepEqual([...new WordScanner(['autoplay', 'ü']).scan('größer AutoPlay')], [1, 0]);
  });

  it('wants a hit in every group of one trigger', () => {
    const index = new TriggerIndex({ a: [[['one'], ['two', 'three']]], b: [[['one']], [['four']]], c: [] });
    assert.deepEqual([...index.rulesFor('one and three')], ['a', 'b']);
    assert.deepEqual([...index.rulesFor('two and three')], []);
    assert.deepEqual([...index.rulesFor('Four')], ['b']);
  });

  it('finds signs outside ASCII where a trigger asks for any', () => {
    const scanner = new WordScanner(['beer', NON_ASCII]);
    assert.deepEqual([...scanner.scan('a 啤酒 b')], [0, 1]);
    assert.deepEqual([...scanner.scan('be\u00e9er beer')], [1, 1]);
    assert.deepEqual([...scanner.scan('plain')], [0, 0]);
  });
});
