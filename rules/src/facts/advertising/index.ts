export { loadedAds, namedSceneAds } from './loaded-ad';
export { adsInScenes, isScene } from './scene';
export { adsInSessions, sessionsOf } from './session';
