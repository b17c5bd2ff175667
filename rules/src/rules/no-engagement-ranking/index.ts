import { type EngagementRanking, engagementRankingsOf, escalationsOf, isPlaceOfFigures, shownSubject } from '../../facts/ranking';
import { withCare } from '../../repairs/ranking';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    if (isPlaceOfFigures(context.path)) return;
    for (const found of context.canShow('onlyEngagement', 'onlyEngagementScore') ? engagementRankingsOf(context, context.options) : []) {
      const isRestrained = !found.isAlone || found.isTimeFirst || found.isChosen || found.isFitted;
      if (found.isFeed && !isRestrained) reportRanking(found, context);
    }
    for (const { node, site, term, isHarmless } of escalationsOf(context, context.options.feedNames)) {
      if (!isHarmless) context.report({ at: node, site, messageId: 'escalation', data: { term } });
    }
  },
});

function reportRanking({ ranking, term, hasTime, isPreliminary }: EngagementRanking, context: Context): void {
  const care = withCare(ranking, term, context.options.protectiveSignals, context.file);
  context.report({
    at: term.range ? { range: term.range } : term.node,
    site: ranking.node,
    messageId: ranking.kind === 'score' ? 'onlyEngagementScore' : 'onlyEngagement',
    isUnsure: hasTime || isPreliminary,
    data: { term: term.name, subject: shownSubject(ranking) },
    suggest: [{ id: 'addCare', data: { care: care.text }, edits: care.edits }],
  });
}
