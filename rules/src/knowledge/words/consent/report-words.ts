/** Words of the names of handlers that say when they run: `handleReport`, `onBlock`, `confirmBlockUser`. */
export const handlerWords: ReadonlySet<string> = new Set(['on', 'handle', 'handler', 'confirm', 'do', 'submit', 'send', 'press', 'click',
  'tap']);
/** What users report and block. Reports of sales, and blocks of an editor, are of other things. */
export const reportedThings: ReadonlySet<string> = new Set(['user', 'users', 'member', 'person', 'player', 'friend', 'contact', 'sender',
  'author', 'profile', 'message', 'chat', 'conversation', 'comment', 'post', 'reel', 'story', 'video', 'photo', 'content', 'abuse']);
/** Words of calls and objects that show a message for a moment, or in the console. */
export const messageWords: readonly string[] = ['toast', 'toaster', 'toastr', 'snackbar', 'swal', 'console'];
/** Whole names of others. An `alert` that is created may be a record. */
export const messageNames: ReadonlySet<string> = new Set(['alert', 'Alert', 'confirm', 't', 'i18n']);
/** Storages of the page or the device itself. */
export const ownStorages: ReadonlySet<string> = new Set(['localStorage', 'sessionStorage', 'AsyncStorage']);
/** Calls that change nothing outside of the values they are given. */
export const harmlessHolders: ReadonlySet<string> = new Set(['JSON', 'Date', 'Math', 'Object', 'Array']);
export const harmlessCalls: ReadonlySet<string> = new Set(['filter', 'map', 'includes', 'some', 'find', 'slice', 'concat', 'trim',
  'toString', 'toISOString', 'String', 'Number', 'Boolean', 'Date', 'Set', 'preventDefault', 'stopPropagation']);
