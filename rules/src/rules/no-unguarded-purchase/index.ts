import { emptyLives, type Payment, payments, renewals } from '../../facts/purchase';
import { replaceValue } from '../../repairs/attention/replace-value';
import { withApproval } from '../../repairs/written-check';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const payment of payments(context.options.purchaseCalls, context)) checkPayment(payment, context);
    for (const { name, at, value, safe, isOfPlan } of renewals(context)) {
      const suggest = [{ id: 'turnOff', data: { value: safe }, edits: replaceValue(value, at, safe) }] as const;
      context.report({ at, messageId: 'autoRenew', data: { name }, isUnsure: !isOfPlan, suggest });
    }
    for (const { at, site } of emptyLives(context)) context.report({ at, site, messageId: 'emptyLives' });
  },
});

/** A card form is for whoever has a card; names of a child say who pays. */
function checkPayment(payment: Payment, context: Context): void {
  const { call, at, name, by, mayBeOfAdult, isOfChild, mayBeApproved, amount = Infinity } = payment;
  if (amount <= context.options.maxAmountWithoutApproval) return;
  const isUnsure = (mayBeOfAdult && !isOfChild) || mayBeApproved;
  const suggest = [withApproval(call, context.settings, context.file)];
  const [evidence, isNamed] = [by === 'settings' ? 'B' as const : undefined, by === 'name' || by === 'request'];
  context.report({
    at,
    site: call,
    messageId: isNamed ? 'namedPayment' : 'payment',
    evidence,
    data: { name },
    isUnsure,
    suggest,
  });
}
