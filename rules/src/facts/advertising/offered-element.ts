import { teachingWords } from '../../knowledge/words/advertising/ad-words';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { isAdComponent } from './ad-evidence';
import { type GoodsWords, type Term, termIn } from './kept-goods';

/** Elements that advertise. A plain "banner" or "promo" may be about anything, but its content counts as an offer. */
const AD_ELEMENTS = ['ad', 'ads', 'advert', 'advertisement', 'sponsored', 'sponsor', 'promoted', 'promo', 'promotion', 'ad banner',
  'banner ad', 'promo banner', 'campaign'];
/** Attributes that say what is advertised. */
const TELLING = ['alt', 'title', 'headline', 'label', 'name', 'aria-label', 'category', 'product', 'brand', 'topic'];

/** An ad in a template that offers what is kept from children: by its words, its picture's text, its title. */
export interface OfferedElement {
  readonly element: ElementView;
  readonly term: Term;
}

export const offeredElements = (words: GoodsWords, sources: FactSources): readonly OfferedElement[] =>
  sources.elements().filter((element) => isAdElement(element, sources) && !isInsideAd(element, sources))
    .flatMap((element): OfferedElement[] => {
      const texts = [element, ...below(element)].flatMap((each) => [each.text(), ...TELLING.flatMap((name) => knownText(each, name))]);
      if (texts.some((text) => hasAnyWord(text, teachingWords))) return [];
      const term = texts.map((text) => termIn(text, words)).find((found) => found !== undefined);
      return term ? [{ element, term }] : [];
    });

function knownText(element: ElementView, name: string): string[] {
  const value = element.attr(name);
  return value.kind === 'known' ? [String(value.value)] : [];
}

/** An ad by its component, tag, class or id. */
const isAdElement = (element: ElementView, context: FactSources): boolean =>
  hasAnyPhrase(element.rawTag, AD_ELEMENTS) || isAdComponent(element, context.file, context.settings)
  || ['class', 'classname', 'id'].some((name) => {
    const value = element.attr(name);
    return value.kind === 'known' && String(value.value).split(/\s+/).some((part) => hasAnyPhrase(part, AD_ELEMENTS));
  });

function isInsideAd(element: ElementView, context: FactSources): boolean {
  for (let around = element.parent; around; around = around.parent) if (isAdElement(around, context)) return true;
  return false;
}

function below(element: ElementView): ElementView[] {
  const found: ElementView[] = [];
  const stack = element.children.toReversed();
  for (let child = stack.pop(); child; child = stack.pop()) {
    found.push(child);
    for (const inner of child.children.toReversed()) stack.push(inner);
  }
  return found;
}
