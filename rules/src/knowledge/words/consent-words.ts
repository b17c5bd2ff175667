/** Vocabulary of consent (GC25 ¶71, ¶72). All comparisons are word by word; one entry may be several words in a row. */

/** Words of names that have to do with asking for consent, or with the answer. */
export const consentWords: readonly string[] = ['consent', 'consents', 'consented', 'cookie banner', 'cookie notice', 'cookies accepted',
  'accept cookies', 'accepted cookies', 'cookie preferences', 'cookie settings', 'gdpr', 'opt in', 'opted in', 'optin', 'opt out',
  'opted out', 'optout', 'tracking allowed', 'allow tracking', 'analytics allowed', 'allow analytics', 'do not track', 'dnt', 'cmp',
  'tracking transparency', 'cookie law', 'privacy choice', 'privacy choices'];

/** Words of functions that carry out what a person chose. */
export const choiceWords: readonly string[] = ['accept', 'accepted', 'agree', 'agreed', 'allow', 'allowed', 'approve', 'grant', 'granted',
  'confirm', 'consent', 'consents', 'opt in', 'enable', 'preference', 'preferences', 'prefs', 'choice', 'choices'];

/** Names of switches by which a service only starts after consent. */
export const consentRequirements: readonly string[] = ['require consent', 'requires consent', 'required consent', 'consent required',
  'require user consent', 'requires user consent', 'require privacy consent', 'requires privacy consent', 'require user privacy consent',
  'requires user privacy consent', 'require cookie consent', 'requires cookie consent', 'wait for consent', 'should require consent'];

/** Hosts of embedded players that store data at once, with the host of the same service that waits until the video is played. */
export const embedHosts: readonly { readonly host: string; readonly folder: string; readonly quietHost: string }[] = [
  { host: 'www.youtube.com', folder: '/embed/', quietHost: 'www.youtube-nocookie.com' },
  { host: 'youtube.com', folder: '/embed/', quietHost: 'www.youtube-nocookie.com' },
];
