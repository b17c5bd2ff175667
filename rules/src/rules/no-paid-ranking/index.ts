import { type AstNode, getMemberName } from '../../program/syntax/ast';
import { ownLists, paymentTerms } from '../../knowledge/words/ranking-words';
import { isBrowsed, isRanked, isTerm, namesAround, rankingsOf, type RankTerm } from '../../facts/ranking/ranking';
import { createRule } from '../../rule/create-rule';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { withoutTerm } from './edits';
import { checkPrepended } from './prepended';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    if (hasAnyWord(context.path, ['admin', 'advertiser', 'billing', 'dashboard', 'auction'])) return;
    for (const ranking of rankingsOf(context.file)) {
      const term = ranking.terms.find((each) => isPayment(each, context) && !each.isNegative && !isSpelled(each.node));
      if (!term) continue;
      const around = namesAround(ranking.node, context.path);
      const isOwn = hasAnyPhrase(`${ranking.subject} ${around}`, ownLists) || (hasAnyWord(ranking.subject, ['my', 'own', 'mine']) && !hasAnyWord(ranking.subject, ['feed', 'timeline', 'recommendations', 'suggestions', 'results']));
      const isSeen = ranking.kind === 'score' || ranking.kind === 'comparator' || isRanked(ranking.subject, context.options.rankingNames) || isBrowsed(`${ranking.subject} ${around}`) || hasAnyPhrase(term.name, PLAIN);
      if (isOwn || !isSeen) continue;
      // "paid" and "bid" also say that a bill is settled, or what an auction is about.
      if (AMBIGUOUS.test(wordsOf(term.name).join(' ')) && ranking.kind !== 'score' && !isRanked(ranking.subject, context.options.rankingNames)) continue;
      context.report({ at: term.node, site: ranking.node, messageId: ranking.kind === 'score' ? 'score' : 'comparator', data: { term: term.name, subject: ranking.subject.slice(0, 40) }, suggest: [{ id: 'dropTerm', data: { term: term.name }, edits: withoutTerm(term.node, ranking, context) }] });
    }
    checkPrepended(context);
  },
});

/** Names that say by themselves what was paid for. */
const PLAIN = ['sponsored', 'is sponsored', 'boosted', 'is boosted', 'boosted until', 'sponsored until'];

const AMBIGUOUS = /^(?:paid|is paid|bid|bids|stake|staked|bid amount|commission|commission rate)$/;

/** `totalPaid` is what somebody gave in all, in the books. */
const isSum = (term: RankTerm): boolean => /^(?:total|amount|sum) paid$|^paid (?:total|amount)$/.test(wordsOf(term.name).join(' '));

const isPayment = (term: RankTerm, context: Context): boolean => !isSum(term) && isTerm(term, [...paymentTerms, ...context.options.paymentTerms]);

/** By the alphabet: `a.sponsor.localeCompare(b.sponsor)`. */
const isSpelled = (node: AstNode): boolean => [node.parent, node.parent?.parent].some((parent) => parent !== undefined && getMemberName(parent) === 'localeCompare');
