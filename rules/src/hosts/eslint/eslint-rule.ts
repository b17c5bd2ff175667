import type { TSESLint } from '@typescript-eslint/utils';
import type { TextEdit } from '../../edits/text-edit';
import type { FileContext, SourceCodeLike } from '../../program/syntax/file-context';
import type { Gc25Rule } from '../../rule/create-rule';
import { isProductFile, relativePath } from '../../rule/audience';
import { getSizeProblem } from '../../rule/file-size';
import type { RuleMeta } from '../../rule/meta';
import { hasReporter } from '../../rule/notices';
import { hasOwnWords } from '../../rule/own-words';
import { composeMessages } from '../../rule/report';
import { ruleDocsUrl } from '../../rule/rule-docs';
import { runRule } from '../../rule/run-rule';
import type { Place } from '../../rule/context/scope';
import { canShowRule } from '../../rule/shown-messages';
import { hasTriggers, showsAnyone } from '../../rule/trigger-index';
import { toVisible } from '../../rule/visible-text';
import { verdictInEslint } from './eslint-directives';
import { fileOf } from './file-of';
import { type HostSettings, hostSettingsOf } from './host-settings';

export type EslintRule = TSESLint.RuleModule<string, readonly unknown[], { readonly gc25: RuleMeta }>;
type Context = Parameters<EslintRule['create']>[0];

/** Strictness forced by an umbrella rule, which has no settings of its own. */
export const strictnessOverride = Symbol('strictness');

const isStrictIn = (context: object, strictness: string): boolean =>
  (context as { readonly [strictnessOverride]?: 'strict' })[strictnessOverride] === 'strict' || strictness === 'strict';

/** Problem texts already shown, with the file that shows them: once a run, and again when an editor lints that file again. */
const shownSettingsProblems = new Map<string, string>();

/** Should the rule and file that ask tell these problems of the settings? */
export function isShownHere(problems: readonly string[], ruleAndFile: string): boolean {
  const key = problems.join('\n');
  const shown = shownSettingsProblems.get(key);
  if (shown === undefined) shownSettingsProblems.set(key, ruleAndFile);
  return shown === undefined || shown === ruleAndFile;
}

/** What all rules find out alike about one source. */
export interface SourceRun extends HostSettings {
  readonly path: string;
  readonly source: SourceCodeLike;
  /** Product code of a size that rules read? */
  readonly isRead: boolean;
  /** Does what is about anyone count, for all rules? */
  readonly isOfAnyone: boolean;
}

/** The last source asked about: ESLint makes all rules for one before it makes them for the next. */
let last: { readonly given: unknown; readonly run: SourceRun } | undefined;

export function sourceRunOf(context: Context): SourceRun {
  const { sourceCode, settings: { gc25: given }, filename } = context as Context & { settings: { gc25?: unknown } };
  if (last?.run.source === (sourceCode as object) && last.given === given) return last.run;
  const host = hostSettingsOf(context as never);
  const path = relativePath(filename, host.root);
  const source = sourceCode as unknown as SourceCodeLike;
  const isRead = isProductFile(path, host.settings) && getSizeProblem(source.text) === undefined;
  const run = { ...host, path, source, isRead, isOfAnyone: showsAnyone(path, host.settings) };
  last = { given, run };
  return run;
}

/** The listeners of a rule that has nothing to do: one object for all rules and files. */
export const NO_LISTENERS: TSESLint.RuleListener = Object.freeze({});

type IdleTest = (run: SourceRun, context: Context) => boolean;

const idleTests = new WeakMap<EslintRule, IdleTest>();

/** Says whether a rule of `eslintRuleOf` that is in the configuration by itself has nothing to do; undefined for other rules. */
export const idleTestOf = (rule: EslintRule): IdleTest | undefined => idleTests.get(rule);

/** Does a rule look for words that are not in the triggers? Asked about the same options for one file after the other. */
function ownWordsTest({ meta, defaults }: Gc25Rule): (context: Context) => boolean {
  if (Object.keys(meta.options).length === 0) return () => false;
  let last: { readonly options: object; readonly isOwn: boolean } | undefined;
  return (context) => {
    const options = context.options[0] as object | undefined;
    if (options === undefined) return false;
    if (last?.options !== options) last = { options, isOwn: hasOwnWords(options, defaults) };
    return last.isOwn;
  };
}

const eslintRules = new WeakMap<Gc25Rule, EslintRule>();

/** The rule as ESLint knows rules; the same object for the same rule. */
export function eslintRuleOf(rule: Gc25Rule): EslintRule {
  let made = eslintRules.get(rule);
  if (!made) eslintRules.set(rule, made = makeEslintRule(rule));
  return made;
}

function makeEslintRule(rule: Gc25Rule): EslintRule {
  const { meta, defaults } = rule;
  const hasOwnWordsIn = ownWordsTest(rule);
  const canReport = ({ isRead, isOfAnyone, settings, path, source }: SourceRun, isStrict: boolean, context: Context): boolean =>
    isRead && canShowRule(meta, isStrict)
    && (hasTriggers(source, meta, { isStrict, isOfAnyone }, path) || settings.wrappers.length > 0 || hasOwnWordsIn(context));
  const made: EslintRule = {
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
    } as unknown as EslintRule['meta'],
    defaultOptions: [],
    create(context) {
      const given = sourceRunOf(context);
      const { settings, problems, path, source } = given;
      const isStrict = isStrictIn(context, settings.strictness);
      const isSought = canReport(given, isStrict, context);
      if (!isSought && problems.length === 0) return NO_LISTENERS;
      const options = context.options[0] as object | undefined;
      const tell = (messageId: 'internalError' | 'settingsProblem', text: string): void =>
        context.report({ loc: { line: 1, column: 0 }, messageId, data: { text: toVisible(text) } });
      let isDone = false;
      const run = (): void => {
        // Some hosts visit both roots.
        if (isDone) return;
        isDone = true;
        const isMine = problems.length > 0 && !hasReporter(source, 'settings') && isShownHere(problems, `${meta.id} ${context.filename}`);
        if (isMine) { for (const text of problems) tell('settingsProblem', text); }
        if (!isSought) return;
        const file = fileOf(context);
        const onPlace = (place: Place): void => report(place, meta, file, context);
        const failure = runRule(rule, { file, path, settings, isStrict, options: { ...defaults, ...options }, onPlace });
        if (failure !== undefined) tell('internalError', failure);
      };
      // Program in every JavaScript host; Document where a markup or JSON language reads the file.
      return { Program: run, Document: run } as unknown as TSESLint.RuleListener;
    },
  };
  idleTests.set(made, (run, context) => run.problems.length === 0 && !canReport(run, run.settings.strictness === 'strict', context));
  return made;
}

function report({ messageId, data, range, suggestions, fix }: Place, { id }: RuleMeta, file: FileContext, context: Context): void {
  const [start, end] = range.map((offset) => file.sourceCode.getLocFromIndex(offset));
  if (verdictInEslint(file, id, { line: start.line, column: start.column + 1 }).kind === 'suppressed') return;
  context.report({
    loc: { start, end },
    messageId,
    data,
    ...(fix ? { fix: fixOf(fix) } : {}),
    suggest: suggestions.map(({ edit, ...suggestion }) => ({ ...suggestion, fix: fixOf(edit) })),
  });
}

const fixOf = ({ range: [start, end], text }: TextEdit) => (fixer: TSESLint.RuleFixer): TSESLint.RuleFix =>
  fixer.replaceTextRange([start, end], text);
