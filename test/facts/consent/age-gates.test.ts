import assert from 'node:assert/strict';
import { ageFlagsSet, ageStatementsIn, openedByStatement } from '../../../rules/src/facts/age-gates';
import type { FactSources } from '../../../rules/src/facts/sources';
import { probe } from '../../support/probe';
import { sourcesOf } from '../../support/fact-sources';

type Row = readonly [code: string, found: string];
const check = (rows: readonly Row[], look: (on: FactSources) => string): void => {
  for (const [code, found] of rows)
    it(code, () => assert.equal(probe(code, 'typescript', (file) => look(sourcesOf(file, 'src/a.tsx'))), found));
};
const words = { flagNames: ['grownUp'], restrictedNames: ['lateShelf'] };

describe('flags of age', () => {
  check(
    [
      ["localStorage.setItem('ageVerified', 'true')", 'ageVerified by store'],
      ["localStorage.setItem('age-verified', '1')", 'age-verified by store'],
      ["localStorage.setItem('ageVerified', 'false')", ''],
      ["localStorage.setItem('ageVerified', answer)", ''],
      ["localStorage.setItem('ageVerified', String(Date.now()))", 'ageVerified by store'],
      ["localStorage.setItem('pageVerified', 'true')", ''],
      ["localStorage.setItem('cacheAge', '1')", ''],
      ["Cookies.set('over18', 'yes')", 'over18 by store'],
      ["document.cookie = 'over18=1; path=/'", 'over18=1 by cookie'],
      ["document.cookie = 'over18=; max-age=0'", ''],
      ["document.cookie = 'theme=1'", ''],
      ['document.cookie = `${adultConsentKey}=true; path=/`', 'adultConsentKey=true by cookie'],
      ['setIsAdult(true)', 'IsAdult by setter'],
      ['setIsAdult(false)', ''],
      ['setIsAdult(answer)', ''],
      ['setShowAgeGateModal(true)', ''],
      ['dispatch(setSetting(SETTINGS.SHOW_MATURE, true))', 'SHOW_MATURE by argument preference'],
      ["settings.set('showNsfw', true)", 'showNsfw by store preference'],
      ["settings.set('isAdultContentConfirmed over18', true)", 'isAdultContentConfirmed over18 by store'],
      ['dispatch(setSetting(SETTINGS.SHOW_TITLES, true))', ''],
      ['user.isOver18 = true', 'isOver18 by member'],
      ['grownUp.x = true; user.grownUp = true', 'grownUp by member'],
      ["async function f() { await ask(); localStorage.setItem('ageVerified', 'true') }", 'ageVerified by store?'],
      ["function f() { if (!verifyAge(x)) return; localStorage.setItem('ageVerified', 'true') }", 'ageVerified by store?'],
      ["function f() { track(x); localStorage.setItem('ageVerified', 'true') }", 'ageVerified by store'],
    ],
    (on) =>
      ageFlagsSet(words, on).map(({ key, by, isUnsure, isPreference }) =>
        `${key} by ${by}${isUnsure ? '?' : ''}${isPreference ? ' preference' : ''}`
      ).join('; '),
  );
});

describe('statements of age', () => {
  check([
    ['<button>I am over 18</button>', 'button'],
    ['<button>I am 8</button>', ''],
    ['<p>I am over 18</p>', ''],
    ['<Checkbox label="I am 21 or older" />', 'Checkbox'],
    ["<FormField label={__('I confirm I am over 18 years old.')} />", 'FormField'],
    ['<button>我已年满18岁</button>', 'button'],
    ['<button>共18个</button>', ''],
    ["<button>J'ai plus de 18 ans</button>", 'button'],
    ['<button>18 ans de recettes</button>', ''],
    ['<button>Soy mayor de edad</button>', 'button'],
    ['<button>عمري أكثر من 18 سنة</button>', 'button'],
    ['<button>18 درسا</button>', ''],
    ['<button>Мне исполнилось 18 лет</button>', 'button'],
    ['<button>18 уроков</button>', ''],
  ], (on) => ageStatementsIn(on).map(({ element }) => element.rawTag).join('; '));
});

describe('goods that a stated age opens', () => {
  check([
    ["if (document.cookie.includes('over18=1')) go('/weapons')", '/weapons'],
    ["if (document.cookie.includes('theme=1')) go('/weapons')", ''],
    ["if (document.cookie.includes('over18=1')) go('/books')", ''],
    ["if (document.cookie.includes('over18=1')) go(lateShelf)", 'lateShelf'],
    ['const isAdult = year - Number(form.year) >= 18; if (isAdult) showVapeShop()', 'showVapeShop'],
    ['const isAdult = account.verified; if (isAdult) showVapeShop()', ''],
    ['const page = isAdult && showVapeShop()', ''],
    ['const isAdult = year - Number(form.year) >= 18; if (isAdult && hasVapes) showVapeShop()', 'showVapeShop'],
    ['const isAdult = year - Number(form.year) >= 18; if (isAdult && vapes.open()) showVapeShop()', 'showVapeShop'],
    ["const adultContent = form.get('adult'); if (adultContent) showVapeShop()", ''],
    ["const page = localStorage.getItem('over18') ? showCasino() : undefined", 'showCasino'],
  ], (on) => openedByStatement(words, on).map(({ goods }) => goods).join('; '));
});
