import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a keystroke log',
      lang: ['js', 'ts'],
      code: `const keys = [];
document.addEventListener(«'keydown'», (e) => { keys.push(e.key); navigator.sendBeacon('/keys', JSON.stringify(keys)); });`,
      expect: 'ownRecorder',
      doc: true,
    },
    {
      title: 'a log of the pointer path',
      lang: 'js',
      code: `function note(event) { path.push({ x: event.clientX, y: event.clientY, at: Date.now() }); }
window.addEventListener(«'mousemove'», note);
setInterval(() => fetch('/paths', { method: 'POST', body: JSON.stringify(path) }), 5000);`,
      expect: 'ownRecorder',
    },
    {
      title: 'keys sent one by one',
      lang: 'js',
      code: "document.addEventListener(«'keyup'», ({ key }) => socket.emit('typed', { key, id }));",
      expect: 'ownRecorder',
    },
    {
      title: 'typed text that is joined and sent',
      lang: 'js',
      code: `let typed = '';
window.addEventListener(«'keypress'», (e) => { typed += e.key; if (typed.length > 50) axios.post('/typed', { typed }); });`,
      expect: 'ownRecorder',
    },
    {
      title: 'a log named after keystrokes',
      lang: 'js',
      code: `const keystrokes = [];
document.addEventListener(«'keydown'», (e) => { keystrokes.push({ key: e.key }); });
setInterval(() => navigator.sendBeacon('/k', JSON.stringify(keystrokes)), 9000);`,
      expect: 'ownRecorder',
    },
    {
      title: 'keys recorded through jQuery and `onkeydown`',
      lang: 'js',
      code: `$(document).on(«'keyup'», function (e) { typed += e.which; });
$(window).«keypress»((e) => { typed += e.key; });
document.«onkeydown» = (e) => { typed += e.key; };
setInterval(() => $.post('/typed', { typed }), 3000);`,
      expect: ['ownRecorder', 'ownRecorder', 'ownRecorder'],
    },
    {
      title: 'a host listener in an Angular component',
      lang: 'ts',
      code: `class Desk { @HostListener(«'document:keydown'», ['$event']) note(event: KeyboardEvent) { this.keys.push(event.key); }
  flush() { this.http.post('/keys', this.keys); } }`,
      expect: 'ownRecorder',
    },
    {
      title: 'a keystroke log in a helper function',
      lang: ['js', 'ts'],
      code: `const keys = [];
function record(event) { keys.push(event.key); }
document.addEventListener(«'keydown'», (event) => record(event));
setInterval(() => navigator.sendBeacon('/keys', JSON.stringify(keys)), 9000);`,
      expect: 'ownRecorder',
    },
    {
      title: 'the keys of an Electron window',
      lang: ['js', 'ts'],
      code: `const typed = [];
win.webContents.on(«'before-input-event'», (event, input) => { typed.push(input.key); });
setInterval(() => fetch('/typed', { method: 'POST', body: JSON.stringify(typed) }), 9000);`,
      expect: 'ownRecorder',
    },
    {
      title: 'a keystroke log that another function sends',
      lang: ['js', 'ts'],
      code: `const keys = [];
window.addEventListener(«'keydown'», (event) => { keys.push(event.key); });
function flush() { const batch = keys.splice(0); fetch('/keys', { method: 'POST', body: JSON.stringify(batch) }); }`,
      expect: 'ownRecorder',
    },
  ],
  valid: [
    {
      title: 'a delegated listener for a search box',
      lang: 'js',
      code: "$(document).on('keyup', '.search-box', (event) => { typed.push(event.key); fetch('/search?q=' + typed.join('')); });",
    },
    {
      title: 'key presses that control a game',
      lang: 'ts',
      code: `const pressed = new Set<string>();
window.addEventListener('keydown', (event) => { pressed.add(event.key); publish(); });
history.push('/games');`,
    },
    {
      title: 'a keyboard shortcut, which records no keys',
      lang: ['js', 'ts'],
      code: `document.addEventListener('keydown', (e) => { if (e.key === 'Escape') closeDialog(); });
fetch('/lessons');`,
      doc: true,
    },
    {
      title: 'the strokes of a drawing',
      lang: 'js',
      code: `canvas.addEventListener('pointermove', (e) => { stroke.push([e.clientX, e.clientY]); });
socket.emit('stroke', stroke);`,
    },
    {
      title: 'a shared whiteboard',
      lang: 'js',
      code: `document.addEventListener('pointermove', (e) => { whiteboard.points.push([e.clientX, e.clientY]); });
socket.emit('points', whiteboard.points);`,
    },
    {
      title: 'a field that is sent on input',
      lang: 'js',
      code: `nickname.addEventListener('input', (e) => { values.push(e.target.value); });
fetch('/nickname', { method: 'POST' });`,
    },
    {
      title: 'the pressed keys of a game',
      lang: 'js',
      code: `window.addEventListener('keydown', (e) => { pressed.add(e.code); });
function frame() { controls.apply(pressed); }`,
    },
    {
      title: 'a lesson that shows the pressed key',
      lang: 'js',
      code: "window.addEventListener('keydown', (e) => { log(e.key); snake.turn(e.key); });",
    },
    {
      title: 'shortcuts through jQuery and `onkeydown`',
      lang: 'js',
      code: `$(document).on('keyup', (e) => { if (e.key === 'Escape') close(); });
document.onkeydown = (e) => { if (e.key === 'F1') help(); };
fetch('/lessons');`,
    },
    {
      title: 'a shortcut of an Electron window',
      lang: ['js', 'ts'],
      code: `win.webContents.on('before-input-event', (event, input) => { if (input.control && input.key === 'r') { event.preventDefault(); win.reload(); } });
fetch('/lessons');`,
    },
    {
      title: 'shared cursors',
      lang: 'js',
      code: "document.addEventListener('pointermove', (event) => socket.emit('cursor', { x: event.clientX, y: event.clientY }));",
    },
    {
      title: 'a key lookup in a helper function',
      lang: 'js',
      code: `function steer(event) { if (keys.includes(event.key)) move(event.key); }
window.addEventListener('keydown', (event) => steer(event));
fetch('/level');`,
    },
    {
      title: 'typed text of a race that stays on the page',
      lang: ['js', 'ts'],
      code: `document.addEventListener('keydown', (event) => { typed += event.key; check(typed); });
fetch('/race');`,
    },
    {
      title: 'a secret word of a game',
      lang: 'js',
      code: `window.addEventListener('keydown', (event) => { last.push(event.key); if (last.join('') === 'open') bonus(); });
fetch('/scores', { method: 'POST', body: JSON.stringify(scores) });`,
    },
  ],
});
