import { ageFlags } from '../../knowledge/words/consent/age-gate-words';
import { ageStatements } from '../../knowledge/words/consent/consent-labels';
import { NON_ASCII, type Trigger, withoutApostrophe } from '../../scan/triggers';

const joined = (phrases: readonly string[]): readonly string[] => [...new Set(phrases.map(withoutApostrophe))];

/** Words of files that keep a flag of age, or state one in a text. */
export const ageGateTriggers: readonly Trigger[] = [
  [joined(ageFlags)],
  [joined([...ageStatements.en, ...ageStatements.fr, ...ageStatements.es]).filter((phrase) => /^[a-z0-9]+$/.test(phrase))],
  [[NON_ASCII], ['18', 'checkbox', 'button']],
];
