import { acceptTexts, consentTexts, marketingTexts, refusalLabels, termsTexts } from '../../knowledge/words/consent/choice-labels';
import { acceptActs, acceptNames, closings, consentDialogs, entitlementLeads, optionalProcessing, paidParts, parcelNames, refuseNames,
  showingNames, statesOfParts } from '../../knowledge/words/consent/consent-words';
import { listedBoxTypes } from '../../knowledge/words/people/input-words';
import { type AstNode, getEnclosingFunction, unwrap, walk } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { saysAny } from '../../program/syntax/locale-text';
import { functionName } from '../../program/syntax/near';
import { lastName } from '../../program/syntax/names';
import { findPhrase, hasAnyPhrase, hasAnyWord, isCapitalised, wordsOf } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import { wholeRange } from '../../views/elements/element-source';
import type { AttributeView, ElementView, EventView } from '../../views/elements/element-view';
import { readBinding, readHandler } from '../../views/elements/template-expressions';
import { formItems } from '../fields';
import type { FactSources } from '../sources';
import { type Deed, deedOf, LONGEST_LABEL, namesOf } from './control-deeds';
import { standsOut } from './prominence';

/** A control that refuses less prominently than another accepts. */
export interface WeakRefusal {
  readonly element: ElementView;
  readonly label: string;
  readonly accept: ElementView;
}

/** A question about the use of data that can be accepted. */
export interface ConsentQuestion {
  /** The control that accepts. */
  readonly accept: ElementView;
  readonly label: string;
  /** What a control to refuse is called in the language of the label; undefined where that language is not known. */
  readonly refusalLabel: string | undefined;
  /** How it can be refused: beside the acceptance, elsewhere in the file, perhaps behind settings or by closing, or not. */
  readonly refusal: 'beside' | 'elsewhere' | 'perhaps' | 'none';
  /** The control that refuses beside, where acceptance is more prominent than each of these. */
  readonly weakRefusal?: WeakRefusal;
  /** Parts of it come from somewhere else. */
  readonly isOpen: boolean;
}

const LONGEST_QUESTION = 1500;
const MOST_LEVELS = 8;

const actionEnds: ReadonlySet<string> = new Set(['button', 'btn', 'pressable', 'opacity', 'highlight', 'cta']);

const isAction = (element: ElementView): boolean =>
  actionEnds.has(wordsOf(element.rawTag).at(-1) ?? '') || optionsOf(element.attr('role')).some(({ value }) => value === 'button')
  || (element.tag === 'a' && element.events.length > 0) || (element.tag === 'input' && optionsOf(element.attr('type')).some(({ value }) =>
    value === 'button' || value === 'submit'
  ));

/** Words that a project adds. */
export interface QuestionWords {
  readonly rejectLabels: readonly string[];
  /** Components that ask for consent. */
  readonly consentComponents: readonly string[];
}

export function consentQuestions({ rejectLabels, consentComponents }: QuestionWords, sources: FactSources): readonly ConsentQuestion[] {
  const { file, settings } = sources;
  const actions = sources.elements().filter(isAction);
  const deeds = new Map(actions.map((action) => [action, deedOf(action, rejectLabels, sources)]));
  const seen = new Set<ElementView>();
  const isJsx = file.nodes('JSXElement').length > 0;
  return actions.filter((action) => deeds.get(action) === 'accept').flatMap((accept): ConsentQuestion[] => {
    const levels = [...around(accept)];
    const fn = isJsx ? functionName(getEnclosingFunction(accept.node)) : '';
    const isNamed = [fn, sources.path.split('/').at(-1) ?? ''].some((name) => hasAnyPhrase(name, consentDialogs))
      || levels.some((element) =>
        consentComponents.includes(element.rawTag) || namesOf(element).some((name) => hasAnyPhrase(name, consentDialogs))
      );
    const root = levels.at(-1) ?? accept;
    const question = levels.map((element) => element.text()).find((text) =>
      text.length <= LONGEST_QUESTION && saysAny(text, consentTexts, settings.locales)
    );
    if (!isNamed && question === undefined) return [];
    if (seen.has(root)) return [];
    seen.add(root);
    const others = actions.filter((action) => action !== accept && isWithinElement(action, root));
    const beside = levels.find((element) => others.some((action) => isWithinElement(action, element)));
    const has = (deed: Deed, within: ElementView | undefined): boolean =>
      within !== undefined && others.some((action) => deeds.get(action) === deed && isWithinElement(action, within));
    const isElsewhere = actions.some((action) => deeds.get(action) === 'refuse') || file.once(isRefusal, () => hasRefusal(sources));
    const refusal = has('refuse', beside)
      ? 'beside'
      : has('refuse', root) || isElsewhere
      ? 'elsewhere'
      : has('settings', root) || has('close', root) || has('other', beside)
      ? 'perhaps'
      : 'none';
    const refusals = others.filter((action) => deeds.get(action) === 'refuse' && beside !== undefined && isWithinElement(action, beside));
    const weak = refusals.every((action) => standsOut(accept, action)) ? refusals.at(0) : undefined;
    const weakLabel = weak?.text().slice(0, LONGEST_LABEL);
    return [{
      accept,
      label: accept.text().slice(0, LONGEST_LABEL) || accept.rawTag,
      refusalLabel: refusalLabelFor([accept.text(),
        ...['title', 'label', 'text'].flatMap((name) => optionsOf(accept.attr(name)).map(({ value }) => String(value)))]),
      refusal,
      weakRefusal: weak && { element: weak, label: weakLabel || weak.rawTag, accept },
      isOpen: isOpen(root, sources),
    }];
  });
}

/** Does a handler of any element of the file refuse? */
const hasRefusal = (sources: FactSources): boolean =>
  sources.elements().some((element) => element.events.some((event) => isRefusal(event, sources)));

/** `Decline` for `Accept all`, `Refuser` for `Tout accepter`. */
export const refusalLabelFor = (labels: readonly string[]): string | undefined => {
  const locale = locales.find((each) => labels.some((label) => saysAny(label, acceptTexts, [each])));
  return locale && refusalLabels[locale];
};

const locales = Object.keys(refusalLabels) as (keyof typeof refusalLabels)[];

function* around(element: ElementView): Iterable<ElementView> {
  for (let outer = element.parent, level = 0; outer && level < MOST_LEVELS; outer = outer.parent, level++) yield outer;
}

const isWithinElement = (element: ElementView, root: ElementView): boolean => {
  for (let current: ElementView | undefined = element; current; current = current.parent) if (current === root) return true;
  return false;
};

const isRefusal = ({ name, handler }: EventView, { file }: FactSources): boolean =>
  hasAnyPhrase(name, refuseNames) || (handler !== undefined && wordsWithin(handler, file).some((each) => hasAnyPhrase(each, refuseNames)));

/** Last words of components that hold controls. */
const openParts: ReadonlySet<string> = new Set(['actions', 'buttons', 'footer', 'options', 'settings', 'preferences', 'choices', 'form',
  'content', 'controls']);

/** Components whose content this file does not show, or a place for content that comes from outside. */
function isOpen(root: ElementView, { file }: FactSources): boolean {
  const inside = file.within({ range: wholeRange(root) }, 'Identifier').some(({ name }) => name === 'children');
  return inside || descendants(root).some((element) =>
    element.rawTag === 'slot' || element.hasSpread
    || (isCapitalised(element.rawTag) && element.children.length === 0 && element.text() === ''
      && openParts.has(wordsOf(element.rawTag).at(-1) ?? ''))
  );
}

const descendants = (element: ElementView): readonly ElementView[] => element.children.flatMap((child) => [child, ...descendants(child)]);

/** A dialog that takes closing it as acceptance. */
export interface AcceptingClose {
  readonly event: EventView;
  readonly element: ElementView;
}

export const acceptingCloses = (sources: FactSources): readonly AcceptingClose[] =>
  sources.elements().flatMap((element) => {
    const isConsent = namesOf(element).some((name) => hasAnyPhrase(name, consentDialogs))
      || (element.text().length <= LONGEST_QUESTION && saysAny(element.text(), consentTexts, sources.settings.locales));
    return isConsent && !isAction(element)
      ? element.events.filter((event) => closings.has(event.name) && isAcceptance(readHandler(event))).map((event) => ({
        event,
        element,
      }))
      : [];
  });

/** `acceptAll`, `() => acceptAll()` */
function isAcceptance(handler: AstNode | undefined): boolean {
  const body = unwrap(handler);
  const called = body?.type === 'ArrowFunctionExpression' ? unwrap(body.body as AstNode) : body;
  const name = lastName(called);
  const accepts = hasAnyPhrase(name, acceptActs) || (hasAnyPhrase(name, acceptNames) && !hasAnyWord(name, showingNames));
  return accepts && !hasAnyPhrase(name, refuseNames);
}

/** A control that stays disabled until the user agrees to processing that the service works without. */
export interface ForcedConsent {
  /** The part of the condition that asks for it, or the attribute where that has no place in the file. */
  readonly at: AstNode | AttributeView;
  readonly element: ElementView;
  readonly name: string;
}

export const forcedConsents = (sources: FactSources): readonly ForcedConsent[] =>
  sources.elements().flatMap((element): ForcedConsent[] => {
    const isSender = isAction(element) || optionsOf(element.attr('type')).some(({ value }) => value === 'submit');
    const attribute = isSender ? element.getAttribute('disabled') : undefined;
    const condition = attribute && readBinding(attribute, sources.file);
    const asked = condition
      ? negationsIn(condition, sources.file).find(({ argument }) => isChoice(lastName(argument ?? undefined)))
      : undefined;
    return attribute && asked
      ? [{ at: attribute.expression ? asked : attribute, element, name: lastName(asked.argument ?? undefined) }]
      : [];
  });

const isChoice = (name: string): boolean =>
  hasAnyPhrase(name, optionalProcessing) && !hasAnyPhrase(name, parcelNames) && !statesOfParts.has(wordsOf(name).at(-1) ?? '')
  && !isEntitlement(name);

/** `hasAdvancedAnalytics`, `canAccessAnalytics`: what a plan includes, not what a person agreed to. */
const isEntitlement = (name: string): boolean => entitlementLeads.has(wordsOf(name)[0] ?? '') && hasAnyPhrase(name, paidParts);

function negationsIn(expression: AstNode, file: FactSources['file']): readonly AstNode[] {
  const found: AstNode[] = [];
  walk(expression, (node) => {
    if (node.type === 'UnaryExpression' && node.operator === '!') found.push(node);
    return true;
  }, file.sourceCode.visitorKeys);
  return found;
}

/** One control for two consents, or one condition on both. */
export interface BundledConsent {
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  readonly isCondition: boolean;
}

const LONGEST_BOX = 300;

export const bundledConsents = (sources: FactSources): readonly BundledConsent[] => {
  const { file, settings } = sources;
  const isBoth = (text: string): boolean =>
    text.length <= LONGEST_BOX && saysAny(text, termsTexts, settings.locales) && saysAny(text, marketingTexts, settings.locales);
  const boxes = sources.elements().filter((element) =>
    optionsOf(element.attr('type')).some(({ value }) => value === 'checkbox') || wordsOf(element.rawTag).at(-1) === 'checkbox'
  )
    .flatMap((element): BundledConsent[] => {
      const texts = [element.text(), element.parent?.text() ?? '', ...optionsOf(element.attr('label')).map(({ value }) => String(value))];
      return texts.some(isBoth) && (element.parent?.children.filter(({ tag }) => tag === 'input').length ?? 0) <= 1
        ? [{ at: element, site: element, isCondition: false }]
        : [];
    });
  const tests = file.nodes('IfStatement').flatMap(({ test }): BundledConsent[] => {
    const { type, operator, left, right } = test as AstNode;
    if (type !== 'LogicalExpression' || operator !== '&&') return [];
    const [one, other] = [left as AstNode, right as AstNode].map((side) =>
      wordsWithin(side, file).find((name) =>
        findPhrase(name, ['agree', 'consent']) !== undefined
        && hasAnyPhrase(name, ['data', 'email', 'marketing', 'newsletter', 'terms', 'analytics', 'tracking'])
      )
    );
    return one !== undefined && other !== undefined && one !== other
      ? [{ at: test as AstNode, site: test as AstNode, isCondition: true }]
      : [];
  });
  const items = formItems(file).filter(({ type, label }) => listedBoxTypes.has(type) && label !== undefined && isBoth(label)).map(
    ({ item }): BundledConsent => ({ at: item, site: item, isCondition: false })
  );
  return [...boxes, ...items, ...tests];
};
