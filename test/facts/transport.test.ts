import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { looseHandlers, looseSwitches, openRequests } from '../../rules/src/facts/transport';
import { probe } from '../support/probe';

/** `http://a.org/x` for an open request, `name: safe` for a check that is off; marks in brackets. */
function found(code: string, path = 'src/a.ts'): string {
  const { settings } = readSettings({});
  return probe(code, 'typescript', (file) => {
    const on = { file, path, settings, elements: () => [], apis: () => [] } as never;
    const marks = (...given: readonly (string | false)[]): string => given.filter(Boolean).map((mark) => ` [${mark}]`).join('');
    const requests = openRequests(on).map(({ address, payload, isOpened, place, choice, isExample, isUsedElsewhere }) =>
      address.shown
      + marks(
        choice.ofDevelopers && 'developers',
        choice.ofSomebody && 'chosen',
        isExample && 'example',
        isOpened && 'opened',
        place !== undefined && `place ${place}`,
        address.isNamedElsewhere && 'elsewhere',
        isUsedElsewhere && 'used elsewhere',
      )
      + payload.map((node) => ` (${file.getText(node)})`).join('')
    );
    const loose = [...looseSwitches(on), ...looseHandlers(on)].map(({ kind, name, safe, choice, isUnsure }) =>
      `${kind} ${name}: ${safe}${
        marks(choice.ofDevelopers && 'developers', choice.ofSomebody && 'chosen', choice.ofHost && 'host', isUnsure && 'unsure')
      }`
    );
    return [...requests, ...loose].join('; ');
  });
}

const A = 'http://api.shop.com/a';
const rows: readonly (readonly [code: string, found: string, path?: string])[] = [
  [`fetch('${A}')`, A],
  [`fetch('${A}', { body: b })`, `${A} (b)`],
  ['Linking.openURL(`http://maps.shop.com/?daddr=${to}`)', 'http://maps.shop.com/?daddr= [opened] (to)'],
  ['Linking.openURL(`http://maps.shop.com/?daddr=${to}`)', 'http://maps.shop.com/?daddr= [opened] [place daddr] (to)', 'src/Person/a.ts'],
  ['Linking.openURL(`http://maps.shop.com/?page=${to}`)', 'http://maps.shop.com/?page= [opened] (to)', 'src/Person/a.ts'],
  ["Linking.openURL('http://shop.com')", '', 'src/Person/a.ts'],
  [`axios.post('${A}', b)`, `${A} (b)`],
  ["new WebSocket('ws://api.shop.com')", 'ws://api.shop.com'],
  ["mqtt.connect('mqtt://api.shop.com')", 'mqtt://api.shop.com'],
  ["fetch('https://api.shop.com')", ''],
  ["a = { ssl: NODE_ENV === 'development' ? '' : { rejectUnauthorized: false } }", 'unverified rejectUnauthorized: false: true'],
  ["a = { ssl: NODE_ENV === 'production' && { rejectUnauthorized: false } }", 'unverified rejectUnauthorized: false: true'],
  ["a = { ssl: isDev ? '' : { rejectUnauthorized: false } }", 'unverified rejectUnauthorized: false: true'],
  ['a = { ssl: !isDev && { rejectUnauthorized: false } }', 'unverified rejectUnauthorized: false: true'],
  ["a = { ssl: NODE_ENV !== 'production' && { rejectUnauthorized: false } }", 'unverified rejectUnauthorized: false: true [developers]'],
  ['a = { ssl: isDev && { rejectUnauthorized: false } }', 'unverified rejectUnauthorized: false: true [developers]'],
  ["a = { ssl: NODE_ENV === 'staging' && { rejectUnauthorized: false } }", 'unverified rejectUnauthorized: false: true [developers]'],
  ['if (heroku) { a = { ssl: { rejectUnauthorized: false } } }', 'unverified rejectUnauthorized: false: true [host]'],
  ['if (url && process.env.DYNO) { a = { ssl: { rejectUnauthorized: false } } }', 'unverified rejectUnauthorized: false: true [host]'],
  ['if (url) { a = { ssl: { rejectUnauthorized: false } } }', 'unverified rejectUnauthorized: false: true'],
  ["fetch('http://localhost:3000/a')", ''],
  ["fetch('http://192.168.0.1/a')", ''],
  ["fetch('http://printer/a')", ''],
  ["fetch('http://shop.internal/a')", ''],
  ["fetch('http://www.w3.org/2000/svg')", ''],
  ["fetch('http://example.com/a')", ''],
  ['fetch(`http://${SERVER_IP}/a`)', 'http://SERVER_IP [elsewhere]'],
  ['fetch(`http://${PUBLIC_HOST}/a`)', 'http://PUBLIC_HOST'],
  ["const HOST = 'api.shop.com'; fetch(`http://${HOST}/a`)", 'http://HOST'],
  ["let HOST = 'localhost'; if (a) HOST = 'api.shop.com'; fetch(`http://${HOST}/a`)", 'http://HOST'],
  ["let HOST = 'localhost'; if (a) HOST = '127.0.0.1'; fetch(`http://${HOST}/a`)", ''],
  ["fetch('http://book-api.shop-local:4000/a')", ''],
  ["fetch('http://a.book-shop.com/a')", 'http://a.book-shop.com/a'],
  ["fetch('http://shop.xn--p1ai/a')", 'http://shop.xn--p1ai/a'],
  ["fetch('http://prodURL.com')", ''],
  ["fetch('http://tinyurl.com/a')", 'http://tinyurl.com/a'],
  ["fetch('http://shop.com/prodURL')", 'http://shop.com/prodURL'],
  ["fetch('http://YOUR_SERVER_IP:3000')", ''],
  ["fetch('http://api.your-domain.com/a')", ''],
  ["fetch('http://shop.com/your-domain')", 'http://shop.com/your-domain'],
  [`switch (APP_ENV) { case 'local': fetch('${A}') }`, `${A} [developers]`],
  [`switch (APP_ENV) { case 'test': case 'dev': { fetch('${A}') } }`, `${A} [developers]`],
  [`switch (APP_ENV) { case 'prod': case 'local': fetch('${A}') }`, A],
  [`switch (APP_ENV) { case 'prod': fetch(a); case 'local': fetch('${A}') }`, `${A} [developers]`],
  [`switch (APP_ENV) { case 'local': default: fetch('${A}') }`, A],
  [`switch (search) { case 'local': fetch('${A}') }`, A],
  ['fetch(`http://${process.env.SERVER_IP}/a`)', 'http://process.env.SERVER_IP [elsewhere]'],
  ['fetch(`http://${LAN_IP}/a`)', ''],
  ['fetch(`http://${host}/a`)', ''],
  ["const SERVER_IP = '127.0.0.1'; fetch(`http://${SERVER_IP}/a`)", ''],
  [`map.get('${A}')`, ''],
  [`client.get('${A}')`, A],
  [`show('${A}')`, ''],
  [`new URL(x, '${A}')`, ''],
  [`const baseUrl = '${A}'`, A],
  [`const backendUrl = '${A}'`, A],
  [`const backendUrl = '${A}'; isOurs(new URL(backendUrl).hostname)`, ''],
  [`const backendUrl = '${A}'; isOurs(new URL(backendUrl).href)`, A],
  [`const backendUrl = '${A}'; isOurs(new URL(backendUrl).hostname); go(backendUrl)`, A],
  [`const homepageUrl = '${A}'`, ''],
  [`x = { url: '${A}' }`, A],
  [`x = { url: '${A}', href: y }`, ''],
  [`x = [{ url: '${A}' }]`, ''],
  [`x = { map: { url: '${A}', img: y } }`, ''],
  [`x = { map: { url: '${A}', limit: y } }`, A],
  [`x = { url: '${A}', title: y }`, A],
  [`export const BOARD = { URL: '${A}' }`, `${A} [used elsewhere]`],
  [`export const BOARD = { part: { URL: '${A}' } } as const`, `${A} [used elsewhere]`],
  [`export const BOARD = { URL: '${A}' }`, A, 'src/config/board.ts'],
  [`export const BOARD = { apiUrl: '${A}' }`, A],
  [`export const BOARD = { api: { url: '${A}' } }`, A],
  [`export const API = { url: '${A}' }`, A],
  [`export const environment = { url: '${A}' }`, A],
  [`export const BOARD = { URL: '${A}' }; load(BOARD.URL)`, A],
  [`const BOARD = { URL: '${A}' }`, A],
  [`export const load = () => ajax({ url: '${A}' })`, A],
  [`fetch('${A}' + id)`, A],
  [`fetch(start + '${A}')`, ''],
  [`if (__DEV__) fetch('${A}')`, `${A} [developers]`],
  [`if (import.meta.env.DEV) fetch('${A}')`, `${A} [developers]`],
  [`if (ready /* __DEV__ */) fetch('${A}')`, A],
  [`if (useTls) fetch('${A}')`, `${A} [chosen]`],
  [`if (import.meta.env.SSR) fetch('${A}')`, `${A} [developers]`],
  [`fetch('${A}')`, `${A} [example]`, 'docs/a.ts'],
  [`fetch('${A}')`, `${A} [example]`, 'src/mock-api.ts'],
  ['x = { rejectUnauthorized: false }', 'unverified rejectUnauthorized: false: true'],
  ['x = { rejectUnauthorized: true }', ''],
  ['x = { production: {}, development: () => ({ rejectUnauthorized: false }) }', 'unverified rejectUnauthorized: false: true [developers]'],
  ['x = { production: { rejectUnauthorized: false }, development: {} }', 'unverified rejectUnauthorized: false: true'],
  ['x = { development: { rejectUnauthorized: false } }', 'unverified rejectUnauthorized: false: true'],
  ['x = { rejectUnauthorized: flag }', ''],
  ['x = { rejectUnauthorized: false }', 'unverified rejectUnauthorized: false: true', 'scripts/a.ts'],
  ['x = { rejectUnauthorized: false, ...given }', 'unverified rejectUnauthorized: false: true [unsure]'],
  ['x = { ...given, rejectUnauthorized: false }', 'unverified rejectUnauthorized: false: true'],
  ['_.defaults(this, given, { rejectUnauthorized: false })', 'unverified rejectUnauthorized: false: true [unsure]'],
  ['_.defaults({ rejectUnauthorized: false }, given)', 'unverified rejectUnauthorized: false: true'],
  ['connect(this, { rejectUnauthorized: false })', 'unverified rejectUnauthorized: false: true'],
  ['const w = new Window({ webSecurity: false })', 'insecure content webSecurity: false: true [unsure]'],
  ['const w = new Window({ a: { webSecurity: false } }); w.loadURL("https://a.org")', 'insecure content webSecurity: false: true'],
  ['const w = new Window({ webSecurity: false }); w.loadURL("app://a")', 'insecure content webSecurity: false: true [unsure]'],
  ['const w = new Window({ webSecurity: false }); w.loadURL(`https://${a}`)', 'insecure content webSecurity: false: true'],
  ['this.w = new Window({ webSecurity: false }); this.w.loadURL("https://a.org")', 'insecure content webSecurity: false: true'],
  ['this.w = new Window({ webSecurity: false }); this.v.loadURL("https://a.org")', 'insecure content webSecurity: false: true [unsure]'],
  ['on("open", (e, url) => { const w = new Window({ webSecurity: false }); w.loadURL(url) })', 'insecure content webSecurity: false: true'],
  ['const url = start(); const w = new Window({ webSecurity: false }); w.loadURL(url)',
    'insecure content webSecurity: false: true [unsure]'],
  ['function f() { const w = new Window({ webSecurity: false }) } function g(w) { w.loadURL("https://a.org") }',
    'insecure content webSecurity: false: true [unsure]'],
  ['x = { webSecurity: false, allowRunningInsecureContent: true }', 'insecure content allowRunningInsecureContent: true: false'],
  ['x = { webSecurity: false, allowRunningInsecureContent: false }', ''],
  ["process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'", "unverified NODE_TLS_REJECT_UNAUTHORIZED = '0': '1'"],
  ["import Vue from 'vue'; process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'", "unverified NODE_TLS_REJECT_UNAUTHORIZED = '0': '1' [unsure]"],
  ['x = { routerOptions: { strictSSL: false } }', 'unverified strictSSL: false: true [unsure]'],
  ['options.strictSSL = false', 'unverified strictSSL = false: true [unsure]'],
  ['request({ url, strictSSL: false })', 'unverified strictSSL: false: true'],
  ['const requestOptions = { strictSSL: false }', 'unverified strictSSL: false: true'],
  ['requestOptions.strictSSL = false', 'unverified strictSSL = false: true'],
  ['axios.create({ withCredentials: false, httpsAgent: new https.Agent({ rejectUnauthorized: false }) })',
    'unverified rejectUnauthorized: false: true [unsure]'],
  ['axios.create({ withCredentials: true, httpsAgent: new https.Agent({ rejectUnauthorized: false }) })',
    'unverified rejectUnauthorized: false: true'],
  ['const { rejectUnauthorized = false } = x', ''],
  ['session({ cookie: { secure: false } })', 'open cookie secure: false: true'],
  ["res.cookie('token', t, { secure: false })", 'open cookie secure: false: true'],
  ["res.cookie('theme', t, { secure: false })", ''],
  ["app.on('certificate-error', (e, w, u, r, c, callback) => { callback(true); })", 'unverified certificate-error: '],
  ["app.on('certificate-error', (e, w, u, r, c, callback) => { if (known(c)) callback(true); })", ''],
  ['s.setCertificateVerifyProc((r, callback) => callback(0))', 'unverified setCertificateVerifyProc: '],
  ['s.setCertificateVerifyProc((r, callback) => callback(-3))', ''],
];

describe('transport', () => {
  for (const [code, expected, path] of rows) it(`${code}${path ? ` in ${path}` : ''}`, () => assert.equal(found(code, path), expected));
});
