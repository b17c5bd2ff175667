import type { ChapterId, Paragraph, ParagraphCheck, ParagraphNumber } from './paragraph';
import { chapters, type Chapter } from './chapters';
import { families, type Family, type FamilyId } from './families';
import { paragraphs } from './paragraphs';
import { plannedRules, type PlannedRule } from './planned-rules';

export { chapters, families, paragraphs, plannedRules };
export type { Chapter, ChapterId, Family, FamilyId, Paragraph, ParagraphCheck, ParagraphNumber, PlannedRule };

/** A paragraph by its number, or undefined outside 1 to 125. */
export const getParagraph = (number: number): Paragraph | undefined => paragraphs[number - 1];

/** A family by its id, or undefined when there is none. */
export const getFamily = (id: string): Family | undefined => families.find((family) => family.id === id);

/** Heading of the chapter a paragraph stands in, with its section: "V. General measures …, J. Commercial …". */
export function placeOf(paragraph: Paragraph): string {
  const chapter = chapters.find((candidate) => candidate.id === paragraph.chapter) as Chapter;
  const section = paragraph.section === undefined ? '' : `, ${paragraph.section}. ${chapter.sections[paragraph.section]}`;
  return `${chapter.id}. ${chapter.title}${section}`;
}
