/** Keys and names of a flag that says that a visitor is old enough (GC25 ¶114). Word by word. */
export const ageFlags: readonly string[] = ['age verified', 'verified age', 'age verification', 'age confirmed', 'confirmed age',
  'age confirmation', 'age gate', 'age gate passed', 'age check passed', 'age ok', 'age accepted', 'age consent', 'adult consent',
  'adult confirmed', 'adult verified', 'verified adult', 'is adult', 'isadult', 'is of age', 'of legal age', 'legal age', 'over 18',
  'over18', 'over 21', 'over21', 'is over 18', 'is 18', 'is 21', '18 plus', '18plus', 'eighteen plus', 'is eighteen', 'show mature',
  'mature content', 'mature confirmed', 'mature enabled', 'show nsfw', 'nsfw consent', 'nsfw confirmed', 'allow nsfw', 'adult content',
  'show adult', 'ageverified', 'agegate', 'adultconsent'];
/** Those among them that only say what a visitor wants to see. */
export const contentPreferences: readonly string[] = ['show mature', 'mature content', 'mature enabled', 'show nsfw', 'allow nsfw',
  'adult content', 'show adult'];
/** Words of such a name that say something else: the asking, or what a thing is marked as. */
export const notAgeFlags: readonly string[] = ['show age', 'open', 'modal', 'dialog', 'visible', 'banner', 'loading', 'error', 'required',
  'message', 'label', 'title', 'url', 'link', 'filter', 'hide', 'rating', 'item', 'post', 'video', 'tag', 'count', 'requires', 'pending',
  'checking', 'page', 'screen', 'is checking'];
/** Values that a flag of consent, age or a parent is switched on with. */
export const onValues: readonly unknown[] = [true, 1, 'true', '1', 'yes', 'on', 'accepted', 'granted', 'all', 'allow', 'allowed', 'ok',
  'verified', 'confirmed', 'given', 'passed'];
/** First words of functions that find out with someone else: a server, a service, a document. */
export const verifyingVerbs: readonly string[] = ['verify', 'verifies', 'validate', 'check', 'authenticate', 'assess'];
/** Names of what a visitor typed, or what the browser keeps. */
export const formWords: ReadonlySet<string> = new Set(['form', 'formData', 'values', 'target', 'cookie', 'localStorage', 'sessionStorage',
  'prompt', 'searchParams']);
