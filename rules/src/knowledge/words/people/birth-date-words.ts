/** Names of what stands for a span of ages instead of a date. */
export const ageBandWords: readonly string[] = ['age band', 'ageband', 'age bands', 'age group', 'agegroup', 'age groups', 'age range',
  'agerange', 'age bracket', 'agebracket', 'age category'];

/** Words beside a birthday that make it a part of a date, a flag, or something for the day. */
export const besideBirthday: readonly string[] = ['year', 'month', 'day', 'age', 'reminder', 'greeting', 'party', 'filter', 'show', 'hide',
  'is', 'has', 'error', 'visibility', 'public', 'message', 'wish', 'wishes', 'card', 'gift', 'present', 'cake', 'invitation', 'song',
  'coupon', 'discount', 'bonus', 'offer', 'theme', 'notification', 'notifications'];

/** Words of entries that tell something about a date instead of holding it. */
export const aboutDates: readonly string[] = ['is', 'has', 'show', 'error', 'label', 'visible', 'required', 'year', 'month'];

/** First words of a text that gives an example. */
export const exampleStarts: readonly string[] = ['for example', 'e g', 'example', 'z b', 'such as'];

/** Names of age checks, in the names of functions. */
export const ageCheckNames: readonly string[] = ['age check', 'age verification', 'age verifier', 'age verify', 'age gate', 'age assurance',
  'age estimate', 'age estimation', 'age estimator'];
export const checkingVerbs: readonly string[] = ['verify', 'check', 'estimate', 'confirm', 'prove'];
export const checkedThings: readonly string[] = ['age', 'identity'];
/** Words in a call or a path that tie it to such a check. */
export const ageCheckWords: readonly string[] = ['age', 'ages', 'verify', 'verified', 'verifies', 'verifying', 'verification',
  'verifications', 'verifier', 'identity', 'identities', 'check', 'checks', 'checked', 'checker', 'checking'];

/** An age estimated from a photo, and the photos. */
export const guessedAges: readonly string[] = ['estimated age', 'predicted age', 'face age', 'age estimate'];
export const pictures: readonly string[] = ['image', 'photo', 'frame', 'selfie', 'picture'];
/** Words of children so young that what is done for them is counted in days and weeks. */
export const babyWords: readonly string[] = ['baby', 'babies', 'newborn', 'newborns', 'infant', 'infants', 'pregnancy', 'due date',
  'gestation', 'gestational'];
