import { ownLists, paymentTerms } from '../../knowledge/words/ranking-words';
import { type AstNode, getMemberName } from '../../program/syntax/ast';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import type { Ranking, RankTerm } from './rank-term';
import { isBrowsed, isRanked, isTerm, namesAround, rankingsOf } from './ranking';

/** An order in which what was paid counts. */
export interface PaidRanking {
  readonly ranking: Ranking;
  readonly term: RankTerm;
  /** The list belongs to who pays, or to staff: invoices, campaigns, `mine`. */
  readonly isOwnList: boolean;
  /** People look through the list, as far as names tell. */
  readonly isBrowsed: boolean;
  /** The list is named after recommendations or a search. */
  readonly isRanked: boolean;
  /** The term also says that a bill is settled, or what an auction is about. */
  readonly isAmbiguous: boolean;
}

/** The project's own words. */
export interface RankingWords {
  readonly paymentTerms: readonly string[];
  readonly rankingNames: readonly string[];
}

/** Names that say by themselves what was paid for. */
const plainTerms = ['sponsored', 'is sponsored', 'boosted', 'is boosted', 'boosted until', 'sponsored until'];
const ambiguousTerms = new Set(['paid', 'is paid', 'bid', 'bids', 'stake', 'staked', 'bid amount', 'commission', 'commission rate']);
/** The total that a customer paid, in accounting. */
const sums = new Set(['total paid', 'amount paid', 'sum paid', 'paid total', 'paid amount']);
const momentWords = new Set(['at', 'on', 'date', 'time', 'day']);
const ownWords = ['my', 'own', 'mine'];
const sharedLists = ['feed', 'timeline', 'recommendations', 'suggestions', 'results'];
const placesOfPayers = ['admin', 'advertiser', 'billing', 'dashboard', 'auction'];

/** Is a file for those who pay or run a product, by its path? */
export const isPlaceOfPayers = (path: string): boolean => hasAnyWord(path, placesOfPayers);

/** Orders and scores of a file with the first term in each that was paid for and pulls up. */
export function paidRankingsOf({ file, path }: FactSources, words: RankingWords): readonly PaidRanking[] {
  const terms = [...paymentTerms, ...words.paymentTerms];
  return rankingsOf(file).flatMap((ranking) => {
    const term = ranking.terms.find((each) =>
      !each.isNegative && isTerm(each, terms) && !sums.has(phraseOf(each)) && !isSpelled(each.node)
    );
    if (!term) return [];
    const { subjectNames } = ranking;
    const names = `${subjectNames} ${namesAround(ranking.node, path)}`;
    return [{
      ranking,
      term,
      isOwnList: hasAnyPhrase(names, ownLists) || (hasAnyWord(subjectNames, ownWords) && !hasAnyWord(subjectNames, sharedLists)),
      isBrowsed: isBrowsed(names) || hasAnyPhrase(term.name, plainTerms),
      isRanked: isRanked(subjectNames, words.rankingNames),
      isAmbiguous: ambiguousTerms.has(phraseOf(term)) || isDayOfPayment(phraseOf(term)),
    }];
  });
}

const phraseOf = ({ name }: RankTerm): string => wordsOf(name).join(' ');

/** `paidAt`, `paidOnDate`: when a bill was settled, by which people sort their own. */
const isDayOfPayment = (phrase: string): boolean => {
  const [first, ...rest] = phrase.split(' ');
  return first === 'paid' && rest.some((word) => momentWords.has(word));
};

/** By the alphabet: `a.sponsor.localeCompare(b.sponsor)`. */
const isSpelled = ({ parent }: AstNode): boolean =>
  [parent, parent?.parent].some((each) => each && getMemberName(each) === 'localeCompare');
