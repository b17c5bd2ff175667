/** An option or attribute that leaves a connection unverified or unencrypted (GC25 ¶116; rule map, no-insecure-transport). */
export interface ConnectionSwitch {
  readonly name: string;
  /** Values that switch the protection off. */
  readonly unsafe: readonly (string | number | boolean)[];
  /** Source text of the value that leaves it on. */
  readonly safe: string;
  /** It lets content that is not encrypted into pages that are; certificates stay verified. */
  readonly mixesContent?: true;
  /** It is for other things too; whether it has this effect says the option of this name, where it is beside it. */
  readonly saidBy?: string;
  /** Words of the calls, options and names under which clients read it; other programs have options of the same name. */
  readonly readBy?: readonly string[];
  /** A variable of a process, which pages in a browser do not have. */
  readonly isOfProcess?: true;
  /** Where the facts were read. */
  readonly source: string;
}

/** Options of requests, servers and windows. */
export const connectionSwitches: readonly ConnectionSwitch[] = [
  { name: 'rejectUnauthorized', unsafe: [false, 0, '0'], safe: 'true', source: '@types/node 26.6.6 tls.d.ts' },
  {
    name: 'strictSSL',
    unsafe: [false],
    safe: 'true',
    readBy: ['request', 'requests', 'rp', 'get', 'post', 'put', 'patch', 'del', 'http', 'https', 'agent', 'proxy', 'fetch', 'client',
      'soap', 'registry'],
    source: '@types/request 2.48.13 index.d.ts',
  },
  {
    name: 'webSecurity',
    unsafe: [false],
    safe: 'true',
    mixesContent: true,
    saidBy: 'allowRunningInsecureContent',
    source: 'electron 45.5.0 electron.d.ts',
  },
  { name: 'allowRunningInsecureContent', unsafe: [true], safe: 'false', mixesContent: true, source: 'electron 45.5.0 electron.d.ts' },
  {
    name: 'NODE_TLS_REJECT_UNAUTHORIZED',
    unsafe: [false, 0, '0'],
    safe: "'1'",
    isOfProcess: true,
    source: 'Node.js documentation, command-line API',
  },
];

/** Options of a request, with the value under which it carries nothing by which a server knows a user. */
export const withoutCredentials: ReadonlyMap<string, unknown> = new Map<string, unknown>([['withCredentials', false], ['credentials',
  'omit']]);

/** Options of a client for the URL that its requests begin with. */
export const baseAddresses: readonly string[] = ['baseURL', 'baseUrl', 'prefixUrl', 'base_url'];

/** Packages that draw the pages of a program. */
export const pageLibraries: ReadonlySet<string> = new Set(['vue', 'react-dom', 'react-dom/client', 'svelte', 'preact', 'solid-js/web',
  '@angular/platform-browser', '@angular/platform-browser-dynamic']);

/** Calls that fill what is missing in their first argument from those after it. */
export const fillingCalls: ReadonlySet<string> = new Set(['defaults', 'defaultsDeep']);

/** Attributes of views that show pages, in lower case. */
export const viewSwitches: readonly ConnectionSwitch[] = [
  {
    name: 'mixedcontentmode',
    unsafe: ['always'],
    safe: 'never',
    mixesContent: true,
    source: 'react-native-webview 16.0.0 lib/WebViewTypes.d.ts',
  },
];

/** Words in host names of machines on the same local network or cluster. */
export const localNetworkWords: readonly string[] = ['local', 'lan', 'dev', 'docker', 'internal', 'pod', 'node', 'cluster', 'container',
  'sidecar', 'upstream', 'k8s'];

/** Words in names of constants whose host others on the internet reach. */
export const publicNetworkWords: readonly string[] = ['public', 'external', 'prod', 'production'];

/** What is in a host name until it is replaced: `your-domain.com`, `changeme.org`. */
export const placeholderHosts: readonly string[] = ['your', 'yourdomain', 'yourserver', 'yourhost', 'yoursite', 'yourapp', 'my domain',
  'mydomain', 'my server', 'myserver', 'my host', 'myhost', 'my site', 'mysite', 'some domain', 'somedomain', 'some host', 'changeme',
  'change me', 'placeholder', 'xxx', 'xxxx', 'todo', 'domain name', 'domainname'];

/** Identifiers of formats that look like URLs but are never requested. */
export const namespaces: readonly string[] = ['w3.org', 'schema.', 'schemas.', 'xmlns.', 'dummy.', 'purl.org', 'ns.adobe.com',
  'json-schema.org', 'xml.', 'relaxng.org', 'docbook.org', 'openoffice.org', 'sodipodi', 'inkscape.org', 'creativecommons.org', 'ogp.me',
  'rdfs.org', 'java.sun.com', 'activitystrea.ms', 'joinmastodon.org/ns', 'example.com', 'example.org', 'example.net'];
