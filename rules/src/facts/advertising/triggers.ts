import { apiTriggers, elementTriggers } from '../../knowledge';
import { adHosts } from '../../knowledge/words/advertising/ad-words';
import { sceneTriggers } from '../../knowledge/words/immersive-words';

const scenes = [...elementTriggers(['scene']), ...sceneTriggers];
const names = ['ad', 'sponsor', 'paidpartnership', 'partnercontent', ...adHosts];

/** Words of a file with a scene that surrounds the viewer and something that may be advertising. */
export const sceneAdTriggers = [[scenes, names], ...apiTriggers(['ad']).map((groups) => [...groups, scenes])];
