import { citationOf, type Force, OFFICIAL_PAGE, type Paragraph, standingOf } from '../../rules/src/gc25';
import { inline } from '../markdown';

/** What the document is and is not, for the head of pages. */
export const STANDING =
  "The Convention on the Rights of the Child binds States; the General Comment is the Committee's authoritative, non-binding guidance on it, and says that businesses should respect children's rights (¶35). A finding is a prompt for review, not a legal conclusion. This project is not affiliated with the Committee or the United Nations.";

export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  describes: 'reports, names or warns; it contains no request',
  may: 'says that measures may be needed, or that States should consider something',
  encourages: 'encourages or promotes',
  ensure: 'asks: "should", "should ensure"',
  require: 'asks States to require something of others, or says "must"',
  prohibit: 'asks States to prohibit something, or bars it',
};

/** The quotation in both languages with its citation, the addressee and the force. */
export function quotationBlock(paragraph: Paragraph): string {
  const note = paragraph.quotationNote === undefined ? '' : `\n>\n> ${inline(paragraph.quotationNote)}`;
  return [
    `> ${inline(paragraph.quotation)}\n>\n> ${paragraph.quotationZh}\n>\n> [${citationOf(paragraph.number)}](${OFFICIAL_PAGE})${note}`,
    inline(standingOf(paragraph)),
  ].join('\n\n');
}
