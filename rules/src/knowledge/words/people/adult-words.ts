/** Vocabulary of places that adults alone reach, and of what only adults do there. Entries may be several words in a row. */

/** Words for one adult by role. A folder of that name holds the pages of these people; one of the plural may list them for others. */
const roles: readonly string[] = ['teacher', 'educator', 'instructor', 'lecturer', 'guardian', 'caregiver', 'employee', 'employer',
  'seller', 'merchant', 'landlord', 'recruiter', 'cleaner', 'courier', 'shipper', 'headmaster', 'headteacher', 'investor', 'technician',
  'babysitter', 'nanny', 'purchaser', 'organiser', 'organizer', 'contractor', 'school owner', 'business owner', 'shop owner', 'store owner',
  'restaurant owner', 'property owner'];
/** More of them, whose words mean other things too: folders of libraries, threads, parts of programs, tutors that are programs. */
const ambiguousRoles: readonly string[] = ['vendor', 'supplier', 'driver', 'provider', 'worker', 'coach', 'tutor', 'mentor', 'dealer',
  'applicant'];

/** Whole names of folders that hold what these people reach. */
export const adultFolders: readonly string[] = [...roles, 'parent', 'parents', 'guardians', 'caregivers', 'educators', 'employees'];
/** The same in a folder of pages, or between brackets in a route. */
export const adultPages: readonly string[] = [...adultFolders, 'vendor', 'supplier', 'provider', 'worker', 'teachers', 'sellers', 'vendors',
  'merchants', 'couriers', 'cleaners'];
/** Names of files of one of them. Names of components say what they show. */
export const adultFiles: readonly string[] = roles;
/** Names of folders of pages. */
export const pageFolders: ReadonlySet<string> = new Set(['pages', 'views', 'screens', 'routes', 'layouts', 'portals']);

const joining = ['sign up', 'signup', 'register', 'registration', 'onboarding', 'login', 'sign in', 'signin'];
const working = ['dashboard', 'portal', 'earnings', 'payouts'];
const own = [...working, 'auth', 'home', 'app', 'console', 'settings', 'setup', 'tabs', 'navigator', 'hub'];
/** Payments and those who take them: who pays is an adult. */
const paying = ['billing', 'payment', 'payments', 'checkout', 'stripe', 'paddle', 'subscription', 'subscriptions', 'lemonsqueezy'];
const pairs = (people: readonly string[], parts: readonly string[]): readonly string[] =>
  people.flatMap((person) => parts.map((part) => `${person} ${part}`));
const joiners = [...roles, ...ambiguousRoles, 'parent', 'parents', 'teachers', 'sellers', 'vendors'];

/** Names of pages, components and classes of adults: `SellerDashboard`, `signup/vendor`, `for-parents`. */
export const adultPlaces: readonly string[] = [
  ...pairs([...roles, 'parent', 'parents'], [...joining, ...own]),
  ...pairs(ambiguousRoles, [...joining, ...working]),
  ...pairs([...joining, 'join', 'become', 'become a', 'for'], joiners),
  ...pairs(['business', 'store', 'shop', 'company', 'family'], ['sign up', 'signup', 'registration', 'onboarding']),
  ...pairs(['sign up', 'signup', 'register'], ['store page', 'business page', 'shop page', 'company page']),
  ...pairs(['management'], [...joining, ...working]),
  ...pairs(['management', 'tutor', 'coach', 'mentor', 'vendor'], ['auth']),
  ...pairs(['user', 'post', 'content', 'order', 'product', 'comment', 'report', 'role', 'member'], ['management', 'moderation']),
  ...pairs(['principal'], ['dashboard', 'portal']),
  ...pairs(['dashboard', 'portal'], ['principal']),
  ...pairs(paying, ['webhook', 'webhooks']),
  ...pairs(['webhook', 'webhooks'], paying),
  'family setup',
  'host dashboard',
  'host onboarding',
  'become a host',
  'gift purchase',
  'purchase gift',
];

/** Words for adults who work with children, in names of components; what they are given of these: `TutorReport({ studentName })`. */
export const childrensAdults: readonly string[] = [...roles, ...ambiguousRoles];
export const childNameParts: readonly string[] = ['name', 'names', 'first name', 'full name'];
/** What a program says of people who are followed while they work. Drivers are left out: children ride in buses that are followed. */
export const followedWorkers: readonly string[] = pairs(['cleaner', 'courier', 'technician', 'worker', 'employee', 'delivery agent',
  'field agent'], ['location', 'position', 'tracking']);

/** People who pay. */
export const payers: readonly string[] = ['purchaser', 'purchasers', 'buyer', 'buyers', 'payer', 'payers', 'cardholder', 'gifter',
  'landlord', 'landlords', 'vendors', 'sellers', 'merchants', 'cleaner', 'cleaners'];
/** People who may be children, except where something is bought, and the words of that. */
export const dealers: readonly string[] = ['recipient', 'customer', 'sender', 'bill', 'billing'];
export const dealings: readonly string[] = ['gift', 'gifts', 'order paid', 'paid order', 'order confirmation', 'shopify', 'invoice',
  'invoices'];

/** Roles of adults as a query or a record writes them. */
export const writtenRoles: ReadonlySet<string> = new Set([...roles, 'teachers', 'parent', 'admin', 'administrator', 'superadmin', 'staff',
  'vendor', 'supplier', 'leader', 'principal', 'moderator']);
/** Roles beside them that children have too. */
export const openRoles: ReadonlySet<string> = new Set(['student', 'pupil', 'learner', 'child', 'kid', 'user', 'member', 'player',
  'customer', 'participant']);
/** First words of calls that look for records, and names of their texts. */
export const queryCalls: ReadonlySet<string> = new Set(['query', 'eq', 'in', 'where', 'find', 'find one', 'find many', 'find first',
  'filter', 'find unique', 'find all', 'match']);

/** Words beside the name of a family that make it the label of a group, and the name itself. */
export const familyLabels: readonly string[] = ['family name', 'household name'];
export const familyIds: readonly string[] = ['family id', 'household id', 'p family id'];

/** Words with which the name of a package of theirs begins or ends; `parent` alone names the root of several packages. */
export const adultPackages: ReadonlySet<string> = new Set(['teacher', 'teachers', 'educator', 'educators', 'parents', 'seller', 'sellers',
  'vendors', 'merchant', 'merchants', 'landlord', 'landlords', 'recruiter', 'recruiters', 'cleaner', 'cleaners', 'shipper', 'shippers',
  'courier', 'couriers', 'rider', 'riders', 'daycare', 'childcare', 'creche']);
