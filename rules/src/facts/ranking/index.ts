export { type EngagementRanking, engagementRankingsOf, isPlaceOfFigures } from './engagement';
export { type Escalation, escalationsOf } from './escalation';
export { isPlaceOfPayers, type PaidRanking, paidRankingsOf, type RankingWords } from './payment';
export { type Prepended, prependedOf } from './prepended';
export type { Ranking, RankTerm } from './rank-term';
export { rankingsOf, shownSubject } from './ranking';
