export { type ConsentByCode, consentByCode } from './by-code';
export { type StoringEmbed, storingEmbeds } from './embeds';
export { type AgreementWords, type GivenConsent, givenConsents } from './controls';
export { type KeptFlag, keptFlags } from './kept-flags';
export { type OffRequirement, offRequirements } from './requirements';
export { earlyEvents, type TrackerStart, trackerStarts } from './trackers';
