import assert from 'node:assert/strict';
import { cookieLives, isVisitorCookie } from '../../../rules/src/facts/cookies';
import { cookieTexts } from '../../../rules/src/facts/cookies/cookie-life';
import { daysFromNow, daysInText } from '../../../rules/src/facts/cookies/days-until';
import type { AstNode } from '../../../rules/src/program/syntax/ast';
import type { FileContext } from '../../../rules/src/program/syntax/file-context';
import { callOf, probe } from '../../support/probe';

const thisYear = new Date().getFullYear();
const days = (count: number | undefined): string => (count === undefined ? '?' : `${String(Math.round(count))} days`);

/** How the facts of each reader are written down. */
const readers = {
  lives: (file) =>
    cookieLives(file).map(({ name, days: count, amount, isMark, at }) => {
      const place = `at ${file.getText(at)}${amount ? `, ${file.getText(amount.node)} of ${String(amount.perDay)} a day` : ''}`;
      return `${name ?? '?'} ${days(count)} ${place}${isMark ? ' [mark]' : ''}`;
    }),
  texts: (file) => cookieTexts(file).map((write) => file.getText(write)),
  'days from now': (file) => [days(daysFromNow(callOf(file, '$').arguments[0] as AstNode, file))],
} satisfies Record<string, (file: FileContext) => readonly string[]>;

type Row = readonly [code: string, found: string];

const tables: Record<keyof typeof readers, readonly Row[]> = {
  lives: [
    ["res.cookie('a', b, { maxAge: 86400000 })", 'a 1 days at maxAge: 86400000, 86400000 of 86400000 a day'],
    ["reply.cookie('a', b, { maxAge: 2 * 86400000 })", 'a 2 days at maxAge: 2 * 86400000'],
    ["const DAY = 86400000; res.cookie('a', b, { maxAge: DAY })", 'a 1 days at maxAge: DAY'],
    ["const options = { maxAge: 86400000 }; res.cookie('a', b, options)", 'a 1 days at maxAge: 86400000, 86400000 of 86400000 a day'],
    ["res.cookie('a', b, { maxAge: age })", ''],
    ["res.cookie('a', b, { maxAge: Infinity })", ''],
    ["res.cookie('a', b)", ''],
    ["res.cookie('a', b, { ...options })", ''],
    ["res.status(200).cookie('a', b, { maxAge: 86400000 })", 'a 1 days at maxAge: 86400000, 86400000 of 86400000 a day'],
    ["jar.cookie('a', b, { maxAge: 86400000 })", ''],
    ["cookie('a', b, { maxAge: 86400000 })", ''],
    ["res.cookie('a', b, { maxAge: long ? 86400000 : 172800000 })", 'a 2 days at maxAge: long ? 86400000 : 172800000'],
    ["Cookies.set('a', b, { expires: 365 })", 'a 365 days at expires: 365, 365 of 1 a day'],
    ["Cookies.set('a', b, { 'max-age': 365 })", ''],
    ["Cookies.get('a', b, { expires: 365 })", ''],
    ["VueCookies.set('a', b, { expires: 7 })", 'a 7 days at expires: 7, 7 of 1 a day'],
    ["this.$cookies.set('a', b, { expires: 7 })", 'a 7 days at expires: 7, 7 of 1 a day'],
    ["myCookies.set('a', b, { maxAge: 86400 })", 'a 1 days at maxAge: 86400, 86400 of 86400 a day'],
    ["(await cookies()).set('a', b, { maxAge: 86400 })", 'a 1 days at maxAge: 86400, 86400 of 86400 a day'],
    ["cookieBanner.set('a', b, { maxAge: 86400 })", ''],
    ["cache.set('a', b, { maxAge: 86400 })", ''],
    ["setCookie('a', b, 30)", 'a 30 days at 30, 30 of 1 a day'],
    ["set_cookie('a', b, 30)", 'a 30 days at 30, 30 of 1 a day'],
    ["setCookies('a', b, 30)", ''],
    ["setCookie('a', b, 40000)", ''],
    ["setCookie('a', b, { maxAge: 86400 })", 'a 1 days at maxAge: 86400, 86400 of 86400 a day'],
    ["setCookie(response, 'a', b, { maxAge: 86400 })", 'a 1 days at maxAge: 86400, 86400 of 86400 a day'],
    ['setCookie(name, b, { maxAge: 86400 })', 'name 1 days at maxAge: 86400, 86400 of 86400 a day'],
    ['setCookie(`a${b}`, b, { maxAge: 86400 })', '? 1 days at maxAge: 86400, 86400 of 86400 a day'],
    ["const NAME = 'a'; setCookie(NAME, b, { maxAge: 86400 })", 'a 1 days at maxAge: 86400, 86400 of 86400 a day'],
    ["setCookie('a', true, { maxAge: 86400 })", 'a 1 days at maxAge: 86400, 86400 of 86400 a day [mark]'],
    ["setCookie('a', 'Accepted', 30)", 'a 30 days at 30, 30 of 1 a day [mark]'],
    ["setCookie('a', 'sure', 30)", 'a 30 days at 30, 30 of 1 a day'],
    ["setCookie('a', provider, 30)", 'a 30 days at 30, 30 of 1 a day [mark]'],
    ["cookie.serialize('a', b, { maxAge: 86400 })", 'a 1 days at maxAge: 86400, 86400 of 86400 a day'],
    ["serialize('a', b, { expires: new Date('2099-01-01') })", `a ${days((2099 - thisYear) * 365)} at expires: new Date('2099-01-01')`],
    ["serialize('a', b, { expires: new Date(2099, 1, 1) })", `a ${days((2099 - thisYear) * 365)} at expires: new Date(2099, 1, 1)`],
    ["serialize('a', b, { expires: new Date(0) })", 'a 0 days at expires: new Date(0)'],
    ["serialize('a', b, { expires: new Date('1970-01-01') })", "a 0 days at expires: new Date('1970-01-01')"],
    ["serialize('a', b, { expires: new Date('soon') })", ''],
    ["serialize('a', b, { expires: new Date() })", ''],
    ["serialize('a', b, { expires: new Day('2099-01-01') })", ''],
    ["serialize('a', b, { expires: until })", ''],
    ["const d = new Date(); d.setMonth(d.getMonth() + 6); serialize('a', b, { expires: d })", 'a 180 days at expires: d'],
    ["const d = new Date(); d.setTime(d.getTime() + 86400000); serialize('a', b, { expires: d })", 'a 1 days at expires: d'],
    ["const d = new Date(); d.setHours(d.getHours() + 6); serialize('a', b, { expires: d })", ''],
    ["const d = new Date(); d.setDate(d.getDate() - 6); serialize('a', b, { expires: d })", ''],
    ["session({ name: 'sid', cookie: { maxAge: 86400000 } })", 'sid 1 days at maxAge: 86400000, 86400000 of 86400000 a day'],
    ['session({ cookie: { maxAge: 86400000 } })', 'session 1 days at maxAge: 86400000, 86400000 of 86400000 a day'],
    ['cookieSession({ maxAge: 86400000 })', 'session 1 days at maxAge: 86400000, 86400000 of 86400000 a day'],
    ['startSession({ maxAge: 86400000 })', ''],
    ['document.cookie = `a=${b}; max-age=86400`', 'a 1 days at `a=${b}; max-age=86400`'],
    ['document.cookie = `a=${b}; Max-Age=${2 * 86400}`', 'a 2 days at 2 * 86400'],
    ['document.cookie = "a=" + b + "; max-age=" + 86400', 'a 1 days at "a=" + b + "; max-age=" + 86400'],
    ['document.cookie = `a=${b}; max-age=${age}`', ''],
    ['document.cookie = `${name}=${b}; max-age=86400`', '? 1 days at `${name}=${b}; max-age=86400`'],
    ['document.cookie = "a=b; expires=Fri, 31 Dec 2099 23:59:59 GMT"',
      `a ${days((2099 - thisYear) * 365)} at "a=b; expires=Fri, 31 Dec 2099 23:59:59 GMT"`],
    ['document.cookie = "a=; expires=Thu, 01 Jan 1970 00:00:00 GMT"', ''],
    ['document.cookie = `a=${b}; expires=${new Date(Date.now() + 86400000).toUTCString()}`',
      'a 1 days at new Date(Date.now() + 86400000).toUTCString()'],
    ['document.cookie = `a=${b}; expires=${until.toUTCString()}`', ''],
    ['document.cookie = `a=${b}; path=/`', ''],
  ],
  texts: [
    ['document.cookie = a', 'document.cookie = a'],
    ['window.document.cookie = a', 'window.document.cookie = a'],
    ['this.document.cookie = a', 'this.document.cookie = a'],
    ['document.cookie.text = a', ''],
    ['document["cookie"] = a', 'document["cookie"] = a'],
    ['document.cookies = a', ''],
    ['page.cookie = a', ''],
    ['const a = document.cookie', ''],
  ],
  'days from now': [
    ['$(Date.now() + 86400000)', '1 days'],
    ['$(86400000 + Date.now())', '1 days'],
    ['$(Date.now() + 7 * 24 * 60 * 60 * 1000)', '7 days'],
    ['const now = Date.now(); $(now + 86400000)', '1 days'],
    ['$(start + 86400000)', '?'],
    ['$(1000 + 86400000)', '?'],
    ['$(Date.now() - 86400000)', '?'],
    ['$(Date.now() + age)', '?'],
    ['$(Date.now())', '?'],
  ],
};

const yearsInTexts: readonly (readonly [text: string, found: number | undefined])[] = [
  ['a=b; expires=Fri, 31 Dec 2099 23:59:59 GMT', (2099 - thisYear) * 365],
  ['a=b; EXPIRES=Fri, 31 Dec 9999 23:59:59 GMT', (9999 - thisYear) * 365],
  ['a=b; expires=Thu, 01 Jan 1970 00:00:00 GMT', undefined],
  ['a=b; expires=0; path=/2099', undefined],
  ['a=2099; path=/', undefined],
];

const visitorNames: readonly (readonly [name: string | undefined, is: boolean])[] = [
  ['visitor_id', true],
  ['_device-id', true],
  ['_ga', true],
  ['_gcl_au', true],
  ['gaRegion', false],
  ['_gat', false],
  ['guide', false],
  ['theme', false],
  ['session', false],
  ['', false],
  [undefined, false],
];

describe('cookies', () => {
  for (const [name, rows] of Object.entries(tables) as [keyof typeof readers, readonly Row[]][]) {
    describe(name, () => {
      for (const [code, found] of rows)
        it(code, () => {
          assert.equal(probe(code, 'typescript', readers[name]).join('; '), found);
        });
    });
  }
  for (const [text, found] of yearsInTexts)
    it(`year in ${text}`, () => {
      assert.equal(daysInText(text), found);
    });
  for (const [name, is] of visitorNames)
    it(`visitor cookie ${String(name)}`, () => {
      assert.equal(isVisitorCookie(name), is);
    });
});
