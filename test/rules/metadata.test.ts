import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cases, Lang } from '../../rules/src/rule/case';
import { langsOf } from '../../rules/src/rule/case';
import { type Force, paragraphs, plannedRules } from '../../rules/src/gc25';
import { composeMessage } from '../../rules/src/rule/report';
import type { Language, RuleMeta } from '../../rules/src/rule/meta';
import { triggerFaults, unansweredParagraphs, validateMeta, withSampleData } from '../../rules/src/rule/validate-meta';
import { loadRules, metaOf, rulesFolder, triggersOf } from '../../tools/rule-folders';
import { SECTIONS } from '../../tools/pages/about';
import { noBlink } from '../support/cases/toy-rule';
import { phrasesIn } from '../support/phrases';

const PROVES: Record<Lang, Language> = {
  js: 'JS',
  ts: 'JS',
  jsx: 'JSX',
  tsx: 'JSX',
  vue: 'VUE',
  svelte: 'SVL',
  html: 'HTML',
  angular: 'NG',
  astro: 'ASTRO',
  json: 'JSON',
};

function provenLanguages(cases: Cases): Set<Language> {
  const proven = new Set<Language>();
  for (const example of cases.invalid)
    for (const lang of langsOf(example)) {
      proven.add(PROVES[lang]);
      if (/\bhtml`/.test(example.code)) proven.add('LIT');
    }
  return proven;
}

describe('metadata validator', () => {
  const toy = metaOf(noBlink);
  const [spec] = Object.values(toy.messages);
  /** Without the lines about paragraphs, which are about all rules together. */
  const faultsIn = (metas: readonly RuleMeta[]): string[] => validateMeta(metas).filter((fault) => !fault.startsWith('¶'));
  const faultsOf = (change: Partial<RuleMeta>): string[] => faultsIn([{ ...toy, ...change }]);
  const help = (force: Force, says: string): string[] => faultsOf({ help: { 96: { force, says } } });
  const withMessage = (change: Partial<typeof spec>): string[] => faultsOf({ messages: { blink: { ...spec, ...change } } });

  it('accepts a well-made rule', () => {
    assert.deepEqual(faultsOf({}), []);
  });

  const broken: readonly [string, string[], RegExp][] = [
    ['an unknown paragraph', faultsOf({ paragraphs: { primary: 96, also: [126 as 125] } }), /cites ¶126, which does not exist/],
    ['a paragraph that is not for rules', faultsOf({ paragraphs: { primary: 96, also: [7] } }), /cites ¶7, .*\(none\)/],
    ['a paragraph twice', faultsOf({ paragraphs: { primary: 96, also: [96] } }), /twice/],
    ['a primary paragraph of another family',
      faultsOf({ paragraphs: { primary: 42, also: [] }, help: { 42: { force: 'prohibit', says: 'asks States to prohibit profiling' } } }),
      /42, which does not belong to the family "attention"/],
    ['an unknown family', faultsOf({ family: 'blinking' as 'attention' }), /unknown family/],
    ['a free-style id', faultsOf({ id: 'blink' }), /id is not/],
    ['a description that does not fit the id', faultsOf({ description: 'Require calls of blink' }), /does not start with "Disallow"/],
    ['a description with a stop', faultsOf({ description: 'Disallow calls of blink.' }), /ends with a stop/],
    ['a message that starts with a capital', withMessage({ seen: 'Blink is called' }), /seen starts with a capital/],
    ['advice that does not', withMessage({ advice: 'remove the call' }), /advice does not start with a capital/],
    ['a text that is still to be written', withMessage({ advice: 'Leave …' }), /advice is not written yet/],
    ['a message with a stop', withMessage({ advice: 'Remove the call.' }), /advice ends with a stop/],
    ['a paragraph number in a message', withMessage({ advice: 'Read ¶96' }), /names a paragraph/],
    ['a message that is too long with sample data', withMessage({ seen: `{{name}} is called ${'again and '.repeat(12)}again` }),
      /messages\.blink has \d+ characters with sample data, 160 at most/],
    ["a message of a paragraph that is not the rule's", faultsOf({
      messages: { blink: { ...spec, paragraph: 98 } },
      help: { ...toy.help, 98: { force: 'encourages', says: 'encourages rest' } },
    }), /messages\.blink cites ¶98, which is none of the rule's/],
    ['a message of a paragraph without help', withMessage({ paragraph: 110 }), /cites ¶110, for which there is no help/],
    ['help of an unknown paragraph', faultsOf({ help: { ...toy.help, [126 as 125]: { force: 'may', says: 'says nothing' } } }),
      /help\.126 is of a paragraph that does not exist/],
    ['help with a force that the paragraph does not have', help('prohibit', 'asks States to prohibit harmful design'),
      /help\.96 rests on "prohibit", with which ¶96 does not speak \(ensure, may\)/],
    ['help that asks where the text says "may"', help('may', 'asks States to prevent unhealthy engagement'),
      /help\.96 claims "ensure", but the sentence it rests on is "may"/],
    ['help that prohibits where the text asks', help('ensure', 'asks States to prohibit harmful design'),
      /claims "prohibit", but the sentence it rests on is "ensure"/],
    ['help without a verb of saying', help('may', 'no unhealthy engagement'), /help\.96 does not open with a verb/],
    ['advice with a pronoun', withMessage({ advice: 'Remove it or make it optional' }), /messages\.blink says "it"; name the thing/],
    ['a message with a pronoun', withMessage({ seen: 'the people who see them blink' }), /messages\.blink says "them"; name the thing/],
    ['a suggestion without an object', faultsOf({ suggestions: { remove: 'Remove it' } }), /suggestions\.remove has no object/],
    ['a suggestion that is a verb alone', faultsOf({ suggestions: { remove: 'Rename' } }), /suggestions\.remove has no object/],
    ['a verdict', withMessage({ seen: 'this call violates rights' }), /"violates"/],
    ['"must" where the text encourages', withMessage({ advice: 'You must remove the call' }), /says "must"/],
    ['a suggestion named like a message', faultsOf({ suggestions: { blink: 'Remove the call' } }), /has the id of a message/],
    ['a rule without triggers', [...triggerFaults({ always: [] })], /no triggers/],
    ['a trigger that every text meets', [...triggerFaults({ always: [[]] })], /every text meets/],
    ['a trigger outside ASCII', [...triggerFaults({ always: [[['blink']]], strict: [[['闪']]] })], /plain ASCII/],
    ['an option without a default',
      faultsOf({ options: { offer: { schema: { type: 'string' }, default: undefined, description: 'The edit' } } }), /has no default/],
    ['an option without a description', faultsOf({ options: { offer: { schema: { type: 'string' }, default: '', description: '' } } }),
      /description is empty/],
    ['low confidence in recommended', faultsOf({ confidence: 'low' }), /low confidence/],
    ['strict milder than recommended', faultsOf({ severity: { recommended: 'error', strict: 'warn' } }), /milder/],
    ['four wrong findings of five in recommended', faultsOf({ measured: { judged: 50, right: 10 } }), /10 of 50 findings right/],
    ['an error that rests on few findings',
      faultsOf({ measured: { judged: 9, right: 9 }, severity: { recommended: 'error', strict: 'error' } }), /9 findings judged/],
    ['more right findings than there are', faultsOf({ measured: { judged: 9, right: 10 } }), /no share/],
    ['a successor that does not exist', faultsOf({ replacedBy: 'no-wink' }), /names no rule/],
    ['one id for two rules', faultsIn([toy, toy]), /used twice/],
  ];
  for (const [what, faults, expected] of broken) {
    it(`rejects ${what}`, () => {
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0], expected);
    });
  }

  it('names each paragraph for rules that no rule cites, written or planned', () => {
    const planned = new Set<number>(Object.values(plannedRules).flatMap((rule) => rule.paragraphs));
    const open = paragraphs.filter((paragraph) => paragraph.check.kind === 'rules' && !planned.has(paragraph.number)).map((paragraph) =>
      paragraph.number
    );
    assert.deepEqual(unansweredParagraphs([]), open);
    assert.deepEqual(
      validateMeta([toy]).filter((fault) => fault.startsWith('¶')),
      open.filter((number) => number !== 96 && number !== 110).map((number) => `¶${number}: no rule cites it and no reason says why`),
    );
    assert.deepEqual(unansweredParagraphs([{ ...toy, paragraphs: { primary: 96, also: open } }]), []);
  });

  it('takes a weaker claim than the force, and what "encourages" governs', () => {
    const fault = (number: 42 | 62, force: Force, says: string): string[] => faultsOf({ help: { ...toy.help, [number]: { force, says } } });
    assert.deepEqual(fault(42, 'prohibit', 'asks that children are not profiled'), []);
    assert.deepEqual(fault(62, 'encourages', 'encourages States to prohibit emotional analytics'), []);
  });

  it('takes suggestions with an object, behind a particle too', () => {
    assert.deepEqual(
      faultsOf({
        suggestions: { off: 'Turn off `loop`', remove: 'Remove the call', add: 'Add `paused`', set: 'Set the option to `{{value}}`' },
      }),
      [],
    );
  });
});

describe('rule metadata', () => {
  const folders = loadRules();

  it('is valid, and no paragraph is left without an answer', () => {
    assert.deepEqual(validateMeta(folders.flatMap(({ rule }) => (rule ? [metaOf(rule)] : []))), []);
  });

  it('has valid triggers beside it', () => {
    assert.deepEqual(Object.keys(triggersOf(folders)), folders.map(({ id }) => id));
    const faults = Object.entries(triggersOf(folders)).flatMap(([id, own]) => [...triggerFaults(own)].map((fault) => `${id}: ${fault}`));
    assert.deepEqual(faults, []);
  });

  it('imports types alone, because all of it is loaded with the plugin', () => {
    const imports = folders.flatMap(({ id }) => readFileSync(path.join(rulesFolder, id, 'meta.ts'), 'utf8').match(/^import .*/gm) ?? []);
    assert.ok(imports.length > folders.length);
    assert.deepEqual(imports.filter((line) => !line.startsWith('import type ')), []);
  });

  it('has short messages that open with the paragraph', () => {
    const messages = folders.flatMap(
      ({ rule }) => (rule ? Object.values(metaOf(rule).messages).map((spec) => withSampleData(composeMessage(metaOf(rule), spec))) : [])
    );
    assert.deepEqual(messages.filter((message) => !/^GC25 ¶\d{1,3}: [^a-z]/.test(message)), []);
    const lengths = messages.map((message) => message.length).sort((a, b) => a - b);
    assert.ok(lengths[lengths.length >> 1] <= 120, `the median is ${lengths[lengths.length >> 1]}`);
  });

  for (const { id, rule, cases, about, aboutChinese } of folders) {
    describe(id, () => {
      if (!rule || !cases) return;
      const meta = metaOf(rule);

      it('has the id of its folder', () => assert.equal(meta.id, id));

      it('shows every message in a case', () => {
        const shown = new Set(cases.invalid.flatMap((example) => example.expect));
        assert.deepEqual(Object.keys(meta.messages).filter((message) => !shown.has(message)), []);
      });

      it('is proven in each language it names', () => {
        const proven = provenLanguages(cases);
        assert.deepEqual(meta.languages.filter((language) => !proven.has(language)), []);
      });

      it('has examples for its page', () => {
        assert.ok(cases.invalid.some((example) => example.doc), 'no invalid case has doc: true');
        assert.ok(cases.valid.some((example) => example.doc), 'no valid case has doc: true');
      });

      it('titles its cases', () => {
        assert.deepEqual(
          [...cases.invalid, ...cases.valid].filter((example) => !/^\p{L}|^[`"<*]/u.test(example.title) || example.title.endsWith('.')).map(
            (example) => example.title
          ),
          [],
        );
      });

      it('gives each case a title of its own, in the terms of the field', () => {
        for (const list of [cases.invalid, cases.valid]) {
          const titles = list.map(({ title }) => title);
          assert.deepEqual(titles.filter((title, index) => titles.indexOf(title) !== index), [], 'a title is used twice');
          assert.deepEqual(titles.flatMap(phrasesIn), []);
        }
      });

      it('explains itself', () => {
        for (const [language, text] of [['en', about], ['zh', aboutChinese]] as const) {
          assert.ok(text !== undefined, `the text in ${language} is missing`);
          assert.doesNotMatch(text, /^(?:- ¶\d+[:：] ?)?…$/m, 'a section is not written yet');
          const headings = Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading]) => heading);
          const known = Object.values(SECTIONS).map((names): string => names[language]);
          assert.deepEqual(headings, known.filter((heading) => headings.includes(heading)), 'sections are in their order');
        }
      });
    });
  }
});
