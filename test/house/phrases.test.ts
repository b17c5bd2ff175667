import assert from 'node:assert/strict';
import { PHRASES, phrasesIn } from '../support/phrases';
import { comments, documents, manifestTexts, pages, ruleTexts, type ShippedText, spokenStrings } from '../support/shipped-text';

/** Folders whose comments describe what other folders, packages and contributors use. */
const DOCUMENTED = [
  'rules/src/**/*.ts',
  'server/src/**/*.ts',
  'client/src/**/*.ts',
  'tools/**/*.ts',
  'test/{fuzz,support}/**/*.ts',
  // Examples of rules, official quotations, and the list of phrases itself.
  '!rules/src/rules/**/cases.ts',
  '!rules/src/rules/**/cases/**',
  '!rules/src/gc25/paragraphs/**',
  '!test/support/phrases.ts',
];

describe('shipped text', () => {
  const kinds: readonly [string, () => readonly ShippedText[], number][] = [
    ['documents', documents, 7],
    ['descriptions, help, messages, quick fixes and options of rules', ruleTexts, 400],
    ['settings, commands and schema', manifestTexts, 300],
    ['errors, notes and help of command, plugin, server and client', spokenStrings, 200],
    ['comments of code', () => comments(DOCUMENTED), 2000],
    ['rule pages and what they are generated from', pages, 50],
  ];
  for (const [kind, read, least] of kinds)
    it(`uses the terms of the field in ${kind}`, () => {
      const texts = read();
      // A reader that finds nothing to read would find no phrase either.
      assert.ok(texts.length >= least, `only ${texts.length} texts`);
      assert.deepEqual(texts.flatMap(({ from, text }) => phrasesIn(text).map((hit) => `${from}: ${hit}`)), []);
    });
});

describe('the list of phrases', () => {
  const caught = ['Read the report.', 'A false report costs trust.', 'a film in a page', 'the address of a request', 'It needs papers.',
    'ads without child treatment', 'your own SDK, or own functions', 'a check stands around it', 'The SDK is told nothing.',
    'kept without an end', 'It only marks the record.', 'It knows a device again.', 'hands it on', 'Let it start off.',
    'Two signs in one place.', 'Nobody goes on here without it.', 'They pay with sleep.', 'A fault is mended.', 'sent as a fault',
    'what was seen', 'functions that guess how a person feels', 'GC25 reads the file.', 'What GC25 says'];
  for (const text of caught) it(`catches ${JSON.stringify(text)}`, () => assert.notDeepEqual(phrasesIn(text), []));

  const proper = ['Every error report is sent.', 'an e-mail address', 'the address bar', 'read from the address book',
    'child-directed treatment', 'your own functions', 'understand the standard', '`*` stands for any part', 'The project speaks of itself.',
    'Let the child press play.', 'It reports a location.', 'a variable named after people', 'GC25 ¶96 says that measures may be needed.',
    'gc25 reads the file.'];
  for (const text of proper) it(`accepts ${JSON.stringify(text)}`, () => assert.deepEqual(phrasesIn(text), []));

  it('says for each what to write instead', () => {
    assert.deepEqual(PHRASES.filter(({ instead }) => instead.length < 3), []);
  });
});
