/**
 * Vocabulary of people and what may be known of them (GC25 ¶42, ¶68, ¶70; rule map, "Personal value"). Names are compared
 * word by word; an entry may be several words in a row.
 */

/** Names that hold a person. `clear` ones are children; the others may be anybody. */
export const subjects: { readonly child: readonly string[]; readonly any: readonly string[] } = {
  child: ['child', 'kid', 'pupil', 'student', 'learner', 'minor', 'teen', 'youth', 'children', 'kids', 'pupils', 'students', 'learners',
    'minors', 'teens'],
  any: ['user', 'users', 'player', 'players', 'member', 'members', 'account', 'profile', 'session', 'auth', 'me', 'viewer', 'person',
    'persons', 'people', 'customer', 'visitor', 'participant', 'subscriber', 'patient', 'author', 'sender', 'owner', 'current user'],
};

/** Words before `id` in the name of an id that identifies a person. */
export const identifiedPeople: readonly string[] = [...subjects.child, ...subjects.any, 'parent', 'guardian', 'family', 'household',
  'device', 'client', 'customer', 'distinct', 'anonymous', 'person', 'contact', 'candidate', 'enrollment', 'enrolment'];

/** Members in which people are called as they chose. */
export const chosenNames: readonly string[] = ['nickname', 'nickName', 'alias', 'username', 'userName', 'handle'];

/** Names of people at work, who are no children. */
export const workerWords: readonly string[] = ['employee', 'employees', 'emp', 'staff', 'candidate', 'candidates', 'applicant',
  'applicants', 'recruiter', 'contractor', 'payroll', 'salesperson', 'operator', 'operators', 'admin', 'admins', 'tutor', 'tutors',
  'teacher', 'teachers', 'instructor', 'instructors', 'educator', 'educators', 'lecturer', 'lecturers', 'coach', 'coaches', 'mentor',
  'mentors', 'corporate', 'partnership', 'partnerships', 'clinician', 'clinicians', 'researcher', 'researchers', 'courier', 'couriers'];

/** Names of grown-ups who have accounts of their own. */
export const accountHolders: readonly string[] = [...workerWords, 'parent', 'parents', 'guardian', 'guardians', 'caregiver', 'caregivers',
  'leader', 'leaders', 'volunteer', 'volunteers', 'dealer', 'merchant', 'seller', 'director', 'directors', 'organiser', 'organisers',
  'organizer', 'organizers', 'payer', 'responsible', 'responsable', 'responsavel', 'candidato', 'candidatos', 'profesor', 'profesores',
  'docente', 'docentes', 'enseignant', 'enseignants'];

/** More of them, which are people only where a value of a person has the name: `agentEmail`, `provider.phone`. */
export const grownUpHolders: readonly string[] = [...accountHolders, 'agent', 'provider', 'landlord', 'supplier', 'vendor', 'driver'];

/** Data that identifies or describes a user: never needed for product analytics. */
export const traits: readonly string[] = ['age', 'ages', 'age group', 'age range', 'dob', 'birth', 'birthday', 'birthdate', 'birth date',
  'birth year', 'year of birth', 'date of birth', 'gender', 'sex', 'pronouns', 'grade', 'grade level', 'school', 'school name',
  'class name', 'classroom', 'teacher', 'interest', 'interests', 'hobby', 'hobbies', 'favourite', 'favorite', 'favourites', 'favorites',
  'likes', 'topics', 'preferences', 'ethnicity', 'race', 'religion', 'health', 'disability', 'diagnosis', 'income', 'family', 'parent',
  'parents', 'guardian', 'sibling', 'siblings', 'city', 'address', 'postcode', 'zip', 'location', 'latitude', 'longitude', 'country',
  'region', 'mood', 'emotion', 'personality', 'affinity', 'segment', 'segments', 'cohort', 'persona', 'score', 'level', 'skill', 'skills',
  'performance', 'reading level', 'games', 'top games', 'watched', 'history', 'followers', 'friends', 'traits', 'nationality',
  'language level', 'orientation', 'relationship', 'weight', 'height', 'iq'];

/** Of the traits, those that can be said of a person only; `level` or `score` may belong to a lesson or a game. */
export const demographics: readonly string[] = ['age', 'age group', 'age range', 'age band', 'dob', 'birthday', 'birthdate', 'birth date',
  'birth year', 'year of birth', 'date of birth', 'gender', 'pronouns', 'grade level', 'ethnicity', 'religion', 'disability', 'diagnosis',
  'income', 'hobby', 'hobbies', 'interests', 'nationality', 'personality', 'persona', 'email', 'e mail', 'phone', 'phone number',
  'username', 'first name', 'last name', 'full name'];

/** What names a person. */
export const identifiers: readonly string[] = ['name', 'first name', 'last name', 'full name', 'firstname', 'lastname', 'fullname',
  'display name', 'displayname', 'username', 'user name', 'nickname', 'handle', 'email', 'e mail', 'mail', 'phone', 'phone number',
  'mobile', 'avatar', 'photo', 'picture', 'person name', 'em', 'ph', 'fn', 'ln', 'db', 'ge'];

/** Hashed email addresses and phone numbers, which are the same everywhere and are exchanged to match users. */
export const hashedIdentifiers: readonly string[] = ['hashed email', 'email hash', 'email hashes', 'hashed emails', 'sha256 email',
  'email sha256', 'email md5', 'md5 email', 'email sha 256', 'sha 256 email', 'hashed phone', 'phone hash', 'hem'];

/** Traits that say nothing of the person: how the product is to be shown, and what it is. */
export const allowedTraits: readonly string[] = ['locale', 'lang', 'language', 'theme', 'color scheme', 'dark mode', 'accessibility',
  'reduced motion', 'font size', 'contrast', 'captions', 'app version', 'version', 'build', 'build number', 'app build number', 'app build',
  'os version', 'platform', 'os', 'environment', 'env', 'release', 'device type', 'browser', 'plan', 'tier', 'timezone', 'time zone',
  'currency', 'role', 'feature flags', 'created at', 'signed up at', 'sign up date', 'last login', 'is subscribed', 'subscription', 'app',
  'source', 'debug'];

/** Of the names of profiling, measures of how much someone uses a product. */
export const useScores: readonly string[] = ['engagement score'];
/** Names of profiling itself. */
export const profilingWords: readonly string[] = ['lookalike', 'look alike', 'lookalikes', 'affinity', 'affinity score', 'affinities',
  'interest segment', 'interest segments', 'interest profile', 'interest graph', 'infer interests', 'inferred interests', 'infer traits',
  'inferred traits', 'propensity', 'propensity score', 'audience segment', 'audience segments', 'behavioral profile', 'behavioural profile',
  'behavior profile', 'behaviour profile', 'psychographic', 'psychographics', 'taste profile', 'personality profile', 'user embedding',
  'churn score', 'engagement score', 'interest score', 'interest scores', 'interest vector', 'interest model', 'interest weights',
  'taste vector', 'preference vector', 'preference embedding', 'user vector', 'churn risk', 'churn probability', 'predict churn',
  'personality score', 'personality traits', 'inferred preferences', 'inferred profile', 'spending propensity', 'addiction score',
  ...['infer', 'derive', 'predict', 'guess', 'compute', 'calculate', 'extract'].flatMap((verb) =>
    ['', 'user ', 'child ', 'student ', 'player ', 'member '].flatMap((whose) =>
      ['interests', 'traits', 'personality'].map((what) => `${verb} ${whose}${what}`)
    )
  )];

/** Names under which interests of a person are counted. */
export const interestNames: readonly string[] = ['interests', 'interest', 'interest scores', 'affinities', 'affinity', 'topics'];
/** Counts by subject, which a quiz keeps of what a child knows and a feed of what it likes. */
export const subjectCounts: readonly string[] = ['topic', 'category', 'tag', 'genre', 'creator', 'artist', 'brand'].flatMap((what) =>
  ['scores', 'weights', 'counts', 'preferences'].map((how) => `${what} ${how}`)
);
/** Words of attention, and words of learning, around such counts. */
export const attentionWords: readonly string[] = ['like', 'liked', 'likes', 'view', 'viewed', 'views', 'watch', 'watched', 'click',
  'clicked', 'clicks', 'listen', 'listened', 'played', 'engagement', 'interest', 'interests', 'recommend', 'recommendation',
  'recommendations', 'feed', 'preference', 'share', 'dwell'];
export const learningWords: readonly string[] = ['quiz', 'answer', 'answers', 'correct', 'exam', 'question', 'questions', 'grade', 'lesson',
  'skill', 'mastery', 'exercise'];

/** Names of what a person did, as input of an inference. */
export const activityWords: readonly string[] = ['events', 'history', 'views', 'watches', 'clicks', 'activity', 'activities', 'sessions',
  'plays', 'searches', 'behaviour', 'behavior', 'interactions', 'messages', 'chats', 'ratings'];

/** Keys of a viewing record: what was watched, and how. */
export const contentKeys: readonly string[] = ['url', 'content id', 'video id', 'media id', 'item id', 'track id', 'episode id', 'clip id',
  'lesson id', 'post id', 'article id', 'content', 'video', 'media', 'title'];
export const engagementKeys: readonly string[] = ['position', 'duration', 'progress', 'watch time', 'watched', 'watched seconds',
  'watch seconds', 'played', 'percent', 'percentage', 'completion', 'dwell', 'dwell time', 'dwell seconds', 'time spent', 'seconds',
  'events', 'clicks', 'buffer', 'rebuffer count', 'rebuffer duration', 'bitrate', 'view time', 'engagement', 'interactions',
  'scroll depth'];
export const userIdKeys: readonly string[] = ['user id', 'userid', 'uid', 'user', 'viewer id', 'child id', 'student id', 'pupil id',
  'player id', 'member id', 'account id', 'profile id', 'customer id', 'distinct id'];

/** Words of ids that name machinery, not something to look at. */
export const technicalIds: readonly string[] = ['session', 'device', 'request', 'trace', 'span', 'parent', 'tenant', 'org', 'organisation',
  'organization', 'group', 'client', 'app', 'event', 'message', 'order', 'transaction', 'payment', 'socket', 'connection', 'process', 'job',
  'build', 'user', 'owner', 'author', 'team', 'role', 'timer', 'element', 'node'];

/** Path segments and module names of a project's own measuring wrapper. */
export const analyticsModules: readonly string[] = ['analytics', 'tracking', 'tracker', 'telemetry', 'metrics', 'mixpanel', 'amplitude',
  'segment', 'posthog', 'gtag', 'ga', 'events', 'recommender', 'recommendations', 'statistics'];
/** Those of them that mean measuring in a path as well; folders named `events` or `segment` hold other things. */
export const measuringPaths: readonly string[] = analyticsModules.filter((word) => !['events', 'segment', 'ga'].includes(word));
/** Words of names of modules that report errors: `./errorTracking`. */
export const errorModules: readonly string[] = ['error', 'errors', 'crash', 'crashes', 'exception', 'exceptions', 'bug', 'bugs'];
/** Their functions that say whose errors follow. */
export const userSetters: readonly string[] = ['setUser', 'setUserContext', 'setUserInfo', 'identifyUser'];
/** Those that may as well keep track of steps or parcels, or offer something. */
export const thingModules: ReadonlySet<string> = new Set(['tracking', 'tracker', 'recommender', 'recommendations', 'statistics']);
/** Modules that measure use, unless they are in the folder of a thing of the product: `../appointment/tracking`. */
export const trackingFiles: ReadonlySet<string> = new Set(['tracking', 'tracker']);
/** Folders whose names do not say what is in them. */
export const plainFolders: ReadonlySet<string> = new Set(['utils', 'util', 'lib', 'libs', 'services', 'service', 'helpers', 'common',
  'shared', 'src', 'core', 'api', 'app', 'hooks', 'modules', 'components', 'user', 'events']);
/** Words of keys and setters for the role of an account. */
export const roleWords: readonly string[] = ['role'];
/** First words of calls that ask for a role. */
export const asksWords: readonly string[] = ['has', 'is', 'check', 'require', 'allow'];
