import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NON_ASCII, TriggerIndex, wholeWords, WordScanner } from '../../rules/src/scan/triggers';
import { wordsOf } from '../../rules/src/program/syntax/words';

describe('triggers', () => {
  const someWords = fc.uniqueArray(fc.stringMatching(/^[ab.]{1,4}$/), { minLength: 1, maxLength: 12 });
  const someText = fc.string({ unit: fc.constantFrom(...'abAB. _-'), maxLength: 40 });

  it('finds words that begin with a sign wherever they stand, overlapping ones included', () => {
    fc.assert(fc.property(someWords, someText, (words, text) => {
      const signed = words.map((word) => `.${word}`);
      const found = new WordScanner(signed).scan(text);
      signed.forEach((item, i) =>
        assert.equal(found[i] === 1, text.toLowerCase().replace(/[-_\s]/g, '').includes(item), `${item} in ${text}`)
      );
    }));
  });

  it('finds every run of whole words of a text', () => {
    fc.assert(fc.property(someText, fc.nat(12), fc.integer({ min: 1, max: 3 }), (text, from, length) => {
      // Letters that marks alone part are one run; anything else parts runs.
      for (const part of text.split(/[. ]+/)) {
        const wanted = wordsOf(part).slice(from, from + length).join('');
        if (wanted) assert.deepEqual([...new WordScanner([wanted, ...wholeWords([wanted])]).scan(text)], [1, 1], `${wanted} in ${text}`);
      }
    }));
  });

  const isFound = (word: string, text: string): boolean => new WordScanner([word]).scan(text)[0] === 1;

  it('finds no word inside another', () => {
    for (const text of ['load', 'reading', 'headAche', 'READ', 'broad_cast']) assert.equal(isFound('ad', text), false, text);
    for (const text of ['ad', 'bannerAd', 'BANNER_AD', 'isAdShown', 'XMLAdLoader', 'adUnit', 'address', '3ad', "'\\nad'", 'größe ad'])
      assert.equal(isFound('ad', text), true, text);
  });

  it('finds whole words and their plural where a trigger asks for them', () => {
    const [user] = wholeWords(['user']);
    for (const text of ['user.id', 'loadUsers()', 'USERS', 'USER_ID', 'userId', 'HTTPUser2', 'user'])
      assert.equal(isFound(user, text), true, text);
    for (const text of ['userland', 'usersite', 'USERLAND', 'username', 'superuser']) assert.equal(isFound(user, text), false, text);
    assert.equal(isFound(wholeWords(['full name'])[0], 'fullName'), true);
  });

  it('takes all spellings of a name for one word', () => {
    assert.deepEqual([...new WordScanner(['auto-play', 'autoplay']).scan('AUTO_PLAY')], [1, 1]);
    assert.deepEqual([...new WordScanner(['auto-play', 'bet now']).scan('auto play, "bet\n\tnow"')], [1, 1]);
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
