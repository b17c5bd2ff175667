import { itemsWithin } from '../../program/syntax/items-within';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { clearAdLabels, labelComponentParts, labelTextNames, linkNotices } from '../../knowledge/words/advertising/ad-words';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { shownNames, translationKeys } from '../../views/elements/text/translation-keys';
import type { FactSources } from '../sources';
import { isAdLabelKey, isAdLabelText, LONGEST_LABEL, translationCalls } from './ad-label';
import { labelOfImport } from './imported-label';
import { classesOf, definitionOf, earningLinkOf, evidenceOf, isEarningLink } from './shown-ad';

/** What a project calls labels: texts, components and keys of translations. */
export interface LabelNames {
  readonly labels: readonly string[];
  readonly labelComponents: readonly string[];
  readonly i18nKeys: readonly string[];
}

/** What decides whether an element is a label. */
interface Words extends Pick<FactSources, 'file' | 'settings'> {
  readonly options: LabelNames;
}

/** What labels are looked for with. */
type Context = FactSources & Words;

/** Custom components that are an ad label, by their name. */
const labelComponents = new Set(labelComponentParts[0].flatMap((first) => labelComponentParts[1].map((second) => `${first}${second}`)));
const LABEL_ATTRIBUTES = ['aria-label', 'arialabel', 'label', 'title', 'alt', 'badge', 'disclosure', 'accessibilitylabel'];
/** Those that hold nothing else; a title is mostly that of the thing. */
const GIVEN_LABELS = ['aria-label', 'arialabel', 'label', 'badge', 'disclosure', 'accessibilitylabel'];
const translators = new Set(['Trans', 'FormattedMessage', 'Translate', 'T', 'I18n']);
const hidingClasses = new Set(['hidden', 'd-none', 'invisible', 'opacity-0']);
const KEY_ATTRIBUTES = ['id', 'i18nkey', 'keypath', 'defaultmessage'];
/** How much of an element is looked through for such a key, in UTF-16 units: a key further in belongs to something else. */
const KEY_REACH = 600;
/** How many ancestors of an element to search for a label. */
const REACH = 4;

/**
 * A label in the element, on it, or on or beside what is around it; `unknown` where a text for it is given that the file does not show,
 * or where the page says elsewhere that links such as this one earn money.
 */
export function labelOf(element: ElementView, context: Context): 'labelled' | 'unknown' | 'unlabelled' {
  // Where the ad itself is hidden for now, its label is shown with it.
  if (isLabelled(element, context, 0)) return 'labelled';
  for (let around = element.parent, depth = 0; around && depth < REACH; around = around.parent, depth++) {
    if (labelledBy(around, context) || isFrame(around, context) || isNotice(ownText(around))) return 'labelled';
    if (
      around.children.some((child) =>
        child !== element && evidenceOf(child, context) === undefined && !isEarningLink(child) && saysSo(child, context, 2)
        && child.text().length < LONGEST_LABEL
      )
    ) return 'labelled';
  }
  const elsewhere = labelOfImport(element, context, textsOfLabels(context), (other) => showsLabel(other, context.options));
  if (elsewhere !== undefined && elsewhere !== 'unlabelled') return elsewhere;
  if (earningLinkOf(element) && hasLinkNotice(context)) return 'unknown';
  return element.hasSpread || GIVEN_LABELS.some((name) => element.attr(name).kind === 'dynamic') ? 'unknown' : 'unlabelled';
}

/** Everything of the configuration that decides what a label is. */
const textsOfLabels = ({ options, settings }: Words): readonly unknown[] => [options, settings.components.adLabel, settings.i18n.functions];

/** Does any element of a file show a label? */
const showsLabel = (other: FactSources, options: LabelNames): boolean => {
  const words = { file: other.file, settings: other.settings, options };
  return other.elements().some((element) => isLabelComponent(element, words) || isWrittenLabel(element, words));
};

const saysSo = (element: ElementView, context: Context, depth: number): boolean =>
  !isHidden(element) && isLabelled(element, context, depth);

function isLabelled(element: ElementView, context: Context, depth: number): boolean {
  if (isLabelComponent(element, context) || labelledBy(element, context)) return true;
  if (
    isAdLabelText(seenText(element), context.options.labels) || hasKey(element, context) || isAdIcon(element)
    || isDefinedWithLabel(element, context)
  ) return true;
  return depth < REACH && element.children.some((child) => saysSo(child, context, depth + 1));
}

const isLabelComponent = ({ rawTag }: ElementView, { options, settings }: Words): boolean =>
  options.labelComponents.includes(rawTag) || settings.components.adLabel?.includes(rawTag) === true || labelComponents.has(rawTag);

/** Is an element a label by its text, its attributes or the key of its translation? */
const isWrittenLabel = (element: ElementView, context: Words): boolean =>
  labelledBy(element, context) || isAdLabelText(element.text(), context.options.labels) || hasKey(element, context);

/** Shown at no width; what only screen readers speak is a label all the same. */
function isHidden(element: ElementView): boolean {
  if (element.isOn('hidden') === true) return true;
  const style = element.attr('style');
  const classes = classesOf(element);
  return (style.kind === 'known' && /display:\s*none|visibility:\s*hidden|opacity:\s*0(?![.\d])/.test(String(style.value)))
    || (classes.some((each) => hidingClasses.has(each)) && !classes.some((each) => each.includes(':') || /^d-\w+-/.test(each)));
}

/** The text of an element that can be seen. */
const seenText = (element: ElementView): string =>
  element.children.reduce((text, child) => text.replace(child.text(), () => (isHidden(child) ? '' : seenText(child))), element.text());

/** Icons that show the letters "AD". */
const isAdIcon = (element: ElementView): boolean =>
  ['class', 'classname', 'icon', 'name'].some((name) => {
    const value = element.attr(name);
    const isName = name === 'icon' || name === 'name';
    return value.kind === 'known' && (!isName || /icon/i.test(element.rawTag)) && String(value.value).split(/[\s:]+/).some((token) =>
      (isName ? /^(?:fa-|mdi-)?(?:rectangle-)?ad$/ : /^(?:fa|icon|bi|mdi|ri|ti)-(?:rectangle-)?ad$/).test(token)
    );
  });

const labelledBy = (element: ElementView, context: Words): boolean =>
  LABEL_ATTRIBUTES.some((name) => {
    const value = element.attr(name);
    return value.kind === 'known' && isAdLabelText(String(value.value), context.options.labels);
  });

/** "This page has affiliate links." */
const isNotice = (text: string): boolean => hasAnyPhrase(text, clearAdLabels);

/** A sentence holds fewer elements than this. */
const MOST_PARTS = 8;

/** "Some links may be affiliate links." */
const hasLinkNotice = (context: Context): boolean =>
  context.file.once(
    hasLinkNotice,
    () => context.elements().some((element) => element.children.length <= MOST_PARTS && hasAnyPhrase(ownText(element), linkNotices)),
  );

/** The text of an element without that of its children. */
const ownText = (element: ElementView): string => element.children.reduce((text, child) => text.replace(child.text(), ''), element.text());

/** A label out of a translation or of a list of texts: `t('ad.label')`, `{strings.adLabel}`, `<Text id="card.sponsored" />`. */
function hasKey(element: ElementView, { file, settings, options }: Words): boolean {
  if (shownNames(element, file, KEY_REACH).some((name) => hasAnyPhrase(name, labelTextNames))) return true;
  const given = translators.has(element.rawTag)
    ? KEY_ATTRIBUTES.flatMap((name) => {
      const value = element.attr(name);
      return value.kind === 'known' ? [String(value.value)] : [];
    })
    : [];
  return [...translationKeys(element, translationCalls(settings), file, KEY_REACH), ...given].some((key) =>
    options.i18nKeys.includes(key) || isAdLabelKey(key)
  );
}

/** A component of the same file whose own template has a label. */
function isDefinedWithLabel(element: ElementView, context: Context): boolean {
  const definition = /^[A-Z]/.test(element.rawTag) ? definitionOf(element.rawTag, context) : undefined;
  return definition !== undefined
    && itemsWithin(context.elements(), definition).some((inner) => isWrittenLabel(inner, context));
}

/** A component of the same file that puts a label around what it is given. */
function isFrame(element: ElementView, context: Context): boolean {
  const definition = definitionOf(element.rawTag, context);
  return definition !== undefined && isDefinedWithLabel(element, context)
    && context.file.within(definition, 'Identifier', 'MemberExpression').some(isChildren);
}

const isChildren =
  (node: AstNode): boolean => (node.type === 'Identifier' ? node.name === 'children' : getMemberName(unwrap(node)) === 'children');
