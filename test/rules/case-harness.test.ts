import assert from 'node:assert/strict';
import { rules as allRules } from '../../rules/src/generated/rules';
import { type InvalidCase, type Lang, readMarks } from '../../rules/src/rule/case';
import { readingsOf } from '../support/cases/case-languages';
import { checkInvalid, checkValid } from '../support/cases/check-case';
import { isForRuleTester, runRuleTester } from '../support/cases/rule-tester';
import { noBlink } from '../support/cases/toy-rule';

const rules = { 'no-blink': noBlink };
const [espree] = readingsOf('js');
const invalid = (code: string, more: Partial<InvalidCase> = {}): InvalidCase => ({
  title: 'a call',
  lang: 'js',
  code,
  expect: 'blink',
  ...more,
});
const check = (example: InvalidCase, reading = espree): unknown => checkInvalid('no-blink', rules, example, reading);

describe('case marks', () => {
  it('become offsets in the order of the opening marks', () => {
    assert.deepEqual(readMarks('a «b «c» d» «e»'), { code: 'a b c d e', ranges: [[2, 7], [4, 5], [8, 9]] });
  });

  it('must pair up', () => {
    assert.throws(() => readMarks('a «b'), /never closed/);
    assert.throws(() => readMarks('a b»'), /no « before/);
  });
});

describe('case harness', () => {
  const hosts: Partial<Record<Lang, string>> = {
    js: '«blink()»;',
    jsx: 'const a = <b>{«blink()»}</b>;',
    ts: 'const a: number = «blink()»;',
    tsx: 'const a = <b>{«blink()» as string}</b>;',
    vue: '<script setup>\n«blink()»;\n</script>',
    svelte: '<script>\n«blink()»;\n</script>',
    html: '<p>x</p>\n<script>\n«blink()»;\n</script>',
    astro: '---\n«blink()»;\n---\n<p>x</p>',
  };
  for (const [lang, code] of Object.entries(hosts))
    for (const reading of readingsOf(lang as Lang)) {
      it(`finds the exact range in ${reading.name}`, () => {
        const example = invalid(code);
        const reports = checkInvalid('no-blink', rules, example, reading);
        assert.ok(isForRuleTester(reading));
        runRuleTester('no-blink', noBlink, example, reading, reports);
      });
    }

  it('reads Angular templates, which hold no scripts', () => {
    for (const reading of readingsOf('angular'))
      checkValid('no-blink', rules, { title: 'markup', lang: 'angular', code: '<p (click)="run()">blink</p>' }, reading);
  });

  it('rejects a range that is one off, a wrong id, and a missing or surplus report', () => {
    assert.throws(() => check(invalid('«blink();»')), /reports differ/);
    assert.throws(() => check(invalid('«blink()»;', { expect: 'blinkTwice' })), /reports differ/);
    assert.throws(() => check(invalid('«blink()»; blink();')), /reports differ/);
    assert.throws(() => checkValid('no-blink', rules, { title: 'none', lang: 'js', code: 'blink();' }, espree), /blink\(\)/);
  });

  it('says when the code could not wake the rule', () => {
    const autoplay = (code: string): unknown => checkInvalid('no-autoplay-loop', allRules, invalid(code, { expect: 'autoplay' }), espree);
    assert.throws(() => autoplay('«wink()»;'), /reports differ \(the code meets none of the triggers/);
    assert.throws(() => autoplay('«wink({ autoplay })»;'), /reports differ(?! \()/);
  });

  it('rejects wrong message data and wrong suggestion texts', () => {
    check(invalid('«blink()»;', { data: { name: 'blink' }, suggest: { remove: 'undefined;' } }));
    assert.throws(() => check(invalid('«blink()»;', { data: { name: 'wink' } })), /wink/);
    assert.throws(() => check(invalid('«blink()»;', { suggest: { remove: '' } })), /undefined;/);
    assert.throws(() => check(invalid('«blink()»;', { suggest: {} })), /remove/);
  });

  it('rejects suggestions that break their contract', () => {
    const offering = (offer: string, code = '«blink()»;'): InvalidCase => invalid(code, { options: { offer } });
    assert.throws(() => check(offering('breakSyntax')), /does not parse/);
    assert.throws(() => check(offering('rename')), /leaves the report/);
    assert.throws(() => check(offering('addAnother')), /adds reports/);
    assert.throws(() => check(offering('inventName')), /inserts an unknown name: wink/);
    assert.throws(() => check(offering('testFunction', 'function blink() {}\n«blink()»;')), /tests a reference: blink/);
    assert.throws(() => check(offering('inventMember', 'const page = {};\n«blink()»;')), /makes up a member: mood/);
  });

  it('never sees an edit that would lose a comment, or write other line ends', () => {
    const offers = (code: string, offer: string): unknown[] =>
      checkInvalid('no-blink', rules, invalid(code, { options: { offer } }), espree).flatMap(({ suggestions }) => suggestions);
    assert.deepEqual(offers('«blink(/* why */)»;', 'remove'), []);
    assert.equal(offers('«blink()»; // why', 'remove').length, 1);
  });

  it('lets an edit use what the settings name', () => {
    check(invalid('«blink()»;', { options: { offer: 'inventName' }, settings: { erasureFunctions: ['wink'] } }));
  });

  it('rejects code that does not parse', () => {
    assert.throws(() => check(invalid('«blink(»;')), /does not parse/);
  });

  it('asks for as many expectations as marks', () => {
    assert.throws(() => check(invalid('«blink()»;', { expect: ['blink', 'blink'] })), /2 entries for 1/);
    assert.throws(() => check(invalid('blink();')), /marks no place/);
  });
});
