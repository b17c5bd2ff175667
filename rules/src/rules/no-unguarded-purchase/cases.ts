import { defineCases } from '../../rule/case';

const iap = "import { requestPurchase } from 'react-native-iap';\n";
const guard = { guards: { parental: [{ call: 'hasParentApproval' }] } };

export const cases = defineCases({
  invalid: [
    {
      title: 'an order of a payment service that the server is asked for',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const pay = (pack) => «fetch»('/api/paypal/create-credit-order', { method: 'POST', body: JSON.stringify({ price: pack.price }) });",
      expect: 'namedPayment',
    },
    {
      title: 'a client of a payment service that another file makes',
      lang: ['js', 'ts'],
      strict: true,
      code: "import { stripe } from './config/stripe';\nexport const book = (price) => stripe.paymentIntents.«create»({ amount: price });",
      expect: 'namedPayment',
    },
    {
      title: 'a function of another file that is named for a checkout',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import { createCheckoutSession } from './actions';\nexport const Buy = ({ price }) => <button onClick={() => «createCheckoutSession»(price)}>Buy</button>;",
      expect: 'namedPayment',
    },
    {
      title: 'a payment that a function of the server begins, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const pay = (plan) => db.functions.«invoke»('create-payment', { body: { price: plan.price } });`,
      expect: 'namedPayment',
    },
    {
      title: 'a page of Stripe for a payment, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import Stripe from 'stripe';
const stripe = new Stripe(key);
export const pay = (items) => stripe.checkout.sessions.«create»({ line_items: items });`,
      expect: 'payment',
    },
    {
      title: 'Stripe by its URL, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import Stripe from 'https://esm.sh/stripe@18.5.0';
const stripe = new Stripe(key);
export const pay = (items) => stripe.checkout.sessions.«create»({ line_items: items });`,
      expect: 'payment',
    },
    {
      title: 'a button that starts a purchase',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `${iap}export const Buy = () =>
  <Pressable onPress={() => «requestPurchase»({ sku: 'gems_500' })}><Text>Get gems</Text></Pressable>;`,
      expect: 'payment',
      data: { name: 'requestPurchase' },
      doc: true,
    },
    {
      title: 'a purchase of a package in a store',
      lang: ['js', 'ts'],
      strict: true,
      code:
        "import Purchases from 'react-native-purchases';\nexport async function buy(pack) { return await Purchases.«purchasePackage»(pack); }",
      expect: 'payment',
      data: { name: 'Purchases.purchasePackage' },
      doc: true,
    },
    {
      title: "a saved card of a child that is charged without the child's parent",
      lang: ['js', 'ts'],
      strict: true,
      code:
        "import Stripe from 'stripe';\nconst stripe = new Stripe(key);\nawait stripe.paymentIntents.create({ amount: 499, customer: child.customerId, confirm: true, «off_session: true» });",
      expect: 'payment',
      data: { name: 'off_session' },
    },
    {
      title: 'coins that another file sells',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import { buyCoins } from './api';\nconst Shop = ({ price }) => <button onClick={() => «buyCoins»({ price })}>Buy</button>;",
      expect: 'namedPayment',
      doc: true,
    },
    {
      title: 'a purchase with a configured approval that is not asked for',
      lang: ['js', 'ts'],
      settings: guard,
      code: `${iap}async function buy(sku) { «requestPurchase»({ sku }); }\nasync function other() { return hasParentApproval(); }`,
      strict: true,
      expect: 'payment',
      suggest: {
        askParent:
          `${iap}async function buy(sku) { if (hasParentApproval()) { requestPurchase({ sku }); } }\nasync function other() { return hasParentApproval(); }`,
      },
    },
    {
      title: 'a function that the options name',
      lang: ['js', 'ts'],
      options: { purchaseCalls: ['spend'] },
      code: '«spend»(pack);',
      expect: 'payment',
    },
    {
      title: 'a purchase behind an age check for people over 13',
      lang: ['js', 'ts'],
      strict: true,
      code: `${iap}export function buy(user) { if (user.age >= 13) «requestPurchase»({ sku }); }`,
      expect: 'guardTooLow',
    },
    {
      title: 'a plan that renews by default',
      lang: ['js', 'ts'],
      strict: true,
      code: "const plan = { id: 'kids-plus', «autoRenew: true» };",
      expect: 'autoRenew',
      suggest: { turnOff: "const plan = { id: 'kids-plus', autoRenew: false };" },
      doc: true,
    },
    {
      title: 'lives that come back for money', strict: true,
      lang: ['jsx', 'tsx'],
      code:
        'const NoHearts = () => <Dialog>«<h2>»You ran out of hearts!</h2><p>Get Pro for unlimited hearts.</p><button onClick={close}>No thanks</button></Dialog>;',
      expect: 'emptyLives',
      doc: true,
    },
    {
      title: 'energy that comes back for money, in a Vue component', strict: true,
      lang: 'vue',
      code: '<template><section>«<h2>»体力不足</h2><button @click="go">购买体力</button></section></template>',
      expect: 'emptyLives',
      doc: true,
    },
    {
      title: 'lives that come back for money, in a Svelte component', strict: true,
      lang: 'svelte',
      code: '<section>«<h2>»¡Te quedaste sin vidas!</h2><a href="/tienda">Comprar más</a></section>',
      expect: 'emptyLives',
    },
    {
      title: 'lives that come back for money, in French, Russian and Arabic', strict: true,
      lang: ['js', 'ts'],
      code: `const fr = { noLives: «'Vous n’avez plus de vies'», refill: 'Recharger' };
const ru = { noLives: «'Жизни закончились'», refill: 'Купить' };
const ar = { noLives: «'نفدت القلوب'», refill: 'شراء' };
// shop`,
      expect: 'emptyLives',
    },
    {
      title: 'a purchase in a file that names parents',
      lang: ['js', 'ts'],
      strict: true,
      code: `${iap}function buy(sku) { «requestPurchase»({ sku }); }\nconst parentEmail = read();`,
      expect: 'payment',
    },
    {
      title: 'a payment sheet, in which someone enters a card',
      lang: ['js', 'ts'],
      strict: true,
      code: "import { presentPaymentSheet } from '@stripe/stripe-react-native';\nasync function pay() { await «presentPaymentSheet»(); }",
      expect: 'payment',
    },
    {
      title: 'a purchase in Vue and Svelte',
      lang: ['vue', 'svelte'],
      strict: true,
      code: `<script>
import Purchases from 'react-native-purchases';
const buy = () => Purchases.«purchasePackage»(pack);
shop.open(buy);
</script>`,
      expect: 'payment',
    },
  ],
  valid: [
    {
      title: 'the state of an order that a payment service is asked for',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const look = (id) => fetch('/api/paypal/order-status', { method: 'POST', body: JSON.stringify({ id, price }) });",
    },
    {
      title: 'an order of something else',
      lang: ['js', 'ts'],
      strict: true,
      code: "import { kitchen } from './api';\nexport const ask = (price) => kitchen.orders.create({ price });",
    },
    {
      title: 'a request that looks a payment up',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const check = (price) => db.functions.invoke('verify-payment-link', { body: { price } });`,
    },
    {
      title: 'a purchase after the approval of a parent',
      lang: ['jsx', 'tsx'],
      options: { approvals: ['askParentApproval'] },
      code:
        `${iap}const Buy = () => <Pressable onPress={async () => { if (await askParentApproval('gems')) requestPurchase({ sku: 'gems' }); }} />;`,
      doc: true,
    },
    {
      title: 'a purchase for adults',
      lang: ['js', 'ts'],
      strict: true,
      code: `${iap}function buy(user) { if (user.isVerifiedAdult) requestPurchase({ sku }); }`,
    },
    {
      title: 'money that goes back',
      lang: ['js', 'ts'],
      strict: true,
      code: "import Stripe from 'stripe';\nconst stripe = new Stripe(key);\nawait stripe.refunds.create({ payment_intent: id });",
      doc: true,
    },
    {
      title: 'play money that is not for sale',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function buySword(player, sword) { player.coins -= sword.cost; }',
      doc: true,
    },
    {
      title: 'a function of the file that opens a shop',
      lang: ['js', 'ts'],
      strict: true,
      code: "function buyCoins() { open('/shop'); }\nbuyCoins(); const price = 3;",
    },
    {
      title: 'coins that are traded',
      lang: ['js', 'ts'],
      strict: true,
      code: "import { buyCoins } from './market';\nbuyCoins({ tradeAmount, price });",
    },
    {
      title: 'a certificate that renews itself',
      lang: ['js', 'ts'],
      strict: true,
      code: "const defaults = { ssl: { autoRenew: true, issuer: 'ca' } };",
      doc: true,
    },
    {
      title: 'the state of a subscription that someone has',
      lang: ['js', 'ts'],
      strict: true,
      code: "const [subscription] = useState({ plan: 'pro', autoRenew: true, nextBillingDate: '2026-01-15' });",
    },
    {
      title: 'a small amount that the options allow',
      lang: ['js', 'ts'],
      strict: true,
      options: { purchaseCalls: ['spend'], maxAmountWithoutApproval: 100 },
      code: 'spend({ amount: 99 });',
    },
    {
      title: 'the end of a round, with nothing for sale',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Over = () => <p>Sorry. You are out of lives.</p>;',
    },
    {
      title: 'a purchase in the area of adults',
      lang: ['js', 'ts'],
      strict: true,
      settings: { audience: 'general' },
      code: `${iap}function buy(sku) { requestPurchase({ sku }); }`,
    },
  ],
});
