export type { SettingCandidate } from './candidate';
export { settingCandidatesOf } from './declarations';
export type { SettingKind, SettingView } from './setting-view';
export { type Position, positionOf } from './position';
