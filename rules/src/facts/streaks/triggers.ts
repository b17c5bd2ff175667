import { guiltTexts, streakTexts } from '../../knowledge/words/spoken/streak-texts';
import { NON_ASCII, phraseTriggers } from '../../scan/triggers';

/** Words of which a file holds one of each group when it is about runs of days. */
export const streakTriggers: readonly (readonly (readonly string[])[])[] = [
  [['streak', 'daysinarow', 'consecutivedays', 'consecutivelogin']],
  [[NON_ASCII], ['notification', 'onclick', '@click', 'onpress', 'on:click', 'i18n', 'locales', 'reminder']],
  [phraseTriggers(guiltTexts)],
  [phraseTriggers(streakTexts).filter((text) => text.length > 5), ['perd', 'rompas', 'romp', 'brise', 'casse', 'peligro', 'riesgo',
    'danger', 'salva', 'mant']],
];
