import { guiltTexts, streakTexts } from '../../knowledge/words/spoken/streak-texts';
import { NON_ASCII } from '../../scan/triggers';

const isPlain = (text: string): boolean => /^[\x20-\x7e]+$/.test(text) && !text.includes("'");
const squeezed =
  (phrases: readonly string[]): string[] => [...new Set(phrases.filter(isPlain).map((phrase) => phrase.replaceAll(' ', '')))];

/** Words of which a file holds one of each group when it speaks of runs of days. */
export const streakTriggers: readonly (readonly (readonly string[])[])[] = [
  [['streak', 'daysinarow', 'consecutivedays', 'consecutivelogin']],
  [[NON_ASCII], ['notif', 'push', 'onclick', '@click', 'onpress', 'on:click', 'i18n', 'locale', 'message', 'title', 'body', 'reminder']],
  [squeezed(guiltTexts)],
  [squeezed(streakTexts).filter((text) => text.length > 5), ['perd', 'rompas', 'romp', 'brise', 'casse', 'peligro', 'riesgo', 'danger',
    'salva', 'mant']],
];
