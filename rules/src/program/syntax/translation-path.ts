/** Folders that hold translations, one file or folder for each locale. */
const FOLDERS = ['_locales', 'locales', 'locale', 'i18n', 'l10n', 'lang', 'langs', 'languages', 'translations', 'messages'];
const LOCALE_NAME = '{[a-z][a-z],[a-z][a-z][-_]*}';
/** `en`, `pt-BR`, `zh_Hant` */
const LOCALE = /^[a-z]{2}(?:[-_]|$)/;

/** What follows the folder. Paths are bounded, since folders above the project may be named for anything. */
const MOST_PARTS = 3;

/** Globs of JSON files with the texts of a product in one locale: `locales/en.json`, `public/locales/pt-BR/common.json`. */
export const TRANSLATION_FILES = [LOCALE_NAME, `${LOCALE_NAME}/*`, `${LOCALE_NAME}/*/*`, `*/${LOCALE_NAME}`, `*/${LOCALE_NAME}/*`].map(
  (after) => `**/{${FOLDERS.join(',')}}/${after}.json`
);

/** Does a path, in which `/` or `\` separate folders, name a JSON file of translations? */
export function isTranslationPath(path: string): boolean {
  if (!path.endsWith('.json')) return false;
  const parts = path.slice(0, -'.json'.length).split(/[\\/]/);
  return parts.some((part, i) => {
    const after = parts.slice(i + 1);
    return FOLDERS.includes(part) && after.length <= MOST_PARTS && after.slice(0, 2).some((name) => LOCALE.test(name));
  });
}

/** Is a file, of whatever kind, in a folder of translations: `locales/en.ts`? */
export const isAmongTranslations = (path: string): boolean => path.split(/[\\/]/).slice(0, -1).some((part) => FOLDERS.includes(part));
