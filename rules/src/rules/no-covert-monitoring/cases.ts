import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a switch that says by itself that something is hidden',
      lang: ['js', 'ts'],
      code: 'start({ «preventUninstall: true» });',
      expect: 'hidden',
    },
    {
      title: 'a screenshot every minute',
      lang: ['js', 'ts'],
      code: `import { app, desktopCapturer } from 'electron';
app.dock.«hide»();
setInterval(async () => uploadScreenshot(await desktopCapturer.«getSources»({ types: ['screen'] })), 60_000);`,
      expect: ['hidden', 'capture'],
      doc: true,
    },
    {
      title: 'options that hide monitoring',
      lang: ['js', 'ts', 'jsx'],
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
      title: 'doings for parents, untold',
      lang: ['js', 'ts'],
      code: 'async function weekly(child) { await «notifyGuardian»(child.guardianId, { activity: child.activity }); }',
      expect: 'undisclosedSharing',
      suggest: {},
    },
    {
      title: 'every key of the device',
      lang: 'ts',
      code: `import { uIOhook } from 'uiohook-napi';
uIOhook.«start»();`,
      expect: 'keyLogger',
    },
    {
      title: 'titles of windows in a timer',
      lang: 'js',
      code: `import activeWin from 'active-win';
setInterval(async () => post(await «activeWin»()), 5000);`,
      expect: 'capture',
    },
    {
      title: 'what runs on the device of a student',
      lang: 'js',
      code: `async function scan() {
  const output = await exec(isWin ? «'tasklist /fo csv'» : 'ps -eo comm');
  await fetch('/event', { method: 'POST', body: JSON.stringify({ studentToken, output }) });
}`,
      expect: 'processScan',
    },
    {
      title: 'displays of a student',
      lang: 'js',
      code: "function scan() { const all = screen.«getAllDisplays»(); fetch('/event', { method: 'POST', body: JSON.stringify({ exam, count: all.length }) }); }",
      expect: 'processScan',
    },
    {
      title: 'looking away as a fault',
      lang: ['js', 'ts'],
      code: `window.addEventListener(«'blur'», () => { logViolation('window_focus_lost'); });
document.addEventListener(«'visibilitychange'», () => { if (document.hidden) report('tab_hidden', 'Exam tab hidden'); });`,
      expect: 'violation',
    },
    {
      title: 'commands to look into a device',
      lang: ['js', 'ts'],
      code: `sendCommand(childDeviceId, «'screenshot'»);
const table = { «webcam: 1», keylog: 2, childId };`,
      expect: 'command',
    },
    {
      title: 'own words',
      lang: 'js',
      options: { recipients: ['coach'], noticeFunctions: ['tellKid'], monitoringVocabulary: ['peek'], allowEmergency: false },
      code: `function peek(child) { «sendToCoach»(child.activity); }
const win = { «skipTaskbar: true» };`,
      expect: ['undisclosedSharing', 'hidden'],
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
const send = (child) => sendReportToParent(child.parentId, { «messages: child.messages» });
</script>
<template><p /></template>`,
      expect: 'privateContent',
    },
    {
      title: 'a component',
      lang: 'svelte',
      code: `<script>
  window.addEventListener(«'blur'», () => { reportViolation('focus lost'); });
</script>`,
      expect: 'violation',
    },
    {
      title: 'a page',
      lang: 'html',
      code: "<script>window.addEventListener(«'blur'», () => { logV('window_focus_lost', 'student switched away from exam'); });</script>",
      expect: 'violation',
    },
    {
      title: 'pages that are visited, sent by an extension',
      lang: ['js', 'ts'],
      code: "chrome.tabs.onUpdated.«addListener»((id, info, tab) => { fetch(API, { method: 'POST', body: JSON.stringify({ pupilEmail, url: tab.url }) }); });",
      expect: 'visitedPages',
    },
    {
      title: 'a history that is sent',
      lang: 'js',
      code: `chrome.history.«search»({ text: '' }, (items) => { upload(items, kidId); });
function upload(items, id) { axios.post('/kids/history', { id, items }); }`,
      expect: 'visitedPages',
    },
    {
      title: 'pages that are sent for nobody knows whom',
      lang: 'js',
      strict: true,
      code: "browser.tabs.onActivated.«addListener»((tab) => { socket.emit('tab', tab); });",
      expect: 'visitedPages',
    },
    {
      title: 'pictures of a tab in a timer',
      lang: 'js',
      code: "setInterval(() => { chrome.tabs.«captureVisibleTab»(null, {}, keep); }, 5000);",
      expect: 'capture',
    },
    {
      title: 'a picture of the page of a pupil that is sent',
      lang: ['js', 'ts'],
      code: `import html2canvas from 'html2canvas';
«html2canvas»(document.body).then((canvas) => socket.emit('screen', { pupil: pupil.id, image: canvas.toDataURL() }));`,
      expect: 'capture',
    },
    {
      title: 'the messages on a phone',
      lang: 'js',
      code: `import SmsAndroid from 'react-native-get-sms-android';
SmsAndroid.«list»(filter, fail, (count, list) => api.post('/sms', JSON.parse(list)));`,
      expect: 'phoneLog',
    },
    {
      title: 'calls that are only shown',
      lang: 'ts',
      strict: true,
      code: `import CallLogs from 'react-native-call-log';
const calls = await CallLogs.«load»(20);`,
      expect: 'phoneLog',
    },
    {
      title: 'faults that a camera finds',
      lang: ['js', 'ts'],
      code: "setInterval(async () => { const faces = await look(frame); if (faces.length === 0) emitViolation(«'NO_FACE_DETECTED'», 'HIGH'); }, 4000);",
      expect: 'violation',
    },
    {
      title: 'a list of commands to look into a device',
      lang: ['js', 'ts'],
      code: `const COMMANDS = ['lock', «'screenshot'», 'start_mic'];
io.to(childDeviceId).emit('command', command);`,
      expect: 'command',
    },
    {
      title: 'a choice between such commands',
      lang: 'js',
      code: "function obey(command, childId) { switch (command) { case «'TAKE_SCREENSHOT'»: return shoot(); case 'RECORD_AUDIO': return tape(); } }",
      expect: 'command',
    },
    {
      title: 'the clipboard in a timer, sent',
      lang: ['js', 'ts'],
      code: `import { clipboard } from 'electron';
setInterval(() => { const copied = clipboard.«readText»(); fetch('/copied', { method: 'POST', body: copied }); }, 1000);`,
      expect: 'capture',
    },
    {
      title: 'the clipboard in a timer, kept',
      lang: 'js',
      strict: true,
      code: `import { clipboard } from 'electron';
setInterval(() => { copies.add(clipboard.«readText»()); }, 1000);`,
      expect: 'capture',
    },
    {
      title: 'how long a student does nothing',
      lang: ['js', 'ts'],
      code: `import { powerMonitor } from 'electron';
setInterval(() => { fetch('/idle', { method: 'POST', body: JSON.stringify({ studentId, idle: powerMonitor.«getSystemIdleTime»() }) }); }, 5000);`,
      expect: 'capture',
    },
    {
      title: 'all windows that are open',
      lang: 'ts',
      code: `import { openWindows } from 'get-windows';
setInterval(async () => { await api.post('/windows', await «openWindows»()); }, 9000);`,
      expect: 'capture',
    },
    {
      title: 'the screen of a phone in a timer',
      lang: 'ts',
      code: `import { captureScreen } from 'react-native-view-shot';
setInterval(() => { «captureScreen»({ format: 'jpg' }).then(upload); }, 60000);`,
      expect: 'capture',
    },
    {
      title: 'keys of the device that are kept',
      lang: ['js', 'ts'],
      code: `import { uIOhook } from 'uiohook-napi';
uIOhook.on('keydown', (event) => { log.push(event.keycode); });
uIOhook.«start»();`,
      expect: 'keyLogger',
    },
    {
      title: 'keys of the device that are compared',
      lang: 'js',
      strict: true,
      code: `import { uIOhook, UiohookKey } from 'uiohook-napi';
uIOhook.on('keydown', (event) => { if (event.keycode === UiohookKey.F9) mute(); });
uIOhook.«start»();`,
      expect: 'keyLogger',
    },
    {
      title: 'another listener of all keys',
      lang: 'ts',
      code: `import { GlobalKeyboardListener } from 'node-global-key-listener';
new GlobalKeyboardListener().«addListener»((event) => { fs.appendFileSync('keys', event.name); });`,
      expect: 'keyLogger',
    },
    {
      title: 'what a desktop lists, under another name',
      lang: ['js', 'ts'],
      code: `import running from 'ps-list';
async function scan() { socket.emit('running', { exam: exam.id, list: await «running»() }); }`,
      expect: 'processScan',
    },
    {
      title: 'a window that starts hidden',
      lang: 'js',
      code: `app.setLoginItemSettings({ openAtLogin: true, «openAsHidden: true» });
startMonitoring(pupil);`,
      expect: 'hidden',
      suggest: { show: `app.setLoginItemSettings({ openAtLogin: true, openAsHidden: false });
startMonitoring(pupil);` },
    },
    {
      title: 'a watcher that shows nothing',
      lang: 'js',
      code: 'const monitor = startMonitor({ «invisible: true», «preventUninstall: true» });',
      expect: 'hidden',
    },
    {
      title: 'leaving the page as a fault, heard in other ways',
      lang: ['js', 'ts'],
      code: `window.«onblur» = () => { reportViolation('tab_switch'); };
$(window).on(«'blur'», () => { reportViolation('tab_switch'); });`,
      expect: 'violation',
    },
    {
      title: 'searches in a mail to a teacher',
      lang: ['js', 'ts'],
      code: "async function weekly(student) { await mailer.sendMail({ to: student.teacherEmail, subject: 'Week', «text: render(student.searchHistory)» }); }",
      expect: 'privateContent',
      data: { name: 'sendMail', field: 'searchHistory' },
    },
    {
      title: 'messages in the text of a mail',
      lang: 'js',
      code: "async function weekly(child) { await sendMail({ to: child.parentEmail, «html: `<p>${child.messages.join()}</p>`» }); }",
      expect: 'privateContent',
    },
    {
      title: 'visits to a helpline',
      lang: 'ts',
      code: "async function weekly(child) { await notifyParent(child.parentId, { «helplineVisits: child.helplineVisits» }); }",
      expect: 'privateContent',
    },
    { title: 'a command to the device of a child', lang: 'js', code: "sendCommand(child.deviceId, «'start_mic'»);", expect: 'command' },
    {
      title: 'how often a device is looked into',
      lang: 'js',
      code: 'const childDevice = { «screenshotInterval: 60», webcamInterval: 300, keylogInterval: 10 };',
      expect: 'command',
    },
    {
      title: 'pictures of the screen of a child, by a function of the project',
      lang: ['js', 'ts'],
      code: `setInterval(() => { «takeScreenshot»().then((picture) => upload(childId, picture)); }, 60000);
setInterval(() => «uploadScreenshot»(pupil.id), 60000);`,
      expect: 'capture',
    },
  ],
  valid: [
    {
      title: 'notes on an order that a mail to a tutor repeats',
      lang: ['js', 'ts'],
      code: `await sendTutorBookingEmail({ to: tutor.email, studentName: student.name, notes: input.notes });
await sendTutorPaymentEmail({ to: tutor.email, notes: undefined });`,
    },
    {
      title: 'a panel that moves with its window',
      lang: 'js',
      code: "window.addEventListener('resize', () => { placeProctorPanel(); }); input.addEventListener('blur', check);",
    },
    {
      title: 'a call that goes on in the background',
      lang: ['js', 'ts'],
      code: "document.addEventListener('visibilitychange', () => { safeLog.log('Tab hidden, doing less'); trace('window_blur'); });",
    },
    { title: 'a page that notes that it is left', lang: 'js', code: "window.addEventListener('blur', () => { send('window_blur'); });" },
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
      title: 'marks and attendance',
      lang: 'js',
      code: 'async function term(student) { await sendReportToParent(student.parentId, { marks: student.marks, attendance: student.attendance }); }',
    },
    {
      title: 'one picture of the screen on a press',
      lang: 'js',
      code: `import { desktopCapturer } from 'electron';
button.addEventListener('click', () => desktopCapturer.getSources({ types: ['screen'] }).then(choose));`,
    },
    {
      title: 'a page that rests when it is not seen',
      lang: 'js',
      code: "document.addEventListener('visibilitychange', () => { if (document.hidden) player.pause(); else refresh(); });",
    },
    { title: 'a copy button', lang: 'js', code: "document.addEventListener('copy', () => { showToast('Copied'); });" },
    { title: 'a message to a child', lang: 'js', code: 'function remind(child) { notifyChild(child.id, { messages: child.messages }); }' },
    { title: 'a game with a stealth mode', lang: 'js', code: 'const hero = { stealth: true, invisible: true, name };' },
    {
      title: 'a tool that lists processes of a server',
      lang: 'js',
      code: "function health() { const out = exec('ps aux'); fetch('/health', { body: out }); }",
    },
    { title: 'pictures of pages for tests', lang: 'js', code: "const commands = { screenshot: takeScreenshot, click: press };" },
    { title: 'a window that hides in a game', lang: 'ts', code: "const win = new BrowserWindow({ skipTaskbar: true, show: false });" },
    {
      title: 'tabs that are counted on the device',
      lang: 'js',
      code: "chrome.tabs.onUpdated.addListener((id, info) => { if (info.status === 'complete') badge.update(++count); });",
    },
    {
      title: 'a picture of a page that somebody sends with a complaint',
      lang: 'js',
      code: `import html2canvas from 'html2canvas';
async function complain(text) { const shot = await html2canvas(document.body); await api.post('/bugs', { text, shot: shot.toDataURL() }); }`,
    },
    {
      title: 'sounds and pictures of a game',
      lang: 'js',
      code: `const kinds = ['mic', 'drum', 'bell', 'harp', 'flute', 'horn', 'listen'];
play(childId, kinds);`,
    },
    { title: 'a timer that speaks of a book', lang: 'js', code: "setInterval(() => { log('book detected on shelf'); }, 1000);" },
    {
      title: 'a list of copies that somebody keeps',
      lang: ['js', 'ts'],
      code: `import { clipboard } from 'electron';
setInterval(() => { copies.add(clipboard.readText()); }, 1000);`,
    },
    {
      title: 'a screen that locks when nobody is there',
      lang: 'ts',
      strict: true,
      code: `import { powerMonitor } from 'electron';
setInterval(() => { if (powerMonitor.getSystemIdleTime() > 300) lock(); }, 5000);`,
    },
    {
      title: 'that somebody is away from a chat',
      lang: 'ts',
      code: `import { powerMonitor } from 'electron';
setInterval(() => { socket.emit('presence', powerMonitor.getSystemIdleTime() > 300 ? 'away' : 'here'); }, 5000);`,
    },
    {
      title: 'a shortcut for the whole device',
      lang: ['js', 'ts'],
      code: `import { globalShortcut } from 'electron';
globalShortcut.register('CommandOrControl+Shift+K', () => { win.show(); });
fetch('/child');`,
    },
    {
      title: 'a key to talk',
      lang: ['js', 'ts'],
      code: `import { uIOhook, UiohookKey } from 'uiohook-napi';
uIOhook.on('keydown', (event) => { if (event.keycode === UiohookKey.F9) mute(); });
uIOhook.start();`,
    },
    {
      title: 'a figure that looks at the pointer',
      lang: 'ts',
      code: `import { uIOhook } from 'uiohook-napi';
uIOhook.on('mousemove', (event) => { pet.look(event.x, event.y); });
uIOhook.start();`,
    },
    { title: 'a window that nobody may film', lang: 'js', code: 'win.setContentProtection(true);' },
    {
      title: 'a log of what staff did',
      lang: ['js', 'ts'],
      code: "async function audit(admin) { await sendReportToSupervisor(admin.id, { activity: admin.activity, messages: admin.messages }); }",
    },
    {
      title: 'the child is told by a function of the settings',
      lang: 'js',
      settings: { noticeFunctions: ['showSummary'] },
      code: "async function weekly(child) { showSummary(child.id); await sendReportToParent(child.parentId, { activity: child.activity }); }",
    },
    {
      title: 'a mail to a teacher about a lesson',
      lang: 'js',
      code: "async function remind(student) { await sendMail({ to: student.teacherEmail, subject: 'Lesson', text: render(student.lesson) }); }",
    },
    {
      title: 'a mail to somebody else',
      lang: 'js',
      code: "async function weekly(child) { await sendMail({ to: child.email, text: render(child.searchHistory) }); }",
    },
    {
      title: 'how often pages are pictured for tests',
      lang: 'js',
      code: `const child = spawn(runner);
const timing = { screenshotInterval: 60, retryInterval: 3 };`,
    },
    {
      title: 'a marker that is not seen',
      lang: 'js',
      code: `import { monitor } from './performance';
const marker = new Marker({ invisible: true, name });
monitor(marker);`,
    },
    {
      title: 'a field that is left',
      lang: 'js',
      code: `input.onblur = () => { check(input.value); };
quiz.start();`,
    },
    {
      title: 'a grade that is saved without a mail',
      lang: ['js', 'ts'],
      code: `saveGrade(student, { notifyUser: false });
render(child, { showNotice: false });
const list = { tracker: feed, showIndicator: false };`,
    },
    {
      title: 'a window that is told of the displays',
      lang: 'js',
      code: "function place(student) { win.webContents.send('displays', screen.getAllDisplays(), student.seat); }",
    },
    {
      title: 'a part of a page that tells the part around it',
      lang: ['js', 'ts'],
      code: `sendToParent({ history: childRef.history });
function pass(childNode) { notifyParent(childNode.parent, { activity: childNode.activity }); }`,
    },
    {
      title: 'a picture of a game that is kept now and then',
      lang: 'js',
      code: `setInterval(() => { takeScreenshot().then((picture) => upload(level.id, picture)); }, 60000);
setInterval(() => { thumbnails.push(captureScreen(child)); }, 60000);`,
    },
    {
      title: 'the child is told that its device is looked into',
      lang: 'js',
      code: "function look(child) { notifyChild(child.id, 'look'); sendCommand(childDeviceId, 'screenshot'); }",
    },
  ],
});
