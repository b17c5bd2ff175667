/** Words of functions of the product that pass an event on to its analytics, and of functions that do not. */

/** Verbs that make an event of whatever a name says beside them: `safeTrack`, `captureEvent`. */
export const eventVerbs: readonly string[] = ['track', 'capture', 'send', 'emit'];
/** First words of such names; later in a name they are nouns: `generateReport`, `renderPage`. */
export const eventBeginnings: ReadonlySet<string> = new Set(['log', 'record', 'report', 'screen', 'page', 'event', 'tracks', 'sends',
  'logs']);
/** Nouns that say as much in a module that is named for analytics: `signUpEvent`, `startTracking`. */
export const eventNouns: readonly string[] = ['event', 'events', 'tracking', 'tracker'];
/** First words of functions that answer with something that is kept. */
export const readingBeginnings: ReadonlySet<string> = new Set(['get', 'fetch', 'load', 'read', 'list', 'find', 'query', 'search', 'select',
  'count', 'calculate', 'compute', 'aggregate', 'summarize', 'summarise', 'render', 'show', 'format', 'parse', 'is', 'has', 'can',
  'should']);
/** What products keep track of for those who use them: parcels, places, habits of body and mind. */
export const trackedThings: readonly string[] = ['step', 'steps', 'delivery', 'deliveries', 'order', 'orders', 'parcel', 'package',
  'shipment', 'courier', 'driver', 'vehicle', 'bus', 'location', 'locations', 'position', 'gps', 'geo', 'route', 'trip', 'ride', 'workout',
  'workouts', 'exercise', 'fitness', 'walk', 'run', 'running', 'race', 'sleep', 'mood', 'habit', 'habits', 'cycle', 'period', 'symptom',
  'medication', 'weight', 'calories', 'calorie', 'meal', 'water', 'nutrition', 'expense', 'expenses', 'attendance', 'time', 'goal', 'goals',
  'progress', 'issue', 'bug', 'ticket', 'application', 'applications'];
