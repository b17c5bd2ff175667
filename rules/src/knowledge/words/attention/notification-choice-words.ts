/** Vocabulary of settings that switch notifications on, and of where people are asked for them (no-unrequested-notifications). */

/** Words of settings for what interrupts people. Without "alert" and "toast", which are boxes on an open page. */
export const notifyingNames: readonly string[] = ['notification', 'notifications', 'notify', 'push', 'reminder', 'reminders', 'digest',
  'os notifications', 'desktop notifications', 'email notifications', 'notification sound', 'notification sounds', 'push threads',
  'email alerts', 'email alert', 'notifs', 'notif'];
/** Words of files that let users choose their notifications, and of files that hold settings. */
export const notificationSubjects: readonly string[] = ['notification', 'notifications', 'notifs', 'notif freq', 'notify props', 'reminder',
  'reminders', 'digest freq', 'digest frequency', 'daily digest', 'weekly digest', 'email frequency', 'email alert', 'email alerts',
  'push threads', 'email preferences', 'email prefs', 'mail preferences', 'communication preferences', 'notify comments', 'notify likes',
  'notify upvotes', 'notify messages', 'notify mentions', 'notify replies', 'notify followers', 'notify follows', 'notify posts'];
export const settingSubjects: readonly string[] = ['setting', 'settings', 'preference', 'preferences', 'prefs', 'default', 'defaults',
  'schema', 'schemas', 'use state', 'notify props', 'state', 'states', 'column', 'options'];
/** Settings of one channel, which say what they are by the keys around them: `notifications: { email: true }`. */
export const channelNames: ReadonlySet<string> = new Set(['email', 'push', 'sms', 'sound', 'sounds', 'badge', 'badges', 'desktop',
  'desktop sound', 'mobile', 'mobile push', 'browser', 'in app', 'enabled', 'likes', 'comments', 'mentions', 'follows', 'followers',
  'messages', 'reposts', 'favorites', 'new posts', 'trending', 'recommendations', 'streaks', 'milestones', 'daily', 'weekly',
  'direct message', 'all', 'push status', 'marketing', 'marketing emails', 'newsletter', 'newsletters', 'promotions', 'promotional',
  'offers', 'tips', 'announcements', 'product updates', 'weekly report', 'weekly summary', 'email threads', 'milestones and achievements',
  'remixes']);
export const holderNames: readonly string[] = ['notifications', 'notification', 'notification settings', 'notification preferences',
  'push notifications', 'email notifications', 'browser notifications', 'digest', 'daily digest', 'weekly digest', 'notify props',
  'reminders', 'notification prefs', 'default states', 'notification options', 'email preferences', 'email prefs', 'mail preferences',
  'communication preferences', 'email settings', 'notification config'];
/** The switch of a whole channel, beside those of its messages. */
export const channelSwitches: ReadonlySet<string> = new Set(['enabled', 'isEnabled', 'active', 'isActive', 'on']);
/** Keys and names around what is selected or copied, and not set. */
export const selectionPlaces: readonly string[] = ['where', 'filter', 'filters', 'query', 'criteria', 'backup', 'backups', 'import',
  'imports', 'export', 'exports', 'restore', 'migration'];
/** Settings of how often they come. */
export const frequencyNames: readonly string[] = ['email frequency', 'digest frequency', 'notification frequency', 'digest freq',
  'reminder frequency'];
export const onValues: readonly unknown[] = [true, 1, 'true', 'all', 'daily', 'weekly', 'always', 'on', 'instant', 'immediately', 'hourly',
  'everything'];
export const onMembers: ReadonlySet<string> = new Set(['all', 'daily', 'weekly', 'always', 'on', 'instant', 'live', 'enabled']);
/** Of a channel's states, what an open page shows: `notificationOpen`, `showNotificationPanel`. */
export const stateOfPage: readonly string[] = ['open', 'opened', 'visible', 'loading', 'panel', 'modal', 'drawer', 'menu', 'dropdown',
  'count', 'permission', 'supported', 'list', 'page', 'item', 'items', 'icon', 'container', 'has', 'can', 'will', 'unread', 'read', 'empty',
  'retries', 'retry', 'seen', 'expanded', 'collapsed', 'tab', 'bell', 'banner', 'popup', 'snackbar', 'toast', 'center', 'sent', 'pushed',
  'error', 'success', 'is push', 'animate', 'position', 'duration', 'timeout', 'closable', 'dismissible', 'router', 'replace', 'history',
  'navigation', 'state', 'to', 'button', 'git', 'stack', 'array', 'image', 'docker', 'schema', 'fetching', 'loaded', 'ready', 'initialized',
  'clickable', 'pull', 'force', 'swipe', 'granted', 'route', 'screen', 'hide', 'title', 'mark', 'dot', 'block', 'message id', 'failed',
  'pending', 'in progress', 'required', 'requested', 'prompt', 'asked', 'clear', 'clears', 'filter', 'filters', 'display', 'used',
  'registered'];
/** Names of settings that keep quiet when they are on. */
export const quietLeads: ReadonlySet<string> = new Set(['mute', 'muted', 'disable', 'disabled', 'no', 'block', 'hide', 'silence', 'silent',
  'pause', 'paused', 'snooze', 'stop', 'unsubscribe', 'without', 'set', 'toggle', 'on', 'handle', 'send', 'use', 'should', 'skip', 'dont',
  'ignore', 'generate', 'rebuild', 'refresh', 'sync', 'fetch', 'load']);
/** Messages that have to arrive: of safety, accounts and purchases. */
export const dutyNames: readonly string[] = ['safety', 'security', 'device', 'devices', 'risk', 'login', 'sign in', 'emergency', 'sos',
  'account', 'password', 'verification', 'transactional', 'billing', 'order', 'orders', 'delivery', 'shipping', 'invoice', 'appointment',
  'medication', 'critical', 'system', 'admin', 'staff', 'moderator', 'break', 'bedtime', 'limit reached', 'sms verification', 'otp',
  'export complete', 'build', 'deploy', 'ci'];
/** Calls that show a notification or make a channel for it: their options are none of a person. */
export const otherOwners: readonly string[] = ['webpack', 'modes', 'eslint', 'git', 'router', 'toast', 'toaster', 'snackbar', 'github',
  'ci', 'notification handler', 'handler', 'manifest', 'commit'];
/** Names of functions with which people make an account or sign in, unless they name what receives messages. */
export const accountActs: readonly string[] = ['sign up', 'signup', 'sign in', 'signin', 'create account', 'create user', 'register user',
  'mutate register', 'submit register', 'handle register', 'code filled', 'verify otp', 'verify code', 'submit otp'];
export const receivingWords: readonly string[] = ['push', 'notification', 'notifications', 'device', 'token', 'fcm', 'worker'];
/** Names of functions of other files that ask for notifications. */
export const promptCalls: readonly string[] = ['register for push', 'register for pushes', 'register for push notifications',
  'register push', 'register push notifications', 'register push token', 'register for notifications', 'request notification permission',
  'request notification permissions', 'request notifications permission', 'request push permission', 'request push permissions',
  'request permission for notifications', 'ask notification permission', 'ask for notification permission', 'ask for notifications',
  'ask for push', 'prompt for push', 'prompt for notifications', 'prompt push', 'fetch browser push notifications', 'subscribe to push',
  'subscribe to push notifications', 'subscribe user to push', 'enable push notifications', 'request user permission',
  'ask push notification permissions', 'get push permission', 'register device for push', 'init push notifications', 'init push',
  'init web push', 'init native push', 'init notifications', 'initialize push notifications', 'setup push notifications', 'setup push',
  'set up push notifications', 'sync push token', 'get push token', 'request fcm token', 'get fcm token'];
/** Names of functions with which people sign in, after which some products ask at once. */
export const signInNames: readonly string[] = ['login', 'log in', 'sign in', 'signin', 'sign up', 'signup', 'handle login', 'on login',
  'handle sign in', 'on sign in', 'login success', 'on login success', 'after login', 'complete login', 'authenticate'];
/** Names of functions that a program runs as it starts. */
export const startNames: readonly string[] = ['init push', 'init web push', 'init native push', 'init pushes', 'init push notifications',
  'init notifications', 'init native', 'init app', 'init fcm', 'init messaging', 'init firebase messaging', 'initialize push',
  'initialize push notifications', 'initialize notifications', 'initialise notifications', 'initialize app', 'initialize messaging',
  'bootstrap app', 'setup push', 'setup push notifications', 'setup notifications', 'start app'];
/** Names of handlers and tests in which a person has chosen. */
export const choiceWords: readonly string[] = ['enabled', 'setting', 'settings', 'preference', 'preferences', 'prefs', 'opted', 'toggle',
  'wants', 'want', 'consent', 'allow notifications', 'reminder time', 'reminders on', 'is on', 'checked'];
