import assert from 'node:assert/strict';
import { guardOf, type GuardKind } from '../../rules/src/guards';
import { readSettings } from '../../rules/src/configuration/settings';
import { callOf, type Host, hosts, probe } from '../support/probe';

type Answer = 'guarded' | 'unguarded' | 'unknown' | 'too low';

function answer(code: string, kind: GuardKind = 'adult', host: Host = 'typescript', settings: object = {}): Answer {
  return probe(code, host, (file) => {
    const guard = guardOf(callOf(file, 'track'), kind, file, readSettings(settings).settings);
    return guard.kind === 'unguarded' && guard.tooLow ? 'too low' : guard.kind;
  });
}

/** What a check answers, and whether that is proof. `user` is at hand. */
const BODIES: readonly (readonly [expression: string, answer: Answer])[] = [
  ['user.age >= 18', 'guarded'],
  ['!(user.age < 18)', 'guarded'],
  ['user.verifiedAge > 17', 'guarded'],
  ['new Date().getFullYear() - user.birthYear >= 18', 'guarded'],
  ['differenceInYears(new Date(), user.birthDate) >= 18', 'guarded'],
  ["user.ageGroup === 'adult'", 'guarded'],
  ['user.isAdult && ready', 'guarded'],
  ['user.age >= 18 ? true : false', 'guarded'],
  ['user.age >= 13', 'too low'],
  ['user.age > 15', 'too low'],
  ['13 <= user.age', 'too low'],
  ['new Date().getFullYear() - user.birthYear >= 13', 'too low'],
  ["localStorage.getItem('age') === 'adult'", 'unguarded'],
  ["localStorage.getItem('isAdult')", 'unguarded'],
  ["sessionStorage.getItem('adult') !== null", 'unguarded'],
  ["document.cookie.includes('adult=1')", 'unguarded'],
  ["new URLSearchParams(location.search).get('adult') === '1'", 'unguarded'],
  ["JSON.parse(localStorage.getItem('user')).age >= 18", 'unguarded'],
  ["(localStorage.getItem('adult') ?? '') === 'yes'", 'unguarded'],
  ["Boolean(localStorage.getItem('adult'))", 'unguarded'],
  ['tick.checked', 'unguarded'],
  ["confirm('Are you 18?')", 'unguarded'],
  ['true', 'unguarded'],
];

/** How a function is written whose answer is an expression. */
const FUNCTIONS: Readonly<Record<string, (body: string) => string>> = {
  'a declaration': (body) => `function isAdult(user) { return ${body}; }`,
  'an arrow': (body) => `const isAdult = (user) => ${body};`,
  'an arrow with a block': (body) => `const isAdult = (user) => { return ${body}; };`,
  'a function expression': (body) => `const isAdult = function (user) { return ${body}; };`,
  'an early return': (body) => `function isAdult(user) { if (!user) return false; return ${body}; }`,
  'an early return of the answer': (body) => `function isAdult(user) { if (!(${body})) return false; return true; }`,
  'two branches': (body) => `function isAdult(user) { if (${body}) { return true; } else { return false; } }`,
  'a variable inside': (body) => `function isAdult(user) { const answer = ${body}; return answer; }`,
  'a negation': (body) => `const isChild = (user) => !(${body}); const isAdult = (user) => !isChild(user);`,
  'a helper': (body) => `const allows = (user) => ${body}; function isAdult(user) { return allows(user); }`,
  'a helper of a helper': (body) => `const a = (user) => ${body}; const b = (user) => a(user); const isAdult = (user) => b(user);`,
  'a callback hook': (body) => `const isAdult = useCallback((user) => ${body}, []);`,
};

/** How a check that is a function is used. */
const CALLS: Readonly<Record<string, string>> = {
  'if': 'if (isAdult(user)) track();',
  'early return': 'function go(user) { if (!isAdult(user)) return; track(); }',
  '&&': 'isAdult(user) && track();',
  '||': '!isAdult(user) || track();',
  '?:': 'isAdult(user) ? track() : null;',
  'variable': 'const ok = isAdult(user); if (ok) track();',
  'compared': 'if (isAdult(user) === true) track();',
};

describe('checks that can be read', () => {
  describe('are judged by their body', () => {
    for (const [body, expected] of BODIES)
      for (const [form, write] of Object.entries(FUNCTIONS)) {
        // A constant that is turned round twice is still one; what is never true reaches nothing.
        if (body === 'true' && /return of the answer|branches|negation/.test(form)) continue;
        it(`${expected}: ${body}, in ${form}`, () => assert.equal(answer(`${write(body)}\nif (isAdult(user)) track();`), expected));
      }
  });

  describe('wherever they are used', () => {
    for (
      const [body, expected] of [['user.age >= 18', 'guarded'], ['user.age >= 13', 'too low'], ["localStorage.getItem('age') === 'adult'",
        'unguarded']] as const
    ) {
      for (const [use, code] of Object.entries(CALLS))
        for (const host of hosts) {
          it(`${expected}: ${body}, ${use} [${host}]`, () =>
            assert.equal(answer(`const isAdult = (user) => ${body};\n${code}`, 'adult', host), expected));
        }
    }
  });

  /** Other ways to hold or reach an answer. */
  const HOLDERS: Readonly<Record<string, (body: string) => string>> = {
    'a constant': (body) => `const isAdult = ${body}; if (isAdult) track();`,
    'a variable that is written later': (body) => `let isAdult = false; isAdult = ${body}; if (isAdult) track();`,
    'a memo': (body) => `function F() { const isAdult = useMemo(() => ${body}, [user]); if (isAdult) track(); }`,
    'a memo with a block': (body) => `function F() { const isAdult = useMemo(() => { return ${body}; }, [user]); if (isAdult) track(); }`,
    'a computed value': (body) => `const isAdult = computed(() => ${body}); if (isAdult.value) track();`,
    'a memo that is called': (body) => `const isAdult = createMemo(() => ${body}); if (isAdult()) track();`,
    'a state': (body) => `function F() { const [isAdult] = useState(${body}); if (isAdult) track(); }`,
    'a state that is set': (body) =>
      `function F() { const [isAdult, setIsAdult] = useState(false); useEffect(() => { setIsAdult(${body}); }, []); if (isAdult) track(); }`,
    'a ref that is set': (body) => `const isAdult = ref(false); isAdult.value = ${body}; if (isAdult.value) track();`,
    'a hook of the file': (body) =>
      `function useAge() { const user = useUser(); return { isAdult: ${body} }; } function F() { const { isAdult } = useAge(); if (isAdult) track(); }`,
    'a hook with a short property': (body) =>
      `const useAge = () => { const isAdult = ${body}; return { isAdult }; }; function F() { const { isAdult } = useAge(); if (isAdult) track(); }`,
    'a hook that gives a list': (body) =>
      `const useAge = () => { const isAdult = ${body}; return [isAdult]; }; function F() { const [isAdult] = useAge(); if (isAdult) track(); }`,
    'a hook, its answer kept whole': (body) =>
      `function useAge() { return { isAdult: ${body} }; } function F() { const age = useAge(); if (age.isAdult) track(); }`,
    'a hook that gives a function': (body) =>
      `function useAge() { const isAdult = () => ${body}; return { isAdult }; } function F() { const { isAdult } = useAge(); if (isAdult()) track(); }`,
    'an async function': (body) =>
      `async function isAdult() { const user = await load(); return ${body}; } async function go() { if (await isAdult()) track(); }`,
    'an async function, its answer in a variable': (body) =>
      `const isAdult = async () => ${body}; async function go() { const ok = await isAdult(); if (!ok) return; track(); }`,
    'a method': (body) => `class A { isAdult() { return ${body}; } go() { if (!this.isAdult()) return; track(); } }`,
    'an arrow of a class': (body) => `class A { isAdult = () => ${body}; go() { if (this.isAdult()) track(); } }`,
    'a private method': (body) => `class A { #isAdult() { return ${body}; } go() { if (this.#isAdult()) track(); } }`,
    'a getter': (body) => `class A { get isAdult() { return ${body}; } go() { if (this.isAdult) track(); } }`,
    'a static method': (body) => `class Ages { static isAdult(user) { return ${body}; } } if (Ages.isAdult(user)) track();`,
    'a method of an instance': (body) =>
      `class Ages { isAdult(user) { return ${body}; } } const ages = new Ages(); if (ages.isAdult(user)) track();`,
    'a method of an object': (body) => `const ages = { isAdult(user) { return ${body}; } }; if (ages.isAdult(user)) track();`,
    'another name': (body) => `const check = (user) => ${body}; const isAdult = check; if (isAdult(user)) track();`,
    'a condition of a component': (body) =>
      `const isAdult = () => ${body}; const A = () => <Show when={isAdult()}><Ads on={track()} /></Show>;`,
    'a place beside a component': (body) =>
      `const isMinor = () => !(${body}); const A = () => <Show when={isMinor()} fallback={<Ads on={track()} />}><Kids /></Show>;`,
    'a gate of the file': (body) =>
      `function AdultsOnly({ children }) { const user = useUser(); if (!(${body})) return null; return <>{children}</>; } const A = () => <AdultsOnly><Ads on={track()} /></AdultsOnly>;`,
    'a middleware of the file': (body) =>
      `function requireAdult(req, res, next) { const { user } = req; if (!(${body})) return res.sendStatus(403); next(); } router.post("/x", requireAdult, () => track());`,
    'an assertion of the file': (body) =>
      `function assertAdult(user) { if (!(${body})) throw new Error("too young"); } function go(user) { assertAdult(user); track(); }`,
    'a runner of the file': (body) => `function whenAdult(run) { if (${body}) run(); } whenAdult(() => { track(); });`,
    'a guard of routes': (body) =>
      `class AdultGuard { canActivate(context) { const user = context.user; return ${body}; } } class A { @UseGuards(AdultGuard) m() { track(); } }`,
  };
  describe('wherever their answer is held', () => {
    for (
      const [body, expected] of [['user.age >= 18', 'guarded'], ['user.age >= 13', 'too low'], ["localStorage.getItem('age') === 'adult'",
        'unguarded']] as const
    ) {
      for (const [holder, write] of Object.entries(HOLDERS)) {
        it(`${expected}: ${body}, in ${holder}`, () => assert.equal(answer(write(body)), expected));
      }
    }
  });

  const OTHERS: readonly (readonly [code: string, answer: Answer, kind?: GuardKind])[] = [
    // Whichever way is taken, the answer must be proof.
    ['function isAdult(u) { if (u.age >= 18) return true; if (u.isAdult) return true; return false; } if (isAdult(u)) track();', 'guarded'],
    [
      'function isAdult(u) { if (u.age >= 18) return true; if (localStorage.getItem("x")) return true; return false; } if (isAdult(u)) track();',
      'unguarded',
    ],
    ['function isAdult(u) { if (u.age >= 18) return true; return u.age >= 13; } if (isAdult(u)) track();', 'too low'],
    ['function isAdult(u) { if (u.age >= 18) return true; return u.premium; } if (isAdult(u)) track();', 'unknown'],
    ['function isAdult(u) { switch (u.kind) { case "adult": return true; default: return false; } } if (isAdult(u)) track();', 'guarded'],
    ['function isAdult(u) { try { return u.age >= 18; } catch { return false; } } if (isAdult(u)) track();', 'guarded'],
    ['function isMinor(u) { if (u.age >= 18) return false; return true; } if (!isMinor(u)) track();', 'guarded'],
    ['function isMinor(u) { if (u.age < 18) return true; } if (!isMinor(u)) track();', 'guarded'],
    ['function isMinor(u) { if (u.age < 13) return true; } if (!isMinor(u)) track();', 'too low'],
    ['const isMinor = (u) => u.age < 13; function f(u) { if (isMinor(u)) return; track(); }', 'too low'],
    ['let isAdult = false; if (user.age >= 18) isAdult = true; if (isAdult) track();', 'guarded'],
    ['let isAdult = false; if (user.age >= 13) isAdult = true; if (isAdult) track();', 'too low'],
    // What cannot be read leaves the question open.
    ['function isAdult(u) { return u.flags.a; } if (isAdult(u)) track();', 'unknown'],
    [
      'async function isAdult() { const r = await fetch("/age"); return (await r.json()).ok; } async function go() { if (await isAdult()) track(); }',
      'unknown',
    ],
    ['import { check } from "./check"; const isAdult = (u) => check(u); if (isAdult(u)) track();', 'unknown'],
    ['function isAdult(u) { return isAdult(u.parent); } if (isAdult(u)) track();', 'unknown'],
    ['declare function isAdult(u: object): boolean; if (isAdult(u)) track();', 'unknown'],
    ['function isReady(u) { return u.flags.a; } if (isReady(page)) track();', 'unguarded'],
    // The answer of a function is only as good as what it is given.
    ['const isAdult = (age) => age >= 18; if (isAdult(localStorage.getItem("age"))) track();', 'unguarded'],
    ['const isAdult = (age) => age >= 18; if (isAdult(account.age)) track();', 'guarded'],
    // Values of data keep their name.
    ['const isAdult = profile.flags.adult; if (isAdult) track();', 'guarded'],
    ['function F({ isAdult }) { if (isAdult) track(); }', 'guarded'],
    ['const { isAdult } = useSession(); if (isAdult) track();', 'guarded'],
    ['class A { constructor(session) { this.isAdult = session.isAdult; } go() { if (this.isAdult) track(); } }', 'guarded'],
    ['class A { constructor(user) { this.isAdult = user.age >= 13; } go() { if (this.isAdult) track(); } }', 'too low'],
    ['const isAdult = req.query.adult === "1"; if (isAdult) track();', 'unguarded'],
    ['const age = Number(req.body.age); if (age >= 18) track();', 'unguarded'],
    ['const [isAdult] = useLocalStorage("isAdult", false); if (isAdult) track();', 'unguarded'],
    // Consent lives where the browser keeps it.
    ['const hasConsent = () => localStorage.getItem("consent") === "granted"; if (hasConsent()) track();', 'guarded', 'consent'],
    ['const hasConsent = () => localStorage.getItem("cc") === "1"; if (hasConsent()) track();', 'guarded', 'consent'],
    ['const hasConsent = () => true; if (hasConsent()) track();', 'unguarded', 'consent'],
    ['const hasConsent = () => store.ready; if (hasConsent()) track();', 'unknown', 'consent'],
    ['const hasParentalConsent = () => localStorage.getItem("parent") === "1"; if (hasParentalConsent()) track();', 'unguarded',
      'parental'],
  ];
  describe('one by one', () => {
    for (const [code, expected, kind] of OTHERS) it(`${expected}: ${code}`, () => assert.equal(answer(code, kind), expected));
  });
});

describe('names that are no checks', () => {
  const NAMES: Readonly<Record<string, string>> = {
    'a function': 'function isAdult(user) { return user.age >= 18; }',
    'an async function': 'async function isAdult(user) { return user.age >= 18; }',
    'an arrow': 'const isAdult = (user) => user.age >= 18;',
    'a class': 'class isAdult {}',
    'a callback hook': 'const isAdult = useCallback((user) => user.age >= 18, []);',
    'a memo that has to be called': 'const isAdult = createMemo(() => user.age >= 18);',
    'a function of a hook': 'function useAge() { return { isAdult: (user) => user.age >= 18 }; } const { isAdult } = useAge();',
  };
  const USES: Readonly<Record<string, string>> = {
    'if': 'if (isAdult) track();',
    'early return': 'function go() { if (!isAdult) return; track(); }',
    '&&': 'isAdult && track();',
    '||': '!isAdult || track();',
    '?:': 'isAdult ? track() : null;',
    'Boolean': 'if (Boolean(isAdult)) track();',
    '!!': 'if (!!isAdult) track();',
  };
  for (const [name, declared] of Object.entries(NAMES))
    for (const [use, code] of Object.entries(USES))
      for (const host of hosts) {
        it(`unguarded: ${use} of ${name} [${host}]`, () => assert.equal(answer(`${declared}\n${code}`, 'adult', host), 'unguarded'));
      }
  for (const [name, declared] of Object.entries(NAMES))
    for (
      const [use, code] of [['an element behind &&', '{isAdult && <Ads on={track()} />}'], ['an element behind ?:',
        '{isAdult ? <Ads on={track()} /> : null}'], ['<Show>', '<Show when={isAdult}><Ads on={track()} /></Show>']] as const
    ) {
      it(`unguarded: ${use}, ${name}`, () => assert.equal(answer(`${declared}\nconst A = () => <div>${code}</div>;`), 'unguarded'));
    }
  const MORE: readonly (readonly [code: string, answer: Answer, kind?: GuardKind])[] = [
    ['class A { isAdult() { return this.user.age >= 18; } go() { if (this.isAdult) track(); } }', 'unguarded'],
    ['const ages = { isAdult() { return user.age >= 18; } }; if (ages.isAdult) track();', 'unguarded'],
    ['function isAdult(u) { return u.age >= 18; } const ok = isAdult; if (ok) track();', 'unguarded'],
    ['function hasConsent() { return store.consent; } if (hasConsent) track();', 'unguarded', 'consent'],
    ['function isQuietHours() { return clock.night; } if (!isQuietHours) track();', 'unguarded', 'quietHours'],
    ['import { isAdult } from "./age"; if (isAdult) track();', 'unguarded'],
    ['import isAdult from "./age"; isAdult && track();', 'unguarded'],
    ['import { isAdult } from "./age"; function go() { if (!isAdult) return; track(); }', 'unguarded'],
    ['import { isAdult } from "./age"; const A = () => <Show when={isAdult}><Ads on={track()} /></Show>;', 'unguarded'],
    ['import { isAdult } from "./age"; if (isAdult(user)) track();', 'unknown'],
    ['import { isAdult } from "./age"; const check = isAdult; if (check) track();', 'unguarded'],
    ['import * as age from "./age"; if (age.isAdult(user)) track();', 'unknown'],
    ['import * as age from "./age"; if (age.isAdult) track();', 'unguarded'],
    ['import { ages } from "./age"; if (ages.isAdult(user)) track();', 'unknown'],
    ['import { session } from "./session"; if (session.isAdult) track();', 'guarded'],
    ['import { isReady } from "./ready"; if (isReady) track();', 'unguarded'],
    ['import { hasConsent } from "./consent"; if (hasConsent()) track();', 'unknown', 'consent'],
    ['import { AdultsOnly } from "./gates"; const A = () => <AdultsOnly><Ads on={track()} /></AdultsOnly>;', 'unknown'],
    ['import { requireAdult } from "./gates"; router.post("/x", requireAdult, () => track());', 'unknown'],
    ['import { AdultGuard } from "./gates"; class A { @UseGuards(AdultGuard) m() { track(); } }', 'unknown'],
  ];
  for (const [code, expected, kind] of MORE) it(`${expected}: ${code}`, () => assert.equal(answer(code, kind), expected));
});

describe('checks that the settings name', () => {
  const IMPORTED = 'import { isGrown } from "./age";\n';
  const CASES: readonly (readonly [guard: string | object, code: string, answer: Answer])[] = [
    ['isGrown', `${IMPORTED}if (isGrown) track();`, 'guarded'],
    ['isGrown', `${IMPORTED}if (isGrown(user)) track();`, 'guarded'],
    ['isGrown', 'const isGrown = (u) => u.flags.a; if (isGrown(user)) track();', 'guarded'],
    ['isGrown', 'const isGrown = (u) => u.flags.a; if (isGrown) track();', 'unguarded'],
    ['session.grown', 'if (session.grown) track();', 'guarded'],
    [{ member: 'isGrown', as: 'call' }, `${IMPORTED}if (isGrown(user)) track();`, 'guarded'],
    [{ member: 'isGrown', as: 'call' }, `${IMPORTED}if (await isGrown(user)) track();`, 'guarded'],
    [{ member: 'isGrown', as: 'call' }, `${IMPORTED}if (isGrown) track();`, 'unguarded'],
    [{ module: './age', export: 'isGrown', as: 'call' }, `${IMPORTED}if (isGrown(user)) track();`, 'guarded'],
    [{ module: './age', export: 'isGrown', as: 'call' }, `${IMPORTED}if (isGrown) track();`, 'unguarded'],
    [{ module: './age', export: 'isGrown' }, `${IMPORTED}if (isGrown) track();`, 'guarded'],
    [{ module: './age', export: 'isGrown', as: 'value' }, `${IMPORTED}if (isGrown) track();`, 'guarded'],
    [{ module: './age', export: 'isGrown', as: 'value' }, `${IMPORTED}if (isGrown()) track();`, 'unguarded'],
    [{ member: 'isAdult', as: 'call' }, 'import { isAdult } from "./age"; if (isAdult) track();', 'unguarded'],
    [{ call: 'isAdult' }, 'import { isAdult } from "./age"; if (isAdult) track();', 'unguarded'],
    [{ call: 'isAdult' }, 'import { isAdult } from "./age"; if (isAdult(user)) track();', 'guarded'],
    [{ module: './gates', export: 'Grown', as: 'component' },
      'import { Grown } from "./gates"; const A = () => <Grown><Ads on={track()} /></Grown>;', 'guarded'],
    [{ module: './gates', export: 'Grown', as: 'component' }, 'import { Grown } from "./gates"; if (Grown) track();', 'unguarded'],
    [{ member: 'Grown', as: 'component' }, 'const A = () => <Grown><Ads on={track()} /></Grown>;', 'guarded'],
    [{ component: 'Grown' }, 'const A = () => <Grown><Ads on={track()} /></Grown>;', 'guarded'],
    ['Grown', 'const A = () => <Grown><Ads on={track()} /></Grown>;', 'guarded'],
    [{ component: 'Grown', as: 'call' }, 'const A = () => <Grown><Ads on={track()} /></Grown>;', 'unguarded'],
    [{ middleware: 'checkGrown' }, 'router.post("/x", checkGrown, () => track());', 'guarded'],
  ];
  for (const [guard, code, expected] of CASES)
    it(`${expected}: ${JSON.stringify(guard)} in ${code}`, () =>
      assert.equal(answer(code, 'adult', 'typescript', { guards: { adult: [guard] } }), expected));
});

describe('checks of quiet hours', () => {
  /** What a check called `isQuiet` answers, by whose clock. */
  const BODIES: readonly (readonly [body: string, answer: Answer])[] = [
    ['const hour = new Date().getHours(); return hour >= 21 || hour < 7;', 'guarded'],
    ['const hour = new Date().getHours(); if (hour < 7) return true; return hour >= 21;', 'guarded'],
    ['const now = new Date(); const minutes = now.getHours() * 60 + now.getMinutes(); return minutes >= 21 * 60 || minutes < 7 * 60;',
      'guarded'],
    ['const hour = DateTime.now().setZone(user.timeZone).hour; return !(hour >= 8 && hour < 20);', 'guarded'],
    ['const hour = (new Date().getUTCHours() + user.offset + 24) % 24; return hour >= 21 || hour < 7;', 'guarded'],
    ['return user.hour >= 21 || user.hour < 7;', 'guarded'],
    ['const hour = new Date().getUTCHours(); return hour >= 21 || hour < 7;', 'unguarded'],
    ['const now = new Date(); const minutes = now.getUTCHours() * 60 + now.getUTCMinutes(); return minutes >= 21 * 60 || minutes < 7 * 60;',
      'unguarded'],
    ['const hour = dayjs.utc().hour(); return hour >= 21 || hour < 7;', 'unguarded'],
    ['return false;', 'unguarded'],
    ['return clock.isNight(user);', 'guarded'],
    ['return clock.check(user);', 'unknown'],
    ['const hour = new Date().getHours(); return hour >= 23 || hour < 5;', 'unknown'],
  ];
  for (const [body, expected] of BODIES)
    for (
      const [use, write] of Object.entries({
        'a function': (text: string) => `function isQuiet(user) { ${text} }\nfunction go(user) { if (isQuiet(user)) return; track(); }`,
        'an arrow': (text: string) =>
          `const isQuiet = (user) => { ${text} };\nfor (const user of users) { if (isQuiet(user)) continue; track(); }`,
        'a helper': (text: string) =>
          `const isNight = (user) => { ${text} };\nconst isQuiet = (user) => isNight(user);\nif (!isQuiet(user)) track();`,
        'a method': (text: string) => `class A { isQuiet(user) { ${text} } go(user) { if (!this.isQuiet(user)) track(); } }`,
      })
    ) {
      it(`${expected}: ${body}, in ${use}`, () => assert.equal(answer(write(body), 'quietHours'), expected));
    }

  const CHECK = 'function isQuiet() { const hour = new Date().getHours(); return hour >= 21 || hour < 7; }\nif (!isQuiet()) track();';
  const INLINE = 'const hour = new Date().getHours(); if (hour >= 8 && hour < 20) track();';
  const OTHERS: readonly (readonly [why: string, code: string, answer: Answer])[] = [
    ['a check by the clock of the server', `import webpush from "web-push";\n${CHECK}`, 'unguarded'],
    ['the clock of the server', `const cron = require("node-cron");\n${INLINE}`, 'unguarded'],
    ['the clock of the device', `import * as Notifications from "expo-notifications";\n${INLINE}`, 'guarded'],
    ['the hours of UTC', 'const hour = new Date().getUTCHours(); if (hour >= 8 && hour < 20) track();', 'unguarded'],
    ['the hours of UTC under another name',
      'const isDaytime = new Date().getUTCHours() >= 8 && new Date().getUTCHours() < 20; if (isDaytime) track();', 'unguarded'],
    ['the hour of a recipient, on a server',
      'import webpush from "web-push";\nusers.filter((u) => u.hour >= 8 && u.hour < 20).forEach((u) => track(u));', 'guarded'],
    ['a date that was moved, on a server',
      'import webpush from "web-push";\nconst local = toZonedTime(new Date(), user.tz); const hour = local.getHours(); if (hour >= 8 && hour < 20) track();',
      'guarded'],
    ['a date that is handed in, on a server',
      'import webpush from "web-push";\nfunction isQuiet(at) { const hour = at.getHours(); return hour >= 21 || hour < 7; }\nif (!isQuiet(localTime(user))) track();',
      'guarded'],
    ['an import', 'import { isQuietHours } from "./quiet";\nif (!isQuietHours(user)) track();', 'unknown'],
    ['a check that nobody declares', 'if (!isQuietHours(user)) track();', 'guarded'],
  ];
  for (const [why, code, expected] of OTHERS) it(`${expected}: ${why}`, () => assert.equal(answer(code, 'quietHours'), expected));

  it('keep the window of the settings', () => {
    const within = (start: string, end: string, test: string): Answer =>
      answer(`const hour = new Date().getHours(); if (${test}) track();`, 'quietHours', 'typescript', {
        quietHours: { start, end, timeZone: 'recipient' },
      });
    assert.equal(within('22:00', '06:00', 'hour >= 6 && hour < 22'), 'guarded');
    assert.equal(within('22:00', '06:00', 'hour >= 6 && hour < 23'), 'unguarded');
    assert.equal(within('22:00', '06:00', 'hour >= 5 && hour < 22'), 'unguarded');
    // A window within one day.
    assert.equal(within('08:00', '15:00', 'hour < 8 || hour >= 15'), 'guarded');
    assert.equal(within('08:00', '15:00', 'hour < 9 || hour >= 15'), 'unguarded');
    assert.equal(within('08:00', '15:00', 'hour < 8 || hour >= 14'), 'unguarded');
    assert.equal(within('08:00', '15:00', 'hour >= 15'), 'guarded');
  });
});
