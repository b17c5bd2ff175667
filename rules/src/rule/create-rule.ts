import type { TSESLint } from '@typescript-eslint/utils';
import type { Gc25Settings } from '../configuration/settings';
import { FileContext, type SourceCodeLike } from '../program/syntax/file-context';
import { TooDeepError } from '../program/syntax/tree-depth';
import { TooMuchWorkError, withBudget } from '../program/syntax/work-budget';
import { isProductFile, relativePath } from './audience';
import { getSizeProblem } from './file-size';
import { hostSettingsOf } from './host-settings';
import type { RuleMeta } from './meta';
import { hasFileProblem, hasReporter, noteFailure, noteFileProblem } from './notices';
import { composeMessages } from './report';
import type { RuleContext } from './rule-context';
import { ruleDocsUrl } from './rule-docs';
import { isStrictHost, Scope } from './scope';
import { hasTriggers, registerTriggers } from './trigger-index';
import { toVisible } from './visible-text';

export { DOCS_BASE, ruleDocsUrl } from './rule-docs';
export type { Suggestion } from './report';
export type { Report, RuleContext } from './rule-context';
export { strictnessOverride } from './scope';
export { NON_ASCII, wholeWords } from '../scan/triggers';
export type { RuleMeta } from './meta';

export interface RuleDefinition<M extends string, S extends string, O extends object> {
  readonly meta: RuleMeta<M, S>;
  check(on: RuleContext<M, S, O>): void;
}

export type Gc25Rule = TSESLint.RuleModule<string, readonly unknown[], { readonly gc25: RuleMeta }>;

/** Problem texts already shown, with the file that shows them: once a run, and again when an editor lints that file again. */
const shownSettingsProblems = new Map<string, string>();

/** Should the rule and file that ask tell these problems of the settings? */
export function isShownHere(problems: readonly string[], ruleAndFile: string): boolean {
  const key = problems.join('\n');
  const shown = shownSettingsProblems.get(key);
  if (shown === undefined) shownSettingsProblems.set(key, ruleAndFile);
  return shown === undefined || shown === ruleAndFile;
}

/** Makes an ESLint rule of a definition. Options are inferred from nothing: `O` is what `meta.options` describes. */
export function createRule<M extends string, S extends string, O extends object = object>(definition: RuleDefinition<M, S, O>): Gc25Rule {
  const { meta } = definition;
  registerTriggers(meta);
  const defaults = Object.fromEntries(Object.entries(meta.options).map(([name, option]) => [name, option.default]));
  // ESLint hands a rule the same options for every file.
  const isOwnByOptions = new WeakMap<object, boolean>();
  const isOwn = (options: object | undefined): boolean => {
    if (options === undefined) return false;
    let answer = isOwnByOptions.get(options);
    if (answer === undefined) isOwnByOptions.set(options, answer = hasOwnWords(options, defaults));
    return answer;
  };
  return {
    meta: {
      type: 'problem',
      docs: { description: meta.description, url: ruleDocsUrl(meta.id), gc25: meta },
      hasSuggestions: true,
      ...(meta.fixes ? { fixable: 'code' } : {}),
      schema: [{
        type: 'object',
        properties: Object.fromEntries(Object.entries(meta.options).map(([name, option]) => [name, option.schema])),
        additionalProperties: false,
      }],
      defaultOptions: [defaults],
      messages: { ...composeMessages(meta), internalError: '{{text}}', settingsProblem: '{{text}}' },
    } as unknown as Gc25Rule['meta'],
    defaultOptions: [],
    create(context) {
      const sourceCode = context.sourceCode as unknown as SourceCodeLike;
      const tell = (messageId: 'internalError' | 'settingsProblem', text: string): void =>
        context.report({ loc: { line: 1, column: 0 }, messageId, data: { text: toVisible(text) } });
      const contained = (work: () => void): void => {
        try {
          work();
        } catch (error) {
          const sentence = error instanceof TooDeepError || error instanceof TooMuchWorkError
            ? noteFileProblem(sourceCode, error.message)
            : noteFailure(sourceCode, meta.id, error);
          if (sentence !== undefined) tell('internalError', sentence);
        }
      };
      const check = (settings: Gc25Settings, root: string): void => {
        const path = relativePath(context.filename, root);
        const isConcerned = hasTriggers(sourceCode, meta, isStrictHost(context, settings), path) || settings.wrappers.length > 0
          || isOwn(context.options[0] as object | undefined);
        if (!isConcerned || isTooLarge(sourceCode) || hasFileProblem(sourceCode)) return;
        if (!isProductFile(path, settings)) return;
        const file = FileContext.of(sourceCode, context.filename);
        if (file.isTooDeep) throw new TooDeepError();
        const scope = new Scope(
          meta,
          context as never,
          file,
          settings,
          { ...defaults, ...(context.options[0] as object | undefined) } as O,
          path,
        );
        withBudget(sourceCode, meta.id, () => definition.check(scope));
      };
      let isDone = false;
      const run = (): void => {
        // Some hosts visit both roots.
        if (isDone) return;
        isDone = true;
        contained(() => {
          const { settings, problems, root } = hostSettingsOf(context);
          const isMine = problems.length > 0 && !hasReporter(sourceCode, 'settings')
            && isShownHere(problems, `${meta.id} ${context.filename}`);
          if (isMine) { for (const text of problems) tell('settingsProblem', text); }
          check(settings, root);
        });
      };
      // Program in every JavaScript host; Document where a markup or JSON language reads the file.
      return { Program: run, Document: run } as unknown as TSESLint.RuleListener;
    },
  };
}

/**
 * A project's own vocabulary (rule options, wrappers) is not in the triggers, so its rules check every file. ESLint
 * merges options with their defaults, which are not the project's vocabulary.
 */
export const hasOwnWords = (options: unknown, defaults: Readonly<Record<string, unknown>> = {}): boolean =>
  typeof options === 'object' && options !== null
  && Object.entries(options).some(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]));

const sizes = new WeakMap<object, boolean>();

/** Bundles and data files are left out by every door; the runner says so, ESLint has no place to. */
function isTooLarge(sourceCode: SourceCodeLike): boolean {
  let answer = sizes.get(sourceCode);
  if (answer === undefined) sizes.set(sourceCode, answer = getSizeProblem(sourceCode.text) !== undefined);
  return answer;
}
