import { chanceNames, currencyNames, oddsNames, shapingNames, weightedCalls } from '../../knowledge/words/attention/chance-words';
import { phraseTriggers } from '../../scan/triggers';

/** Words of which a file holds one of each group when it draws for a price. */
export const drawTriggers: readonly (readonly (readonly string[])[])[] = [
  [phraseTriggers(weightedCalls)],
  [phraseTriggers(shapingNames)],
  [['math.random', 'randomint', 'rng.random'], phraseTriggers(oddsNames), phraseTriggers(currencyNames)],
  [['math.random', 'randomint', 'rng.random'], phraseTriggers(currencyNames), ['spin', 'pull', 'roll', 'draw', 'summon', 'chest', 'crate',
    'wheel', 'bet', 'egg', 'capsule', 'hatch', 'openpack', 'openbox']],
];

/** The same when it names a game of chance. */
export const chanceTriggers: readonly (readonly (readonly string[])[])[] = [
  [phraseTriggers(chanceNames)],
  [['winchance', 'minbet', 'maxbet', 'bettypes', 'betamount', 'freespins', 'bonusspins', 'dailyspins', 'spincost', 'pullcost', 'pullchance',
    'houseedge', 'rarityweights', 'pullrates', 'bannerrates', 'maxpulls', 'rolltickets']],
];
