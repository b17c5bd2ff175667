export { type InterestCount, interestCounts } from './counter';
export { type DerivedProfile, derivedProfiles } from './derived';
export { callsOfMethods, type DeclaredTelling, declaredTellings, type HandedOn, handedOn, type OwnMethod } from './handed-on';
export { type OwnTelling, ownTellings } from './own-module';
export { type PersonOfRecord, type ViewingRecord, viewingRecords } from './record';
export { type Telling, tellings, type Trait } from './telling';
export { isOwnId } from './trait-name';
