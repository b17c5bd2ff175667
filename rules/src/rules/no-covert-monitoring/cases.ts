import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'pictures of the screen every minute', lang: ['js', 'ts'], code: "import { app, desktopCapturer } from 'electron';\napp.dock.«hide»();\nsetInterval(async () => uploadScreenshot(await desktopCapturer.«getSources»({ types: ['screen'] })), 60_000);", expect: ['hidden', 'capture'], doc: true },
    { title: 'switches that hide a watcher', lang: ['js', 'ts', 'jsx'], code: 'const monitor = createChildMonitor({ «stealthMode: true», «notifyChild: false» });', expect: 'hidden', suggest: [{ show: 'const monitor = createChildMonitor({ stealthMode: false, notifyChild: false });' }, { show: 'const monitor = createChildMonitor({ stealthMode: true, notifyChild: true });' }], doc: true },
    { title: 'private words for parents', lang: ['js', 'ts'], code: 'async function daily(child) { await sendReportToParent(child.parentId, { «searches: child.searches» }); }', expect: 'privateContent', data: { name: 'sendReportToParent', field: 'searches' }, suggest: { dropField: 'async function daily(child) { await sendReportToParent(child.parentId, {  }); }' }, doc: true },
    { title: 'doings for parents, untold', lang: ['js', 'ts'], code: 'async function weekly(child) { await «notifyGuardian»(child.guardianId, { activity: child.activity }); }', expect: 'undisclosedSharing', suggest: { tellChild: 'async function weekly(child) { notifyChild(); await notifyGuardian(child.guardianId, { activity: child.activity }); }' } },
    { title: 'every key of the device', lang: 'ts', code: "import { uIOhook } from 'uiohook-napi';\nuIOhook.«start»();", expect: 'keyLogger' },
    { title: 'titles of windows in a timer', lang: 'js', code: "import activeWin from 'active-win';\nsetInterval(async () => post(await «activeWin»()), 5000);", expect: 'capture' },
    { title: 'what runs on the device of a student', lang: 'js', code: "async function scan() {\n  const output = await exec(isWin ? «'tasklist /fo csv'» : 'ps -eo comm');\n  await fetch('/event', { method: 'POST', body: JSON.stringify({ studentToken, output }) });\n}", expect: 'processScan' },
    { title: 'displays of a student', lang: 'js', code: "function scan() { const all = screen.«getAllDisplays»(); fetch('/event', { method: 'POST', body: JSON.stringify({ exam, count: all.length }) }); }", expect: 'processScan' },
    { title: 'looking away as a fault', lang: ['js', 'ts'], code: "window.addEventListener(«'blur'», () => { logViolation('window_focus_lost'); });\ndocument.addEventListener(«'visibilitychange'», () => { if (document.hidden) report('tab_hidden', 'Exam tab hidden'); });", expect: 'violation' },
    { title: 'commands to look into a device', lang: ['js', 'ts'], code: "sendCommand(childDeviceId, «'screenshot'»);\nconst table = { «webcam: 1», keylog: 2, childId };", expect: 'command' },
    { title: 'own words', lang: 'js', options: { recipients: ['coach'], noticeFunctions: ['tellKid'], monitoringVocabulary: ['peek'], allowEmergency: false }, code: "function peek(child) { «sendToCoach»(child.activity); }\nconst win = { «skipTaskbar: true» };", expect: ['undisclosedSharing', 'hidden'] },
    { title: 'a component', lang: 'vue', code: "<script setup>\nconst send = (child) => sendReportToParent(child.parentId, { «messages: child.messages» });\n</script>\n<template><p /></template>", expect: 'privateContent' },
    { title: 'a component', lang: 'svelte', code: "<script>\n  window.addEventListener(«'blur'», () => { reportViolation('focus lost'); });\n</script>", expect: 'violation' },
    { title: 'a page', lang: 'html', code: "<script>window.addEventListener(«'blur'», () => { logV('window_focus_lost', 'left'); });</script>", expect: 'violation' },
  ],
  valid: [
    { title: 'a clock in the menu bar', lang: ['js', 'ts'], code: "import { app, Tray } from 'electron';\napp.dock.hide();\nconst tray = new Tray(icon);", doc: true },
    { title: 'the child is told', lang: ['js', 'ts'], code: "async function weekly(child) { await notifyChild(child.id, 'weekly-summary'); await sendReportToParent(child.parentId, { activity: child.activity }); }", doc: true },
    { title: 'the child raised the alarm', lang: ['js', 'ts'], code: "sosButton.onPress(() => notifyGuardian(child.id, { type: 'sos', activity: child.activity }));", doc: true },
    { title: 'marks and attendance', lang: 'js', code: 'async function term(student) { await sendReportToParent(student.parentId, { marks: student.marks, attendance: student.attendance }); }' },
    { title: 'one picture of the screen on a press', lang: 'js', code: "import { desktopCapturer } from 'electron';\nbutton.addEventListener('click', () => desktopCapturer.getSources({ types: ['screen'] }).then(choose));" },
    { title: 'a page that rests when it is not seen', lang: 'js', code: "document.addEventListener('visibilitychange', () => { if (document.hidden) player.pause(); else refresh(); });" },
    { title: 'a copy button', lang: 'js', code: "document.addEventListener('copy', () => { showToast('Copied'); });" },
    { title: 'a message to a child', lang: 'js', code: 'function remind(child) { notifyChild(child.id, { messages: child.messages }); }' },
    { title: 'a game with a stealth mode', lang: 'js', code: 'const hero = { stealth: true, invisible: true, name };' },
    { title: 'a tool that lists processes of a server', lang: 'js', code: "function health() { const out = exec('ps aux'); fetch('/health', { body: out }); }" },
    { title: 'pictures of pages for tests', lang: 'js', code: "const commands = { screenshot: takeScreenshot, click: press };" },
    { title: 'a window that hides in a game', lang: 'ts', code: "const win = new BrowserWindow({ skipTaskbar: true, show: false });" },
  ],
});
