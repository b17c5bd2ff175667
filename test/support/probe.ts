import { Linter } from 'eslint';
import * as tsParser from '@typescript-eslint/parser';
import * as svelteParser from 'svelte-eslint-parser';
import * as vueParser from 'vue-eslint-parser';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { FileContext, type SourceCodeLike } from '../../rules/src/program/syntax/file-context';

export type Host = 'espree' | 'typescript' | 'vue' | 'svelte';

const LANGUAGES: Record<Host, { extension: string; options: object; wrap(code: string): string }> = {
  espree: { extension: 'jsx', options: { parserOptions: { ecmaFeatures: { jsx: true, globalReturn: true } } }, wrap: (code) => code },
  typescript: { extension: 'tsx', options: { parser: tsParser, parserOptions: { ecmaFeatures: { jsx: true } } }, wrap: (code) => code },
  vue: {
    extension: 'vue',
    options: { parser: vueParser, parserOptions: { parser: tsParser, ecmaFeatures: { jsx: true } } },
    wrap: (code) => `<script lang="tsx">\n${code}\n</script>`,
  },
  svelte: { extension: 'svelte', options: { parser: svelteParser }, wrap: (code) => `<script>\n${code}\n</script>` },
};

export const hosts = Object.keys(LANGUAGES) as Host[];

/** Runs a function on the parsed file, inside a rule, as every view is used. Throws when the code does not parse. */
export function probe<T>(code: string, host: Host, look: (file: FileContext) => T): T {
  const { extension, options, wrap } = LANGUAGES[host];
  let answer: { value: T } | undefined;
  const rule = {
    create: (context: { sourceCode: unknown; filename: string }) => ({
      Program: () => {
        answer = { value: look(FileContext.of(context.sourceCode as SourceCodeLike, context.filename)) };
      },
    }),
  };
  const messages = new Linter({ configType: 'flat' }).verify(
    wrap(code),
    [{
      files: ['**/*.{jsx,tsx,vue,svelte}'],
      languageOptions: options,
      plugins: { probe: { rules: { look: rule as never } } },
      rules: { 'probe/look': 2 },
    }] as never,
    { filename: `file.${extension}` },
  );
  if (!answer) throw new Error(messages.map((message) => message.message).join('; '));
  return answer.value;
}

/** The first call of a name in the file. */
export function callOf(file: FileContext, name: string): AstNode {
  const call = file.nodes('CallExpression').find((node) => (node.callee.name ?? node.callee.property?.name) === name);
  if (!call) throw new Error(`no call of ${name}`);
  return call;
}
