import { crowdTexts, hurryTexts } from '../../knowledge/words/spoken/urgency-texts';
import { offerNames } from '../../knowledge/words/timer-words';
import { NON_ASCII } from '../../scan/triggers';

const isPlain = (text: string): boolean => /^[\x20-\x7e]+$/.test(text) && !text.includes("'");
const squeezed =
  (phrases: readonly string[]): string[] => [...new Set(phrases.filter(isPlain).map((phrase) => phrase.replaceAll(' ', '')))];
const offered = squeezed(offerNames).filter((name) => name.length > 3);

/** Words of which a file holds one of each group when a countdown in it begins with the page. */
export const deadlineTriggers: readonly (readonly (readonly string[])[])[] = [
  [['date.now', 'newdate().gettime', 'newdate()'], ['countdown', 'timer', 'enddate', 'timeleft', 'deadline', 'flashsale'], [...offered,
    'ends in', 'sale']],
  [['setinterval', 'useinterval'], ['timeleft', 'countdown', 'timer', 'left', 'remaining', 'seconds'], ['usestate(', 'ref(', 'signal(',
    'writable('], ['sale', 'offer', 'discount', 'deal', 'promo', 'gems', 'coupon']],
];

/** Words of texts that press someone to buy. */
export const pressingTriggers: readonly (readonly (readonly string[])[])[] = [
  [squeezed([...hurryTexts, ...crowdTexts])],
  [['only', 'just', 'plusque', 'quedan'], ['left', 'remaining', 'instock', 'quedan', 'enstock'], [...offered, 'sale']],
  [[NON_ASCII], ['price', 'product', 'shop', 'cart', 'sale', 'offer', 'discount', 'buy', 'deal']],
];
