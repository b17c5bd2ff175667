import { teachingWords } from '../../knowledge/words/advertising/ad-words';
import { isAdComponent } from '../../facts/advertising/ad-evidence';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import type { Context } from './meta';
import { termIn } from './terms';

/** Elements that advertise. A plain "banner" or "promo" may be about anything, but what stands in it is offered. */
const AD_ELEMENTS = ['ad', 'ads', 'advert', 'advertisement', 'sponsored', 'sponsor', 'promoted', 'promo', 'promotion', 'ad banner', 'banner ad', 'promo banner', 'campaign'];
/** Attributes that say what is advertised. */
const TELLING = ['alt', 'title', 'headline', 'label', 'name', 'aria-label', 'category', 'product', 'brand', 'topic'];

/** Ads in templates whose texts offer what is kept from children: their words, their picture's text, their title. */
export function checkElements(context: Context): void {
  for (const element of context.elements()) {
    if (!isAdElement(element, context) || isInsideAd(element, context)) continue;
    const texts = [element, ...below(element)].flatMap((each) => [each.text(), ...TELLING.flatMap((name) => { const value = each.attr(name); return value.kind === 'known' ? [String(value.value)] : []; })]);
    if (hasAnyWord(texts.join(' '), teachingWords)) continue;
    const term = texts.map((text) => termIn(text, context.options)).find((found) => found !== undefined);
    if (term) context.report({ at: element, site: element, messageId: term.isFood ? 'food' : 'category', paragraph: term.paragraph, data: { term: term.word } });
  }
}

/** An ad by its component, tag, class or id. */
const isAdElement = (element: ElementView, context: Context): boolean => hasAnyPhrase(element.rawTag, AD_ELEMENTS) || isAdComponent(element, context.file, context.settings) || ['class', 'classname', 'id'].some((name) => {
  const value = element.attr(name);
  return value.kind === 'known' && String(value.value).split(/\s+/).some((part) => hasAnyPhrase(part, AD_ELEMENTS));
});

function isInsideAd(element: ElementView, context: Context): boolean {
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
