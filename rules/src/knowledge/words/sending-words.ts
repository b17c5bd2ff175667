/**
 * Names of calls that send or keep what they are given. Each list is one question; what it leaves out is what it does not
 * ask for.
 */

/** Methods of HTTP clients, named by the request's method, that send a body. */
const bodyMethods = ['post', 'put', 'patch'] as const;
/** Functions that make a request of any method. */
const clients = ['fetch', 'axios'] as const;
/** Functions of a project that say themselves that they make one. */
const ownClients = ['sendToServer', 'sendToBackend', 'sendToApi', 'postToServer', 'postToBackend', 'postToApi'] as const;
/** Messages to whoever listens. */
const messages = ['send', 'emit', 'publish'] as const;
/** New records of a database. */
const inserts = ['insert', 'insertOne', 'insertMany'] as const;
/** Events of analytics services. */
const measurements = ['track', 'capture'] as const;

/**
 * Calls that send something to another machine or keep it there. Without analytics services and without names that lists, maps and
 * builders have as well (`add`, `set`, `create`).
 */
export const sendingCalls: ReadonlySet<string> = new Set([...clients, ...ownClients, 'sendBeacon', ...bodyMethods, ...messages, 'broadcast',
  ...inserts, 'addDoc', 'setDoc', 'putObject']);

/** First words of such calls of a project's own: `uploadFrame`, `reportLevel`. */
export const sendingStarts: ReadonlySet<string> = new Set(['upload', 'report']);

/** What such a call is made on when nothing leaves: answers, logs, the program itself. */
export const stayingHolders: ReadonlySet<string> = new Set(['res', 'response', 'console', 'process']);

/** Further calls that send data to another machine: calls of analytics services, and calls that build a request. */
export const tellingCalls: ReadonlySet<string> = new Set(['request', ...measurements, 'identify', 'setRequestHeader']);

/** Requests, those included that only ask (`get`, `open`). No messages and no databases. */
export const requestCalls: readonly string[] = [...clients, ...ownClients, ...bodyMethods, 'get', 'request', 'sendBeacon', 'ajax', 'got',
  'ky', 'open'];

/** Requests with a URL and a body as arguments. Without `axios` and `request`, whose argument may be either, and messages. */
export const bodiedRequests: ReadonlySet<string> = new Set(['fetch', ...ownClients, ...bodyMethods, 'sendBeacon']);

/** Classes of the messages that a language model is given. */
export const modelMessages: ReadonlySet<string> = new Set(['HumanMessage', 'SystemMessage', 'AIMessage', 'ChatMessage',
  'HumanMessageChunk']);

/** Methods that send an object as the body, not as part of the URL. Without `fetch`, which takes options. */
export const bodySenders: ReadonlySet<string> = new Set([...bodyMethods, 'send', 'sendBeacon']);

/** Methods of a client whose first argument is the URL. Functions are recognised by having no receiver. */
export const clientMethods: ReadonlySet<string> = new Set([...bodyMethods, 'get', 'request', 'ajax', 'mutate', 'upload', 'send']);

/** Requests whose answer is data. No `open` and `sendBeacon`, which have none. */
export const askingCalls: ReadonlySet<string> = new Set([...clients, '$fetch', 'ofetch', 'get', ...bodyMethods, 'request', 'ky', 'got',
  'ajax']);

/** Calls that connect to a URL, whether or not they send data. Without messages over an open connection. */
export const connectingCalls: ReadonlySet<string> = new Set([...requestCalls, 'delete', 'head', 'create', 'extend', 'connect', 'io',
  'getJSON', 'load', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'redirect', 'createClient', 'download', 'upload', 'subscribe']);

/** Calls with which a handler sends an event as it happens, analytics services included. Without databases. */
export const eventSends: ReadonlySet<string> = new Set(['sendBeacon', 'fetch', 'post', ...messages, ...measurements]);

/** Calls that send collected data. Without analytics services, which receive each event; `publish` only as a method. */
export const gatheredSends: ReadonlySet<string> = new Set(['sendBeacon', ...clients, 'post', 'send', 'emit']);

/** Calls that send a record of what a person watched, or count it as an event. No databases, which keep a person's place as well. */
export const recordSends: ReadonlySet<string> = new Set([...clients, 'sendBeacon', 'post', 'XMLHttpRequest', ...messages, ...measurements,
  'logEvent']);

/** First words of calls that send photos of faces or ID documents. Without analytics services, which take no photos. */
export const pictureSendStarts: ReadonlySet<string> = new Set([...clients, 'post', 'put', 'send', 'upload', 'emit', 'append', 'create',
  'insert']);

/** Calls that keep measures or send them, in lower case; what keeps them in a list or makes a text of them counts too. */
export const measureKeeps: ReadonlySet<string> = new Set([...messages, 'sendbeacon', 'fetch', ...bodyMethods, 'save', 'insert', 'insertone',
  'create', 'update', 'updateone', 'setdoc', 'adddoc', 'log', 'logevent', 'track', 'report', 'record', 'push', 'invoke', 'stringify']);

/** Calls that show other people what they are given. `send` and `trigger` have other meanings too and are asked for apart. */
export const showingCalls: readonly string[] = ['emit', 'broadcast', 'publish', 'sendMessage', 'share', 'sendLocation', 'shareLocation',
  'sendSMS', 'sendSms', 'sendTextMessage', 'sendMail', 'sendEmail'];

/** Functions of a database client that write a record and are called without a receiver. */
export const writeFunctions: readonly string[] = ['setDoc', 'updateDoc', 'addDoc'];
/** Methods that write a record. Without those of lists, maps and builders. */
export const writeMethods: readonly string[] = ['updateOne', 'update', 'insertOne', 'insert', 'create', 'save', 'findByIdAndUpdate',
  'findOneAndUpdate', 'upsert'];
/** Methods that write a record, and that lists, maps and builders have too: only what they are given says that it is kept. */
export const plainWrites: readonly string[] = ['insertMany', 'add', 'set', 'push', 'values'];

/** Calls that are given an object to keep, send or carry to the next page. Functions of the project that name a record count too. */
export const objectKeeps: ReadonlySet<string> = new Set([...writeFunctions, ...inserts, ...bodyMethods, 'create', 'save', 'set', 'add',
  'update', 'updateOne', 'upsert', 'push', 'signUp', 'signup', 'register', 'mutate', 'submit', 'send', 'setItem', 'append', 'run',
  'execute', 'fetch', 'stringify']);

/** First words of calls that keep or send what was inferred about a person, logs and flags included. */
export const guessKeepStarts: ReadonlySet<string> = new Set(['send', 'emit', 'save', 'insert', 'update', 'report', 'record', 'log',
  'flag']);
/** Whole names of such calls, in lower case: as first words they would mean more. */
export const guessKeeps: ReadonlySet<string> = new Set(['post', 'put', 'create', 'fetch', 'track']);

/** First words of functions of the project that take a screenshot and send it. */
export const captureSendStarts: readonly string[] = ['upload', 'send', 'post'];

/** Calls that put a file into a store of files. */
export const fileUploads: readonly string[] = ['upload', 'uploadFile', 'uploadBytes'];
export const fileStores: readonly string[] = [...fileUploads, 'putObject', 'put', 'save', 'PutObjectCommand'];

/** Parameters of a URL that say which things are listed, not whose they are. */
export const thingParameters: ReadonlySet<string> = new Set(['category', 'categories', 'cat', 'tag', 'tags', 'type', 'kind', 'sort',
  'order', 'lang', 'locale', 'country', 'currency', 'brand', 'topic', 'genre', 'collection', 'filter', 'view', 'tab', 'section']);

/** Roles of a conversation with a language model, beside `user`. */
export const promptRoles: ReadonlySet<string> = new Set(['system', 'assistant']);

/** Hosts that draw a picture from a name (public API documentation of UI Avatars, DiceBear and RoboHash). */
export const avatarHosts: readonly string[] = ['ui-avatars.com', 'api.dicebear.com', 'robohash.org'];

/** Names of functions that put a text to a language model. */
export const promptCalls: readonly string[] = ['ai complete', 'ai completion', 'ask ai', 'call ai', 'run ai', 'query ai', 'generate ai',
  'generate with ai', 'ai generate', 'ai chat', 'chat completion', 'call llm', 'ask llm', 'call openai', 'call open ai', 'ask openai',
  'call gemini', 'ask gemini', 'call claude', 'ask claude', 'call gpt', 'ask gpt', 'call groq', 'complete prompt', 'run prompt',
  'send prompt'];

/** Hosts of language models that answer over HTTP (public API documentation of the services). */
export const modelHosts: readonly string[] = ['api.openai.com', 'api.anthropic.com', 'generativelanguage.googleapis.com', 'api.groq.com',
  'api.mistral.ai', 'openrouter.ai', 'api.deepseek.com', 'api.x.ai', 'api.together.xyz', 'api.perplexity.ai', 'api.cohere.ai',
  'api.cohere.com', 'api.fireworks.ai', 'api.cerebras.ai'];
