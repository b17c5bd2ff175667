/** Vocabulary of purchases in code (GC25 ¶110, ¶112; no-unguarded-purchase). */

/** First words of calls that buy. */
export const buyVerbs: ReadonlySet<string> = new Set(['buy', 'purchase']);
/** What is bought with money: play currency and access. Without things of a game, which play currency buys. */
export const soldThings: ReadonlySet<string> = new Set(['coin', 'coins', 'gem', 'gems', 'diamond', 'diamonds', 'credits', 'token', 'tokens',
  'robux', 'points', 'package', 'pack', 'bundle', 'subscription', 'premium', 'pro', 'plan', 'membership', 'product', 'iap', 'hearts',
  'lives', 'stars', 'tickets']);
/** Names that say that real money changes hands. */
export const moneyWords: readonly string[] = ['paypal', 'stripe', 'checkout', 'price', 'prices', 'usd', 'eur', 'payment', 'payments', 'iap',
  'billing', 'card number', 'price id', 'sku', 'skus', 'receipt', 'apple pay', 'google pay'];
/** Names of trading and of wallets, where "coins" are no play money. */
export const tradeWords: readonly string[] = ['trade', 'trading', 'trader', 'eth', 'ethereum', 'solana', 'btc', 'swap', 'portfolio',
  'stock', 'stocks', 'broker', 'mint'];
/** Someone of age is asked before the money is spent. */
export const approvalWords: readonly string[] = ['parent', 'parents', 'parental', 'guardian', 'caregiver', 'grown up', 'grownup',
  'family approval', 'ask to buy', 'purchase pin', 'pin code', 'purchase approval', 'adult gate', 'age gate', 'parent gate'];
/** Names of a server that books what was paid elsewhere. */
export const bookingWords: readonly string[] = ['repository', 'user repository', 'webhook', 'prisma', 'mongoose', 'payment intent',
  'type orm', 'typeorm', 'knex'];
/** People who are children by their names in code. */
export const childPayers: readonly string[] = ['child', 'children', 'kid', 'kids', 'pupil', 'student', 'players', 'player', 'teen',
  'minor'];

/** Settings that renew a purchase without asking again. */
export const renewalNames: readonly string[] = ['auto renew', 'auto renewal', 'auto renewing', 'autorenew', 'auto renew enabled',
  'is auto renew', 'auto renewal enabled'];
/** What such a setting is beside when it is one of a plan that people pay for. */
export const planWords: readonly string[] = ['plan', 'plans', 'price', 'subscription', 'subscriptions', 'subscribe', 'billing',
  'membership', 'trial', 'premium', 'tier', 'amount', 'currency'];
/** Other things that renew themselves. */
export const otherRenewals: readonly string[] = ['ssl', 'tls', 'domain', 'domains', 'certificate', 'cert', 'dns', 'license key', 'token',
  'lease', 'session', 'issuer'];
/** Paths, and names of calls, that lead to a shop. */
export const shopPlaces: readonly string[] = ['store', 'shop', 'premium', 'pricing', 'upgrade', 'subscribe', 'subscription', 'paywall',
  'checkout', 'buy', 'purchase', 'stripe', 'iap'];
/** Words of elements that people press to buy, and of their events. */
export const buyControls: readonly string[] = ['button', 'pressable', 'touchable', 'a', 'link'];
export const pressEvents: readonly string[] = ['click', 'press', 'tap'];

/** Calls that send a request, or run a function of the product's server, named by the first argument. */
export const serverCalls: readonly string[] = ['invoke', 'fetch', 'post', 'httpsCallable', 'mutate', 'authFetch', 'apiRequest'];
/** The last parts of URLs with which a payment begins. */
export const paymentRequests: readonly string[] = ['create payment', 'create checkout', 'create checkout session', 'checkout session',
  'checkout', 'create subscription', 'create subscription checkout', 'create payment intent', 'create payment link', 'payment link',
  'create paypal order', 'create stripe checkout', 'stripe checkout', 'buy credits', 'buy coins', 'purchase credits', 'purchase',
  'initiate payment', 'initialize payment', 'payment sheet', 'create tip'];
/** Services that take payments, as they are named in the URLs of a product's own server. */
export const paymentServices: readonly string[] = ['paypal', 'stripe', 'razorpay', 'paystack', 'flutterwave', 'mollie', 'mercadopago',
  'mercado pago', 'klarna', 'braintree', 'adyen', 'niubiz', 'midtrans', 'xendit', 'payu', 'payfast', 'iyzico', 'vnpay', 'momo', 'zalopay',
  'mpesa', 'bkash', 'phonepe', 'paytm', 'cashfree', 'khalti', 'esewa', 'yookassa', 'liqpay', 'wompi', 'checkoutcom', 'squareup',
  'lemonsqueezy', 'paddle', 'chargily', 'tosspayments', 'alipay', 'wechatpay'];
/** Parts of such URLs that say that they are about money, and last parts with which it is taken there: `/payments/deposit/initiate`. */
export const moneyPaths: ReadonlySet<string> = new Set(['payment', 'payments', 'deposit', 'deposits', 'billing', 'checkout', 'topup',
  'top-up', 'donations', 'donate', 'subscriptions', 'subscription']);
export const moneyActs: readonly string[] = ['initiate', 'initialize', 'charge', 'pay', 'start', 'create', 'create intent', 'intent',
  'subscribe', 'create session', 'session', 'create order', 'process', 'execute'];
/** Words of the last part of such a URL with which money is taken. */
export const chargingActs: readonly string[] = ['create', 'capture', 'authorize', 'authorise', 'charge', 'pay', 'order', 'orders',
  'checkout', 'session', 'intent', 'initiate', 'initialize', 'payment', 'payments', 'purchase', 'subscribe', 'subscription', 'stk push',
  'stkpush'];
/** Calls of clients that another file of the product makes, by the last names of what is called. */
export const clientCharges: readonly string[] = ['paymentIntents.create', 'checkout.sessions.create', 'ordersController.createOrder',
  'ordersController.captureOrder', 'ordersController.ordersCreate', 'ordersController.ordersCapture', 'orders.create',
  'subscriptions.create', 'charges.create', 'paymentIntents.confirm'];
/** Of these, calls that need the name of the service, because they may be about other orders. */
export const clientsNeeded: ReadonlySet<string> = new Set(['orders.create', 'subscriptions.create', 'charges.create']);
/** First words of functions of another file that take a payment, and their last words: `processProductPurchase`. */
export const takingVerbs: ReadonlySet<string> = new Set(['process', 'complete', 'submit', 'start', 'initiate', 'initialize', 'create',
  'execute', 'make', 'perform', 'capture', 'launch', 'redirect', 'open', 'show', 'present']);
export const takenThings: readonly string[] = ['purchase', 'payment', 'checkout', 'checkout session', 'payment intent', 'paypal order',
  'razorpay order', 'stripe session', 'payment link', 'payment session', 'subscription checkout', 'credit order'];

/** What is done with a payment before or after it: looked up, checked, called off. */
export const otherPaymentActs: readonly string[] = ['verify', 'webhook', 'history', 'cancel', 'refund', 'status', 'confirm', 'list',
  'portal', 'check', 'get', 'validate', 'restore', 'complete', 'preview', 'quote', 'book', 'library'];
