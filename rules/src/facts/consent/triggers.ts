import { apiTriggers, useTriggers } from '../../knowledge';
import { acceptNames, agreementNames, consentDialogs, consentKeys, consentLocks, consentPlaces, consentRequirements, embedHosts,
  optionalProcessing, parentalFlags, processingKinds, withdrawalSwitches } from '../../knowledge/words/consent/consent-words';
import { acceptTexts, consentTexts, marketingTexts } from '../../knowledge/words/consent/choice-labels';
import { agreementTexts, parentStatements } from '../../knowledge/words/consent/consent-labels';
import { exceptBefore, NON_ASCII, type Trigger, wholeWords, withoutApostrophe } from '../../scan/triggers';

const joined = (phrases: readonly string[]): readonly string[] => [...new Set(phrases.map((phrase) => phrase.replaceAll(' ', '')))];

/** Words of files that start a tracker, or give consent by code. */
export const trackerTriggers: readonly Trigger[] = useTriggers(['tracking', 'consent by code']);

/** Words of files that send events, drop a requirement of consent, or embed a player that stores data. */
export const trackedEventTriggers: readonly Trigger[] = [...apiTriggers(['track']), [joined(consentRequirements), ['false']]];
export const embedTriggers: readonly Trigger[] = embedHosts.map(({ host, folder }) => [[`${host}${folder}`]]);

const ascii = (phrases: readonly string[]): readonly string[] =>
  [...new Set(phrases.map(withoutApostrophe))].filter((phrase) => /^[a-z0-9]+$/.test(phrase));
/** A `switch` statement is no box. */
const boxes: readonly string[] = ['checkbox', ...exceptBefore(['switch'], ['(', ' (']), 'toggle', 'radio'];

/** Words of files that tick a box of consent, or begin with consent as given. */
export const givenConsentTriggers: readonly Trigger[] = [
  ...useTriggers(['consent by default']),
  [joined(agreementNames), ['true', "'granted'", 'checked']],
  [joined(consentPlaces), wholeWords(processingKinds.map((kind) => kind.replaceAll(' ', ''))), ['true']],
  [['necessary', 'essential', 'functional'], wholeWords(processingKinds.map((kind) => kind.replaceAll(' ', ''))), ['true']],
  [ascii([...agreementTexts.en, ...agreementTexts.fr, ...agreementTexts.es]), boxes, ['checked', 'true']],
  [[NON_ASCII], boxes, ['checked', 'true']],
];

/** Words of files that ask for consent with a control to accept it. */
export const consentDialogTriggers: readonly Trigger[] = [
  ...useTriggers(['consent without choice']),
  [wholeWords([...joined(consentDialogs)]), [...joined(acceptNames), ...ascii(acceptTexts.fr), ...ascii(acceptTexts.es)], ['button', 'btn',
    'pressable', 'touchable', 'onclose', '@close', 'dismiss']],
  [ascii([...consentTexts.en, ...consentTexts.fr, ...consentTexts.es]), joined(acceptNames), ['button', 'btn', 'pressable', 'touchable']],
  [[NON_ASCII], ['button', 'pressable', 'touchable'], ['cookie', 'consent', 'gdpr', 'privacy']],
  [['alert'], ['react-native'], [...joined(consentDialogs), ...ascii([...consentTexts.en, ...consentTexts.fr, ...consentTexts.es]),
    NON_ASCII]],
  [joined(optionalProcessing), ['disabled']],
  [ascii([...marketingTexts.en, ...marketingTexts.fr, ...marketingTexts.es]), ['checkbox'], ['terms', 'conditions', 'privacy', 'termin']],
  [[NON_ASCII], ['checkbox']],
  [['gdpr', 'consent', 'agree'], ['&&'], ['consent']],
];

/** Words of files that take the consent of a parent as given. */
export const parentalTriggers: readonly Trigger[] = [
  [joined(parentalFlags)],
  [ascii([...parentStatements.en, ...parentStatements.fr, ...parentStatements.es]), boxes],
  [[NON_ASCII], boxes],
];

/** Words of files that record consent as given, or lock it. */
export const withdrawalTriggers: readonly Trigger[] = [
  ...useTriggers(['consent by code']),
  [[...joined([...consentKeys, ...parentalFlags]).filter((word) => word !== 'parentok'), ...wholeWords(['parentok'])], ['true', "'1'",
    "'accepted'", "'granted'", "'yes'", "'all'", 'now(', 'date(', 'consent()', 'cookie']],
  [['optin', 'opt_in', 'grantconsent', 'giveconsent', 'rememberconsentgiven']],
  [[...Object.keys(consentLocks), ...Object.keys(withdrawalSwitches)].map((name) => name.replaceAll(' ', ''))],
];
