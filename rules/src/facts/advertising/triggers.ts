import { apiTriggers, elementTriggers } from '../../knowledge';
import { adHosts, adSlotTags } from '../../knowledge/words/advertising/ad-words';
import { sceneTriggers } from '../../knowledge/words/immersive-words';
import { wholeWords } from '../../scan/triggers';

const scenes = [...elementTriggers(['scene']), ...sceneTriggers];
const names = ['ad', 'sponsor', 'paidpartnership', 'partnercontent', ...adHosts];

/** Words of a file with a scene that surrounds the viewer and something that may be advertising. */
export const sceneAdTriggers = [[scenes, names], ...apiTriggers(['ad']).map((groups) => [...groups, scenes])];

const signs = [
  'sponsored', 'promoted', 'affiliate', 'partnercontent', ...wholeWords(['is ad']), 'issponsored', 'ispromoted', 'isaffiliate',
  'adsbygoogle', 'advert', 'adbanner', 'bannerad', 'adslot', 'aff_id', 'affid', '?aff', '&aff', '&amp;aff', 'ref_id=aff', '?tag=',
  '&tag=', '&amp;tag=', 'utm_medium=affiliate', 'adunit', 'adbox', 'adsense', 'displayad', 'googlead', 'videoad', 'admobbanner',
  'adcard', 'adpost', 'nativead', 'promoad', 'adpartner', 'divgptad', ...adSlotTags,
];

/** Words of a template that may show ads. */
export const shownAdTriggers = [[signs], [['iframe'], adHosts], ...apiTriggers(['ad'])];
