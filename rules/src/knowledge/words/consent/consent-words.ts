/** Vocabulary of consent (GC25 ¶71, ¶72). All comparisons are word by word; one entry may be several words in a row. */

/** Words of names that have to do with asking for consent, or with the answer. */
export const consentWords: readonly string[] = ['consent', 'consents', 'consented', 'cookie banner', 'cookie notice', 'cookies accepted',
  'accept cookies', 'accepted cookies', 'cookie preferences', 'cookie settings', 'gdpr', 'opt in', 'opted in', 'optin', 'opt out',
  'opted out', 'optout', 'tracking allowed', 'allow tracking', 'analytics allowed', 'allow analytics', 'do not track', 'dnt', 'cmp',
  'tracking transparency', 'cookie law', 'privacy choice', 'privacy choices'];

/** Words of functions that carry out what a person chose. */
export const choiceWords: readonly string[] = ['accept', 'accepted', 'agree', 'agreed', 'allow', 'allowed', 'approve', 'grant', 'granted',
  'confirm', 'consent', 'consents', 'opt in', 'enable', 'preference', 'preferences', 'prefs', 'choice', 'choices'];

/** Words of functions for a service that people ask for, which needs the script of another company. */
export const askedServices: readonly string[] = ['login', 'log in', 'sign in', 'signin', 'sign up', 'signup', 'authenticate',
  'connect with', 'link account', 'checkout', 'pay with'];

/** Names of switches by which a service only starts after consent. */
export const consentRequirements: readonly string[] = ['require consent', 'requires consent', 'required consent', 'consent required',
  'require user consent', 'requires user consent', 'require privacy consent', 'requires privacy consent', 'require user privacy consent',
  'requires user privacy consent', 'require cookie consent', 'requires cookie consent', 'wait for consent', 'should require consent'];

/** Words of a consent that is asked beside the usual one, for a group or an activity: `custom_consent_required`. */
export const furtherConsents: readonly string[] = ['custom', 'additional', 'extra', 'further'];

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
  'text', 'label', 'message', 'link', 'url', 'version', 'date', 'id', 'type', 'form', 'list', 'count', 'column', 'view', 'last', 'previous',
  'known', 'requested', 'request', 'sent', 'asked', 'ask', 'shown', 'seen', 'supported', 'checking', 'submitting', 'editable', 'collect',
  'has newsletter', 'group', 'section', 'tab', 'menu', 'can', 'module', 'feature'];

/** Words of names of actions in a question about consent, by what they do. */
/** Names of functions that accept, and the noun, which is also in those that show or hide a question. */
export const acceptActs: readonly string[] = ['accept', 'accepts', 'accept all', 'agree', 'allow all', 'allow cookies', 'give consent',
  'grant consent', 'set consent', 'save consent', 'accept cookies', 'approve'];
export const acceptNames: readonly string[] = [...acceptActs, 'consent'];
export const refuseNames: readonly string[] = ['reject', 'decline', 'deny', 'refuse', 'disagree', 'opt out', 'optout', 'necessary',
  'essential', 'withdraw', 'revoke', 'reject all', 'no thanks', 'denied', 'declined', 'rejected', 'disable'];
export const settingsNames: readonly string[] = ['accept selected', 'accept selection', 'selected', 'save choices', 'settings',
  'preferences', 'manage', 'customize', 'customise', 'options', 'configure', 'show details'];
export const closeNames: readonly string[] = ['close', 'dismiss', 'hide'];
/** Of functions that show or hide a question, and do not answer it. */
export const showingNames: readonly string[] = [...closeNames, 'show', 'open', 'visible', 'visibility', 'toggle', 'dialog', 'modal'];
/** Names of components and places that ask for consent to the use of data. */
export const consentDialogs: readonly string[] = ['cookie', 'cookies', 'consent', 'gdpr', 'ccpa', 'tracking'];
/** Processing that a service works without: asking for it as the price of a sign-up leaves no choice. */
export const optionalProcessing: readonly string[] = ['usage data', 'share data', 'share usage', 'marketing', 'newsletter', 'promotions',
  'promotional', 'tracking', 'analytics', 'personalised ads', 'personalized ads', 'data sharing', 'third party'];
/** Names in which tracking is that of a parcel. */
export const parcelNames: readonly string[] = ['tracking id', 'tracking ids', 'tracking number', 'tracking numbers', 'tracking no',
  'tracking num', 'tracking code', 'tracking url', 'tracking link', 'courier tracking', 'parcel tracking', 'package tracking',
  'shipment tracking', 'shipping tracking', 'delivery tracking', 'order tracking'];
/** Last words of names that say whether a part of the product is there: `isNewsletterConfigured`. */
export const statesOfParts: ReadonlySet<string> = new Set(['configured', 'available', 'supported', 'ready', 'loaded', 'installed']);
/** First words of names that say what an account may use, and words for what it pays for: `hasAdvancedAnalytics`. */
export const entitlementLeads: ReadonlySet<string> = new Set(['has', 'can', 'is', 'have', 'includes', 'supports']);
export const paidParts: readonly string[] = ['feature', 'features', 'plan', 'tier', 'advanced', 'premium', 'pro', 'paid', 'access',
  'entitlement', 'license', 'licence', 'module', 'unlocked', 'higher'];

/** Words of names or texts by which consent that was given can be taken back. */
export const withdrawalWords: readonly string[] = ['withdraw', 'withdrawal', 'withdrawn', 'revoke', 'revoked', 'opt out', 'opted out',
  'optout', 'opt_out', 'decline', 'declined', 'reject', 'rejected', 'deny', 'denied', 'refuse', 'refused', 'disagree', 'reset',
  'clear consent', 'remove consent', 'unset', 'forget consent', 'delete consent', 'toggle consent', 'toggle', 'manage cookies',
  'manage consent', 'cookie settings', 'cookie preferences'];
/** Keys under which an answer to a question about consent is kept. */
export const consentKeys: readonly string[] = ['consent', 'consented', 'consents', 'cookies accepted', 'accepted cookies', 'accept cookies',
  'cookie accepted', 'cookies allowed', 'gdpr', 'opt in', 'opted in', 'tracking accepted', 'tracking allowed', 'analytics enabled',
  'analytics accepted', 'allow analytics', 'allow tracking', 'privacy accepted', 'cookie policy accepted', 'cookie consent', 'parent ok',
  'parents ok'];
/** Switches that keep consent from being taken back, with the value that does. */
export const consentLocks: Readonly<Record<string, boolean>> = {
  'consent locked': true,
  'lock consent': true,
  'consent permanent': true,
  'consent revocable': false,
  'can opt out': false,
};
/** The same in files about consent; elsewhere, money, requests, keys and certificates are withdrawn or revoked. */
export const withdrawalSwitches: Readonly<Record<string, boolean>> = {
  'can withdraw': false,
  'can revoke': false,
  'allow withdrawal': false,
  'withdrawable': false,
  'revocable': false,
  'revokable': false,
};
/** Words of files about consent, and those that say so in names of code only: pages of any kind link to their privacy policy. */
export const consentSubjects: readonly string[] = ['consent', 'consents', 'consented', 'consenting', 'gdpr', 'coppa', 'opt in', 'opted in',
  'opt out', 'data processing', 'data sharing'];
export const consentSubjectNames: readonly string[] = ['privacy', 'tracking', 'cookie', 'cookies'];

/** Names of a flag that says that a parent agreed. */
export const parentalFlags: readonly string[] = ['parental consent', 'parental approval', 'parental permission', 'parent consent',
  'parents consent', 'parent consented', 'parent approved', 'parent approval', 'parent permission', 'parents agree', 'parents agreed',
  'parent agreed', 'parent agrees', 'guardian consent', 'guardian consented', 'guardian approved', 'guardian approval',
  'guardian permission', 'approved by parent', 'approved by guardian', 'consent by parent', 'parental gate passed', 'parent gate passed',
  'parent verified', 'parent ok', 'parents ok', 'pcok'];
/** Words in the name of a function that verifies the consent of a parent; other verifiers may verify an age. */
export const consentVerifierWords: readonly string[] = ['consent', 'parental', 'parent', 'parents', 'guardian', 'guardians', 'caregiver',
  'caregivers'];
/** Of these, names for a gate that a grown-up opens, which is no record of a consent. */
export const parentalGates: readonly string[] = ['parental gate passed', 'parent gate passed'];
/** Words of a name of a flag that say something else: that consent is asked for, or needed. */
export const notParentalFlags: readonly string[] = ['require', 'requires', 'required', 'need', 'needs', 'needed', 'request', 'requested',
  'pending', 'show', 'open', 'modal', 'dialog', 'visible', 'banner', 'screen', 'page', 'error', 'loading', 'missing', 'waiting', 'ask',
  'asked', 'token', 'email', 'url', 'link', 'date', 'id', 'text', 'form', 'status', 'type', 'enabled', 'feature', 'sent', 'expired',
  'denied', 'step', 'available'];
/** Names that hold whether the terms of use were accepted, without which there is no account: that is no consent to the use of data. */
export const termsNames: readonly string[] = ['terms', 'tos', 'privacy policy', 'accept privacy', 'privacy accepted', 'agree privacy'];
/** Words for what only a grown-up knows, by which a page lets them in. */
export const secretNames: readonly string[] = ['pin', 'pins', 'pincode', 'passcode', 'password', 'passphrase', 'otp', 'code', 'passkey',
  'biometric', 'biometrics'];
/** Events of a dialog for such a check, in lower case, when it was passed. */
export const passedNames: ReadonlySet<string> = new Set(['verified', 'verify', 'success', 'unlock', 'unlocked', 'correct', 'passed',
  'valid', 'confirmed', 'authenticated']);
/** Names of functions that opt a person in. */
export const optInNames: readonly string[] = ['opt_in_capturing', 'optInCapturing', 'opt_in_tracking', 'optIn', 'optInTracking',
  'grantConsent', 'giveConsent', 'rememberConsentGiven'];
/** Texts beside a box that no one can switch off. */
export const necessaryTexts: readonly string[] = ['necessary cookies', 'essential cookies', 'strictly necessary', 'always active',
  'remember me'];
/** Keys and calls of queries, of types and of what is shown: a name in them says nothing of a person. */
export const questionKeys: ReadonlySet<string> = new Set(['select', 'include', 'where', 'attributes', 'projection', 'fields', 'filter',
  'match', 'query', 'required', 'errors', 'touched', 'visibility', 'columns', 'features', 'permissions', 'omit', 'pick', 'orderBy']);
/** First words of calls that ask for data or describe a query. */
export const questionCalls: readonly string[] = ['find', 'select', 'omit', 'pick', 'query', 'expect', 'where', 'count', 'project', 'use'];
/** Calls that show a dialog of the platform: a title, a text and a list of buttons. */
export const dialogCalls: readonly string[] = ['react-native:Alert.alert'];
/** Events and handlers that close a dialog. */
export const closings: ReadonlySet<string> = new Set(['close', 'dismiss', 'requestclose', 'backdropclick', 'overlayclick', 'openchange',
  'scroll']);

/** Names that frameworks give to the parameters of a URL. */
export const addressParts: ReadonlySet<string> = new Set(['query', 'searchParams', 'queryParams', 'queryParamMap',
  'queryStringParameters']);
/** Words of files in which people sign in. */
export const signInWords: readonly string[] = ['login', 'log in', 'sign in', 'signin', 'sign up', 'signup', 'oauth', 'sso', 'auth'];
