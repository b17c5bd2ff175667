import type { AstNode } from '../../ast';
import { adLabels } from '../../catalogue/ad-words';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, wordsOf } from '../../values/words';
import { sourceOf } from '../../views/element/element-source';
import type { ElementView } from '../../views/element/element-view';

const reason = 'advertising that can be told from content';

const meta = {
  id: 'require-ad-label',
  description: 'Require a visible label on sponsored, affiliate and promotional content',
  paragraphs: { primary: 41, also: [110] },
  family: 'advertising',
  sensitivity: 'always',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  triggers: [
    [['sponsored', 'promoted', 'affiliate', 'partnercontent', 'isad', 'adsbygoogle', 'advert', 'adbanner', 'bannerad', 'adslot', 'aff_id', 'affid', 'tag=', 'utm_medium=affiliate']],
  ],
  messages: {
    unlabelled: { seen: '`{{name}}` shows advertising without saying so', reason, advice: 'Put a label such as \u201cAd\u201d where everybody can read it', evidence: 'C' },
    sameForBoth: { seen: 'sponsored and other items look the same here', reason, advice: 'Give the sponsored ones a label', evidence: 'C' },
    unlabelledLink: { seen: 'this link earns money and does not say so', reason, advice: 'Say so in its text, and mark it with `rel="sponsored"`', evidence: 'C' },
  },
  suggestions: {
    addLabel: 'Put `{{label}}` in front',
  },
  options: {
    labels: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further texts that label advertising' },
    labelComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own components that are such a label' },
    selfLabelling: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own components that label themselves' },
    i18nKeys: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further translation keys of labels' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly labels: readonly string[]; readonly labelComponents: readonly string[]; readonly selfLabelling: readonly string[]; readonly i18nKeys: readonly string[] }>;

/** Names that say by themselves that something is advertising; a plain "ad" in a name may be a part of the machinery. */
const TELLING = ['sponsored', 'promoted', 'affiliate', 'partner content', 'sponsored content', 'sponsored post', 'sponsored card', 'ad card', 'ad post', 'native ad', 'promo ad'];
const FLAGS = /^(?:sponsored|issponsored|isad|promoted|ispromoted|affiliate|isaffiliate|partnercontent)$/;
const EARNING_LINK = /[?&](?:aff_?id|affiliate(?:_?id)?|aff|utm_medium=affiliate|ref_?id=aff\w*)=?|[?&]tag=[\w-]+-2[01]\b/i;
/** Parts of the machinery around advertising: context, settings, reports, forms of advertisers. */
const MACHINERY = ['provider', 'context', 'settings', 'manager', 'dashboard', 'table', 'form', 'list', 'page', 'route', 'modal', 'button', 'icon', 'report', 'stats', 'filter', 'tab', 'script', 'loader', 'wrapper provider', 'badge', 'label', 'tag', 'toggle', 'checkbox', 'input', 'link', 'section header', 'tooltip', 'popover', 'menu', 'dialog', 'hint', 'info', 'header', 'observer', 'tracker'];

export default createRule({
  meta,
  check(on: Scope) {
    for (const element of on.elements()) checkElement(element, on);
    for (const choice of on.nodes('ConditionalExpression')) checkChoice(choice, on);
  },
});

function checkElement(element: ElementView, on: Scope): void {
  const address = element.attr('href');
  if (element.tag === 'a' && ((address.kind === 'known' && EARNING_LINK.test(String(address.value))) || /\bsponsored\b/.test(relOf(element)))) {
    if (!isLabelled(element, on)) on.report({ at: element.getAttribute('href') ?? element, site: element, messageId: 'unlabelledLink', suggest: [labelEdit(element, on)] });
    return;
  }
  const name = evidenceOf(element);
  if (name === undefined || on.options.selfLabelling.includes(element.rawTag) || isLabelled(element, on)) return;
  const flag = element.attributes.find((attribute) => FLAGS.test(attribute.name));
  on.report({ at: flag ?? element, site: element, messageId: 'unlabelled', data: { name }, suggest: [labelEdit(element, on)] });
}

const relOf = (element: ElementView): string => (element.attr('rel').kind === 'known' ? String((element.attr('rel') as { value: unknown }).value) : '');

/** What says that an element is advertising: its tag, a flag that is on, or a class. */
function evidenceOf(element: ElementView): string | undefined {
  if (/^[A-Z]|-/.test(element.rawTag) && hasAnyPhrase(element.rawTag, TELLING) && !hasAnyPhrase(element.rawTag, MACHINERY)) return element.rawTag;
  const flag = element.attributes.find((attribute) => FLAGS.test(attribute.name) && element.isOn(attribute.name) === true);
  if (flag && !hasAnyPhrase(element.rawTag, MACHINERY)) return flag.rawName;
  const classes = element.attr('class').kind === 'known' ? element.attr('class') : element.attr('classname');
  const own = classes.kind === 'known' ? String(classes.value).split(/\s+/) : [];
  return own.find((each) => /^(?:sponsored|promoted|affiliate|ad-banner|advertisement|advert|native-ad|(?:sponsored|promoted|affiliate)-(?:post|card|content|item|listing|product|tile|video|poster))$/.test(each));
}

/** A label in the element, on it, or on or beside what is around it. */
function isLabelled(element: ElementView, on: Scope): boolean {
  if (saysSo(element, on, 0)) return true;
  for (let around = element.parent, depth = 0; around && depth < 4; around = around.parent, depth++) {
    if (labelledBy(around, on) || around.children.some((child) => child !== element && evidenceOf(child) === undefined && saysSo(child, on, 2) && child.text().length < 40)) return true;
  }
  return false;
}

function saysSo(element: ElementView, on: Scope, depth: number): boolean {
  if (on.options.labelComponents.includes(element.rawTag) || on.settings.components.adLabel?.includes(element.rawTag) || /^(?:Ad|Sponsored|Promoted|Advertisement)(?:Label|Badge|Tag|Disclosure|Marker)$/.test(element.rawTag) || labelledBy(element, on)) return true;
  if (isLabelText(element.text(), on) || hasKey(element, on) || isAdIcon(element)) return true;
  return depth < 4 && element.children.some((child) => saysSo(child, on, depth + 1));
}

/** Icons that show the letters "AD". */
const isAdIcon = (element: ElementView): boolean => ['class', 'classname', 'icon', 'name'].some((name) => {
  const value = element.attr(name);
  const isName = name === 'icon' || name === 'name';
  return value.kind === 'known' && (!isName || /icon/i.test(element.rawTag)) && String(value.value).split(/[\s:]+/).some((token) => (isName ? /^(?:fa-|mdi-)?(?:rectangle-)?ad$/ : /^(?:fa|icon|bi|mdi|ri|ti)-(?:rectangle-)?ad$/).test(token));
});

const labelledBy = (element: ElementView, on: Scope): boolean => ['aria-label', 'arialabel', 'label', 'title', 'alt'].some((name) => {
  const value = element.attr(name);
  return value.kind === 'known' && isLabelText(String(value.value), on);
});

const isLabelText = (text: string, on: Scope): boolean => [...adLabels, ...on.options.labels].some((label) => (/^[\p{ASCII}éà]+$/u.test(label) ? hasAnyPhrase(text, [label]) : text.includes(label)));

/** `t('ad.label')`: a translation whose key speaks of advertising. */
function hasKey(element: ElementView, on: Scope): boolean {
  const text = sourceOf(element, on.file).slice(0, 600);
  return Array.from(text.matchAll(/(?:\bt|\$t|i18n\.t)\(\s*['"\u0060]([\w.:-]+)/g), (match) => match[1]).some((key) => on.options.i18nKeys.includes(key) || (hasAnyPhrase(key, ['ad', 'advertisement', 'sponsored', 'promoted', 'affiliate', 'disclosure']) && wordsOf(key).length < 6));
}

function labelEdit(element: ElementView, on: Scope): { id: 'addLabel'; data: { label: string }; edits: { range: readonly [number, number]; text: string }[] | undefined } {
  const component = on.options.labelComponents[0] ?? (on.settings.components.adLabel?.[0] as string | undefined);
  const label = component === undefined ? '<span>Ad</span>' : `<${component} />`;
  const start = element.range[1];
  const isOpen = on.file.text[start - 1] === '>' && on.file.text[start - 2] !== '/' && !/Self|call|dom/.test(element.host);
  return { id: 'addLabel', data: { label }, edits: isOpen ? [{ range: [start, start], text: label }] : undefined };
}

/** `item.sponsored ? <Card /> : <Card />`: both branches show the same. */
function checkChoice(choice: AstNode, on: Scope): void {
  const test = on.file.getText(choice.test as AstNode);
  const [yes, no] = [choice.consequent as AstNode, choice.alternate as AstNode];
  if (!/\b(?:isAd|is_ad|sponsored|isSponsored|promoted|isPromoted)\b/.test(test) || yes.type !== 'JSXElement' || no.type !== 'JSXElement') return;
  const fold = (node: AstNode): string => on.file.getText(node).replaceAll(/\s+/g, ' ');
  if (fold(yes) === fold(no)) on.report({ at: choice.test as AstNode, site: choice, messageId: 'sameForBoth' });
}
