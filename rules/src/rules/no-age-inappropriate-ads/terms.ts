import { contentCodes } from '../../catalogue/ad-categories';
import { harmlessGoods, restrictedGoods, unhealthyFood } from '../../catalogue/ad-words';
import { findPhrase, wordsOf } from '../../values/words';
import type { Options } from './index';

/** Something that is kept from children. */
export interface Term { readonly word: string; readonly isFood: boolean; readonly isWeapon?: boolean }

interface Lists { readonly goods: readonly string[]; readonly food: readonly string[]; readonly unspaced: readonly string[] }

const isSpaced = (word: string): boolean => /[a-z]/.test(word);
const known = new Map<string, Lists>();

/** The words of the languages that are read; made once for a configuration. */
function listsOf({ categories, locales, foodList }: Options): Lists {
  const key = JSON.stringify([categories, locales, foodList]);
  let lists = known.get(key);
  if (lists) return lists;
  const isRead = (word: string): boolean => locales.length === 0 || locales.includes(isSpaced(word) ? 'en' : 'zh');
  const goods = [...restrictedGoods, ...categories].filter(isRead);
  lists = { goods: goods.filter(isSpaced), unspaced: goods.filter((word) => !isSpaced(word)), food: foodList ? unhealthyFood.filter(isRead) : [] };
  known.set(key, lists);
  return lists;
}

const HARMLESS = new RegExp(`\\b(?:${harmlessGoods.join('|')})\\b`, 'g');
const WEAPONS = new Set(['gun', 'guns', 'weapon', 'weapons', 'firearm', 'firearms', 'ammo', 'ammunition']);

/** The first thing in a text that is kept from children: goods before food. */
export function termIn(text: string, options: Options): Term | undefined {
  const lists = listsOf(options);
  const coded = contentCodes.get(text);
  if (coded !== undefined) return { word: `${text} (${coded})`, isFood: false };
  const plain = wordsOf(text.replaceAll(/[_-]/g, ' ')).join(' ').replaceAll(HARMLESS, '|');
  const goods = findPhrase(plain, lists.goods) ?? lists.unspaced.find((word) => text.includes(word));
  if (goods !== undefined) return { word: goods, isFood: false, isWeapon: WEAPONS.has(goods) };
  const food = findPhrase(plain, lists.food);
  return food === undefined ? undefined : { word: food, isFood: true };
}
