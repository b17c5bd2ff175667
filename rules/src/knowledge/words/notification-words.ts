/** Vocabulary of notifications and their times (GC25 ¶40, ¶98; rule map, no-nighttime-notifications). */

/** A called name that alerts people: verb and thing, in any order. */
export const sinkVerbs: readonly string[] = ['send', 'sends', 'push', 'dispatch', 'deliver', 'publish', 'notify', 'schedule', 'broadcast',
  'remind', 'enqueue', 'queue'];
/** Verbs that on an open page only draw a message; in a server's job they alert people as well. */
export const screenVerbs: readonly string[] = ['show', 'display', 'trigger', 'fire', 'emit', 'post', 'create', 'add'];
/** First words of names that read, keep or tidy what was sent. */
export const sinkReads: readonly string[] = ['get', 'find', 'fetch', 'load', 'list', 'read', 'count', 'mark', 'clear', 'cancel', 'remove',
  'delete', 'unschedule', 'log', 'on', 'use', 'is', 'has', 'should', 'parse', 'format', 'build', 'prepare', 'save', 'store', 'update',
  'subscribe', 'unsubscribe', 'set', 'cleanup', 'clean', 'prune', 'purge', 'expire', 'archive', 'compute', 'calculate', 'aggregate',
  'rotate', 'sync', 'migrate', 'dismiss', 'hide', 'close'];
export const sinkThings: readonly string[] = ['notification', 'notifications', 'notif', 'notifs', 'push', 'pushes', 'reminder', 'reminders',
  'alert', 'alerts', 'sms', 'fcm', 'apns', 'webpush'];
/** Names that alert by themselves. */
export const sinkNames: readonly string[] = ['notify', 'notify all', 'notify users', 'notify user', 'notify everyone', 'push to all',
  'remind', 'remind users', 'remind all', 'send push', 'send pushes', 'send to topic', 'send to device', 'send multicast',
  'send each for multicast', 'send push notifications async'];

/** Verbs that say nothing of what they send; the object they are called on may. In their words. */
export const plainSends: ReadonlySet<string> = new Set(['send', 'send all', 'send bulk', 'send many', 'send batch', 'send multicast',
  'send message', 'trigger', 'publish']);
/** Beginnings of such verbs. */
export const plainSendStarts: readonly (readonly string[])[] = [
  ['send', 'to'],
  ['send', 'each'],
  ['broadcast'],
  ['dispatch'],
  ['deliver'],
  ['notify'],
];
/** Words of objects whose plain verbs alert people. An alert alone may be a box on the screen. */
export const senderThings: readonly string[] = sinkThings.filter((word) => word !== 'alert' && word !== 'alerts');
/** Words of functions that answer with a push service: `getMessaging().send(…)`. */
export const pushServices: readonly string[] = ['messaging'];
/** Words in names of objects that only forward or store their arguments. */
export const carriers: readonly string[] = ['queue', 'bus', 'stream', 'list', 'stack', 'repo', 'repository', 'store'];

/** URL parts that all requests to a push service have in common. Source: the HTTP API references of the services. */
export const pushAddresses: readonly string[] = ['onesignal.com/api', 'exp.host/--/api', 'fcm.googleapis.com'];
/** Calls that make a request. */
export const requestNames: ReadonlySet<string> = new Set(['fetch', 'post', 'request', 'axios']);
/** What a page's service worker is kept in; its notifications come from the device. */
export const workerHolders: readonly string[] = ['registration', 'registrations', 'service worker', 'reg'];

/**
 * Alerts that must arrive at any hour. Words that games and feeds use for pressure ("danger", "critical", "rescue") are
 * listed only in combinations that make them real.
 */
export const emergencyWords: readonly string[] = ['emergency', 'sos', 'panic button', 'panic alarm', 'fall detected', 'fall detection',
  'fall alert', 'safety', 'evacuation', 'earthquake', 'flood', 'weather warning', 'weather alert', 'storm warning', 'storm alert',
  'rescue service', 'rescue team', 'alarm', 'wake up', 'wakeup', 'medication', 'medicine', 'insulin', 'glucose', 'security', 'otp',
  'login code', 'login attempt', 'login alert', 'new login', 'verification code', 'verify code'];

/** Interfaces that wake a device, folded: what they schedule need not be an alarm. */
export const alarmInterfaces: ReadonlySet<string> = new Set(['alarmmanager']);

/** Words in names for quiet hours. The list for guards is wider, because a guard is a condition: elsewhere, `sleep` may be a delay. */
export const quietHourNames: readonly string[] = ['quiet', 'do not disturb', 'donotdisturb', 'dnd', 'silent hours', 'silenthours',
  'sleep mode', 'sleep time', 'sleeptime', 'sleep hours', 'night mode', 'nightmode', 'send window', 'is night', 'bed time', 'bedtime'];

/** Custom functions that schedule: one word of each list. */
export const scheduleVerbs: readonly string[] = ['schedule', 'set', 'plan', 'register', 'create', 'add', 'setup', 'enable'];
export const scheduleThings: readonly string[] = ['notification', 'notifications', 'reminder', 'reminders', 'push', 'alert', 'alerts',
  'notif'];
/** Words of names that set something else of a notification: `setReminderEnabled`, `setNotificationCount`. */
export const otherSettings: readonly string[] = ['enabled', 'state', 'settings', 'visible', 'count'];
/** Option keys of custom scheduling functions: the hour, and the minute that belongs to it. */
export const hourKeys: readonly (readonly [hour: string, minute: string])[] = [
  ['hour', 'minute'],
  ['hours', 'minute'],
  ['reminderHour', 'reminderMinute'],
  ['notifyHour', 'notifyMinute'],
  ['at.hour', 'at.minute'],
  ['time.hour', 'time.minute'],
  ['trigger.hour', 'trigger.minute'],
];
export const hourNames: readonly string[] = ['hour', 'hours'];

/** Settings that hold when people are to be alerted: a thing, a time, and no word of the other end of it. */
export const reminderThings: readonly string[] = ['reminder', 'reminders', 'notification', 'notifications', 'notify', 'notif', 'notifs',
  'push', 'digest', 'nudge', 'nudges'];
export const reminderTimes: readonly string[] = ['time', 'times', 'hour', 'hours', 'clock', 'at'];
/** Words of a time that says nothing else by itself. */
export const plainTimes: readonly string[] = [...reminderTimes, 'daily', 'default', 'preferred', 'of', 'day'];
export const otherTimes: readonly string[] = ['quiet', 'silent', 'silence', 'mute', 'muted', 'sleep', 'sleeping', 'bedtime', 'bed', 'night',
  'dnd', 'disturb', 'pause', 'paused', 'block', 'blocked', 'start', 'end', 'from', 'to', 'until', 'before', 'after', 'stop', 'cutoff',
  'min', 'max', 'earliest', 'latest', 'last', 'created', 'updated', 'sent', 'seen', 'read', 'zone', 'timezone', 'out', 'left', 'delay',
  'delayed', 'interval', 'frequency', 'every', 'per', 'duration', 'cooldown', 'snooze', 'retry', 'timeout', 'expiry'];

/** Keys of requests that hold the hour of delivery on the receiver's clock, whoever delivers. */
export const deliveryClocks: readonly string[] = ['delivery_time_of_day', 'deliveryTimeOfDay'];

/** Words in the URL path of a cron job which indicate that the job alerts people. */
export const alertAddresses: readonly string[] = [...sinkThings, 'notify', 'remind'];

/** Keys of a job's description that hold its times, and what it runs; in lower case, without underscores. */
export const jobTimeKeys: ReadonlySet<string> = new Set(['cron', 'schedule', 'pattern', 'expression', 'crontime', 'cronexpression',
  'cronpattern', 'cronschedule', 'spec']);
export const jobRunKeys: ReadonlySet<string> = new Set(['handler', 'task', 'run', 'job', 'fn', 'func', 'callback', 'execute', 'exec',
  'ontick', 'action', 'process', 'processor', 'perform', 'handle']);
/** Calls that register what a job of a name runs. */
export const jobDefinitions: readonly string[] = ['define', 'process', 'Worker', 'worker', 'register', 'handle', 'registerWorker',
  'createWorker'];
/** Calls that take a text and a function and schedule nothing. */
export const noSchedulers: ReadonlySet<string> = new Set(['it', 'test', 'describe', 'expect', 'then', 'map', 'forEach']);

/** Schedulers whose times are in UTC. Source: Deno, `Deno.cron`. */
export const utcSchedulers: ReadonlySet<string> = new Set(['Deno.cron']);

/** Names of a time that a user has set for one item. */
export const dueNames: readonly string[] = ['remind at', 'reminder at', 'reminder time', 'remind time', 'scheduled at', 'scheduled for',
  'scheduled time', 'schedule at', 'due at', 'due date', 'due', 'send at', 'notify at', 'starts at', 'start at', 'start time', 'opens at',
  'open at', 'fire at', 'trigger at', 'deliver at', 'alarm at', 'alarm time', 'next run', 'next run at', 'event time'];

/** Names of services that report errors to the people who run a product. */
export const operatorNames: readonly string[] = ['error monitor', 'health monitor', 'health check', 'health checks', 'healthcheck',
  'uptime', 'incident', 'incidents', 'on call', 'pager', 'watchdog', 'system monitor', 'error tracker', 'error reporter', 'ops', 'devops'];

/** Names of UTC, which is no user's local time, in lower case. Source: IANA time zone database, `etcetera`, `backward`. */
export const utcZones: ReadonlySet<string> = new Set(['utc', 'gmt', 'universal', 'zulu'].flatMap((zone) => [zone, `etc/${zone}`]));

/** Words of notifications that ring for a call. */
export const ringingWords: readonly string[] = ['calls', 'incoming call', 'ongoing call', 'voice call', 'video call', 'voip', 'ringing',
  'ringtone'];
