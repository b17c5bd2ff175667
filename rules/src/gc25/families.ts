import type { ParagraphNumber } from './paragraph';

/** A group of rules about one kind of practice. */
export type FamilyId = 'advertising' | 'identification' | 'data' | 'defaults' | 'help' | 'contact' | 'rest' | 'attention' | 'words'
  | 'decisions';

export interface Family {
  readonly id: FamilyId;
  readonly title: string;
  /** Paragraphs the rules of the family may cite first, ascending. */
  readonly paragraphs: readonly ParagraphNumber[];
}

export const families: readonly Family[] = [
  {
    id: 'advertising',
    title: 'Advertising, profiling and ranking',
    paragraphs: [10, 14, 40, 41, 42, 53, 54, 61, 62, 68, 96, 97, 110, 114, 116],
  },
  { id: 'identification', title: 'Inference, surveillance and identification', paragraphs: [40, 42, 62, 68, 69, 74, 75, 76, 88, 103, 119] },
  {
    id: 'data',
    title: 'Collecting, exposing, sharing and keeping data',
    paragraphs: [16, 40, 55, 60, 67, 68, 69, 70, 72, 73, 77, 94, 103, 114, 116],
  },
  { id: 'defaults', title: 'Defaults and consent', paragraphs: [39, 67, 68, 70, 71, 72, 75, 88, 114, 122] },
  { id: 'help', title: 'Help, filters and age checks', paragraphs: [11, 50, 55, 56, 59, 71, 76, 78, 92, 94, 114] },
  { id: 'contact', title: 'Contact and safety', paragraphs: [14, 36, 37, 44, 55, 70, 81, 88, 112, 122] },
  { id: 'rest', title: 'Sleep and interruptions', paragraphs: [15, 40, 98, 110] },
  { id: 'attention', title: 'Persuasion and money', paragraphs: [14, 15, 40, 62, 71, 96, 98, 110, 112, 114, 116] },
  { id: 'words', title: 'Plain words, access and accountability', paragraphs: [25, 38, 39, 44, 49, 52, 59, 72, 89, 90, 91, 92] },
  { id: 'decisions', title: 'Decisions, moderation and labels', paragraphs: [10, 11, 19, 20, 50, 53, 54, 55, 56, 59, 60, 63, 111, 119] },
];
