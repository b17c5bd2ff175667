import type { Parser, ParserLoader } from '../parsers/lazy-parser';
import { lazyParser } from '../parsers/lazy-parser';
import { htmlParser } from '../parsers/html';
import { jsonParser } from '../parsers/json';
import { scriptParser } from '../parsers/script-parser';

/** One flat-config entry that tells ESLint how to read a kind of file. */
export interface LanguageEntry {
  readonly name: string;
  readonly files: readonly string[];
  readonly languageOptions: { readonly parser?: Parser; readonly parserOptions?: Readonly<Record<string, unknown>> };
}

export const SCRIPT_FILES = ['**/*.{js,mjs,cjs,jsx}'];
export const TYPESCRIPT_FILES = ['**/*.{ts,mts,cts,tsx}'];
export const VUE_FILES = ['**/*.vue'];
export const SVELTE_FILES = ['**/*.svelte'];
export const ASTRO_FILES = ['**/*.astro'];
export const HTML_FILES = ['**/*.{html,htm}'];
export const ANGULAR_FILES = ['**/*.component.html'];

/** JSON files that configure a product and ship with it; no other JSON is read. */
export const CONFIG_NAMES = ['app.json', 'app.config.json', 'capacitor.config.json', 'manifest.json', 'firebase.json', 'vercel.json'] as const;
export const CONFIG_FILES = [`**/{${CONFIG_NAMES.join(',')}}`];

/** Every extension the presets name. A preset without extensions would skip all but plain JavaScript, silently. */
export const EXTENSIONS = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'vue', 'svelte', 'astro', 'html', 'htm'] as const;

/** Every file the presets name. */
export const EVERY_FILE = [`**/*.{${EXTENSIONS.join(',')}}`, ...CONFIG_FILES];

/** How to read each kind of file; parsers are taken from the project when its first file of the kind is read. */
export function languageEntries(load?: ParserLoader, cwd?: () => string): LanguageEntry[] {
  const parser = (name: string): Parser => lazyParser(name, load, cwd);
  const typescript = parser('@typescript-eslint/parser');
  const jsx = { ecmaFeatures: { jsx: true } };
  return [
    { name: 'gc25/script', files: SCRIPT_FILES, languageOptions: { parser: scriptParser(typescript), parserOptions: jsx } },
    { name: 'gc25/typescript', files: TYPESCRIPT_FILES, languageOptions: { parser: typescript, parserOptions: jsx } },
    { name: 'gc25/vue', files: VUE_FILES, languageOptions: { parser: parser('vue-eslint-parser'), parserOptions: { parser: typescript, ...jsx } } },
    { name: 'gc25/svelte', files: SVELTE_FILES, languageOptions: { parser: parser('svelte-eslint-parser'), parserOptions: { parser: typescript } } },
    { name: 'gc25/astro', files: ASTRO_FILES, languageOptions: { parser: parser('astro-eslint-parser'), parserOptions: { parser: typescript, extraFileExtensions: ['.astro'] } } },
    { name: 'gc25/html', files: HTML_FILES, languageOptions: { parser: htmlParser as unknown as Parser } },
    { name: 'gc25/json', files: CONFIG_FILES, languageOptions: { parser: jsonParser as unknown as Parser } },
    { name: 'gc25/angular', files: ANGULAR_FILES, languageOptions: { parser: angularOrHtml(load, cwd) } },
  ];
}

/** Angular templates are read by Angular's own parser when the project has it, else as HTML, which sees less. */
function angularOrHtml(load: ParserLoader | undefined, cwd: (() => string) | undefined): Parser {
  const angular = lazyParser('@angular-eslint/template-parser', load, cwd);
  let isMissing = false;
  return {
    meta: { name: 'gc25/angular', version: '1' },
    parseForESLint(text, options) {
      if (!isMissing) {
        try {
          return angular.parseForESLint?.(text, options);
        } catch (error) {
          if (!(error instanceof Error) || !error.message.startsWith('GC25 cannot read')) throw error;
          isMissing = true;
        }
      }
      return htmlParser.parseForESLint(text, options);
    },
  };
}
