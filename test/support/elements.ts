import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import * as angularParser from '@angular-eslint/template-parser';
import * as astroParser from 'astro-eslint-parser';
import * as htmlEslintParser from '@html-eslint/parser';
import htmlEslintPlugin from '@html-eslint/eslint-plugin';
import * as svelteParser from 'svelte-eslint-parser';
import * as tsParser from '@typescript-eslint/parser';
import * as vueParser from 'vue-eslint-parser';
import { FileContext, type SourceCodeLike } from '../../rules/src/program/syntax/file-context';
import type { TextEdit } from '../../rules/src/edits/text-edit';
import { htmlParser } from '../../rules/src/parsers/html';
import { elementsOf } from '../../rules/src/views/elements';
import type { ElementView } from '../../rules/src/views/elements/element-view';

const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };

/** How a kind of file is read: its name, and the part of a flat config that names parser or language. */
const READERS = {
  jsx: ['file.jsx', { languageOptions: jsx }],
  tsx: ['file.tsx', { languageOptions: { parser: tsParser, ...jsx } }],
  ts: ['file.ts', { languageOptions: { parser: tsParser } }],
  astro: ['file.astro', { languageOptions: { parser: astroParser, parserOptions: { parser: tsParser, extraFileExtensions: ['.astro'] } } }],
  vue: ['file.vue', { languageOptions: { parser: vueParser, parserOptions: { parser: tsParser } } }],
  svelte: ['file.svelte', { languageOptions: { parser: svelteParser, parserOptions: { parser: tsParser } } }],
  angular: ['file.component.html', { languageOptions: { parser: angularParser } }],
  html: ['file.html', { languageOptions: { parser: htmlParser } }],
  htmlEslint: ['file.html', { languageOptions: { parser: htmlEslintParser } }],
  htmlEslintLanguage: ['file.html', { plugins: { html: htmlEslintPlugin }, language: 'html/html' }],
} as const;

export type Reader = keyof typeof READERS;

/** Runs a function on the file as a rule sees it. Throws when the code does not parse. */
export function lookAt<T>(reader: Reader, code: string, look: (file: FileContext) => T, version: 9 | 10 = 10): T {
  const [filename, config] = READERS[reader];
  let answer: { value: T } | undefined;
  const seen = (context: { sourceCode: unknown; filename: string }) => () => {
    answer ??= { value: look(FileContext.of(context.sourceCode as SourceCodeLike, context.filename)) };
  };
  const rule = { create: (context: never) => ({ Program: seen(context), Document: seen(context) }) };
  const LinterOf = version === 9 ? (Linter9 as unknown as typeof Linter) : Linter;
  const { plugins, ...rest } = config as { plugins?: object };
  const messages = new LinterOf({ configType: 'flat' }).verify(
    code,
    [{
      files: ['**/*.{jsx,tsx,ts,astro,vue,svelte,html}'],
      ...rest,
      plugins: { ...plugins, probe: { rules: { look: rule } } },
      rules: { 'probe/look': 2 },
    }] as never,
    { filename },
  );
  if (!answer) throw new Error(messages.map((message) => message.message).join('; '));
  return answer.value;
}

export const readElements = (reader: Reader, code: string, components?: Record<string, string>): readonly ElementView[] =>
  lookAt(reader, code, (file) => elementsOf(file, components));

/** The first element of a tag, as written. */
export function firstOf(elements: readonly ElementView[], tag: string): ElementView {
  const element = elements.find((candidate) => candidate.rawTag === tag);
  if (!element) throw new Error(`no <${tag}> among ${elements.map((candidate) => candidate.rawTag).join(', ')}`);
  return element;
}

/** The text after edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits].sort((a, b) => b.range[0] - a.range[0]).reduce(
    (result, edit) => result.slice(0, edit.range[0]) + edit.text + result.slice(edit.range[1]),
    text,
  );
}
