export type { AutomaticLoad } from './automatic-load';
export { automaticLoads } from './automatic-loads';
export { type EndlessSetting, endlessDefaults } from './endless-settings';
export type { FeedWords } from './load-calls';
