import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMarks } from '../../rules/src/rule/case';
import { citationOf, getParagraph, OFFICIAL_PAGE } from '../../rules/src/gc25';
import { inline } from '../../tools/markdown';
import { compareOutputs } from '../../tools/outputs';
import { loadRules, metaOf, root, ruleIds } from '../../tools/rule-folders';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const PAGES = 'rules/docs/rules';
const CHINESE_PAGES = 'rules/docs/zh';

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'rules/docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) =>
    path.join('rules/docs', name)
  ),
];

/** Names a link may point at inside a page: explicit anchors, and headings as GitHub spells them. */
function anchorsOf(text: string): Set<string> {
  const headings = Array.from(
    text.matchAll(/^#+ (.+)$/gm),
    (match) => match[1].toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s/g, '-'),
  );
  return new Set([...Array.from(text.matchAll(/<a id="([^"]+)">/g), (match) => match[1]), ...headings]);
}

const withoutCode = (text: string): string => text.replace(/^(`{3,})[a-z]*\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');

/** Links of a page that lead nowhere. */
function deadLinks(file: string): string[] {
  return Array.from(withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g), (match) => match[1]).filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [target, anchor] = link.split('#');
    const place = target === '' ? file : path.join(path.dirname(file), target);
    return !existsSync(path.join(root, place)) || (anchor !== undefined && !anchorsOf(read(place)).has(anchor));
  });
}

interface Example {
  readonly heading: string;
  readonly language: string;
  readonly code: string;
}

function examplesOn(text: string): Example[] {
  return text.split(/^## /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    const fences = section.matchAll(/^(`{3,})([a-z]+)\n([\s\S]*?)\n\1$/gm);
    return Array.from(fences, (match) => ({ heading, language: match[2], code: match[3] }));
  });
}

const trimmed = (code: string): string => readMarks(code).code.replace(/^\n|\n\s*$/g, '');

describe('documentation', () => {
  it('is up to date with what it is generated from', async () => {
    const { stale, broken, faults } = await compareOutputs();
    assert.deepEqual(faults, []);
    assert.deepEqual(broken.map(({ id, error }) => `${id}: ${String(error)}`), []);
    assert.deepEqual(stale.map(({ file }) => file), [], 'run "npm run update"');
  });

  for (const file of documents) {
    it(`has no dead link in ${file}`, () => assert.deepEqual(deadLinks(file), []));

    it(`names only paragraphs that exist in ${file}`, () => {
      const named = Array.from(read(file).matchAll(/¶\s?(\d+)|第(\d+)段/g), (match) => Number(match[1] ?? match[2]));
      assert.deepEqual(named.filter((number) => !getParagraph(number)), []);
    });

    it(`names only rules that exist or are planned in ${file}`, () => {
      const named = Array.from(read(file).matchAll(/gc25\/((?:no|require|prefer)-[a-z-]+)/g), (match) => match[1]);
      assert.deepEqual(named.filter((id) => !ruleIds().includes(id)), []);
    });
  }

  it('links every paragraph and every rule from its overview', () => {
    const paragraphs = anchorsOf(read('rules/docs/paragraphs.md'));
    for (let number = 1; number <= 125; number++) assert.ok(paragraphs.has(`p${number}`), `no anchor p${number}`);
    for (const id of ruleIds())
      for (const file of ['README.md', `${PAGES}/README.md`, 'rules/docs/coverage.md'])
        assert.ok(
          read(file).includes(`${id}.md)`),
          `${file} does not link ${id}`,
        );
  });

  for (const { id, rule, cases } of loadRules()) {
    if (!rule || !cases) continue;
    for (
      const [file, incorrect, correct] of [
        [`${PAGES}/${id}.md`, 'Incorrect', 'Correct'],
        [`${CHINESE_PAGES}/${id}.md`, '错误示例', '正确示例'],
      ]
    )
      it(`shows in ${file} the tested cases and nothing else`, () => {
        const onPage = examplesOn(read(file)).filter((example) => example.language !== 'diff');
        for (const [heading, list] of [[incorrect, cases.invalid], [correct, cases.valid]] as const) {
          const shown = onPage.filter((example) => example.heading === heading).map((example) => example.code).sort();
          assert.deepEqual(shown, list.filter((example) => example.doc).map((example) => trimmed(example.code)).sort());
        }
      });

    it(`shows on the page of ${id} its paragraphs, messages and options`, () => {
      const text = read(`${PAGES}/${id}.md`);
      const { paragraphs, messages, options } = metaOf(rule);
      for (const number of [paragraphs.primary, ...paragraphs.also]) {
        const parts = [`](../paragraphs.md#p${number})`, inline(getParagraph(number)?.summary as string)];
        for (const part of parts) assert.ok(text.includes(part), part);
      }
      for (const part of [getParagraph(paragraphs.primary)?.quotationZh, citationOf(paragraphs.primary), OFFICIAL_PAGE, 'not affiliated'])
        assert.ok(text.includes(part as string), part);
      for (const name of [...Object.keys(messages), ...Object.keys(options)]) assert.ok(text.includes(`| \`${name}\` |`), name);
    });
  }

  it('finds dead links and wrong anchors', () => {
    assert.ok(anchorsOf('# The night: 21:00\n<a id="p4"></a>').has('the-night-2100'));
    assert.ok(!anchorsOf('# The night').has('p4'));
    const text = '## Incorrect\n\n```js\na();\n```\n\n## Correct\n\n````vue\n```\n````\n';
    assert.deepEqual(examplesOn(text), [
      { heading: 'Incorrect', language: 'js', code: 'a();' },
      { heading: 'Correct', language: 'vue', code: '```' },
    ]);
  });
});
