import type { AstNode } from '../../program/syntax/ast';
import { addedTerms, engagementTerms, feedNames, ownLists, protectiveTerms, timeTerms } from '../../knowledge/words/ranking-words';
import { isTerm, namesAround, rankingsOf, type RankTerm, type Ranking } from '../../facts/ranking/ranking';
import { knownMembers } from '../../edits/names-in-scope';
import { createRule } from '../../rule/create-rule';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { checkEscalations } from './escalations';
import { isChosen, isFitted } from './restraints';
import { meta, type Context } from './meta';

/** What a score is given to, when several reactions make it. */
const SCORED = ['post', 'posts', 'video', 'videos', 'clip', 'clips', 'reel', 'reels', 'story', 'stories', 'content', 'engagement score', 'virality score'];

/** Lists of those whose work it is, and figures. "Posts" of a feed are none of them. */
const OWN = ownLists.filter((name) => name !== 'tips');

export default createRule({
  meta,
  check(context: Context) {
    if (hasAnyWord(context.path, ['admin', 'analytics', 'stats', 'statistics', 'dashboard', 'studio', 'report'])) return;
    const rankings = rankingsOf(context.file);
    const scores = new Set(rankings.filter((ranking) => ranking.kind === 'score').map((ranking) => ranking.subject));
    // An order by a score of this file is judged where the score is made.
    for (const ranking of rankings) if (ranking.kind === 'score' || !ranking.terms.some((term) => scores.has(term.name))) checkRanking(ranking, context);
    checkEscalations(context);
  },
});

const isTime = (term: RankTerm): boolean => hasAnyPhrase(term.name, timeTerms) && !hasAnyPhrase(term.name, ['watch', 'dwell', 'spent', 'session', 'screen', 'viewing', 'band', 'rating', 'group', 'range']);

function checkRanking(ranking: Ranking, context: Context): void {
  const signals = [...engagementTerms, ...context.options.engagementSignals];
  const engagement = ranking.terms.find((term) => isTerm(term, signals) && !term.isNegative);
  if (!engagement) return;
  const rest = ranking.terms.filter((term) => !isTime(term));
  const isProtected = rest.some((term) => term.isNegative || hasAnyPhrase(term.name, [...protectiveTerms, ...context.options.protectiveSignals]));
  const others = rest.filter((term) => !isTerm(term, signals) && !NEUTRAL.test(term.name));
  if (isProtected || others.length > 0 || !isInFeed(ranking, context) || isChosen(ranking.node, context)) return;
  // An order of time first: what follows the first key only breaks ties.
  if (ranking.kind !== 'score' && isTime(ranking.terms[0]) && ranking.terms[0].node.type !== 'Identifier') return;
  if (isFitted(ranking, context)) return;
  const holder = ranking.kind === 'score' && ranking.node.type === 'BinaryExpression' && engagement.node.type === 'MemberExpression' ? (engagement.node.object as AstNode) : undefined;
  const protective = holder && knownMembers(holder, context.file).find((name) => hasAnyPhrase(name, [...addedTerms, ...context.options.protectiveSignals]));
  const care = holder && protective !== undefined ? `${context.file.getText(holder)}.${protective}` : undefined;
  context.report({ at: engagement.node, site: ranking.node, messageId: ranking.kind === 'score' ? 'onlyEngagementScore' : 'onlyEngagement', data: { term: engagement.name, subject: ranking.subject.slice(0, 40) }, suggest: [{ id: 'addCare', data: { care: care ?? '' }, edits: care === undefined ? undefined : [{ range: [ranking.node.range[1], ranking.node.range[1]], text: ` + ${care}` }] }], isUnsure: ranking.terms.some(isTime) });
}

/** Terms that say nothing of what stands first. */
const NEUTRAL = /^(?:length|size|id|_id|score|value)$/;

/** The list, or what takes the order, is about what is put before people. */
function isInFeed(ranking: Ranking, context: Context): boolean {
  const names = `${ranking.subject} ${namesAround(ranking.node, context.path)}`;
  if (hasAnyPhrase(names, OWN)) return false;
  if (hasAnyPhrase(names, [...feedNames, ...context.options.feedNames])) return true;
  if (ranking.kind === 'score' && ranking.terms.length > 1 && hasAnyPhrase(ranking.subject, SCORED)) return true;
  return ranking.kind === 'score' && /recommend|feed|for ?you|trending|\brank/i.test(context.file.code.slice(Math.max(0, ranking.node.range[0] - 200), ranking.node.range[1] + 200));
}
