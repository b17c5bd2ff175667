import { type AstNode, unwrap } from '../../program/syntax/ast';
import { adMachinery, adPlaces, adSlotClass, adSlotId, adSlotTags, givenGoods, ownGoods, ownShowing, paidAdNames, paidClasses, paidFlags,
  tellingAdNames } from '../../knowledge/words/advertising/ad-words';
import type { FactSources } from '../sources';
import { getAdComponent, isAdComponent, isOfAdHost } from './ad-evidence';
import { itemsWithin } from '../../program/syntax/items-within';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';

/** What says that an element is advertising. */
export interface AdSign {
  readonly name: string;
  /** Where to report. */
  readonly at: ElementView | { readonly range: readonly [number, number] };
  /** `content` that is paid for, a `slot` that others fill, or a `name` that only seems to be one. */
  readonly kind: 'content' | 'slot' | 'name';
}

const flags = new Set(paidFlags);
const paid = new Set(paidClasses);

const EARNING_LINK = /[?&](?:aff_?id|affiliate(?:_?id)?|aff|ref_?id=aff\w*)=?|[?&]utm_medium=affiliate(?=[&#]|$)|[?&]tag=[\w-]+-2[01]\b/i;
/** What a page does not show. */
const unseen = new Set(['script', 'style', 'template', 'meta', 'link', 'title', 'noscript']);

/** Siblings of an ad that are not content. */
const UNSEEN_BESIDE = new Set(['script', 'style', 'noscript', 'head', 'link', 'meta']);

/** Is it an affiliate link, by its URL? */
export function isEarningLink(element: ElementView): boolean {
  const address = element.tag === 'a' ? element.attr('href') : undefined;
  if (address?.kind === 'known') return EARNING_LINK.test(String(address.value));
  const template = unwrap(element.getAttribute('href')?.expression);
  // `/dp/${id}?tag=shop-20`: what earns is written, where it leads is not.
  return address !== undefined && template?.type === 'TemplateLiteral'
    && (template.quasis as AstNode[]).some(({ value }) => EARNING_LINK.test(String(value.cooked ?? '')));
}

export function evidenceOf(element: ElementView, { file, settings }: FactSources): AdSign | undefined {
  if (unseen.has(element.rawTag)) return undefined;
  const isPart = hasAnyPhrase(element.rawTag, adMachinery);
  const isComponent = /^[A-Z]|-/.test(element.rawTag);
  const isTelling = hasAnyPhrase(element.rawTag, tellingAdNames) && !isPart && !isOfOwnGoods(element);
  if (isComponent && isTelling && getAdComponent(element, file)?.role !== 'banner')
    return { name: element.rawTag, at: flagOf(element) ?? element, kind: 'content' };
  const flag = isPart ? undefined : flagOf(element);
  if (flag) return { name: flag.rawName, at: flag, kind: 'content' };
  const named = classesOf(element).find((each) => paid.has(each));
  if (named !== undefined) return { name: named, at: element, kind: 'content' };
  if (isAdComponent(element, file, settings))
    return { name: element.rawTag, at: element, kind: getAdComponent(element, file)?.role === 'view' ? 'content' : 'slot' };
  if (isSlot(element)) return { name: element.rawTag, at: element, kind: 'slot' };
  return isComponent && hasAnyPhrase(element.rawTag, adPlaces) && !isPart ? { name: element.rawTag, at: element, kind: 'name' } : undefined;
}

/** `<PromotedProducts products={…} />`: a shop that shows what it sells itself. */
const isOfOwnGoods = ({ rawTag, attributes }: ElementView): boolean =>
  hasAnyWord(rawTag, ownShowing) && !hasAnyPhrase(rawTag, paidAdNames)
  && (hasAnyWord(rawTag, ownGoods) || attributes.some(({ rawName }) => hasAnyWord(rawName, givenGoods)));

const flagOf = (element: ElementView): ElementView['attributes'][number] | undefined =>
  element.attributes.find((attribute) => flags.has(attribute.name) && element.isOn(attribute.name) === true);

export function classesOf(element: ElementView): string[] {
  const classes = element.attr('class').kind === 'known' ? element.attr('class') : element.attr('classname');
  return classes.kind === 'known' ? String(classes.value).split(/\s+/) : [];
}

/** An element that an ad service fills, or an iframe of an ad server; invisible iframes only count impressions. */
function isSlot(element: ElementView): boolean {
  if (adSlotTags.includes(element.rawTag) || (element.tag === 'ins' && classesOf(element).includes(adSlotClass))) return true;
  const id = element.attr('id');
  if (id.kind === 'known' && adSlotId.test(String(id.value))) return true;
  const source = element.attr('src');
  return element.tag === 'iframe' && source.kind === 'known' && isOfAdHost(String(source.value)) && !isUnseen(element);
}

function isUnseen(element: ElementView): boolean {
  for (let around = element.parent; around; around = around.parent) if (around.tag === 'noscript') return true;
  return ['width', 'height'].some((name) => {
    const value = element.attr(name);
    return value.kind === 'known' && Number(value.value) <= 1;
  }) || /display:\s*none/.test(String((element.attr('style') as { value?: unknown }).value ?? ''));
}

/** Is an element next to other content in the same template? A component that consists of one element may be labelled where it is used. */
export function isAmongContent(element: ElementView): boolean {
  for (let inner = element, around = element.parent; around; inner = around, around = around.parent) {
    if (around.children.some((child) => child !== inner && !UNSEEN_BESIDE.has(child.tag.toLowerCase()))) return true;
  }
  return false;
}

/** The definition of a component of the same file: its function, class, or what wraps one. */
export const definitionOf = (tag: string, { file }: FactSources): AstNode | undefined =>
  file.once(definitionOf, () => {
    const definitions = file.nodes('FunctionDeclaration', 'ClassDeclaration', 'VariableDeclarator').filter((node) =>
      node.id?.type === 'Identifier' && (node.type !== 'VariableDeclarator' || node.init)
    );
    return new Map(definitions.toReversed().map((node) => [node.id?.name as string, node]));
  }).get(tag);

/** Does the component of an element contain advertising in its definition in this file? That advertising is reported there. */
export function holdsAd(element: ElementView, sources: FactSources): boolean {
  const definition = definitionOf(element.rawTag, sources);
  return definition !== undefined
    && itemsWithin(sources.elements(), definition).some((inner) => inner !== element && evidenceOf(inner, sources) !== undefined);
}

/** A link that is an affiliate link by its URL, or that is marked as one. */
export interface EarningLink {
  /** Where to report. */
  readonly at: ElementView | { readonly range: readonly [number, number] };
  /** The `rel` it has. */
  readonly rel: string | undefined;
  readonly isMarked: boolean;
  /** Nothing that this file does not show can mark it. */
  readonly canBeMarked: boolean;
}

export function earningLinkOf(element: ElementView): EarningLink | undefined {
  const given = element.attr('rel');
  const rel = given.kind === 'known' ? String(given.value) : undefined;
  const isMarked = rel?.split(/\s+/).includes('sponsored') === true;
  if (element.tag !== 'a' || !(isEarningLink(element) || isMarked || classesOf(element).includes('sponsored'))) return undefined;
  return {
    at: element.getAttribute('href') ?? element,
    rel,
    isMarked,
    canBeMarked: !isMarked && !element.hasSpread && given.kind !== 'dynamic',
  };
}
