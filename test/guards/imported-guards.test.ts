import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { guardOf, type GuardKind } from '../../rules/src/guards';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { mainOf, type ModuleTexts } from '../support/module-project';

const { settings } = readSettings({});

function answer(texts: ModuleTexts, kind: GuardKind): string {
  const file = mainOf(texts);
  const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'track') as AstNode;
  const guard = guardOf(call, kind, file, settings);
  if (guard.kind === 'guarded' && typeof guard.by !== 'string') {
    const { range: [start, end] } = guard.by;
    assert.ok(start >= 0 && end <= file.text.length, 'the check is shown in the file itself');
  }
  return guard.kind === 'unguarded' && guard.tooLow ? 'too low' : guard.kind;
}

const IF = "import { isAdult } from './a'; if (isAdult(user)) track();";
const QUIET = "import { isQuietHours } from './a'; export function f(user) { if (isQuietHours(user)) return; track(); }";
const ROUTE = "import { requireAdult } from './a'; router.post('/x', requireAdult, () => { track(); });";
const ASSERTED = "import { ensureAdult } from './a'; export function f(user) { ensureAdult(user); track(); }";
const GATE = "import { AdultsOnly } from './a'; export const A = () => <AdultsOnly><button onClick={() => track()} /></AdultsOnly>;";
const NEST = "import { AdultGuard } from './a'; @UseGuards(AdultGuard) class C { run() { track(); } }";

const rows: readonly (readonly [title: string, main: string, module: string, answer: string, kind?: GuardKind])[] = [
  ['a check that compares an age', IF, 'export const isAdult = (user) => user.age >= 18;', 'guarded'],
  ['a check under another name', "import { mayTrack } from './a'; if (mayTrack(user)) track();",
    'export function mayTrack(user) { return user.age >= 18; }', 'guarded'],
  ['a check that awaits', "import { isAdult } from './a'; if (await isAdult(user)) track();",
    'export async function isAdult(user) { return (await load(user)).age >= 18; }', 'guarded'],
  ['a check with an early exit', "import { isAdult } from './a'; function f() { if (!isAdult(user)) return; track(); }",
    'export const isAdult = (user) => user.age >= 18;', 'guarded'],
  ['an answer in a variable', "import { isAdult } from './a'; const may = isAdult(user); if (may) track();",
    'export const isAdult = (user) => user.age >= 18;', 'guarded'],
  ['a check for too low an age', IF, 'export const isAdult = (user) => user.age >= 13;', 'too low'],
  ['a check that asks the browser', IF, "export const isAdult = () => localStorage.getItem('adult') === 'yes';", 'unguarded'],
  ['a check that is always true', IF, 'export const isAdult = () => true;', 'unguarded'],
  ['a check that asks a service', IF, "export const isAdult = (user) => api.post('/check', user);", 'unknown'],
  ['a check that rests on a third file', IF, "import { old } from './b'; export const isAdult = (user) => old(user);", 'unknown'],
  ['a check that is not there', IF, 'export const other = 1;', 'unknown'],
  ['a check of the answer of the user', "import { isAdult } from './a'; if (isAdult(localStorage.getItem('age'))) track();",
    'export const isAdult = (age) => age >= 18;', 'unguarded'],
  ['another check', "import { isReady } from './a'; if (isReady(user)) track();", 'export const isReady = (user) => user.state > 1;',
    'unknown'],
  ['a middleware', ROUTE, 'export function requireAdult(req, res, next) { if (req.user.age < 18) return res.sendStatus(403); next(); }',
    'guarded'],
  ['a middleware that lets everybody pass', ROUTE, 'export function requireAdult(req, res, next) { next(); }', 'unguarded'],
  ['a middleware of another name', "import { gate } from './a'; router.post('/x', gate, () => { track(); });",
    'export const gate = (req, res, next) => { if (req.user.age >= 18) next(); };', 'guarded'],
  ['a middleware that cannot be read', ROUTE, "export { requireAdult } from 'package';", 'unknown'],
  ['an assertion', ASSERTED, "export function ensureAdult(user) { if (user.age < 18) throw new Error('no'); }", 'guarded'],
  ['an assertion that asserts nothing', ASSERTED, 'export function ensureAdult(user) { note(user); }', 'unguarded'],
  ['a component', GATE, 'export const AdultsOnly = ({ children }) => (user.age >= 18 ? children : null);', 'guarded'],
  ['a component that shows all', GATE, 'export const AdultsOnly = ({ children }) => <div>{children}</div>;', 'unguarded'],
  ['a guard class', NEST, 'export class AdultGuard { canActivate(context) { return context.user.age >= 18; } }', 'guarded'],
  ['a guard class that says yes', NEST, 'export class AdultGuard { canActivate() { return true; } }', 'unguarded'],
  ['consent', "import { mayMeasure } from './a'; if (mayMeasure(user)) track();",
    'export const mayMeasure = (user) => user.consent.analytics === true;', 'guarded', 'consent'],
  ['quiet hours', QUIET, 'export const isQuietHours = () => new Date().getHours() >= 21 || new Date().getHours() < 7;', 'guarded',
    'quietHours'],
  ['quiet hours by the clock of another place', QUIET,
    'export const isQuietHours = () => new Date().getUTCHours() >= 21 || new Date().getUTCHours() < 7;', 'unguarded', 'quietHours'],
  ['quiet hours by the clock of the server', `import express from 'express'; ${QUIET}`,
    'export const isQuietHours = () => new Date().getHours() >= 21 || new Date().getHours() < 7;', 'unknown', 'quietHours'],
  ['quiet hours that cannot be read', QUIET, 'export const isQuietHours = (user) => clock.check(user);', 'unknown', 'quietHours'],
];

describe('guards in other files', () => {
  for (const [title, main, module, expected, kind = 'adult'] of rows)
    it(title, () => assert.equal(answer({ 'main.tsx': main, 'a.tsx': module }, kind), expected));
});
