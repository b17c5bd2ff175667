export { loadedAds, namedSceneAds } from './loaded-ad';
export { adsInScenes, isScene } from './scene';
export { adsInSessions, sessionsOf } from './session';
export { labelOf } from './label-of';
export { earningLinkOf, evidenceOf, definitionOf, holdsAd, isAmongContent } from './shown-ad';
export { shownAlike } from './shown-alike';
export type { ElementView } from '../../views/elements/element-view';
