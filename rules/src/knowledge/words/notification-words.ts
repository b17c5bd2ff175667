/** Vocabulary of notifications and their times (GC25 ¶40, ¶98; rule map, no-nighttime-notifications). */

/** A called name that alerts people: verb and thing, in any order. */
export const sinkVerbs: readonly string[] = ['send', 'sends', 'push', 'dispatch', 'deliver', 'publish', 'notify', 'schedule', 'broadcast', 'remind', 'enqueue', 'queue'];
/** Verbs that on an open page only draw a message; in a server's job they alert people as well. */
export const screenVerbs: readonly string[] = ['show', 'display', 'trigger', 'fire', 'emit', 'post', 'create', 'add'];
/** First words of names that read, keep or tidy what was sent. */
export const sinkReads: readonly string[] = [
  'get', 'find', 'fetch', 'load', 'list', 'read', 'count', 'mark', 'clear', 'cancel', 'remove', 'delete', 'unschedule', 'log', 'on', 'use', 'is', 'has', 'should', 'parse', 'format', 'build', 'prepare', 'save', 'store', 'update', 'subscribe', 'unsubscribe', 'set',
  'cleanup', 'clean', 'prune', 'purge', 'expire', 'archive', 'compute', 'calculate', 'aggregate', 'rotate', 'sync', 'migrate', 'dismiss', 'hide', 'close',
];
export const sinkThings: readonly string[] = ['notification', 'notifications', 'notif', 'notifs', 'push', 'pushes', 'reminder', 'reminders', 'alert', 'alerts', 'sms', 'fcm', 'apns', 'webpush'];
/** Names that alert by themselves. */
export const sinkNames: readonly string[] = ['notify', 'notify all', 'notify users', 'notify user', 'notify everyone', 'push to all', 'remind', 'remind users', 'remind all', 'send push', 'send pushes', 'send to topic', 'send to device', 'send multicast', 'send each for multicast', 'send push notifications async'];

/** Text of a callee or URL that reaches a push service. */
export const sinkText = /messaging\(\)\s*\.\s*send|getMessaging\([^)]*\)\s*\.\s*send|onesignal\.com\/api|exp\.host\/--\/api|fcm\.googleapis\.com|registration\.showNotification|webpush\.sendNotification|\bpushNotification(?:Service)?\.send/i;

/**
 * Alerts that must arrive at any hour. Words that games and feeds use for pressure ("danger", "critical", "rescue") are
 * listed only in combinations that make them real.
 */
export const emergencyWords: readonly string[] = [
  'emergency', 'sos', 'panic button', 'panic alarm', 'fall detected', 'fall detection', 'fall alert', 'safety', 'evacuation', 'earthquake', 'flood', 'weather warning', 'weather alert', 'storm warning', 'storm alert', 'rescue service', 'rescue team',
  'alarm', 'wake up', 'wakeup', 'medication', 'medicine', 'insulin', 'glucose',
  'security', 'otp', 'login code', 'login attempt', 'login alert', 'new login', 'verification code', 'verify code',
];

/** Interfaces that wake a device, folded: what they schedule need not be an alarm. */
export const alarmInterfaces: ReadonlySet<string> = new Set(['alarmmanager']);

/** Names in a file that show that quiet hours are cared for. */
export const quietNames = /quiet|do_?not_?disturb|\bdnd\b|silent_?hours|sleep_?(?:mode|time|hours)|night_?mode|send_?window|isNight|bed_?time/i;

/** Custom functions that schedule: one word of each list. */
export const scheduleVerbs: readonly string[] = ['schedule', 'set', 'plan', 'register', 'create', 'add', 'setup', 'enable'];
export const scheduleThings: readonly string[] = ['notification', 'notifications', 'reminder', 'reminders', 'push', 'alert', 'alerts', 'notif'];

/** Settings that hold when people are to be alerted: a thing, a time, and no word of the other end of it. */
export const reminderThings: readonly string[] = ['reminder', 'reminders', 'notification', 'notifications', 'notify', 'notif', 'notifs', 'push', 'digest', 'nudge', 'nudges'];
export const reminderTimes: readonly string[] = ['time', 'times', 'hour', 'hours', 'clock', 'at'];
export const otherTimes: readonly string[] = ['quiet', 'silent', 'silence', 'mute', 'muted', 'sleep', 'sleeping', 'bedtime', 'bed', 'night', 'dnd', 'disturb', 'pause', 'paused', 'block', 'blocked', 'start', 'end', 'from', 'to', 'until', 'before', 'after', 'stop', 'cutoff', 'min', 'max', 'earliest', 'latest', 'last', 'created', 'updated', 'sent', 'seen', 'read', 'zone', 'timezone', 'out', 'left'];

/** Keys of requests that hold the hour of delivery on the receiver's clock, whoever delivers. */
export const deliveryClocks: readonly string[] = ['delivery_time_of_day', 'deliveryTimeOfDay'];

/** Keys of a job's description that hold its times, and what it runs. */
export const jobTimeKeys = /^(?:cron|schedule|pattern|expression|cron_?(?:time|expression|pattern|schedule)|spec)$/i;
export const jobRunKeys = /^(?:handler|task|run|job|fn|func|callback|execute|exec|on_?tick|action|process|processor|perform|handle)$/i;
