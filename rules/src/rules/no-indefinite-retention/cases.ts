import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'messages kept for ever', lang: ['js', 'ts', 'jsx'], code: "export const chatPolicy = { store: 'childMessages', «retention: 'forever'» };", expect: 'forever', data: { name: 'retention', value: "'forever'", what: 'childMessages' }, suggest: { limit: "export const chatPolicy = { store: 'childMessages', retention: '730d' };" }, doc: true },
    { title: 'recordings that are never deleted', lang: ['js', 'ts'], code: "recordings.configure({ «deleteAfter: null», subject: 'pupil' });", expect: 'forever', suggest: { limit: "recordings.configure({ deleteAfter: 730, subject: 'pupil' });" }, doc: true },
    { title: 'a number without an end', lang: 'ts', code: 'const RETENTION_DAYS = «Infinity»;', expect: 'forever', suggest: { limit: 'const RETENTION_DAYS = 730;' } },
    { title: 'a switch', lang: 'js', code: 'const policy = { «keepForever: true» };', expect: 'forever' },
    { title: 'a cookie until 2099', lang: ['js', 'ts'], code: "res.cookie('kid_profile', profileId, { «expires: new Date('2099-12-31')» });", expect: 'longCookie', doc: true },
    { title: 'a cookie for ten years', lang: 'js', code: "res.cookie('signed_in', '1', { «maxAge: 315569260000», sameSite: 'lax' });", expect: 'longCookie', suggest: { limit: "res.cookie('signed_in', '1', { maxAge: 63072000000, sameSite: 'lax' });" } },
    { title: 'a helper with days', lang: 'js', code: "setCookie('player_name', name, «3650»);", expect: 'longCookie', suggest: { limit: "setCookie('player_name', name, 730);" } },
    { title: 'seconds taken for milliseconds', lang: 'ts', code: "const header = serialize('player', id, { «maxAge: 31536000000» });", expect: 'longCookie' },
    { title: 'a text', lang: 'js', code: 'document.cookie = «`player=${name}; max-age=315360000; path=/`»;', expect: 'longCookie' },
    { title: 'a date that is moved', lang: 'js', code: 'const until = new Date();\nuntil.setFullYear(until.getFullYear() + 20);\nCookies.set("player", name, { «expires: until» });', expect: 'longCookie' },
    { title: 'a time from now', lang: 'js', code: "const YEAR = 365 * 24 * 60 * 60 * 1000;\nCookies.set('player', name, { «expires: new Date(Date.now() + 10 * YEAR)» });", expect: 'longCookie' },
    { title: 'a script of a page', lang: 'html', code: "<script>document.cookie = «'player=1; expires=Fri, 31 Dec 9999 23:59:59 GMT'»;</script>", expect: 'longCookie' },
    { title: 'a cache of children', lang: 'ts', strict: true, code: 'await redis.«set»(`child:${id}`, json);', expect: 'noExpiry' },
    { title: 'a model that must have an end', lang: 'js', options: { models: ['ChildEvent'] }, code: "mongoose.model(«'ChildEvent'», eventSchema);", expect: 'noEnd' },
    { title: 'own limits', lang: 'js', options: { maxDays: 10 }, code: "Cookies.set('player', name, { «expires: 30» });", expect: 'longCookie', suggest: { limit: "Cookies.set('player', name, { expires: 10 });" } },
  ],
  valid: [
    { title: 'a month', lang: ['js', 'ts'], code: "export const chatPolicy = { store: 'childMessages', retention: '30d' };", doc: true },
    { title: 'files, not children', lang: ['js', 'ts'], code: "app.use(express.static('public', { maxAge: 31_536_000_000, immutable: true }));\nconst assets = { retention: 'forever', folder: 'static' };", doc: true },
    { title: 'an index with an end', lang: ['js', 'ts'], code: 'messageSchema.index({ createdAt: 1 }, { expireAfterSeconds: 60 * 60 * 24 * 30 });', doc: true },
    { title: 'a week', lang: 'js', code: "app.use(session({ cookie: { maxAge: 7 * 24 * 60 * 60 * 1000 } }));\nCookies.set('player', name, { expires: 7 });" },
    { title: 'a choice of the look', lang: 'js', code: "Cookies.set('theme', 'dark', { expires: 3650 });\ndocument.cookie = 'cookie_consent=yes; max-age=315360000';" },
    { title: 'a time that is not known here', lang: 'ts', code: "const policy = { retention: settings.days };\nCookies.set('player', name, { expires: days });" },
    { title: 'a session', lang: 'js', code: "Cookies.set('player', name);\ndocument.cookie = `player=${name}`;" },
    { title: 'a cache with a time', lang: 'ts', strict: true, code: "await redis.set(`child:${id}`, json, 'EX', 60);" },
    { title: 'a cookie that is taken away', lang: 'js', code: "document.cookie = 'player=; expires=Thu, 01 Jan 1970 00:00:00 GMT';\nres.cookie('player', '', { maxAge: 0 });" },
    { title: 'records the law wants kept', lang: 'js', options: { legalHolds: ['invoices'] }, code: "const policy = { store: 'invoices', retention: 'forever' };" },
    { title: 'a game without limits', lang: 'js', code: "const level = { lives: Infinity, timeLimit: null, keep: 'forever' };" },
  ],
});
