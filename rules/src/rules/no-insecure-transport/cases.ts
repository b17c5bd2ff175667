import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a machine in the house that the product is built with',
      lang: ['js', 'ts'],
      code: `const HOST_IP = '192.168.1.7';
const getBaseUrl = () => «\`http://\${HOST_IP}:3000/api\`»;
export const load = () => fetch(\`\${getBaseUrl()}/child\`);`,
      expect: 'cleartext',
    },
    {
      title: 'a part of an address that all requests share',
      lang: 'ts',
      code: "export const api = ky.create({ prefixUrl: «'http://api.school-app.io'» });",
      expect: 'cleartext',
    },
    {
      title: 'a frame whose address ends in a variable',
      lang: ['jsx', 'tsx'],
      code: 'const game = <iframe title="game" «src={`http://games.school-app.io/embed/${id}`}» />;',
      expect: 'cleartext',
      suggest: { encrypt: 'const game = <iframe title="game" src={`https://games.school-app.io/embed/${id}`} />;' },
    },
    {
      title: 'a form whose address is joined',
      lang: 'vue',
      code: "<template><form «:action=\"'http://forms.school-app.io/' + id\"»></form></template>",
      expect: 'cleartext',
      suggest: { encrypt: "<template><form :action=\"'https://forms.school-app.io/' + id\"></form></template>" },
    },
    {
      title: 'an address of a form kept in a constant',
      lang: 'jsx',
      code: `const TARGET = 'http://forms.school-app.io/signup';
const form = <form «action={TARGET}» />;`,
      expect: 'cleartext',
    },
    {
      title: 'a request of the older kind',
      lang: 'js',
      code: `const xhr = new XMLHttpRequest();
xhr.open('POST', «'http://scores.school-app.io/upload'»);`,
      expect: 'cleartext',
      suggest: { encrypt: `const xhr = new XMLHttpRequest();
xhr.open('POST', 'https://scores.school-app.io/upload');` },
    },
    {
      title: 'what a request of the older kind carries',
      lang: ['js', 'ts'],
      code: `const request = new XMLHttpRequest();
request.open('POST', «'http://scores.school-app.io/upload'»);
request.send(JSON.stringify({ email: pupil.email }));`,
      expect: 'personal',
      data: { value: 'pupil.email', address: 'http://scores.school-app.io/upload', safe: 'https://' },
    },
    {
      title: 'a view that mixes',
      lang: ['jsx', 'tsx'],
      code: "const view = <WebView source={page} «mixedContentMode=\"always\"» />;",
      expect: 'unverified',
      suggest: { secure: 'const view = <WebView source={page} mixedContentMode="never" />;' },
    },
    {
      title: 'a style sheet and a button of a form',
      lang: 'html',
      code: '<link rel="stylesheet" «href="http://cdn.school-app.io/a.css"»><button «formaction="http://forms.school-app.io/x"»>Go</button>',
      expect: 'cleartext',
    },
    {
      title: 'a host that the environment names',
      lang: 'ts',
      strict: true,
      code: 'const answer = await fetch(«`http://${process.env.API_HOST}/pupils`»);',
      expect: 'cleartext',
    },
    {
      title: 'a page that shows how something is used',
      lang: 'html',
      filename: 'docs/examples/embed.html',
      strict: true,
      code: '<script «src="http://cdn.school-app.io/player.js"»></script>',
      expect: 'cleartext',
      suggest: { encrypt: '<script src="https://cdn.school-app.io/player.js"></script>' },
    },
    {
      title: 'switches and handlers that accept every certificate',
      lang: 'ts',
      code: `import { app, session } from 'electron';
app.commandLine.appendSwitch(«'ignore-certificate-errors'»);
app.on(«'certificate-error'», (event, contents, url, error, certificate, callback) => { event.preventDefault(); callback(true); });
session.defaultSession.«setCertificateVerifyProc»((request, callback) => callback(0));`,
      expect: 'unverified',
    },
    {
      title: 'messages of things',
      lang: 'js',
      code: "const client = mqtt.connect(«'mqtt://broker.school-app.io:1883'»);",
      expect: 'cleartext',
      suggest: { encrypt: "const client = mqtt.connect('mqtts://broker.school-app.io:1883');" },
    },
    {
      title: 'a cookie with its name inside',
      lang: 'ts',
      code: "cookies().set({ name: 'session', value, «secure: false» });",
      expect: 'openCookie',
    },
    {
      title: 'the address of a backend',
      lang: 'js',
      code: "export const settings = { backendUrl: «'http://api.school-app.io'» };",
      expect: 'cleartext',
    },
    {
      title: "a student's email address over HTTP",
      lang: ['js', 'ts', 'jsx'],
      code: "await fetch(«'http://api.school.org/pupils'», { method: 'POST', body: JSON.stringify({ email: pupil.email }) });",
      expect: 'personal',
      suggest: { encrypt: "await fetch('https://api.school.org/pupils', { method: 'POST', body: JSON.stringify({ email: pupil.email }) });" },
      doc: true,
    },
    {
      title: 'a request',
      lang: ['js', 'ts'],
      code: "const marks = await axios.get(«'http://api.school.org/marks'»);",
      expect: 'cleartext',
    },
    {
      title: 'a socket',
      lang: 'ts',
      code: 'const socket = new WebSocket(«`ws://chat.school.org/${room}`»);',
      expect: 'cleartext',
      suggest: { encrypt: 'const socket = new WebSocket(`wss://chat.school.org/${room}`);' },
    },
    {
      title: 'a base address',
      lang: ['js', 'ts'],
      code: "export const api = axios.create({ baseURL: «'http://api.school.org'» });",
      expect: 'cleartext',
    },
    {
      title: 'a function that makes the base address',
      lang: 'ts',
      code: 'const getBaseUrl = () => { if (LAN_IP) return «`http://${SERVER_IP}:3000/api`»; return BASE; };',
      expect: 'cleartext',
    },
    {
      title: 'a constant',
      lang: 'js',
      code: `const API_URL = «'http://api.school.org'»;
fetch(API_URL + '/x');`,
      expect: 'cleartext',
    },
    { title: 'an option of an SDK', lang: 'ts', code: "init({ endpoint: «'http://logs.school.org'» });", expect: 'cleartext' },
    {
      title: 'every certificate accepted',
      lang: ['js', 'ts'],
      code: 'const agent = new https.Agent({ «rejectUnauthorized: false» });',
      expect: 'unverified',
      suggest: { secure: 'const agent = new https.Agent({ rejectUnauthorized: true });' },
      doc: true,
    },
    {
      title: 'any certificate for the whole process',
      lang: 'js',
      code: "process.env.«NODE_TLS_REJECT_UNAUTHORIZED» = '0';",
      expect: 'unverified',
      suggest: { secure: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';" },
    },
    {
      title: 'every request of a program',
      lang: 'ts',
      code: 'https.globalAgent.options.«rejectUnauthorized» = false;',
      expect: 'unverified',
      suggest: { secure: 'https.globalAgent.options.rejectUnauthorized = true;' },
    },
    {
      title: 'a window that mixes',
      lang: 'ts',
      code: 'new BrowserWindow({ webPreferences: { «webSecurity: false», «allowRunningInsecureContent: true» } });',
      expect: 'unverified',
    },
    {
      title: 'the cookie of a session',
      lang: 'js',
      code: `app.use(session({ secret, cookie: { «secure: false» } }));
res.cookie('session_id', id, { «secure: false» });`,
      expect: 'openCookie',
      suggest: [{ secure: `app.use(session({ secret, cookie: { secure: true } }));
res.cookie('session_id', id, { secure: false });` }, { secure: `app.use(session({ secret, cookie: { secure: false } }));
res.cookie('session_id', id, { secure: true });` }],
    },
    {
      title: 'a form over HTTP',
      lang: ['html', 'jsx', 'svelte', 'angular'],
      code: '<form «action="http://forms.school.org/signup"» method="post"></form>',
      expect: 'cleartext',
      doc: true,
    },
    {
      title: 'a form of a component',
      lang: 'vue',
      code: '<template><form «action="http://forms.school.org/signup"»></form></template>',
      expect: 'cleartext',
    },
    {
      title: 'a script',
      lang: 'html',
      code: '<script «src="http://cdn.school.org/a.js"»></script>',
      expect: 'cleartext',
      suggest: { encrypt: '<script src="https://cdn.school.org/a.js"></script>' },
    },
    {
      title: 'an Android build that allows cleartext traffic',
      lang: 'json',
      code: '{ "expo": { "plugins": [["expo-build-properties", { "android": { «"usesCleartextTraffic": true» } }]] } }',
      expect: 'configured',
      suggest: { setSafely: '{ "expo": { "plugins": [["expo-build-properties", { "android": { "usesCleartextTraffic": false } }]] } }' },
      doc: true,
    },
    {
      title: 'an app served without encryption',
      lang: 'ts',
      filename: 'capacitor.config.ts',
      code: `const config: CapacitorConfig = { appId: 'x', server: { «androidScheme: 'http'», «cleartext: true» } };
export default config;`,
      expect: 'configured',
      suggest: [{ setSafely: `const config: CapacitorConfig = { appId: 'x', server: { androidScheme: 'https', cleartext: true } };
export default config;` }, { setSafely: `const config: CapacitorConfig = { appId: 'x', server: { androidScheme: 'http', cleartext: false } };
export default config;` }],
    },
    {
      title: 'branches of developers where they count',
      lang: 'js',
      options: { allowDev: false },
      code: "if (__DEV__) fetch(«'http://api.school.org'»);",
      expect: 'cleartext',
    },
    {
      title: 'an app served without encryption, in JSON',
      lang: 'json',
      filename: 'capacitor.config.json',
      code: '{ "appId": "x", "server": { «"androidScheme": "http"», «"cleartext": true» } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "appId": "x", "server": { "androidScheme": "https", "cleartext": true } }' }, { setSafely: '{ "appId": "x", "server": { "androidScheme": "http", "cleartext": false } }' }],
    },
    {
      title: 'everything without encryption, in the list of the system',
      lang: 'json',
      code: '{ "expo": { "ios": { "infoPlist": { "NSAppTransportSecurity": { «"NSAllowsArbitraryLoads": true» } } } } }',
      expect: 'configured',
    },
  ],
  valid: [
    {
      title: 'a script of those who build the product',
      lang: ['js', 'ts'],
      filename: 'scripts/apply-migration.ts',
      code: "const client = new Client({ connectionString: url, ssl: { rejectUnauthorized: false } });",
    },
    {
      title: 'the own machine, by a name of the file',
      lang: ['js', 'ts'],
      code: `const PORT = 4173;
const HOST = '127.0.0.1';
const BASE_URL = \`http://\${HOST}:\${PORT}\`;
export const load = () => fetch(\`\${BASE_URL}/child\`);`,
    },
    {
      title: 'a host of the same cluster',
      lang: 'ts',
      strict: true,
      code: `http.get(\`http://\${process.env.POD_IP}:8080/ready\`, done);
fetch('http://169.254.169.254/latest/meta-data/');
fetch('http://metadata.google.internal/x');
fetch('http://users.school.svc.cluster.local/x');`,
    },
    {
      title: 'a host that the environment names may be the next machine',
      lang: 'ts',
      code: 'const answer = await fetch(`http://${process.env.API_HOST}/pupils`);',
    },
    {
      title: 'a view that does as a browser does',
      lang: 'jsx',
      code: 'const view = <WebView source={page} mixedContentMode="compatibility" />;',
    },
    {
      title: 'a frame of the machine, a link with a variable',
      lang: 'jsx',
      code: `const a = <iframe title="x" src={\`http://localhost:\${port}/embed\`} />;
const b = <a href={\`http://old.school-app.io/\${id}\`}>old</a>;
const c = <svg xmlns="http://www.w3.org/2000/svg" />;`,
    },
    {
      title: 'a picture whose address ends in a variable',
      lang: 'jsx',
      code: 'const a = <img src={`http://pictures.school-app.io/${id}.png`} />;',
    },
    { title: 'an upgrade of a frame', lang: 'jsx', code: "const a = <iframe title=\"x\" src={address.replace('http://', 'https://')} />;" },
    {
      title: 'a page opened to read',
      lang: 'ts',
      code: `import { Linking } from 'react-native';
Linking.openURL('http://www.storeterms.com/legal');`,
    },
    {
      title: 'a page that shows how something is used, and made-up answers',
      lang: 'js',
      filename: 'src/lib/mockRequests.js',
      code: "export const answer = { apiUrl: 'http://api.school-app.io' };",
    },
    {
      title: 'a handler that looks at the certificate',
      lang: 'ts',
      code: "app.on('certificate-error', (event, contents, url, error, certificate, callback) => { if (certificate.fingerprint === PINNED) { callback(true); } else { callback(false); } });",
    },
    {
      title: 'a link that people follow',
      lang: ['js', 'ts'],
      code: 'export const place = { name, mapUrl: `http://maps.city.gov/?q=${name}` };',
    },
    { title: 'an HTTPS URL', lang: ['js', 'ts'], code: "await fetch('https://api.school.org/pupils');", doc: true },
    {
      title: 'an XML namespace, which is not requested',
      lang: ['js', 'ts'],
      code: `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'path');
const url = 'http://www.w3.org/1999/xlink';`,
      doc: true,
    },
    {
      title: 'code that upgrades URLs to HTTPS',
      lang: ['js', 'ts'],
      code: "if (url.startsWith('http://')) url = url.replace('http://', 'https://');",
      doc: true,
    },
    {
      title: 'machines of developers',
      lang: 'js',
      code: `fetch('http://localhost:3000');
fetch('http://127.0.0.1/x');
fetch('http://backend:8080/x');
const API_URL = 'http://192.168.0.4:3000';`,
    },
    {
      title: 'a branch of developers',
      lang: 'js',
      code: `const base = __DEV__ ? 'x' : 'y';
if (process.env.NODE_ENV === 'development') fetch('http://api.school.org');`,
    },
    { title: 'a link to read', lang: ['html', 'jsx'], code: '<a href="http://old.school.org">about</a>' },
    {
      title: 'links in data',
      lang: 'js',
      code: `const links = [{ url: 'http://old.school.org' }];
const pkg = { homepage: 'http://old.school.org', licenseUrl: 'http://x.org/l' };`,
    },
    {
      title: 'a picture inside a text',
      lang: 'html',
      code: "<style>a { background: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\") }</style>",
    },
    {
      title: 'checks that stay on',
      lang: 'js',
      code: `const agent = new https.Agent({ rejectUnauthorized: true });
res.cookie("theme", t, { secure: false });`,
    },
    {
      title: 'a host of the project',
      lang: 'js',
      options: { allowHosts: ['intranet.school.org'] },
      code: "fetch('http://intranet.school.org/x');",
    },
    {
      title: 'a switch that somebody sets',
      lang: 'js',
      code: "if (settings.acceptSelfSigned) options.agent = new https.Agent({ rejectUnauthorized: false });",
    },
    {
      title: 'a page that was opened without encryption',
      lang: 'js',
      code: "const getOriginUrl = () => { if (location.protocol === 'http:') return 'http://www.school.org'; return 'https://www.school.org'; };",
    },
    { title: 'a picture', lang: 'html', code: '<img src="http://pictures.school.org/a.png">' },
    {
      title: 'a link of a text, with its address twice',
      lang: ['js', 'ts'],
      code: "const entity = { type: 'LINK', data: { href: 'http://www.readersclub.io/', url: 'http://www.readersclub.io/' } };",
    },
    {
      title: 'code that adds a scheme to what somebody typed',
      lang: 'ts',
      code: `const toUrl = (url: string) => (url.startsWith("http") ? url : \`http://\${url}\`);
const apiUrl = \`http://\${host}:\${port}\`;`,
    },
    {
      title: 'a scheme without a host',
      lang: 'js',
      code: `const isUrl = text.includes('http://');
const prefix = 'http://';`,
    },
    {
      title: 'a build with encryption',
      lang: 'json',
      code: '{ "expo": { "plugins": [["expo-build-properties", { "android": { "usesCleartextTraffic": false } }]] } }',
    },
    {
      title: 'an app served with encryption',
      lang: 'json',
      filename: 'capacitor.config.json',
      code: '{ "server": { "androidScheme": "https", "hostname": "app.example" } }',
    },
  ],
});
