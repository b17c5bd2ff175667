import { apiTriggers } from '../../catalogue';
import { adHosts, adSlotTags } from '../../catalogue/ad-words';
import { setAttribute } from '../../edits/attribute-edits';
import { createRule, type RuleMeta, type RuleScope, wholeWords } from '../../rule';
import type { ElementView } from '../../views/element/element-view';
import { checkBranches } from './branches';
import { classesOf, definitionOf, evidenceOf, isEarningLink, isAmongContent, type Evidence } from './evidence';
import { labelOf } from './label';

const meta = {
  id: 'require-ad-label',
  description: 'Require a visible label on sponsored, affiliate and promotional content',
  paragraphs: { primary: 41, also: [110] },
  help: {
    41: { force: 'ensure', says: 'says that commercial content should be clearly distinguished from all other content' },
  },
  family: 'advertising',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  triggers: [
    [['sponsored', 'promoted', 'affiliate', 'partnercontent', ...wholeWords(['is ad']), 'issponsored', 'ispromoted', 'isaffiliate', 'adsbygoogle', 'advert', 'adbanner', 'bannerad', 'adslot', 'aff_id', 'affid', '?aff', '&aff', '&amp;aff', 'ref_id=aff', '?tag=', '&tag=', '&amp;tag=', 'utm_medium=affiliate', 'adunit', 'adbox', 'adsense', 'displayad', 'googlead', 'videoad', 'admobbanner', 'adcard', 'adpost', 'nativead', 'promoad', 'adpartner', 'divgptad', ...adSlotTags]],
    [['iframe'], adHosts],
    ...apiTriggers(['ad']),
  ],
  messages: {
    unlabelled: { seen: '`{{name}}` shows ads without a label', advice: 'Add a visible label such as “Ad”', evidence: 'C' },
    sameForBoth: { seen: 'sponsored and other items look the same', advice: 'Label the sponsored ones', evidence: 'C' },
    unlabelledLink: {
      seen: 'this affiliate link has no visible label',
      advice: 'Say so in its text, and add `rel="sponsored"`',
      evidence: 'C',
    },
    unmarkedLink: {
      seen: 'this affiliate link has no `rel="sponsored"`',
      advice: 'Add it for search engines, and keep the visible label',
      evidence: 'D',
    },
  },
  suggestions: {
    addLabel: 'Add the label `{{label}}` in front',
    markLink: 'Add `sponsored` to `rel`',
  },
  fixes: ['markLink'],
  options: {
    labels: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional label texts for advertising' },
    labelComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your label components' },
    selfLabelling: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your components that include a label' },
    i18nKeys: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional translation keys of labels' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly labels: readonly string[]; readonly labelComponents: readonly string[]; readonly selfLabelling: readonly string[]; readonly i18nKeys: readonly string[] }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

export default createRule({
  meta,
  check(on: Scope) {
    for (const element of on.elements()) {
      if (element.tag === 'a') checkLink(element, on);
      else checkElement(element, on);
    }
    checkBranches(on);
  },
});

function checkElement(element: ElementView, on: Scope): void {
  const evidence = evidenceOf(element, on);
  if (!evidence || on.options.selfLabelling.includes(element.rawTag)) return;
  const label = labelOf(element, on);
  if (label === 'labelled' || (evidence.kind !== 'content' && holdsEvidence(element, on))) return;
  const isUnsure = label === 'unknown' || (evidence.kind !== 'content' && !isAmongContent(element)) || (evidence.kind === 'name' && !definitionOf(element.rawTag, on));
  on.report({ at: evidence.at, site: element, messageId: 'unlabelled', isUnsure, data: { name: evidence.name }, suggest: [labelEdit(element, on)] });
}

/** What stands inside, or in the component's own definition in this file, is reported where it stands. */
function holdsEvidence(element: ElementView, on: Scope): boolean {
  const definition = definitionOf(element.rawTag, on);
  const isEvident = (inner: ElementView): Evidence | undefined => (inner === element ? undefined : evidenceOf(inner, on));
  return definition !== undefined && on.elements().some((inner) => definition.range[0] <= inner.range[0] && inner.range[1] <= definition.range[1] && isEvident(inner));
}

/** A link that earns money by its address, or is marked as one. */
function checkLink(element: ElementView, on: Scope): void {
  const given = element.attr('rel');
  const rel = given.kind === 'known' ? String(given.value) : undefined;
  const isMarked = /\bsponsored\b/.test(rel ?? '');
  if (!isEarningLink(element) && !isMarked && !classesOf(element).includes('sponsored')) return;
  const at = element.getAttribute('href') ?? element;
  const label = labelOf(element, on);
  const needsMark = !isMarked && !element.hasSpread && given.kind !== 'dynamic';
  const mark = needsMark ? setAttribute(element, 'rel', rel ? `${rel} sponsored` : 'sponsored', on.file) : [];
  if (label !== 'labelled') {
    const labelled = labelEdit(element, on);
    on.report({ at, site: element, messageId: 'unlabelledLink', isUnsure: label === 'unknown', suggest: [{ ...labelled, edits: mark && labelled.edits && [...mark, ...labelled.edits] }] });
  } else if (needsMark) on.report({ at, site: element, messageId: 'unmarkedLink', suggest: [{ id: 'markLink', edits: mark }] });
}

function labelEdit(element: ElementView, on: Scope): { id: 'addLabel'; data: { label: string }; edits: { range: readonly [number, number]; text: string }[] | undefined } {
  const component = on.options.labelComponents[0] ?? (on.settings.components.adLabel?.[0] as string | undefined);
  const label = component === undefined ? '<span>Ad</span>' : `<${component} />`;
  const start = element.range[1];
  const isOpen = /(?<!\/\s*)>$/.test(on.file.getCode({ range: element.range })) && !/Self|call|dom/.test(element.host) && !/^(?:iframe|ins|img|input|embed|source|area)$/.test(element.tag);
  return { id: 'addLabel', data: { label }, edits: isOpen && !isInLink(element) ? [{ range: [start, start], text: label }] : undefined };
}

/** Inside a link the label would become what the link says of itself. */
function isInLink(element: ElementView): boolean {
  for (let around = element.parent; around; around = around.parent) if (around.getAttribute('href')) return true;
  return false;
}
