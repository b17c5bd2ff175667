import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a copy of the whole navigator in a request',
      lang: ['js', 'ts'],
      strict: true,
      code: "«fetch»('https://count.example/in', { method: 'POST', body: JSON.stringify({ browser: deepClone(navigator) }) });",
      expect: 'ownFingerprint',
    },
    {
      title: 'a fingerprint stored on a child',
      lang: ['js', 'ts'],
      strict: true,
      code: 'child.«fingerprint» = makePrint();',
      expect: 'keptFingerprint',
    },
    {
      title: 'a fingerprinting library',
      lang: ['js', 'ts', 'jsx'],
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
const visitorId = (await (await FingerprintJS.«load»()).get()).visitorId;`,
      expect: 'fingerprint',
      doc: true,
    },
    {
      title: 'a custom fingerprint',
      lang: ['js', 'ts'],
      strict: true,
      code: `const id = await «sha256»([canvas.toDataURL(), navigator.hardwareConcurrency, gl.getParameter(ext.UNMASKED_RENDERER_WEBGL)].join('|'));
await fetch('/visits', { method: 'POST', body: id });`,
      expect: 'ownFingerprint',
      doc: true,
    },
    {
      title: 'many browser properties, hashed',
      lang: 'js',
      strict: true,
      code: `const parts = [navigator.userAgent, navigator.language, navigator.platform, screen.colorDepth, new Date().getTimezoneOffset(), navigator.maxTouchPoints];
const key = «hashCode»(parts.join());
socket.emit('visit', { key });`,
      expect: 'ownFingerprint',
    },
    {
      title: 'a function named as a device fingerprint',
      lang: ['js', 'ts'],
      code: "export function «getDeviceFingerprint»() { return [navigator.hardwareConcurrency, navigator.deviceMemory, navigator.platform].join('-'); }",
      strict: true,
      expect: 'ownFingerprint',
    },
    {
      title: 'a function named as a device fingerprint, and a request with it',
      lang: ['js', 'ts'],
      strict: true,
      code: `function «getDeviceFingerprint»() { return [navigator.hardwareConcurrency, navigator.deviceMemory, navigator.platform].join('-'); }
async function visit() { const print = getDeviceFingerprint(); const body = { print }; await api.post('/visits', body); }`,
      expect: 'ownFingerprint',
    },
    {
      title: 'browser properties collected in one object',
      lang: 'js',
      strict: true,
      filename: 'src/device-fingerprint.js',
      code: `function collectDeviceSignals() {
  const «signals» = { width: window.screen.availWidth, depth: window.screen.colorDepth, language: navigator.language, platform: navigator.platform, cores: navigator.hardwareConcurrency, zone: new Date().getTimezoneOffset() };
  return fingerprintOf(signals);
}
export const visit = () => registerDevice(collectDeviceSignals());`,
      expect: 'ownFingerprint',
    },
    {
      title: 'browser properties sent in one message',
      lang: 'js',
      strict: true,
      code: "navigator.«sendBeacon»('/d', JSON.stringify({ a: navigator.userAgent, b: navigator.platform, c: navigator.language, d: screen.colorDepth, e: navigator.hardwareConcurrency, id }));",
      expect: 'ownFingerprint',
    },
    {
      title: 'fingerprints stored on an account',
      lang: ['js', 'ts'],
      strict: true,
      code: 'async function keep(user, seen) { user.«deviceFingerprints» = seen; await user.save(); }',
      expect: 'keptFingerprint',
    },
    {
      title: 'a fingerprint field in a schema',
      lang: 'js',
      strict: true,
      code: 'const userSchema = new Schema({ nickname: String, «deviceFingerprint»: String });',
      expect: 'keptFingerprint',
    },
    {
      title: 'a helper that stores fingerprints',
      lang: 'js',
      strict: true,
      code: '«recordDeviceFingerprint»(user, print);',
      expect: 'keptFingerprint',
    },
    {
      title: 'a fingerprint in a Vue component',
      lang: 'vue',
      code: `<script setup>
import { getFingerprint } from '@thumbmarkjs/thumbmarkjs';
const print = await «getFingerprint»();
</script>
<template><p /></template>`,
      expect: 'fingerprint',
    },
    {
      title: 'a fingerprint in a Svelte component',
      lang: 'svelte',
      code: `<script>
  import { ClientJS } from 'clientjs';
  const print = new ClientJS().«getFingerprint»();
</script>`,
      expect: 'fingerprint',
    },
    {
      title: 'a fingerprinting script in an HTML page',
      lang: 'html',
      code: `<script «src="https://openfpcdn.io/fingerprintjs/v4/iife.min.js"»></script>
<script>FingerprintJS.«load»().then(use);</script>`,
      expect: 'fingerprint',
    },
    {
      title: 'a function that returns a joined device fingerprint',
      lang: ['js', 'ts'],
      strict: true,
      code: "function «deviceFingerprint»() { const parts = [navigator.userAgent, navigator.language, screen.width, new Date().getTimezoneOffset()]; return parts.join('|'); }\nfield.value = deviceFingerprint();",
      expect: 'ownFingerprint',
    },
    {
      title: 'a machine id and a fingerprint agent',
      lang: 'ts',
      strict: true,
      code: `import { machineIdSync } from 'node-machine-id';
import * as Fingerprint from '@fingerprint/agent';
const machine = «machineIdSync»();
const agent = Fingerprint.«start»({ apiKey });`,
      expect: ['deviceId', 'fingerprint'],
    },
    {
      title: 'a fingerprinting library imported from its host',
      lang: ['js', 'ts'],
      code: "const print = import(«'https://openfpcdn.io/fingerprintjs/v4'»).then((lib) => lib.load());",
      expect: 'fingerprint',
    },
    {
      title: 'a visitor id from a fingerprinting library',
      lang: 'js',
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
const visitorId = (await (await FingerprintJS.«load»()).get()).visitorId;
start(visitorId);`,
      expect: 'fingerprint',
      suggest: { randomId: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
const visitorId = crypto.randomUUID();
start(visitorId);` },
    },
    {
      title: 'a fingerprinting library whose result is unused',
      lang: 'ts',
      code: `import { load } from '@fingerprintjs/fingerprintjs';
start();
«load»();
`,
      expect: 'fingerprint',
      suggest: { removeModule: `
start();
` },
    },
    {
      title: 'an unused fingerprinting module from the options',
      lang: 'ts',
      options: { modules: ['@acme/print'] },
      code: `import print from «'@acme/print'»;
start();
`,
      expect: 'fingerprint',
      suggest: { removeModule: `
start();
` },
    },
    {
      title: 'an id built from a canvas and hardware properties',
      lang: ['js', 'ts'],
      strict: true,
      code: `const «deviceId» = \`\${canvas.toDataURL()}-\${navigator.hardwareConcurrency}\`;
fetch('/visits', { headers: { device: deviceId } });`,
      expect: 'ownFingerprint',
    },
    {
      title: 'fingerprint objects stored with a user',
      lang: 'ts',
      strict: true,
      code: `const print = new «DeviceFingerprint»(user.id);
await deviceFingerprints.«save»({ userId: user.id, hash });`,
      expect: ['keptFingerprint', 'keptFingerprint'],
    },
    {
      title: 'the whole `navigator` sent with a user id',
      lang: 'js',
      strict: true,
      code: "«fetch»('/seen', { method: 'POST', body: JSON.stringify({ userId, browser: { ...navigator } }) });",
      expect: 'ownFingerprint',
    },
    {
      title: 'a hashed IP address and user agent',
      lang: ['js', 'ts'],
      strict: true,
      code: "const visitorId = createHash('sha256').«update»(`${req.ip}|${req.headers['user-agent']}`).digest('hex');",
      expect: 'ownFingerprint',
    },
    {
      title: 'a hashed IP address and user agent, joined in steps',
      lang: 'ts',
      strict: true,
      code: `export function viewerKey(request) {
  const ip = request.headers['x-forwarded-for'] ?? request.socket.remoteAddress;
  const source = ip + request.get('User-Agent');
  return «md5»(source);
}`,
      expect: 'ownFingerprint',
    },
    {
      title: 'a device id behind an age range kept in Vue state',
      lang: 'vue',
      strict: true,
      code: `<script setup>
import { ref } from 'vue';
import { requestAgeRangeAsync } from 'expo-age-range';
import { machineIdSync } from 'node-machine-id';
const isAdult = ref(false);
requestAgeRangeAsync({ threshold1: 18 }).then((range) => { isAdult.value = range.lowerBound >= 18; });
function open() { if (isAdult.value) start(«machineIdSync»()); }
</script>
<template><button @click="open" /></template>`,
      expect: 'deviceId',
    },
    {
      title: 'a fingerprint behind an age range that defaults to 18',
      lang: 'ts',
      code: `import { requestAgeRangeAsync } from 'expo-age-range';
import FingerprintJS from '@fingerprintjs/fingerprintjs';
const range = await requestAgeRangeAsync({ threshold1: 18 });
const isAdult = range.lowerBound >= 18;
if (isAdult) FingerprintJS.«load»();`,
      expect: 'fingerprint',
    },
    {
      title: 'a fingerprint that stays on the device, as far as the file shows',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function «getDeviceFingerprint»() { return [navigator.hardwareConcurrency, navigator.deviceMemory, navigator.platform].join('-'); }
export const isSameDevice = () => localStorage.getItem('device') === getDeviceFingerprint();
fetch('/lessons', { method: 'POST', body: lesson });`,
      expect: 'ownFingerprint',
    },
  ],
  valid: [
    {
      title: 'the fingerprint of the key of a person one writes to',
      lang: ['js', 'ts'],
      strict: true,
      code: `const keys = await fetchPeerPublicKeys(peerUserId);
await saveKnownFingerprint(user.id, peerUserId, keys.fingerprint);`,
    },
    {
      title: 'a part of the navigator, and a copy of something else',
      lang: ['js', 'ts'],
      strict: true,
      code: `fetch('/in', { method: 'POST', body: JSON.stringify({ tongue: navigator.language, form: deepClone(form) }) });
fetch('/in', { method: 'POST', body: JSON.stringify({ isOnline: isOnline(navigator) }) });`,
    },
    {
      title: 'saving a drawing',
      lang: ['js', 'ts'],
      code: "const link = document.createElement('a'); link.href = drawing.toDataURL('image/png');",
      doc: true,
    },
    {
      title: 'the number of processors, used for workers',
      lang: ['js', 'ts'],
      code: 'const workers = navigator.hardwareConcurrency || 2;',
      doc: true,
    },
    {
      title: 'fingerprints of certificates, keys and files',
      lang: 'ts',
      strict: true,
      code: `const certFingerprint = hash(der);
user.sshKeyFingerprint = certFingerprint;
const assetFingerprint = md5(content);`,
    },
    {
      title: 'unlocking with a finger',
      lang: 'ts',
      strict: true,
      code: `user.fingerprintUnlock = true;
user.deviceFingerprints = [];
registerFingerprintLogin(user);`,
    },
    {
      title: 'a fingerprint behind a check for verified adults',
      lang: 'js',
      strict: true,
      code: `import FingerprintJS from '@fingerprintjs/fingerprintjs';
if (user.isVerifiedAdult) FingerprintJS.load();`,
    },
    {
      title: 'browser properties shown in a bug report',
      lang: 'js',
      strict: true,
      code: "report.textContent = [navigator.userAgent, navigator.language].join(' ');",
    },
    {
      title: 'a browser name for its bugs',
      lang: 'js',
      strict: true,
      code: "function browserFingerprintName() { return navigator.userAgent; }",
    },
    {
      title: 'a fingerprint behind an age range that the platform confirmed',
      lang: 'ts',
      strict: true,
      code: `import { requestAgeRangeAsync } from 'expo-age-range';
import FingerprintJS from '@fingerprintjs/fingerprintjs';
const range = await requestAgeRangeAsync({ threshold1: 18 });
const isAdult = range.lowerBound >= 18 && range.ageRangeDeclaration === 'confirmed';
if (isAdult) FingerprintJS.load();`,
    },
    {
      title: 'a rate limit key',
      lang: 'js',
      strict: true,
      code: `const clientLimitKey = createHash('sha256').update(req.ip + req.headers['user-agent']).digest('hex');
function rateLimitIdOf(req) { return md5(req.ip + req.get('user-agent')); }`,
    },
    {
      title: 'a daily visitor count with a rotating salt',
      lang: 'ts',
      strict: true,
      code: "const visitorHash = sha256(`${today}${dailySalt}${req.ip}${req.headers['user-agent']}`);",
    },
    {
      title: 'an IP address or a user agent alone',
      lang: 'js',
      strict: true,
      code: `const viewerId = sha256(req.ip);
const clientUaId = md5(req.headers['user-agent']);
const userZipId = md5(zip + userAgent);`,
    },
    {
      title: 'fingerprints of fingers and SSH keys',
      lang: 'ts',
      strict: true,
      code: `const reader = new Fingerprint(user.id);
await fingerprints.save({ userId: user.id, template });
await sshFingerprint.save(user.id);`,
    },
    {
      title: 'one browser property with an id',
      lang: 'js',
      strict: true,
      code: `fetch('/seen', { method: 'POST', body: JSON.stringify({ userId, online: navigator.onLine }) });
fetch('/share', { method: 'POST', body: JSON.stringify({ id, title, canShare: 'share' in navigator }) });`,
    },
    { title: 'a file name for an export', lang: 'js', strict: true, code: "const fileId = `${canvas.toDataURL().length}-${navigator.hardwareConcurrency}`;" },
  ],
});
