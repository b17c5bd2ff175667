export { isPlaceOfPayers, type PaidRanking, paidRankingsOf, type RankingWords } from './payment';
export { type Prepended, prependedOf } from './prepended';
export type { Ranking, RankTerm } from './ranking';
