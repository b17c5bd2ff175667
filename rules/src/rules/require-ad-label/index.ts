import { setAttribute } from '../../edits/attribute-edits';
import { createRule } from '../../rule/create-rule';
import type { ElementView } from '../../views/elements/element-view';
import { checkBranches } from './branches';
import { classesOf, definitionOf, evidenceOf, isEarningLink, isAmongContent, type Evidence } from './evidence';
import { labelOf } from './label';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const element of context.elements()) {
      if (element.tag === 'a') checkLink(element, context);
      else checkElement(element, context);
    }
    checkBranches(context);
  },
});

function checkElement(element: ElementView, context: Context): void {
  const evidence = evidenceOf(element, context);
  if (!evidence || context.options.selfLabelling.includes(element.rawTag)) return;
  const label = labelOf(element, context);
  if (label === 'labelled' || (evidence.kind !== 'content' && holdsEvidence(element, context))) return;
  const isUnsure = label === 'unknown' || (evidence.kind !== 'content' && !isAmongContent(element)) || (evidence.kind === 'name' && !definitionOf(element.rawTag, context));
  context.report({ at: evidence.at, site: element, messageId: 'unlabelled', isUnsure, data: { name: evidence.name }, suggest: [labelEdit(element, context)] });
}

/** What stands inside, or in the component's own definition in this file, is reported where it stands. */
function holdsEvidence(element: ElementView, context: Context): boolean {
  const definition = definitionOf(element.rawTag, context);
  const isEvident = (inner: ElementView): Evidence | undefined => (inner === element ? undefined : evidenceOf(inner, context));
  return definition !== undefined && context.elements().some((inner) => definition.range[0] <= inner.range[0] && inner.range[1] <= definition.range[1] && isEvident(inner));
}

/** A link that earns money by its address, or is marked as one. */
function checkLink(element: ElementView, context: Context): void {
  const given = element.attr('rel');
  const rel = given.kind === 'known' ? String(given.value) : undefined;
  const isMarked = /\bsponsored\b/.test(rel ?? '');
  if (!isEarningLink(element) && !isMarked && !classesOf(element).includes('sponsored')) return;
  const at = element.getAttribute('href') ?? element;
  const label = labelOf(element, context);
  const needsMark = !isMarked && !element.hasSpread && given.kind !== 'dynamic';
  const mark = needsMark ? setAttribute(element, 'rel', rel ? `${rel} sponsored` : 'sponsored', context.file) : [];
  if (label !== 'labelled') {
    const labelled = labelEdit(element, context);
    context.report({ at, site: element, messageId: 'unlabelledLink', isUnsure: label === 'unknown', suggest: [{ ...labelled, edits: mark && labelled.edits && [...mark, ...labelled.edits] }] });
  } else if (needsMark) context.report({ at, site: element, messageId: 'unmarkedLink', suggest: [{ id: 'markLink', edits: mark }] });
}

function labelEdit(element: ElementView, context: Context): { id: 'addLabel'; data: { label: string }; edits: { range: readonly [number, number]; text: string }[] | undefined } {
  const component = context.options.labelComponents[0] ?? (context.settings.components.adLabel?.[0] as string | undefined);
  const label = component === undefined ? '<span>Ad</span>' : `<${component} />`;
  const start = element.range[1];
  const isOpen = /(?<!\/\s*)>$/.test(context.file.getCode({ range: element.range })) && !/Self|call|dom/.test(element.host) && !/^(?:iframe|ins|img|input|embed|source|area)$/.test(element.tag);
  return { id: 'addLabel', data: { label }, edits: isOpen && !isInLink(element) ? [{ range: [start, start], text: label }] : undefined };
}

/** Inside a link the label would become what the link says of itself. */
function isInLink(element: ElementView): boolean {
  for (let around = element.parent; around; around = around.parent) if (around.getAttribute('href')) return true;
  return false;
}
