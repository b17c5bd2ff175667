import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../ast';
import { engagementTerms, escalationTerms, ownLists, protectiveTerms } from '../../catalogue/ranking-words';
import { conditionsOf } from '../../detect/conditions';
import { isRanked, rankingsOf, type RankTerm, type Ranking } from '../../detect/ranking';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../values/words';

const reason = 'feeds that serve children, not their attention';

const meta = {
  id: 'no-engagement-ranking',
  description: 'Disallow feeds and recommendations that look only at time spent, reactions or outrage',
  paragraphs: { primary: 40, also: [96, 61, 54, 62] },
  family: 'advertising',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'should',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX'],
  triggers: [
    [engagementTerms.map((term) => term.replaceAll(' ', '')), ['sort(', 'tosorted', 'orderby', 'sortby', 'order by', 'rank', 'score', 'sort:']],
    [escalationTerms.map((term) => term.replaceAll(' ', '')), ['next', 'recommend', 'pick', 'suggest']],
  ],
  messages: {
    onlyEngagement: { seen: '`{{subject}}` is ordered by `{{term}}` and nothing that looks after people', reason, advice: 'Put quality, age and limits into the order', evidence: 'C' },
    onlyEngagementScore: { seen: 'the score `{{subject}}` is made of `{{term}}` and nothing that looks after people', reason, advice: 'Put quality, age and limits into the score', evidence: 'C' },
    escalation: { seen: '`{{term}}` asks for something stronger than what came before', reason, advice: 'Offer something else instead of more', evidence: 'C' },
  },
  suggestions: {
    filterFirst: 'Leave out first what does not fit the age (`{{call}}`)',
  },
  options: {
    engagementSignals: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of time spent and reactions' },
    protectiveSignals: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of what looks after people' },
    feedNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of what is recommended' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly engagementSignals: readonly string[]; readonly protectiveSignals: readonly string[]; readonly feedNames: readonly string[] }>;

/** Lists that are put before people, not those they look through. */
const FEEDS = ['feed', 'feed items', 'recommendations', 'recommended', 'recommendation', 'recommend', 'timeline', 'for you', 'discover', 'explore', 'suggested', 'suggestions', 'up next', 'trending', 'candidates'];
/** An order that somebody picked. */
const CHOSEN = /\bsort(?:By|Key|Order|Mode|Type|Field|ing)?\b|\border(?:By)?\b|popular|most-?liked|['"](?:top|likes|views|hot)['"]|\btab\b|\bmenu\b|\bfilter\b/i;

export default createRule({
  meta,
  check(on: Scope) {
    if (hasAnyWord(on.path, ['admin', 'analytics', 'stats', 'statistics', 'dashboard', 'studio', 'report'])) return;
    for (const ranking of rankingsOf(on.file)) checkRanking(ranking, on);
    for (const property of on.nodes('Property')) checkEscalation(property, on);
  },
});

const isOneOf = (term: RankTerm, names: readonly string[]): boolean => {
  const name = wordsOf(term.name).join(' ');
  return names.some((each) => wordsOf(each).join(' ') === name);
};

function checkRanking(ranking: Ranking, on: Scope): void {
  const engagement = ranking.terms.find((term) => isOneOf(term, [...engagementTerms, ...on.options.engagementSignals]) && !term.isNegative);
  const isProtected = ranking.terms.some((term) => term.isNegative || hasAnyPhrase(term.name, [...protectiveTerms, ...on.options.protectiveSignals]));
  const others = ranking.terms.filter((term) => !isOneOf(term, [...engagementTerms, ...on.options.engagementSignals, 'length', 'id']));
  if (!engagement || isProtected || others.length > 0 || hasAnyPhrase(ranking.subject, ownLists)) return;
  const isFeed = ranking.kind === 'score' ? /recommend|feed|for ?you|next|trending|rank/i.test(around(ranking.node, on)) : isInFeed(ranking, on);
  if (!isFeed || isChosen(ranking.node, on) || /\.filter\([\s\S]*(?:age|safe|rating|band|suitable|limit)/i.test(ranking.subject)) return;
  const call = 'filter((item) => item.fitsAgeBand)';
  const object = ranking.kind === 'comparator' ? (unwrap(ranking.node.callee as AstNode).object as AstNode) : undefined;
  on.report({ at: engagement.node, site: ranking.node, messageId: ranking.kind === 'score' ? 'onlyEngagementScore' : 'onlyEngagement', data: { term: engagement.name, subject: ranking.subject.slice(0, 40) }, suggest: [{ id: 'filterFirst', data: { call }, edits: object ? [{ range: [object.range[1], object.range[1]], text: `.${call}` }] : undefined }] });
}

const around = (node: AstNode, on: Scope): string => on.file.text.slice(Math.max(0, node.range[0] - 200), node.range[1] + 200);

/** The list, the function around or the file is about what is put before people. */
function isInFeed(ranking: Ranking, on: Scope): boolean {
  const names = [...FEEDS, ...on.options.feedNames];
  if (hasAnyPhrase(ranking.subject, names)) return true;
  const fn = getEnclosingFunction(ranking.node);
  const own = String(fn?.id?.name ?? fn?.parent?.id?.name ?? fn?.parent?.key?.name ?? '');
  return isRanked(ranking.subject) && (hasAnyPhrase(own, names) || hasAnyPhrase(on.path.split('/').at(-1) ?? '', names));
}

/** The person chose this order: a condition or a case about sorting stands around it. */
function isChosen(node: AstNode, on: Scope): boolean {
  return conditionsOf(node, undefined).some(({ test, isCase }) => isCase || CHOSEN.test(on.file.getText(test)));
}

/** `pickNext({ intensity: last.intensity + 1 })` */
function checkEscalation(property: AstNode, on: Scope): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const value = unwrap(property.value as AstNode);
  if (!hasAnyPhrase(name, escalationTerms) || value.type !== 'BinaryExpression' || value.operator !== '+') return;
  let call = property.parent?.parent;
  while (call && call.type !== 'CallExpression' && !/Statement$/.test(call.type)) call = call.parent;
  if (call?.type === 'CallExpression' && /next|recommend|pick|suggest/i.test(getCalleeName(call) ?? '') && !/workout|exercise|difficulty|training|light|color/i.test(on.path)) on.report({ at: property, site: call, messageId: 'escalation', data: { term: name } });
}
