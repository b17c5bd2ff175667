import { apiTriggers, configTriggers, conversionTriggers, useTriggers } from '../../knowledge';
import { adIdKeys, aimingKeys, userObjectKeys, videoAdPath } from '../../knowledge/words/advertising/ad-request-words';
import { adSlotClass } from '../../knowledge/words/advertising/ad-words';
import { wholeWords } from '../../scan/triggers';
import { bidTriggerWords } from './bid-requests';
import { tellingSwitches } from './declared-switches';

const squeezed = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', ''));
const ads = [...wholeWords(['ad', 'advert', 'advertisement', 'advertising', 'creative']), 'adrequest', 'adserver'];
const told = [...aimingKeys.filter((key) => key !== 'age'), ...adIdKeys, 'keywords'];

/** Words of files that start an ad SDK, request ads, or send user signals for them. */
export const adRequestTriggers: readonly (readonly (readonly string[])[])[] = [
  ...apiTriggers(['ad']),
  ...useTriggers(['advertising', 'ad personalisation']),
  ...configTriggers('advertising'),
  ...conversionTriggers,
  [[adSlotClass, videoAdPath]],
  [[...tellingSwitches]],
  [ads, [...squeezed(told), 'age:', "age':", '.age', 'age,', 'age }']],
  [bidTriggerWords, squeezed(userObjectKeys.filter((key) => key.length > 2))],
];
