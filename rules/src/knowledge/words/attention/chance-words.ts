/** Vocabulary of chance that is paid for (GC25 ¶110, ¶114; no-loot-boxes). */

/** Things that only chance fills, and games of chance, by names that have no other sense in products. */
export const chanceNames: readonly string[] = ['gacha', 'loot box', 'loot boxes', 'lootbox', 'lootboxes', 'loot crate', 'loot chest',
  'mystery box', 'mystery boxes', 'mystery crate', 'mystery pack', 'blind box', 'blind boxes', 'card pack', 'card packs', 'booster pack',
  'booster packs', 'lucky spin', 'lucky wheel', 'lucky draw', 'lucky box', 'fortune wheel', 'wheel of fortune', 'prize wheel', 'spin wheel',
  'spin the wheel', 'spin to win', 'scratch card', 'scratch cards', 'slot machine', 'slots game', 'roulette', 'jackpot', 'gamble',
  'gambling', 'wager', 'wagers', 'casino', 'claw machine', 'surprise egg', 'raffle ticket'];
/** Of these, games and places of chance: what is sold under such a name alone is not filled by chance. */
export const venueNames: ReadonlySet<string> = new Set(['roulette', 'jackpot', 'gamble', 'gambling', 'wager', 'wagers', 'casino',
  'slots game', 'slot machine', 'claw machine']);
/** The same by common words, which a draw and a price are needed beside. */
export const drawNames: readonly string[] = ['spin', 'spins', 'pull', 'pulls', 'roll', 'draw', 'summon', 'open chest', 'open crate',
  'open pack', 'open box', 'chest', 'crate', 'wheel', 'bet', 'bets', 'egg', 'capsule', 'hatch', 'drop'];
/** What gives some things a greater chance than others. */
export const oddsNames: readonly string[] = ['weight', 'weights', 'weighted', 'total weight', 'probability', 'probabilities', 'prob',
  'total prob', 'chance', 'chances', 'odds', 'rarity', 'rarities', 'drop rate', 'drop rates', 'drop table', 'loot table', 'rate up',
  'cumulative', 'win chance', 'win rate'];
/** Functions that draw by weights, by their names. */
export const weightedCalls: readonly string[] = ['weighted pick', 'weighted random', 'pick weighted', 'weighted choice', 'roll loot',
  'roll rarity', 'random rarity', 'draw weighted', 'roll gacha'];
/** Currency of play, which is earned or bought. */
export const currencyNames: readonly string[] = ['coin', 'coins', 'gem', 'gems', 'diamond', 'diamonds', 'credit', 'credits', 'balance',
  'ticket', 'tickets', 'token', 'tokens', 'points', 'gold', 'crystals', 'wallet', 'chips', 'stars', 'currency', 'essence', 'keys', 'bucks',
  'money'];
/** Calls that take it. */
export const spendNames: readonly string[] = ['spend', 'deduct', 'charge', 'consume', 'purchase', 'pay', 'debit', 'withdraw',
  'subtract coins', 'remove coins', 'use ticket', 'take coins', 'decrement balance', 'buy'];
/** What a draw costs, or what is staked. */
export const stakeNames: readonly string[] = ['cost', 'costs', 'price', 'bet', 'bets', 'bet amount', 'stake', 'buy in', 'wager',
  'entry fee', 'spin cost', 'pull cost', 'ticket', 'tickets', 'coins', 'gems', 'free spin', 'free spins', 'pulls', 'is free', 'balance',
  'currency', 'spins per day', 'paid'];
/** Keys of a configuration of such games. */
export const gambleKeys: readonly string[] = ['win chance', 'win rate', 'odds', 'jackpot', 'pity', 'min bet', 'max bet', 'bet types',
  'bet amount', 'free spins', 'bonus spins', 'daily spins', 'spin cost', 'pull cost', 'pull chance', 'payout', 'house edge', 'near miss',
  'drop rates', 'rarity weights', 'pull rates', 'banner rates', 'jackpot contribution', 'seed amount', 'max gambles', 'daily gambles',
  'roll tickets', 'max pulls'];
/** What makes a loss look close to a win, or a win due after many losses. */
export const shapingNames: readonly string[] = ['near miss', 'almost won', 'almost win', 'pity timer', 'pity counter', 'pity threshold',
  'pity count', 'soft pity', 'hard pity', 'pulls since last', 'last one prize'];
/** What teaches or builds: probability in lessons, worlds, tests, models of a computer. */
export const otherChance: readonly string[] = ['lesson', 'quiz', 'question', 'questions', 'exercise', 'teach', 'simulation', 'simulate',
  'seed', 'seeded', 'noise', 'terrain', 'world gen', 'neural', 'gradient', 'spawn', 'enemy', 'enemies', 'shuffle', 'color', 'colour',
  'particle', 'particles', 'animation', 'confetti', 'load balancer', 'balancer', 'retry', 'backoff', 'jitter', 'backend weight', 'mock',
  'faker', 'fixture'];
/** Keys that say what is inside. */
export const contentKeys: ReadonlySet<string> = new Set(['contents', 'items', 'includes', 'contains', 'content']);
export const priceKeys: ReadonlySet<string> = new Set(['price', 'cost', 'amount', 'currency', 'priceid', 'sku', 'gems', 'coins', 'stake',
  'bet', 'buyin']);
/** Words of routes that draw something. */
export const requestWords: readonly string[] = ['pull', 'spin', 'open', 'draw', 'roll', 'buy', 'play', 'bet', 'purchase'];
/** Keys of what a draw is asked with. */
export const countKeys: readonly string[] = ['times', 'count', 'is free', 'cost', 'price', 'bet', 'amount', 'quantity', 'pulls',
  'currency'];
/** Props of components of a game of chance that say what a draw costs. */
export const stakeProps: ReadonlySet<string> = new Set(['cost', 'price', 'bet', 'stake', 'currency', 'buyin', 'entryfee', 'coins', 'gems',
  'tickets', 'nearmiss']);
/** First words of calls that spend a currency. */
export const spendLeads: ReadonlySet<string> = new Set(['spend', 'deduct', 'charge', 'consume', 'purchase', 'pay', 'debit', 'withdraw',
  'subtract', 'remove', 'use', 'take', 'decrement', 'buy', 'handle', 'on']);
