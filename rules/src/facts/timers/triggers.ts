import { boughtTexts, crowdTexts, hurryTexts, lossTexts } from '../../knowledge/words/spoken/urgency-texts';
import { offerNames, turnoutNames } from '../../knowledge/words/attention/timer-words';
import { NON_ASCII, phraseTriggers } from '../../scan/triggers';

const offered = phraseTriggers(offerNames).filter((name) => name.length > 3);

/** Words of which a file holds one of each group when a countdown in it begins with the page. */
export const deadlineTriggers: readonly (readonly (readonly string[])[])[] = [
  [['date.now', 'newdate().gettime', 'newdate()'], ['countdown', 'timer', 'enddate', 'timeleft', 'deadline', 'flashsale'], [...offered,
    'ends in', 'sale']],
  [['setinterval', 'useinterval'], ['timeleft', 'countdown', 'timer', 'left', 'remaining', 'seconds'], ['usestate(', 'ref(', 'signal(',
    'writable(', 'let', 'class'], [...offered, 'sale', 'gems', 'deal', '%off', 'buy']],
];

/** Words of texts that hurry someone to buy. */
export const hurryTriggers: readonly (readonly (readonly string[])[])[] = [[phraseTriggers([...hurryTexts, ...lossTexts])]];

/** Words of texts that press someone to buy by what others do or what is left. */
export const pressingTriggers: readonly (readonly (readonly string[])[])[] = [
  [phraseTriggers(crowdTexts)],
  [['only', 'just', 'plusque', 'quedan'], ['left', 'remaining', 'instock', 'quedan', 'enstock'], [...offered, 'sale']],
  [[NON_ASCII], ['price', 'product', 'shop', 'cart', 'sale', 'offer', 'discount', 'buy', 'deal']],
];

/** Words of numbers and purchases of others that may be made up, and of states that hold a clock in parts. */
export const inventedTriggers: readonly (readonly (readonly string[])[])[] = [
  [['random('], [...phraseTriggers(turnoutNames), ...phraseTriggers(boughtTexts)]],
];

/** Words of such texts in files of translations. In other scripts, a key has to say that something is on offer. */
export const translatedPressingTriggers: readonly (readonly (readonly string[])[])[] = [
  [phraseTriggers([...hurryTexts, ...crowdTexts]).filter((word) => word !== NON_ASCII)],
  [['only', 'just', 'plusque', 'quedan'], ['left', 'remaining', 'instock', 'quedan', 'enstock'], [...offered, 'sale']],
  [[NON_ASCII], ['sale', 'offer', 'discount', 'deal', 'promo']],
];
