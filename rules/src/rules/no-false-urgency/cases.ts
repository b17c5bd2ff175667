import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a purchase that a random number chooses, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `const make = () => ({ text: «\`\${place} just bought \${items[Math.floor(Math.random() * items.length)]}\`» });`,
      expect: 'inventedPurchase',
    },
    {
      title: 'a random number of participants, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "const challenge = { title: 'Daily challenge', reward: 50, «participants: Math.floor(Math.random() * 1000) + 500» };",
      expect: 'randomNumber',
    },
    {
      title: 'a random number of viewers, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const Live = () => <b>«{formatViews(Math.floor(Math.random() * 900))}»</b>;`,
      expect: 'randomNumber',
    },
    {
      title: 'a clock in parts that begins again, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const Sale = () => {
  const [countdown, setCountdown] = «useState({ hours: 8, minutes: 59 })»;
  useEffect(() => { setInterval(() => setCountdown((left) => ({ ...left, minutes: left.minutes - 1 })), 60_000); }, []);
  return <b>{countdown.hours}</b>;
};`,
      expect: 'counter',
    },
    {
      title: 'a message for teachers, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "const messages = [{ title: «'Limited-time offer'», level: 'info', audience: 'teachers' }];",
      expect: 'hurry',
    },
    {
      title: 'a line of a story beside a shop of a game, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "function enterRoom() { if (gold > price) openShop(); say(«'LAST CHANCE'»); }",
      expect: 'hurry',
    },
    {
      title: 'an offer that ends 48 hours after each visit',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function SalePage() { const endDate = «Date.now() + 48 * 3600 * 1000»; return <Countdown endDate={endDate} />; }',
      expect: 'endFromNow',
      doc: true,
    },
    {
      title: 'an offer that begins again when its time is up',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Box = ({ expired }) => <div><h2>April sale</h2>{expired && <Countdown endDate={«new Date().getTime() + 3600 * 1000»} />}</div>;',
      expect: 'endFromNow',
    },
    {
      title: 'a counter of ten minutes for gems',
      lang: ['jsx', 'tsx'],
      strict: true,
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
      title: 'a hurry with no end date', strict: true,
      lang: 'html',
      code: '<div><h2>Discount</h2>«<p>»Hurry up!</p></div>',
      expect: 'hurry',
      doc: true,
    },
    {
      title: 'an offer that people should not miss', strict: true,
      lang: 'html',
      code: "<div><h2>Discount</h2>«<p>»Do not miss out on our offer!</p></div>",
      expect: 'hurry',
    },
    {
      title: 'a hurry in a Vue component', strict: true,
      lang: 'vue',
      code: '<template><div><b>$5 discount</b>«<p>»Hurry up! Offer ends in:</p></div></template>',
      expect: 'hurry',
      doc: true,
    },
    {
      title: 'a hurry in a Svelte component', strict: true,
      lang: 'svelte',
      code: '<div><b>Sale</b>«<p>»Act now</p></div>',
      expect: 'hurry',
    },
    {
      title: 'a hurry in an Angular component', strict: true,
      lang: 'angular',
      code: '<div><b>Sale</b>«<p>»Last chance</p></div>',
      expect: 'hurry',
    },
    {
      title: 'a limited time in the branch that has no end date', strict: true,
      lang: ['jsx', 'tsx'],
      code: "const SaleBadge = ({ sale }) => <b>{sale.endDate ? sale.endDate : t(«'common.limitedTime'»)}</b>;",
      expect: 'hurry',
    },
    {
      title: 'texts of offers in five languages', strict: true,
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
    {
      title: 'a countdown for what the project calls an offer',
      lang: ['jsx', 'tsx'],
      strict: true,
      options: { offerNames: ['starPack'] },
      code: `export const discount = 3;
export const StarPackBox = () => { const endDate = «Date.now() + 48 * 3600 * 1000»; return <Clock to={endDate} />; };`,
      expect: 'endFromNow',
    },
    {
      title: 'a phrase of the project', strict: true,
      lang: ['jsx', 'tsx'],
      options: { texts: ['grab it'] },
      code: 'const Box = () => «<p>»Grab it while you can!</p>;',
      expect: 'hurry',
    },
    {
      title: 'a phrase of the project in Chinese', strict: true,
      lang: ['js', 'ts'],
      options: { texts: ['快来领'] },
      code: "const box = { title: «'快来领'» };",
      expect: 'hurry',
    },
    {
      title: 'a counter of an offer in Svelte',
      lang: 'svelte',
      strict: true,
      code: '<script>\nlet left = «600»;\nsetInterval(() => { left -= 1; }, 1000);\n</script>\n<div class="offer">Gem sale: {left} s</div>',
      expect: 'counter',
    },
    {
      title: 'a counter of an offer in a class of Angular',
      lang: 'ts',
      strict: true,
      filename: 'src/offer.component.ts',
      code: "@Component({ selector: 'app-offer', template: '<p>{{ left }}</p>' })\nexport class OfferComponent { left = «600»; ngOnInit() { setInterval(() => { this.left--; }, 1000); } }",
      expect: 'counter',
    },
    {
      title: 'a counter in a page that shows an offer',
      lang: 'html',
      strict: true,
      code: '<p class="offer">Gem sale <b id="t"></b></p><script>let left = «600»; setInterval(() => { left--; show(left); }, 1000);</script>',
      expect: 'counter',
    },
    {
      title: 'an end counted from now, in Vue',
      lang: 'vue',
      strict: true,
      code: '<script setup>\nconst endDate = «Date.now() + 48 * 3600 * 1000»;\n</script>\n<template><p>Gem sale</p></template>',
      expect: 'endFromNow',
    },
    {
      title: 'an end counted from now, in Svelte',
      lang: 'svelte',
      strict: true,
      code: '<script>\nconst endDate = «Date.now() + 48 * 3600 * 1000»;\n</script>\n<p>Gem sale</p>',
      expect: 'endFromNow',
    },
    {
      title: 'a random number of buyers in Vue',
      lang: 'vue',
      code: '<template>«<p>»{{ Math.floor(Math.random() * 40) }} kids are buying this right now</p></template>',
      expect: 'randomNumber',
    },
    {
      title: 'a random number of buyers in Svelte',
      lang: 'svelte',
      code: '«<p>»{Math.floor(Math.random() * 40)} kids are buying this right now</p>',
      expect: 'randomNumber',
    },
    {
      title: 'a stock that never changes, in a page and in templates',
      lang: ['html', 'svelte', 'angular'],
      filename: 'src/product.html',
      code: '«<b>»Only 2 left in this sale!</b>',
      expect: 'fixedRest',
    },
    {
      title: 'a text of React Native that urges', strict: true,
      lang: ['jsx', 'tsx'],
      code: "import { Text } from 'react-native';\nconst Offer = () => «<Text>»Hurry! Limited time offer</Text>;",
      expect: 'hurry',
    },
    {
      title: 'a countdown to a date that each visit moves',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `function SalePage() {
  const endDate = new Date(«Date.now() + 48 * 3600 * 1000»);
  return <main><h1>Sale</h1><Countdown date={endDate} /></main>;
}`,
      expect: 'endFromNow',
      suggest: { removeCountdown: `function SalePage() {
  return <main><h1>Sale</h1></main>;
}` },
    },
    {
      title: 'a countdown to a date that is shown twice',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `function SalePage() {
  const endDate = «Date.now() + 48 * 3600 * 1000»;
  return <main><h1>Sale {endDate}</h1><Countdown date={endDate} /></main>;
}`,
      expect: 'endFromNow',
      suggest: {},
    },
    {
      title: 'a countdown to a date in the attribute',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const SalePage = () => <main><h1>Sale</h1><Countdown endDate={«Date.now() + 48 * 3600 * 1000»} /></main>;',
      expect: 'endFromNow',
      suggest: { removeCountdown: 'const SalePage = () => <main><h1>Sale</h1></main>;' },
    },
    {
      title: 'a counter for gems in an element of its own',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `function GemOffer() {
  const [left, setLeft] = «useState(600)»;
  useEffect(() => { const t = setInterval(() => setLeft((s) => s - 1), 1000); return () => clearInterval(t); }, []);
  return <main><h1>Gem sale</h1><b>{left}</b></main>;
}`,
      expect: 'counter',
      suggest: { removeCountdown: `function GemOffer() {
  return <main><h1>Gem sale</h1></main>;
}` },
    },
    {
      title: 'a counter for gems within a sentence',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `function GemOffer() {
  const [left, setLeft] = «useState(600)»;
  useEffect(() => { const t = setInterval(() => setLeft((s) => s - 1), 1000); return () => clearInterval(t); }, []);
  return «<main>»Gem sale ends in <b>{left}</b> seconds</main>;
}`,
      expect: ['counter', 'hurry'],
      suggest: [{}, undefined],
    },
    {
      title: 'a counter for gems whose timer does more',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `function GemOffer() {
  const [left, setLeft] = «useState(600)»;
  useEffect(() => { const t = setInterval(() => { setLeft((s) => s - 1); save(); }, 1000); return () => clearInterval(t); }, []);
  return <main><h1>Gem sale</h1><b>{left}</b></main>;
}`,
      expect: 'counter',
      suggest: {},
    },
  ],
  valid: [
    {
      title: 'participants of data, and random rewards',
      lang: ['js', 'ts'],
      strict: true,
      code: `const challenge = { title: 'Daily challenge', reward: Math.floor(Math.random() * 9), participants: data.participants };
const mockOffers = [{ title: 'Box', price: 3, participants: Math.random() * 9 }];`,
    },
    {
      title: 'a number of viewers from data with a random key',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const Live = ({ stream }) => <b key={Math.random()}>{formatViews(stream.viewers)}</b>;`,
    },
    {
      title: 'a purchase from data',
      lang: ['js', 'ts'],
      strict: true,
      code: `const tell = (order) => ({ id: Math.random(), text: \`\${order.item} was bought\` });`,
    },
    {
      title: 'a deadline until which a page asks for the state of a payment',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `async function fetchReceipt(offer) {
  const deadline = Date.now() + 45_000;
  while (Date.now() < deadline) await askFor(offer);
}
const page = <p>Special offer</p>;`,
    },
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
      title: 'a number that is left of nothing on offer',
      lang: ['html', 'svelte'],
      strict: true,
      code: '<main><b>Only 2 left</b></main>',
    },
    {
      title: 'an end counted from now beside nothing on offer',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function Party() { const endDate = Date.now() + 3600 * 1000; return <Countdown endDate={endDate} />; }',
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
    {
      title: 'a phrase of the project in a quiz',
      lang: ['jsx', 'tsx'],
      strict: true,
      options: { texts: ['grab it'], offerNames: ['starPack'] },
      code: 'const QuizBox = () => <p>Grab it while you can!</p>;',
    },
    {
      title: 'a counter of a quiz in Svelte',
      lang: 'svelte',
      strict: true,
      filename: 'src/quiz.svelte',
      code: '<script>\nlet left = 600;\nsetInterval(() => { left -= 1; }, 1000);\n</script>\n<div>Buy more time in the shop: {left} s</div>',
    },
    {
      title: 'a number that goes up',
      lang: 'svelte',
      strict: true,
      code: '<script>\nlet left = 600;\nsetInterval(() => { left += 1; }, 1000);\n</script>\n<div class="offer">Gem sale: {left} s</div>',
    },
  ],
});
