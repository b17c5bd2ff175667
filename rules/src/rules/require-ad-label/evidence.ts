import type { AstNode } from '../../program/syntax/ast';
import { adSlotClass, adSlotId, adSlotTags } from '../../knowledge/words/advertising/ad-words';
import { getAdComponent, isAdComponent, isOfAdHost } from '../../facts/advertising/ad-evidence';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import type { Context } from './meta';

/** What says that an element is advertising. */
export interface Evidence {
  readonly name: string;
  /** Where to report. */
  readonly at: ElementView | { readonly range: readonly [number, number] };
  /** `content` that is paid for, a `slot` that others fill, or a `name` that only seems to be one. */
  readonly kind: 'content' | 'slot' | 'name';
}

/** Names that say by themselves that something is advertising; a plain "ad" in a name may be a part of the machinery. */
const TELLING = ['sponsored', 'promoted', 'affiliate', 'partner content', 'ad card', 'ad post', 'native ad', 'promo ad'];
/** Names of places for ads; what fills them may bring its label. */
const PLACES = ['ad banner', 'banner ad', 'ad slot', 'ad unit', 'ad box', 'display ad', 'google ad', 'adsense', 'ad sense', 'ad mob banner', 'admob banner', 'video ad'];
export const FLAGS = /^(?:sponsored|issponsored|isad|promoted|ispromoted|affiliate|isaffiliate|partnercontent)$/;
const CLASSES = /^(?:sponsored|promoted|affiliate|ad-banner|advertisement|advert|native-ad|(?:sponsored|promoted|affiliate)-(?:post|card|content|item|listing|product|tile|video|poster))$/;
/** Parts of the machinery around advertising: context, settings, reports, forms of advertisers. */
const MACHINERY = ['provider', 'context', 'settings', 'manager', 'dashboard', 'table', 'form', 'list', 'page', 'route', 'modal', 'button', 'icon', 'report', 'stats', 'filter', 'tab', 'script', 'loader', 'wrapper provider', 'badge', 'label', 'tag', 'toggle', 'checkbox', 'input', 'link', 'section header', 'tooltip', 'popover', 'menu', 'dialog', 'hint', 'info', 'header', 'observer', 'tracker', 'editor', 'preview', 'config', 'skeleton', 'placeholder', 'builder', 'picker', 'select', 'border', 'borders', 'divider', 'spacing'];

const EARNING_LINK = /[?&](?:aff_?id|affiliate(?:_?id)?|aff|ref_?id=aff\w*)=?|[?&]utm_medium=affiliate(?=[&#]|$)|[?&]tag=[\w-]+-2[01]\b/i;
/** What a page does not show. */
const UNSEEN = /^(?:script|style|template|meta|link|title|noscript)$/;

/** Is it a link that earns money by its address? */
export function isEarningLink(element: ElementView): boolean {
  const address = element.tag === 'a' ? element.attr('href') : undefined;
  return address?.kind === 'known' && EARNING_LINK.test(String(address.value));
}

export function evidenceOf(element: ElementView, context: Context): Evidence | undefined {
  if (UNSEEN.test(element.rawTag)) return undefined;
  const isPart = hasAnyPhrase(element.rawTag, MACHINERY);
  const isComponent = /^[A-Z]|-/.test(element.rawTag);
  if (isComponent && hasAnyPhrase(element.rawTag, TELLING) && !isPart && getAdComponent(element, context.file)?.role !== 'banner') return { name: element.rawTag, at: flagOf(element) ?? element, kind: 'content' };
  const flag = isPart ? undefined : flagOf(element);
  if (flag) return { name: flag.rawName, at: flag, kind: 'content' };
  const named = classesOf(element).find((each) => CLASSES.test(each));
  if (named !== undefined) return { name: named, at: element, kind: 'content' };
  if (isAdComponent(element, context.file, context.settings)) return { name: element.rawTag, at: element, kind: getAdComponent(element, context.file)?.role === 'view' ? 'content' : 'slot' };
  if (isSlot(element)) return { name: element.rawTag, at: element, kind: 'slot' };
  return isComponent && hasAnyPhrase(element.rawTag, PLACES) && !isPart ? { name: element.rawTag, at: element, kind: 'name' } : undefined;
}

const flagOf = (element: ElementView): ElementView['attributes'][number] | undefined => element.attributes.find((attribute) => FLAGS.test(attribute.name) && element.isOn(attribute.name) === true);

export function classesOf(element: ElementView): string[] {
  const classes = element.attr('class').kind === 'known' ? element.attr('class') : element.attr('classname');
  return classes.kind === 'known' ? String(classes.value).split(/\s+/) : [];
}

/** A tag that an ad service fills, or a frame of an ad server; frames that nobody sees only count. */
function isSlot(element: ElementView): boolean {
  if (adSlotTags.includes(element.rawTag) || (element.tag === 'ins' && classesOf(element).includes(adSlotClass))) return true;
  const id = element.attr('id');
  if (id.kind === 'known' && adSlotId.test(String(id.value))) return true;
  const source = element.attr('src');
  return element.tag === 'iframe' && source.kind === 'known' && isOfAdHost(String(source.value)) && !isUnseen(element);
}

function isUnseen(element: ElementView): boolean {
  for (let around = element.parent; around; around = around.parent) if (around.tag === 'noscript') return true;
  return ['width', 'height'].some((name) => { const value = element.attr(name); return value.kind === 'known' && Number(value.value) <= 1; }) || /display:\s*none/.test(String((element.attr('style') as { value?: unknown }).value ?? ''));
}

/** Does an element stand among other things in the same template? What is all of a component may be labelled where that is used. */
export function isAmongContent(element: ElementView): boolean {
  for (let inner = element, around = element.parent; around; inner = around, around = around.parent) {
    if (around.children.some((child) => child !== inner && !/^(?:script|style|noscript|head|link|meta)$/i.test(child.tag))) return true;
  }
  return false;
}

/** The definition of a component of the same file: its function, class, or what wraps one. */
export const definitionOf = (tag: string, context: Context): AstNode | undefined =>
  context.nodes('FunctionDeclaration', 'ClassDeclaration', 'VariableDeclarator').find((node) => node.id?.type === 'Identifier' && node.id.name === tag && (node.type !== 'VariableDeclarator' || node.init));
