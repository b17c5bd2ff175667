export { type AgeLimitedSetting, ageLimitedSettings } from './age-limited';
export { isLoadedLater } from './loaded-later';
export { type SentPresence, sentPresence } from './presence';
export { type OpenMap, openMaps } from './open-maps';
export { isPrivacySetting } from './polarity';
export { isProjection } from './projection';
export { type OpenSetting, privacySettings, type PrivacySettings, type PrivacyWords, type UnsetSetting } from './privacy-settings';
export { type PublicFile, publicFiles } from './public-files';
