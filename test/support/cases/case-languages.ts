import path from 'node:path';
import json from '@eslint/json';
import type { Lang } from '../../../rules/src/rule/case';
import { languageEntries } from '../../../rules/src/hosts/eslint/languages';

/** One way to read a case: a language's file name and the part of a flat config that parses it. */
export interface Reading {
  /** Shown in test titles: `jsx, typescript-eslint`. */
  readonly name: string;
  readonly filename: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** Markup of an empty file in this language. */
  readonly empty: string;
}

const FILENAMES: Record<Lang, string> = {
  js: 'src/example.js',
  jsx: 'src/example.jsx',
  ts: 'src/example.ts',
  tsx: 'src/example.tsx',
  vue: 'src/Example.vue',
  svelte: 'src/Example.svelte',
  html: 'src/example.html',
  angular: 'src/example.component.html',
  astro: 'src/example.astro',
  json: 'app.json',
};

const entries = new Map(languageEntries().map((entry) => [entry.name.replace('gc25/', ''), { languageOptions: entry.languageOptions }]));
const reading = (lang: Lang, entry: string, name: string = lang): Reading => ({
  name,
  filename: FILENAMES[lang],
  config: entries.get(entry) as Readonly<Record<string, unknown>>,
  empty: '',
});

/** The readings a case of a language goes through; the parsers are those the presets name. */
export function readingsOf(lang: Lang): Reading[] {
  switch (lang) {
    case 'js':
    case 'jsx':
      return [reading(lang, 'script', `${lang}, espree`), reading(lang, 'typescript', `${lang}, typescript-eslint`)];
    case 'ts':
    case 'tsx':
      return [reading(lang, 'typescript')];
    // The preset's own reading, and that of ESLint's JSON language, which a project may put in its place.
    case 'json':
      return [{ ...reading('json', 'json'), empty: '{}' }, {
        name: 'json, json/json',
        filename: FILENAMES.json,
        config: { plugins: { json }, language: 'json/json' },
        empty: '{}',
      }];
    default:
      return [reading(lang, lang)];
  }
}

const BY_ENDING: Readonly<Record<string, Lang>> = {
  js: 'jsx',
  mjs: 'jsx',
  cjs: 'jsx',
  jsx: 'jsx',
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
  vue: 'vue',
  svelte: 'svelte',
  astro: 'astro',
  html: 'html',
  json: 'json',
};

/** How the presets read a file, scripts with typescript-eslint's parser; undefined for other kinds of files. */
export function readingOf(file: string): Reading | undefined {
  const lang = file.endsWith('.component.html') ? 'angular' : BY_ENDING[path.extname(file).slice(1)];
  return lang && (lang === 'json' ? readingsOf(lang)[0] : readingsOf(lang).at(-1));
}
