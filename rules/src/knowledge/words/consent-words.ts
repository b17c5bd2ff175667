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

/** Names that hold whether a person agreed, or takes part in something that needs agreement. */
export const agreementNames: readonly string[] = ['marketing consent', 'consent marketing', 'consent to marketing', 'email consent',
  'sms consent', 'analytics consent', 'consent analytics', 'tracking consent', 'cookie consent', 'cookies consent', 'consent given',
  'given consent', 'has consent', 'has consented', 'consented', 'user consent', 'gdpr consent', 'privacy consent', 'data consent',
  'consent to data', 'research consent', 'photo consent', 'media consent', 'marketing opt in', 'opt in marketing', 'opted in',
  'marketing opted in', 'email opt in', 'newsletter opt in', 'opt in newsletter', 'accept marketing', 'accepts marketing',
  'agree to marketing', 'agree marketing', 'marketing agreed', 'receive marketing', 'receive newsletter', 'receive newsletters',
  'receive promotions', 'receive offers', 'subscribe newsletter', 'subscribe to newsletter', 'subscribed to newsletter',
  'newsletter subscribed', 'newsletter subscription', 'is newsletter subscribed', 'want newsletter', 'wants newsletter', 'join newsletter',
  'accept terms', 'accepts terms', 'terms accepted', 'accepted terms', 'agree to terms', 'agree terms', 'agreed to terms', 'terms agreed',
  'accept privacy', 'accept privacy policy', 'privacy accepted', 'privacy policy accepted', 'agree privacy', 'agree tracking',
  'allow tracking', 'accept tracking', 'tracking accepted', 'tracking allowed', 'accept cookies', 'cookies accepted', 'accepted cookies',
  'agree to all', 'allow analytics', 'analytics allowed', 'allow marketing', 'marketing allowed', 'marketing emails', 'promotional emails',
  'allow personalised ads', 'allow personalized ads', 'third party marketing', 'share with partners'];
/** Names of kinds of processing; only among the settings of consent. */
export const processingKinds: readonly string[] = ['analytics', 'analytical', 'marketing', 'advertising', 'advertisement', 'ads',
  'tracking', 'targeting', 'statistics', 'statistical', 'performance', 'personalization', 'personalisation', 'social media', 'third party',
  'preferences', 'profiling', 'remarketing'];
/** Names beside them, in an object, that show that it is about consent; a service works with these kinds anyway. */
export const necessaryKinds: readonly string[] = ['necessary', 'essential', 'essentials', 'strictly necessary', 'functional', 'required'];
export const consentPlaces: readonly string[] = ['consent', 'consents', 'cookie', 'cookies', 'gdpr', 'ccpa', 'privacy preferences',
  'tracking preferences', 'opt in', 'opt ins'];
/** Words that turn the rest of a name round, so that on protects. */
export const refusalNames: readonly string[] = ['opt out', 'opted out', 'optout', 'do not', 'dont', 'no', 'not', 'without', 'disable',
  'disabled', 'block', 'blocked', 'deny', 'denied', 'decline', 'declined', 'reject', 'rejected', 'refuse', 'refused', 'withdrawn',
  'withdraw', 'revoke', 'revoked', 'unsubscribe', 'unsubscribed', 'hide', 'anonymous', 'anonymize', 'anonymise', 'protect'];
/** Words of names about the asking, not about the answer: `showConsent`, `isConsentRequired`. */
export const askingNames: readonly string[] = ['show', 'shows', 'shown', 'showing', 'open', 'opened', 'visible', 'banner', 'modal',
  'dialog', 'popup', 'drawer', 'loading', 'loaded', 'ready', 'required', 'require', 'requires', 'needs', 'need', 'needed', 'pending',
  'valid', 'invalid', 'error', 'errors', 'dirty', 'touched', 'step', 'page', 'screen', 'disabled', 'enabled', 'button', 'field', 'fields',
  'text', 'label', 'message', 'link', 'url', 'version', 'date', 'id', 'type', 'form', 'list', 'count', 'column', 'view', 'supported',
  'checking', 'submitting', 'editable', 'collect', 'has newsletter', 'group', 'section', 'tab', 'menu', 'can', 'module', 'feature'];
