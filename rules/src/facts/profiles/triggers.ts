import { apiTriggers, useTriggers } from '../../knowledge';
import { engagementKeys, interestNames, profilingWords, subjectCounts, userIdKeys } from '../../knowledge/words/people/person-words';
import { identityFillers, identityServices, partnerWords } from '../../knowledge/words/advertising/profile-words';

type Triggers = readonly (readonly (readonly string[])[])[];

/** A phrase as it is written in code: in one word, with underscores, with dashes. */
const written = (phrases: readonly string[]): string[] =>
  phrases.flatMap(
    (phrase) => (phrase.includes(' ') ? [phrase.replaceAll(' ', ''), phrase.replaceAll(' ', '_'), phrase.replaceAll(' ', '-')] : [phrase])
  );

/** Words of which a file holds one of each group when it describes a person to a service, or makes a profile itself. */
export const profileTriggers: Triggers = [
  ...apiTriggers(['profile']),
  ...useTriggers(['person profiles']),
  [written(profilingWords)],
  [[...interestNames, ...written(subjectCounts)], ['+=', '++', 'increment', '$inc', '+ 1', '0) +', 'incrby']],
  [written(userIdKeys.filter((key) => key.endsWith('id'))), written(engagementKeys)],
  [
    ['analytics', 'tracking', 'tracker', 'telemetry', 'metrics', 'statistics'],
    ['scrolldepth', 'scroll_depth', 'timeonpage', 'time_on_page', 'timespent', 'time_spent', 'dwell', 'follow', 'setuser', 'identify',
      'userproperties', 'user_properties', ...[...identityFillers].map((filler) => `set${filler}user`)],
  ],
];

/** The same for signals that rest on names alone: following a topic, actions that carry a person, hashed e-mail addresses for partners. */
export const profileHints: Triggers = [
  [['follow', 'subscribe'], ['tag', 'topic', 'interest', 'categor', 'hobb', 'genre']],
  [['put(', 'dispatch(', 'call(', 'fork(', 'spawn('], ['identify']],
  [[...partnerWords, ...identityServices], ['hashed', 'emailhash', 'email_hash', 'sha256', 'md5', 'phonehash', 'phone_hash', 'hem']],
];
