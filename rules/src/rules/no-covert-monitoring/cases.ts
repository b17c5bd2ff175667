import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'rows of a table that a child device obeys',
      lang: ['js', 'ts'],
      code: `export const order = (childDevice) => db.from('orders').insert({ device: childDevice, «command: 'capture_screen'» });
export const repeat = (pupilId) => db.from('child_settings').update({ «screenshot_interval_minutes: 2» }).eq('pupil', pupilId);`,
      expect: 'command',
    },
    {
      title: 'the option `preventUninstall`',
      lang: ['js', 'ts'],
      strict: true,
      code: 'start({ «preventUninstall: true» });',
      expect: 'hidden',
    },
    {
      title: 'a screenshot every minute',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { app, desktopCapturer } from 'electron';
app.dock.«hide»();
setInterval(async () => uploadScreenshot(await desktopCapturer.«getSources»({ types: ['screen'] })), 60_000);`,
      expect: ['hidden', 'capture'],
      doc: true,
    },
    {
      title: 'options that hide monitoring',
      lang: ['js', 'ts', 'jsx'],
      strict: true,
      code: 'const monitor = createChildMonitor({ «stealthMode: true», «notifyChild: false» });',
      expect: 'hidden',
      suggest: [{ show: 'const monitor = createChildMonitor({ stealthMode: false, notifyChild: false });' }, { show: 'const monitor = createChildMonitor({ stealthMode: true, notifyChild: true });' }],
      doc: true,
    },
    {
      title: "a child's searches sent to a parent",
      lang: ['js', 'ts'],
      code: 'async function daily(child) { await sendReportToParent(child.parentId, { «searches: child.searches» }); }',
      expect: 'privateContent',
      data: { name: 'sendReportToParent', field: 'searches' },
      suggest: { dropField: 'async function daily(child) { await sendReportToParent(child.parentId, {  }); }' },
      doc: true,
    },
    {
      title: 'activities reported to parents without notice to the child',
      strict: true,
      lang: ['js', 'ts'],
      code: 'async function weekly(child) { await «notifyGuardian»(child.guardianId, { activity: child.activity }); }',
      expect: 'undisclosedSharing',
      suggest: {},
    },
    {
      title: 'a system-wide key logger',
      lang: 'ts',
      strict: true,
      code: `import { uIOhook } from 'uiohook-napi';
uIOhook.«start»();`,
      expect: 'keyLogger',
    },
    {
      title: 'window titles captured in a timer',
      lang: 'js',
      code: `import activeWin from 'active-win';
setInterval(async () => post(await «activeWin»()), 5000);`,
      expect: 'capture',
    },
    {
      title: "the process list of a student's computer, sent to the server",
      lang: 'js',
      code: `async function scan() {
  const output = await exec(isWin ? «'tasklist /fo csv'» : 'ps -eo comm');
  await fetch('/event', { method: 'POST', body: JSON.stringify({ studentToken, output }) });
}`,
      expect: 'processScan',
    },
    {
      title: 'the displays of an exam computer, sent to the server',
      lang: 'js',
      code: "function scan() { const all = screen.«getAllDisplays»(); fetch('/event', { method: 'POST', body: JSON.stringify({ exam, count: all.length }) }); }",
      expect: 'processScan',
    },
    {
      title: 'loss of focus reported as a violation',
      lang: ['js', 'ts'],
      strict: true,
      code: `window.addEventListener(«'blur'», () => { logViolation('window_focus_lost'); });
document.addEventListener(«'visibilitychange'», () => { if (document.hidden) report('tab_hidden', 'Exam tab hidden'); });`,
      expect: 'violation',
    },
    {
      title: "screenshot, webcam and key logging commands for a child's device",
      lang: ['js', 'ts'],
      code: `sendCommand(childDeviceId, «'screenshot'»);
const table = { «webcam: 1», keylog: 2, childId };`,
      expect: 'command',
    },
    {
      title: 'recipients and monitoring words named in the options',
      strict: true,
      lang: 'js',
      options: { recipients: ['coach'], noticeFunctions: ['tellKid'], monitoringVocabulary: ['peek'], allowEmergency: false },
      code: `function peek(child) { «sendToCoach»(child.activity); }
const win = { «skipTaskbar: true» };`,
      expect: ['undisclosedSharing', 'hidden'],
    },
    {
      title: 'messages sent to parents in a Vue component',
      lang: 'vue',
      code: `<script setup>
const send = (child) => sendReportToParent(child.parentId, { «messages: child.messages» });
</script>
<template><p /></template>`,
      expect: 'privateContent',
    },
    {
      title: 'loss of focus reported in a Svelte component',
      lang: 'svelte',
      strict: true,
      code: `<script>
  window.addEventListener(«'blur'», () => { reportViolation('focus lost'); });
</script>`,
      expect: 'violation',
    },
    {
      title: 'loss of focus reported by the script of an HTML page',
      lang: 'html',
      strict: true,
      code: "<script>window.addEventListener(«'blur'», () => { logV('window_focus_lost', 'student switched away from exam'); });</script>",
      expect: 'violation',
    },
    {
      title: 'visited pages sent by a browser extension',
      lang: ['js', 'ts'],
      code: "chrome.tabs.onUpdated.«addListener»((id, info, tab) => { fetch(API, { method: 'POST', body: JSON.stringify({ pupilEmail, url: tab.url }) }); });",
      expect: 'visitedPages',
    },
    {
      title: 'a browser history sent by a helper',
      lang: 'js',
      code: `chrome.history.«search»({ text: '' }, (items) => { upload(items, kidId); });
function upload(items, id) { axios.post('/kids/history', { id, items }); }`,
      expect: 'visitedPages',
    },
    {
      title: 'visited pages sent to an unnamed recipient',
      lang: 'js',
      strict: true,
      code: "browser.tabs.onActivated.«addListener»((tab) => { socket.emit('tab', tab); });",
      expect: 'visitedPages',
    },
    {
      title: 'screenshots of a tab in a timer',
      lang: 'js',
      code: "setInterval(() => { chrome.tabs.«captureVisibleTab»(null, {}, keep); }, 5000);",
      expect: 'capture',
    },
    {
      title: "a screenshot of a pupil's page, sent through a socket",
      lang: ['js', 'ts'],
      code: `import html2canvas from 'html2canvas';
«html2canvas»(document.body).then((canvas) => socket.emit('screen', { pupil: pupil.id, image: canvas.toDataURL() }));`,
      expect: 'capture',
    },
    {
      title: 'text messages of a phone sent to the server',
      lang: 'js',
      code: `import SmsAndroid from 'react-native-get-sms-android';
SmsAndroid.«list»(filter, fail, (count, list) => api.post('/sms', JSON.parse(list)));`,
      expect: 'phoneLog',
    },
    {
      title: 'a call log, in strict',
      lang: 'ts',
      strict: true,
      code: `import CallLogs from 'react-native-call-log';
const calls = await CallLogs.«load»(20);`,
      expect: 'phoneLog',
    },
    {
      title: 'violations detected by a camera',
      lang: ['js', 'ts'],
      strict: true,
      code: "setInterval(async () => { const faces = await look(frame); if (faces.length === 0) emitViolation(«'NO_FACE_DETECTED'», 'HIGH'); }, 4000);",
      expect: 'violation',
    },
    {
      title: "a list of remote commands for a child's device",
      lang: ['js', 'ts'],
      code: `const COMMANDS = ['lock', «'screenshot'», 'start_mic'];
io.to(childDeviceId).emit('command', command);`,
      expect: 'command',
    },
    {
      title: 'a switch over remote commands',
      lang: 'js',
      code: "function obey(command, childId) { switch (command) { case «'TAKE_SCREENSHOT'»: return shoot(); case 'RECORD_AUDIO': return tape(); } }",
      expect: 'command',
    },
    {
      title: 'the clipboard read in a timer and sent',
      lang: ['js', 'ts'],
      code: `import { clipboard } from 'electron';
setInterval(() => { const copied = clipboard.«readText»(); fetch('/copied', { method: 'POST', body: copied }); }, 1000);`,
      expect: 'capture',
    },
    {
      title: 'the clipboard read in a timer and kept, in strict',
      lang: 'js',
      strict: true,
      code: `import { clipboard } from 'electron';
setInterval(() => { copies.add(clipboard.«readText»()); }, 1000);`,
      expect: 'capture',
    },
    {
      title: 'the idle time of a student sent in a timer',
      lang: ['js', 'ts'],
      code: `import { powerMonitor } from 'electron';
setInterval(() => { fetch('/idle', { method: 'POST', body: JSON.stringify({ studentId, idle: powerMonitor.«getSystemIdleTime»() }) }); }, 5000);`,
      expect: 'capture',
    },
    {
      title: 'open windows sent in a timer',
      lang: 'ts',
      code: `import { openWindows } from 'get-windows';
setInterval(async () => { await api.post('/windows', await «openWindows»()); }, 9000);`,
      expect: 'capture',
    },
    {
      title: 'phone screenshots in a timer',
      lang: 'ts',
      code: `import { captureScreen } from 'react-native-view-shot';
setInterval(() => { «captureScreen»({ format: 'jpg' }).then(upload); }, 60000);`,
      expect: 'capture',
    },
    {
      title: 'system-wide keys that are stored',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { uIOhook } from 'uiohook-napi';
uIOhook.on('keydown', (event) => { log.push(event.keycode); });
uIOhook.«start»();`,
      expect: 'keyLogger',
    },
    {
      title: 'system-wide keys that are compared, in strict',
      lang: 'js',
      strict: true,
      code: `import { uIOhook, UiohookKey } from 'uiohook-napi';
uIOhook.on('keydown', (event) => { if (event.keycode === UiohookKey.F9) mute(); });
uIOhook.«start»();`,
      expect: 'keyLogger',
    },
    {
      title: 'a key listener of another package',
      lang: 'ts',
      strict: true,
      code: `import { GlobalKeyboardListener } from 'node-global-key-listener';
new GlobalKeyboardListener().«addListener»((event) => { fs.appendFileSync('keys', event.name); });`,
      expect: 'keyLogger',
    },
    {
      title: 'a process list imported under another name',
      lang: ['js', 'ts'],
      code: `import running from 'ps-list';
export async function scan() { socket.emit('running', { exam: exam.id, list: await «running»() }); }`,
      expect: 'processScan',
    },
    {
      title: 'an app that opens hidden at login and monitors',
      lang: 'js',
      strict: true,
      code: `app.setLoginItemSettings({ openAtLogin: true, «openAsHidden: true» });
startMonitoring(pupil);`,
      expect: 'hidden',
      suggest: { show: `app.setLoginItemSettings({ openAtLogin: true, openAsHidden: false });
startMonitoring(pupil);` },
    },
    {
      title: 'monitor options that hide it and prevent removal',
      lang: 'js',
      strict: true,
      code: 'const monitor = startMonitor({ «invisible: true», «preventUninstall: true» });',
      expect: 'hidden',
    },
    {
      title: 'loss of focus reported by `onblur` and jQuery',
      lang: ['js', 'ts'],
      strict: true,
      code: `window.«onblur» = () => { reportViolation('tab_switch'); };
$(window).on(«'blur'», () => { reportViolation('tab_switch'); });`,
      expect: 'violation',
    },
    {
      title: 'a search history in a mail to a teacher',
      lang: ['js', 'ts'],
      code: "async function weekly(student) { await mailer.sendMail({ to: student.teacherEmail, subject: 'Week', «text: render(student.searchHistory)» }); }",
      expect: 'privateContent',
      data: { name: 'sendMail', field: 'searchHistory' },
    },
    {
      title: 'messages in a mail to a parent',
      lang: 'js',
      code: "async function weekly(child) { await sendMail({ to: child.parentEmail, «html: `<p>${child.messages.join()}</p>`» }); }",
      expect: 'privateContent',
    },
    {
      title: 'visits to a helpline, reported to a parent',
      lang: 'ts',
      code: "async function weekly(child) { await notifyParent(child.parentId, { «helplineVisits: child.helplineVisits» }); }",
      expect: 'privateContent',
    },
    { title: "a microphone command to a child's device", lang: 'js', code: "sendCommand(child.deviceId, «'start_mic'»);", expect: 'command' },
    {
      title: "intervals of remote capture for a child's device",
      lang: 'js',
      code: 'const childDevice = { «screenshotInterval: 60», webcamInterval: 300, keylogInterval: 10 };',
      expect: 'command',
    },
    {
      title: "screenshots of a child's screen by custom functions in a timer",
      lang: ['js', 'ts'],
      code: `setInterval(() => { «takeScreenshot»().then((picture) => upload(childId, picture)); }, 60000);
setInterval(() => «uploadScreenshot»(pupil.id), 60000);`,
      expect: 'capture',
    },
    {
      title: 'a window without an entry in the taskbar that is not shown',
      lang: ['js', 'ts'],
      strict: true,
      code: `startMonitoring();
new BrowserWindow({ kiosk: true, show: false, «skipTaskbar: true», title: 'Parental control of a child' });`,
      expect: 'hidden',
    },
  ],
  valid: [
    {
      title: 'a list of subscriptions of teachers',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export function listen(studentId, on) { const ids = []; ids.push(subscribeToTeacher(studentId, on.activity)); ids.push(studentActivity); return ids; }',
    },
    {
      title: 'rows with commands that observe no one, and intervals of other things',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const order = (childDevice) => db.from('orders').insert({ device: childDevice, command: 'lock_screen' });
export const repeat = (pupilId) => db.from('child_settings').update({ sync_interval_minutes: 2, break_interval_seconds: 90 });
export const shown = (childDevice) => render({ device: childDevice, screenshot_interval_minutes: 2 });`,
    },
    {
      title: 'booking notes repeated in a mail to a tutor',
      lang: ['js', 'ts'],
      strict: true,
      code: `await sendTutorBookingEmail({ to: tutor.email, studentName: student.name, notes: input.notes });
await sendTutorPaymentEmail({ to: tutor.email, notes: undefined });`,
    },
    {
      title: 'a proctoring panel that moves when the window is resized',
      lang: 'js',
      strict: true,
      code: "window.addEventListener('resize', () => { placeProctorPanel(); }); input.addEventListener('blur', check);",
    },
    {
      title: 'a hidden tab that reduces the work of a call',
      lang: ['js', 'ts'],
      strict: true,
      code: "document.addEventListener('visibilitychange', () => { safeLog.log('Tab hidden, doing less'); trace('window_blur'); });",
    },
    {
      title: 'a page that logs its loss of focus',
      lang: 'js',
      strict: true,
      code: "window.addEventListener('blur', () => { send('window_blur'); });",
    },
    {
      title: 'a clock in the menu bar, without a dock icon',
      lang: ['js', 'ts'],
      code: `import { app, Tray } from 'electron';
app.dock.hide();
const tray = new Tray(icon);`,
      doc: true,
    },
    {
      title: 'the child is notified',
      lang: ['js', 'ts'],
      code: "async function weekly(child) { await notifyChild(child.id, 'weekly-summary'); await sendReportToParent(child.parentId, { activity: child.activity }); }",
      doc: true,
    },
    {
      title: 'an alarm that the child triggered',
      lang: ['js', 'ts'],
      code: "sosButton.onPress(() => notifyGuardian(child.id, { type: 'sos', activity: child.activity }));",
      doc: true,
    },
    {
      title: 'marks and attendance sent to a parent',
      lang: 'js',
      strict: true,
      code: 'async function term(student) { await sendReportToParent(student.parentId, { marks: student.marks, attendance: student.attendance }); }',
    },
    {
      title: 'one screen capture on a click',
      lang: 'js',
      strict: true,
      code: `import { desktopCapturer } from 'electron';
button.addEventListener('click', () => desktopCapturer.getSources({ types: ['screen'] }).then(choose));`,
    },
    {
      title: 'a video that pauses while the tab is hidden',
      lang: 'js',
      strict: true,
      code: "document.addEventListener('visibilitychange', () => { if (document.hidden) player.pause(); else refresh(); });",
    },
    {
      title: 'a confirmation after copying',
      lang: 'js',
      strict: true,
      code: "document.addEventListener('copy', () => { showToast('Copied'); });",
    },
    {
      title: 'a notification with messages to the child',
      lang: 'js',
      strict: true,
      code: 'function remind(child) { notifyChild(child.id, { messages: child.messages }); }',
    },
    { title: 'a game hero with a stealth mode', lang: 'js', strict: true, code: 'const hero = { stealth: true, invisible: true, name };' },
    {
      title: 'a health check that lists server processes',
      lang: 'js',
      strict: true,
      code: "function health() { const out = exec('ps aux'); fetch('/health', { body: out }); }",
    },
    {
      title: 'commands of a browser test',
      lang: 'js',
      strict: true,
      code: "const commands = { screenshot: takeScreenshot, click: press };",
    },
    {
      title: 'a window without a taskbar entry, without monitoring',
      lang: 'ts',
      strict: true,
      code: "const win = new BrowserWindow({ skipTaskbar: true, show: false });",
    },
    {
      title: 'loaded tabs that are counted in a badge',
      lang: 'js',
      strict: true,
      code: "chrome.tabs.onUpdated.addListener((id, info) => { if (info.status === 'complete') badge.update(++count); });",
    },
    {
      title: 'a screenshot that the user attaches to a complaint',
      lang: 'js',
      strict: true,
      code: `import html2canvas from 'html2canvas';
async function complain(text) { const shot = await html2canvas(document.body); await api.post('/bugs', { text, shot: shot.toDataURL() }); }`,
    },
    {
      title: 'names of instruments in a game',
      lang: 'js',
      strict: true,
      code: `const kinds = ['mic', 'drum', 'bell', 'harp', 'flute', 'horn', 'listen'];
play(childId, kinds);`,
    },
    { title: 'a timer that logs a book', lang: 'js', strict: true, code: "setInterval(() => { log('book detected on shelf'); }, 1000);" },
    {
      title: 'a clipboard history for the user',
      lang: ['js', 'ts'],
      code: `import { clipboard } from 'electron';
setInterval(() => { copies.add(clipboard.readText()); }, 1000);`,
    },
    {
      title: 'a screen that locks after idle time',
      lang: 'ts',
      strict: true,
      code: `import { powerMonitor } from 'electron';
setInterval(() => { if (powerMonitor.getSystemIdleTime() > 300) lock(); }, 5000);`,
    },
    {
      title: 'an "away" status in a chat',
      lang: 'ts',
      code: `import { powerMonitor } from 'electron';
setInterval(() => { socket.emit('presence', powerMonitor.getSystemIdleTime() > 300 ? 'away' : 'here'); }, 5000);`,
    },
    {
      title: 'a system-wide shortcut',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { globalShortcut } from 'electron';
globalShortcut.register('CommandOrControl+Shift+K', () => { win.show(); });
fetch('/child');`,
    },
    {
      title: 'a push-to-talk key',
      lang: ['js', 'ts'],
      code: `import { uIOhook, UiohookKey } from 'uiohook-napi';
uIOhook.on('keydown', (event) => { if (event.keycode === UiohookKey.F9) mute(); });
uIOhook.start();`,
    },
    {
      title: 'an animated pet that follows the pointer',
      lang: 'ts',
      strict: true,
      code: `import { uIOhook } from 'uiohook-napi';
uIOhook.on('mousemove', (event) => { pet.look(event.x, event.y); });
uIOhook.start();`,
    },
    { title: 'a window protected against screen capture', lang: 'js', strict: true, code: 'win.setContentProtection(true);' },
    {
      title: 'a log of staff activity',
      lang: ['js', 'ts'],
      strict: true,
      code: "async function audit(admin) { await sendReportToSupervisor(admin.id, { activity: admin.activity, messages: admin.messages }); }",
    },
    {
      title: 'a notice function named in the settings',
      lang: 'js',
      strict: true,
      settings: { noticeFunctions: ['showSummary'] },
      code: "async function weekly(child) { showSummary(child.id); await sendReportToParent(child.parentId, { activity: child.activity }); }",
    },
    {
      title: 'a lesson reminder to a teacher',
      lang: 'js',
      strict: true,
      code: "async function remind(student) { await sendMail({ to: student.teacherEmail, subject: 'Lesson', text: render(student.lesson) }); }",
    },
    {
      title: 'a mail to the child',
      lang: 'js',
      strict: true,
      code: "async function weekly(child) { await sendMail({ to: child.email, text: render(child.searchHistory) }); }",
    },
    {
      title: 'a screenshot interval of a test runner',
      lang: 'js',
      strict: true,
      code: `const child = spawn(runner);
const timing = { screenshotInterval: 60, retryInterval: 3 };`,
    },
    {
      title: 'an invisible map marker',
      lang: 'js',
      strict: true,
      code: `import { monitor } from './performance';
const marker = new Marker({ invisible: true, name });
monitor(marker);`,
    },
    {
      title: 'a form field that is checked on blur',
      lang: 'js',
      strict: true,
      code: `input.onblur = () => { check(input.value); };
quiz.start();`,
    },
    {
      title: 'a grade that is saved without a notification',
      lang: ['js', 'ts'],
      strict: true,
      code: `saveGrade(student, { notifyUser: false });
render(child, { showNotice: false });
const list = { tracker: feed, showIndicator: false };`,
    },
    {
      title: 'a window that receives the display layout',
      lang: 'js',
      strict: true,
      code: "function place(student) { win.webContents.send('displays', screen.getAllDisplays(), student.seat); }",
    },
    {
      title: 'a component that passes activity to its parent component',
      lang: ['js', 'ts'],
      strict: true,
      code: `sendToParent({ history: childRef.history });
function pass(childNode) { notifyParent(childNode.parent, { activity: childNode.activity }); }`,
    },
    {
      title: 'screenshots of a game level, and thumbnails',
      lang: 'js',
      strict: true,
      code: `setInterval(() => { takeScreenshot().then((picture) => upload(level.id, picture)); }, 60000);
setInterval(() => { thumbnails.push(captureScreen(child)); }, 60000);`,
    },
    {
      title: 'a screenshot command about which the child is notified',
      lang: 'js',
      strict: true,
      code: "function look(child) { notifyChild(child.id, 'look'); sendCommand(childDeviceId, 'screenshot'); }",
    },
    {
      title: 'a window that fills the screen, without an entry in the taskbar',
      lang: ['js', 'ts'],
      strict: true,
      code: `startMonitoring();
new BrowserWindow({ fullscreen: true, skipTaskbar: true, title: 'Parental control of a child' });`,
    },
  ],
});
