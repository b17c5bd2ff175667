import { type AstNode, getMemberName } from '../../ast';
import { ownLists, paymentTerms } from '../../catalogue/ranking-words';
import { isBrowsed, isRanked, isTerm, namesAround, rankingsOf, type RankTerm } from '../../detect/ranking';
import { createRule, type RuleMeta, type RuleScope, wholeWords } from '../../rule';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../values/words';
import { withoutTerm } from './edits';
import { checkPrepended } from './prepended';

const meta = {
  id: 'no-paid-ranking',
  description: 'Disallow ranking search results or recommendations by payment',
  paragraphs: { primary: 53, also: [61] },
  help: {
    53: {
      force: 'ensure',
      says: 'asks States to ensure that recommendation systems do not prioritize paid content over children\'s choices or their right to information',
    },
  },
  family: 'advertising',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  triggers: [
    [paymentTerms.flatMap((term) => (term.length > 3 ? [term.replaceAll(' ', '')] : wholeWords([term]))), ['sort', 'orderby', 'sortby', 'order by', 'rank', 'score', 'unshift', 'concat', '...', 'splice', 'relevance', 'priority', 'hotness', '.order(', 'order:', "order':", 'ranking', 'weight', 'boost']],
  ],
  messages: {
    comparator: {
      seen: '`{{subject}}` is ranked by payment (`{{term}}`)',
      advice: 'Rank by relevance, and show paid items apart with a label',
      evidence: 'C',
    },
    score: {
      seen: '`{{term}}` (payment) is part of the score `{{subject}}`',
      advice: 'Remove it, and show paid items apart with a label',
      evidence: 'C',
    },
    prepended: {
      seen: '`{{term}}` (paid) comes before all other items in one list',
      advice: 'Show paid items apart, with a label',
      evidence: 'C',
    },
  },
  suggestions: {
    dropTerm: 'Remove `{{term}}` from the ranking',
    showApart: 'Remove `{{term}}` from this list, to show it apart with a label',
  },
  options: {
    paymentTerms: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names for payments' },
    rankingNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of ranked items' },
    allowLabelledSlots: { schema: { type: 'boolean' }, default: true, description: 'Whether labelled paid items may be part of the list' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly paymentTerms: readonly string[]; readonly rankingNames: readonly string[]; readonly allowLabelledSlots: boolean }>;

export default createRule({
  meta,
  check(on: Scope) {
    if (hasAnyWord(on.path, ['admin', 'advertiser', 'billing', 'dashboard', 'auction'])) return;
    for (const ranking of rankingsOf(on.file)) {
      const term = ranking.terms.find((each) => isPayment(each, on) && !each.isNegative && !isSpelled(each.node));
      if (!term) continue;
      const around = namesAround(ranking.node, on.path);
      const isOwn = hasAnyPhrase(`${ranking.subject} ${around}`, ownLists) || (hasAnyWord(ranking.subject, ['my', 'own', 'mine']) && !hasAnyWord(ranking.subject, ['feed', 'timeline', 'recommendations', 'suggestions', 'results']));
      const isSeen = ranking.kind === 'score' || ranking.kind === 'comparator' || isRanked(ranking.subject, on.options.rankingNames) || isBrowsed(`${ranking.subject} ${around}`) || hasAnyPhrase(term.name, PLAIN);
      if (isOwn || !isSeen) continue;
      // "paid" and "bid" also say that a bill is settled, or what an auction is about.
      if (AMBIGUOUS.test(wordsOf(term.name).join(' ')) && ranking.kind !== 'score' && !isRanked(ranking.subject, on.options.rankingNames)) continue;
      on.report({ at: term.node, site: ranking.node, messageId: ranking.kind === 'score' ? 'score' : 'comparator', data: { term: term.name, subject: ranking.subject.slice(0, 40) }, suggest: [{ id: 'dropTerm', data: { term: term.name }, edits: withoutTerm(term.node, ranking, on) }] });
    }
    checkPrepended(on);
  },
});

/** Names that say by themselves what was paid for. */
const PLAIN = ['sponsored', 'is sponsored', 'boosted', 'is boosted', 'boosted until', 'sponsored until'];
const AMBIGUOUS = /^(?:paid|is paid|bid|bids|stake|staked|bid amount|commission|commission rate)$/;

/** `totalPaid` is what somebody gave in all, in the books. */
const isSum = (term: RankTerm): boolean => /^(?:total|amount|sum) paid$|^paid (?:total|amount)$/.test(wordsOf(term.name).join(' '));

const isPayment = (term: RankTerm, on: Scope): boolean => !isSum(term) && isTerm(term, [...paymentTerms, ...on.options.paymentTerms]);

/** By the alphabet: `a.sponsor.localeCompare(b.sponsor)`. */
const isSpelled = (node: AstNode): boolean => [node.parent, node.parent?.parent].some((parent) => parent !== undefined && getMemberName(parent) === 'localeCompare');
