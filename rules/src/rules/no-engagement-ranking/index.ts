import type { AstNode } from '../../ast';
import { addedTerms, engagementTerms, escalationTerms, feedNames, ownLists, protectiveTerms, timeTerms } from '../../catalogue/ranking-words';
import { isTerm, namesAround, rankingsOf, type RankTerm, type Ranking } from '../../detect/ranking';
import { knownMembers } from '../../edits/names-in-scope';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import { checkEscalations } from './escalations';
import { isChosen, isFitted } from './restraints';

const meta = {
  id: 'no-engagement-ranking',
  description: 'Disallow feeds and recommendations that are ranked only by engagement',
  paragraphs: { primary: 62, also: [96, 61, 40] },
  help: {
    62: {
      force: 'ensure',
      says: 'asks States to ensure that automated systems are not used to influence children\'s behaviour or emotions',
    },
    40: { force: 'describes', says: 'describes advertising features that guide a child\'s actions towards more extreme content' },
  },
  family: 'advertising',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX'],
  triggers: [
    [engagementTerms.map((term) => term.replaceAll(' ', '')), ['sort(', 'tosorted', 'orderby', 'sortby', 'order by', 'rank', 'score', 'sort:', "sort':", '.order(', 'order:', "order':", 'orderbydesc']],
    [escalationTerms.map((term) => term.replaceAll(' ', '')), ['next', 'recommend', 'pick', 'suggest', 'feed', 'candidates', 'timeline', 'discover', 'explore', 'trending']],
  ],
  messages: {
    onlyEngagement: {
      seen: '`{{subject}}` is ranked only by an engagement signal (`{{term}}`)',
      advice: 'Add quality, age fit or a limit to the ranking',
      evidence: 'C',
    },
    onlyEngagementScore: {
      seen: 'the score `{{subject}}` uses only an engagement signal (`{{term}}`)',
      advice: 'Add quality, age fit or a limit to it',
      evidence: 'C',
    },
    escalation: {
      seen: '`{{term}}` selects more intense content than before',
      advice: 'Offer something different instead',
      paragraph: 40,
      evidence: 'C',
    },
  },
  suggestions: {
    addCare: 'Add a quality or safety signal (`{{care}}`)',
  },
  options: {
    engagementSignals: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of engagement signals' },
    protectiveSignals: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of quality and safety signals' },
    feedNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of recommended items' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly engagementSignals: readonly string[]; readonly protectiveSignals: readonly string[]; readonly feedNames: readonly string[] }>;

/** What a score is given to, when several reactions make it. */
const SCORED = ['post', 'posts', 'video', 'videos', 'clip', 'clips', 'reel', 'reels', 'story', 'stories', 'content', 'engagement score', 'virality score'];
/** Lists of those whose work it is, and figures. "Posts" of a feed are none of them. */
const OWN = ownLists.filter((name) => name !== 'tips');

export default createRule({
  meta,
  check(on: Scope) {
    if (hasAnyWord(on.path, ['admin', 'analytics', 'stats', 'statistics', 'dashboard', 'studio', 'report'])) return;
    const rankings = rankingsOf(on.file);
    const scores = new Set(rankings.filter((ranking) => ranking.kind === 'score').map((ranking) => ranking.subject));
    // An order by a score of this file is judged where the score is made.
    for (const ranking of rankings) if (ranking.kind === 'score' || !ranking.terms.some((term) => scores.has(term.name))) checkRanking(ranking, on);
    checkEscalations(on);
  },
});

const isTime = (term: RankTerm): boolean => hasAnyPhrase(term.name, timeTerms) && !hasAnyPhrase(term.name, ['watch', 'dwell', 'spent', 'session', 'screen', 'viewing', 'band', 'rating', 'group', 'range']);

function checkRanking(ranking: Ranking, on: Scope): void {
  const signals = [...engagementTerms, ...on.options.engagementSignals];
  const engagement = ranking.terms.find((term) => isTerm(term, signals) && !term.isNegative);
  if (!engagement) return;
  const rest = ranking.terms.filter((term) => !isTime(term));
  const isProtected = rest.some((term) => term.isNegative || hasAnyPhrase(term.name, [...protectiveTerms, ...on.options.protectiveSignals]));
  const others = rest.filter((term) => !isTerm(term, signals) && !NEUTRAL.test(term.name));
  if (isProtected || others.length > 0 || !isInFeed(ranking, on) || isChosen(ranking.node, on)) return;
  // An order of time first: what follows the first key only breaks ties.
  if (ranking.kind !== 'score' && isTime(ranking.terms[0]) && ranking.terms[0].node.type !== 'Identifier') return;
  if (isFitted(ranking, on)) return;
  const holder = ranking.kind === 'score' && ranking.node.type === 'BinaryExpression' && engagement.node.type === 'MemberExpression' ? (engagement.node.object as AstNode) : undefined;
  const protective = holder && knownMembers(holder, on.file).find((name) => hasAnyPhrase(name, [...addedTerms, ...on.options.protectiveSignals]));
  const care = holder && protective !== undefined ? `${on.file.getText(holder)}.${protective}` : undefined;
  on.report({ at: engagement.node, site: ranking.node, messageId: ranking.kind === 'score' ? 'onlyEngagementScore' : 'onlyEngagement', data: { term: engagement.name, subject: ranking.subject.slice(0, 40) }, suggest: [{ id: 'addCare', data: { care: care ?? '' }, edits: care === undefined ? undefined : [{ range: [ranking.node.range[1], ranking.node.range[1]], text: ` + ${care}` }] }], isUnsure: ranking.terms.some(isTime) });
}

/** Terms that say nothing of what stands first. */
const NEUTRAL = /^(?:length|size|id|_id|score|value)$/;

/** The list, or what takes the order, is about what is put before people. */
function isInFeed(ranking: Ranking, on: Scope): boolean {
  const names = `${ranking.subject} ${namesAround(ranking.node, on.path)}`;
  if (hasAnyPhrase(names, OWN)) return false;
  if (hasAnyPhrase(names, [...feedNames, ...on.options.feedNames])) return true;
  if (ranking.kind === 'score' && ranking.terms.length > 1 && hasAnyPhrase(ranking.subject, SCORED)) return true;
  return ranking.kind === 'score' && /recommend|feed|for ?you|trending|\brank/i.test(on.file.code.slice(Math.max(0, ranking.node.range[0] - 200), ranking.node.range[1] + 200));
}
