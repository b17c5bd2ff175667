import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a chest that costs gems and is filled by chance',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function openChest(player) { player.gems -= 100; return «weightedPick(dropTable, Math.random())»; }',
      expect: 'paidDraw',
      doc: true,
    },
    {
      title: 'a weighted draw of a prize wheel that nothing is spent on, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const spinPrizeWheel = (parts) => pick(parts, «Math.random()» * totalWeight(parts));',
      expect: 'chanceGame',
    },
    {
      title: 'a weighted draw of a prize wheel',
      lang: ['js', 'ts'],
      strict: true,
      code: `function spinPrizeWheel(wheel, spinCost) {
  let random = «Math.random()» * totalWeight(wheel);
  for (const part of wheel.parts) { random -= part.weight; if (random <= 0) return part; }
}`,
      expect: 'paidDraw',
      doc: true,
    },
    {
      title: 'a draw whose caller takes coins',
      lang: ['js', 'ts'],
      strict: true,
      code: `function drawCard(deck) { return deck.find((card) => «Math.random()» < card.rarity); }
function buyCard(user) { user.coins -= 50; return drawCard(cards); }`,
      expect: 'paidDraw',
    },
    {
      title: 'a bet',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function gamble(user, bet) { user.balance -= bet; const roll = «Math.random()»; return roll < 0.4; }',
      expect: 'paidDraw',
    },
    {
      title: 'the configuration of a game of chance',
      lang: ['js', 'ts'], strict: true,
      code: 'const «GAME» = { minBet: 10, winChance: 0.3, «jackpot»: { seedAmount: 1000, winChance: 0.001 } };',
      expect: 'odds',
      doc: true,
    },
    {
      title: 'a box for sale without a list of its contents', strict: true,
      lang: ['js', 'ts'],
      code: "store.register({ id: «'mystery-box-xl'», price: 4.99, contents: 'random' });",
      expect: 'item',
      data: { name: 'mystery-box-xl' },
      doc: true,
    },
    {
      title: 'a request for draws that are not free',
      lang: ['js', 'ts'],
      code: 'await api.«post»(`/gacha/${id}/pull`, { times: 10, isFree: false });',
      expect: 'request',
    },
    {
      title: 'a component with a price',
      lang: ['jsx', 'tsx'],
      code: 'const Page = () => «<LuckySpin cost={50} currency="coins" onWin={grant} />»;',
      expect: 'component',
      doc: true,
    },
    {
      title: 'a component with a price in Vue',
      lang: 'vue',
      code: '<template>«<slot-machine :bet="10" />»</template>',
      expect: 'component',
      doc: true,
    },
    {
      title: 'a component with a price in Svelte',
      lang: 'svelte',
      code: '«<ScratchCard price={3} />»',
      expect: 'component',
      doc: true,
    },
    {
      title: 'a win that is due after many losses',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function drawPack(user, cost) { user.coins -= cost; if (user.«pityCounter» > 9) return best; return pick(«Math.random()»); }',
      expect: ['shaping', 'paidDraw'],
    },
    {
      title: 'a game of chance without a price',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function dailyLuckyWheel() { const i = Math.floor(«Math.random()» * 8); return parts[i]; }',
      expect: 'chanceGame',
    },
    {
      title: 'a win or a loss of what was bet',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function roll() { const eyes = Math.floor(«Math.random()» * 6); if (eyes < 3) money += bet; else { money -= bet; } }',
      expect: 'paidDraw',
    },
    {
      title: 'a draw beside something else that is paid for, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `function update() {
  if (wantsBridge) { gold -= 5; build(); }
  if (turnIsOver) { if («Math.random()» < fruitChance) grow(); }
}`,
      expect: 'paidDraw',
    },
    {
      title: 'a helper that draws for many uses, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `function between(low, high) { return low + «Math.random()» * (high - low) * chance; }
function enter() { coins -= 5; return between(1, 9); }`,
      expect: 'paidDraw',
    },
    {
      title: 'what is drawn on the way, without use for what is paid, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `function rollGrain() { const chance = «Math.random()»; if (chance < 0.1) grain += 1; }
function walk() { tokens -= 1; rollGrain(); }`,
      expect: 'paidDraw',
    },
    {
      title: 'a function that the options name',
      lang: ['js', 'ts'],
      options: { lootNames: ['openSurprise'] },
      code: '«openSurprise»(user);',
      expect: 'paidDraw',
    },
    {
      title: 'a draw and a payment under names of the project',
      lang: ['js', 'ts'],
      strict: true,
      options: { spendNames: ['till.ring'], randomSources: ['fate'] },
      code: 'function reward(player) { till.ring(player, 5); return prizes[«fate(prizes.length)»]; }',
      expect: 'paidDraw',
    },
    {
      title: 'a chest in Vue and Svelte',
      lang: ['vue', 'svelte'],
      strict: true,
      code: '<script>\nfunction openChest(player) { player.gems -= 100; return «weightedPick(dropTable)»; }\n</script>',
      expect: 'paidDraw',
    },
  ],
  valid: [
    {
      title: 'chance without any spending',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function spawnEnemy() { return weightedPick(enemyTable, Math.random()); }',
      doc: true,
    },
    {
      title: 'a wheel of names in class',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const helper = pupils[Math.floor(Math.random() * pupils.length)];',
      doc: true,
    },
    {
      title: 'a pack with a list of its contents',
      lang: ['js', 'ts'],
      strict: true,
      code: "store.register({ id: 'card-pack', price: 2.99, contents: ['owl', 'fox', 'tent'] });",
      doc: true,
    },
    {
      title: 'an id, a shuffle and a delay',
      lang: ['js', 'ts'],
      strict: true,
      code:
        'function buyCoins(user) { user.coins -= 1; const id = Math.random().toString(36); list.sort(() => Math.random() - 0.5); setTimeout(next, Math.random() * 9); }',
    },
    {
      title: 'a question about probability in a lesson',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function makeQuestion(coins) { coins -= 1; const weight = Math.random(); return weight; }',
    },
    {
      title: 'a world from a seed',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function seededTerrain(cost) { return Math.random() * totalWeight; }',
    },
    {
      title: 'a purchase without chance',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function buySword(player) { player.coins -= sword.cost; return sword; }',
    },
    {
      title: 'weights of a neural network',
      lang: ['js', 'ts'],
      strict: true,
      code: 'function init(layer) { layer.weights = layer.weights.map(() => Math.random() * 2 - 1); }',
    },
    {
      title: 'upgrades of a game that are named for a place of chance',
      lang: ['js', 'ts'],
      strict: true,
      code: "const upgrades = [{ name: 'AUTO-ROULETTE', cost: 500 }, { name: 'BUY CASINO', cost: 9000 }];",
    },
    {
      title: 'a request without chance',
      lang: ['js', 'ts'],
      strict: true,
      code: 'await api.post(`/repos/${id}/pull`, { count: 10 });',
    },
    {
      title: 'a draw under a name of the project that costs nothing',
      lang: ['js', 'ts'],
      strict: true,
      options: { spendNames: ['till.ring'], randomSources: ['fate'] },
      code: 'function reward(player) { bell.ring(player, 5); return prizes[fate(prizes.length)]; }',
    },
  ],
});
