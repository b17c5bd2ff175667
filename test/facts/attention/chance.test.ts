import assert from 'node:assert/strict';
import { chanceSigns, type ChanceWords, draws } from '../../../rules/src/facts/chance';
import type { FactSources } from '../../../rules/src/facts/sources';
import { type Reader, lookAt } from '../../support/elements';
import { sourcesOf } from '../../support/fact-sources';

type Row = readonly [code: string, found: string, reader?: Reader];
type Say = (on: FactSources) => readonly string[];

const NO_WORDS: ChanceWords = { spendNames: [], randomSources: [] };
const OWN: ChanceWords = { spendNames: ['handOver', 'till.ring'], randomSources: ['fate', 'luck.next'] };

const drawnWith = (words: ChanceWords): Say => (on) =>
  draws(words, on).map(({ cost, isWeighted, isDrawnByWeights, isChanceGame }) =>
    [cost, isDrawnByWeights ? '[by weights]' : isWeighted && '[weighted]', isChanceGame && '[game]'].filter(Boolean).join(' ')
  );
const signs: Say = (on) => chanceSigns(NO_WORDS, on).map(({ kind, name }) => `${kind} ${name}`);

const tables: Readonly<Record<string, readonly [Say, readonly Row[]]>> = {
  'draws': [drawnWith(NO_WORDS), [
    ['function openChest(p) { p.gems -= 9; return pick(table, Math.random()); }', 'spent'],
    ['function openChest(p) { return pick(table, Math.random()); }', 'none'],
    ['function open(p) { p.gems -= 9; return rarityTable[Math.random()]; }', 'spent [weighted]'],
    ['function open(p) { p.lives -= 1; return rarityTable[Math.random()]; }', 'none [weighted]'],
    ['function open(p) { wallet.spend(9); return rarityTable[Math.random()]; }', 'spent [weighted]'],
    ['function open(p) { p.coins = p.coins - 9; return rarityTable[Math.random()]; }', 'spent [weighted]'],
    ['function open(p) { p.coins += 9; return rarityTable[Math.random()]; }', 'named [weighted]'],
    ['function drawCard() { return list[Math.random()]; } function buy(u) { u.coins -= 3; return drawCard(); }', 'spent'],
    ['function drawCard() { return list[Math.random()]; } function buy(u) { u.coins -= 3; }', 'none'],
    ['function spinPrizeWheel() { return Math.random() * totalWeight; }', 'none [by weights] [game]'],
    ['function luckyWheel() { return parts[Math.random()]; }', 'none [game]'],
    ['function drawPack(d) { d.coins -= 3; return d.find((c) => Math.random() < c.odds); }', 'spent [weighted]'],
    ['function pullItems(u) { u.coins -= 1; a = Math.random() * totalProb; b = Math.random() * totalProb; }',
      'spent [by weights]; spent [by weights]'],
    ['function pullItems(u) { u.coins -= 1; a = Math.random(); b = Math.random(); }', 'spent'],
    ['function spawnEnemy(u) { u.coins -= 1; return pick(table, Math.random(), weights); }', ''],
    ['function shuffleCards(u) { u.coins -= 1; return Math.random() * weight; }', ''],
    ['function pull(u) { u.coins -= 1; const id = Math.random().toString(36); }', ''],
    ['function pull(u) { u.coins -= 1; list.sort(() => Math.random() - 0.5); }', ''],
    ['function pull(u) { u.coins -= 1; return `${Math.random()}%`; }', ''],
    ['function pull(u) { u.coins -= 1; setTimeout(go, Math.random() * 3); }', ''],
    ['const pupil = pupils[Math.floor(Math.random() * pupils.length)]', ''],
    ['function choose(u) { u.coins -= 1; return list[Math.random()]; }', ''],
    ['function drawCard(u) { u.coins -= 1; return noise.random(); }', ''],
    ['function open(u) { u.coins -= 1; return weightedPick(table); }', 'spent [by weights]'],
    ['function roll() { const n = Math.random(); if (n < 3) { money += bet; } else { money -= bet; } }', 'spent'],
    ['function roll() { if (a) { gold -= 5; } if (b) { c = Math.random(); } }', 'near'],
    ['function roll() { if (a) { gold -= 5; c = Math.random(); } }', 'spent'],
    ['function between(a, b) { return a + Math.random() * b; } function enter() { u.coins -= 3; return between(luckyWheel); }', ''],
    ['function any(odds) { return Math.random(); } function enter() { u.coins -= 3; return any(1); }', 'near [weighted]'],
    ['function rollBread() { if (Math.random()) bread++; } function walk() { u.coins -= 3; rollBread(); }', 'near'],
    ['function drawCard() { return list[Math.random()]; } function buy() { if (a) { u.coins -= 3; } else { return drawCard(); } }', 'near'],
  ]],
  'draws by words of the project': [drawnWith(OWN), [
    ['function openChest(p) { handOver(p, 9); return list[Math.random()]; }', 'spent'],
    ['function openChest(p) { till.ring(9); return list[Math.random()]; }', 'spent'],
    ['function openChest(p) { bell.ring(9); return list[Math.random()]; }', 'none'],
    ['function give(p) { handOver(p, 9); return list[fate()]; }', 'spent'],
    ['function give(p) { p.coins -= 9; return list[luck.next()]; }', 'spent'],
    ['function give(p) { p.coins -= 9; return list[queue.next()]; }', ''],
    ['function give(p) { return list[fate()]; }', 'none'],
  ]],
  'signs': [signs, [
    ['const GAME = { minBet: 10, winChance: 0.3 }', 'odds GAME'],
    ['const GAME = { minBet: 10, name: 3 }', ''],
    ['const jackpot = { winChance: 0.3 }', 'odds jackpot'],
    ['const GAME = { minBet: 10, winChance: 0.3, types: { odds: 1, payout: 3 } }', 'odds GAME'],
    ['const GAME = { minBet: 10, winChance: 0.3, jackpot: { winChance: 1 } }', 'odds GAME; odds jackpot'],
    ['const simulation = { odds: 1, payout: 3 }', ''],
    ["add({ id: 'mystery-box', price: 3 })", 'item mystery-box'],
    ["add({ id: 'mystery-box', price: 3, contents: 'random' })", 'item mystery-box'],
    ["add({ id: 'mystery-box', price: 3, contents: ['owl'] })", ''],
    ["add({ id: 'mystery-box', size: 3 })", ''],
    ["add({ name: 'BUY CASINO', cost: 3 })", ''],
    ["add({ name: 'AUTO-ROULETTE', cost: 3 })", ''],
    ["add({ id: 'wooden-box', price: 3 })", ''],
    ['api.post(`/gacha/${id}/pull`, { times: 10 })', 'request api.post'],
    ["fetch('/lootbox/open', { cost: 3 })", 'request fetch'],
    ['api.post(`/gacha/${id}/pull`)', ''],
    ['api.post(`/repo/${id}/pull`, { times: 10 })', ''],
    ['api.get(`/gacha/${id}/pull`, { times: 10 })', ''],
    ['<LuckySpin cost={5} />', 'component <LuckySpin>'],
    ['<LuckySpin onWin={give} />', ''],
    ['<Spinner cost={5} />', ''],
    ['function drawPack(u, cost) { if (u.pityCounter > 9) return best; return rarity[Math.random()]; }', 'shaping pityCounter'],
    ['function f(u, cost) { if (u.pityCounter > 9) return best; }', ''],
    ['const shown = { odds: item.odds, payout: item.payout }', ''],
    ["const styles = { jackpot: { color: '#fff' }, payout: { fontSize: 12, color: '#000' } }", ''],
    ["const states = { oddsApi: { works: true, error: '' }, payout: {} }", ''],
    ['const GAME = { odds: { common: 0.9, rare: 0.1 }, payout: { rare: 3 } }', 'odds GAME'],
    ['const t = { rare: { softPity: 1, hardPity: 2 }, epic: { softPity: 3, hardPity: 4 } }', 'odds rare'],
    ['function drawPack(u) { if (u.pityCounter > 9) return best; return list[Math.random()]; }', ''],
    ['function drawPack(u, cost) { u.pityCounter = 9; return rarity[Math.random()]; }', ''],
    ['<template><slot-machine :bet="3" /></template>', 'component <slot-machine>', 'vue'],
  ]],
};

for (const [title, [say, rows]] of Object.entries(tables)) {
  describe(`chance: ${title}`, () => {
    for (const [code, found, reader = 'jsx'] of rows)
      it(code, () => assert.equal(lookAt(reader, code, (file) => say(sourcesOf(file, 'src/a.jsx')).join('; ')), found));
  });
}
