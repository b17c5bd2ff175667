import assert from 'node:assert/strict';
import { callForHelpAt, endsInRefusal, isDevelopmentOnly, isOfDevelopmentBranch, isReadFromAnswer, onlyDecodesAnswers, runsOnAct,
  unpromptedRunOf, writtenDown } from '../../../rules/src/facts/occasions';
import { isHandedOn } from '../../../rules/src/facts/occasions/event-trace';
import { listenersOf } from '../../../rules/src/facts/occasions/page-listener';
import { complains, getRefused, stops } from '../../../rules/src/facts/occasions/refusal';
import type { FactSources } from '../../../rules/src/facts/sources';
import { sourcesOf } from '../../support/fact-sources';
import { callOf, probe } from '../../support/probe';

const marked = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');

/** How the facts of each reader are written down; `start()` and `share()` are the calls asked about. */
const readers = {
  'how a call comes to run': ({ file }) => [unpromptedRunOf(callOf(file, 'start'), file)],
  'on an act': (on) => [String(runsOnAct(callOf(on.file, 'start'), on))],
  'calls for help': (on) => [callForHelpAt(callOf(on.file, 'share'), on)],
  'what is written down': ({ file }) =>
    writtenDown(file).map(({ event, isWholePage, isSent, isHandWork, eventParameter }) =>
      marked(
        event,
        isWholePage && '[page]',
        isSent && '[sent]',
        isHandWork && '[hand work]',
        eventParameter > 0 && `[argument ${String(eventParameter)}]`,
      )
    ),
  'what is handed on': ({ file }) =>
    listenersOf(file).map(({ event, handler, eventParameter }) => marked(event, isHandedOn(handler, eventParameter, file) && '[on]')),
  refusals: ({ file, path }) =>
    file.nodes('IfStatement').map((statement) => {
      const refused = getRefused(statement, ['full name'], path, file);
      return marked(refused && file.getText(refused), stops(statement, file) && '[stops]', complains(statement, file) && '[complains]');
    }),
  'what a server answered': ({ file }) => {
    const call = callOf(file, 'start');
    return [marked(isReadFromAnswer(call.arguments[0] as never, file) && 'answer', onlyDecodesAnswers(call, file) && 'decodes')];
  },
  'development only': ({ file }) => [String(isDevelopmentOnly(callOf(file, 'start'), file))],
  'development branches': ({ file }) => [String(isOfDevelopmentBranch(callOf(file, 'start'), file))],
  'refused requests': ({ file }) => [String(endsInRefusal(callOf(file, 'start'), file))],
} satisfies Record<string, (on: FactSources) => readonly string[]>;

type Row = readonly [code: string, found: string, path?: string];

const logKey = 'document.addEventListener("keydown", (event) => { keys.push(event.key); })';

const tables: Record<keyof typeof readers, readonly Row[]> = {
  'how a call comes to run': [
    ['start()', 'on mount'],
    ['if (ready) start()', 'no'],
    ['if (video) start()', 'on mount'],
    ['if (!playerRef.current) start()', 'on mount'],
    ['if (settings.sound) start()', 'no'],
    ['useEffect(() => { start() }, [])', 'on mount'],
    ['useEffect(() => { start() })', 'on mount'],
    ['useEffect(() => { start() }, lists)', 'no'],
    ['useEffect(() => { start() }, [open])', 'no'],
    ['useEffect(() => { load().then(() => start()) }, [])', 'on mount'],
    ['useEffect(() => { list.forEach(() => { setTimeout(() => start()) }) }, [])', 'on mount'],
    ['useEffect(() => { button.onclick = () => start() }, [])', 'no'],
    ['useEffect(() => { (async () => { await start() })() }, [])', 'on mount'],
    ['useCallback(() => { start() }, [])', 'no'],
    ['class A { componentDidMount() { start() } }', 'on mount'],
    ['class A { handleClick() { start() } }', 'no'],
    ['export default { mounted() { start() } }', 'on mount'],
    ['window.addEventListener("load", () => start())', 'on mount'],
    ['window.addEventListener("click", () => start())', 'no'],
    ['window.onload = () => start()', 'on mount'],
    ['button.onclick = () => start()', 'no'],
    ['$(document).ready(() => start())', 'on mount'],
    ['player.ready(() => start())', 'no'],
    ['useEffect(() => { film.addEventListener("canplay", () => start()) }, [])', 'on mount'],
    ['useEffect(() => { film.addEventListener("pause", () => start()) }, [])', 'no'],
    ['new IntersectionObserver(([entry]) => { if (entry.isIntersecting) start() })', 'on mount'],
    ['new IntersectionObserver(([entry]) => { if (!entry.isIntersecting) start() })', 'no'],
    ['new IntersectionObserver(() => { start() })', 'no'],
    ['new IntersectionObserver(([entry]) => { if (entry.isIntersecting && wasPlaying) start() })', 'no'],
    ['setInterval(() => start(), 1000)', 'in a timer'],
    ['setTimeout(() => start(), 1000)', 'on mount'],
    ['function f() { start() } setInterval(f, 1000)', 'in a timer'],
    ['function f() { start() } setTimeout(f, 1000)', 'on mount'],
    ['function f() { start() } button.onclick = () => setTimeout(f, 1000)', 'no'],
    ['function f() { start() } if (late) setTimeout(f, 1000); f()', 'on mount'],
    ['function f() { start(); setTimeout(f, 1000) }', 'no'],
    ['function f() { start() } f()', 'on mount'],
    ['function f() { start() } onMounted(f)', 'on mount'],
    ['const f = () => start(); button.addEventListener("click", f)', 'no'],
    ['const f = () => start(); const g = () => f(); g()', 'on mount'],
    ['const a = () => start(); const b = () => a(); const c = () => b(); c()', 'no'],
    ['function f() { start() }', 'no'],
    ['export const f = () => start()', 'no'],
    ['register(() => { setInterval(() => load().then(() => start()), 9) })', 'in a timer'],
  ],
  'calls for help': [
    ['share(place)', 'no'],
    ['const sendSos = () => share(place)', 'yes'],
    ['function onPanicButton() { share(place) }', 'yes'],
    ['class EmergencyCall { run() { share(place) } }', 'yes'],
    ['const actions = { rescue: () => share(place) }', 'yes'],
    ['distress.send(share(place))', 'yes'],
    ['button.onEmergency = () => share(place)', 'yes'],
    ['x = <Button onHelpMe={() => share(place)} />', 'yes'],
    ['share(place, { kind: "sos" })', 'yes'],
    ['share(place, emergencyContact)', 'no'],
    ['share(place, { emergencyContact, kind: "panic" })', 'yes'],
    ['const kind = "sos"; share(place)', 'maybe'],
    ['const kind = "emergency"; share(place)', 'no'],
    [`const kind = "sos"; ${'next(); '.repeat(60)} share(place)`, 'no'],
    ['share(place); const kind = "sos"', 'no'],
    ['/* sos */ share(place)', 'no'],
    ['const sosta = () => share(place)', 'no'],
    ['const helpMenu = () => share(place)', 'no'],
    ['share(place)', 'yes', 'src/sos/send.ts'],
    ['share(place)', 'no', 'src/lists/send.ts'],
  ],
  'what is written down': [
    [logKey, 'keydown [page]'],
    [`${logKey}; setInterval(() => navigator.sendBeacon("/k", keys))`, 'keydown [page] [sent]'],
    [`${logKey}; setInterval(() => navigator.sendBeacon("/k", clicks))`, 'keydown [page]'],
    [`${logKey}; function flush() { const all = keys.join(); socket.emit("k", all) }`, 'keydown [page] [sent]'],
    [`${logKey}; client.publish(keys)`, 'keydown [page] [sent]'],
    [`${logKey}; publish(keys)`, 'keydown [page]'],
    [`${logKey}; save(keys)`, 'keydown [page]'],
    ['document.addEventListener("keydown", (e) => fetch("/k", { body: e.key }))', 'keydown [page] [sent]'],
    ['document.addEventListener("keydown", ({ key }) => fetch("/k", { body: key }))', 'keydown [page] [sent]'],
    ['document.addEventListener("keydown", ({ key: pressed }) => socket.emit("k", pressed))', 'keydown [page] [sent]'],
    ['document.addEventListener("keydown", (e) => fetch("/k", { body: e.target }))', 'keydown [page]'],
    ['document.addEventListener("keydown", (e) => fetch("/k", { body: other.key }))', 'keydown [page]'],
    ['document.addEventListener("mousemove", (e) => socket.emit("cursor", e.clientX))', 'mousemove [page]'],
    ['document.addEventListener("mousemove", (e) => socket.emit("heat", e.clientX))', 'mousemove [page] [sent]'],
    ['document.addEventListener("keydown", (e) => record(e)); function record(e) { fetch("/k", { body: e.key }) }',
      'keydown [page] [sent]'],
    ['document.addEventListener("keydown", (e) => record(e)); function record(e) { fetch("/k") }', 'keydown [page]'],
    ['document.addEventListener("keydown", (e) => a(e)); const a = (e) => b(e); const b = (e) => fetch("/k", { body: e.key })',
      'keydown [page]'],
    ['let typed = ""; document.onkeypress = (e) => { typed += e.key }; send(typed)', 'keypress [page] [sent]'],
    ['field.addEventListener("input", (e) => fetch("/i", { body: e.target.value }))', 'input [sent]'],
    ['document.addEventListener("scroll", (e) => fetch("/s", { body: e.value }))', ''],
    ['document.addEventListener("pointermove", (e) => { stroke.push(e.clientX) })', 'pointermove [page] [hand work]'],
    ['document.addEventListener("keydown", (e) => { keyStrokes.push(e.key) })', 'keydown [page]'],
    ['document.addEventListener("keydown", (e) => { player.x += e.key })', 'keydown [page] [hand work]'],
    ['document.addEventListener("keydown", (e) => { player.name += e.key })', 'keydown [page]'],
    ['$(document).on("keyup", (e) => fetch("/k", { body: e.which }))', 'keyup [page] [sent]'],
    ['$(document).on("keyup", ".search", (e) => fetch("/k", { body: e.which }))', 'keyup [sent]'],
    ['$(document).keypress((e) => fetch("/k", { body: e.which }))', 'keypress [page] [sent]'],
    ['$("#a").on("keyup", (e) => fetch("/k", { body: e.which }))', ''],
    ['contents.on("before-input-event", (_, input) => { fetch("/k", { body: input.key }) })',
      'before-input-event [page] [sent] [argument 1]'],
    ['contents.on("before-input-event", (input, _) => { fetch("/k", { body: input.key }) })', 'before-input-event [page] [argument 1]'],
    ['class A { @HostListener("document:keydown", ["$event"]) on(e) { fetch("/k", { body: e.key }) } }', 'keydown [page] [sent]'],
    ['class A { @HostListener("keydown", ["$event"]) on(e) { fetch("/k", { body: e.key }) } }', ''],
    ['document.addEventListener("keydown", handler)', ''],
    ['document.addEventListener(kind, (e) => fetch("/k", { body: e.key }))', ''],
    ['window.document.body.addEventListener("keydown", (e) => fetch("/k", { body: e.key }))', 'keydown [page] [sent]'],
  ],
  'what is handed on': [
    ['document.addEventListener("keydown", (e) => { if (keys.includes(e.key)) close() })', 'keydown'],
    ['document.addEventListener("keydown", (e) => { e.preventDefault() })', 'keydown'],
    ['document.addEventListener("keydown", (e) => { record(e.key) })', 'keydown [on]'],
    ['document.addEventListener("keydown", (e) => { last = e.key })', 'keydown [on]'],
    ['document.addEventListener("keydown", ({ key }) => { last = key })', 'keydown [on]'],
    ['document.addEventListener("keydown", ({ key }) => { last = other })', 'keydown'],
    ['document.addEventListener("keydown", () => { record(e) })', 'keydown'],
  ],
  refusals: [
    ['if (!fullName) return; register()', 'fullName [stops]'],
    ['function signUp() { if (!fullName) return; }', 'fullName [stops]'],
    ['function signUp() { if (!fullName) throw new Error("") }', 'fullName [stops] [complains]'],
    ['function signUp() { if (!form.fullName.trim()) return alert("name?") }', 'form.fullName.trim() [stops] [complains]'],
    ['function signUp() { if (fullName === "") return false; }', 'fullName [stops]'],
    ['function signUp() { if (!email || !fullName) return { error: 1 } }', 'fullName [stops] [complains]'],
    ['function signUp() { if (!email && !fullName) return { error: 1 } }', '[stops] [complains]'],
    ['function signUp() { if (!email) return; }', '[stops]'],
    ['function signUp() { if (fullName) return; }', '[stops]'],
    ['function signUp() { if (!isFullName) return; }', '[stops]'],
    ['function signUp() { if (!config.fullName) return; }', '[stops]'],
    ['function signUp() { if (!guardian.fullName) return; }', '[stops]'],
    ['function signUp() { if (!fullName) return load(); }', ''],
    ['function signUp() { if (!fullName) fill(() => { throw 1 }) }', ''],
    ['function signUp() { if (!fullName) return res.status(400).json({}) }', 'fullName [stops] [complains]'],
    ['function signUp() { if (!fullName) { setError("x"); } }', 'fullName [stops] [complains]'],
    ['function signUp() { if (!fullName) return { error: "The enrolment needs it" } }', '[stops] [complains]'],
    ['function save() { if (!fullName) return; }', '[stops]'],
    ['function save() { if (!fullName) return; }', 'fullName [stops]', 'src/profile/edit.ts'],
  ],
  'what a server answered': [
    ['start(response.isPublic)', 'answer'],
    ['start(post.isPublic)', ''],
    ['const p = (await r.json()).post; start(p.isPublic)', 'answer'],
    ['const b = await req.json(); start(b.isPublic)', ''],
    ['const { data } = useQuery(q); start(data.isPublic)', 'answer'],
    ['const { data } = useForm(q); start(data.isPublic)', ''],
    ['load((data) => start(data.isPublic))', ''],
    ['const s = start(o); s.parse(await r.json())', 'decodes'],
    ['const s = start(o); s.parse(await r.json()); s.parse(form)', ''],
    ['const s = start(o); s.extend(await r.json())', ''],
    ['export const s = start(o); s.parse(await r.json())', ''],
    ['const s = start(o); const t = await decrypt(o); s.parse(JSON.parse(t))', 'decodes'],
    ['const s = start(o); const t = await read(o); s.parse(JSON.parse(t))', ''],
    ['const s = start(o)', ''],
  ],
  'on an act': [
    ["a.addEventListener('click', () => start())", 'true'],
    ["a.addEventListener('load', () => start())", 'false'],
    ['a.onclick = () => start()', 'true'],
    ['$(a).click(() => start())', 'true'],
    ["function go() { start() } a.addEventListener('click', go)", 'true'],
    ["function go() { start() } a.addEventListener('click', go); go()", 'false'],
    ['function go() { start() } export default go', 'false'],
    ['start()', 'false'],
  ],
  'development only': [
    ['if (__DEV__) start()', 'true'],
    ["process.env.NODE_ENV !== 'production' && start()", 'true'],
    ['if (debugMode) { run(() => start()) }', 'true'],
    ['if (device) start()', 'false'],
    ['start(__DEV__)', 'false'],
    ['if (ready) start(); if (__DEV__) stop()', 'false'],
    ['if (!process.env.MAIL_KEY) start()', 'true'],
    ['if (!isProduction) start()', 'true'],
    ['if (isProduction) start()', 'false'],
    ['function f() { if (isProduction) return; start(); }', 'true'],
    ['const mailer = env.MAIL_KEY ? new Mailer(env.MAIL_KEY) : null; if (!mailer) start()', 'true'],
    ['const mailer = env.MAIL_KEY ? new Mailer(env.MAIL_KEY) : null; if (mailer) start()', 'false'],
    ['const mailer = env.MAIL_KEY ? new Mailer(env.MAIL_KEY) : other; if (!mailer) start()', 'false'],
    ['const mailer = ready ? new Mailer() : null; if (!mailer) start()', 'false'],
    ["switch (APP_ENV) { case 'local': start() }", 'true'],
    ["switch (APP_ENV) { case 'prod': case 'local': start() }", 'false'],
    ["switch (APP_ENV) { case 'staging': start() }", 'false'],
    ["switch (search) { case 'local': start() }", 'false'],
    ['switch (true) { case isProduction: start() }', 'false'],
  ],
  'development branches': [
    ['rate = __DEV__ ? start() : 0', 'true'],
    ['rate = __DEV__ ? 0 : start()', 'false'],
    ['rate = !__DEV__ ? 0 : start()', 'true'],
    ['const records = __DEV__; rate = records ? start() : 0', 'true'],
    ['const a = b; const b = a; rate = a ? start() : 0', 'false'],
    ['if (import.meta.env.DEV) start()', 'true'],
    ['if (import.meta.env.PROD) start()', 'false'],
    ['rate = import.meta.env.PROD ? 0 : start()', 'true'],
    ["rate = process.env.NODE_ENV === 'production' ? 0 : start()", 'true'],
    ["rate = process.env.NODE_ENV === 'production' ? start() : 0", 'false'],
    ["rate = 'development' === process.env.NODE_ENV ? start() : 0", 'true'],
    ["rate = process.env.NODE_ENV !== 'test' ? start() : 0", 'false'],
    ["rate = process.env.NODE_ENV === 'staging' ? start() : 0", 'false'],
    ["rate = plan === 'test' ? start() : 0", 'false'],
    ['rate = debug ? start() : 0', 'false'],
    ['start()', 'false'],
  ],
  'refused requests': [
    ['function f() { start(); return res.sendStatus(403); }', 'true'],
    ['function f() { if (!user.canEdit) { start(); return res.status(404).send(); } }', 'true'],
    ['function f() { start(); throw new ForbiddenException(); }', 'true'],
    ['function f() { start(); return res.status(200).json(a); }', 'false'],
    ['function f() { start(); return a; }', 'false'],
    ['function f() { start(); res.sendStatus(403); }', 'false'],
    ['function f() { start(); throw new Error(a); }', 'false'],
    ['start(403)', 'false'],
  ],
};

describe('occasions', () => {
  for (const [name, rows] of Object.entries(tables) as [keyof typeof readers, readonly Row[]][]) {
    describe(name, () => {
      for (const [code, found, path = 'src/a.ts'] of rows)
        it(`${code}${path === 'src/a.ts' ? '' : ` in ${path}`}`, () => {
          const read = (file: FactSources['file']): readonly string[] => readers[name](sourcesOf(file, path));
          assert.equal(probe(code, 'typescript', read).join('; '), found);
        });
    });
  }
});
