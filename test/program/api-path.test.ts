import assert from 'node:assert/strict';
import fc from 'fast-check';
import { getApiPath, getModule } from '../../rules/src/program/modules/api-path';
import { expandPath, PathIndex } from '../../rules/src/program/modules/path-pattern';
import { callOf, probe } from '../support/probe';

/** The path of what `call()` calls. */
const pathOf = (code: string, name = 'call'): string | undefined =>
  probe(code, 'typescript', (file) => getApiPath(callOf(file, name).callee, file));

describe('API paths', () => {
  const cases: [code: string, path: string | undefined][] = [
    ["import sdk from 'sdk'; sdk.call();", 'sdk:call'],
    ["import { call } from 'sdk'; call();", 'sdk:call'],
    ["import { go as call } from 'sdk'; call();", 'sdk:go'],
    ["import * as sdk from 'sdk'; sdk.a.call();", 'sdk:a.call'],
    ["import { default as sdk } from 'sdk'; sdk.call();", 'sdk:call'],
    ["const sdk = require('sdk'); sdk.call();", 'sdk:call'],
    ["const { call } = require('sdk'); call();", 'sdk:call'],
    ["const { a: { call } } = require('sdk'); call();", 'sdk:a.call'],
    ["const sdk = _interopRequireDefault(require('sdk')); sdk.default.call();", 'sdk:call'],
    ["const sdk = await import('sdk'); sdk.call();", 'sdk:call'],
    ["const load = async () => import('sdk'); const sdk = await load(); sdk.call();", 'sdk:call'],
    ["async function load() { return await import('sdk'); } const { call } = await load(); call();", 'sdk:call'],
    ["async function load() { return (await import('sdk')).open(); } const sdk = await load(); sdk.call();", undefined],
    ['const page = window as Page; page.layer.call();', 'layer.call'],
    ['function f(window) { const page = window; page.layer.call(); }', undefined],
    ["import { Sdk } from 'sdk'; function load() { return new Sdk(); } load().call();", 'sdk:Sdk().call'],
    ["import Sdk from 'sdk'; let s; const load = () => { s ??= new Sdk(); return s; }; load().call();", 'sdk:().call'],
    ["async function load() { return fetch('sdk'); } const sdk = await load(); sdk.call();", undefined],
    ["import Sdk from 'sdk'; const s = new Sdk(1); s.call();", 'sdk:().call'],
    ["import { Sdk } from 'sdk'; const s = new Sdk(1); s.call();", 'sdk:Sdk().call'],
    ["import { load } from 'sdk'; const s = await load(); s.call();", 'sdk:load().call'],
    ["import { load } from 'sdk'; load().then((s) => s.call());", 'sdk:load().call'],
    ["import { load } from 'sdk'; load().then(({ inner }) => inner.call());", 'sdk:load().inner.call'],
    ["import { use } from 'sdk'; use(src, (p) => { p.call(); });", 'sdk:use<1.0>.call'],
    ["import sdk from 'sdk'; const p = sdk; p.call();", 'sdk:call'],
    ["import sdk from 'sdk'; sdk?.call();", 'sdk:call'],
    ["import sdk from 'sdk'; (sdk as any).call();", 'sdk:call'],
    ["let sdk; try { sdk = require('sdk').Thing; } catch {} sdk.call();", 'sdk:Thing.call'],
    ["let sdk = null; if (x) sdk = require('a'); else sdk = require('b'); sdk.call();", undefined],
    ["import { Sdk } from 'sdk'; let s: Sdk; s.call();", 'sdk:Sdk().call'],
    ["import { Sdk } from 'sdk'; function f(s: Sdk | null) { s.call(); }", 'sdk:Sdk().call'],
    ["import { Sdk } from 'sdk'; class A { constructor(private s: Sdk) {} m() { this.s.call(); } }", 'sdk:Sdk().call'],
    ["import { Sdk } from 'sdk'; class A { s = new Sdk(); m() { this.s.call(); } }", 'sdk:Sdk().call'],
    ["import { Sdk } from 'sdk'; class A { s; constructor() { this.s = new Sdk(); } m() { this.s.call(); } }", 'sdk:Sdk().call'],
    ['call();', 'call'],
    ['window.call();', 'call'],
    ['(window as any).call();', 'call'],
    ['globalThis.a.call();', 'a.call'],
    ['function call() {} call();', undefined],
    ['const window = {}; window.call();', undefined],
    ['function f(sdk) { sdk.call(); }', undefined],
    ['var pb = pb || {}; pb.call();', 'pb.call'],
    ['const pb = window.pb || []; pb.call();', 'pb.call'],
    ['declare const pb: any; pb.call();', 'pb.call'],
    // What stands there before it is loaded is nothing.
    ["let sdk = null; sdk = require('sdk'); sdk.call();", 'sdk:call'],
    ["let sdk = undefined; sdk = require('sdk'); sdk.call();", 'sdk:call'],
    ["let sdk = 'none'; sdk = require('sdk'); sdk.call();", undefined],
    ["import sdk from 'sdk'; (function (given) { given.call(); })(sdk);", undefined],
    ["import sdk from 'sdk'; sdk.on('x', (given) => { given.call(); });", 'sdk:on<1.0>.call'],
  ];
  for (const [code, path] of cases) it(`${path ?? 'nothing'} for ${code}`, () => assert.equal(pathOf(code), path));

  it('knows the published gtag function for the global it is', () => {
    assert.equal(pathOf('function gtag() { dataLayer.push(arguments); } gtag("js");', 'gtag'), 'gtag');
    assert.equal(pathOf('function gtag() { log(arguments); } gtag("js");', 'gtag'), undefined);
  });

  it('gives the module of a path', () => {
    assert.equal(getModule('node:fs:readFile'), 'node:fs');
    assert.equal(getModule('gtag'), undefined);
  });
});

describe('path patterns', () => {
  it('expand alternatives in all combinations', () => {
    assert.deepEqual(expandPath('{a,b}:{,x.}go'), ['a:go', 'a:x.go', 'b:go', 'b:x.go']);
    assert.throws(() => expandPath('{a:go'), /unclosed brace/);
  });

  it('find exactly the paths they expand to', () => {
    const name = fc.stringMatching(/^[a-z]{1,3}$/);
    fc.assert(fc.property(
      fc.array(name, { minLength: 1, maxLength: 3 }),
      fc.array(name, { minLength: 1, maxLength: 3 }),
      name,
      (heads, tails, other) => {
        const index = new PathIndex<number>();
        index.add(`{${heads.join(',')}}:{${tails.join(',')}}`, 1);
        for (const head of heads) for (const tail of tails) assert.ok(index.get(`${head}:${tail}`).length > 0);
        assert.deepEqual(index.get(`${other}:${other}${other}${other}${other}`), []);
      },
    ));
  });
});
