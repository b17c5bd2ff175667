import { chanceNames, currencyNames, oddsNames, shapingNames, weightedCalls } from '../../knowledge/words/chance-words';

const squeezed = (phrases: readonly string[]): string[] =>
  [...new Set(phrases.map((phrase) => phrase.replaceAll(' ', '')))].filter((word) => word.length > 3);

/** Words of which a file holds one of each group when it draws for a price. */
export const chanceTriggers: readonly (readonly (readonly string[])[])[] = [
  [squeezed(chanceNames)],
  [squeezed(weightedCalls)],
  [squeezed(shapingNames)],
  [['math.random', 'randomint', 'rng.random'], squeezed(oddsNames), squeezed(currencyNames)],
  [['math.random', 'randomint', 'rng.random'], squeezed(currencyNames), ['spin', 'pull', 'roll', 'draw', 'summon', 'chest', 'crate',
    'wheel', 'bet', 'egg', 'capsule', 'hatch', 'openpack', 'openbox']],
  [['winchance', 'minbet', 'maxbet', 'bettypes', 'betamount', 'freespins', 'bonusspins', 'dailyspins', 'spincost', 'pullcost', 'pullchance',
    'houseedge', 'rarityweights', 'pullrates', 'bannerrates', 'maxpulls', 'rolltickets']],
];
