/** Calls that send something to another machine or keep it there. */
export const sendingCalls: ReadonlySet<string> = new Set(['fetch', 'axios', 'sendBeacon', 'emit', 'post', 'put', 'patch', 'send', 'publish',
  'broadcast', 'insert', 'insertOne', 'insertMany', 'addDoc', 'setDoc', 'putObject']);

/** First words of such calls of a project's own: `uploadFrame`, `reportLevel`. */
export const sendingStarts: ReadonlySet<string> = new Set(['upload', 'report']);

/** What such a call is made on when nothing leaves: answers, logs, the program itself. */
export const stayingHolders: ReadonlySet<string> = new Set(['res', 'response', 'console', 'process']);

/** Further calls that tell another machine something: of measuring services, and parts of requests. */
export const tellingCalls: ReadonlySet<string> = new Set(['request', 'track', 'capture', 'identify', 'setRequestHeader']);
