import { approvalWords, bookingWords, buyVerbs, childPayers, clientCharges, clientsNeeded, moneyWords, paymentServices, soldThings,
  takenThings, takingVerbs, tradeWords } from '../../knowledge/words/attention/purchase-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { entryOf } from '../../program/syntax/entries';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { ownCalls, usesOf } from '../sdk-calls';
import { requestedPayments } from './requested';

/** A call with which money is spent. */
export interface Payment {
  readonly call: AstNode;
  readonly at: AstNode;
  /** How a message shows it. */
  readonly name: string;
  /** By the catalogue, by the project's words, by its name beside names of money, or by what it asks of the product's server. */
  readonly by: 'catalogue' | 'settings' | 'name' | 'request';
  /** The person has to give a card first, or the charge may be one of a grown-up's order. */
  readonly mayBeOfAdult: boolean;
  /** What it is given names a child. */
  readonly isOfChild: boolean;
  /** The file names parents or a code, which may be asked elsewhere. */
  readonly mayBeApproved: boolean;
  /** In the smallest unit of the currency, where it is written. */
  readonly amount: number | undefined;
}

/** Purchases of a file; `more` names further calls that complete one. */
export function payments(more: readonly string[], sources: FactSources): readonly Payment[] {
  const { file } = sources;
  const known = usesOf(['purchase'], sources).map(({ site: { call, args }, at, name, isUnsure }): Payment =>
    paymentOf(call, at, name, 'catalogue', isUnsure, args, sources)
  );
  const seen = new Set(known.map(({ call }) => call));
  const isOwnCall = ownCalls(more);
  const named = callSitesOf(file).all.flatMap((site): readonly Payment[] => {
    if (site.isNew || seen.has(site.node)) return [];
    const isOwn = isOwnCall(site);
    if (!isOwn && !isNamedPurchase(site, file) && !takesPayment(site, file)) return [];
    return [paymentOf(site.node, site.at, site.shown, isOwn ? 'settings' : 'name', false, site.args, sources)];
  });
  const taken = new Set([...seen, ...named.map(({ call }) => call)]);
  const requested = requestedPayments(file).filter(({ site }) => !taken.has(site.node)).map(({ site, name }): Payment =>
    paymentOf(site.node, site.at, name, 'request', false, site.args, sources)
  );
  return [...known, ...named, ...requested];
}

const paymentOf = (
  call: AstNode,
  at: AstNode,
  name: string,
  by: Payment['by'],
  mayBeOfAdult: boolean,
  args: readonly AstNode[],
  { file }: FactSources,
): Payment => ({
  call,
  at,
  name,
  by,
  mayBeOfAdult,
  isOfChild: args.some((argument) => mentionsWithin(argument, childPayers, file)),
  mayBeApproved: mentions(file, approvalWords),
  amount: amountOf(args, file),
});

/** `buyCoins(pack)` of another file, beside names of money. A function of this file is judged by what it does. */
function isNamedPurchase({ name, callee, receiver }: CallSite, file: FileContext): boolean {
  const [verb = '', ...things] = wordsOf(name);
  if (!buyVerbs.has(verb) || !things.some((thing) => soldThings.has(thing))) return false;
  if (getHandlerFunction(callee, file) || (receiver && hasAnyPhrase(name, tradeWords))) return false;
  return mentions(file, moneyWords, 'names and texts') && !mentions(file, tradeWords)
    && !mentions(file, bookingWords);
}

/** `stripe.paymentIntents.create(…)` of a client that another file makes, `processProductPurchase(…)` of one, beside names of money. */
function takesPayment(site: CallSite, file: FileContext): boolean {
  const { name, receiver, callee } = site;
  if (receiver) return isCharge(site);
  const [verb = '', ...things] = wordsOf(name);
  // `processOrderAfterPayment` comes when the money is there.
  const isNamed = takingVerbs.has(verb) && !things.includes('after')
    && takenThings.some((thing) => hasAnyPhrase(things.slice(-thing.split(' ').length).join(' '), [thing]));
  return isNamed && isGivenElsewhere(callee, file) && !mentions(file, tradeWords)
    && mentions(file, moneyWords, 'names and texts');
}

/** Imported, or taken out of what a hook of another file gives: `const { openCheckout } = useCheckout()`. */
function isGivenElsewhere(callee: AstNode, file: FileContext): boolean {
  const definition = callee.type === 'Identifier' ? file.variableOf(callee)?.defs[0] : undefined;
  if (definition?.type === 'ImportBinding') return true;
  const { id, init } = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : {};
  return id?.type === 'ObjectPattern' && unwrap(init)?.type === 'CallExpression';
}

function isCharge({ name, receiver, receiverNames }: CallSite): boolean {
  const path = [...receiverNames, name].join('.');
  const charge = clientCharges.find((each) => path === each || path.endsWith(`.${each}`));
  const root = rootOf(receiver);
  if (charge === undefined || (root?.type !== 'Identifier' && root?.type !== 'ThisExpression')) return false;
  return !clientsNeeded.has(charge) || receiverNames.some((part) => hasAnyPhrase(part, paymentServices));
}

function rootOf(receiver: AstNode | undefined): AstNode | undefined {
  let root = receiver;
  while (root?.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  return root;
}

function amountOf(args: readonly AstNode[], file: FileContext): number | undefined {
  for (const argument of args) {
    const entry = entryOf(argument, 'amount', 'unit_amount', 'price');
    const amount = entry ? getKnown(valueOf(entry.value, file)) : undefined;
    if (typeof amount === 'number') return amount;
  }
  return undefined;
}
