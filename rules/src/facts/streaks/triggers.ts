import { guiltTexts, lossTexts, streakTexts, urgingTexts } from '../../knowledge/words/spoken/streak-texts';
import { NON_ASCII, phraseTriggers } from '../../scan/triggers';

/** Words of which a file holds one of each group when it is about runs of days. */
export const streakTriggers: readonly (readonly (readonly string[])[])[] = [
  [['streak', 'daysinarow', 'consecutivedays', 'consecutivelogin']],
  [[NON_ASCII], ['notification', 'onclick', '@click', 'onpress', 'on:click', 'i18n', 'locales', 'reminder']],
  [phraseTriggers(guiltTexts)],
  [phraseTriggers(streakTexts).filter((text) => text.length > 5), ['perd', 'rompas', 'romp', 'brise', 'casse', 'peligro', 'riesgo',
    'danger', 'salva', 'mant']],
];

const ascii = (phrases: readonly string[]): readonly string[] => phraseTriggers(phrases).filter((word) => word !== NON_ASCII);

/** Words of such texts in files of translations. In other scripts, a key has to say it. */
export const translatedStreakTriggers: readonly (readonly (readonly string[])[])[] = [
  [['streak', ...ascii(streakTexts)], [NON_ASCII, ...ascii([...lossTexts, ...urgingTexts]).filter((word) => word.length > 4)]],
  [ascii(guiltTexts)],
];
