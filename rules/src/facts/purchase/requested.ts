import { moneyWords, otherPaymentActs, paymentRequests, serverCalls } from '../../knowledge/words/attention/purchase-words';
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
    const name = lastPartOf(site.args[0], file);
    if (name === undefined || !startsPayment(name) || isRoute(site) || (site.name === 'fetch' && !isWriting(site, file))) return [];
    return mentions(file, moneyWords, 'names and texts') ? [{ site, name }] : [];
  });

/** `router.post('/checkout', async (request, reply) => { … })` answers requests. */
const isRoute = ({ args }: CallSite): boolean => args.slice(1).some((argument) => isFunction(argument));

/** Neither what looks a payment up nor what is about more than a payment: `create-order-comment`. */
const startsPayment = (name: string): boolean =>
  wordsOf(name).length <= MOST_WORDS && hasAnyPhrase(name, paymentRequests) && !hasAnyWord(name, otherPaymentActs);

const MOST_WORDS = 4;

/** The last part of a URL or of the name of a function, without its query. */
function lastPartOf(argument: AstNode | undefined, file: FileContext): string | undefined {
  const given = unwrap(argument);
  const known = getKnown(valueOf(argument, file));
  const text = typeof known === 'string'
    ? known
    : given?.type === 'TemplateLiteral'
    ? lastText(given)
    : undefined;
  return text?.split('?')[0].split('/').findLast((part) => part !== '');
}

const lastText = ({ quasis }: AstNode): string | undefined => {
  const last = (quasis as AstNode[]).at(-1);
  return last && textOf(last);
};

/** `{ method: 'POST' }` */
const isWriting = ({ args }: CallSite, file: FileContext): boolean =>
  args[1] !== undefined && file.within(args[1], 'Literal').some(({ value }) => value === 'POST');
