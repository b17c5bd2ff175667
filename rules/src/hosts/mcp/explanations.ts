import { citationOf, getParagraph, OFFICIAL_PAGE, placeOf, standingOf } from '../../gc25';
import { nearestName } from '../../configuration/hints';
import { ruleHelp } from '../../generated/rule-help';
import { ruleTexts } from '../../generated/rule-texts';
import { escapeProse } from '../../markdown-prose';
import { ruleDocsUrl } from '../../rule/rule-docs';
import { type Answer, refusal } from './answers';

const text = (markdown: string): Answer => ({ content: [{ type: 'text', text: markdown }] });

/** What a rule looks for, why, and what to do instead. `given` may have the prefix `gc25/`. */
export function explainRule(given: string): Answer {
  const id = given.replace(/^gc25\//, '');
  if (!Object.hasOwn(ruleHelp, id)) {
    const nearest = nearestName(id, Object.keys(ruleHelp));
    return refusal(`There is no rule "${given}"; ${nearest ? `did you mean "${nearest}"?` : 'rules have names such as no-autoplay-loop.'}`);
  }
  const { paragraphs, confidence, severity, family, measured, markdown } = ruleHelp[id];
  const [primary, ...also] = paragraphs;
  return text([
    `# gc25/${id}`,
    escapeProse(ruleTexts[id].description),
    [
      `- Cites ¶${primary}${also.length > 0 ? `, also ${also.map((number) => `¶${number}`).join(', ')}` : ''}`,
      `- Family: ${family}`,
      `- Severity in \`recommended\`: ${severity}; confidence: ${confidence}${measured ? `. ${measured.says}` : ''}`,
    ].join('\n'),
    markdown,
    `[Page of the rule, with examples and options](${ruleDocsUrl(id)})`,
  ].join('\n\n'));
}

/** The summary of a paragraph, one sentence of its text with the citation, and the rules that cite it. */
export function readParagraph(number: number): Answer {
  const paragraph = getParagraph(number);
  if (!paragraph) return refusal(`General Comment No. 25 has paragraphs 1 to 125, not ${number}.`);
  const citing = Object.entries(ruleHelp).filter(([, { paragraphs }]) => paragraphs.includes(number)).map(([id]) => `gc25/${id}`);
  return text([
    `# ¶${number}: ${escapeProse(paragraph.title)}`,
    escapeProse(placeOf(paragraph)),
    `> ${escapeProse(paragraph.quotation)}\n>\n> [${citationOf(paragraph.number)}](${OFFICIAL_PAGE})`,
    `Summary of this project: ${escapeProse(paragraph.summary)}`,
    standingOf(paragraph),
    citing.length > 0 ? `Rules that cite it: ${citing.join(', ')}.` : 'No rule cites it.',
    'The Convention on the Rights of the Child binds States; the General Comment is authoritative, non-binding guidance on it.',
  ].join('\n\n'));
}
