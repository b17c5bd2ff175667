import { definitionOf, earningLinkOf, type ElementView, evidenceOf, holdsAd, isAmongContent, labelOf,
  shownAlike } from '../../facts/advertising';
import { addLabel, markSponsored } from '../../repairs/ad-label';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const element of context.canShow('unlabelled', 'unlabelledLink', 'unmarkedLink') ? context.elements() : []) {
      if (element.tag === 'a') checkLink(element, context);
      else checkElement(element, context);
    }
    for (const { at, site } of shownAlike(context)) context.report({ at, site, messageId: 'sameForBoth' });
  },
});

function checkElement(element: ElementView, context: Context): void {
  const evidence = evidenceOf(element, context);
  if (!evidence || context.options.selfLabelling.includes(element.rawTag)) return;
  const label = labelOf(element, context);
  if (label === 'labelled' || (evidence.kind !== 'content' && holdsAd(element, context))) return;
  const isElsewhere = evidence.kind !== 'content' && !isAmongContent(element);
  const isUnsure = label === 'unknown' || isElsewhere || (evidence.kind === 'name' && !definitionOf(element.rawTag, context));
  const suggest = [labelled(element, context)];
  context.report({ at: evidence.at, site: element, messageId: 'unlabelled', isUnsure, data: { name: evidence.name }, suggest });
}

function checkLink(element: ElementView, context: Context): void {
  const link = earningLinkOf(element);
  if (!link) return;
  const { at, rel, canBeMarked } = link;
  const label = labelOf(element, context);
  const mark = canBeMarked ? markSponsored(element, rel, context.file) : [];
  if (label !== 'labelled') {
    const { edits, ...suggestion } = labelled(element, context);
    const suggest = [{ ...suggestion, edits: mark && edits && [...mark, ...edits] }];
    context.report({ at, site: element, messageId: 'unlabelledLink', isUnsure: label === 'unknown', suggest });
  } else if (canBeMarked) context.report({ at, site: element, messageId: 'unmarkedLink', suggest: [{ id: 'markLink', edits: mark }] });
}

function labelled(element: ElementView, { options, settings, file }: Context): Suggestion<'addLabel'> {
  const { text, edits } = addLabel(element, options.labelComponents[0] ?? settings.components.adLabel?.[0], file);
  return { id: 'addLabel', data: { label: text }, edits };
}
