export { type StreakReset, streakResets } from './resets';
export { type StreakRule, streakRules } from './rewards';
export { neutralWelcome, type PressingText, pressingTexts } from './texts';
