import assert from 'node:assert/strict';
import type { FactSources } from '../../../rules/src/facts/sources';
import { inventedOthers, loadDeadlines, type OfferWords, pressingOffers } from '../../../rules/src/facts/timers';
import { type Reader, lookAt } from '../../support/elements';
import { sourcesOf } from '../../support/fact-sources';

type Row = readonly [code: string, found: string, reader?: Reader];
type Say = (on: FactSources) => readonly string[];

const NO_WORDS: OfferWords = { offerNames: [], texts: [] };
const OWN: OfferWords = { offerNames: ['starPack', 'gameChest'], texts: ['grab it', '快来领'] };

const deadlinesWith = (words: OfferWords): Say => (on) => loadDeadlines(words, on).map(({ kind, about }) => `${kind}: ${about}`);
const offersWith = (words: OfferWords): Say => (on) =>
  pressingOffers(words, on).map(({ kind, about, hasEnd, isForStaff }) =>
    `${kind}: ${about}${hasEnd ? ' [end]' : ''}${isForStaff ? ' [staff]' : ''}`
  );

const others: Say = (on) => inventedOthers(on).map(({ kind }) => kind);

const counter = (name: string, start: string, tick: string): string =>
  `function ${name}() { const [left, setLeft] = useState(${start});
useEffect(() => { setInterval(() => ${tick}, 1000); }, []); return <b>{left}</b>; }`;

const tables: Readonly<Record<string, readonly [Say, readonly Row[]]>> = {
  'deadlines of offers of the project': [deadlinesWith(OWN), [
    ['function StarPackBox() { const endDate = Date.now() + 3600 * 1000; return <C />; }', 'end from now: offer'],
    ['function StarBox() { const endDate = Date.now() + 3600 * 1000; return <C />; }', 'end from now: unknown'],
    ['function GameChest() { const endDate = Date.now() + 3600 * 1000; return <C />; }', 'end from now: offer'],
    ['function Game() { const endDate = Date.now() + 3600 * 1000; return <C pack={starPack} />; }', 'end from now: other clock'],
    ['function Box() { const endDate = Date.now() + 3600 * 1000; return <C pack={starPack} />; }', 'end from now: offer'],
  ]],
  'texts of the project': [offersWith(OWN), [
    ['<p>Grab it!</p>', 'hurry: offer'],
    ['const QuizBox = () => <p>Grab it!</p>', 'hurry: other clock'],
    ["const box = { zh: '快来领' }", 'hurry: offer'],
    ['<p>Grab a book</p>', ''],
    ['<p>Hurry!</p>', 'hurry: unknown'],
    ['const StarPackBox = () => <p>Hurry!</p>', 'hurry: offer'],
  ]],
  'invented others': [others, [
    ['<b>{formatViews(Math.random() * 1000)}</b>', 'count'],
    ['<b>{formatPrice(Math.random() * 1000)}</b>', ''],
    ['<b title={formatViews(Math.random())} />', ''],
    ['<b>{formatViews(video.views)}</b>', ''],
    ['<p>{formatViews(Math.random() * 9)} people are viewing this</p>', ''],
    ['<ul>{views.map((v) => <li key={Math.random()}>{v}</li>)}</ul>', ''],
    ['const [viewers] = useState(Math.random() * 9); <b>{viewers}</b>', 'count'],
    ['const [viewers, setViewers] = useState(3); setInterval(() => setViewers(Math.random()), 9); <b>{viewers}</b>', 'count'],
    ['const [viewers, setViewers] = useState(3); setInterval(() => setPrice(Math.random()), 9); <b>{viewers}</b>', ''],
    ['const [viewers, setViewers] = useState(3); setViewers(data.viewers); <b>{viewers}</b>', ''],
    ['const [price] = useState(Math.random() * 9); <b>{price}</b>', ''],
    ['<template><b>{{ formatViews(Math.random() * 9) }}</b></template>', 'count', 'vue'],
    ["const a = { title: 'A', reward: 5, participants: Math.random() * 9 }", 'count'],
    ["const a = { name: 'A', endsAt: end, soldCount: Math.random() * 9 }", 'count'],
    ["const a = { title: 'A', reward: 5, participants: all.length }", ''],
    ["const a = { title: 'A', reward: Math.random() * 9, participants: 3 }", ''],
    ["const a = { title: 'A', size: 5, participants: Math.random() * 9 }", ''],
    ['const a = { id: 1, reward: 5, participants: Math.random() * 9 }', ''],
    ["const a = { title: 'A', reward: 5, participants: [{ id: Math.random() }] }", ''],
    ["const mockOffers = [{ title: 'A', reward: 5, participants: Math.random() * 9 }]", ''],
    ["const seedOffers = () => [{ title: 'A', reward: 5, participants: Math.random() * 9 }]", ''],
    ['const make = () => `${name} just bought ${list[Math.floor(Math.random() * 9)]}`', 'purchase'],
    ['const make = () => `${name} just bought ${order.title}`', ''],
    ['const make = () => `${name} just opened ${list[Math.floor(Math.random() * 9)]}`', ''],
  ]],
  'counters without a state': [deadlinesWith(NO_WORDS), [
    ['<script>let left = 600; setInterval(() => { left--; }, 9);</script><p>Sale</p>', 'counter: offer', 'svelte'],
    ['<script>let left = 600; setInterval(() => { left--; }, 9);</script><p>Hi</p>', '', 'svelte'],
    ['<script>let left = 600; setInterval(() => { left++; }, 9);</script><p>Sale</p>', '', 'svelte'],
    ['<script>let left = 6; setInterval(() => { left--; }, 9);</script><p>Sale</p>', '', 'svelte'],
    ['<script>let left = start; setInterval(() => { left--; }, 9);</script><p>Sale</p>', '', 'svelte'],
    ['<script>let posts = 600; setInterval(() => { posts--; }, 9);</script><p>Sale</p>', '', 'svelte'],
    ['<script>let left = 600; setInterval(() => { left--; }, 9);</script><p>Sale</p>', 'counter: page of offer', 'html'],
    ["@Component({ template: '<p>Hi</p>' }) class SaleBox { left = 600; f() { setInterval(() => { this.left -= 1; }, 9) } }",
      'counter: offer', 'ts'],
    ["@Component({ template: '<p>Hi</p>' }) class QuizBox { left = 600; f() { setInterval(() => { this.left--; }, 9) } }",
      'counter: other clock', 'ts'],
  ]],
  'deadlines': [deadlinesWith(NO_WORDS), [
    ['function Sale() { const endDate = Date.now() + 3600 * 1000; return <C />; }', 'end from now: offer'],
    ['function Sale() { const endDate = 3600 * 1000 + Date.now(); return <C />; }', 'end from now: offer'],
    ['const HOUR = 3600000; function Sale() { const endDate = new Date().getTime() + HOUR; return <C />; }', 'end from now: offer'],
    ['function Sale() { const endDate = new Date(Date.now() + 3600 * 1000); return <C />; }', 'end from now: offer'],
    ['function Sale() { return <C endDate={Date.now() + 3600 * 1000} />; }', 'end from now: offer'],
    ['function Sale() { const endDate = Date.now() + offset; return <C />; }', ''],
    ['function Sale() { const [saleEnds] = useState(new Date(Date.now() + 3600000)); return <C />; }', ''],
    ['function Sale() { const [flashSaleEnds] = useState(new Date(Date.now() + 3600000)); return <C />; }', 'end from now: offer'],
    [counter('Sale', '{ hours: 8, minutes: 59 }', 'setLeft((left) => ({ ...left, minutes: left.minutes - 1 }))'), 'counter: offer'],
    [counter('Sale', '{ hours: 8, minutes: 59 }', 'setLeft((left) => { let { minutes } = left; minutes--; return { minutes } })'),
      'counter: offer'],
    [counter('Sale', '{ hours: 8, minutes: 59 }', 'setLeft((left) => { let { minutes } = left; minutes++; return { minutes } })'), ''],
    [counter('Sale', '{ minutes: 0, seconds: 20 }', 'setLeft((left) => ({ seconds: left.seconds - 1 }))'), ''],
    [counter('Sale', '{ minutes: 59 }', 'setLeft((left) => ({ minutes: left.minutes - 1 }))'), ''],
    [counter('Sale', '{ width: 8, height: 59 }', 'setLeft((left) => ({ width: left.width - 1 }))'), ''],
    [counter('Quiz', '{ hours: 8, minutes: 59 }', 'setLeft((left) => ({ ...left, minutes: left.minutes - 1 }))'), 'counter: other clock'],
    ['function Sale() { const deadline = Date.now() + 45000; while (!done && Date.now() < deadline) load(deadline); return <C />; }', ''],
    ['function Sale() { const deadline = Date.now() + 45000; const poll = () => { if (Date.now() < deadline) wait(poll) }; return <C />; }',
      ''],
    ['function Sale() { const deadline = Date.now() + 45000; if (Date.now() > deadline) hide(); return <C end={deadline} />; }',
      'end from now: offer'],
    ['function Sale() { const deadline = Date.now() + 45000; while (next < deadline) load(); return <C />; }', 'end from now: offer'],
    ['function Sale() { const deadline = Date.now() + 45000; setLeft(deadline - Date.now()); return <C />; }', 'end from now: offer'],
    ['function Sale() { const endDate = Date.now() + 5; return <C />; }', ''],
    ['function Sale() { const endDate = Date.now() - 3600 * 1000; return <C />; }', ''],
    ['function Sale() { const endDate = sale.start + 3600 * 1000; return <C />; }', ''],
    ['function Sale() { const later = Date.now() + 3600 * 1000; return <C />; }', ''],
    ['function sale() { const endDate = Date.now() + 3600 * 1000; }', ''],
    ['function Exam() { const endDate = Date.now() + 3600 * 1000; return <C />; }', 'end from now: other clock'],
    ['function Party() { const endDate = Date.now() + 3600 * 1000; return <C />; }', 'end from now: unknown'],
    ['function Party() { const endDate = Date.now() + 3600 * 1000; return <b>April sale</b>; }', 'end from now: offer'],
    ['function Party() { const endDate = Date.now() + 3600 * 1000; return <b>{product.name}</b>; }', 'end from now: offer'],
    [counter('Deal', '600', 'setLeft((s) => s - 1)'), 'counter: offer'],
    [counter('Quiz', '600', 'setLeft((s) => s - 1)'), 'counter: other clock'],
    [counter('Deal', '3', 'setLeft((s) => s - 1)'), ''],
    [counter('Deal', 'offer.seconds', 'setLeft((s) => s - 1)'), ''],
    [counter('Deal', '600', 'setLeft((s) => s + 1)'), ''],
    [counter('Deal', '600', 'setOther((s) => s - 1)'), ''],
  ]],
  'offers': [offersWith(NO_WORDS), [
    ['<div><b>Sale</b><p>Hurry up!</p></div>', 'hurry: offer'],
    ['<p>Hurry up!</p>', 'hurry: unknown'],
    ["<p>Don't miss out on our sale</p>", 'hurry: offer'],
    ["<div><b>Sale</b><p>Don't miss out</p></div>", ''],
    ["const shop = { ar: 'لا تفوت أي دفعة' }", ''],
    ['<div><b>Sale</b><p>The bus comes soon</p></div>', ''],
    ['function Quiz() { return <div><b>Sale</b><p>Hurry up!</p></div>; }', 'hurry: other clock'],
    ['const Sale = ({ endDate }) => <p>Hurry up!</p>', 'hurry: offer [end]'],
    ["const Sale = ({ a }) => a.endDate ? a.endDate : t('limitedTime')", 'hurry: offer'],
    ["const Sale = ({ a }) => a.endDate && t('limitedTime')", 'hurry: offer [end]'],
    ["const Sale = () => t('anyTime')", ''],
    ["const sale = { zh: '限时优惠' }", 'hurry: offer'],
    ["function play() { if (price < gold) shop(); say('Last chance') }", 'hurry: unknown'],
    ['function Play() { if (price < gold) shop(); return <p>Last chance</p> }', 'hurry: offer'],
    ["const sale = [{ title: 'Last chance', audience: 'teachers' }]", 'hurry: offer [staff]'],
    ["const sale = [{ title: 'Last chance', audience: 'everyone' }]", 'hurry: offer'],
    ["const sale = [{ title: 'Last chance', by: 'teachers' }]", 'hurry: offer'],
    ["const sale = { zh: '优惠至五月' }", ''],
    ["const sale = { fr: 'Dernière chance' }", 'hurry: offer'],
    ["const sale = { fr: 'Une chance' }", ''],
    ["const sale = { es: 'Date prisa' }", 'hurry: offer'],
    ["const sale = { es: 'La fecha' }", ''],
    ["const sale = { ar: 'لفترة محدودة' }", 'hurry: offer'],
    ["const sale = { ar: 'لفترة طويلة' }", ''],
    ["const sale = { ru: 'Спешите!' }", 'hurry: offer'],
    ["const sale = { ru: 'Спешить некуда' }", ''],
    ['<p>{Math.floor(Math.random() * 9)} people are viewing this</p>', 'random crowd: unknown'],
    ['const n = Math.random() * 9; <p>{n} people are viewing this</p>', 'random crowd: unknown'],
    ['<p>{viewers} people are viewing this</p>', ''],
    ['const Product = () => <p>37 people are viewing this</p>', 'fixed crowd: offer'],
    ['<p>Many people are viewing this</p>', ''],
    ['const Product = () => <p>Only 2 left!</p>', 'fixed rest: offer'],
    ['const Product = () => <p>Only {stock} left!</p>', ''],
    ['const Product = () => <p>Only 2 lives left!</p>', ''],
    ['const Product = () => <p>Lives: only 2 left!</p>', ''],
    ["const product = { zh: '仅剩 2 件' }", 'fixed rest: offer'],
    ["const product = { ru: 'осталось 2 шт' }", 'fixed rest: offer'],
    ["const product = { ru: 'осталось мало' }", ''],
    ["const product = { fr: 'Plus que 2 articles' }", 'fixed rest: offer'],
    ["const product = { es: 'Solo quedan 3' }", 'fixed rest: offer'],
    ["const product = { ar: 'بقي 2 قطع' }", 'fixed rest: offer'],
  ]],
};

for (const [title, [say, rows]] of Object.entries(tables)) {
  describe(`timers: ${title}`, () => {
    for (const [code, found, reader = 'jsx'] of rows)
      it(code, () => assert.equal(lookAt(reader, code, (file) => say(sourcesOf(file, 'src/a.jsx')).join('; ')), found));
  });
}
