import { useTriggers } from '../../knowledge';
import { buyVerbs, moneyWords, renewalNames, soldThings } from '../../knowledge/words/purchase-words';
import { usedUpTexts } from '../../knowledge/words/spoken/money-texts';
import { followedInName, NON_ASCII } from '../../scan/triggers';

const squeezed = (phrases: readonly string[]): string[] => [...new Set(phrases.map((phrase) => phrase.replaceAll(' ', '')))];
const isAscii = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

/** Words of which a file holds one of each group when it completes a purchase. */
export const paymentTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['purchase']),
  [followedInName([...buyVerbs], [...soldThings]), squeezed(moneyWords)],
];

/** Words of settings that renew a purchase. */
export const renewalTriggers: readonly (readonly (readonly string[])[])[] = [[squeezed(renewalNames)]];

/** Words of texts that lives or energy are used up. */
export const emptyLifeTriggers: readonly (readonly (readonly string[])[])[] = [
  [squeezed(usedUpTexts.filter(isAscii))],
  [[NON_ASCII], ['shop', 'store', 'premium', 'upgrade', 'buy', 'purchase', 'unlimited', 'refill', 'lives', 'hearts', 'energy', 'onclick',
    '@click', 'onpress', 'on:click', '(click)']],
];
