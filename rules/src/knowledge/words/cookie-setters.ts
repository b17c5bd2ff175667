/** How cookies are set, and in what their lifetimes are counted (GC25 ¶73; rule map, no-indefinite-retention). */
export interface CookieSetter {
  /** The called names, in lower case. */
  readonly methods: readonly string[];
  /** Last name of what it is called on; undefined for functions and for whatever holds such a method. */
  readonly holders?: readonly string[];
  /** Last word of that name. */
  readonly holderWords?: readonly string[];
  /** Unit of `maxAge`. */
  readonly maxAge: 'seconds' | 'milliseconds';
  /** Unit of a number under `expires`; without one `expires` is a date. */
  readonly expires?: 'days';
  /** The third argument may be a number of days. */
  readonly takesDays?: true;
  /** The session cookie: its options are the first argument, or its `cookie` key. */
  readonly isSession?: true;
  /** Where the facts were read. */
  readonly source: string;
}

export const cookieSetters: readonly CookieSetter[] = [
  {
    methods: ['set'],
    holders: ['Cookies', 'Cookie', 'jsCookie', '$cookies', 'VueCookies'],
    maxAge: 'seconds',
    expires: 'days',
    source: 'js-cookie 3.0.8 README',
  },
  {
    methods: ['cookie'],
    holders: ['res', 'response', 'reply', '$', 'status'],
    maxAge: 'milliseconds',
    source: '@types/express-serve-static-core 5.1.3 index.d.ts',
  },
  { methods: ['set'], holderWords: ['cookie', 'cookies'], maxAge: 'seconds', source: 'universal-cookie 8.1.2 README; Next.js cookies()' },
  {
    methods: ['setcookie', 'set_cookie'],
    takesDays: true,
    maxAge: 'seconds',
    source: 'nookies 2.5.2 dist/index.d.ts; cookies-next 6.1.1, react-cookie 8.1.2 READMEs; @fastify/cookie 11.1.5 README',
  },
  {
    methods: ['serialize', 'serializecookie', 'createcookie', 'stringifysetcookie'],
    maxAge: 'seconds',
    source: 'cookie 1.1.1 dist/index.d.ts',
  },
  {
    methods: ['session', 'cookiesession', 'expresssession'],
    maxAge: 'milliseconds',
    isSession: true,
    source: '@types/express-session 1.19.0 index.d.ts',
  },
];

/** Values of cookies that name a thing: the service that was signed in with, the way a page looks. */
export const thingValues: readonly string[] = ['service', 'provider', 'theme', 'locale', 'lang', 'language', 'version', 'mode', 'layout',
  'variant', 'currency', 'timezone', 'country', 'region'];
