import { type AstNode, getKeyName, getMemberName, unwrap } from '../../ast';
import { useTriggers } from '../../catalogue';
import { contentCodes } from '../../catalogue/ad-categories';
import { blockingNames, promotionNames, restrictedGoods, shopNames, teachingWords, unhealthyFood } from '../../catalogue/ad-words';
import { usesOf } from '../../detect/use';
import { removeItem, replaceNode } from '../../edits/argument-edits';
import { createRule, NON_ASCII, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import type { ElementView } from '../../views/element/element-view';
import { checkCategoryCodes } from './category-codes';

const reason = 'no advertising of what harms children';

const meta = {
  id: 'no-age-inappropriate-ads',
  description: 'Disallow advertising of alcohol, tobacco, gambling, weapons, drugs or unhealthy food where children can see it',
  paragraphs: { primary: 97, also: [114, 41, 14] },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['ad rating']),
    [['adcontentrating', 'ad_content_rating']],
    [['acat', 'primarycatid', 'secondarycatids'], ['iab', 'cattax']],
    [[...contentCodes.keys()].map((code) => code.toLowerCase()), promotionNames.map((word) => word.replaceAll(' ', ''))],
    [[NON_ASCII, ...[...restrictedGoods, ...unhealthyFood].filter((word) => /^[a-z -]+$/.test(word))], [...promotionNames, ...shopNames, 'advert', 'sponsor', 'promo'].map((word) => word.replaceAll(' ', ''))],
  ],
  strictTriggers: [[['bcat'], ['iab', 'cattax']]],
  messages: {
    rating: { seen: '`{{name}}: {{value}}` lets ads for older people through', reason, advice: 'Set the rating for everybody', evidence: 'A' },
    category: { seen: '`{{term}}` is among what is advertised here', reason, advice: 'Take it out, or block it', evidence: 'C' },
    goods: { seen: '`{{term}}` is for sale here', reason, advice: 'Take it out, or show it to verified adults only', evidence: 'C' },
    food: { seen: '`{{term}}` is advertised here', reason, advice: 'Take it out', evidence: 'C' },
    blocksTooLittle: { seen: '`{{name}}` does not block ads for {{missing}}', reason, advice: 'Block them by their numbers, with `cattax: 8`', evidence: 'D' },
  },
  suggestions: {
    set: 'Set it to `{{value}}`',
    removeEntry: 'Take `{{term}}` out',
    addCodes: 'Block {{missing}} too',
  },
  options: {
    categories: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further goods and services that are kept from children' },
    locales: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Languages whose words are read; all when empty' },
    maxRating: { schema: { enum: ['G', 'PG'] }, default: 'PG', description: 'The highest rating that is allowed' },
    foodList: { schema: { type: 'boolean' }, default: true, description: 'Whether unhealthy food counts' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly categories: readonly string[]; readonly locales: readonly string[]; readonly maxRating: 'G' | 'PG'; readonly foodList: boolean }>;

/** Keys whose text says what a thing is. */
const TELLS = /^(?:title|(?:product|item|display)?_?name|(?:main|sub|product)?_?category(?:_?(?:name|slug))?|categories|type|kind|label|headline|tag|tags|topic|brand|product|slug|keywords|vertical|description)$/i;
const PRICED = /^(?:price|cost|amount|image|img|imageUrl|link|url|href|buyUrl|thumbnail|cta|discount)$/i;

const RATING_KEY = /^max_?ad_?content_?rating$/i;
const HIGH_RATING = /^(?:T|MA|Teen|MatureAudience)$/;
const GUIDED_RATING = /^(?:PG|ParentalGuidance)$/;
/** Elements that advertise. A plain "banner" or "promo" may be about anything, but what stands in it is offered. */
const AD_ELEMENTS = ['ad', 'ads', 'advert', 'advertisement', 'sponsored', 'sponsor', 'promoted', 'promo', 'promotion', 'ad banner', 'banner ad', 'promo banner', 'campaign'];

export default createRule({
  meta,
  check(on: Scope) {
    for (const { site, at, name, option, isUnsure } of usesOf(['ad rating'], on.apis('use'), on.file)) on.report({ at, site: site.call, isUnsure, messageId: 'rating', data: { name, value: option?.text ?? '' }, suggest: [{ id: 'set', data: { value: option?.fact.safe ?? '' }, edits: option?.edits }] });
    for (const property of on.nodes('Property')) checkRating(property, on);
    checkCategoryCodes(on);
    if (hasAnyWord(on.path, teachingWords)) return;
    for (const element of on.elements()) checkElement(element, on);
    const seen = new Set<AstNode>();
    for (const text of on.nodes('Literal')) if (typeof text.value === 'string' && text.value.length < 80) checkText(text, seen, on);
  },
});

/** `maxAdContentRating: 'MA'` in the settings of a product; calls of ad SDKs have facts of their own. */
function checkRating(property: AstNode, on: Scope): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  if (!RATING_KEY.test(name) || property.parent?.type !== 'ObjectExpression') return;
  const value = unwrap(property.value as AstNode);
  const text = value.type === 'Literal' ? String(value.value) : (getMemberName(value) ?? '');
  const isHigh = HIGH_RATING.test(text) || (on.options.maxRating === 'G' && GUIDED_RATING.test(text));
  if (!isHigh || (HIGH_RATING.test(text) && on.apis('use').some((site) => site.fact.does === 'ad rating' && site.call.range[0] <= property.range[0] && property.range[1] <= site.call.range[1]))) return;
  on.report({ at: property, site: property, messageId: 'rating', evidence: 'C', data: { name, value: on.file.getText(value) }, suggest: [{ id: 'set', data: { value: "'G'" }, edits: value.type === 'Literal' ? replaceNode(value, "'G'") : undefined }] });
}

/** An ad in a template whose texts offer what is kept from children: its words, its picture's text, its title. */
function checkElement(element: ElementView, on: Scope): void {
  if (!isAdElement(element) || isInsideAd(element)) return;
  const texts = [element, ...below(element)].flatMap((each) => [each.text(), ...['alt', 'title', 'headline', 'label', 'name', 'aria-label'].flatMap((name) => { const value = each.attr(name); return value.kind === 'known' ? [String(value.value)] : []; })]);
  if (hasAnyWord(texts.join(' '), teachingWords)) return;
  const term = texts.map((text) => termIn(text, on)).find((found) => found !== undefined);
  if (term) on.report({ at: element, site: element, messageId: term.isFood ? 'food' : 'category', data: { term: term.word } });
}

/** An ad by its tag, class or id. */
const isAdElement = (element: ElementView): boolean => hasAnyPhrase(element.rawTag, AD_ELEMENTS) || ['class', 'classname', 'id'].some((name) => {
  const value = element.attr(name);
  return value.kind === 'known' && String(value.value).split(/\s+/).some((part) => hasAnyPhrase(part, AD_ELEMENTS));
});

function isInsideAd(element: ElementView): boolean {
  for (let around = element.parent; around; around = around.parent) if (isAdElement(around)) return true;
  return false;
}

const below = (element: ElementView): ElementView[] => element.children.flatMap((child) => [child, ...below(child)]);

function checkText(text: AstNode, seen: Set<AstNode>, on: Scope): void {
  const term = termIn(text.value as string, on);
  if (!term) return;
  const context = contextOf(text, on);
  if (!context || seen.has(context.holder)) return;
  if (context.kind === 'shop' && term.isFood) return;
  seen.add(context.holder);
  const messageId = term.isFood ? 'food' : context.kind === 'ad' ? 'category' : 'goods';
  const item = context.holder.parent?.type === 'ArrayExpression' && /\/[/*]/.exec(on.file.getText(context.holder)) === null ? context.holder : undefined;
  on.report({ at: text, site: text, messageId, data: { term: term.word }, suggest: [{ id: 'removeEntry', data: { term: term.word }, edits: item && removeItem(item, on.file) }] });
}

function termIn(text: string, on: Scope): { word: string; isFood: boolean } | undefined {
  const inLocale = (word: string): boolean => on.options.locales.length === 0 || on.options.locales.includes(/[a-z]/.test(word) ? 'en' : 'zh');
  const coded = contentCodes.get(text);
  if (coded !== undefined) return { word: `${text} (${coded})`, isFood: false };
  const spaced = text.replaceAll(/[_-]/g, ' ');
  const goods = [...restrictedGoods, ...on.options.categories].find((word) => inLocale(word) && (/[a-z]/.test(word) ? hasAnyPhrase(spaced, [word]) : text.includes(word)));
  if (goods !== undefined) return { word: goods, isFood: false };
  const food = on.options.foodList ? unhealthyFood.find((word) => inLocale(word) && hasAnyPhrase(spaced, [word])) : undefined;
  return food === undefined ? undefined : { word: food, isFood: true };
}

interface Context { readonly kind: 'ad' | 'shop'; readonly holder: AstNode }

/** What the text stands in: something advertised, something for sale, or neither. Lists that block are neither. */
function contextOf(text: AstNode, on: Scope): Context | undefined {
  const property = text.parent?.type === 'Property' && text.parent.value === text ? text.parent : undefined;
  const own = property ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : '';
  if (property && !TELLS.test(own)) return undefined;
  const entry = property?.parent?.type === 'ObjectExpression' ? property.parent : text;
  const isPriced = entry.type === 'ObjectExpression' && (entry.properties as AstNode[]).some((each) => each.type === 'Property' && PRICED.test(getKeyName(each.key as AstNode, each.computed as boolean) ?? ''));
  if (entry.type === 'ObjectExpression' && hasAnyWord(on.file.getCode(entry).slice(0, 400), teachingWords)) return undefined;
  const names: string[] = [];
  for (let node: AstNode | undefined = entry.parent, depth = 0; node && depth < 8 && !/Function|Statement$|Program/.test(node.type); node = node.parent, depth++) {
    if (node.type === 'Property') names.push(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
    if (node.type === 'VariableDeclarator') names.push(on.file.getText(node.id as AstNode));
    if (node.type === 'AssignmentExpression') names.push(on.file.getText(unwrap(node.left as AstNode)));
    if (node.type === 'CallExpression') names.push(on.file.getText(node.callee as AstNode));
  }
  if (names.some((name) => hasAnyWord(name, [...blockingNames, ...teachingWords])) || names.length === 0) return undefined;
  if (names.some((name) => hasAnyPhrase(name, promotionNames)) && (property !== undefined || text.parent?.type === 'ArrayExpression')) return { kind: 'ad', holder: entry };
  return isPriced && names.some((name) => hasAnyPhrase(name, shopNames)) ? { kind: 'shop', holder: entry } : undefined;
}
