import { apiTriggers, elementTriggers, useTriggers } from '../../knowledge';
import { contentCodes } from '../../knowledge/words/advertising/ad-categories';
import { adHosts, adSlotTags, bettingBrands, blockedThings, promotionNames, restrictedBrands, restrictedGoods, shelfNames, shopNames,
  unhealthyFood } from '../../knowledge/words/advertising/ad-words';
import { sceneTriggers } from '../../knowledge/words/immersive-words';
import { NON_ASCII, wholeWords } from '../../scan/triggers';

const scenes = [...elementTriggers(['scene']), ...sceneTriggers];
const names = ['ad', 'sponsor', 'paidpartnership', 'partnercontent', ...adHosts];

/** Words of a file with a scene that surrounds the viewer and something that may be advertising. */
export const sceneAdTriggers = [[scenes, names], ...apiTriggers(['ad']).map((groups) => [...groups, scenes])];

const signs = [
  'sponsored',
  'promoted',
  'affiliate',
  'partnercontent',
  ...wholeWords(['is ad']),
  'issponsored',
  'ispromoted',
  'isaffiliate',
  'adsbygoogle',
  'advert',
  'adbanner',
  'bannerad',
  'adslot',
  'aff_id',
  'affid',
  '?aff',
  '&aff',
  '&amp;aff',
  'ref_id=aff',
  '?tag=',
  '&tag=',
  '&amp;tag=',
  'utm_medium=affiliate',
  'adunit',
  'adbox',
  'adsense',
  'displayad',
  'googlead',
  'videoad',
  'admobbanner',
  'adcard',
  'adpost',
  'nativead',
  'promoad',
  'adpartner',
  'divgptad',
  ...adSlotTags,
];

/** Words of a template that asks whether something is paid for. */
export const paidTestTriggers = [[[...wholeWords(['is ad']), 'sponsored', 'promoted', 'issponsored', 'ispromoted']]];

/** Words of a template that may show ads. */
export const shownAdTriggers = [[signs], [['iframe'], adHosts], ...apiTriggers(['ad'])];

const squeezed = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', ''));
const goods = [...restrictedGoods, ...restrictedBrands, ...bettingBrands, ...unhealthyFood].filter((word) => /^[a-z -]+$/.test(word));
const places = wholeWords([...promotionNames, ...shopNames, ...shelfNames, ...blockedThings]);

/** Words of a file that says what ads show, what they may show, or what is for sale. */
export const offerTriggers = [
  ...useTriggers(['ad rating']),
  [['adcontentrating', 'ad_content_rating']],
  [['acat', 'bcat', 'primarycatid', 'secondarycatids'], ['iab', 'cattax']],
  [[...contentCodes.keys()].map((code) => code.toLowerCase()), squeezed(promotionNames)],
  [[NON_ASCII, ...goods], places],
];
