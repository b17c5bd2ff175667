import { subjects } from './people/person-words';

/** Vocabulary of watching people (GC25 ¶75, ¶76, ¶103; rule map, no-covert-monitoring). */

/** Switches that hide a watcher, with the value that hides it. */
export const hidingSwitches: Readonly<Record<string, boolean>> = {
  stealthmode: true,
  stealth: true,
  hideappicon: true,
  hideicon: true,
  preventuninstall: true,
  blockuninstall: true,
  silenttracking: true,
  silentmonitoring: true,
  invisiblemode: true,
  covertmode: true,
  covert: true,
  invisible: true,
  hidefromuser: true,
  hidefromchild: true,
  notifychild: false,
  notifystudent: false,
  notifyuser: false,
  showindicator: false,
  shownotice: false,
  visibletochild: false,
  visibletouser: false,
};

/** Those among them that say by themselves that a watcher hides. */
export const tellingSwitches: readonly string[] = ['stealthmode', 'hideappicon', 'preventuninstall', 'silenttracking', 'silentmonitoring',
  'covertmode', 'hidefromuser', 'hidefromchild', 'notifychild', 'notifystudent', 'visibletochild'];

/** Words without which hiding a window hides no watcher. */
export const monitoringWords: readonly string[] = ['monitor', 'monitoring', 'surveil', 'surveillance', 'spy', 'spyware', 'keylog',
  'keylogger', 'keystrokes', 'screenshot', 'screenshots', 'screen capture', 'capture screen', 'upload screenshot', 'track child',
  'parental control', 'parental controls', 'browser history', 'browsing history', 'proctor', 'proctoring', 'anti cheat', 'violation',
  'violations', 'stalk', 'watch child'];

/** Remote commands that make a device monitor its user. */
export const watchCommands: readonly string[] = ['screenshot', 'take screenshot', 'capture screen', 'screen capture', 'webcam',
  'webcam photo', 'capture webcam', 'record audio', 'record microphone', 'record mic', 'ambient recording', 'keylog', 'keylogger',
  'get browser history', 'browser history', 'browsing history', 'read sms', 'get sms', 'call log', 'call logs', 'get call log',
  'get call logs', 'sms log', 'sms logs', 'read messages', 'get clipboard', 'start camera', 'open camera', 'camera stream', 'stream camera',
  'camera start', 'front camera', 'back camera', 'take photo', 'capture photo', 'start mic', 'start microphone', 'mic stream', 'mic',
  'listen', 'start audio', 'audio stream', 'stream audio', 'record screen', 'screen record', 'start screen', 'screen stream',
  'stream screen', 'live screen', 'remote view', 'screen mirror', 'start screen capture', 'capture screenshot'];

/** Recipients of activity reports about a child. */
export const recipientWords: readonly string[] = ['parent', 'parents', 'guardian', 'guardians', 'caregiver', 'teacher', 'teachers',
  'school', 'tutor'];

/** Fields with the activity of a child that such a message may contain. */
export const activityFields: readonly string[] = ['activity', 'activities', 'browsing', 'browsing history', 'history',
  'screen time details', 'apps used', 'app usage', 'location history', 'whereabouts', 'contacts', 'friends', 'posts', 'photos',
  'screenshots', 'keystrokes', 'behaviour', 'behavior'];
/** Of these, the content that is always private: what a child wrote, searched for, or asked for help with. */
export const privateFields: readonly string[] = ['messages', 'message body', 'message text', 'chat', 'chats', 'chat history',
  'conversation', 'conversations', 'dms', 'searches', 'search history', 'search terms', 'diary', 'private notes', 'diary notes',
  'journal entries', 'helpline visits', 'helpline', 'counselling', 'counseling', 'emails'];

/** What is said when a child looks away from a test. */
export const violationWords: readonly string[] = ['violation', 'violations', 'cheat', 'cheating', 'proctor', 'left exam', 'suspicious',
  'malpractice', 'infraction'];
/** Parts of a screen: `placeProctorPanel` moves a panel and monitors no one. */
export const screenParts: readonly string[] = ['dock', 'panel', 'position', 'layout', 'view', 'widget', 'bar', 'toolbar', 'sidebar',
  'window', 'size', 'style', 'banner', 'badge', 'card', 'modal', 'tab', 'tabs', 'ui', 'label', 'theme'];
/** Words of leaving a page, which many pages note for themselves. */
export const leavingWords: readonly string[] = ['tab switch', 'tab hidden', 'tab switched', 'focus lost', 'window focus lost',
  'window blur'];

/** Alarms that children raise themselves, in order to be located. */
export const childAlarms: readonly string[] = ['sos', 'panic', 'emergency', 'help button', 'help me', 'distress', 'rescue'];
/** Those that are unambiguous anywhere in a name. */
export const plainAlarms: readonly string[] = ['sos', 'panic'];
/** `emergencyContact`: whom to call, which is asked for long before an alarm. */
export const alarmContacts: readonly string[] = ['contact', 'contacts', 'phone', 'number', 'name'];

/** Misconduct that a camera is used to detect during a test. */
export const watchFaults: readonly string[] = ['no face', 'face missing', 'face not detected', 'face absent', 'multiple faces',
  'multiple persons', 'multiple people', 'person absent', 'looking away', 'gaze away', 'eyes off', 'head turned', 'phone detected',
  'cell phone', 'mobile detected', 'book detected', 'noise detected', 'voice detected', 'audio detected', 'talking', 'face mismatch',
  'camera off', 'camera blocked'];

/** What shows that a file is about exams or lessons under watch. */
export const examWords: readonly string[] = ['exam', 'exams', 'examination', 'proctor', 'proctored', 'proctoring', 'cheat', 'cheating',
  'violation', 'violations', 'quiz', 'quizzes', 'invigilate', 'invigilator', 'invigilation', 'test session', 'classroom', 'exam id',
  'examinee'];
/** Whose computer it is, where processes have parents and children of their own. */
export const watchedPeople: readonly string[] = ['student', 'students', 'pupil', 'pupils', 'kid', 'kids', 'child id', 'child device',
  'child name', 'child email', 'exam', 'exams', 'exam id', 'session id', 'violation', 'violations'];
/** Devices of children as programs name them; a `child` or `target` alone may be a process or an element. */
export const watchedDevices: readonly string[] = ['kid', 'kids', 'student', 'students', 'pupil', 'pupils', 'parental', 'victim', 'victims',
  ...['child', 'children', 'target', 'kid'].flatMap((who) =>
    ['device', 'devices', 'phone', 'id', 'uid', 'name', 'user'].map((what) => `${who} ${what}`)
  )];

/** Events of a window of a desktop program that tell every key pressed in it, as the second argument. */
export const windowKeyEvents: readonly string[] = ['before-input-event'];

/** Calls between people, in which camera and microphone open because of the call. */
export const callWords: readonly string[] = ['rtc peer connection', 'peer connection', 'simple peer', 'livekit', 'live kit', 'twilio video',
  'agora', 'daily co', 'jitsi', 'webrtc', 'web rtc'];
/** Who or what watches an exam. */
export const proctorWords: readonly string[] = ['proctor', 'proctoring', 'invigilator', 'invigilation'];

/** How functions are named that take a picture of a screen. */
export const captureNames: readonly string[] = ['screenshot', 'capture screen', 'screen capture', 'grab screen'];

/** Events that tell what a person does with keys or pointer. */
export const recordedEvents: readonly string[] = ['keydown', 'keypress', 'keyup', 'input', 'change', 'mousemove', 'pointermove',
  'mousedown', 'click', 'touchmove', 'paste', 'before-input-event'];
/** The strokes of a drawing and the moves of a game, which are what a page is for. */
export const handWork: readonly string[] = ['canvas', 'stroke', 'strokes', 'draw', 'drawing', 'whiteboard', 'sketch', 'controls',
  'joystick', 'piano', 'synth'];

/** Switches that hide a window, in programs that hide nothing too. */
export const windowSwitches: readonly string[] = ['skipTaskbar', 'openAsHidden'];
/** Words of games and drawings too: what they are set on must watch. */
export const plainSwitches: readonly string[] = ['stealth', 'covert', 'invisible'];
/** People and trackers that the name of a monitoring option may contain. */
export const trackedWords: readonly string[] = ['child', 'student', 'kid', 'pupil', 'track', 'tracker'];

/** A child of these is a part of a page or a program. */
export const childParts: readonly string[] = ['ref', 'node', 'component', 'process', 'window', 'frame', 'iframe', 'route', 'element',
  'view', 'widget'];
/** Verbs of calls that notify another person. */
export const tellingVerbs: readonly string[] = ['send', 'notify', 'report', 'email', 'mail', 'forward', 'share', 'push', 'alert', 'post',
  'message', 'text', 'sms'];
/** Words in names of what a bare `push` sends with; a list and a router have that method too. */
export const pushSenders: readonly string[] = ['push', 'notification', 'notifications', 'notifier', 'notify', 'messaging', 'messenger',
  'sms', 'mail', 'mailer', 'fcm', 'apns', 'expo', 'onesignal', 'alerts', 'service', 'client', 'api', 'channel', 'socket'];
/** Verbs of calls that note a fault. */
export const faultVerbs: readonly string[] = ['log', 'report', 'record', 'send', 'emit', 'post', 'fetch', 'add', 'push', 'flag', 'raise',
  'track', 'register', 'save', 'submit'];
/** Names of calls that say what a camera has found. */
export const faultCalls: readonly string[] = [
  ...violationWords,
  'flag',
  'report',
  'emit',
  'send',
  'log event',
  'alert',
  'add event',
  'record',
];
/** Events of leaving a page, or of taking something out of it. */
export const leavingEvents: readonly string[] = ['blur', 'visibilitychange', 'copy', 'cut', 'paste', 'contextmenu', 'fullscreenchange',
  'mouseleave', 'resize'];
/** Names that only a program about children has; `child` alone may be a process or an element. */
export const childNames: readonly string[] = [
  ...subjects.child.filter((word) => word !== 'child' && word !== 'children'),
  ...['id', 'device', 'email', 'name'].map((what) => `child ${what}`),
];
/** How a call is named that gives a device a command, by its first and its last word. */
export const commandVerbs: readonly string[] = ['send', 'emit', 'push', 'dispatch', 'execute', 'run', 'issue', 'queue'];
export const commandNouns: readonly string[] = ['command', 'cmd', 'action', 'request'];
/** How often a command is given: `screenshotInterval`. */
export const repeatWords: readonly string[] = ['interval', 'every', 'frequency', 'period'];
/** In what it is counted: `screenshot_interval_seconds`. */
export const repeatUnits: readonly string[] = ['seconds', 'secs', 'sec', 'minutes', 'mins', 'min', 'ms', 'hours'];
/** Keys of a row that holds a command, and calls that write one for a device to fetch. */
export const commandKeys: ReadonlySet<string> = new Set(['command', 'cmd', 'command type', 'command name']);
export const rowWrites: ReadonlySet<string> = new Set(['insert', 'insertOne', 'upsert', 'update', 'updateOne', 'create', 'add', 'addDoc',
  'set', 'setDoc', 'updateDoc', 'save']);
/** Words of calls that run a command of the system. */
export const shellWords: readonly string[] = ['exec', 'execa', 'execute', 'spawn', 'run', 'shell', 'powershell', 'command'];

/** Options of recorders that, both set, leave no text and no picture in a recording (sentry-javascript, replay privacy options). */
export const maskingOptions: readonly string[] = ['maskAllText', 'blockAllMedia'];

/** What a part of a page is given by the one that opens it: how to close it, and where its result goes. */
export const openedPartNames: readonly string[] = ['on close', 'on cancel', 'on dismiss', 'on scan', 'on scanned', 'on scan success',
  'on capture', 'on captured'];

/** Words of functions and files with which people record what they do themselves, to show a fault or to keep it. */
export const askedRecordings: readonly string[] = ['record', 'recording', 'recorder', 'report', 'issue', 'bug', 'feedback'];
