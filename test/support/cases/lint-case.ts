import { Linter } from 'eslint';
import type { ValidCase } from '../../../rules/src/rule/case';
import { withExceptions } from '../../../rules/src/rule/notices';
import type { Gc25Rule } from '../../../rules/src/rule/create-rule';
import { eslintRulesOf } from './eslint-rules';
import type { Reading } from './case-languages';
import type { ScriptSource } from './rewritings';
import { readFacts, type TextFacts } from '../text-facts';

export interface OfferedSuggestion {
  readonly messageId: string;
  readonly title: string;
  readonly fix: { readonly range: readonly [number, number]; readonly text: string };
}

export interface LintReport {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: string;
  /** Offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** What `--fix` makes of it. */
  readonly fix?: { readonly range: readonly [number, number]; readonly text: string };
  readonly suggestions: readonly OfferedSuggestion[];
}

export interface LintOutcome {
  readonly reports: readonly LintReport[];
  /** Parse error or crash of a rule; undefined when the file was linted. */
  readonly fatal?: string;
  /** Text of every comment, template comments included. */
  readonly comments: readonly string[];
  /** What the text names; worked out when asked. */
  readonly facts: TextFacts;
}

const NOTHING: TextFacts = { undeclared: new Set(), referencesAsConditions: [], members: [] };
const linter = new Linter({ configType: 'flat', cwd: process.cwd() });

const isBreak = (text: string, index: number): boolean =>
  /[\n\u2028\u2029]/.test(text[index]) || (text[index] === '\r' && text[index + 1] !== '\n');

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) if (isBreak(text, index)) starts.push(index + 1);
  return starts;
}

function commentsIn(text: string): string[] {
  const source = linter.getSourceCode() as unknown as {
    getAllComments?(): { value: string }[];
    ast: { templateBody?: { comments?: { value: string }[] } };
  };
  const own = source.getAllComments?.().map((comment) => comment.value) ?? [];
  const template = source.ast.templateBody?.comments?.map((comment) => comment.value) ?? [];
  const markup = Array.from(text.matchAll(/<!--([\s\S]*?)-->/g), (match) => match[1]);
  return [...own, ...template, ...markup];
}

/** The parsed text of a case, for tests that write it otherwise; undefined where it does not parse. */
export function parseText(code: string, reading: Reading, example: Pick<ValidCase, 'filename'>): ScriptSource | undefined {
  const outcome = lintText(code, reading, {}, example);
  return outcome.fatal === undefined ? (linter.getSourceCode() as unknown as ScriptSource) : undefined;
}

/** Lints text as a case would be, with the given rules; `options` belong to `optionsFor`. */
export function lintText(
  code: string,
  reading: Reading,
  rules: Readonly<Record<string, Gc25Rule>>,
  example: Pick<ValidCase, 'filename' | 'options' | 'settings' | 'strict'>,
  optionsFor?: string,
): LintOutcome {
  const settings = { ...example.settings, ...(example.strict ? { strictness: 'strict' } : {}) };
  const config = [
    {
      files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro,html,json}'],
      ...reading.config,
      plugins: { ...(reading.config.plugins as object | undefined), gc25: { rules: eslintRulesOf(rules) } },
      settings: { gc25: settings },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: Object
        .fromEntries(Object.keys(rules).map(
          (id) => [`gc25/${id}`, id === optionsFor && example.options ? ['error', example.options] : 'error']
        )),
    },
  ] as unknown as Linter.Config[];
  const messages = withExceptions(() => linter.verify(code, config, { filename: example.filename ?? reading.filename }));
  // Messages without a rule are parse errors, or say that no part of the configuration matches the file.
  const fatal = messages.find((message) => message.ruleId === null);
  if (fatal) return { reports: [], fatal: `${fatal.message} (line ${fatal.line ?? 1})`, comments: [], facts: NOTHING };
  const source = linter.getSourceCode();
  let facts: TextFacts | undefined;
  const starts = lineStarts(code);
  const offset = (line: number, column: number): number => starts[line - 1] + column - 1;
  return {
    reports: messages.map((message) => ({
      ruleId: String(message.ruleId).replace('gc25/', ''),
      messageId: String(message.messageId),
      message: message.message,
      range: [offset(message.line, message.column), offset(message.endLine ?? message.line, message.endColumn ?? message.column)],
      fix: message.fix,
      suggestions: (message.suggestions ?? []).map(({ messageId, desc, fix }) => ({ messageId: String(messageId), title: desc, fix })),
    })),
    comments: commentsIn(code),
    get facts() {
      return (facts ??= readFacts(source as never));
    },
  };
}
