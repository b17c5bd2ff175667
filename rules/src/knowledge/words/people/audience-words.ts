/** Vocabulary of those for whom a product or one of its packages is made (rule map, "Audience"). */

/** Words with which the name of a package begins or ends when people at work use it: `shop-admin`, `admin-web`. */
export const staffPackages: readonly string[] = ['admin', 'admins', 'superadmin', 'backoffice', 'cms', 'staff', 'clinician', 'clinicians',
  'researcher', 'researchers', 'driver', 'drivers', 'courier', 'couriers'];
/** Words beside them in the names of libraries for servers and databases: `firebase-admin`, `mysql-driver`. */
export const libraryWords: readonly string[] = ['firebase', 'supabase', 'prisma', 'kafka', 'redis', 'db', 'database', 'sdk', 'plugin',
  'adapter', 'sql', 'mysql', 'postgres', 'mongo', 'selenium'];
/** Libraries of programs that run inside the administration of a shop, which only its merchants see. */
export const staffLibraries: readonly string[] = ['@shopify/app-bridge-react', '@shopify/shopify-app-remix',
  '@shopify/shopify-app-react-router', '@shopify/shopify-app-express', '@wix/dashboard-react'];
/** What the description of such a package calls it. */
export const staffDescriptions: readonly string[] = ['admin panel', 'admin dashboard', 'admin portal', 'admin console', 'admin interface',
  'admin ui', 'admin app', 'admin frontend', 'administration panel', 'administrator panel', 'back office', 'backoffice', 'internal tool',
  'internal dashboard', 'internal tools', 'for staff', 'staff portal', 'for administrators', 'for employees'];
/** Words before them in the description of a product of which that is only a part: "learning platform with admin panel". */
export const partWords: readonly string[] = ['with', 'and', 'including', 'includes', 'plus', 'has', 'featuring'];

/** The same of a package with which people buy things that are delivered to them. */
export const shopPackages: readonly string[] = ['storefront', 'ecommerce', 'commerce', 'shop', 'webshop', 'eshop'];

/** Names beside a form or a check that say that the account is that of an adult, who is one in relation to a child or a firm. */
export const adultAccountSigns: readonly string[] = ['parent role', 'guardian role', 'business role', 'guardian confirmed',
  'parent confirmed', 'guardian status', 'parent status', 'parent profile', 'guardian profile', 'caregiver profile', 'is guardian',
  'parent account', 'guardian account', 'business name', 'company name', 'shop name', 'store name'];
/** First words of calls that make or change an account. */
export const accountVerbs: ReadonlySet<string> = new Set(['create', 'update', 'save', 'add', 'register', 'edit', 'upsert', 'insert',
  'complete', 'submit', 'store', 'patch']);
/** Texts that speak to a parent. */
export const parentTexts: readonly string[] = ['your child', 'your childs', 'your children', 'your kid', 'your kids', 'your teen',
  'your son', 'your daughter', 'your toddler', 'your little one', 'with child name', 'your pupils', 'your students', 'your learners'];
/** Words of texts for accounts that others keep: a school, an employer. */
export const managedAccounts: readonly string[] = ['administrator', 'administrators'];
/** Identity documents, and numbers from them, that a contract or the law asks for together with a name and a date of birth. */
export const identityPapers: readonly string[] = ['aadhaar', 'aadhar', 'national id', 'national identity', 'identity card',
  'id card number', 'passport number', 'passport no', 'social security number', 'ssn', 'pan number', 'pan card', 'tax id', 'tax number',
  'driving licence', 'driver license', 'drivers license'];
/** Parts of a product in which people sign something. */
export const signedPlaces: readonly string[] = ['agreement', 'agreements', 'notary', 'mandate'];
/** Words of labels that ask the person who reads them. */
export const ownWords: readonly string[] = ['your', 'my'];
/** Names of pages on which visitors write to the company, when they are the whole name. */
export const contactPages: ReadonlySet<string> = new Set(['contact']);
/** Words for children that mean adults here: those who learn for a company or at a university. */
export const adultLearners: readonly string[] = ['corporate student', 'corporate students', 'corporate learner', 'corporate learners',
  'adult learner', 'adult learners', 'adult student', 'adult students', 'university student', 'university students', 'graduate student',
  'graduate students', 'student teacher', 'student teachers'];
/** Words of files that are printed and then filled in by hand. */
export const printedPlaces: readonly string[] = ['print', 'printable', 'printables', 'worksheet', 'worksheets'];
