import { citationOf, getParagraph, OFFICIAL_PAGE, type Paragraph, placeOf, standingOf } from '../../rules/src/gc25';
import { escapeProse } from '../../rules/src/markdown-prose';
import { ruleDocsUrl } from '../../rules/src/rule/rule-docs';
import type { Finding } from '../../rules/src/hosts/node';
import { strictOnlySentence } from '../../rules/src/rule/context/doubt';
import { covers, type FindingPosition, isAfter } from './finding-position';
import { toVisible } from '../../rules/src/rule/visible-text';

export type HoverFormat = 'markdown' | 'plaintext';

export interface HoverCard {
  readonly text: string;
  readonly start: FindingPosition;
  readonly end: FindingPosition;
}

export interface HoverOptions {
  readonly format: HoverFormat;
  /** BCP 47 tag. Summaries are English, followed by Chinese where this asks for it. */
  readonly locale: string;
  readonly withMessages: boolean;
}

/**
 * What an editor shows over a position: each finding there with the paragraphs it rests on and the page of its rule.
 * Undefined where no finding is.
 */
export function getHoverCard(findings: readonly Finding[], at: FindingPosition, options: HoverOptions): HoverCard | undefined {
  const here = findings.filter((finding) => covers(finding, at));
  if (here.length === 0) return undefined;
  const write = options.format === 'markdown' ? markdown : plain;
  return {
    text: here.map((finding) => cardOf(finding, options, write)).join(write.between),
    start: here.map((finding) => finding.start).reduce((a, b) => (isAfter(b, a) ? b : a)),
    end: here.map((finding) => finding.end).reduce((a, b) => (isAfter(a, b) ? b : a)),
  };
}

/** How the parts of a card are written in one format. */
interface Writing {
  prose(text: string): string;
  strong(text: string): string;
  link(title: string, address: string): string;
  readonly newLine: string;
  readonly between: string;
}

const markdown: Writing = {
  prose: escapeProse,
  strong: (text) => `**${escapeProse(text)}**`,
  link: (title, address) => `[${escapeProse(title)}](${address})`,
  newLine: '  \n',
  between: '\n\n---\n\n',
};
const plain: Writing = {
  prose: toVisible,
  strong: toVisible,
  link: (title, address) => `${title}: ${address}`,
  newLine: '\n',
  between: '\n\n',
};

function cardOf(finding: Finding, { locale, withMessages }: HoverOptions, write: Writing): string {
  const [primary, ...also] = finding.paragraphs.flatMap((number) => getParagraph(number) ?? []);
  const parts = withMessages ? [write.prose(finding.message)] : [];
  if (finding.help !== '') parts.push(write.prose(finding.help));
  if (finding.strictOnly) parts.push(write.prose(strictOnlySentence(finding.strictOnly)));
  if (primary) parts.push(...paragraphParts(primary, /^zh\b/i.test(locale), write));
  if (also.length > 0)
    parts.push(write.prose(`See also ${also.map((paragraph) => `¶${paragraph.number} ${paragraph.title}`).join(', ')}.`));
  parts.push(write.link(`Documentation for gc25/${finding.ruleId}`, ruleDocsUrl(finding.ruleId)));
  return parts.join('\n\n');
}

/** The paragraph a finding rests on: quotation with citation, addressee and force, summary. */
function paragraphParts(paragraph: Paragraph, isChinese: boolean, write: Writing): string[] {
  const heading = `${write.strong(`GC25 ¶${paragraph.number} ${paragraph.title}`)} (${write.prose(placeOf(paragraph))})`;
  return [
    [heading, `${write.prose(`“${paragraph.quotation}”`)} ${write.link(citationOf(paragraph.number), OFFICIAL_PAGE)}`,
      write.prose(standingOf(paragraph)), write.prose(paragraph.summary)].join(write.newLine),
    ...(isChinese
      ? [
        [`${write.strong(paragraph.titleZh)} (${write.prose(placeOf(paragraph, 'zh'))})`, write.prose(`“${paragraph.quotationZh}”`),
          write.prose(paragraph.summaryZh)].join(write.newLine),
      ]
      : []),
  ];
}
