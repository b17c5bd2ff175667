/**
 * Names of calls that send or keep what they are given. Each list is one question; what it leaves out is what it does not
 * ask for.
 */

/** Methods of HTTP clients, named by the request's method, that send a body. */
const bodyMethods = ['post', 'put', 'patch'] as const;
/** Functions that make a request of any method. */
const clients = ['fetch', 'axios'] as const;
/** Messages to whoever listens. */
const messages = ['send', 'emit', 'publish'] as const;
/** New records of a database. */
const inserts = ['insert', 'insertOne', 'insertMany'] as const;
/** Event calls of analytics services. */
const measurements = ['track', 'capture'] as const;

/**
 * Calls that send data to another machine or store it there. No analytics services, and no names that lists, maps and
 * builders also have (`add`, `set`, `create`).
 */
export const sendingCalls: ReadonlySet<string> = new Set([...clients, 'sendBeacon', ...bodyMethods, ...messages, 'broadcast', ...inserts,
  'addDoc', 'setDoc', 'putObject']);

/** First words of such calls of a project's own: `uploadFrame`, `reportLevel`. */
export const sendingStarts: ReadonlySet<string> = new Set(['upload', 'report']);

/** What such a call is made on when nothing leaves: answers, logs, the program itself. */
export const stayingHolders: ReadonlySet<string> = new Set(['res', 'response', 'console', 'process']);

/** Further calls that send data to another machine: calls of analytics services, and calls that build a request. */
export const tellingCalls: ReadonlySet<string> = new Set(['request', ...measurements, 'identify', 'setRequestHeader']);

/** Requests, those included that only ask (`get`, `open`). No messages and no databases. */
export const requestCalls: readonly string[] = [...clients, ...bodyMethods, 'get', 'request', 'sendBeacon', 'ajax', 'got', 'ky', 'open'];

/** Requests that take a body after the URL. No `axios` and `request`, whose only argument may be either; no messages. */
export const bodiedRequests: ReadonlySet<string> = new Set(['fetch', ...bodyMethods, 'sendBeacon']);

/** Methods that send an object as the body, not as part of a URL. No `fetch`, which takes options. */
export const bodySenders: ReadonlySet<string> = new Set([...bodyMethods, 'send', 'sendBeacon']);

/** Methods of a client whose first argument is a URL. No functions; those are called without a receiver. */
export const clientMethods: ReadonlySet<string> = new Set([...bodyMethods, 'get', 'request', 'ajax', 'mutate', 'upload', 'send']);

/** Requests whose answer is data. No `open` and `sendBeacon`, which have none. */
export const askingCalls: ReadonlySet<string> = new Set([...clients, '$fetch', 'ofetch', 'get', ...bodyMethods, 'request', 'ky', 'got',
  'ajax']);

/** Calls that connect to the URL they receive, whether or not they send anything. No messages over an open connection. */
export const connectingCalls: ReadonlySet<string> = new Set([...requestCalls, 'delete', 'head', 'create', 'extend', 'connect', 'io',
  'getJSON', 'load', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'redirect', 'createClient', 'download', 'upload', 'subscribe']);

/** Calls with which a handler sends an event immediately, to an analytics service as well. No databases. */
export const eventSends: ReadonlySet<string> = new Set(['sendBeacon', 'fetch', 'post', ...messages, ...measurements]);

/** Calls that send data that was collected before. No analytics services, which receive each event; `publish` only as a method. */
export const gatheredSends: ReadonlySet<string> = new Set(['sendBeacon', ...clients, 'post', 'send', 'emit']);

/** Calls that send a record of what a person watched, or count it as an event. No databases, which keep a person's place as well. */
export const recordSends: ReadonlySet<string> = new Set([...clients, 'sendBeacon', 'post', 'XMLHttpRequest', ...messages, ...measurements,
  'logEvent']);

/** First words of calls that share photos of faces and ID documents. No analytics services, which do not accept images. */
export const pictureSendStarts: ReadonlySet<string> = new Set([...clients, 'post', 'put', 'send', 'upload', 'emit', 'append', 'create',
  'insert']);

/** Calls that keep measures or send them, in lower case; what keeps them in a list or makes a text of them counts too. */
export const measureKeeps: ReadonlySet<string> = new Set([...messages, 'sendbeacon', 'fetch', ...bodyMethods, 'save', 'insert', 'insertone',
  'create', 'update', 'updateone', 'setdoc', 'adddoc', 'log', 'logevent', 'track', 'report', 'record', 'push', 'invoke', 'stringify']);

/** Calls that show other people what they are given. `send` and `trigger` have other meanings too and are asked for apart. */
export const showingCalls: readonly string[] = ['emit', 'broadcast', 'publish', 'sendMessage', 'share', 'sendLocation', 'shareLocation',
  'sendSMS', 'sendSms', 'sendTextMessage', 'sendMail', 'sendEmail'];
