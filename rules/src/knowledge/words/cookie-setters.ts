/** How cookies are set, and in what their lifetimes are counted (GC25 ¶73; rule map, no-indefinite-retention). */
export interface CookieSetter {
  /** The called name. */
  readonly method: RegExp;
  /** What it is called on, as written; undefined for functions and for whatever holds such a method. */
  readonly holder?: RegExp;
  /** Unit of `maxAge`. */
  readonly maxAge: 'seconds' | 'milliseconds';
  /** Unit of a number under `expires`; without one `expires` is a date. */
  readonly expires?: 'days';
  /** The session cookie: its options are the first argument, or its `cookie` key. */
  readonly isSession?: true;
  /** Where the facts were read. */
  readonly source: string;
}

export const cookieSetters: readonly CookieSetter[] = [
  { method: /^set$/, holder: /^(?:Cookies|Cookie|jsCookie|\$cookies|VueCookies)$/, maxAge: 'seconds', expires: 'days', source: 'js-cookie 3.0.8 README' },
  { method: /^cookie$/, holder: /^(?:res|response|reply|ctx\.res|\$)$|\.(?:res|status\(\d+\))$/, maxAge: 'milliseconds', source: '@types/express-serve-static-core 5.1.3 index.d.ts' },
  { method: /^set$/, holder: /cookies?(?:\(\))?$/i, maxAge: 'seconds', source: 'universal-cookie 8.1.2 README; Next.js cookies()' },
  { method: /^(?:setCookie|serialize|serializeCookie|set_cookie|createCookie)$/i, maxAge: 'seconds', source: 'cookie 1.1.1 dist/index.d.ts; nookies 2.5.2 dist/index.d.ts; cookies-next 6.1.1, react-cookie 8.1.2 READMEs; @fastify/cookie 11.1.5 README' },
  { method: /^(?:session|cookieSession|expressSession)$/i, maxAge: 'milliseconds', isSession: true, source: '@types/express-session 1.19.0 index.d.ts' },
];
