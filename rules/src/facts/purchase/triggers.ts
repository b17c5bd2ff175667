import { useTriggers } from '../../knowledge';
import { buyControls, buyVerbs, chargingActs, moneyPaths, moneyWords, paymentRequests, paymentServices, renewalNames, serverCalls,
  soldThings, takenThings, takingVerbs } from '../../knowledge/words/attention/purchase-words';
import { usedUpTexts } from '../../knowledge/words/spoken/money-texts';
import { followedInName, NON_ASCII, phraseTriggers } from '../../scan/triggers';

/** Words of which a file holds one of each group when it completes a purchase. */
export const paymentTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['purchase']),
  [followedInName([...buyVerbs], [...soldThings]), phraseTriggers(moneyWords)],
];

/** Words of requests to the product's server with which a payment begins, and of payments with a package that is imported by its URL. */
export const requestTriggers: readonly (readonly (readonly string[])[])[] = [
  [serverCalls.map((name) => `${name}(`), phraseTriggers(paymentRequests), phraseTriggers(moneyWords)],
  [serverCalls.map((name) => `${name}(`), [...moneyPaths].map((part) => `${part}/`), phraseTriggers(moneyWords)],
  [serverCalls.map((name) => `${name}(`), phraseTriggers(paymentServices), phraseTriggers(chargingActs)],
  [followedInName([...takingVerbs], takenThings.map((thing) => thing.replaceAll(' ', ''))), phraseTriggers(moneyWords)],
  [['paymentintents', 'checkout.sessions', 'orderscontroller', 'orders.create', 'subscriptions.create', 'charges.create'],
    phraseTriggers(paymentServices)],
  [['esm.sh/stripe', 'npm:stripe', 'skypack.dev/stripe'], ['checkout.sessions', 'paymentintents']],
];

/** Words of settings that renew a purchase. */
export const renewalTriggers: readonly (readonly (readonly string[])[])[] = [[phraseTriggers(renewalNames)]];

/** Words of texts that lives or energy are used up. */
export const emptyLifeTriggers: readonly (readonly (readonly string[])[])[] = [
  [phraseTriggers(usedUpTexts)],
  [[NON_ASCII], ['shop', 'premium', 'unlimited', 'refill', 'hearts', ...buyControls.filter((word) => word.length > 1), 'href', 'onclick',
    '@click', 'onpress', 'on:click', '(click)']],
];
