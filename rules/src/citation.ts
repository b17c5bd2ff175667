import { version } from '../package.json';
import { citationOf, getParagraph, OFFICIAL_PAGE } from './gc25';
import { ruleTexts } from './generated/rule-texts';
import { codeSpan, escapeProse } from './markdown-prose';
import { rulePermalink } from './rule/rule-docs';

/** What is cited: a rule with one of its paragraphs and, where there is one, a finding of the rule. */
export interface CitationSource {
  /** Without prefix: `no-autoplay-loop`. */
  readonly ruleId: string;
  /** The paragraph the finding cites, else the rule's primary one. */
  readonly paragraph: number;
  /** What that paragraph says, as a sentence. */
  readonly help: string;
  readonly finding?: {
    readonly message: string;
    /** As shown to readers: `src/clip.jsx:1:53`. */
    readonly place: string;
  };
}

/**
 * Markdown for a pull request: the rule with a permalink to its page in this version, the finding, the paragraph in the
 * Committee's words with its citation and the official document, and how this project reads it. Ends without a line end.
 */
export function citationMarkdown({ ruleId, paragraph: number, help, finding }: CitationSource): string {
  const texts = ruleTexts[ruleId];
  const paragraph = getParagraph(number);
  const reading = [help, texts?.reading].filter((text) => text !== undefined && text !== '').join(' ');
  return [
    `**[gc25/${ruleId}](${rulePermalink(ruleId, version)})**${texts ? `: ${escapeProse(texts.description)}` : ''}`,
    [
      ...(finding ? [`- Finding: ${codeSpan(finding.place)} ${escapeProse(finding.message)}`] : []),
      ...(paragraph ? [`- Cites: [${citationOf(paragraph.number)}](${OFFICIAL_PAGE}), “${escapeProse(paragraph.quotation)}”`] : []),
      ...(reading === '' ? [] : [`- Our reading: ${escapeProse(reading)}`]),
    ].join('\n'),
    'A finding is a prompt for review, not a legal conclusion.',
  ].join('\n\n');
}
