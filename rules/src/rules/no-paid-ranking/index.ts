import { showsAdLabel } from '../../facts/advertising';
import { isPlaceOfPayers, type PaidRanking, paidRankingsOf, prependedOf, shownSubject } from '../../facts/ranking';
import { withoutPrepended, withoutTerm } from '../../repairs/ranking';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const LONGEST_NAME = 40;

export default createRule({
  meta,
  check(context: Context) {
    if (isPlaceOfPayers(context.path)) return;
    for (const paid of paidRankingsOf(context, context.options)) if (isPutBeforePeople(paid)) reportRanking(paid, context);
    checkPrepended(context);
  },
});

function isPutBeforePeople({ ranking, isOwnList, isBrowsed, isRanked, isAmbiguous }: PaidRanking): boolean {
  if (isOwnList) return false;
  if (ranking.kind === 'score') return true;
  return isRanked || (!isAmbiguous && (isBrowsed || ranking.kind === 'comparator'));
}

function reportRanking({ ranking, term: { name, node, range } }: PaidRanking, context: Context): void {
  context.report({
    at: range ? { range } : node,
    site: ranking.node,
    messageId: ranking.kind === 'score' ? 'score' : 'comparator',
    data: { term: name, subject: shownSubject(ranking) },
    suggest: [{ id: 'dropTerm', data: { term: name }, edits: withoutTerm(node, ranking, context.file) }],
  });
}

function checkPrepended(context: Context): void {
  const found = prependedOf(context.file, context.options.rankingNames);
  if (found.length === 0 || (context.options.allowLabelledSlots && showsAdLabel(context))) return;
  for (const prepended of found) {
    const term = context.textOf(prepended.paid, LONGEST_NAME);
    const edits = withoutPrepended(prepended, context.file);
    context.report({
      at: prepended.node,
      site: prepended.site,
      messageId: 'prepended',
      data: { term },
      suggest: [{ id: 'showApart', data: { term }, edits }],
    });
  }
}
