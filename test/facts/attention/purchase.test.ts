import assert from 'node:assert/strict';
import { emptyLives, payments, renewals } from '../../../rules/src/facts/purchase';
import type { FactSources } from '../../../rules/src/facts/sources';
import { type Reader, lookAt } from '../../support/elements';
import { sourcesOf } from '../../support/fact-sources';

type Row = readonly [code: string, found: string, reader?: Reader];
type Say = (on: FactSources) => readonly string[];

const paid: Say = (on) =>
  payments(['spendNow'], on).map(({ name, by, mayBeOfAdult, isOfChild, mayBeApproved, amount }) =>
    [`${by} ${name}`, mayBeOfAdult && '[adult?]', isOfChild && '[child]', mayBeApproved && '[approved?]',
      amount !== undefined && `[${amount}]`]
      .filter(Boolean).join(' ')
  );
const renewed: Say = (on) => renewals(on).map(({ name, safe, isOfPlan }) => `${name} -> ${safe}${isOfPlan ? ' [plan]' : ''}`);
const empty: Say = (on) => emptyLives(on).map(({ text }) => text);

const IAP = "import { requestPurchase, useIAP } from 'react-native-iap'; ";
const CAT = "import Purchases from 'react-native-purchases'; ";
const STRIPE = "import Stripe from 'stripe'; const stripe = new Stripe(a); ";

const tables: Readonly<Record<string, readonly [Say, readonly Row[]]>> = {
  payments: [paid, [
    [`${IAP} requestPurchase({ sku })`, 'catalogue requestPurchase'],
    [`${IAP} const { requestPurchase: buy } = useIAP(); buy({ sku })`, 'catalogue buy'],
    ['requestPurchase({ sku })', ''],
    [`${CAT} Purchases.purchasePackage(pack)`, 'catalogue Purchases.purchasePackage'],
    [`${CAT} Purchases.restorePurchases()`, ''],
    [`${CAT} Purchases.getOfferings()`, ''],
    [`${CAT} Purchases.purchasePackage(pack); const parentApproval = 1`, 'catalogue Purchases.purchasePackage [approved?]'],
    [`${STRIPE} stripe.paymentIntents.create({ amount: 499, off_session: true })`, 'catalogue off_session [adult?] [499]'],
    [`${STRIPE} stripe.paymentIntents.create({ customer: child.id, off_session: true })`, 'catalogue off_session [adult?] [child]'],
    [`${STRIPE} stripe.paymentIntents.create({ amount: 499 })`, 'name paymentIntents.create [499]'],
    [`${STRIPE} stripe.paymentIntents.create({ off_session: later })`, 'name paymentIntents.create'],
    [`${STRIPE} stripe.refunds.create({ payment_intent: id })`, ''],
    ["import { presentPaymentSheet } from '@stripe/stripe-react-native'; presentPaymentSheet()", 'catalogue presentPaymentSheet [adult?]'],
    ["import { purchaseItemAsync } from 'expo-in-app-purchases'; purchaseItemAsync(id)", 'catalogue purchaseItemAsync'],
    ["import { adapty } from 'react-native-adapty'; adapty.makePurchase(p)", 'catalogue adapty.makePurchase'],
    ["import { sendTransaction } from 'wagmi/actions'; sendTransaction(config, { value })", 'catalogue sendTransaction'],
    ["import { sendTransaction } from './ledger'; sendTransaction(config, { value })", ''],
    [`${STRIPE} stripe.checkout.sessions.create({ line_items })`, 'catalogue sessions.create [adult?]'],
    [`${STRIPE} stripe.billingPortal.sessions.create({ customer })`, ''],
    ["import Stripe from 'https://esm.sh/stripe@18.5.0?target=deno'; new Stripe(a).checkout.sessions.create(b)",
      'catalogue sessions.create [adult?]'],
    ["import Stripe from 'npm:stripe@18'; new Stripe(a).checkout.sessions.create(b)", 'catalogue sessions.create [adult?]'],
    ["import Stripe from 'https://esm.sh/stripes@18'; new Stripe(a).checkout.sessions.create(b)", ''],
    ["db.functions.invoke('create-payment', { body: { price } })", 'request create-payment'],
    ["db.functions.invoke('create-payment', { body: { size } })", 'request create-payment'],
    ["db.functions.invoke('create-checkout', { body: { size } })", 'request create-checkout'],
    ["db.functions.invoke('create-tip', { body: { size } })", ''],
    ["db.functions.invoke('verify-payment-link', { body: { price } })", ''],
    ["db.functions.invoke('create-profile', { body: { price } })", ''],
    ["fetch('/api/checkout?a=1', { method: 'POST' }); price", 'request checkout'],
    ["fetch('/api/checkout'); price", ''],
    ["app.post('/checkout', async (request) => {}); price", ''],
    ["app.post('/checkout', { body }); price", 'request checkout'],
    ['fetch(`${API}/checkout`, { method: "POST" }); price', 'request checkout'],
    ["fetch('/api/checkout/items', { method: 'POST' }); price", ''],
    ["api.post('/orders/create-order-comment-for-staff', { price })", ''],
    // A client that another file makes, and functions named for a payment.
    ["import { stripe } from './config'; stripe.paymentIntents.create({ customer })", 'name paymentIntents.create'],
    ["import { stripe } from './config'; stripe.paymentIntents.retrieve(id)", ''],
    ["import { ordersController } from './paypal'; ordersController.captureOrder({ id })", 'name ordersController.captureOrder'],
    ["import { ordersController } from './paypal'; ordersController.getOrder({ id })", ''],
    ["import { razorpay } from './pay'; razorpay.orders.create({ currency })", 'name orders.create'],
    ["import { shop } from './api'; shop.orders.create({ items })", ''],
    ["import { processProductPurchase } from './api'; processProductPurchase({ price })", 'name processProductPurchase'],
    ["import { createCheckoutSession } from './actions'; createCheckoutSession(priceId)", 'name createCheckoutSession'],
    ["import { startCheckout } from './actions'; startCheckout(cart)", 'name startCheckout'],
    ["import { processOrderAfterPayment } from './orders'; processOrderAfterPayment(price)", ''],
    ["import { processPaymentRow } from './table'; processPaymentRow(price)", ''],
    ['function processPayment() {} processPayment(price)', ''],
    ["fetch('/api/paypal/create-credit-order', { method: 'POST' }); price", 'request create-credit-order'],
    ["fetch('/api/niubiz/authorize', { method: 'POST' }); price", 'request authorize'],
    ['fetch(`${API}/v2/checkout/orders/${id}/capture`, { method: "POST" }); paypal(price)', 'request capture'],
    ["axios.post('/mpesa/stk-push', { price })", 'request stk-push'],
    ["import { useCheckout } from './pay'; const { openCheckout } = useCheckout(); openCheckout({ price })", 'name openCheckout'],
    ['const openCheckout = () => show(); openCheckout({ price })', ''],
    ['const { openCheckout } = props; openCheckout({ price })', ''],
    ["api.post('/payments/deposit/initiate', { price })", 'request initiate'],
    ["api.post('/payments/deposit/preview', { price })", ''],
    ["api.post('/lessons/start', { price })", ''],
    ["fetch('/api/paypal/webhook', { method: 'POST' }); price", ''],
    ["fetch('/api/paypal/order-status', { method: 'POST' }); price", ''],
    ["fetch('/api/orders/create', { method: 'POST' }); price", ''],
    ["import { buyCoins } from './api'; buyCoins({ price })", 'name buyCoins'],
    ["import { buyCoins } from './api'; buyCoins(pack)", ''],
    ["import { buyCoins } from './api'; buyCoins({ price, ethAmount, tradeAmount })", ''],
    ["import { buyCoins } from './api'; buyCoins({ price }); userRepository.save(user)", ''],
    ["import { buySword } from './api'; buySword({ price })", ''],
    ["import { buyTime } from './api'; buyTime({ price })", ''],
    ['function buyCoins() {} buyCoins({ price })', ''],
    ["import { onBuyCoins } from './api'; onBuyCoins({ price })", ''],
    ['props.purchasePackage(pack, { price })', 'name props.purchasePackage'],
    ['spendNow({ amount: 3 })', 'settings spendNow [3]'],
  ]],
  renewals: [renewed, [
    ["const plan = { id: 'plus', autoRenew: true }", 'autoRenew -> false [plan]'],
    ['const defaultSettings = { autoRenew: true }', 'autoRenew -> false'],
    ['const defaultSettings = { autoRenew: false }', ''],
    ['const defaultSettings = { autoRenew: stored }', ''],
    ['const defaultPlan = { price: 3, autoRenewal: 1 }', 'autoRenewal -> 0 [plan]'],
    ["const defaults = { autoRenew: true, issuer: 'ca' }", ''],
    ["const [subscription] = useState({ autoRenew: true, status: 'active' })", ''],
    ['send({ autoRenew: true })', ''],
    ['const defaultSettings = { autoReload: true }', ''],
  ]],
  'empty lives': [empty, [
    ['<div><p>Out of lives!</p><a href="/shop">More</a></div>', 'Out of lives!'],
    ['<div><p>You’re out of lives</p><button>Buy more</button></div>', 'You’re out of lives'],
    ['<div><p>Out of lives!</p><button>Again</button></div>', ''],
    ["const a = () => router.push('/store'); <p>No hearts left</p>", 'No hearts left'],
    ["const a = () => router.push('/home'); <p>No hearts left</p>", ''],
    ["const zh = { empty: '红心已用完', more: '购买' }", '红心已用完'],
    ["const zh = { empty: '红心很多', more: '购买' }", ''],
    ["const fr = { empty: 'Plus de vies', more: 'Boutique' }", 'Plus de vies'],
    ["const fr = { empty: 'La vie est belle', more: 'Boutique' }", ''],
    ["const es = { empty: 'Sin energía', more: 'Tienda' }", 'Sin energía'],
    ["const es = { empty: 'Mucha energía', more: 'Tienda' }", ''],
    ["const ar = { empty: 'نفدت القلوب', more: 'شراء' }", 'نفدت القلوب'],
    ["const ar = { empty: 'قلوب كثيرة', more: 'شراء' }", ''],
    ["const ru = { empty: 'Жизни закончились', more: 'Купить' }", 'Жизни закончились'],
    ["const ru = { empty: 'Жизни прибавились', more: 'Купить' }", ''],
    ["throw new Error('out of lives'); <button>Buy</button>", ''],
  ]],
};

for (const [title, [say, rows]] of Object.entries(tables)) {
  describe(`purchase: ${title}`, () => {
    for (const [code, found, reader = 'jsx'] of rows)
      it(code, () => assert.equal(lookAt(reader, code, (file) => say(sourcesOf(file, 'src/a.jsx')).join('; ')), found));
  });
}
