import { chapters, families, FORCES, OFFICIAL_PAGE, type Paragraph, paragraphs, placeOf, plannedRules } from '../../rules/src/gc25';
import type { RuleMeta } from '../../rules/src/rule/meta';
import { code, GENERATED, inline, page, table } from '../markdown';
import { FORCE_WORDS, quotationBlock, STANDING } from './paragraph-words';

interface Answers {
  /** Rules that cite the paragraph first, by default or in one of their messages. */
  readonly first: readonly RuleMeta[];
  /** Further rules that cite it. */
  readonly also: readonly RuleMeta[];
  readonly planned: readonly string[];
}

function answersTo(number: number, metas: readonly RuleMeta[]): Answers {
  const first = metas.filter((meta) => meta.paragraphs.primary === number);
  const also = metas.filter((meta) => !first.includes(meta) && meta.paragraphs.also.some((other) => other === number));
  const written = new Set(metas.map((meta) => meta.id));
  const planned = Object.entries(plannedRules).filter(([id, rule]) => !written.has(id) && rule.paragraphs.some((other) => other === number))
    .map(([id]) => id);
  return { first, also, planned };
}

const ruleLink = (meta: RuleMeta): string => `[${meta.id}](rules/${meta.id}.md)`;

function answerText(paragraph: Paragraph, metas: readonly RuleMeta[]): string {
  const { first, also, planned } = answersTo(paragraph.number, metas);
  const named = (label: string, items: readonly string[]): string => (items.length > 0 ? `${label}: ${items.join(', ')}.` : '');
  switch (paragraph.check.kind) {
    case 'question':
      return `Question for people: ${inline(paragraph.check.question)}`;
    case 'none':
      return `Not for code: ${inline(paragraph.check.reason)}.`;
    case 'rules':
      return [named('Cited first by', first.map(ruleLink)), named('See also', also.map(ruleLink)),
        first.length + also.length === 0 ? 'No rule yet.' : '', named('Planned', planned.map(code))].filter((part) => part !== '')
        .join(' ');
  }
}

/** All paragraphs with their summaries in both languages and what answers for them. */
export function paragraphsPage(metas: readonly RuleMeta[]): string {
  const blocks: string[] = [];
  for (const chapter of chapters) {
    blocks.push(`## ${chapter.id}. ${chapter.title} (${chapter.titleZh})`);
    let section: string | undefined;
    for (const paragraph of paragraphs.filter((candidate) => candidate.chapter === chapter.id)) {
      const heading = chapter.sections[paragraph.section ?? ''];
      if (paragraph.section !== section) blocks.push(`### ${paragraph.section}. ${heading.en} (${heading.zh})`);
      section = paragraph.section;
      blocks.push(
        `<a id="p${paragraph.number}"></a>\n\n**¶${paragraph.number} ${inline(paragraph.title)}** (${paragraph.titleZh})`,
        quotationBlock(paragraph),
        `${inline(paragraph.summary)}\n\n${paragraph.summaryZh}`,
        answerText(paragraph, metas),
      );
    }
  }
  return page(
    '# The paragraphs of General Comment No. 25',
    GENERATED,
    `The Committee on the Rights of the Child adopted [General Comment No. 25 (CRC/C/GC/25)](${OFFICIAL_PAGE}) in 2021. ${STANDING}`,
    "The numbers are those printed in the Committee's document; copies on other sites often leave them out. Each number is followed by "
      + 'the operative sentence in English and in the official Chinese translation ("…" marks omissions, and commas that our copy of the '
      + 'Chinese had lost are restored), to whom it is addressed, and what its verbs ask for. '
      + "Titles and summaries are ours; only the Committee's text counts.",
    table(['Force in the metadata of rules', 'The paragraph'], FORCES.map((force) => [force, FORCE_WORDS[force]])),
    ...blocks,
  );
}

/** Which paragraphs rules answer for, which are planned, which are left to people, and why. */
export function coveragePage(metas: readonly RuleMeta[]): string {
  const rows = paragraphs.map((paragraph) => {
    const { first, also, planned } = answersTo(paragraph.number, metas);
    const { check } = paragraph;
    return [
      `[${paragraph.number}](paragraphs.md#p${paragraph.number})`,
      inline(paragraph.title),
      first.map(ruleLink).join(', ') || '–',
      also.map(ruleLink).join(', ') || '–',
      planned.map(code).join(', ') || '–',
      check.kind === 'question' ? 'a question for people' : check.kind === 'none' ? inline(check.reason) : '–',
    ];
  });
  const answers = paragraphs.map((paragraph) => answersTo(paragraph.number, metas));
  const first = answers.filter((answer) => answer.first.length > 0).length;
  const also = answers.filter((answer) => answer.first.length === 0 && answer.also.length > 0).length;
  const open = paragraphs.filter((paragraph) => paragraph.check.kind === 'rules').length - first - also;
  const count = (kind: Paragraph['check']['kind']): number => paragraphs.filter((paragraph) => paragraph.check.kind === kind).length;
  const planned = Object.keys(plannedRules).filter((id) => !metas.some((meta) => meta.id === id));
  return page(
    '# Coverage',
    GENERATED,
    `Of 125 paragraphs, ${first} are cited first by at least one rule, ${also} more are cited as "see also"${
      open > 0 ? `, ${open} wait for a planned rule` : ''
    }, ${count('question')} speak about products but need people to answer, and ${
      count('none')
    } are introductions, descriptions or requests that code does not answer. A paragraph with a rule is not thereby fulfilled: rules see only what code shows.`,
    `${metas.length} rules are written, ${planned.length} are planned. A planned rule covers nothing.`,
    '## By family',
    table(
      ['Family', 'Paragraphs', 'Rules', 'Planned'],
      families.map((family) => [
        family.title,
        family.paragraphs.map((number) => `[${number}](paragraphs.md#p${number})`).join(', '),
        metas.filter((meta) => meta.family === family.id).map(ruleLink).join(', ') || '–',
        planned.filter((id) => plannedRules[id].family === family.id).map(code).join(', ') || '–',
      ]),
    ),
    '## By paragraph',
    table(['¶', 'About', 'Cited first by', 'See also', 'Planned', 'Why no rule'], rows),
    '## Questions for people',
    ...paragraphs.flatMap((paragraph) => (paragraph.check.kind === 'question'
      ? [
        `**[¶${paragraph.number}](paragraphs.md#p${paragraph.number}) ${inline(paragraph.title)}** (${inline(placeOf(paragraph))}). ${
          inline(paragraph.check.question)
        }`,
      ]
      : [])
    ),
  );
}
