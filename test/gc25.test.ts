import assert from 'node:assert/strict';
import { chapters, families, getFamily, getParagraph, paragraphs, placeOf, plannedRules } from '../rules/src/gc25';

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
    assert.equal(placeOf(paragraphs[39]), 'V. General measures of implementation by States parties, J. Commercial advertising and marketing');
    assert.equal(placeOf(paragraphs[95]), 'X. Health and welfare');
  });

  it('sums up every paragraph in English and Chinese', () => {
    for (const { number, title, summary, summaryZh } of paragraphs) {
      assert.match(title, /^[A-Z].{1,70}[^.]$/, `title of ${number}`);
      assert.match(summary, /^[A-Z].{20,260}\.$/, `summary of ${number}`);
      assert.match(summaryZh, /^[\u4e00-\u9fff“].{8,80}。$/, `Chinese summary of ${number}`);
    }
  });

  it('says for every paragraph who answers for it', () => {
    const kinds = { rules: 0, question: 0, none: 0 };
    for (const { number, check } of paragraphs) {
      kinds[check.kind] += 1;
      if (check.kind === 'question') assert.match(check.question, /^[A-Z].*\?$/, `question of ${number}`);
      if (check.kind === 'none') assert.match(check.reason, /^[a-z].*[^.]$/, `reason of ${number}`);
    }
    assert.deepEqual(kinds, { rules: 61, question: 15, none: 49 });
  });

  it('gives each family paragraphs that rules can answer for', () => {
    for (const family of families) {
      assert.deepEqual([...new Set(family.paragraphs)].sort((a, b) => a - b), family.paragraphs, family.id);
      for (const number of family.paragraphs) assert.equal(getParagraph(number)?.check.kind, 'rules', `${family.id} ¶${number}`);
    }
    const covered = new Set(families.flatMap((family) => family.paragraphs));
    assert.deepEqual(paragraphs.filter((paragraph) => paragraph.check.kind === 'rules' && !covered.has(paragraph.number)).map((paragraph) => paragraph.number), []);
  });

  it('plans rules with paragraphs of their family', () => {
    for (const [id, rule] of Object.entries(plannedRules)) {
      assert.ok(getFamily(rule.family)?.paragraphs.includes(rule.paragraphs[0]), id);
      for (const number of rule.paragraphs) assert.equal(getParagraph(number)?.check.kind, 'rules', `${id} ¶${number}`);
    }
  });
});
