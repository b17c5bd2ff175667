import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyPatch } from 'diff';
import { validate } from '../../rules/src/configuration/validate';
import type { Cases } from '../../rules/src/rule/case';
import { getParagraph } from '../../rules/src/gc25';
import type { RuleMeta } from '../../rules/src/rule/meta';
import { version } from '../../rules/package.json';
import { inline } from '../../tools/markdown';
import { aboutFaults, type PageLanguage, readAbout, SECTIONS } from '../../tools/pages/about';
import { chineseFaults, chineseMessage, chinesePhrase, type ChineseTexts, chineseTitle, dataIn } from '../../tools/pages/chinese';
import { relatedLaw } from '../../tools/pages/related-law';
import { PAGE_WORDS } from '../../tools/pages/rule-words';
import { workOut } from '../../tools/pages/worked-example';
import { loadRules, metaOf, root, textFaults } from '../../tools/rule-folders';

const LANGUAGES: readonly PageLanguage[] = ['en', 'zh'];
const FOLDERS: Readonly<Record<PageLanguage, string>> = { en: 'rules/docs/rules', zh: 'rules/docs/zh' };
const pageOf = (id: string, language: PageLanguage): string => readFileSync(path.join(root, FOLDERS[language], `${id}.md`), 'utf8');

/** The sections of a page by heading, in order. */
function sectionsOf(text: string): Map<string, string> {
  const prose = text.split(/^## (?=[^\n]+\n)/m).slice(1);
  return new Map(prose.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

/** Headings that every page has, in their order. */
const headingsOf = (language: PageLanguage): string[] => {
  const words = PAGE_WORDS[language];
  return [
    words.incorrect,
    words.correct,
    SECTIONS.instead[language],
    SECTIONS.why[language],
    words.says,
    SECTIONS.reading[language],
    words.law,
    SECTIONS.exceptions[language],
    SECTIONS.notInstead[language],
    words.messages,
    words.fixes,
    words.options,
    words.version,
  ];
};

/** Numbers that a rule sets: in what it advises, in descriptions of options and as their defaults; code, 0 and vendors' numbers aside. */
function numbersOf(meta: RuleMeta): string[] {
  const advised = Object.values(meta.messages).flatMap(({ seen, advice }) => [seen, advice]);
  const described = Object.values(meta.options).map((option) => option.description);
  const written = [...advised, ...described].flatMap((text) =>
    Array.from(text.replace(/`[^`]*`/g, '').matchAll(/\b\d+\b/g), ([number]) => number)
  );
  const defaults = Object.values(meta.options).flatMap((option) =>
    typeof option.default === 'number' ? [String(option.default)] : Array.isArray(option.default) ? option.default.map(String) : []
  );
  return [...new Set([...written, ...defaults])].filter((number) => number !== '0');
}

const folders = loadRules().flatMap((folder) =>
  folder.rule && folder.cases ? [{ ...folder, rule: folder.rule, cases: folder.cases, meta: metaOf(folder.rule) }] : []
);

describe('rule pages', () => {
  for (const folder of folders) {
    const { id, meta, rule, cases } = folder;

    it(`have all texts of ${id}, in both languages and with the same placeholders`, () => assert.deepEqual(textFaults(folder), []));

    for (const language of LANGUAGES) {
      const words = PAGE_WORDS[language];
      const sections = (): Map<string, string> => sectionsOf(pageOf(id, language));

      it(`show all sections of ${id} in order (${language})`, () => {
        const optional = SECTIONS.notInstead[language];
        const about = readAbout((language === 'zh' ? folder.aboutChinese : folder.about) ?? '', language);
        const expected = headingsOf(language).filter((heading) => heading !== optional || about.sections.has('notInstead'));
        assert.deepEqual([...sections().keys()], expected);
        for (const [heading, text] of sections()) assert.notEqual(text, '', heading);
        assert.doesNotMatch(pageOf(id, language).replace(/^(`{3,})[a-z]+\n[\s\S]*?\n\1$/gm, ''), /\{\{|\bundefined\b/);
      });

      it(`say why ${id} cites each paragraph, and with what severity (${language})`, () => {
        const text = pageOf(id, language);
        const about = readAbout((language === 'zh' ? folder.aboutChinese : folder.about) ?? '', language);
        for (const number of meta.paragraphs.also) {
          const line = text.split('\n').find((each) => each.startsWith('- **[') && each.includes(`#p${number})`));
          assert.ok(line?.includes(words.citedHere) && line.length > about.relevance.get(number)!.length, `¶${number}`);
        }
        for (const reason of [words.harm, words.certainty, words.force]) assert.ok(text.includes(`${reason}${words.colon}`), reason);
      });

      it(`name the numbers of ${id} as our reading (${language})`, () => {
        const reading = sections().get(SECTIONS.reading[language]) ?? '';
        assert.deepEqual(
          numbersOf(meta).filter((number) => !new RegExp(`(?<![\\d-])${number.replace('+', '\\+')}(?![\\d-])`).test(reading)),
          [],
        );
        if (meta.sensitivity !== 'always') assert.match(reading, /18/);
        if (Object.values(meta.messages).some(({ advice }) => advice.includes('{{window}}'))) assert.match(reading, /21:00–07:00/);
      });

      it(`give the reason with the words for a suppression of ${id} (${language})`, () => {
        const about = readAbout((language === 'zh' ? folder.aboutChinese : folder.about) ?? '', language);
        assert.ok((sections().get(SECTIONS.exceptions[language]) ?? '').includes(`gc25/${id} -- ${about.sections.get('suppression')}`));
      });

      it(`state related law for ${id} as orientation, or that none was checked (${language})`, () => {
        const law = sections().get(words.law) ?? '';
        const provisions = relatedLaw(id, language);
        assert.ok(law.startsWith(provisions.length > 0 ? words.lawNote : words.noLaw), law);
        assert.equal(law.match(/^- /gm)?.length ?? 0, provisions.length);
      });

      it(`rest what matters about ${id} on the General Comment (${language})`, () => {
        assert.match(sections().get(SECTIONS.why[language]) ?? '', language === 'zh' ? /第25号一般性意见/ : /General Comment/);
      });

      it(`show how an option of ${id} is set (${language})`, () => {
        const [json, js] = Array.from((sections().get(words.options) ?? '').matchAll(/^```(?:json|js)\n(.+)\n```$/gm), ([, code]) => code);
        const needsExample = Object.values(meta.options).some((option) => ['boolean', 'number'].includes(typeof option.default));
        assert.ok(json !== undefined || !needsExample, 'no example');
        if (json === undefined) return;
        assert.deepEqual(validate('configuration', JSON.parse(json), '').problems, []);
        const [[name, [, options]]] = Object.entries((JSON.parse(json) as { rules: Record<string, [string, object]> }).rules);
        assert.equal(name, id);
        assert.ok(Object.entries(options).every(([key, value]) => JSON.stringify(meta.options[key].default) !== JSON.stringify(value)));
        assert.equal(js.replaceAll("'", '"').replace(/(\w+):/g, '"$1":').replace('gc25/', ''), json);
      });

      it(`can be cited by the permalink of ${id} (${language})`, () => {
        assert.ok(pageOf(id, language).includes(`<https://github.com/gc25/gc25/blob/v${version}/${FOLDERS[language]}/${id}.md>`));
      });
    }

    it(`quote the official Chinese text for ${id}`, () => {
      const text = pageOf(id, 'zh');
      const paragraphs = [meta.paragraphs.primary, ...meta.paragraphs.also].map((number) => getParagraph(number));
      assert.ok(text.includes(`> ${paragraphs[0]?.quotationZh}\n`));
      for (const paragraph of paragraphs) assert.ok(text.includes(paragraph?.summaryZh as string), `¶${paragraph?.number}`);
    });

    it(`show under the examples of ${id} what the linter says, and the code after its quick fixes`, () => {
      const text = sectionsOf(pageOf(id, 'en')).get(PAGE_WORDS.en.incorrect) ?? '';
      const chinese = sectionsOf(pageOf(id, 'zh')).get(PAGE_WORDS.zh.incorrect) ?? '';
      for (const example of cases.invalid.filter(({ doc }) => doc)) {
        const worked = workOut(id, rule, example);
        const marks = example.code.match(/«/g)?.length;
        assert.equal(worked.findings.length, marks, example.title);
        for (const { message, messageId } of worked.findings) {
          const translated = chineseMessage(message, messageId, meta, folder.chinese as ChineseTexts);
          assert.match(translated, /^GC25 第\d+段：/);
          for (
            const [page, shown] of [
              [text, message],
              [chinese, translated],
            ]
          )
            assert.ok(
              page.split('\n').some((line) => line.startsWith('> ') && line.endsWith(inline(shown))),
              shown,
            );
        }
        if (worked.diff === undefined) continue;
        for (const page of [text, chinese]) assert.ok(page.includes(worked.diff), example.title);
        const removed = worked.diff
          .split('\n')
          .filter((line) => line.startsWith('-'))
          .map((line) => line.slice(1));
        for (const line of removed) assert.ok(worked.code.split('\n').includes(line), line);
      }
    });
  }

  describe('texts that are not complete', () => {
    const meta = folders.find(({ id }) => id === 'no-paid-ranking')?.meta as RuleMeta;
    const folder = folders.find(({ id }) => id === 'no-paid-ranking')!;
    const faultsOf = (change: (about: string) => string): string[] => [...aboutFaults(change(folder.about ?? ''), 'en', meta)];
    const without = (heading: string) => (about: string): string => about.replace(new RegExp(`## ${heading}\n[\\s\\S]*?(?=\n## |$)`), '');

    it('are named: a missing file, a missing or unknown section, a paragraph without its clause', () => {
      assert.deepEqual(
        faultsOf((about) => about),
        [],
      );
      assert.deepEqual([...aboutFaults(undefined, 'zh', meta)], ['about.zh.md is missing']);
      assert.deepEqual(faultsOf(without('Our reading')), ['about.md has no section "Our reading"']);
      assert.deepEqual(
        faultsOf((about) => `${about}\n## History\n\nOld.\n`),
        ['about.md has the unknown section "History"'],
      );
      assert.deepEqual(
        faultsOf((about) => about.replace('- ¶61', '- ¶62')),
        ['about.md does not say why the rule cites ¶61', 'about.md explains ¶62, which the rule does not cite as further'],
      );
    });

    it('are named: a message, title, option, caption or placeholder that is missing in Chinese', () => {
      const texts = folder.chinese as ChineseTexts;
      const faults = (changed: Partial<ChineseTexts>): string[] => [
        ...chineseFaults({ ...texts, ...changed }, meta, folder.cases as Cases),
      ];
      assert.deepEqual(faults({}), []);
      assert.deepEqual([...chineseFaults(undefined, meta, folder.cases as Cases)], ['zh.json is missing']);
      assert.deepEqual(faults({ suggestions: { ...texts.suggestions, dropTerm: '从排序中移除' } }), [
        'zh.json: suggestion "dropTerm" has the placeholders none instead of term',
      ]);
      assert.deepEqual(faults({ options: {} }).length, Object.keys(meta.options).length);
      assert.deepEqual(faults({ cases: { ...texts.cases, 'a case of old': '旧例' } }), [
        'zh.json: caption "a case of old" belongs to nothing',
      ]);
      assert.deepEqual(faults({ description: ' ' }), ['zh.json: no text for "description"']);
    });

    it('are told apart from messages that are made from their template', () => {
      assert.deepEqual(dataIn('`a.b` is ranked by payment (`bid`)', '`{{subject}}` is ranked by payment (`{{term}}`)'), {
        subject: 'a.b',
        term: 'bid',
      });
      assert.equal(dataIn('something else', '`{{subject}}` is ranked'), undefined);
      assert.equal(chinesePhrase('every 30 minutes'), '每 30 分钟');
      assert.throws(() => chineseTitle('Something else.', 'dropTerm', meta, folder.chinese as ChineseTexts), /not a title of dropTerm/);
    });
  });

  it('show changes that lead from the example to the code after the quick fix', () => {
    const { rule, cases } = folders.find(({ id }) => id === 'require-ad-label')!;
    const example = cases.invalid.find(({ doc }) => doc)!;
    const worked = workOut('require-ad-label', rule, example);
    const hunk = `--- a\n+++ b\n@@ -1,${worked.code.split('\n').length} +1,${worked.code.split('\n').length} @@\n${worked.diff}\n`;
    const patched = applyPatch(`${worked.code}\n`, hunk, { fuzzFactor: 0 });
    assert.ok(typeof patched === 'string' && patched !== `${worked.code}\n`);
    assert.equal(worked.left, 0);
  });
});
