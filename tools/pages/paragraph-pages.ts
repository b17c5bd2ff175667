import { chapters, families, paragraphs, type Paragraph, placeOf, plannedRules } from '../../rules/src/gc25';
import type { RuleMeta } from '../../rules/src/rule-meta';
import { code, GENERATED, inline, page, table } from '../markdown';

const OFFICIAL = 'https://www.ohchr.org/en/documents/general-comments-and-recommendations/general-comment-no-25-2021-childrens-rights-relation';

interface Answers {
  /** Rules that cite the paragraph, those that cite it first in front. */
  readonly rules: readonly RuleMeta[];
  readonly planned: readonly string[];
}

function answersTo(number: number, metas: readonly RuleMeta[]): Answers {
  const first = metas.filter((meta) => meta.paragraphs.primary === number);
  const also = metas.filter((meta) => meta.paragraphs.also.some((other) => other === number));
  const written = new Set(metas.map((meta) => meta.id));
  const planned = Object.entries(plannedRules).filter(([id, rule]) => !written.has(id) && rule.paragraphs.some((other) => other === number)).map(([id]) => id);
  return { rules: [...first, ...also], planned };
}

const ruleLink = (meta: RuleMeta): string => `[${meta.id}](rules/${meta.id}.md)`;

function answerText(paragraph: Paragraph, metas: readonly RuleMeta[]): string {
  const { rules, planned } = answersTo(paragraph.number, metas);
  switch (paragraph.check.kind) {
    case 'question': return `Question for people: ${inline(paragraph.check.question)}`;
    case 'none': return `Not for code: ${inline(paragraph.check.reason)}.`;
    case 'rules': return [rules.length > 0 ? `Rules: ${rules.map(ruleLink).join(', ')}.` : 'No rule yet.', planned.length > 0 ? `Planned: ${planned.map(code).join(', ')}.` : ''].join(' ').trim();
  }
}

/** All paragraphs with their summaries in both languages and what answers for them. */
export function paragraphsPage(metas: readonly RuleMeta[]): string {
  const blocks: string[] = [];
  for (const chapter of chapters) {
    blocks.push(`## ${chapter.id}. ${chapter.title}`);
    let section: string | undefined;
    for (const paragraph of paragraphs.filter((candidate) => candidate.chapter === chapter.id)) {
      if (paragraph.section !== section) blocks.push(`### ${paragraph.section}. ${chapter.sections[paragraph.section as string]}`);
      section = paragraph.section;
      blocks.push(`<a id="p${paragraph.number}"></a>\n\n**¶${paragraph.number} ${inline(paragraph.title)}**\n\n${inline(paragraph.summary)}\n\n${paragraph.summaryZh}\n\n${answerText(paragraph, metas)}`);
    }
  }
  return page(
    '# The paragraphs of General Comment No. 25',
    GENERATED,
    `The Committee on the Rights of the Child adopted [General Comment No. 25 (CRC/C/GC/25)](${OFFICIAL}) in 2021. It says what States are to do so that children's rights hold in the digital environment. The summaries below are ours, in English and Chinese; only the Committee's text counts. GC25 names a paragraph where code conflicts with what it asks for. That is a hint for design and review, not a legal finding.`,
    ...blocks,
  );
}

/** Which paragraphs rules answer for, which are planned, which are left to people, and why. */
export function coveragePage(metas: readonly RuleMeta[]): string {
  const rows = paragraphs.map((paragraph) => {
    const { rules, planned } = answersTo(paragraph.number, metas);
    const { check } = paragraph;
    return [
      `[${paragraph.number}](paragraphs.md#p${paragraph.number})`,
      inline(paragraph.title),
      rules.map(ruleLink).join(', ') || '–',
      planned.map(code).join(', ') || '–',
      check.kind === 'question' ? 'a question for people' : check.kind === 'none' ? inline(check.reason) : '–',
    ];
  });
  const covered = paragraphs.filter((paragraph) => answersTo(paragraph.number, metas).rules.length > 0).length;
  const open = paragraphs.filter((paragraph) => paragraph.check.kind === 'rules').length - covered;
  const count = (kind: Paragraph['check']['kind']): number => paragraphs.filter((paragraph) => paragraph.check.kind === kind).length;
  const planned = Object.keys(plannedRules).filter((id) => !metas.some((meta) => meta.id === id));
  return page(
    '# Coverage',
    GENERATED,
    `Of 125 paragraphs, ${covered} have at least one rule${open > 0 ? `, ${open} wait for a planned rule` : ''}, ${count('question')} speak about products but need people to answer, and ${count('none')} are addressed to States or others. A paragraph with a rule is not thereby fulfilled: rules see only what code shows.`,
    `${metas.length} rules are written, ${planned.length} are planned. A planned rule covers nothing.`,
    '## By family',
    table(['Family', 'Paragraphs', 'Rules', 'Planned'], families.map((family) => [
      family.title,
      family.paragraphs.map((number) => `[${number}](paragraphs.md#p${number})`).join(', '),
      metas.filter((meta) => meta.family === family.id).map(ruleLink).join(', ') || '–',
      planned.filter((id) => plannedRules[id].family === family.id).map(code).join(', ') || '–',
    ])),
    '## By paragraph',
    table(['¶', 'About', 'Rules', 'Planned', 'Why no rule'], rows),
    '## Questions for people',
    ...paragraphs.flatMap((paragraph) => (paragraph.check.kind === 'question' ? [`**[¶${paragraph.number}](paragraphs.md#p${paragraph.number}) ${inline(paragraph.title)}** (${inline(placeOf(paragraph))}). ${inline(paragraph.check.question)}`] : [])),
  );
}
