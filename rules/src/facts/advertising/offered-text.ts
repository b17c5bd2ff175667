import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { blockingNames, promotionNames, shelfNames, shopNames, teachingWords } from '../../knowledge/words/advertising/ad-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { entriesOf, entryAround } from '../../program/syntax/entries';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import type { FactSources } from '../sources';
import { type GoodsWords, type Term, termIn } from './kept-goods';

/** Keys whose text names the offered item, in lower case without separators. */
const TELLS = new Set(['title', 'name', 'productname', 'itemname', 'displayname', 'category', 'categoryname', 'categoryslug',
  'maincategory', 'maincategoryname', 'maincategoryslug', 'subcategory', 'subcategoryname', 'subcategoryslug', 'productcategory',
  'productcategoryname', 'productcategoryslug', 'categories', 'type', 'kind', 'label', 'headline', 'tag', 'tags', 'topic', 'brand',
  'product', 'slug', 'keywords', 'vertical', 'description']);
const PRICED = new Set(['price', 'cost', 'amount', 'image', 'img', 'imageurl', 'link', 'url', 'href', 'buyurl', 'thumbnail', 'cta',
  'discount']);
/** What things of a game have beside a price. */
const gameKeys: ReadonlySet<string> = new Set(['damage', 'attack', 'power', 'defense', 'defence', 'armor', 'armour', 'hp', 'health',
  'rarity', 'level', 'stats', 'xp', 'effect', 'cooldown', 'speed', 'range', 'ability', 'equipped', 'owned', 'isowned', 'getowned',
  'unlocked', 'isunlocked', 'multiplier']);
/** Longer texts are prose. */
const LONGEST_TEXT = 80;

/** A text in code that offers something kept from children. */
export interface Offer {
  readonly term: Term;
  readonly at: AstNode;
  /** `ad`: it is advertised; `shop`: it is for sale; `shelf`: it is the name of a category of items for sale. */
  readonly kind: 'ad' | 'shop' | 'shelf';
  /** The array element that is the offer; undefined outside of an array. */
  readonly item?: AstNode;
  /** A list of blocked items in the same object as the list. */
  readonly blocked?: AstNode;
  /** A thing of a game, which has a price in the game. */
  readonly isOfGame: boolean;
}

/** Texts of ads, offers and goods in code, one for each thing that is offered. */
export function offersIn(words: GoodsWords, { file }: FactSources): readonly Offer[] {
  const seen = new Set<AstNode>();
  return file.nodes('Literal').flatMap((text): Offer[] => {
    const term = typeof text.value === 'string' && text.value.length < LONGEST_TEXT
      ? termIn(shelfOf(text) ?? text.value, words)
      : undefined;
    const place = term && placeOf(text, file);
    if (!place || seen.has(place.holder)) return [];
    const isGame = isOfGame(place.holder);
    if (place.kind === 'ad' || !(term.isFood || (term.isWeapon && isGame))) seen.add(place.holder);
    const item = place.holder.parent?.type === 'ArrayExpression' ? place.holder : undefined;
    return [{ term, at: text, kind: place.kind, item, blocked: item && blockedBeside(item), isOfGame: isGame }];
  });
}

const LINKS = new Set(['link', 'href', 'url', 'to']);
const SHELVES = ['category', 'cat', 'department', 'collection'];

/** The category of goods that a link leads to: `/products?category=vape`, `/collection/vape`. */
function shelfOf(text: AstNode): string | undefined {
  const entry = entryAround(text);
  if (entry?.value !== text || !LINKS.has(entry.key.toLowerCase())) return undefined;
  const parts = String(text.value).split(/[/?&=#]/);
  const named = parts.findIndex((part) => hasAnyWord(part, SHELVES) || hasAnyWord(part, SHELVES.map((shelf) => `${shelf}s`)));
  return named < 0 ? undefined : parts[named + 1];
}

/** The non-empty list of blocked items in the object that has the list of an item. */
function blockedBeside(item: AstNode): AstNode | undefined {
  const property = item.parent?.parent?.type === 'Property' ? item.parent.parent : undefined;
  const list = entriesOf(property?.parent).find(({ key, value }) => value.type === 'ArrayExpression' && hasAnyWord(key, blockingNames))
    ?.value;
  return list && (list.elements as unknown[]).length > 0 ? list : undefined;
}

const isOfGame = (entry: AstNode): boolean => entriesOf(entry).some(({ key }) => gameKeys.has(key.toLowerCase()));

interface Place {
  readonly kind: Offer['kind'];
  readonly holder: AstNode;
}

/** How many ancestors of a text to search for names that describe it. */
const REACH = 8;

/** The context of a text: something advertised, something for sale, the name of a category, or none of these. Block lists are neither. */
function placeOf(text: AstNode, file: FactSources['file']): Place | undefined {
  const own = entryAround(text);
  const property = own?.value === text ? own : undefined;
  const isShelfLink = shelfOf(text) !== undefined;
  if (property && !isShelfLink && !TELLS.has(wordsOf(property.key).join(''))) return undefined;
  const holder = property?.node.parent ?? text;
  if (holder.type === 'ObjectExpression' && mentionsWithin(holder, teachingWords, file, 'names and texts')) return undefined;
  const names = namesAround(holder);
  if (names.length === 0 || names.some((name) => hasAnyWord(name, blockingNames) || hasAnyWord(name, teachingWords))) return undefined;
  const isEntry = property !== undefined || text.parent?.type === 'ArrayExpression';
  if (isEntry && names.some((name) => hasAnyPhrase(name, promotionNames))) return { kind: 'ad', holder };
  const isShelf = isShelfLink || names.some((name) => hasAnyPhrase(name, shelfNames));
  const isPriced = entriesOf(holder).some(({ key }) => PRICED.has(key.toLowerCase()));
  if (isPriced && (isShelf || names.some((name) => hasAnyPhrase(name, shopNames)))) return { kind: 'shop', holder };
  return isShelf ? { kind: 'shelf', holder } : undefined;
}

/** Names of the keys, variables and calls around a node, up to its statement. */
function namesAround(holder: AstNode): string[] {
  const names: string[] = [];
  for (
    let node: AstNode | undefined = holder.parent, depth = 0;
    node && depth < REACH && !/Function|Statement$|Program/.test(node.type);
    node = node.parent, depth++
  ) {
    if (node.type === 'Property') names.push(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
    if (node.type === 'VariableDeclarator') names.push(node.id ? pathNames(node.id).join(' ') : '');
    if (node.type === 'AssignmentExpression') names.push(pathNames(node.left as AstNode).join(' '));
    if (node.type === 'CallExpression') names.push(pathNames(node.callee as AstNode).join(' '));
  }
  return names;
}
