import { apiTriggers, useTriggers } from '../../knowledge';
import { agreementNames, consentPlaces, consentRequirements, embedHosts, processingKinds } from '../../knowledge/words/consent-words';
import { agreementTexts } from '../../knowledge/words/consent-labels';
import { NON_ASCII, type Trigger, wholeWords } from '../../scan/triggers';

const joined = (phrases: readonly string[]): readonly string[] => [...new Set(phrases.map((phrase) => phrase.replaceAll(' ', '')))];

/** Words of files that start a tracker, give consent by code, or embed a player that stores data. */
export const trackerTriggers: readonly Trigger[] = [
  ...useTriggers(['tracking', 'consent by code']),
  ...apiTriggers(['track']),
  [joined(consentRequirements), ['false']],
];
export const embedTriggers: readonly Trigger[] = embedHosts.map(({ host, folder }) => [[`${host}${folder}`]]);

const ascii = (phrases: readonly string[]): readonly string[] =>
  [...new Set(phrases.map((phrase) => phrase.toLowerCase().replaceAll(/[ '’]/g, '')))].filter((phrase) => /^[a-z0-9]+$/.test(phrase));
const boxes: readonly string[] = ['checkbox', 'switch', 'toggle', 'radio'];

/** Words of files that tick a box of consent, or begin with consent as given. */
export const givenConsentTriggers: readonly Trigger[] = [
  ...useTriggers(['consent by default']),
  [joined(agreementNames), ['true', "'granted'", 'checked']],
  [joined(consentPlaces), wholeWords(processingKinds.map((kind) => kind.replaceAll(' ', ''))), ['true']],
  [['necessary', 'essential', 'functional'], wholeWords(processingKinds.map((kind) => kind.replaceAll(' ', ''))), ['true']],
  [ascii([...agreementTexts.en, ...agreementTexts.fr, ...agreementTexts.es]), boxes, ['checked', 'true']],
  [[NON_ASCII], boxes, ['checked', 'true']],
];
