import type { AstNode } from '../../program/syntax/ast';
import { isWithin } from '../../program/syntax/range';
import type { FactSources } from '../sources';
import { bannerSignals, declinedAttributes } from './banners';
import { bidSignals } from './bid-requests';
import { declaredSwitches, type DeclinedSwitch } from './declared-switches';
import { ownSignals } from './own-requests';
import { sdkSignals } from './sdk-signals';
import type { AdSignal } from './signal';
import { declinedOptions } from './typed-options';

export { type AskingBanner, askingBanners, type UnfitBanner, unfitBanners } from './banners';
export { doNotTrackOverrides } from './bid-requests';
export type { DeclinedSwitch } from './declared-switches';
export { adNetworks } from './networks';
export type { AdSignal } from './signal';
export { type AdSlot, adSlots, type SlotLoader, slotLoaders, type VideoAd, videoAds } from './slots';
export { type AdRequest, adRequests, type AdStart, adStarts, type GatedAd, gatedAds } from './starts';
export { type AdSite, type AdSwitch, adSwitches } from './switches';
export { type TypedOptions, typedOptions } from './typed-options';

/** All that requests for ads tell of the person. `contextual`: keys that describe the page in this project. */
export const adSignals = (contextual: readonly string[], sources: FactSources): readonly AdSignal[] => [
  ...sdkSignals(contextual, sources),
  ...bidSignals(sources),
  ...bannerSignals(sources),
  ...ownSignals(contextual, sources),
];

/** Does a value belong to the user data of an ad request or of a conversion event? */
export const isUserSignal = (value: AstNode, sources: FactSources): boolean =>
  sources.file.onceFor(isUserSignal, sources.settings, () => adSignals([], sources)).some(({ at }) => isWithin(value, at));

/** Flags for child-directed treatment that are turned off outside of calls. */
export const declinedSwitches = (sources: FactSources): readonly DeclinedSwitch[] => [
  ...declaredSwitches(sources),
  ...declinedAttributes(sources),
  ...declinedOptions(sources),
];
