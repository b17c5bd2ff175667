/** Vocabulary of requests for ads: what they tell of the person, and how they ask for ads fit for a child (GC25 ¶40, ¶42; rule map). */

/** Keys of ad requests that tell of the person who sees the ad, not of the page. */
export const personKeys: readonly string[] = ['age', 'age group', 'age range', 'yob', 'birth year', 'year of birth', 'birthday', 'dob',
  'gender', 'sex', 'interest', 'interests', 'hobbies', 'affinity', 'segment', 'segments', 'audience', 'audiences', 'user id', 'userid',
  'uid', 'user', 'ppid', 'publisher provided id', 'email', 'hashed email', 'hem', 'eids', 'buyeruid', 'income', 'education', 'school',
  'grade', 'location', 'lat', 'lng', 'geo', 'zip', 'postcode', 'persona', 'cohort', 'behaviour', 'behavior', 'history', 'visitor id',
  'device id', 'user ids'];

/** Traits by which an ad is aimed at somebody, in requests of a product's own. */
export const aimingKeys: readonly string[] = ['age', 'user age', 'age group', 'age range', 'age band', 'yob', 'birth year', 'birth date',
  'birthday', 'dob', 'date of birth', 'gender', 'sex', 'user gender', 'interests', 'user interests', 'hobbies', 'segments', 'user segments',
  'audience segments', 'behaviour', 'behavior', 'browsing history', 'watch history', 'search history', 'viewing history',
  'purchase history', 'persona', 'cohort', 'school', 'grade'];

/** Ids of a person in such requests. A plain e-mail address there may be that of an advertiser. */
export const adIdKeys: readonly string[] = ['user data', 'ppid', 'publisher provided id', 'eids', 'hashed email', 'hem', 'buyeruid'];

/** Keys below `user` of an ad request. */
export const userObjectKeys: readonly string[] = ['yob', 'gender', 'keywords', 'kwarray', 'data', 'segments', 'segment', 'geo', 'buyeruid',
  'eids', 'ids', 'age', 'interests', 'email', 'birth year', 'id', 'ext'];

/** Words of names and texts in files with bid requests; whole names there; names of products that bid come from the catalogue. */
export const biddingWords: readonly string[] = ['ortb', 'openrtb', 'open rtb', 'bidder', 'bidders', 'adunit', 'adunits', 'ad unit',
  'ad units', 'bid request', 'bid requests'];
export const biddingNames: readonly string[] = ['imp', 'vast'];

/** Names of which one stands in the path of a value that an adapter hands on. */
export const handedOnWords: readonly string[] = ['bid', 'bids', 'bidder', 'request', 'requests', 'ortb', 'params'];

/** Keys below `user` that stand for the whole of it. */
export const wholeUserKeys: readonly string[] = ['id', 'ext', 'data'];

/** Functions that write to a path in an object, and what stands behind `user` in such a path. */
export const pathSetters: readonly string[] = ['deepSetValue', 'setValue', 'set', 'dset', 'assign'];
export const userPathKeys: readonly string[] = ['yob', 'gender', 'keywords', 'geo', 'age', 'interests'];

/** Words of names of which one means ads, and one asking for them. */
export const adRequestWords: readonly string[] = ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertising',
  'creatives'];
export const askingVerbs: readonly string[] = ['get', 'fetch', 'load', 'request', 'serve', 'show', 'find', 'pick', 'select', 'target',
  'query', 'post', 'axios', 'init', 'initialize', 'configure'];

/** Parts of the path of an address that serves ads, and the first part of its host. */
export const adPathParts: readonly string[] = ['ad', 'ads', 'adrequest', 'ad-request', 'adserver', 'ad-server', 'advertisement',
  'advertisements', 'adverts'];
export const adHostParts: readonly string[] = ['ad', 'ads'];

/** Methods that choose items of a list. */
export const choosingMethods: readonly string[] = ['filter', 'find', 'sort', 'toSorted', 'some', 'findLast'];

/** Words of an age: to leave out ads by age protects. */
export const ageWords: readonly string[] = ['age', 'birth', 'birthday', 'birthdate', 'yob', 'dob'];

/** Attributes of ad slots that ask for child treatment, and script variables that do unless they are 0. */
export const slotTreatments: readonly string[] = ['data-tag-for-age-treatment', 'data-tag-for-child-directed-treatment',
  'data-tag-for-under-age-of-consent'];
export const scriptTreatments: readonly string[] = ['google_tag_for_age_treatment', 'google_tag_for_child_directed_treatment',
  'google_tag_for_under_age_of_consent', 'requestNonPersonalizedAds'];

/** Host whose script only fills such slots, each of which is judged by itself, and the loader of page ads for the account it names. */
export const plainAdHost = 'pagead2.googlesyndication.com';
export const plainAdLoader = 'pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=';

/**
 * Addresses of video ads, and their parameters that ask for child treatment (Ad Manager help 3671211, 9004919). `tfat` is
 * what code gives for the age treatment; no document that names it was found, so it is believed and never offered.
 */
export const videoAdPath = 'gampad/ads';
export const videoAdAddress = 'pubads.g.doubleclick.net/gampad/ads?';
export const videoAdRemedy = '&tfcd=1&npa=1';
export const videoAdTreatments: readonly string[] = ['tfcd', 'tfua', 'tfat', 'npa', 'rdp', 'ltd'];
