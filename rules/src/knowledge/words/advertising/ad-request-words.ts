/** Vocabulary of ad requests: the personal data they contain, and the child-directed flags they set (GC25 ¶40, ¶42; rule map). */

/** Keys of ad requests that describe the viewer, not the page. */
export const personKeys: readonly string[] = ['age', 'age group', 'age range', 'yob', 'birth year', 'year of birth', 'birthday', 'dob',
  'gender', 'sex', 'interest', 'interests', 'hobbies', 'affinity', 'segment', 'segments', 'audience', 'audiences', 'user id', 'userid',
  'uid', 'user', 'ppid', 'publisher provided id', 'email', 'hashed email', 'hem', 'eids', 'buyeruid', 'income', 'education', 'school',
  'grade', 'location', 'lat', 'lng', 'geo', 'zip', 'postcode', 'persona', 'cohort', 'behaviour', 'behavior', 'history', 'visitor id',
  'device id', 'user ids'];

/** Traits that target an ad at a user, in ad requests of the product itself. */
export const aimingKeys: readonly string[] = ['age', 'user age', 'age group', 'age range', 'age band', 'yob', 'birth year', 'birth date',
  'birthday', 'dob', 'date of birth', 'gender', 'sex', 'user gender', 'interests', 'user interests', 'hobbies', 'segments', 'user segments',
  'audience segments', 'behaviour', 'behavior', 'browsing history', 'watch history', 'search history', 'viewing history',
  'purchase history', 'persona', 'cohort', 'school', 'grade'];

/** Ids of a person in such requests. A plain e-mail address there may be that of an advertiser. */
export const adIdKeys: readonly string[] = ['user data', 'ppid', 'publisher provided id', 'eids', 'hashed email', 'hem', 'buyeruid'];

/** Keys below `user` of an ad request. */
export const userObjectKeys: readonly string[] = ['yob', 'gender', 'keywords', 'kwarray', 'data', 'segments', 'segment', 'geo', 'buyeruid',
  'eids', 'ids', 'age', 'interests', 'email', 'birth year', 'id', 'ext'];

/** Words in identifiers and strings of files that contain bid requests, then whole identifiers. Bidding SDKs are in the catalogue. */
export const biddingWords: readonly string[] = ['ortb', 'openrtb', 'open rtb', 'bidder', 'bidders', 'adunit', 'adunits', 'ad unit',
  'ad units', 'bid request', 'bid requests'];
export const biddingNames: readonly string[] = ['imp', 'vast'];

/** Names in the member path of a value that a bid adapter forwards; one of them is enough. */
export const handedOnWords: readonly string[] = ['bid', 'bids', 'bidder', 'request', 'requests', 'ortb', 'params'];

/** Keys below `user` that represent the whole user object. */
export const wholeUserKeys: readonly string[] = ['id', 'ext', 'data'];

/** Functions that write to a path in an object, and the keys that follow `user` in such a path. */
export const pathSetters: readonly string[] = ['deepSetValue', 'setValue', 'set', 'dset', 'assign'];
export const userPathKeys: readonly string[] = ['yob', 'gender', 'keywords', 'geo', 'age', 'interests'];
/** Last keys of such a path, below `ext` and `data` too, and of a bidder's own parameters, that tell of the person. */
export const userPathEnds: readonly string[] = ['yob', 'gender', 'age', 'interests', 'audience', 'audiences', 'segments', 'birth year'];
export const bidderParams: readonly string[] = [...userPathEnds, 'dob', 'lat', 'lon', 'lng', 'latitude', 'longitude'];

/** Words in names of functions that request ads: one noun and one verb. */
export const adRequestWords: readonly string[] = ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertising',
  'creatives'];
export const askingVerbs: readonly string[] = ['get', 'fetch', 'load', 'request', 'serve', 'show', 'find', 'pick', 'select', 'target',
  'query', 'post', 'axios', 'init', 'initialize', 'configure'];

/** Path segments of URLs that serve ads, and the first label of their host name. */
export const adPathParts: readonly string[] = ['ad', 'ads', 'adrequest', 'ad-request', 'adserver', 'ad-server', 'advertisement',
  'advertisements', 'adverts'];
export const adHostParts: readonly string[] = ['ad', 'ads'];

/** Methods that choose items of a list. */
export const choosingMethods: readonly string[] = ['filter', 'find', 'sort', 'toSorted', 'some', 'findLast'];

/** Words of an age: to leave out ads by age protects. */
export const ageWords: readonly string[] = ['age', 'birth', 'birthday', 'birthdate', 'yob', 'dob'];

/** Attributes of ad slots that request child-directed treatment, and script variables that do so unless they are 0. */
export const slotTreatments: readonly string[] = ['data-tag-for-age-treatment', 'data-tag-for-child-directed-treatment',
  'data-tag-for-under-age-of-consent'];
export const scriptTreatments: readonly string[] = ['google_tag_for_age_treatment', 'google_tag_for_child_directed_treatment',
  'google_tag_for_under_age_of_consent', 'requestNonPersonalizedAds'];

/** Host whose script only fills such slots, each of which is judged by itself, and the loader of page ads for the account it names. */
export const plainAdHost = 'pagead2.googlesyndication.com';
export const plainAdLoader = 'pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=';

/**
 * URLs of video ads, and their parameters for child-directed treatment (Ad Manager help 3671211, 9004919). `tfat` is used
 * in practice for age treatment but not documented, so it is accepted when present and never suggested.
 */
export const videoAdPath = 'gampad/ads';
export const videoAdAddress = 'pubads.g.doubleclick.net/gampad/ads?';
export const videoAdRemedy = '&tfcd=1&npa=1';
export const videoAdTreatments: readonly string[] = ['tfcd', 'tfua', 'tfat', 'npa', 'rdp', 'ltd'];
