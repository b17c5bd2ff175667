import { chargingActs, moneyActs, moneyPaths, moneyWords, otherPaymentActs, paymentRequests, paymentServices,
  serverCalls } from '../../knowledge/words/attention/purchase-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, textOf } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** A request to the product's own server with which a payment begins. */
export interface RequestedPayment {
  readonly site: CallSite;
  /** How a message shows what is asked for: `create-payment`. */
  readonly name: string;
}

/** `functions.invoke('create-payment')`, `` fetch(`${API}/checkout`, { method: 'POST' }) ``, `api.post('/payments/create-checkout')`. */
export const requestedPayments = (file: FileContext): readonly RequestedPayment[] =>
  callSitesOf(file).named(...serverCalls).flatMap((site): readonly RequestedPayment[] => {
    const parts = partsOf(site.args[0], file);
    const name = parts.at(-1);
    if (name === undefined || isRoute(site) || (site.name === 'fetch' && !isWriting(site, file))) return [];
    if (!startsPayment(name) && !asksService(parts, file) && !takesMoney(parts)) return [];
    return mentions(file, moneyWords, 'names and texts') ? [{ site, name }] : [];
  });

/** `router.post('/checkout', async (request, reply) => { … })` answers requests. */
const isRoute = ({ args }: CallSite): boolean => args.slice(1).some((argument) => isFunction(argument));

/** Neither what looks a payment up nor what is about more than a payment: `create-order-comment`. */
const startsPayment = (name: string): boolean =>
  wordsOf(name).length <= MOST_WORDS && hasAnyPhrase(name, paymentRequests) && !hasAnyWord(name, otherPaymentActs);

const MOST_WORDS = 4;

/** `/api/paypal/create-credit-order`, `` `${PAYPAL_API}/v2/checkout/orders/${id}/capture` `` */
const asksService = (parts: readonly string[], file: FileContext): boolean => {
  const last = parts.at(-1) ?? '';
  if (!hasAnyPhrase(last, chargingActs) || hasAnyWord(last, otherPaymentActs) || wordsOf(last).length > MOST_WORDS) return false;
  return parts.some((part) => hasAnyPhrase(part, paymentServices))
    || (parts.includes('checkout') && parts.includes('orders') && mentions(file, paymentServices, 'names and texts'));
};

/** `/payments/deposit/initiate` */
const takesMoney = (parts: readonly string[]): boolean =>
  parts.slice(0, -1).some((part) => moneyPaths.has(part)) && moneyActs.includes(wordsOf(parts.at(-1) ?? '').join(' '));

/** The parts of a URL or of the name of a function, without its query; variables of a template are left out. */
function partsOf(argument: AstNode | undefined, file: FileContext): readonly string[] {
  const given = unwrap(argument);
  const known = getKnown(valueOf(argument, file));
  const text = typeof known === 'string'
    ? known
    : given?.type === 'TemplateLiteral'
    ? (given.quasis as AstNode[]).map((quasi) => textOf(quasi) ?? '').join('')
    : '';
  return text.split('?')[0].split('/').filter((part) => part !== '');
}

/** `{ method: 'POST' }` */
const isWriting = ({ args }: CallSite, file: FileContext): boolean =>
  args[1] !== undefined && file.within(args[1], 'Literal').some(({ value }) => value === 'POST');
