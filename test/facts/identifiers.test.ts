import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { cookieLives, isPassingId, isVisitorCookie, keptFingerprints, namedIdReaders, networkPrints, ownFingerprints, servesFeature,
  storedIds } from '../../rules/src/facts/identifiers';
import { usesOf } from '../../rules/src/facts/sdk-calls';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { inSession, withoutModule, withRandomId } from '../../rules/src/repairs/people/identifiers';
import { callOf, probe } from '../support/probe';

const { settings } = readSettings({});

/** What a reader finds in the code, one text a fact. */
const read = (code: string, show: (on: FactSources) => readonly string[], path: string): string =>
  probe(code, 'typescript', (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    const packageVersion = (name: string): string => path.includes(name.replace('@capacitor/', '')) ? 'inside' : 'unknown';
    return show({ file, path, settings, elements: () => [], wrappers: () => [], apis, packageVersion } as never).join('; ');
  });

const marks = (...given: readonly (string | false | undefined)[]): string => given.filter(Boolean).join(', ');

const readers: Record<string, (on: FactSources) => readonly string[]> = {
  'own fingerprints': (on) => ownFingerprints(2, on).map(({ kind, name, measures }) => `${kind} ${name} (${measures})`),
  'sent fingerprints': (on) => ownFingerprints(2, on).map(({ name, isSent }) => `${name}${isSent ? ' sent' : ''}`),
  'kept fingerprints': (on) => keptFingerprints(on).map(({ by, name }) => `${by} ${name}`),
  'network prints': (on) =>
    networkPrints(on).map(({ name, isRotating, servesOrder, isIdentity }) =>
      `${name}: ${marks(isRotating && 'rotating', servesOrder && 'order', isIdentity && 'identity')}`
    ),
  'stored ids': (on) =>
    storedIds(on).map(({ name, end, isTrackingId, isFresh, isForMeasuring, isKeptTwice, isSent }) =>
      `${name}: ${
        marks(
          end && `${String(Math.round(end.days))} days`,
          isTrackingId && 'tracking',
          isFresh && 'fresh',
          isForMeasuring && 'measuring',
          isKeptTwice && 'twice',
          isSent && 'sent',
        )
      }`
    ),
  'named readers': (on) => namedIdReaders(on).map(({ name }) => name),
  'ids for a feature': (on) => [servesFeature(callOf(on.file, 'getUniqueId'), on) ? 'feature' : 'no feature'],
  'passing ids': (on) => usesOf(['advertising id', 'device id'], on).map((use) => `${use.name}${isPassingId(use, on) ? ' passing' : ''}`),
  cookies: ({ file }) =>
    cookieLives(file).map(({ name, days, amount, isMark }) =>
      `${name ?? '?'} ${String(Math.round(days))} days${amount ? ` (${String(amount.perDay)} a day)` : ''}${isMark ? ' mark' : ''}`
    ),
  'edits of a random id': ({ file }) =>
    (withRandomId(callOf(file, 'load'), 'fingerprint') ?? []).map(({ range }) => file.text.slice(...range)),
  'edits without a module': ({ file }) =>
    (withoutModule(callOf(file, 'load'), file) ?? []).map(({ range }) => file.text.slice(...range).trim()),
  'edits to the session': (on) => storedIds(on).flatMap(inSession).map(({ range }) => on.file.text.slice(...range)),
};

const CAPACITOR = "import { Device } from '@capacitor/device'; ";
const ASKING = "import { requestTrackingPermission } from 'react-native-tracking-transparency'; ";
const strong = 'canvas.toDataURL(), navigator.hardwareConcurrency';
const faint = 'navigator.userAgent, navigator.language, navigator.platform, screen.colorDepth, navigator.maxTouchPoints';
const read6 = "createHash('sha256').update(`${req.ip}|${req.headers['user-agent']}`).digest('hex')";

const tables: Record<string, readonly (readonly [code: string, found: string, path?: string])[]> = {
  'own fingerprints': [
    [`sha256([${strong}].join())`, 'hash sha256 (toDataURL, hardwareConcurrency)'],
    [`hashCode(JSON.stringify({ a: canvas.toDataURL(), b: navigator.deviceMemory }))`, 'hash hashCode (toDataURL, deviceMemory)'],
    [`const parts = [${strong}]; murmurHash3(parts.join('|'))`, 'hash murmurHash3 (toDataURL, hardwareConcurrency)'],
    [`const parts = (${strong}); md5(other)`, ''],
    ['sha256(canvas.toDataURL())', ''],
    [`sha256([${faint}, new Date().getTimezoneOffset()].join())`, 'hash sha256 (userAgent, language, platform, screen)'],
    ['sha256([navigator.userAgent, navigator.language, navigator.platform].join())', ''],
    ['sha256([product.platform, product.language, product.vendor, product.plugins, product.fonts])', ''],
    [`hashtags([${strong}])`, ''],
    [`const deviceId = \`\${canvas.toDataURL()}-\${navigator.hardwareConcurrency}\`;`,
      'variable deviceId (toDataURL, hardwareConcurrency)'],
    ['const deviceId = canvas.toDataURL() + navigator.hardwareConcurrency;', 'variable deviceId (toDataURL, hardwareConcurrency)'],
    [`const deviceId = pick([${strong}]);`, ''],
    [`const fileId = [${strong}].join();`, ''],
    [`function getDeviceFingerprint() { return [${strong}]; }`, 'function getDeviceFingerprint (toDataURL, hardwareConcurrency)'],
    [`const browserFingerprint = () => [${strong}];`, 'function browserFingerprint (toDataURL, hardwareConcurrency)'],
    [`class A { deviceFingerprint() { return sha256([${strong}]); } }`, 'function deviceFingerprint (toDataURL, hardwareConcurrency)'],
    ['function deviceFingerprint() { return [navigator.userAgent, navigator.language, navigator.vendor]; }',
      'function deviceFingerprint (userAgent, language, vendor)'],
    ['function deviceFingerprint() { return navigator.userAgent; }', ''],
    [`function fileFingerprint() { return [${strong}]; }`, ''],
    [`function collectDeviceSignals() { return [${strong}]; }`, ''],
    [`function collectDeviceSignals() { return [${strong}]; }`, 'function collectDeviceSignals (toDataURL, hardwareConcurrency)',
      'src/fingerprint.ts'],
    [`function collectDeviceSignals() { return [${strong}]; } fingerprintOf(x)`,
      'function collectDeviceSignals (toDataURL, hardwareConcurrency)'],
    [`function collectDeviceSignals() { return [${strong}]; } /* fingerprint */`, ''],
    [`function deviceFingerprint() { const signals = { a: canvas.toDataURL(), b: navigator.deviceMemory, c: 1, d: 2 }; return signals; }`,
      'function signals (toDataURL, deviceMemory)'],
    [`fetch('/d', { body: [${faint}] })`, 'request fetch (userAgent, language, platform, screen)'],
    [`report('/d', { body: [${faint}] })`, ''],
    ["fetch('/d', { body: navigator.userAgent })", ''],
    ['fetch(u, { userId, browser: { ...navigator } })', 'request fetch (navigator)'],
    ['fetch(u, { userId, browser: navigator })', 'request fetch (navigator)'],
    ['fetch(u, { title, browser: { ...navigator } })', ''],
    ['const navigator = useNavigator(); fetch(u, { userId, browser: { ...navigator } })', ''],
  ],
  'sent fingerprints': [
    [`const id = md5([${strong}].join()); fetch('/a', { body: id })`, 'md5 sent'],
    [`const id = md5([${strong}].join()); fetch('/a', { body: lesson })`, 'md5'],
    [`const id = md5([${strong}].join()); localStorage.setItem('id', id)`, 'md5'],
    [`fetch('/a', { body: md5([${strong}].join()) })`, 'md5 sent'],
    [`const deviceId = [${strong}].join(); track({ deviceId })`, 'deviceId sent'],
    [`function devicePrint() { return md5([${strong}].join()); } function go() { const a = devicePrint(); api.post('/a', { a }); }`,
      'md5 sent'],
    [`const deviceFingerprint = () => [${strong}].join(); setMark(deviceFingerprint()); fetch('/a', { body: mark })`,
      'deviceFingerprint sent'],
    [`function deviceFingerprint() { const a = [${strong}]; fetch('/a', { body: a }); }`, 'deviceFingerprint sent'],
    [`function deviceFingerprint() { return [${strong}]; } this.mark = deviceFingerprint(); registerDevice(this.mark)`,
      'deviceFingerprint sent'],
    [`function deviceFingerprint() { return [${strong}]; } field.value = deviceFingerprint()`, 'deviceFingerprint sent'],
    [`function deviceFingerprint() { return [${strong}]; } const isSame = deviceFingerprint() === saved`, 'deviceFingerprint'],
    [`fetch('/d', { body: [${faint}] })`, 'fetch sent'],
  ],
  'kept fingerprints': [
    ['user.deviceFingerprints = seen', 'assignment user.deviceFingerprints'],
    ['user.deviceFingerprints = []', ''],
    ['user.deviceFingerprints = null', ''],
    ['user.sshFingerprint = seen', ''],
    ['asset.fingerprint = seen', ''],
    ['new DeviceFingerprint(user.id)', 'call DeviceFingerprint'],
    ['new Fingerprint(user.id)', ''],
    ['deviceFingerprints.save({ userId, hash })', 'call deviceFingerprints.save'],
    ['deviceFingerprints.find({ userId })', ''],
    ['deviceFingerprints.save({ hash })', ''],
    ['recordDeviceFingerprint(user, print)', 'call recordDeviceFingerprint'],
    ['compareDeviceFingerprint(user, print)', ''],
    ['saveFingerprint(user.id, print)', 'call saveFingerprint'],
    ['saveFingerprint(user.id, print); const keys = fetchPublicKeys(user.id)', ''],
    ["saveFingerprint(user.id, print); warn('The safety number changed')", ''],
    ['user.fingerprint = peerKey.fingerprint', ''],
    ['saveDeviceFingerprint(user.id, print); const keys = fetchPublicKeys(user.id)', 'call saveDeviceFingerprint'],
    ['saveFingerprint(user.id, deviceFingerprint); const keys = fetchPublicKeys(user.id)', 'call saveFingerprint'],
    ['registerFingerprintLogin(user)', ''],
    ['const userSchema = new Schema({ name: String, deviceFingerprint: String })', 'field deviceFingerprint'],
    ['const assetSchema = new Schema({ path: String, fingerprint: String })', ''],
    ['const assetSchema = new Schema({ path: String, deviceFingerprint: String })', ''],
    ["const assets = pgTable('users', { fingerprint: text('fingerprint') })", ''],
    ["const assets = pgTable('users', { deviceFingerprint: text('fingerprint') })", 'field deviceFingerprint'],
    ["const assets = pgTable('users', { fingerprint: text('fingerprint'), userAgent: text('agent') })", 'field fingerprint'],
    ["const assets = pgTable('users', { fingerprint: text('fingerprint'), publicKey: text('key') })", ''],
  ],
  'network prints': [
    [`const visitorId = ${read6}`, "createHash('sha256'): identity"],
    [`cached = ${read6}`, "createHash('sha256'): "],
    ['function viewerKey(r) { const ip = r.ip; const source = ip + r.get("User-Agent"); return md5(source); }', 'md5: identity'],
    ["const limitKey = sha256(req.ip + req.headers['user-agent'])", 'sha256: order'],
    ["const a = sha256(req.ip + req.headers['user-agent'])", 'sha256: order', 'src/rate-limit.ts'],
    ["const visitorHash = sha256(today + req.ip + req.headers['user-agent'])", 'sha256: rotating, identity'],
    ['const visitorId = sha256(req.ip)', ''],
    ['const visitorId = sha256(zip + userAgent)', ''],
    ["const visitorId = join(req.ip, req.headers['user-agent'])", ''],
    ["list.update(req.ip + req.headers['user-agent'])", ''],
  ],
  'stored ids': [
    ["localStorage.setItem('analytics_user_id', `a_${Math.random()}`)", 'analytics_user_id: fresh, measuring'],
    ["localStorage.setItem('analytics_consent', `a_${Math.random()}`)", ''],
    ["localStorage.setItem('game_user_id', `a_${Math.random()}`)", ''],
    ["const id = kept ?? crypto.randomUUID(); localStorage.setItem('device_id', id); fetch('/attribution/install', { body: id })",
      'device_id: fresh, measuring, sent'],
    ["const id = kept ?? crypto.randomUUID(); localStorage.setItem('device_id', id); fetch('/rooms/join', { body: id })",
      'device_id: fresh, sent'],
    ["localStorage.setItem('visitorId', crypto.randomUUID())", 'visitorId: tracking, fresh'],
    ["const id = nanoid(); localStorage.setItem('visitorId', id); fetch(u, { body: id })", 'visitorId: tracking, fresh, sent'],
    ["const id = read(); localStorage.setItem('visitorId', id); reportVisit(id)", 'visitorId: tracking, sent'],
    ["const id = generateVisitId(); localStorage.setItem('deviceId', id)", 'deviceId: fresh'],
    ["const id = nanoid(); localStorage.setItem('anonymousId', id); post('/cart', { id })", 'anonymousId: tracking, fresh'],
    ["const id = nanoid(); localStorage.setItem('visitorId', id); document.cookie = `visitorId=${id}`",
      'visitorId: tracking, fresh, twice'],
    ["const id = nanoid(); localStorage.setItem('visitorId', id); document.cookie = `theme=${id}`", 'visitorId: tracking, fresh'],
    ["const KEY = 'visitorId'; localStorage.setItem(KEY, id)", 'visitorId: tracking'],
    ["localStorage.setItem('device_id', JSON.stringify({ id, expiresAt: Date.now() + 365 * 24 * 60 * 60 * 1000 }))", 'device_id: 365 days'],
    ["const now = new Date(); localStorage.setItem('uid', JSON.stringify({ id, expires: now.getTime() + 86400000 }))", 'uid: 1 days'],
    ["localStorage.setItem('uid', JSON.stringify({ id, expires: start + 86400000 }))", 'uid: '],
    ["localStorage.setItem('theme', id)", ''],
    ['localStorage.setItem(key, id)', ''],
    ["sessionStorage.setItem('visitorId', id)", ''],
    ["function mine(localStorage) { localStorage.setItem('visitorId', id); }", ''],
    ["function visitor() { const id = uuid(); localStorage.setItem('visitorId', id); return id; } navigator.sendBeacon(u, visitor())",
      'visitorId: tracking, fresh, sent'],
  ],
  'named readers': [
    ['getAdvertisingId()', 'getAdvertisingId'],
    ["import { getIDFA } from './ids'; getIDFA()", 'getIDFA'],
    ["import { getAdvertisingId } from 'expo-tracking-transparency'; getAdvertisingId()", ''],
    ['const getAdvertisingId = () => campaign.id; getAdvertisingId()', ''],
  ],
  'passing ids': [
    [`${CAPACITOR}Device.getId()`, 'Device.getId', 'src/a.ts'],
    [`${CAPACITOR}Device.getId()`, 'Device.getId passing', 'device/a.ts'],
    [`${CAPACITOR}Device.getId()`, 'Device.getId', 'device/android/a.ts'],
    [`${CAPACITOR}Device.getId()`, 'Device.getId', 'device/ios/a.ts'],
    [`${ASKING}const status = await requestTrackingPermission(); save(status === 'authorized')`, 'requestTrackingPermission passing'],
    [`${ASKING}await requestTrackingPermission()`, 'requestTrackingPermission'],
    [`${ASKING}const status = await requestTrackingPermission(); mobileAds().initialize()`, 'requestTrackingPermission'],
    [`${ASKING}const status = await requestTrackingPermission()`, 'requestTrackingPermission', 'src/ads/start.ts'],
  ],
  'ids for a feature': [
    ["const id = await getUniqueId(); api.post('/push-tokens', { id })", 'feature'],
    ['api.put(`/push/${token}`, getUniqueId())', 'feature'],
    ["const id = await getUniqueId(); api.post('/push-tokens', { id }); track(id)", 'no feature'],
    ['async function registerForPush() { save(await getUniqueId()); }', 'feature'],
    ['syncChanges({ device: getUniqueId() })', 'feature'],
    ['save({ pushDevice: getUniqueId() })', 'feature'],
    ['track(getUniqueId())', 'no feature'],
    ['const id = getUniqueId()', 'no feature'],
  ],
  cookies: [
    ["res.cookie('uid', id, { maxAge: 86400000 })", 'uid 1 days (86400000 a day)'],
    ["ctx.res.cookie('uid', id, { maxAge: 86400000 })", 'uid 1 days (86400000 a day)'],
    ["picker.cookie('uid', id, { maxAge: 86400000 })", ''],
    ["Cookies.set('uid', id, { expires: 7 })", 'uid 7 days (1 a day)'],
    ["(await cookies()).set('uid', id, { maxAge: 86400 })", 'uid 1 days (86400 a day)'],
    ["map.set('uid', id, { maxAge: 86400 })", ''],
    ["setCookie('uid', id, 365)", 'uid 365 days (1 a day)'],
    ["setCookie('uid', id, Date.now())", ''],
    ["const end = new Date(); end.setFullYear(end.getFullYear() + 8); setCookie('uid', id, end.toUTCString())", 'uid 2920 days'],
    ["store.setCookie('uid', id, new Date(now() + 864000000000).toUTCString(), 'none')", 'uid 10000 days'],
    ["setCookie('uid', id, new Date(now()).toUTCString())", ''],
    ["setCookie('uid', id, later.toUTCString())", ''],
    ["setCookie('accepted', true, 365)", 'accepted 365 days (1 a day) mark'],
    ["setCookie(ctx, 'uid', id, { maxAge: 86400 })", 'uid 1 days (86400 a day)'],
    ['document.cookie = `uid=${id}; max-age=172800`', 'uid 2 days'],
    ['document.cookie = "uid=" + id + "; Max-Age=" + 172800', 'uid 2 days'],
    ['const WEEK = 604800; document.cookie = `uid=${id}; max-age=${WEEK}`', 'uid 7 days'],
    ['document.cookie = `uid=${id}`', ''],
    ["res.cookies.set({ name: 'uidUnset', value: 'true', maxAge: 86400 })", 'uidUnset 1 days (86400 a day) mark'],
    ["res.cookies.set({ name: 'uid', value: id, maxAge: 86400 })", 'uid 1 days (86400 a day)'],
    ['other.cookie = `uid=${id}; max-age=172800`', ''],
    ["session({ name: 'sid', cookie: { maxAge: 86400000 } })", 'sid 1 days (86400000 a day)'],
    ["const d = new Date(); d.setFullYear(d.getFullYear() + 2); Cookies.set('uid', id, { expires: d })", 'uid 730 days'],
    ['const d = new Date(); d.setDate(d.getDate() + 3); document.cookie = `uid=${id}; expires=${d.toUTCString()}`', 'uid 3 days'],
    ["serialize('uid', id, { expires: new Date(Date.now() + 86400000) })", 'uid 1 days'],
    ["serialize('uid', id, { expires: new Date(start + 86400000) })", ''],
  ],
  'edits of a random id': [
    ['const id = (await (await load()).get()).visitorId;', '(await (await load()).get()).visitorId'],
    ['const id = (await (await load()).get()).confidence;', ''],
    ['use((await load()).visitorId);', ''],
  ],
  'edits without a module': [
    ["import { load } from 'prints';\nload();\n", "import { load } from 'prints';; load();"],
    ["import { load } from 'prints';\nload();\nload();\n", ''],
    ["import { load } from 'prints';\nuse(load());\n", ''],
  ],
  'edits to the session': [
    ["localStorage.getItem('visitorId'); window.localStorage.setItem('visitorId', id); localStorage.getItem('theme')",
      'localStorage; window.localStorage'],
  ],
};

describe('identifiers of people and devices', () => {
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const [code, found, path] of rows)
        it(`${code}${path ? ` in ${path}` : ''}`, () => {
          assert.equal(read(code, readers[name], path ?? 'src/a.ts'), found);
        });
    });
  }
  it('names of visitors', () => {
    assert.deepEqual(['_visitor_id', 'deviceId', '__ga', 'theme', undefined].map(isVisitorCookie), [true, true, true, false, false]);
  });
});
