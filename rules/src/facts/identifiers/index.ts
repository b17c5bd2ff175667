export { cookieLives, isVisitorCookie } from '../cookies';
export { type HardwareAddress, hardwareAddresses, isPassingId, namedIdReaders, servesFeature } from './device-ids';
export { type KeptFingerprint, keptFingerprints } from './kept-fingerprints';
export { type NetworkPrint, networkPrints } from './network-prints';
export { type OwnFingerprint, ownFingerprints } from './own-fingerprints';
export { type StoredId, storedIds } from './stored-ids';
