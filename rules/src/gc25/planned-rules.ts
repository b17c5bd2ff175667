import type { FamilyId } from './families';
import type { ParagraphNumber } from './paragraph';

/** A rule that is specified but not written yet. Tables show it as planned, never as covering a paragraph. */
export interface PlannedRule {
  readonly family: FamilyId;
  /** Primary first. */
  readonly paragraphs: readonly [primary: ParagraphNumber, ...also: ParagraphNumber[]];
}

/** By rule id. `npm run update` drops the line of a rule once its folder exists. */
export const plannedRules: Readonly<Record<string, PlannedRule>> = {
  'no-blanket-age-lockout': { family: 'decisions', paragraphs: [111, 50, 20, 19, 56] },
  'no-counselling-consent-gate': { family: 'help', paragraphs: [78, 94, 76] },
  'no-discriminatory-decision': { family: 'decisions', paragraphs: [10, 11, 63, 119] },
  'no-overblocking-filter': { family: 'help', paragraphs: [56, 76, 50, 11, 59, 92] },
  'prefer-plain-language': { family: 'words', paragraphs: [39, 49, 72, 25, 52, 59] },
  'require-accessible-safety': { family: 'words', paragraphs: [92, 44, 91, 90, 89] },
  'require-content-label': { family: 'decisions', paragraphs: [55, 111, 53] },
  'require-justified-suppression': { family: 'words', paragraphs: [38, 39] },
  'require-moderation-reason': { family: 'decisions', paragraphs: [59, 56, 54, 60] },
};
