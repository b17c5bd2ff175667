import { buttonClasses, strongClasses, strongStyles, styleAttributes, weakClasses,
  weakStyles } from '../../knowledge/words/consent/prominence-words';
import { wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import type { AttributeView, ElementView } from '../../views/elements/element-view';

/** How prominent a control is, as far as its attributes say. */
export type Prominence = 'strong' | 'weak' | 'unknown';

/** What a control is styled by: `variant="text"`, and bare attributes such as `outlined`; one attribute can be left out. */
export function prominenceOf(element: ElementView, without?: string): Prominence {
  const styles = [
    ...styleAttributes.filter((name) => name !== without).flatMap((name) => textOf(element.getAttribute(name))),
    ...element.attributes.filter(({ value }) => getKnown(value) === true).map(({ name }) => name),
  ].flatMap((text) => wordsOf(text));
  const classes = ['class', 'classname'].flatMap((name) => textOf(element.getAttribute(name))).flatMap((text) => text.split(' '));
  const has = (words: ReadonlySet<string>, alone: ReadonlySet<string>): boolean =>
    styles.some((style) => words.has(style)) || classes.some((each) => alone.has(each) || isOfButton(each, words));
  // `variant="outlined" color="primary"`: the weaker of two counts.
  if (has(weakStyles, weakClasses)) return 'weak';
  return has(strongStyles, strongClasses) ? 'strong' : 'unknown';
}

/** `btn-link`, `btn-outline-primary`, `button--ghost` */
function isOfButton(name: string, styles: ReadonlySet<string>): boolean {
  const [first, ...rest] = wordsOf(name);
  return buttonClasses.has(first) && rest.some((word) => styles.has(word));
}

const textOf = (attribute: AttributeView | undefined): readonly string[] => {
  const value = attribute && getKnown(attribute.value);
  return typeof value === 'string' ? [value] : [];
};

/** A link that acts, beside a button. */
const isLink = ({ tag, rawTag }: ElementView): boolean => tag === 'a' || wordsOf(rawTag).at(-1) === 'link';

/** Is one control more prominent than another of the same question? */
export const standsOut = (one: ElementView, other: ElementView): boolean =>
  !other.hasSpread
  && ((prominenceOf(one) === 'strong' && prominenceOf(other) === 'weak') || isFocused(one, other) || isButtonBesideLink(one, other));

/** Would it do so with the same value of an attribute? */
export const remainsWeaker = (weak: ElementView, strong: ElementView, same: string): boolean =>
  prominenceOf(weak, same) === 'weak' || isFocused(strong, weak) || isButtonBesideLink(strong, weak);

const isFocused = (one: ElementView, other: ElementView): boolean => one.isOn('autofocus') === true && other.isOn('autofocus') !== true;

const isButtonBesideLink = (one: ElementView, other: ElementView): boolean =>
  !isLink(one) && isLink(other) && prominenceOf(other) !== 'strong' && prominenceOf(one) !== 'weak';

/** The attribute that alone makes one control weaker, with the value of the other. */
export function styleOf(weak: ElementView, strong: ElementView): { readonly attribute: AttributeView; readonly value: string } | undefined {
  for (const name of styleAttributes) {
    const [attribute, other] = [weak.getAttribute(name), strong.getAttribute(name)];
    const [own, wanted] = [textOf(attribute)[0], textOf(other)[0]];
    if (attribute?.isText && own !== undefined && wanted !== undefined && own !== wanted) return { attribute, value: wanted };
  }
  return undefined;
}
