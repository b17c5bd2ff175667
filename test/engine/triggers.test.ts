import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules as allRules } from '../../rules/src/generated/rules';
import { triggerIndex } from '../../rules/src/generated/trigger-index';
import { wordsOf } from '../../rules/src/program/syntax/words';
import { ruleIndexOf } from '../../rules/src/scan/compile-triggers';
import { actTriggers } from '../../rules/src/facts/acts/triggers';
import { personalTriggers } from '../../rules/src/facts/personal-data/triggers';
import { obstacleTriggers } from '../../rules/src/facts/dialogs/triggers';
import { engagementTriggers } from '../../rules/src/facts/ranking/triggers';
import { NON_ASCII, plainWord, type Trigger, unlessBefore, wholeWords } from '../../rules/src/scan/triggers';
import { unpackWords } from '../../rules/src/scan/word-table';
import { loadRules, triggersOf } from '../../tools/rule-folders';
import { isInText } from '../support/trigger-reference';

/** Every trigger word of every rule, sorted. */
function wordsOfRules(): string[] {
  const triggers = Object.values(triggersOf(loadRules()));
  return [
    ...new Set(triggers.flatMap(
      ({ always, strict = [], anyone = [], translations = [] }) => [...always, ...strict, ...anyone, ...translations]
    ).flat(2)),
  ].sort();
}

/** Words that begin like a word, which the scanner compares together with it. */
const neighboursOf = (all: readonly string[], word: string): string[] =>
  all.filter((other) => other !== word && other.slice(0, 3) === word.slice(0, 3)).slice(0, 10);

/** Which of some words a text contains. */
function foundIn(words: readonly string[], text: string): boolean[] {
  const rules = ruleIndexOf(Object.fromEntries(words.map((word, i) => [String(i), [[[word]]]]))).scan(text);
  return words.map((_, i) => rules.has(String(i)));
}

describe('triggers', () => {
  const someWords = fc.uniqueArray(fc.stringMatching(/^[ab.]{1,4}$/), { minLength: 1, maxLength: 12 });
  const someText = fc.string({ unit: fc.constantFrom(...'abAB. _-'), maxLength: 40 });

  it('finds words that begin with a sign wherever they stand, overlapping ones included', () => {
    fc.assert(fc.property(someWords, someText, (words, text) => {
      const signed = words.map((word) => `.${word}`);
      const found = foundIn(signed, text);
      signed.forEach((item, i) => assert.equal(found[i], text.toLowerCase().replace(/[-_\s]/g, '').includes(item), `${item} in ${text}`));
    }));
  });

  it('finds every run of whole words of a text', () => {
    fc.assert(fc.property(someText, fc.nat(12), fc.integer({ min: 1, max: 3 }), (text, from, length) => {
      // Letters that marks alone part are one run; anything else parts runs.
      for (const part of text.split(/[. ]+/)) {
        const wanted = wordsOf(part).slice(from, from + length).join('');
        if (wanted.length > 1) assert.deepEqual(foundIn([wanted, ...wholeWords([wanted])], text), [true, true], `${wanted} in ${text}`);
      }
    }));
  });

  const isFound = (word: string, text: string): boolean => foundIn([word], text)[0];

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
    assert.deepEqual(foundIn(['auto-play', 'autoplay'], 'AUTO_PLAY'), [true, true]);
    assert.deepEqual(foundIn(['auto-play', 'bet now'], 'auto play, "bet\n\tnow"'), [true, true]);
  });

  it('ignores case and does not mind characters outside ASCII', () => {
    assert.deepEqual(foundIn(['autoplay'], 'größer AutoPlay'), [true]);
  });

  it('wants a hit in every group of one trigger', () => {
    const index = ruleIndexOf({ a: [[['one'], ['two', 'three']]], b: [[['one']], [['four']]], c: [] });
    assert.deepEqual([...index.scan('one and three')].sort(), ['a', 'b']);
    assert.deepEqual([...index.scan('two and three')].sort(), []);
    assert.deepEqual([...index.scan('Four')].sort(), ['b']);
  });

  it('finds letters outside ASCII where a trigger asks for any', () => {
    const words = ['beer', NON_ASCII];
    assert.deepEqual(foundIn(words, 'beer \u2014 don\u2019t \u2026 \u2022 \u26a0\ufe0f \u{1f37a}'), [true, false]);
    assert.deepEqual(foundIn(words, 'an\u0303os'), [false, true]);
    assert.deepEqual(foundIn(words, 'a 啤酒 b'), [false, true]);
    assert.deepEqual(foundIn(words, 'be\u00e9er beer'), [true, true]);
    assert.deepEqual(foundIn(words, 'plain'), [false, false]);
  });

  it('passes over words before what a pattern matches', () => {
    const words = unlessBefore(['console.'], /\w+\(\)/);
    assert.deepEqual(foundIn(words, 'console.log()'), [false]);
    assert.deepEqual(foundIn(words, 'console.log(); console.log(user)'), [true]);
  });

  /** Texts that hold a trigger, and texts that only look so. */
  const kinds: Readonly<Record<string, readonly [readonly Trigger[], wakes: readonly string[], sleeps: readonly string[]]>> = {
    'an address': [actTriggers.address, ['`/users/${email}`', '`/a/${b.id}/${b.name}`', '`?q=${valid}`', '`/u/${id ?? email}`'], [
      '`/users/${user.id}`',
      '`/${workspaceSlug}/${projectId}`',
      '`?a=${id}`',
      '`/a/${projectId.toString()}`',
    ]],
    'a log of what is known of somebody': [actTriggers.log, ['console.log(user)', "console.error('Not saved', user, error)",
      "console.log('User: ' + name)", 'console.log(`User: ${name}`)', 'console.error(error.user)', 'console.table([user])',
      'logger.info()'], [
      "console.log('Saved')",
      'console.error("Not saved", error)',
      'console.error(\n  `Not saved`,\n  err,\n)',
      'console . warn(e)',
      'console.clear()',
    ]],
    'a location of somebody': [personalTriggers.named, ['/${user.location}', '/${location.city}'], [
      '/${location}',
      'window.location = "/" + useLocation()',
    ]],
    'a dialog that opens again': [obstacleTriggers, ['<D onClose={() => setOpen(true)} />', '<D onClose={close} />; setOpen(true)',
      'h(D, { onClose: () => setOpen(true) })', 'h(D, { onClose() { setOpen(true) } })'], ['<D onClose={() => setOpen(false)} />; f(true)',
      'function D({ onClose, a }) { onClose(); f(true) }', 'type P = { onClose?: () => void }; f(true)']],
    'an order of a feed': [engagementTriggers, ['feed.sort((a, b) => b.likes - a.likes)', 'const postScore = 2 * likes + shares'], [
      'rows.sort((a, b) => b.likes - a.likes)',
      '<B onClick={open} />; posts.sort(byDate)',
    ]],
  };
  for (const [kind, [triggers, wakes, sleeps]] of Object.entries(kinds))
    it(`knows ${kind} from what only looks so`, () => {
      const index = ruleIndexOf({ rule: triggers });
      for (const text of wakes) assert.equal(index.scan(text).has('rule'), true, text);
      for (const text of sleeps) assert.equal(index.scan(text).has('rule'), false, text);
    });

  it('finds what the reference finds, in texts made of trigger words', () => {
    const all = wordsOfRules();
    const [start, end] = [fc.nat(all.length - 1), fc.nat(40)];
    const glue = fc.constantFrom(
      '',
      '',
      ' ',
      '-',
      '_',
      '/*x*/',
      '//y\n',
      '?.',
      '.',
      "'",
      '"',
      '`',
      '(',
      '\n',
      'A',
      'a',
      '?:',
      ':',
      '\\n',
      's',
      'S',
      '/',
      '\u00e9',
      '/* a */ /* b */',
      '/* c // d */',
      'http://',
      '\u00a0',
      '1',
    );
    const spelling = fc.constantFrom<(word: string) => string>(
      (word) => word,
      (word) => word.toUpperCase(),
      (word) => word.charAt(0).toUpperCase() + word.slice(1),
    );
    const piece = fc.record({ start, end, glue, inside: glue, spelling });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 6 }), (pieces) => {
        const used = pieces.map((one) => all[one.start]);
        const text = pieces.map((one) => {
          const plain = one.spelling(all[one.start].replace(/[\u0081-\u0083].*/s, ''));
          return plain.slice(0, one.end) + one.inside + plain.slice(one.end) + one.glue;
        }).join('');
        const looked = [...new Set([...used, ...used.flatMap((word) => neighboursOf(all, word))])];
        assert.deepEqual(foundIn(looked, text), looked.map((word) => isInText(word, text)), text);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps nothing from text to text', () => {
    const index = ruleIndexOf({ rule: [[['ad'], ['.play']]] });
    assert.deepEqual(['an.ad.play', '.ad', '.play', '', 'ad', 'a.play ad'].map((text) => index.scan(text).size), [1, 0, 0, 0, 0, 1]);
    assert.deepEqual(['x'.repeat(70_000), `${'y '.repeat(70_000)} ad.play`, 'é ad.play'].map((text) => index.scan(text).size), [0, 1, 1]);
  });

  it('finds a comment that follows what only looks like one', () => {
    assert.deepEqual(foundIn(['close.me'], "open('http://a'); close /* now */ .me"), [true]);
  });

  it('packs and unpacks the words of the rules', () => {
    const { words, rules } = triggerIndex;
    assert.equal(unpackWords(words).length, new Set(wordsOfRules().map((word) => JSON.stringify(plainWord(word)))).size);
    assert.ok(Object.keys(allRules).every((id) => rules.includes(id)));
  });

  it('refuses words that it cannot find', () => {
    for (const word of ['a', '-', 'a\\b', 'gr\u00f6\u00dfe', 'x'.repeat(80)])
      assert.throws(() => ruleIndexOf({ rule: [[[word]]] }), /is not a trigger word/, word);
  });
});
