import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a font in a licence of the repository',
      lang: 'html',
      filename: 'services/login/LICENSE.html',
      strict: true,
      code: '<link rel="stylesheet" «href="http://fonts.googleapis.com/css?family=Lora"»>',
      expect: 'cleartext',
    },
    {
      title: 'a database of a host that signs its own certificates, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: 'if (url && isHeroku) connect(url, { ssl: { «rejectUnauthorized: false» } });',
      expect: 'unverified',
    },
    {
      title: 'a check that is off in production and on in development',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const agents = { development: { rejectUnauthorized: true }, production: { «rejectUnauthorized: false» } };',
      expect: 'unverified',
    },
    {
      title: 'a check that is off under `local`, beside no other environment',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const agents = { local: { «rejectUnauthorized: false» }, remote: {} };',
      expect: 'unverified',
    },
    {
      title: 'personal data in a concatenated URL that is opened in a window',
      lang: ['js', 'ts'],
      code: "window.open(«'http://reports.school.org/open?of='» + pupil.email + '&page=1');",
      expect: 'personal',
    },
    {
      title: 'the home address of a user, opened in a map',
      lang: 'js',
      filename: 'src/components/Person/Directions.js',
      code: 'export const go = (to) => Linking.openURL(«`http://maps.shop.com/?daddr=${to}`»);',
      expect: 'personal',
    },
    {
      title: 'the home address of a user in a joined URL, opened in a map',
      lang: 'js',
      filename: 'src/components/Person/Directions.js',
      code: 'export const go = (to) => Linking.openURL(«\'http://maps.shop.com/?daddr=\'» + to);',
      expect: 'personal',
    },
    {
      title: 'an email address in a link that is opened',
      lang: ['js', 'ts'],
      code: 'export const go = (pupil) => Linking.openURL(«`http://news.shop.com/join?to=${pupil.email}`»);',
      expect: 'personal',
    },
    {
      title: 'a LAN IP address built into the base URL',
      strict: true,
      lang: ['js', 'ts'],
      code: `const HOST_IP = '192.168.1.7';
const getBaseUrl = () => «\`http://\${HOST_IP}:3000/api\`»;
export const load = () => fetch(\`\${getBaseUrl()}/child\`);`,
      expect: 'cleartext',
    },
    {
      title: 'a base URL of a request client',
      strict: true,
      lang: 'ts',
      code: "export const api = ky.create({ prefixUrl: «'http://api.school-app.io'» });",
      expect: 'cleartext',
    },
    {
      title: 'an iframe URL that ends in a variable',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const game = <iframe title="game" «src={`http://games.school-app.io/embed/${id}`}» />;',
      expect: 'cleartext',
      suggest: { encrypt: 'const game = <iframe title="game" src={`https://games.school-app.io/embed/${id}`} />;' },
    },
    {
      title: 'a form URL concatenated in Vue',
      strict: true,
      lang: 'vue',
      code: "<template><form «:action=\"'http://forms.school-app.io/' + id\"»></form></template>",
      expect: 'cleartext',
      suggest: { encrypt: "<template><form :action=\"'https://forms.school-app.io/' + id\"></form></template>" },
    },
    {
      title: 'a form URL kept in a constant',
      strict: true,
      lang: 'jsx',
      code: `const TARGET = 'http://forms.school-app.io/signup';
const form = <form «action={TARGET}» />;`,
      expect: 'cleartext',
    },
    {
      title: 'the URL of an XMLHttpRequest',
      strict: true,
      lang: 'js',
      code: `const xhr = new XMLHttpRequest();
xhr.open('POST', «'http://scores.school-app.io/upload'»);`,
      expect: 'cleartext',
      suggest: { encrypt: `const xhr = new XMLHttpRequest();
xhr.open('POST', 'https://scores.school-app.io/upload');` },
    },
    {
      title: 'an email address sent by XMLHttpRequest over HTTP',
      lang: ['js', 'ts'],
      code: `const request = new XMLHttpRequest();
request.open('POST', «'http://scores.school-app.io/upload'»);
request.send(JSON.stringify({ email: pupil.email }));`,
      expect: 'personal',
      data: { value: 'pupil.email', address: 'http://scores.school-app.io/upload', safe: 'https://' },
    },
    {
      title: 'a web view that allows mixed content',
      lang: ['jsx', 'tsx'],
      code: "const view = <WebView source={page} «mixedContentMode=\"always\"» />;",
      expect: 'insecureContent',
      data: { name: 'mixedContentMode="always"' },
      suggest: { secure: 'const view = <WebView source={page} mixedContentMode="never" />;' },
    },
    {
      title: 'a style sheet and the form action of a button',
      strict: true,
      lang: 'html',
      code: '<link rel="stylesheet" «href="http://cdn.school-app.io/a.css"»><button «formaction="http://forms.school-app.io/x"»>Go</button>',
      expect: 'cleartext',
    },
    {
      title: 'a host from the environment, in strict',
      lang: 'ts',
      strict: true,
      code: 'const answer = await fetch(«`http://${process.env.API_HOST}/pupils`»);',
      expect: 'cleartext',
    },
    {
      title: 'a script in an example page, in strict',
      lang: 'html',
      filename: 'docs/examples/embed.html',
      strict: true,
      code: '<script «src="http://cdn.school-app.io/player.js"»></script>',
      expect: 'cleartext',
      suggest: { encrypt: '<script src="https://cdn.school-app.io/player.js"></script>' },
    },
    {
      title: 'switches and handlers of Electron that accept every certificate',
      lang: 'ts',
      strict: true,
      code: `import { app, session } from 'electron';
app.commandLine.appendSwitch(«'ignore-certificate-errors'»);
app.on(«'certificate-error'», (event, contents, url, error, certificate, callback) => { event.preventDefault(); callback(true); });
session.defaultSession.«setCertificateVerifyProc»((request, callback) => callback(0));`,
      expect: 'unverified',
    },
    {
      title: 'an MQTT broker without TLS',
      strict: true,
      lang: 'js',
      code: "const client = mqtt.connect(«'mqtt://broker.school-app.io:1883'»);",
      expect: 'cleartext',
      suggest: { encrypt: "const client = mqtt.connect('mqtts://broker.school-app.io:1883');" },
    },
    {
      title: 'an insecure session cookie, set as an object', strict: true,
      lang: 'ts',
      code: "cookies().set({ name: 'session', value, «secure: false» });",
      expect: 'openCookie',
    },
    {
      title: 'the URL of a backend in settings',
      strict: true,
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
      title: 'a request over HTTP',
      strict: true,
      lang: ['js', 'ts'],
      code: "const marks = await axios.get(«'http://api.school.org/marks'»);",
      expect: 'cleartext',
    },
    {
      title: 'a WebSocket without TLS',
      strict: true,
      lang: 'ts',
      code: 'const socket = new WebSocket(«`ws://chat.school.org/${room}`»);',
      expect: 'cleartext',
      suggest: { encrypt: 'const socket = new WebSocket(`wss://chat.school.org/${room}`);' },
    },
    {
      title: 'the base URL of an axios client',
      strict: true,
      lang: ['js', 'ts'],
      code: "export const api = axios.create({ baseURL: «'http://api.school.org'» });",
      expect: 'cleartext',
    },
    {
      title: 'a function that returns a base URL',
      strict: true,
      lang: 'ts',
      code: `const SERVER_IP = '10.0.0.4';
const getBaseUrl = () => { if (LAN_IP) return «\`http://\${SERVER_IP}:3000/api\`»; return BASE; };`,
      expect: 'cleartext',
    },
    {
      title: 'a host that another file names, in strict',
      lang: 'ts',
      strict: true,
      code: `import { DOMAIN } from './settings';
export const load = () => fetch(«\`http://\${DOMAIN}/pupils\`»);`,
      expect: 'cleartext',
    },
    {
      title: 'a public host that another file names',
      strict: true,
      lang: 'ts',
      code: `import { PUBLIC_DOMAIN } from './settings';
export const load = () => fetch(«\`http://\${PUBLIC_DOMAIN}/pupils\`»);`,
      expect: 'cleartext',
    },
    {
      title: 'an environment of tests, in strict',
      lang: 'ts',
      strict: true,
      filename: 'src/environments/environment.testing.ts',
      code: "export const environment = { apiUrl: «'http://api.school.org'» };",
      expect: 'cleartext',
    },
    {
      title: 'a URL in a constant',
      strict: true,
      lang: 'js',
      code: `const API_URL = «'http://api.school.org'»;
fetch(API_URL + '/x');`,
      expect: 'cleartext',
    },
    { title: 'the endpoint option of an SDK', strict: true, lang: 'ts', code: "init({ endpoint: «'http://logs.school.org'» });", expect: 'cleartext' },
    {
      title: 'every certificate accepted',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const agent = new https.Agent({ «rejectUnauthorized: false» });',
      expect: 'unverified',
      suggest: { secure: 'const agent = new https.Agent({ rejectUnauthorized: true });' },
      doc: true,
    },
    {
      title: 'certificate verification of a database turned off outside development',
      lang: ['js', 'ts'],
      strict: true,
      code: `const a = { ssl: NODE_ENV === 'development' ? '' : { «rejectUnauthorized: false» } };
const b = { ssl: process.env.NODE_ENV === 'production' ? { «rejectUnauthorized: false» } : undefined };
const c = { ssl: isDev ? undefined : { «rejectUnauthorized: false» } };`,
      expect: 'unverified',
    },
    {
      title: 'certificate verification turned off for the process',
      lang: 'js',
      strict: true,
      code: "process.env.«NODE_TLS_REJECT_UNAUTHORIZED» = '0';",
      expect: 'unverified',
      suggest: { secure: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';" },
    },
    {
      title: 'certificate verification turned off for the global agent',
      lang: 'ts',
      strict: true,
      code: 'https.globalAgent.options.«rejectUnauthorized» = false;',
      expect: 'unverified',
      suggest: { secure: 'https.globalAgent.options.rejectUnauthorized = true;' },
    },
    {
      title: 'an Electron window that allows mixed content',
      lang: 'ts',
      code: 'new BrowserWindow({ webPreferences: { webSecurity: false, «allowRunningInsecureContent: true» } });',
      expect: 'insecureContent',
      data: [{ name: 'allowRunningInsecureContent: true' }],
    },
    {
      title: 'an Electron window without web security that loads pages of others',
      lang: ['js', 'ts'],
      code: "const win = new BrowserWindow({ webPreferences: { «webSecurity: false» } });\nwin.loadURL('https://www.last.fm');",
      expect: 'insecureContent',
      data: { name: 'webSecurity: false' },
    },
    {
      title: 'an Electron window without web security, whose pages are not seen',
      lang: ['js', 'ts'],
      strict: true,
      code: "const win = new BrowserWindow({ webPreferences: { «webSecurity: false» } });\nwin.loadFile('index.html');",
      expect: 'insecureContent',
    },
    {
      title: 'an option that no known client reads, and a variable that pages do not have, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "import Vue from 'vue';\nexport const page = { routerOptions: { «strictSSL: false» } };\nprocess.env.«NODE_TLS_REJECT_UNAUTHORIZED» = '0';",
      expect: 'unverified',
    },
    {
      title: 'a client that carries no credentials, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const open = axios.create({ withCredentials: false, httpsAgent: new https.Agent({ «rejectUnauthorized: false» }) });',
      expect: 'unverified',
    },
    {
      title: 'a request whose certificate is not verified',
      lang: ['js', 'ts'],
      strict: true,
      code: 'request({ url, «strictSSL: false» });',
      expect: 'unverified',
    },
    {
      title: 'a view of a text of the product that may load mixed content, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const Report = ({ html }) => <WebView source={{ html }} «mixedContentMode="always"» />;',
      expect: 'insecureContent',
    },
    {
      title: 'verification that is off where callers give nothing else',
      lang: ['js', 'ts'],
      strict: true,
      code: 'class Network { constructor(given) { _.defaults(this, given, { host: "", «rejectUnauthorized: false» }); } }',
      expect: 'unverified',
    },
    {
      title: 'a URL in a constant that other files use',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const BOARD_FORMAT = { URL: «'http://app.cards.io/boards/'», license: 'CC-BY' };",
      expect: 'cleartext',
    },
    {
      title: 'a configuration of an audit tool, in strict',
      lang: 'js',
      strict: true,
      filename: 'lighthouserc.js',
      code: "const BASE_URL = process.env.BASE_URL || «'http://shop.school.de'»;\nmodule.exports = { ci: { collect: { url: [BASE_URL] } } };",
      expect: 'cleartext',
    },
    {
      title: 'insecure session cookies', strict: true,
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
      strict: true,
      lang: ['html', 'jsx', 'svelte', 'angular'],
      code: '<form «action="http://forms.school.org/signup"» method="post"></form>',
      expect: 'cleartext',
      doc: true,
    },
    {
      title: 'a form over HTTP in a Vue component',
      strict: true,
      lang: 'vue',
      code: '<template><form «action="http://forms.school.org/signup"»></form></template>',
      expect: 'cleartext',
    },
    {
      title: 'a script over HTTP',
      strict: true,
      lang: 'html',
      code: '<script «src="http://cdn.school.org/a.js"»></script>',
      expect: 'cleartext',
      suggest: { encrypt: '<script src="https://cdn.school.org/a.js"></script>' },
    },
    {
      title: 'an Android build that allows cleartext traffic',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["expo-build-properties", { "android": { «"usesCleartextTraffic": true» } }]] } }',
      expect: 'configured',
      suggest: { setSafely: '{ "expo": { "plugins": [["expo-build-properties", { "android": { "usesCleartextTraffic": false } }]] } }' },
      doc: true,
    },
    {
      title: 'cleartext traffic in a Capacitor configuration',
      lang: 'ts',
      strict: true,
      filename: 'capacitor.config.ts',
      code: `const config: CapacitorConfig = { appId: 'x', server: { «androidScheme: 'http'», «cleartext: true» } };
export default config;`,
      expect: 'configured',
      suggest: [{ setSafely: `const config: CapacitorConfig = { appId: 'x', server: { androidScheme: 'https', cleartext: true } };
export default config;` }, { setSafely: `const config: CapacitorConfig = { appId: 'x', server: { androidScheme: 'http', cleartext: false } };
export default config;` }],
    },
    {
      title: 'a request in a development branch, where the options do not allow it',
      strict: true,
      lang: 'js',
      options: { allowDev: false },
      code: "if (__DEV__) fetch(«'http://api.school.org'»);",
      expect: 'cleartext',
    },
    {
      title: 'cleartext traffic in a Capacitor configuration in JSON',
      lang: 'json',
      strict: true,
      filename: 'capacitor.config.json',
      code: '{ "appId": "x", "server": { «"androidScheme": "http"», «"cleartext": true» } }',
      expect: 'configured',
      suggest: [{ setSafely: '{ "appId": "x", "server": { "androidScheme": "https", "cleartext": true } }' }, { setSafely: '{ "appId": "x", "server": { "androidScheme": "http", "cleartext": false } }' }],
    },
    {
      title: 'arbitrary loads allowed in `infoPlist`',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "ios": { "infoPlist": { "NSAppTransportSecurity": { «"NSAllowsArbitraryLoads": true» } } } } }',
      expect: 'configured',
    },
    {
      title: 'a base URL that is taken apart and requested',
      strict: true,
      lang: 'ts',
      code: `const baseUrl = process.env.SITE || «'http://reading-club.net'»;
export const isOurs = (url: string) => new URL(url).hostname === new URL(baseUrl).hostname;
export const load = () => fetch(baseUrl + '/list');`,
      expect: 'cleartext',
    },
  ],
  valid: [
    {
      title: 'options that change nothing for people, not in strict',
      lang: ['jsx', 'tsx'],
      code: `import Vue from 'vue';
export const page = { routerOptions: { strictSSL: false } };
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
const open = axios.create({ withCredentials: false, httpsAgent: new https.Agent({ rejectUnauthorized: false }) });
export const Report = ({ html }) => <WebView source={{ html }} mixedContentMode="always" />;`,
    },
    {
      title: 'a font in a licence of the repository',
      lang: 'html',
      filename: 'services/login/LICENSE.html',
      code: '<link rel="stylesheet" href="http://fonts.googleapis.com/css?family=Lora">',
    },
    {
      title: 'a table of links with their pictures',
      lang: ['js', 'ts'],
      strict: true,
      code: "const searches = { shop: { url: 'http://www.toy-shop.com/find?of=%s', img: 'shop.png' }, help: { img: 'help.png' } };",
    },
    {
      title: 'a check that is off in development, beside production',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const agents = { production: () => ({ ca }), development: () => ({ rejectUnauthorized: false }) };',
    },
    {
      title: 'URLs without personal data that are opened in a window',
      lang: ['js', 'ts'],
      strict: true,
      code: `window.open('http://reports.school.org/open?page=' + page);
shelf.open('http://reports.school.org/open?of=' + pupil.email);`,
    },
    {
      title: 'the location of a shop, opened in a map',
      lang: 'js',
      strict: true,
      filename: 'src/components/Shop/Directions.js', code: 'export const go = (to) => Linking.openURL(`http://maps.shop.com/?daddr=${to}`);',
    },
    {
      title: 'a page that is opened in a browser',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const go = (page) => Linking.openURL(`http://news.shop.com/${page}`);',
    },
    {
      title: 'certificate verification of a database turned off in development',
      lang: ['js', 'ts'],
      strict: true,
      code: `const a = { ssl: NODE_ENV !== 'production' ? { rejectUnauthorized: false } : true };
const b = { ssl: NODE_ENV === 'development' ? { rejectUnauthorized: false } : true };
const c = { ssl: !isDev ? true : { rejectUnauthorized: false } };
const d = { ssl: NODE_ENV === 'test' ? { rejectUnauthorized: false } : true };`,
    },
    {
      title: 'a developer script',
      lang: ['js', 'ts'],
      filename: 'scripts/apply-migration.ts',
      code: "const client = new Client({ connectionString: url, ssl: { rejectUnauthorized: false } });",
    },
    {
      title: 'localhost, kept in constants',
      lang: ['js', 'ts'],
      strict: true,
      code: `const PORT = 4173;
const HOST = '127.0.0.1';
const BASE_URL = \`http://\${HOST}:\${PORT}\`;
export const load = () => fetch(\`\${BASE_URL}/child\`);`,
    },
    {
      title: 'hosts of the cluster and the metadata service',
      lang: 'ts',
      strict: true,
      code: `http.get(\`http://\${process.env.POD_IP}:8080/ready\`, done);
fetch('http://169.254.169.254/latest/meta-data/');
fetch('http://metadata.google.internal/x');
fetch('http://users.school.svc.cluster.local/x');`,
    },
    {
      title: 'a host that another file names',
      lang: 'ts',
      code: `import { DOMAIN } from './settings';
export const load = () => fetch(\`http://\${DOMAIN}/pupils\`);`,
    },
    {
      title: 'an environment of tests',
      lang: 'ts',
      filename: 'src/environments/environment.testing.ts',
      code: "export const environment = { apiUrl: 'http://api.school.org' };",
    },
    {
      title: 'the local environment in a switch, placeholders, and a name of a container',
      lang: ['js', 'ts'],
      strict: true,
      code: `const bookApiUrl = () => { switch (APP_ENVIRONMENT) { case 'local': return 'http://books.school.org/v1'; default: return 'https://books.school.org/v1'; } };
export const settings = { apiUrl: 'http://prodURL.com' };
fetch('http://book-api.school-local:4000/v1');`,
    },
    {
      title: 'a host from the environment, not in strict',
      lang: 'ts',
      code: 'const answer = await fetch(`http://${process.env.API_HOST}/pupils`);',
    },
    {
      title: 'a web view with the mixed content mode of browsers',
      lang: 'jsx',
      strict: true,
      code: 'const view = <WebView source={page} mixedContentMode="compatibility" />;',
    },
    {
      title: 'a localhost iframe, a link, and an XML namespace',
      lang: 'jsx',
      strict: true,
      code: `const a = <iframe title="x" src={\`http://localhost:\${port}/embed\`} />;
const b = <a href={\`http://old.school-app.io/\${id}\`}>old</a>;
const c = <svg xmlns="http://www.w3.org/2000/svg" />;`,
    },
    {
      title: 'an image URL that ends in a variable',
      lang: 'jsx',
      code: 'const a = <img src={`http://pictures.school-app.io/${id}.png`} />;',
    },
    {
      title: 'an iframe URL that is upgraded to HTTPS',
      lang: 'jsx',
      strict: true,
      code: "const a = <iframe title=\"x\" src={address.replace('http://', 'https://')} />;",
    },
    {
      title: 'a page opened in the browser',
      lang: 'ts',
      strict: true,
      code: `import { Linking } from 'react-native';
Linking.openURL('http://www.storeterms.com/legal');`,
    },
    {
      title: 'a URL in a mock file',
      lang: 'js',
      filename: 'src/lib/mockRequests.js',
      code: "export const answer = { apiUrl: 'http://api.school-app.io' };",
    },
    {
      title: 'a certificate handler that compares fingerprints',
      lang: 'ts',
      strict: true,
      code: "app.on('certificate-error', (event, contents, url, error, certificate, callback) => { if (certificate.fingerprint === PINNED) { callback(true); } else { callback(false); } });",
    },
    {
      title: 'a map link that users follow',
      lang: ['js', 'ts'],
      strict: true,
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
      title: 'hosts of development machines',
      lang: 'js',
      strict: true,
      code: `fetch('http://localhost:3000');
fetch('http://127.0.0.1/x');
fetch('http://backend:8080/x');
const API_URL = 'http://192.168.0.4:3000';`,
    },
    {
      title: 'a request in a development branch',
      lang: 'js',
      strict: true,
      code: `const base = __DEV__ ? 'x' : 'y';
if (process.env.NODE_ENV === 'development') fetch('http://api.school.org');`,
    },
    { title: 'a link over HTTP', lang: ['html', 'jsx'], strict: true, code: '<a href="http://old.school.org">about</a>' },
    {
      title: 'links in data',
      lang: 'js',
      strict: true,
      code: `const links = [{ url: 'http://old.school.org' }];
const pkg = { homepage: 'http://old.school.org', licenseUrl: 'http://x.org/l' };`,
    },
    {
      title: 'a namespace in a data URL',
      lang: 'html',
      strict: true,
      code: "<style>a { background: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\") }</style>",
    },
    {
      title: 'certificate verification turned on, and a cookie without a session',
      lang: 'js',
      strict: true,
      code: `const agent = new https.Agent({ rejectUnauthorized: true });
res.cookie("theme", t, { secure: false });`,
    },
    {
      title: 'a host allowed in the options',
      lang: 'js',
      strict: true,
      options: { allowHosts: ['intranet.school.org'] },
      code: "fetch('http://intranet.school.org/x');",
    },
    {
      title: 'certificate checks that a setting turns off',
      lang: 'js',
      strict: true,
      code: "if (settings.acceptSelfSigned) options.agent = new https.Agent({ rejectUnauthorized: false });",
    },
    {
      title: 'the origin of a page that was opened over HTTP',
      lang: 'js',
      strict: true,
      code: "const getOriginUrl = () => { if (location.protocol === 'http:') return 'http://www.school.org'; return 'https://www.school.org'; };",
    },
    { title: 'an image over HTTP', lang: 'html', code: '<img src="http://pictures.school.org/a.png">' },
    {
      title: 'a link in rich text that repeats its URL',
      lang: ['js', 'ts'],
      strict: true,
      code: "const entity = { type: 'LINK', data: { href: 'http://www.readersclub.io/', url: 'http://www.readersclub.io/' } };",
    },
    {
      title: 'code that adds a scheme to what the user typed',
      lang: 'ts',
      strict: true,
      code: `const toUrl = (url: string) => (url.startsWith("http") ? url : \`http://\${url}\`);
const apiUrl = \`http://\${host}:\${port}\`;`,
    },
    {
      title: 'a scheme without a host',
      lang: 'js',
      strict: true,
      code: `const isUrl = text.includes('http://');
const prefix = 'http://';`,
    },
    {
      title: 'a build without cleartext traffic',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["expo-build-properties", { "android": { "usesCleartextTraffic": false } }]] } }',
    },
    {
      title: 'an app served over HTTPS',
      lang: 'json',
      strict: true,
      filename: 'capacitor.config.json',
      code: '{ "server": { "androidScheme": "https", "hostname": "app.example" } }',
    },
    {
      title: 'a base URL that is only taken apart',
      lang: 'ts',
      strict: true,
      code: `const baseUrl = process.env.SITE || 'http://reading-club.net';
export const isOurs = (url: string) => new URL(url).hostname === new URL(baseUrl).hostname.replace('www.', '');
export const load = () => fetch('/list');`,
    },
  ],
});
