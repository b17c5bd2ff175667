import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'an offer that ends 48 hours after each visit',
      lang: ['jsx', 'tsx'],
      code: 'function SalePage() { const endDate = «Date.now() + 48 * 3600 * 1000»; return <Countdown endDate={endDate} />; }',
      expect: 'endFromNow',
      doc: true,
    },
    {
      title: 'an offer that begins again when its time is up',
      lang: ['jsx', 'tsx'],
      code: 'const Box = ({ expired }) => <div><h2>April sale</h2>{expired && <Countdown endDate={«new Date().getTime() + 3600 * 1000»} />}</div>;',
      expect: 'endFromNow',
    },
    {
      title: 'a counter of ten minutes for gems',
      lang: ['jsx', 'tsx'],
      code: `function GemOffer() {
  const [left, setLeft] = «useState(600)»;
  useEffect(() => { const t = setInterval(() => setLeft((s) => s - 1), 1000); return () => clearInterval(t); }, []);
  return <OfferBanner>Gem sale: {left}</OfferBanner>;
}`,
      expect: 'counter',
      doc: true,
    },
    {
      title: 'a number of buyers by chance',
      lang: ['jsx', 'tsx'],
      code: 'const Viewers = () => «<p>»{Math.floor(Math.random() * 40)} people are viewing this</p>;',
      expect: 'randomNumber',
      doc: true,
    },
    {
      title: 'a number of viewers that never changes',
      lang: ['jsx', 'tsx'],
      code: 'const ProductPage = ({ price }) => «<p>»37 people are viewing this right now</p>;',
      expect: 'fixedCrowd',
    },
    {
      title: 'a stock that never changes',
      lang: ['jsx', 'tsx'],
      code: 'const Offer = () => «<span className="offer">»Only 2 left!</span>;',
      expect: 'fixedRest',
      doc: true,
    },
    {
      title: 'a hurry with no end date',
      lang: 'html',
      code: '<div><h2>Discount</h2>«<p>»Hurry up!</p></div>',
      expect: 'hurry',
      doc: true,
    },
    {
      title: 'an offer that people should not miss',
      lang: 'html',
      code: "<div><h2>Discount</h2>«<p>»Do not miss out on our offer!</p></div>",
      expect: 'hurry',
    },
    {
      title: 'a hurry in a Vue component',
      lang: 'vue',
      code: '<template><div><b>$5 discount</b>«<p>»Hurry up! Offer ends in:</p></div></template>',
      expect: 'hurry',
      doc: true,
    },
    {
      title: 'a hurry in a Svelte component',
      lang: 'svelte',
      code: '<div><b>Sale</b>«<p>»Act now</p></div>',
      expect: 'hurry',
    },
    {
      title: 'a hurry in an Angular component',
      lang: 'angular',
      code: '<div><b>Sale</b>«<p>»Last chance</p></div>',
      expect: 'hurry',
    },
    {
      title: 'a limited time in the branch that has no end date',
      lang: ['jsx', 'tsx'],
      code: "const SaleBadge = ({ sale }) => <b>{sale.endDate ? sale.endDate : t(«'common.limitedTime'»)}</b>;",
      expect: 'hurry',
    },
    {
      title: 'texts of offers in five languages',
      lang: ['js', 'ts'],
      code: `const sale = {
  zh: «'限时优惠'»,
  fr: «'Dépêchez-vous, soldes !'»,
  es: «'Oferta: tiempo limitado'»,
  ar: «'خصم لفترة محدودة'»,
  ru: «'Спешите! Скидка'»,
};`,
      expect: 'hurry',
    },
    {
      title: 'a hurry beside an end date in data',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Sale = ({ offer }) => <div>«<p>»Hurry up!</p><time>{offer.endsAt}</time></div>;',
      expect: 'hurry',
    },
    {
      title: 'an offer that ends soon in a file of translations, whose date may be elsewhere',
      lang: 'json',
      strict: true,
      filename: 'src/i18n/en.json',
      code: '{ "shop": { "offerBanner": «"Limited time offer! Hurry!"» } }',
      expect: 'hurry',
    },
    {
      title: 'a number of buyers in a file of translations',
      lang: 'json',
      filename: 'src/i18n/en/shop.json',
      code: '{ "shop": { "offer": { "others": «"12 people are looking at this right now"» } } }',
      expect: 'fixedCrowd',
    },
  ],
  valid: [
    {
      title: 'something to miss beside no offer',
      lang: 'html',
      strict: true,
      code: "<div><h2>Shop</h2><p>Never miss a payout with the app on your home screen.</p><p>Don't miss out: get notified.</p></div>",
    },
    {
      title: 'the clock of a quiz',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function Quiz() { const [left, setLeft] = useState(60); useEffect(() => { setInterval(() => setLeft((s) => s - 1), 1000); }, []); return <Timer>{left}</Timer>; }',
      doc: true,
    },
    {
      title: 'an end date from data',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Offer = ({ product }) => <p>Until {formatDate(product.offerEndsAt)}</p>;',
      doc: true,
    },
    {
      title: 'a stock from data',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Offer = ({ product }) => <span>Only {product.stock} left</span>;',
      doc: true,
    },
    {
      title: 'the validity of a code',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function OtpForm() { const expires = Date.now() + 10 * 60 * 1000; return <Countdown to={expires} />; }',
    },
    {
      title: 'a session of a checkout on a server',
      lang: ['js', 'ts'],
      strict: true,
      code: "const cart = { price: 3, expiresAt: new Date(Date.now() + 30 * 60 * 1000).toISOString() };",
    },
    {
      title: 'lives that are left in a round',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Game = ({ price }) => <p>Only 2 lives left</p>;',
    },
    {
      title: 'a number of viewers from data',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const ProductPage = ({ viewers, price }) => <p>{viewers} people are viewing this</p>;',
    },
    {
      title: 'texts of offers without a hurry, in five languages',
      lang: ['js', 'ts'],
      strict: true,
      code: `const sale = { zh: '优惠至五月', fr: 'Soldes en mai', es: 'Oferta de mayo', ar: 'خصم شهر مايو', ru: 'Скидка в мае' };`,
    },
    {
      title: 'a number from data in a file of translations',
      lang: 'json',
      strict: true,
      filename: 'src/i18n/en/shop.json',
      code: '{ "shop": { "offer": { "others": "{{count}} people are looking at this", "rest": "Only {count} left" } } }',
    },
    {
      title: 'a question of a lesson about tricks of sellers',
      lang: ['js', 'ts'],
      strict: true,
      code: "const offers = [{ q: 'Sale ends soon, hurry! What is the trick?', options: ['Hurry, buy now', 'Urgency'], answer: 1 }];",
    },
  ],
});
