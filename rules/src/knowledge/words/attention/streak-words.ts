/** Vocabulary of runs of days in code (GC25 ¶110, ¶96; no-streak-pressure). */

export const streakNames: readonly string[] = ['streak', 'streaks', 'login streak', 'daily streak', 'consecutive days',
  'consecutive logins'];
/** Names of code that counts days or visits. */
export const dayNames: readonly string[] = ['day', 'days', 'daily', 'today', 'tomorrow', 'yesterday', 'hours', 'week', 'weekly', 'login',
  'logins', 'log in', 'check in', 'checkin', 'missed', 'reminder', 'reminders', 'last active', 'last visit', 'consecutive days'];
/** Calls and keys of what reaches people who are away. */
export const awayNames: readonly string[] = ['send', 'push', 'notify', 'notification', 'notifications', 'schedule', 'reminder', 'reminders',
  'email', 'mail', 'sms', 'whatsapp'];
/** Keys of a question that a help page answers. */
export const helpNames: readonly string[] = ['faq', 'faqs', 'help', 'question', 'questions', 'docs', 'glossary'];
/** Runs inside of a round, which end with the round. */
export const roundNames: readonly string[] = ['answer streak', 'win streak', 'winning streak', 'kill streak', 'combo', 'correct streak',
  'hit streak', 'fishing', 'catch', 'catches', 'loss streak', 'lose streak', 'round', 'correct', 'mastery', 'in a row'];
/** Tables of what a length of a run gives. */
export const rewardNames: readonly string[] = ['bonus', 'bonuses', 'reward', 'rewards', 'xp', 'prize', 'prizes', 'milestones', 'milestone',
  'coins', 'gems', 'points', 'multiplier', 'multipliers', 'badges', 'earn', 'amount', 'tokens'];
/** Keys of what has to be done for a badge or the like. */
export const requirementNames: readonly string[] = ['requirement', 'requirements', 'unlock', 'unlock condition', 'unlocked by',
  'how to unlock', 'how to earn', 'earned by', 'criteria', 'unlock text'];
/** Lengths in days that no count of answers has. */
export const dayLengths: ReadonlySet<number> = new Set([7, 14, 21, 28, 60, 90, 180, 365]);
/** Time in which a missed day does not count. */
export const graceNames: readonly string[] = ['grace period', 'grace', 'grace days', 'grace hours', 'allowed misses',
  'missed days allowed'];
/** What repairs or keeps a run, by its name in two words. */
export const repairNames: readonly string[] = ['streak freeze', 'streak freezes', 'streak repair', 'streak restore', 'streak shield',
  'streak saver', 'streak protection', 'streak protector', 'freeze streak', 'repair streak', 'restore streak', 'streak insurance',
  'streak recovery'];
export const costNames: readonly string[] = ['price', 'cost', 'gems', 'coins', 'amount', 'currency', 'spend', 'buy', 'purchase', 'diamonds',
  'pay'];
/** Words of what is got and not paid: `bonusCoins`. */
export const earningNames: readonly string[] = ['bonus', 'bonuses', 'reward', 'rewards', 'earn', 'earned', 'prize', 'prizes', 'won',
  'refund'];
/** Parts of a table of translations in which people set up what others use, and texts of a form there. */
export const setUpNames: readonly string[] = ['admin', 'settings', 'formula', 'configuration', 'config'];
export const formLabels: readonly string[] = ['label', 'heading', 'placeholder', 'hint'];
/** Time that passed without a visit. */
export const absenceNames: readonly string[] = ['days away', 'day diff', 'diff days', 'days diff', 'days since', 'days missed',
  'missed days', 'diff in days', 'last active', 'last login', 'yesterday', 'days passed', 'hours since', 'inactive days', 'gap',
  'days between'];
/** The same, and what says that no day was missed. */
export const unbrokenNames: readonly string[] = [...absenceNames, 'consecutive', 'last visit', 'last played', 'day before'];
/** Calls that tell a person, or take something away. */
export const tellingNames: readonly string[] = ['push', 'notify', 'notification', 'alert', 'toast', 'send push', 'send notification',
  'send email', 'show modal', 'deduct', 'penalize', 'penalise', 'take away', 'remove badge'];
/** First words of functions that answer a question or set a state. */
export const answerLeads: ReadonlySet<string> = new Set(['get', 'is', 'has', 'can', 'use', 'count', 'set', 'fetch', 'load', 'on', 'handle',
  'find']);
