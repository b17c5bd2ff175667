import type { Addressee, ChapterId, Force, ForcePart, Paragraph, ParagraphCheck, ParagraphNumber } from './paragraph';
import { FORCES } from './paragraph';
import { type Chapter, chapters, type Heading } from './chapters';
import { FORCE_PHRASES, standingOf } from './force-words';
import { families, type Family, type FamilyId } from './families';
import { paragraphs } from './paragraphs';
import { plannedRules, type PlannedRule } from './planned-rules';

export { chapters, families, FORCE_PHRASES, FORCES, paragraphs, plannedRules, standingOf };
export type { Addressee, Force, ForcePart, Paragraph, ParagraphCheck, ParagraphNumber };
export type { Chapter, ChapterId, Family, FamilyId, Heading, PlannedRule };

/** A paragraph by its number, or undefined outside 1 to 125. */
export const getParagraph = (number: number): Paragraph | undefined => paragraphs[number - 1];

/** A family by its id, or undefined when there is none. */
export const getFamily = (id: string): Family | undefined => families.find((family) => family.id === id);

/** The Committee's page of the document, with the files in all languages. */
export const OFFICIAL_PAGE =
  'https://www.ohchr.org/en/documents/general-comments-and-recommendations/general-comment-no-25-2021-childrens-rights-relation';

/** How a paragraph is cited: "CRC/C/GC/25, para. 96". */
export const citationOf = (number: ParagraphNumber): string => `CRC/C/GC/25, para. ${number}`;

/** Headings of the chapter and section of a paragraph: "V. General measures …, J. Commercial …"; in Chinese "五.…，J.…". */
export function placeOf(paragraph: Paragraph, language: keyof Heading = 'en'): string {
  const chapter = chapters.find((candidate) => candidate.id === paragraph.chapter) as Chapter;
  const section = paragraph.section === undefined ? undefined : chapter.sections[paragraph.section];
  if (language === 'zh') {
    const chinese = `${CHINESE_NUMERALS[chapters.indexOf(chapter)]}.${chapter.titleZh}`;
    return section ? `${chinese}，${paragraph.section}.${section.zh}` : chinese;
  }
  return `${chapter.id}. ${chapter.title}${section ? `, ${paragraph.section}. ${section.en}` : ''}`;
}

const CHINESE_NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];

/** The forces a paragraph speaks with, each once, in the order of its sentences. */
export const forcesOf =
  ({ force }: Paragraph): readonly Force[] => (typeof force === 'string' ? [force] : [...new Set(force.map((part) => part.force))]);

/** Is one force at most as strong as another? */
export const isWithin = (force: Force, limit: Force): boolean => FORCES.indexOf(force) <= FORCES.indexOf(limit);
