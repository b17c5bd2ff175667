import { apiTriggers, useTriggers } from '../../knowledge';
import { consentRequirements, embedHosts } from '../../knowledge/words/consent-words';
import type { Trigger } from '../../scan/triggers';

const joined = (phrases: readonly string[]): readonly string[] => [...new Set(phrases.map((phrase) => phrase.replaceAll(' ', '')))];

/** Words of files that start a tracker, give consent by code, or embed a player that stores data. */
export const trackerTriggers: readonly Trigger[] = [
  ...useTriggers(['tracking', 'consent by code']),
  ...apiTriggers(['track']),
  [joined(consentRequirements), ['false']],
];
export const embedTriggers: readonly Trigger[] = embedHosts.map(({ host, folder }) => [[`${host}${folder}`]]);
