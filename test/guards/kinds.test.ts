import assert from 'node:assert/strict';
import { guardOf, type GuardKind } from '../../rules/src/guards';
import { readSettings } from '../../rules/src/configuration/settings';
import { callOf, probe } from '../support/probe';

type Answer = 'guarded' | 'unguarded' | 'unknown' | 'too low';
type Row = readonly [code: string, answer: Answer, settings?: object];

function answer(code: string, kind: GuardKind, settings: object = {}): Answer {
  return probe(code, 'typescript', (file) => {
    const guard = guardOf(callOf(file, 'track'), kind, file, readSettings(settings).settings);
    return guard.kind === 'unguarded' && guard.tooLow ? 'too low' : guard.kind;
  });
}

const sleeping = { guards: { quietHours: ['sleeping', 'isDaytime'] } };
const HOUR = 'const hour = new Date().getHours();';

const tables: Readonly<Record<GuardKind, readonly Row[]>> = {
  adult: [
    ['if (user.age >= 18) track();', 'guarded'],
    ['if (user.age < 18) track();', 'unguarded'],
    ['if (user.age >= 16) track();', 'too low'],
    ["if (user.role === 'adult') track();", 'guarded'],
    ["if (user.role !== 'adult') track();", 'unguarded'],
    ["if (user.role !== 'child') track();", 'guarded'],
    ["if (user.role === 'child') track();", 'unguarded'],
    ["if (user.role === 'teacher') track();", 'unknown'],
    ['if (user.isStaff) track();', 'unknown'],
    ['const isAdult = (u) => u.age > 0; if (isAdult(user)) track();', 'unguarded'],
    ['const isAdult = (u) => u.age > 5; if (isAdult(user)) track();', 'too low'],
    ['const a = <Show when={isAdult(user)} fallback={<p>No</p>}>{track()}</Show>;', 'guarded'],
    ['const a = <Show when={isAdult(user)} fallback={<p>{track()}</p>}><i /></Show>;', 'unguarded'],
  ],
  minor: [
    ['if (user.isMinor) track();', 'guarded'],
    ['if (!user.isMinor) track();', 'unguarded'],
    ['if (!user.isAdult) track();', 'guarded'],
    ['if (user.isAdult) track();', 'unguarded'],
    ['if (user.age < 18) track();', 'guarded'],
    ['if (user.age >= 18) track();', 'unguarded'],
    ["if (user.role === 'child') track();", 'guarded'],
    ["if (user.role !== 'child') track();", 'unguarded'],
    ["if (user.role !== 'adult') track();", 'guarded'],
    ["if (user.role === 'adult') track();", 'unguarded'],
  ],
  parental: [
    ['if (user.parentalConsent) track();', 'guarded'],
    ['if (!user.parentalConsent) track();', 'unguarded'],
    ["if (user.parentalConsent === 'granted') track();", 'guarded'],
    ["if (user.parentalConsent !== 'granted') track();", 'unguarded'],
    ["if (user.parentalConsent === 'denied') track();", 'unguarded'],
    ["if (user.theme === 'yes') track();", 'unguarded'],
    ["if (localStorage.getItem('parentalConsent')) track();", 'unguarded'],
  ],
  consent: [
    ['if (consents.analytics) track();', 'guarded'],
    ['if (!consents.analytics) track();', 'unguarded'],
    ['const { accepted } = useConsent(); if (accepted) track();', 'guarded'],
    ['const { accepted } = useTerms(); if (accepted) track();', 'unguarded'],
    ["if (consent === 'granted') track();", 'guarded'],
    ["if (consent !== 'denied') track();", 'unguarded'],
  ],
  quietHours: [
    ['if (!sleeping()) track();', 'guarded', sleeping],
    ['if (sleeping()) track();', 'unguarded', sleeping],
    ['if (isDaytime()) track();', 'guarded', sleeping],
    ['if (!isDaytime()) track();', 'unguarded', sleeping],
    ['if (!quietHours) track();', 'guarded'],
    ['if (quietHours) track();', 'unguarded'],
    ['if (isDaytime) track();', 'guarded'],
    ['if (!isDaytime) track();', 'unguarded'],
    [`${HOUR} if (hour >= 7 && hour <= 20) track();`, 'guarded'],
    [`${HOUR} if (hour >= 7 && hour <= 21) track();`, 'unguarded'],
    [`${HOUR} if (hour > 6 && hour < 21) track();`, 'guarded'],
    [`${HOUR} if (hour >= 6 && hour < 21) track();`, 'unguarded'],
    [`const ok = () => { ${HOUR} if (vip) return true; return hour >= 7 && hour < 21; }; if (ok()) track();`, 'unguarded'],
    [`const ok = () => { ${HOUR} if (vip) return false; return hour >= 7 && hour < 21; }; if (ok()) track();`, 'unguarded'],
    [`const ok = () => { ${HOUR} return hour >= 7 && hour < 21; }; if (ok()) track();`, 'guarded'],
  ],
};

for (const [kind, rows] of Object.entries(tables) as [GuardKind, readonly Row[]][]) {
  describe(`checks by kind: ${kind}`, () => {
    for (const [code, expected, settings] of rows)
      it(`${code} is ${expected}`, () => assert.equal(answer(code, kind, settings), expected));
  });
}
