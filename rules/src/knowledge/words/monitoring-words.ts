/** Vocabulary of watching people (GC25 ¶75, ¶76, ¶103; rule map, no-covert-monitoring). */

/** Switches that hide a watcher, with the value that hides it. */
export const hidingSwitches: Readonly<Record<string, boolean>> = {
  stealthmode: true, stealth: true, hideappicon: true, hideicon: true, preventuninstall: true, blockuninstall: true, silenttracking: true, silentmonitoring: true, invisiblemode: true, covertmode: true, covert: true, invisible: true, hidefromuser: true, hidefromchild: true, notifychild: false, notifystudent: false, notifyuser: false, showindicator: false, shownotice: false, visibletochild: false, visibletouser: false,
};

/** Those among them that say by themselves that a watcher hides. */
export const tellingSwitches: readonly string[] = [
  'stealthmode', 'hideappicon', 'preventuninstall', 'silenttracking', 'silentmonitoring', 'covertmode', 'hidefromuser', 'hidefromchild', 'notifychild',
  'notifystudent', 'visibletochild',
];

/** Words without which hiding a window hides no watcher. */
export const monitoringWords: readonly string[] = ['monitor', 'monitoring', 'surveil', 'surveillance', 'spy', 'spyware', 'keylog', 'keylogger', 'keystrokes', 'screenshot', 'screenshots', 'screen capture', 'capture screen', 'upload screenshot', 'track child', 'parental control', 'parental controls', 'browser history', 'browsing history', 'proctor', 'proctoring', 'anti cheat', 'violation', 'violations', 'stalk', 'watch child'];

/** Remote commands that make a device monitor its user. */
export const watchCommands: readonly string[] = ['screenshot', 'take screenshot', 'capture screen', 'screen capture', 'webcam', 'webcam photo', 'capture webcam', 'record audio', 'record microphone', 'record mic', 'ambient recording', 'keylog', 'keylogger', 'get browser history', 'browser history', 'browsing history', 'read sms', 'get sms', 'call log', 'call logs', 'get call log', 'get call logs', 'sms log', 'sms logs', 'read messages', 'get clipboard', 'start camera', 'open camera', 'camera stream', 'stream camera', 'camera start', 'front camera', 'back camera', 'take photo', 'capture photo', 'start mic', 'start microphone', 'mic stream', 'mic', 'listen', 'start audio', 'audio stream', 'stream audio', 'record screen', 'screen record', 'start screen', 'screen stream', 'stream screen', 'live screen', 'remote view', 'screen mirror', 'start screen capture', 'capture screenshot'];

/** Recipients of activity reports about a child. */
export const recipientWords: readonly string[] = ['parent', 'parents', 'guardian', 'guardians', 'caregiver', 'teacher', 'teachers', 'school', 'tutor'];

/** Fields with the activity of a child that such a message may contain. */
export const activityFields: readonly string[] = ['activity', 'activities', 'browsing', 'browsing history', 'history', 'screen time details', 'apps used', 'app usage', 'location history', 'whereabouts', 'contacts', 'friends', 'posts', 'photos', 'screenshots', 'keystrokes', 'behaviour', 'behavior'];
/** Of these, the content that is always private: what a child wrote, searched for, or asked for help with. */
export const privateFields: readonly string[] = ['messages', 'message body', 'message text', 'chat', 'chats', 'chat history', 'conversation', 'conversations', 'dms', 'searches', 'search history', 'search terms', 'diary', 'private notes', 'diary notes', 'journal entries', 'helpline visits', 'helpline', 'counselling', 'counseling', 'emails'];

/** What is said when a child looks away from a test. */
export const violationWords: readonly string[] = ['violation', 'violations', 'cheat', 'cheating', 'proctor', 'left exam', 'suspicious', 'malpractice', 'infraction'];
/** Parts of a screen: `placeProctorPanel` moves a panel and monitors no one. */
export const screenParts: readonly string[] = ['dock', 'panel', 'position', 'layout', 'view', 'widget', 'bar', 'toolbar', 'sidebar', 'window', 'size', 'style', 'banner', 'badge', 'card', 'modal', 'tab', 'tabs', 'ui', 'label', 'theme'];
/** Words of leaving a page, which many pages note for themselves. */
export const leavingWords: readonly string[] = ['tab switch', 'tab hidden', 'tab switched', 'focus lost', 'window focus lost', 'window blur'];

/** Alarms of the child itself. */
export const childAlarms: readonly string[] = ['sos', 'panic', 'panic button', 'emergency', 'help button', 'distress'];

/** Misconduct that a camera is used to detect during a test. */
export const watchFaults: readonly string[] = ['no face', 'face missing', 'face not detected', 'face absent', 'multiple faces', 'multiple persons', 'multiple people', 'person absent', 'looking away', 'gaze away', 'eyes off', 'head turned', 'phone detected', 'cell phone', 'mobile detected', 'book detected', 'noise detected', 'voice detected', 'audio detected', 'talking', 'face mismatch', 'camera off', 'camera blocked'];

/** What shows that a file is about exams or lessons under watch. */
export const examWords: readonly string[] = ['exam', 'exams', 'examination', 'proctor', 'proctored', 'proctoring', 'cheat', 'cheating', 'violation', 'violations', 'quiz', 'quizzes', 'invigilate', 'invigilator', 'invigilation', 'test session', 'classroom', 'exam id', 'examinee'];
/** Whose computer it is, where processes have parents and children of their own. */
export const watchedPeople: readonly string[] = ['student', 'students', 'pupil', 'pupils', 'kid', 'kids', 'child id', 'child device', 'child name', 'child email', 'exam', 'exams', 'exam id', 'session id', 'violation', 'violations'];
/** Devices of children as programs name them; a `child` or `target` alone may be a process or an element. */
export const watchedDevices: readonly string[] = ['kid', 'kids', 'student', 'students', 'pupil', 'pupils', 'parental', 'victim', 'victims', ...['child', 'children', 'target', 'kid'].flatMap((who) => ['device', 'devices', 'phone', 'id', 'uid', 'name', 'user'].map((what) => `${who} ${what}`))];

/** Events of a window of a desktop program that tell every key pressed in it, as the second argument. */
export const windowKeyEvents: readonly string[] = ['before-input-event'];

/** Calls between people, in which camera and microphone open because of the call. */
export const callWords: readonly string[] = ['rtc peer connection', 'peer connection', 'simple peer', 'livekit', 'live kit', 'twilio video', 'agora', 'daily co', 'jitsi', 'webrtc', 'web rtc'];
/** Who or what watches an exam. */
export const proctorWords: readonly string[] = ['proctor', 'proctoring', 'invigilator', 'invigilation'];

/** How functions are named that take a picture of a screen. */
export const captureNames: readonly string[] = ['screenshot', 'capture screen', 'screen capture', 'grab screen'];

/** Events that tell what a person does with keys or pointer. */
export const recordedEvents: readonly string[] = ['keydown', 'keypress', 'keyup', 'input', 'change', 'mousemove', 'pointermove', 'mousedown', 'click', 'touchmove', 'paste', 'before-input-event'];
/** The strokes of a drawing and the moves of a game, which are what a page is for. */
export const handWork: readonly string[] = ['canvas', 'stroke', 'strokes', 'draw', 'drawing', 'whiteboard', 'sketch', 'controls', 'joystick', 'piano', 'synth'];
