export { type KeptCookie, keptCookies } from './cookies';
export { type EndlessSetting, endlessSettings } from './endless-settings';
export { type LifecycleOff, lifecyclesOff } from './lifecycles';
export { modelsNamed, type NamedModel, type RecordSchema, recordSchemas } from './models';
export { endlessOptions, type KeptValue, keptValues, type LiftedEnd, liftedEnds, type UnendedStore, unendedStores } from './stores';
