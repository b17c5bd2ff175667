import { citationOf, type Force, OFFICIAL_PAGE, type Paragraph } from '../../rules/src/gc25';
import { inline } from '../markdown';

/** What the document is and is not, for the head of pages. */
export const STANDING = 'The Convention on the Rights of the Child binds States; the General Comment is the Committee\'s authoritative, non-binding guidance on it, and says that businesses should respect children\'s rights (¶35). A finding is a prompt for review, not a legal conclusion. This project is not affiliated with the Committee or the United Nations.';

export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  describes: 'reports, names or warns; it contains no request',
  may: 'says that measures may be needed, or that States should consider something',
  encourages: 'encourages or promotes',
  ensure: 'asks: "should", "should ensure"',
  require: 'asks States to require something of others, or says "must"',
  prohibit: 'asks States to prohibit something, or bars it',
};

/** "States, about businesses", as a reader would say it. */
export const ADDRESSEE_WORDS: Readonly<Record<Paragraph['addressee'], string>> = {
  'none': 'no one, as it contains no request',
  'States': 'States',
  'States, about businesses': 'States, about what businesses do',
  'businesses': 'businesses',
  'others': 'others',
};

/** How strongly a paragraph speaks, sentence by sentence where that differs. */
export const forceText = ({ force }: Paragraph): string =>
  (typeof force === 'string' ? force : force.map((part) => `${part.force} (${part.about})`).join('; '));

/** The quotation in both languages with its citation, the addressee and the force. */
export function quotationBlock(paragraph: Paragraph): string {
  const note = paragraph.quotationNote === undefined ? '' : `\n>\n> ${inline(paragraph.quotationNote)}`;
  return [
    `> ${inline(paragraph.quotation)}\n>\n> ${paragraph.quotationZh}\n>\n> [${citationOf(paragraph.number)}](${OFFICIAL_PAGE})${note}`,
    `Addressed to: ${ADDRESSEE_WORDS[paragraph.addressee]}. Force: ${inline(forceText(paragraph))}.`,
  ].join('\n\n');
}
