/**
 * Words that make a name a check of a kind. Names are compared word by word (`isVerifiedAdult` is is, verified, adult).
 * Source: rule map of the project, section "What a guard is"; GC25 ¶42 (child = under 18), ¶71, ¶98, ¶114.
 */
export type GuardKind = 'adult' | 'minor' | 'parental' | 'consent' | 'quietHours';

/** One entry is a sequence of words that must follow each other. */
export const guardWords: Readonly<Record<GuardKind, readonly string[]>> = {
  adult: ['adult', 'adults', 'grownup', 'grown up', 'over 18', 'of age', 'over eighteen', '18 plus', 'majority'],
  minor: ['minor', 'minors', 'child', 'children', 'kid', 'kids', 'teen', 'teens', 'teenager', 'underage', 'under age', 'under 18',
    'under 16', 'under 13', 'under aged', 'coppa', 'pupil', 'toddler', 'youth', 'junior'],
  parental: ['parental consent', 'parental approval', 'parental permission', 'parent approved', 'parent consent', 'parent consented',
    'parent approval', 'guardian consent', 'guardian approved', 'guardian approval', 'approved by parent', 'approved by guardian',
    'verified parent'],
  consent: ['consent', 'consents', 'consented', 'opt in', 'opted in', 'opt out', 'opted out', 'optin', 'optedin', 'gdpr accepted',
    'cookies accepted', 'accepted cookies', 'cookie accepted', 'tracking accepted', 'tracking allowed', 'allow tracking', 'allows tracking',
    'tracking enabled', 'allow analytics', 'allows analytics', 'analytics allowed', 'analytics accepted', 'analytics opt', 'agreed'],
  quietHours: ['quiet', 'dnd', 'do not disturb', 'night', 'nighttime', 'sleep', 'sleeping', 'silent hours', 'curfew', 'send window',
    'daytime', 'day time', 'waking'],
};

/** Of the quiet-hours words, those that hold by day. */
export const daytimeWords: readonly string[] = ['daytime', 'day time', 'waking', 'send window'];

/** A name with one of these words speaks about a check without being its result: `showConsentBanner`, `needsConsent`. */
export const notAnAnswer: readonly string[] = ['show', 'needs', 'need', 'requires', 'require', 'required', 'pending', 'banner', 'dialog',
  'modal', 'missing', 'ask', 'prompt', 'open', 'visible', 'loading', 'page', 'screen', 'count', 'list', 'name', 'id', 'ids', 'nodes',
  'node', 'element', 'elements', 'process', 'length', 'index', 'unset', 'unknown', 'error', 'errors'];

/** Words that turn a name round: `notAdult`, `withoutConsent`, `consentDenied`, `optOut`. */
export const negations: readonly string[] = ['not', 'no', 'non', 'without', 'never', 'denied', 'declined', 'rejected', 'revoked',
  'withdrawn', 'refused', 'isnt', 'hasnt', 'un', 'opt out', 'opted out'];

/** Values an adult state is compared with. */
export const adultValues: readonly string[] = ['adult', 'adults', '18+', 'over18', 'over-18', 'over_18', 'grownup'];
export const minorValues: readonly string[] = ['child', 'minor', 'kid', 'teen', 'teenager', 'underage', 'under18', 'under-18', 'under_18',
  'pupil', '0-5', '6-9', '10-12', '13-15', '16-17'];
export const yesValues: readonly string[] = ['granted', 'accepted', 'accept', 'yes', 'allow', 'allowed', 'true', 'given', 'opt-in',
  'opted-in', 'all', 'approved', '1'];

/** Roles that are not a child's; whether the person is of age is not proven, so these answer "unknown". */
export const staffValues: readonly string[] = ['admin', 'administrator', 'staff', 'teacher', 'instructor', 'moderator', 'parent',
  'guardian', 'owner', 'employee', 'manager', 'superuser'];
/** Last words of names that hold something of such a person: whether it is there says nothing of who is here. */
export const recordEnds: readonly string[] = ['data', 'email', 'mail', 'phone', 'name', 'id', 'ids', 'info', 'profile', 'record',
  'location', 'address', 'count', 'key', 'url', 'token', 'ref', 'details', 'message'];

/** Names of a person's age in years. */
export const ageWords: readonly string[] = ['age', 'ages', 'years old', 'user age', 'age in years'];

/** Names of the day or year a person was born. */
export const birthWords: readonly string[] = ['birth', 'birthday', 'birthdate', 'birthyear', 'born', 'dob', 'dateofbirth'];

/** Words of checks whether a platform can tell something at all. */
export const supportWords: readonly string[] = ['supported', 'supports', 'support', 'available', 'availability'];

/** Names that hold a person, for helpers such as `canShowAds(user)`. */
export const personWords: readonly string[] = ['user', 'account', 'profile', 'child', 'kid', 'student', 'pupil', 'player', 'member',
  'viewer', 'person', 'customer', 'session', 'learner', 'patient', 'me'];
