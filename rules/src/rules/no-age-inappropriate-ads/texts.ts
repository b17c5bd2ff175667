import { type AstNode, getKeyName, unwrap } from '../../program/syntax/ast';
import { blockingNames, promotionNames, shelfNames, shopNames, teachingWords } from '../../knowledge/words/advertising/ad-words';
import { addItems, removeItem } from '../../edits/argument-edits';
import type { Suggestion } from '../../rule/create-rule';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';
import { termIn } from './terms';

/** Keys whose text says what a thing is. */
const TELLS = /^(?:title|(?:product|item|display)?_?name|(?:main|sub|product)?_?category(?:_?(?:name|slug))?|categories|type|kind|label|headline|tag|tags|topic|brand|product|slug|keywords|vertical|description)$/i;
const PRICED = /^(?:price|cost|amount|image|img|imageUrl|link|url|href|buyUrl|thumbnail|cta|discount)$/i;
/** What things of a game have beside a price. */
const GAME_KEY = /^(?:damage|attack|power|defen[cs]e|armou?r|hp|health|rarity|level|stats|xp|effect|cooldown|speed|range|ability|equipped)$/i;
/** Longer texts are prose. */
const LONGEST_TEXT = 80;

/** Texts of ads, offers and goods in code. */
export function checkTexts(context: Context): void {
  const seen = new Set<AstNode>();
  for (const text of context.nodes('Literal')) if (typeof text.value === 'string' && text.value.length < LONGEST_TEXT) checkText(text, seen, context);
}

function checkText(text: AstNode, seen: Set<AstNode>, context: Context): void {
  const term = termIn(text.value as string, context.options);
  if (!term) return;
  const place = placeOf(text, context);
  if (!place || seen.has(place.holder)) return;
  if (place.kind !== 'ad' && (term.isFood || (term.isWeapon && isOfGame(place.holder)))) return;
  seen.add(place.holder);
  const messageId = term.isFood ? 'food' : place.kind === 'ad' ? 'category' : 'goods';
  const item = place.holder.parent?.type === 'ArrayExpression' ? place.holder : undefined;
  context.report({ at: text, site: text, messageId, isUnsure: place.kind === 'shelf', paragraph: term.paragraph, data: { term: term.word }, suggest: [{ id: 'removeEntry', data: { term: term.word }, edits: item && removeItem(item, context.file) }, { id: 'moveToBlocked', data: { term: term.word }, edits: item && toBlocked(item, context) }] });
}

/** From a list of what is allowed to the one of what is blocked, where that stands beside it. */
function toBlocked(item: AstNode, context: Context): Suggestion<string>['edits'] {
  const options = item.parent?.parent?.type === 'Property' ? item.parent.parent.parent : undefined;
  const blocked = options?.type === 'ObjectExpression' ? (options.properties as AstNode[]).find((each) => each.type === 'Property' && each.value.type === 'ArrayExpression' && hasAnyWord(getKeyName(each.key as AstNode, each.computed as boolean) ?? '', blockingNames)) : undefined;
  const removal = removeItem(item, context.file);
  return !blocked?.value.elements.length || !removal ? undefined : [...removal, ...addItems(blocked.value as AstNode, [context.file.getText(item)], context.file)];
}

const isOfGame = (entry: AstNode): boolean => entry.type === 'ObjectExpression' && (entry.properties as AstNode[]).some((each) => each.type === 'Property' && GAME_KEY.test(getKeyName(each.key as AstNode, each.computed as boolean) ?? ''));

interface Place { readonly kind: 'ad' | 'shop' | 'shelf'; readonly holder: AstNode }

/** What the text stands in: something advertised, something for sale, the name of a shelf, or none of these. Lists that block are neither. */
function placeOf(text: AstNode, context: Context): Place | undefined {
  const property = text.parent?.type === 'Property' && text.parent.value === text ? text.parent : undefined;
  const own = property ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : '';
  if (property && !TELLS.test(own)) return undefined;
  const entry = property?.parent?.type === 'ObjectExpression' ? property.parent : text;
  const isPriced = entry.type === 'ObjectExpression' && (entry.properties as AstNode[]).some((each) => each.type === 'Property' && PRICED.test(getKeyName(each.key as AstNode, each.computed as boolean) ?? ''));
  if (entry.type === 'ObjectExpression' && hasAnyWord(context.file.getCode(entry).slice(0, 400), teachingWords)) return undefined;
  const names: string[] = [];
  for (let node: AstNode | undefined = entry.parent, depth = 0; node && depth < 8 && !/Function|Statement$|Program/.test(node.type); node = node.parent, depth++) {
    if (node.type === 'Property') names.push(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
    if (node.type === 'VariableDeclarator') names.push(context.file.getText(node.id));
    if (node.type === 'AssignmentExpression') names.push(context.file.getText(unwrap(node.left as AstNode)));
    if (node.type === 'CallExpression') names.push(context.file.getText(node.callee as AstNode));
  }
  if (names.some((name) => hasAnyWord(name, [...blockingNames, ...teachingWords])) || names.length === 0) return undefined;
  if (names.some((name) => hasAnyPhrase(name, promotionNames)) && (property !== undefined || text.parent?.type === 'ArrayExpression')) return { kind: 'ad', holder: entry };
  const isShelf = names.some((name) => hasAnyPhrase(name, shelfNames));
  if (isPriced && (isShelf || names.some((name) => hasAnyPhrase(name, shopNames)))) return { kind: 'shop', holder: entry };
  return isShelf ? { kind: 'shelf', holder: entry } : undefined;
}
