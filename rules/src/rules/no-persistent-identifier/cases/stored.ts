import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'click ids of advertisers in cookies that stay for months',
      lang: ['js', 'ts'], strict: true,
      code: `document.cookie = «\`_fbc=fb.1.\${Date.now()}.\${click}; max-age=7776000\`»;
setCookie('_gcl_aw', click, «90»);`,
      expect: 'longLived',
    },
    {
      title: 'a click id of an advertiser in a cookie for a number of days',
      lang: ['js', 'ts'], strict: true,
      code: "setCookie('_gcl_aw', click, «90»);",
      expect: 'longLived',
    },
    {
      title: 'an id that is kept for a year',
      lang: ['js', 'ts'], strict: true,
      code: "res.cookie('visitor_id', id, { maxAge: «31536000000» });".replace('maxAge: «31536000000»', '«maxAge: 31536000000»'),
      expect: 'longLived',
      data: { name: 'visitor_id', days: '365', limit: '30' },
      suggest: { shorten: "res.cookie('visitor_id', id, { maxAge: 2592000000 });" },
      doc: true,
    },
    { title: 'a long-lived id in a cookie string', lang: 'js', strict: true, code: 'document.cookie = «`deviceId=${id}; max-age=63072000; path=/`»;', expect: 'longLived' },
    {
      title: 'a long-lived id with a computed date',
      lang: 'js', strict: true,
      code: `const until = new Date();
until.setFullYear(until.getFullYear() + 2);
Cookies.set('client_id', id, { «expires: until» });`,
      expect: 'longLived',
    },
    {
      title: 'an id of a week in a product for children',
      lang: 'js', strict: true,
      settings: { audience: 'children' },
      code: "Cookies.set('uid', id, { «expires: 7» });",
      expect: 'longLived',
      suggest: { shorten: "Cookies.set('uid', id, { expires: 1 });" },
    },
    {
      title: 'modules and limits from the options',
      lang: 'js', strict: true,
      options: { modules: ['@acme/print'], maxIdAgeDays: 2, minEntropySources: 3 },
      code: `import print from «'@acme/print'»;
Cookies.set('uid', id, { «expires: 7» });
hash([canvas.toDataURL(), navigator.plugins.length].join());`,
      expect: ['fingerprint', 'longLived'],
    },
    {
      title: 'a stored id with an expiry of a year',
      lang: ['js', 'ts'], strict: true,
      code: "localStorage.setItem('device_id', JSON.stringify({ id, «expiresAt: Date.now() + 365 * 24 * 60 * 60 * 1000» }));",
      expect: 'longLived',
      data: { name: 'device_id', days: '365', limit: '30' },
    },
    {
      title: 'a stored visitor id that is sent',
      lang: ['js', 'ts'], strict: true,
      code: `function visitor() {
  let id = localStorage.getItem('visitorId');
  if (!id) {
    id = crypto.randomUUID();
    «localStorage.setItem('visitorId', id)»;
  }
  return id;
}
navigator.sendBeacon('/collect', JSON.stringify({ who: visitor() }));`.replace("«localStorage.setItem('visitorId', id)»", "localStorage.«setItem»('visitorId', id)"),
      expect: 'storedId',
      suggest: { session: `function visitor() {
  let id = sessionStorage.getItem('visitorId');
  if (!id) {
    id = crypto.randomUUID();
    sessionStorage.setItem('visitorId', id);
  }
  return id;
}
navigator.sendBeacon('/collect', JSON.stringify({ who: visitor() }));` },
    },
    {
      title: 'a visitor id restored from a second place',
      lang: 'js', strict: true,
      code: `const id = document.cookie.match(/visitor_id=(\\w+)/)?.[1] ?? localStorage.getItem('visitor_id') ?? nanoid();
localStorage.«setItem»('visitor_id', id);
document.cookie = \`visitor_id=\${id}\`;`,
      expect: 'storedId',
    },
  ],
  valid: [
    {
      title: 'a cookie beside an id that says yes',
      lang: ['js', 'ts'], strict: true,
      code: "response.cookies.set({ name: 'clientIdUnset', value: 'true', path: '/', maxAge: 31536000 });",
    },
    {
      title: 'a random id for the session',
      lang: ['js', 'ts'],
      code: `const visitId = crypto.randomUUID();
sessionStorage.setItem('visitId', visitId);`,
      doc: true,
    },
    {
      title: 'a cookie for theme or language',
      lang: 'js',
      strict: true,
      code: `Cookies.set('theme', 'dark', { expires: 365 });
res.cookie('locale', 'de', { maxAge: 31536000000 });`,
    },
    {
      title: 'a visitor id in a session cookie',
      lang: 'js',
      strict: true,
      code: `Cookies.set('visitor_id', id);
document.cookie = \`deviceId=\${id}; path=/\`;`,
    },
    {
      title: 'a visitor id for a session',
      lang: 'js',
      strict: true,
      code: `const visitorId = crypto.randomUUID();
sessionStorage.setItem('visitorId', visitorId);
fetch('/collect', { method: 'POST', body: visitorId });`,
    },
    {
      title: 'ids of a shopping cart',
      lang: 'js',
      strict: true,
      code: `const cart = crypto.randomUUID();
localStorage.setItem('cartId', cart);
fetch('/cart', { method: 'POST', body: cart });
const anonymousId = crypto.randomUUID();
localStorage.setItem('anonymousId', anonymousId);
api.post('/cart/items', { anonymousId });`,
    },
    {
      title: 'a stored visitor id that is not sent',
      lang: 'js',
      strict: true,
      code: `const visitorId = crypto.randomUUID();
localStorage.setItem('visitorId', visitorId);`,
    },
    {
      title: 'a stored id with an expiry of a day',
      lang: 'js',
      strict: true,
      code: "localStorage.setItem('device_id', JSON.stringify({ id, expiresAt: Date.now() + 24 * 60 * 60 * 1000 }));",
    },
  ],
});
