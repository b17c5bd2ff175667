export { type Countdown, countdowns } from './countdown';
export { type StartingAddress, startingAddresses } from './embed-address';
export { type ItemEnd, itemEnds } from './item-ends';
export { getElementFact } from './media-element';
export type { NextStep } from './next-steps';
export { type PlayerOption, playerOptions } from './player-options';
export { type PlayingElement, playingElements, type UnheldElement, unheldElements } from './playing-elements';
export { type StartCall, startCalls } from './start-calls';
export { type StartSetting, startSettings } from './start-settings';
