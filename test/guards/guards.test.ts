import assert from 'node:assert/strict';
import { guardOf, type GuardKind } from '../../rules/src/guards';
import { readSettings } from '../../rules/src/configuration/settings';
import { callOf, type Host, hosts, probe } from '../support/probe';

type Answer = 'guarded' | 'unguarded' | 'unknown' | 'too low';

function answer(code: string, kind: GuardKind, host: Host, settings: object = {}): Answer {
  return probe(code, host, (file) => {
    const guard = guardOf(callOf(file, 'track'), kind, file, readSettings(settings).settings);
    return guard.kind === 'unguarded' && guard.tooLow ? 'too low' : guard.kind;
  });
}

/** Any of the two kinds of protection, as one column of cases. */
const CASES: [code: string, isGuarded: boolean, skip?: Host][] = [
  ['track();', false],
  ['if (consent) track();', true],
  ['if (!consent) track();', false],
  ['consent && track();', true],
  ['consent || track();', false],
  ['isMinor || track();', true],
  ['isMinor ? null : track();', true],
  ['isMinor ? track() : null;', false],
  ['function f(u) { if (u.isMinor) return; track(); }', true],
  ['function f(u) { if (!u.isMinor) return; track(); }', false],
  ['function f(u) { if (u.isMinor) { log(); } track(); }', false],
  ['function f(u) { if (u.isMinor) { log(); return; } else { x(); } track(); }', true],
  ['function f(u) { if (u.isAdult) { x(); } else { throw new Error(); } track(); }', true],
  ['function f(u) { track(); if (u.isMinor) return; }', false],
  ['function f(u) { if (u.age < 18 || !u.consent) return; track(); }', true],
  ['function f(u) { if (u.age < 18 && x) return; track(); }', false],
  ['function f(u) { if (u.isMinor || x) return; track(); }', true],
  ['function f(u) { if (x || u.isMinor) return; track(); }', true],
  ['function f(u) { if (u.isAdult || x) return; track(); }', false],
  ['function f(u) { if (x || u.isAdult) return; track(); }', false],
  ['function f(u) { if (18 <= u.age) track(); }', true],
  ['function f(u) { if (x || u.isAdult) track(); }', false],
  ['function f(u) { if (hasConsent() && (x || y)) { if (z) track(); } }', true],
  ['const ok = user.isAdult && x; if (ok) track();', true],
  ['let ok = user.isAdult; ok = true; if (ok) track();', false],
  ['for (const u of us) { if (u.isMinor) continue; track(u); }', true],
  ['for (const u of us) { if (u.isMinor) break; track(u); }', true],
  ['switch (user.kind) { case "child": break; case "adult": track(); }', true],
  ['switch (user.kind) { case "child": case "adult": track(); }', false],
  ['switch (true) { case user.isMinor: break; default: track(); }', true],
  ['useEffect(() => { if (!consent) return; track(); }, [consent]);', true],
  ['function f(u) { if (u.isMinor) return; setTimeout(() => { track(); }); }', true],
  ['if (consent) { init(); } function init() { track(); }', true],
  ['if (consent) { init(); } init(); function init() { track(); }', false],
  ['export function init() { track(); } if (consent) init();', false],
  ['onConsent(() => { track(); });', true],
  ['onMount(() => { track(); });', false],
  ['async function f() { if (!(await hasConsent())) return; track(); }', true],
  ['async function f() { if (user.isMinor !== false) return; track(); }', true],
  ['async function f() { if (user.isMinor === true) return; track(); }', true],
  ['if (user.isAdult !== false) track();', false],
  ['if (user?.isMinor === false) track();', true],
  ['invariant(user.isAdult, "x"); track();', true],
  ['try { if (isMinor) throw 1; track(); } catch {}', true],
  ['try { if (isMinor) throw 1; } catch {} track();', false],
  ['if (!!consent) track();', true],
  ['if (Boolean(cookies.get("consent"))) track();', true],
  ['while (consent) { track(); }', true],
  ['if (consent === "granted") track();', true],
  ['if (consent !== "denied") track();', false],
  ['const f = (u) => u.isMinor ? undefined : { go: () => track(u) };', true],
  ['class A { m(u) { if (u.isMinor) return; track(); } }', true],
  ['function f(u) { if (u.isMinor) return; function g() { track(); } g(); }', true],
  ['isNotMinor && track();', true],
  ['function f(u) { if (x) { if (u.isMinor) return; } track(); }', false],
  ['if (withoutConsent) track();', false],
  ['if (!optedOut) track();', true],
  ['if (showConsentBanner) track();', false],
  ['const A = () => { if (user.isMinor) return null; return <Ads on={track()} />; };', true, 'svelte'],
  ['const A = () => <div>{consent && <Ads on={track()} />}</div>;', true, 'svelte'],
  ['const A = () => <div>{isMinor ? <Ads on={track()} /> : null}</div>;', false, 'svelte'],
  ['const A = () => <AdultsOnly><Ads on={track()} /></AdultsOnly>;', true, 'svelte'],
  ['const A = () => <AdultCard><Ads on={track()} /></AdultCard>;', false, 'svelte'],
];

describe('guards', () => {
  for (const host of hosts) {
    describe(`read by ${host}`, () => {
      for (const [code, isGuarded, without] of CASES) {
        if (without === host) continue;
        it(`${isGuarded ? 'guarded' : 'open'}: ${code}`, () => {
          // Svelte and module code have no return at top level; the cases are written for either.
          const kinds: GuardKind[] = ['adult', 'consent'];
          const found = kinds.map((kind) => answer(code, kind, host));
          assert.equal(found.includes('guarded'), isGuarded, `${kinds.join()} gave ${found.join()}`);
        });
      }
    });
  }

  const decided = (code: string, kind: GuardKind, settings?: object): Answer => answer(code, kind, 'typescript', settings);

  it('takes 18 for the adult age and calls lower checks too low', () => {
    assert.equal(decided('if (user.age >= 18) track();', 'adult'), 'guarded');
    assert.equal(decided('if (user.age > 17) track();', 'adult'), 'guarded');
    assert.equal(decided('if (user.age >= 13) track();', 'adult'), 'too low');
    assert.equal(decided('function f() { if (user.age < 13) return; track(); }', 'adult'), 'too low');
    assert.equal(decided('if (user.age >= 18) track();', 'adult', { adultAge: 21 }), 'too low');
    assert.equal(decided('if (page >= 18) track();', 'adult'), 'unguarded');
  });

  it('takes no word of the user for an age check', () => {
    assert.equal(decided('const isAdult = localStorage.getItem("isAdult"); if (isAdult) track();', 'adult'), 'unguarded');
    assert.equal(decided('if (localStorage.getItem("consent") === "granted") track();', 'consent'), 'guarded');
  });

  it('takes no answer of the user for an age, however it is asked', () => {
    assert.equal(decided('const isAdult = window.confirm("Are you 18?"); if (isAdult) track();', 'adult'), 'unguarded');
    assert.equal(decided('const isOver18 = box.checked; if (isOver18) track();', 'adult'), 'unguarded');
    assert.equal(decided('const age = Number(localStorage.getItem("age")); if (age >= 18) track();', 'adult'), 'unguarded');
    assert.equal(
      decided('const age = new Date().getFullYear() - Number(event.target.value); if (age >= 18) track();', 'adult'),
      'unguarded',
    );
    assert.equal(
      decided('const age = parseInt(prompt("How old are you?"), 10); if (age < 18) { leave(); } else { track(); }', 'adult'),
      'unguarded',
    );
    assert.equal(
      decided(
        'function A() { const [isAdult, setIsAdult] = useState(false); const box = <input type="checkbox" onChange={(e) => setIsAdult(e.target.checked)} />; if (isAdult) track(); return box; }',
        'adult',
      ),
      'unguarded',
    );
    assert.equal(
      decided(
        'function A() { const [isAdult, setIsAdult] = useState(false); useEffect(() => { setIsAdult(localStorage.getItem("adult") === "yes"); }, []); if (isAdult) track(); }',
        'adult',
      ),
      'unguarded',
    );
    assert.equal(
      decided(
        'function A() { const [isAdult, setIsAdult] = useState(false); useEffect(() => { setIsAdult(localStorage.getItem("adult") === "yes"); load().then((me) => setIsAdult(me.isAdult)); }, []); if (isAdult) track(); }',
        'adult',
      ),
      'guarded',
    );
    assert.equal(
      decided('const isAdult = ref(false); load().then((me) => { isAdult.value = me.isAdult; }); if (isAdult.value) track();', 'adult'),
      'guarded',
    );
    assert.equal(decided('const age = session.age; if (age >= 18) track();', 'adult'), 'guarded');
  });

  it('leaves helpers and staff roles open', () => {
    assert.equal(decided('if (canShowAds(user)) track();', 'adult'), 'unknown');
    assert.equal(decided('if (user.role === "teacher") track();', 'adult'), 'unknown');
    assert.equal(decided('if (isTeacher) track();', 'adult'), 'unknown');
    assert.equal(decided('if (guardianData) track();', 'adult'), 'unguarded');
    assert.equal(decided('if (user.parentEmail) track();', 'adult'), 'unguarded');
    assert.equal(decided('if (user.age >= LIMIT) track();', 'adult'), 'unknown');
    assert.equal(decided('if (isReady(page)) track();', 'adult'), 'unguarded');
  });

  it('looks into helpers of the same file', () => {
    assert.equal(decided('const canShowAds = (user) => user.age >= 18; if (canShowAds(user)) track();', 'adult'), 'guarded');
    assert.equal(
      decided('function mayTrack(user) { if (!user) return false; return user.isAdult && ready; } if (mayTrack(me)) track();', 'adult'),
      'guarded',
    );
    assert.equal(decided('const canShowAds = (user) => user.isAdult || user.paid; if (canShowAds(user)) track();', 'adult'), 'unknown');
  });

  it("knows the project's own guards", () => {
    const settings = {
      guards: {
        adult: ['session.grownup', { call: 'requireAdult' }, { member: 'band', equal: '18+' }],
        consent: [{ member: 'choices.*' }],
      },
    };
    assert.equal(decided('if (session.grownup) track();', 'adult', settings), 'guarded');
    assert.equal(decided('if (requireAdult()) track();', 'adult', settings), 'guarded');
    assert.equal(decided('if (user.band === "18+") track();', 'adult', settings), 'guarded');
    assert.equal(decided('if (user.band !== "18+") track();', 'adult', settings), 'unguarded');
    assert.equal(decided('if (user.choices.analytics) track();', 'consent', settings), 'guarded');
  });

  it('takes the checks for adults of the project as checks for minors turned round, and the other way', () => {
    const settings = { guards: { adult: ['session.grown'], minor: ['session.small'] } };
    assert.equal(decided('if (!session.grown) track();', 'minor', settings), 'guarded');
    assert.equal(decided('if (session.grown) track();', 'minor', settings), 'unguarded');
    assert.equal(decided('if (!session.small) track();', 'adult', settings), 'guarded');
    assert.equal(decided('if (session.small) track();', 'adult', settings), 'unguarded');
    assert.equal(decided('if (session.small) track();', 'minor', settings), 'guarded');
  });

  it('sees middleware and decorators', () => {
    assert.equal(decided('router.post("/x", requireAdult, () => track());', 'adult'), 'guarded');
    assert.equal(decided('router.post("/x", requireLogin, () => track());', 'adult'), 'unguarded');
    assert.equal(decided('class A { @UseGuards(AdultGuard) m() { track(); } }', 'adult'), 'guarded');
  });

  it('tells quiet hours by comparison with both ends and by name', () => {
    assert.equal(
      decided('function f() { const hour = new Date().getHours(); if (hour >= 21 || hour < 7) return; track(); }', 'quietHours'),
      'guarded',
    );
    assert.equal(decided('const hour = new Date().getHours(); if (hour >= 8 && hour < 20) track();', 'quietHours'), 'guarded');
    assert.equal(decided('const hour = new Date().getHours(); if (hour < 20) track();', 'quietHours'), 'unguarded');
    assert.equal(decided('const hour = new Date().getHours(); if (hour >= 21 || hour < 7) track();', 'quietHours'), 'unguarded');
    assert.equal(decided('if (!isQuietHours(user.timeZone)) track();', 'quietHours'), 'guarded');
    assert.equal(decided('if (isQuietHours()) track();', 'quietHours'), 'unguarded');
    assert.equal(decided('users.filter((u) => u.hour >= 8 && u.hour < 20).forEach((u) => track(u));', 'quietHours'), 'guarded');
  });
});

describe('answers of one file', () => {
  const kinds = (code: string, kind: GuardKind, ...given: readonly object[]): readonly string[] =>
    probe(
      code,
      'typescript',
      (file) => given.map((settings) => guardOf(callOf(file, 'track'), kind, file, readSettings(settings).settings).kind),
    );
  it('differ by the age of adults', () =>
    assert.deepEqual(kinds('if (user.age >= 16) track();', 'adult', {}, { adultAge: 16 }, {}), ['unguarded', 'guarded', 'unguarded']));
  it('differ by the checks that are named', () =>
    assert.deepEqual(kinds('if (await nod(user)) track();', 'parental', {}, { guards: { parental: ['nod'] } }, {}), [
      'unguarded',
      'guarded',
      'unguarded',
    ]));
});
