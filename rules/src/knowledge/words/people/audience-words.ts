/** Vocabulary of those for whom a product or one of its packages is made (rule map, "Audience"). */

/** Words with which the name of a package begins or ends when people at work use it: `shop-admin`, `admin-web`. */
export const staffPackages: readonly string[] = ['admin', 'admins', 'superadmin', 'backoffice', 'cms', 'staff', 'clinician', 'clinicians',
  'researcher', 'researchers', 'driver', 'drivers', 'courier', 'couriers'];
/** Words beside them in the names of libraries for servers and databases: `firebase-admin`, `mysql-driver`. */
export const libraryWords: readonly string[] = ['firebase', 'supabase', 'prisma', 'kafka', 'redis', 'db', 'database', 'sdk', 'plugin',
  'adapter', 'sql', 'mysql', 'postgres', 'mongo', 'selenium'];
/** What the description of such a package calls it. */
export const staffDescriptions: readonly string[] = ['admin panel', 'admin dashboard', 'admin portal', 'admin console', 'admin interface',
  'admin ui', 'admin app', 'admin frontend', 'administration panel', 'administrator panel', 'back office', 'backoffice', 'internal tool',
  'internal dashboard', 'internal tools', 'for staff', 'staff portal', 'for administrators', 'for employees'];
/** Words before them in the description of a product of which that is only a part: "learning platform with admin panel". */
export const partWords: readonly string[] = ['with', 'and', 'including', 'includes', 'plus', 'has', 'featuring'];
