import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { activityReports, hidings, isAskedRecording, isRecordedMasked, keyLogs, processScans, reportedFaults, watchCommandsIn,
  watchers } from '../../rules/src/facts/monitoring';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { callOf, probe } from '../support/probe';

/** Entries of a dictionary. */
const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${String(i)}: []`).join(', ');

type Row = readonly [code: string, found: string, settings?: object];
type Look = (sources: FactSources) => readonly string[];

const marks = (...given: readonly (string | false | undefined)[]): string => given.filter(Boolean).map((mark) => ` [${mark}]`).join('');

function ask(code: string, look: Look, given: object = {}): string {
  const { settings } = readSettings(given);
  return probe(code, 'typescript', (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    return look({ file, path: 'src/a.ts', settings, elements: () => [], apis } as never).join('; ');
  });
}

const seen: Look = (sources) =>
  watchers(sources).map(({ what, by, name, isTimed, isSent, isAboutChild, mentionsChild, isUnsure }) =>
    `${what}: ${name}${marks(by === 'name' && 'by name', isTimed && 'timed', isSent && 'sent')}`
    + marks(isAboutChild && 'about a child', mentionsChild && 'speaks of children', isUnsure && 'unsure')
  );

const keys: Look = (sources) =>
  keyLogs(sources).map(({ name, hears, isShortcut }) => `${name} hears ${hears}${marks(isShortcut && 'shortcut')}`);

const hidden: Look = (sources) =>
  hidings(sources, ['peek']).map(({ name, open, value, watcher }) =>
    `${name}${open === undefined ? '' : ` -> ${open}`}${marks(open !== undefined && !value && 'written elsewhere', watcher)}`
  );

const reports: Look = (sources) =>
  activityReports(sources, ['coach'], ['tellKid']).map(({ name, told, isToChild, isNoticed, callForHelp }) =>
    `${name}(${told.name})${marks(told.isPrivate && 'private', !told.isWhole && 'part')}`
    + marks(isToChild && 'to the child', isNoticed && 'noticed', callForHelp !== 'no' && `help: ${callForHelp}`)
  );

const faults: Look = (sources) => reportedFaults(sources).map(({ by, name }) => `${by}: ${name}`);

const scans: Look = (sources) =>
  processScans(sources).map(({ at, isSent, isOfChild }) => sources.file.getText(at) + marks(isSent && 'sent', isOfChild && 'of a child'));

const commands: Look = (sources) => watchCommandsIn(sources, []).map(({ name, isNoticed }) => name + marks(isNoticed && 'noticed'));

const recordings: Look = (sources) => [isAskedRecording(callOf(sources.file, 'record'), sources) ? 'asked for' : ''];

const masked: Look = ({ file }) => [isRecordedMasked(file) ? 'masked' : ''];

const electron = "import { clipboard, desktopCapturer } from 'electron'; ";
const hook = "import { uIOhook } from 'uiohook-napi'; ";
const sms = "import SmsAndroid from 'react-native-get-sms-android'; ";

const tables: Record<string, readonly [look: Look, rows: readonly Row[]]> = {
  'masked recordings': [masked, [
    ['replay({ maskAllText: true, blockAllMedia: true })', 'masked'],
    ["replay({ maskAllText: process.env.NODE_ENV === 'production' ? true : false, blockAllMedia: true })", 'masked'],
    ['replay({ maskAllText: true, blockAllMedia: false })', ''],
    ['replay({ maskAllText: wanted, blockAllMedia: true })', ''],
    ['replay({ maskAllText: true })', ''],
  ]],
  'recordings of a fault': [recordings, [
    ['const startIssueRecording = () => record(a); const page = <button onClick={startIssueRecording} />', 'asked for'],
    ['const join = () => record(a); const page = <button onClick={join} />', ''],
    ['const startRecording = () => record(a); useEffect(() => startRecording())', ''],
  ]],
  'watchers': [seen, [
    [`${electron}setInterval(async () => post(await desktopCapturer.getSources({ types: ['screen'] })), 9)`,
      'screen: desktopCapturer.getSources [timed] [sent]'],
    [`${electron}button.onclick = () => desktopCapturer.getSources({ types: ['screen'] }).then(choose)`,
      'screen: desktopCapturer.getSources'],
    [`${electron}setInterval(() => { keep(clipboard.readText()); }, 9)`, 'device: clipboard.readText [timed]'],
    [`${electron}setInterval(() => { fetch('/a', { body: clipboard.readText() }); }, 9)`, 'device: clipboard.readText [timed] [sent]'],
    [`${electron}setInterval(() => { fetch(pupilUrl, { body: clipboard.readText() }); }, 9)`,
      'device: clipboard.readText [timed] [sent] [about a child] [speaks of children]'],
    ["import active from 'active-win'; setInterval(async () => post(await active()), 9)", 'device: active [timed] [sent]'],
    ["import active from './active'; setInterval(async () => post(await active()), 9)", ''],
    ['chrome.tabs.onUpdated.addListener((id, info, tab) => { fetch(API, { body: tab.url }); })',
      'visited pages: onUpdated.addListener [sent]'],
    ['chrome.tabs.onUpdated.addListener((id, info, tab) => { fetch(API, { body: kidId }); })',
      'visited pages: onUpdated.addListener [sent] [about a child] [speaks of children]'],
    ['chrome.tabs.onUpdated.addListener((id, info, tab) => { count++; })', 'visited pages: onUpdated.addListener'],
    ['chrome.tabs.onUpdated.addListener((id, info, tab) => { upload(tab); }); function upload(tab) { axios.post(API, tab); }',
      'visited pages: onUpdated.addListener [sent]'],
    [`${sms}SmsAndroid.list(a, b, (n, list) => api.post('/sms', list))`, 'calls and messages: SmsAndroid.list [sent]'],
    [`${sms}SmsAndroid.list(a, b, show)`, 'calls and messages: SmsAndroid.list'],
    ["import shoot from 'html2canvas'; shoot(document.body).then((c) => socket.emit('x', { pupil, c }))",
      'screen: shoot [sent] [about a child] [speaks of children]'],
    ["import shoot from 'html2canvas'; shoot(document.body).then((c) => show({ pupil, c }))", 'screen: shoot [speaks of children]'],
    ['setInterval(() => { takeScreenshot().then((p) => upload(childId, p)); }, 9)',
      'screen: takeScreenshot [by name] [timed] [sent] [about a child] [speaks of children]'],
    ['setInterval(() => uploadScreenshot(child.id), 9)', 'screen: uploadScreenshot [by name] [timed] [sent] [about a child]'],
    ["import { powerMonitor } from 'electron'; setInterval(() => { if (powerMonitor.getSystemIdleTime() > 3) lock(); }, 9)",
      'device: powerMonitor.getSystemIdleTime [timed] [unsure]'],
    ['setInterval(() => uploadScreenshot(amigo.id), 9)', 'screen: uploadScreenshot [by name] [timed] [sent] [about a child]', {
      sources: { subjects: ['amigo'] },
    }],
    ['setInterval(() => uploadScreenshot(amigo.id), 9)', 'screen: uploadScreenshot [by name] [timed] [sent]'],
    ['setInterval(() => sendScreenshot(child.id), 9)', 'screen: sendScreenshot [by name] [timed] [sent] [about a child]'],
    ['takeScreenshot()', ''],
    ['button.onclick = () => takeScreenshot()', 'screen: takeScreenshot [by name]'],
  ]],
  'logs of keys': [keys, [
    [`${hook}uIOhook.start()`, 'uIOhook.start hears unknown'],
    [`${hook}uIOhook.on('keydown', (e) => { log.push(e.keycode); }); uIOhook.start()`, 'uIOhook.start hears keys'],
    [`${hook}uIOhook.on('keydown', (e) => { if (e.keycode === 9) mute(); }); uIOhook.start()`, 'uIOhook.start hears keys [shortcut]'],
    [`${hook}uIOhook.on('keydown', hear); uIOhook.start()`, 'uIOhook.start hears keys'],
    [`${hook}uIOhook.on('mousemove', (e) => { look(e.x); }); uIOhook.start()`, 'uIOhook.start hears pointer'],
    [`${hook}other.on('mousemove', look); uIOhook.start()`, 'uIOhook.start hears unknown'],
    ["import { GlobalKeyboardListener as All } from 'node-global-key-listener'; new All().addListener((e) => { keep(e.name); })",
      'addListener hears keys'],
    ['hook.start()', ''],
  ]],
  'what is hidden': [hidden, [
    ['startMonitoring(); new BrowserWindow({ skipTaskbar: true })', 'skipTaskbar -> false [by the file]'],
    ['startMonitoring(); new BrowserWindow({ skipTaskbar: true, fullscreen: true })', ''],
    ['startMonitoring(); new BrowserWindow({ skipTaskbar: true, fullscreen: false })', 'skipTaskbar -> false [by the file]'],
    ['startMonitoring(); new BrowserWindow({ skipTaskbar: true, kiosk: true, show: false })', 'skipTaskbar -> false [by the file]'],
    ['start({ stealthMode: true })', 'stealthMode -> false [by its name]'],
    ['start({ notifyChild: false })', 'notifyChild -> true [by its name]'],
    ['start({ notifyChild: true })', ''],
    ['start({ notifyChild })', ''],
    ['const quiet = true; start({ stealthMode: quiet })', 'stealthMode -> false [written elsewhere] [by its name]'],
    ['const { stealthMode = true } = x', ''],
    ['const hero = { stealth: true }', 'stealth -> false'],
    ['const monitor = { stealth: true }', 'stealth -> false [by what it is set on]'],
    ['const peek = { stealth: true }', 'stealth -> false [by what it is set on]'],
    ['startMonitor({ invisible: true })', 'invisible -> false [by what it is set on]'],
    ['new Window({ skipTaskbar: true })', 'skipTaskbar -> false'],
    ['new Window({ skipTaskbar: true }); uploadScreenshot()', 'skipTaskbar -> false [by the file]'],
    ['new Window({ skipTaskbar: true }); // monitoring', 'skipTaskbar -> false'],
    ['show(child, { showNotice: false })', 'showNotice -> true'],
    ['show(child, { showNotice: false }); monitoring()', 'showNotice -> true [by the file]'],
    ['show(game, { showNotice: false }); monitoring()', 'showNotice -> true'],
    ['app.dock.hide()', 'dock.hide'],
    ['app.dock.hide(); monitoring()', 'dock.hide [by the file]'],
    ['panel.hide(); monitoring()', ''],
  ]],
  'reports on a child': [reports, [
    ['notifyParent(child.parentId, { searches: child.searches })', 'notifyParent(searches) [private]'],
    ['notifyParent(child.parentId, { activity: child.activity })', 'notifyParent(activity)'],
    ['notifyParent(child.parentId, child.activity)', 'notifyParent(activity)'],
    ['notifyParent(child.parentId, { marks: child.marks })', ''],
    ["notifyParent(child.parentId, { activity: 'none' })", ''],
    ['notifyParent(admin.parentId, { activity: admin.activity })', ''],
    ['function week(child) { notifyParent(id, { activity }); }', 'notifyParent(activity)'],
    ['notifyParent(childNode.parent, { activity: childNode.activity })', ''],
    ['showParent(child, { activity: child.activity })', ''],
    ['sendMail({ to: student.teacherEmail, text: render(student.searchHistory) })', 'sendMail(searchHistory) [private] [part]'],
    ['sendMail({ to: student.email, text: render(student.searchHistory) })', ''],
    ['sendMail({ to: student.teacherEmail, text: render(lesson.searchHistory) })', ''],
    ['notifyParent(child, { activity: a, messages: b })', 'notifyParent(messages) [private]'],
    ['ids.push(this.toTeacherActivities(child.schoolId, on.teacherActivity))', ''],
    ["router.push('/parent', { child, activity: child.activity })", ''],
    ['pushService.push(child.parentId, { activity: child.activity })', 'push(activity)'],
    ['push(child.parentId, { activity: child.activity })', 'push(activity)'],
    ['sendToCoach(child.activity)', 'sendToCoach(activity)'],
    ['sendParentInfoToChild(child, { activity: child.activity })', 'sendParentInfoToChild(activity) [to the child]'],
    ['function a(child) { notifyChild(child); notifyParent(1, { activity: child.activity }); }', 'notifyParent(activity) [noticed]'],
    ['function b(child) { tellKid(child); notifyParent(1, { activity: child.activity }); }', 'notifyParent(activity) [noticed]'],
    ['function b(child) { showSummary(child); notifyParent(1, { activity: child.activity }); }', 'notifyParent(activity) [noticed]', {
      noticeFunctions: ['showSummary'],
    }],
    ['function b(child) { showSummary(child); notifyParent(1, { activity: child.activity }); }', 'notifyParent(activity)'],
    ['function a(child) { notifyChild(child); } function b(child) { notifyParent(1, { activity: child.activity }); }',
      'notifyParent(activity)'],
    ["notifyParent(child.id, { type: 'sos', activity: child.activity })", 'notifyParent(activity) [help: yes]'],
    ['sosButton.onPress(() => notifyParent(child.id, { activity: child.activity }))', 'notifyParent(activity) [help: yes]'],
    ['notifyParent(child.id, { emergencyPhone, activity: child.activity })', 'notifyParent(activity)'],
  ]],
  'reported faults': [faults, [
    ["window.addEventListener('blur', () => { logViolation('a'); })", 'leaving: logViolation'],
    ["window.addEventListener('blur', () => { send('window_blur'); }); exam.start()", 'leaving: window_blur'],
    ["window.addEventListener('blur', () => { send('window_blur'); })", ''],
    ["window.addEventListener('blur', () => { send('window_blur'); }); // exam", ''],
    ["window.addEventListener('blur', () => { post({ kind: { type: 'tab_switch' } }); }); exam.start()", 'leaving: tab_switch'],
    ["window.addEventListener('blur', () => { describe('violation'); })", ''],
    ["window.addEventListener('blur', () => { safeLog.log('violation'); console.warn('cheating'); })", ''],
    ["window.addEventListener('resize', () => { placeProctorPanel(); })", ''],
    ["window.addEventListener('click', () => { logViolation('a'); })", ''],
    ["window.onblur = () => { reportViolation('a'); }", 'leaving: reportViolation'],
    ["setInterval(() => { emitViolation('NO_FACE_DETECTED'); }, 9)", 'a camera in a timer: NO_FACE_DETECTED'],
    ["function once() { emitViolation('NO_FACE_DETECTED'); }", 'a camera: NO_FACE_DETECTED'],
    ["setInterval(() => { draw('NO_FACE_DETECTED'); }, 9)", ''],
    ["setInterval(() => { emitViolation('battery low'); }, 9)", ''],
  ]],
  'what runs on a device': [scans, [
    ["function a() { exec('tasklist /fo csv'); fetch('/x', { body: studentId }); }", "'tasklist /fo csv' [sent] [of a child]"],
    ["function a() { exec(isWindows ? 'tasklist' : 'ps aux'); fetch('/x'); }", "'tasklist' [sent]"],
    ["function a() { spawnSync('ps -ef'); return exam; }", "'ps -ef' [of a child]"],
    ["exec('wmic process get name')", "'wmic process get name'"],
    ["runCommand('Get-Process')", "'Get-Process'"],
    ["exec('ps -p 1'); exec('ps'); exec('psql -a')", ''],
    ["print('tasklist')", ''],
    ["import running from 'ps-list'; async function a() { socket.emit('x', { exam, list: await running() }); }",
      'running [sent] [of a child]'],
  ]],
  'commands to a device': [commands, [
    ["sendCommand(childDeviceId, 'screenshot')", 'screenshot'],
    ["sendCommand(child.deviceId, 'start_mic')", 'start_mic'],
    ["sendCommand(child.id, 'start_mic')", ''],
    ["sendCommand(childDeviceId, 'lock')", ''],
    ["sendLetter(childDeviceId, 'screenshot')", ''],
    ["sendCommand(printer, 'screenshot')", ''],
    ["queueDeviceCmd(kidId, 'TAKE_SCREENSHOT')", 'TAKE_SCREENSHOT'],
    ["function a(child) { notifyChild(child.id); sendCommand(childDeviceId, 'screenshot'); }", 'screenshot [noticed]'],
    ['const table = { webcam: 1, keylogInterval: 2, childId }', 'webcam'],
    [`const table = { ${words(97)}, webcam: 1, keylogInterval: 2, childId }`, 'webcam'],
    [`const table = { ${words(98)}, webcam: 1, keylogInterval: 2, childId }`, ''],
    ['const table = { webcam: 1, childId }', ''],
    ["const list = ['lock', 'screenshot', 'start_mic']; use(childId)", 'screenshot'],
    ["const list = ['a', 'b', 'c', 'd', 'e', 'mic', 'listen']; use(childId)", ''],
    ["switch (x) { case 'TAKE_SCREENSHOT': a(childId); break; case 'RECORD_AUDIO': b(); break; default: c(); }", 'TAKE_SCREENSHOT'],
  ]],
};

describe('monitoring', () => {
  for (const [name, [look, rows]] of Object.entries(tables))
    describe(name, () => {
      for (const [code, found, settings] of rows) {
        it(`${code}${settings ? ' with settings' : ''}`, () => assert.equal(ask(code, look, settings), found));
      }
    });
});
