export { type ConsentByCode, consentByCode } from './by-code';
export { type AcceptingClose, acceptingCloses, type BundledConsent, bundledConsents, type ConsentQuestion, consentQuestions,
  type ForcedConsent, forcedConsents, type QuestionWords, type WeakRefusal } from './dialogs';
export { isAfterAcceptance, type NativeQuestion, nativeQuestions } from './native-questions';
export { type ParentalClaim, parentalClaims, type ParentalWords, parentStatementsIn } from './parental';
export { type ConsentLock, consentLocksIn, type Grant, oneWayGrant, type WithdrawalWords } from './withdrawal';
export { isConsentName, isNecessaryKind } from './control-deeds';
export { remainsWeaker, styleOf } from './prominence';
export { type StoringEmbed, storingEmbeds } from './embeds';
export { type AgreementWords, type GivenConsent, givenConsents } from './controls';
export { type KeptFlag, keptFlags } from './kept-flags';
export { type OffRequirement, offRequirements } from './requirements';
export { dealsWithConsent, earlyEvents, type TrackerStart, trackerStarts, type TrackingWords } from './trackers';
