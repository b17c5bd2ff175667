import { contentCodes } from '../../knowledge/words/advertising/ad-categories';
import { bettingBrands, harmfulServices, harmlessGoods, restrictedBrands, restrictedGoods, teachingWords, unhealthyFood,
  weaponWords } from '../../knowledge/words/advertising/ad-words';
import { findPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

/** Which words count: further goods of a project, languages that are read (all for none), and whether food does. */
export interface GoodsWords {
  readonly categories: readonly string[];
  readonly locales: readonly string[];
  readonly foodList: boolean;
}

/** Something that is kept from children. */
export interface Term {
  readonly word: string;
  readonly isFood: boolean;
  readonly isWeapon?: boolean;
  readonly paragraph: 97 | 114;
}

interface Lists {
  readonly goods: readonly string[];
  readonly food: readonly string[];
  readonly unspaced: readonly string[];
}

const isSpaced = (word: string): boolean => /[a-z]/.test(word);
const known = new Map<string, Lists>();

/** The words of the languages that are read; made once for a configuration. */
function listsOf({ categories, locales, foodList }: GoodsWords): Lists {
  const key = JSON.stringify([categories, locales, foodList]);
  let lists = known.get(key);
  if (lists) return lists;
  const isRead = (word: string): boolean => locales.length === 0 || locales.includes(isSpaced(word) ? 'en' : 'zh');
  const goods = [...restrictedGoods, ...restrictedBrands, ...bettingBrands, ...categories].filter(isRead);
  lists = {
    goods: goods.filter(isSpaced),
    unspaced: goods.filter((word) => !isSpaced(word)),
    food: foodList ? unhealthyFood.filter(isRead) : [],
  };
  known.set(key, lists);
  return lists;
}

const HARMLESS = new RegExp(`\\b(?:${harmlessGoods.join('|')})\\b`, 'g');

/** `#cbd5e0`, `https://…`, `3f2c-88cbd-41`: colours, URLs and ids, in which letters mean nothing. */
const CODE = /(?<![\w-])(?:#[\da-f]{3,8}|[a-z]+:\/\/\S+|(?=[a-f-]*\d)[\da-f-]{8,})(?![\w-])/gi;

/** The paragraph about goods to be kept from children: ¶97 for unhealthy products, ¶114 for weapons, gambling and the like. */
export const paragraphOf = (thing: string): 97 | 114 => (harmfulServices.includes(thing) ? 114 : 97);

/** The first thing in a text that is kept from children: goods before food. */
export function termIn(text: string, options: GoodsWords): Term | undefined {
  const lists = listsOf(options);
  const coded = contentCodes.get(text);
  if (coded !== undefined) return { word: `${text} (${coded})`, isFood: false, paragraph: paragraphOf(coded) };
  const plain = wordsOf(text.replaceAll(CODE, ' ').replaceAll(/[_-]/g, ' ')).join(' ').replaceAll(HARMLESS, '|');
  const goods = findPhrase(plain, lists.goods) ?? lists.unspaced.find((word) => text.includes(word));
  if (goods !== undefined) return { word: goods, isFood: false, isWeapon: weaponWords.includes(goods), paragraph: paragraphOf(goods) };
  const food = findPhrase(plain, lists.food);
  return food === undefined ? undefined : { word: food, isFood: true, paragraph: 97 };
}

/** Is a file, by its path, about teaching what such things do? */
export const isAboutTeaching = (path: string): boolean => hasAnyWord(path, teachingWords);
