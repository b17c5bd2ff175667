import assert from 'node:assert/strict';
import { chapters, citationOf, families, FORCES, type ForcePart, forcesOf, getFamily, getParagraph, isWithin, paragraphs, placeOf,
  plannedRules } from '../../rules/src/gc25';

describe('the General Comment as data', () => {
  it('has 125 paragraphs in order', () => {
    assert.deepEqual(paragraphs.map((paragraph) => paragraph.number), Array.from({ length: 125 }, (_, index) => index + 1));
    assert.equal(getParagraph(96)?.number, 96);
    assert.equal(getParagraph(0), undefined);
    assert.equal(getParagraph(126), undefined);
  });

  it('puts every paragraph into a chapter, and into a section where the chapter has some', () => {
    assert.deepEqual([...new Set(paragraphs.map((paragraph) => paragraph.chapter))], chapters.map((chapter) => chapter.id));
    for (const chapter of chapters) {
      const used = new Set(paragraphs.filter((paragraph) => paragraph.chapter === chapter.id).map((paragraph) => paragraph.section));
      // Chapters III and V open with a paragraph that stands before their first section.
      assert.deepEqual([...used].filter((letter) => letter !== undefined), Object.keys(chapter.sections), chapter.id);
    }
    assert.equal(
      placeOf(paragraphs[39]),
      'V. General measures of implementation by States parties, J. Commercial advertising and marketing',
    );
    assert.equal(placeOf(paragraphs[95]), 'X. Health and welfare');
    assert.equal(placeOf(paragraphs[39], 'zh'), '五.缔约国的一般执行措施，J.商业广告和营销');
    for (const chapter of chapters)
      for (const heading of [chapter.titleZh, ...Object.values(chapter.sections).map((section) => section.zh)])
        assert.match(heading, /^[\p{Script=Han}、]+$/u);
  });

  it('titles and sums up every paragraph in English and Chinese', () => {
    for (const { number, title, titleZh, summary, summaryZh } of paragraphs) {
      assert.match(title, /^[A-Z].{14,44}$/, `title of ${number}`);
      assert.doesNotMatch(title, /\.$/, `title of ${number}`);
      assert.match(titleZh, /^[\p{Script=Han}、，；：]{4,14}$/u, `Chinese title of ${number}`);
      assert.match(summary, /^[A-Z].{150,338}\.$/, `summary of ${number}`);
      assert.match(summaryZh, /^[\p{Script=Han}“].{35,116}。$/u, `Chinese summary of ${number}`);
    }
  });

  it('quotes every paragraph in English and Chinese, short enough to cite', () => {
    for (const { number, quotation, quotationZh } of paragraphs) {
      assert.match(quotation, /^[A-Z…].{94,368}[.…]$/u, `quotation of ${number}`);
      assert.doesNotMatch(quotation, /\p{Script=Han}/u, `quotation of ${number}`);
      assert.match(quotationZh, /^[\p{Script=Han}…“].{26,115}[。…]$/u, `Chinese quotation of ${number}`);
    }
    assert.equal(citationOf(96), 'CRC/C/GC/25, para. 96');
  });

  it('says how strongly every paragraph speaks, by sentence where that differs', () => {
    const mixed = paragraphs.filter(({ force }) => typeof force !== 'string');
    assert.equal(mixed.length, 23);
    for (const { number, force } of mixed)
      for (const part of force as readonly ForcePart[]) {
        assert.ok(FORCES.includes(part.force), `¶${number}`);
        assert.match(part.about, /^[a-z].{15,90}[^.]$/, `¶${number}`);
      }
    assert.deepEqual(
      paragraphs.filter((paragraph) => paragraph.addressee === 'none' && forcesOf(paragraph).some((force) => !isWithin(force, 'describes')))
        .map(({ number }) => number),
      [4],
    );
    assert.deepEqual([40, 42, 62, 96].map((number) => forcesOf(paragraphs[number - 1])), [['describes'], ['prohibit'], ['encourages',
      'ensure', 'describes'], ['ensure', 'may']]);
  });

  it('uses verbs in quotations that bear the force', () => {
    const bears: Readonly<Record<string, RegExp>> = {
      prohibit: /prohibit|permissible|free from/,
      require: /requir|mandate|must/,
      ensure: /should|must|requires that|calls upon|vital that/,
      encourages: /encourag|promot|should/,
    };
    for (const { number, force, quotation } of paragraphs)
      if (typeof force === 'string' && bears[force]) assert.match(quotation, bears[force], `¶${number}`);
  });

  it('says for every paragraph who answers for it', () => {
    const kinds = { rules: 0, question: 0, none: 0 };
    for (const { number, check } of paragraphs) {
      kinds[check.kind] += 1;
      if (check.kind === 'question') assert.match(check.question, /^[A-Z].*\?$/, `question of ${number}`);
      if (check.kind === 'none') assert.match(check.reason, /^[a-z].*[^.]$/, `reason of ${number}`);
    }
    assert.deepEqual(kinds, { rules: 58, question: 17, none: 50 });
  });

  it('gives each family paragraphs that rules can answer for', () => {
    for (const family of families) {
      assert.deepEqual([...new Set(family.paragraphs)].sort((a, b) => a - b), family.paragraphs, family.id);
      for (const number of family.paragraphs) assert.equal(getParagraph(number)?.check.kind, 'rules', `${family.id} ¶${number}`);
    }
    const covered = new Set(families.flatMap((family) => family.paragraphs));
    assert.deepEqual(
      paragraphs.filter((paragraph) => paragraph.check.kind === 'rules' && !covered.has(paragraph.number)).map((paragraph) =>
        paragraph.number
      ),
      [],
    );
  });

  it('plans rules with paragraphs of their family', () => {
    for (const [id, rule] of Object.entries(plannedRules)) {
      assert.ok(getFamily(rule.family)?.paragraphs.includes(rule.paragraphs[0]), id);
      for (const number of rule.paragraphs) assert.equal(getParagraph(number)?.check.kind, 'rules', `${id} ¶${number}`);
    }
  });
});
