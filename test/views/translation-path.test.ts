import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { isTranslationPath, TRANSLATION_FILES } from '../../rules/src/program/syntax/translation-path';

const TRANSLATIONS = ['locales/en.json', 'src/locales/pt-BR.json', 'public/locales/zh_Hant/common.json', '_locales/en/messages.json',
  'app/i18n/shop/fr.json', 'messages/de/shop/cart.json', 'lang/app/es/texts.json'];
const OTHERS = ['en.json', 'locales.json', 'locales/words.json', 'locales/a/b/en.json', 'locales/en/a/b/c.json', 'data/en/texts.json',
  'locales/en.js', 'my-locales/en.json', 'messages/package.json', 'locales/english.json'];

describe('files of translations', () => {
  for (const file of TRANSLATIONS) it(`are found by their path: ${file}`, () => assert.ok(isTranslationPath(file)));
  for (const file of OTHERS) it(`are others: ${file}`, () => assert.ok(!isTranslationPath(file)));

  it('are those of the globs', () => {
    for (const file of [...TRANSLATIONS, ...OTHERS])
      assert.equal(TRANSLATION_FILES.some((glob) => picomatch.isMatch(file, glob)), isTranslationPath(file), file);
  });
});
