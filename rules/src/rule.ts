import type { TSESLint } from '@typescript-eslint/utils';
import type { AstNode, Range } from './ast';
import { audienceOf, isChildPath, isProductFile, isStaffPath, relativePath } from './audience';
import { catalogue, sdks } from './catalogue';
import type { ApiFact, ApiKind, ConfigConcern } from './catalogue/types';
import { verdictInEslint } from './directives/host';
import { harmlessEdits } from './edits/harmless-edits';
import { FileContext, type SourceCodeLike } from './file-context';
import type { TextEdit } from './finding';
import type { ParagraphNumber } from './gc25';
import { hostSettingsOf } from './host-settings';
import { type Guard, type GuardKind, guardOf } from './guards';
import { getModule } from './resolve/api-path';
import { type VersionAnswer, versionIn } from './resolve/package-version';
import { hasFileProblem, hasReporter, noteFailure, noteFileProblem } from './notices';
import { composeMessages, joinEdits, rangeOf, type Suggestion } from './report';
import { ruleDocsUrl } from './rule-docs';
import type { Evidence, RuleMeta, Sensitivity } from './rule-meta';
import { type Audience, type Gc25Settings, type WrapperKind } from './settings';
import { hasTriggers, registerTriggers } from './trigger-index';
import { getSizeProblem } from './file-size';
import { TooDeepError } from './tree-depth';
import { TooMuchWorkError, withBudget } from './work-budget';
import { toVisible } from './visible-text';
import { type ApiSite, apiSitesOf, sitesOfKind } from './views/call';
import { type ConfigSite, configSitesOf } from './views/config-entry';
import { elementsOf } from './views/element';
import type { ElementView } from './views/element/element-view';
import { type SettingView, settingCandidatesOf } from './views/setting';
import { type WrapperSite, wrapperSitesOf } from './views/wrapper';

export { DOCS_BASE, ruleDocsUrl } from './rule-docs';
export type { Suggestion } from './report';
export { NON_ASCII, wholeWords } from './triggers';
export type { RuleMeta } from './rule-meta';

/** What a rule says about one place. */
export interface Report<MessageId extends string, SuggestionId extends string> {
  /** The narrowest thing that carries the issue. */
  readonly at: AstNode | Range | { readonly range: readonly [number, number] };
  readonly messageId: MessageId;
  /** The paragraph to cite, for messages that leave a choice. */
  readonly paragraph?: ParagraphNumber;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggest?: readonly Suggestion<SuggestionId>[];
  /** Where guards are looked for; `at` when that is a node. */
  readonly site?: AstNode | ElementView;
  /** Overrides the level of the message. */
  readonly evidence?: Evidence;
  /** The rule itself is unsure: shown by `strict` only. */
  readonly isUnsure?: boolean;
  readonly sensitivity?: Sensitivity;
}

/** The message of a rule for a place that only an age check below the adult age guards. */
const TOO_LOW = 'guardTooLow';

/** What a rule's `check` works with: subscriptions to views of the file, and the facts around it. */
export interface RuleScope<MessageId extends string = string, SuggestionId extends string = string, Options extends object = object> {
  readonly file: FileContext;
  readonly settings: Gc25Settings;
  readonly options: Options;
  readonly audience: Audience;
  readonly isStrict: boolean;
  /** Path below the folder where the project begins. */
  readonly path: string;
  /** Elements of the templates, all syntaxes. */
  elements(): readonly ElementView[];
  /** Calls of catalogued APIs of one kind. */
  apis<K extends ApiKind>(kind: K): readonly ApiSite<Extract<ApiFact, { kind: K }>>[];
  /** Does the version of a package that the file gets lie in a semver range? */
  packageVersion(packageName: string, range: string): VersionAnswer;
  /** Calls of the project's functions that its settings declare. */
  wrappers(kind: WrapperKind): readonly WrapperSite[];
  /** Named settings and their first values; `wants` sees the name before the costly part is done. */
  declaredSettings(wants: (name: string) => boolean): readonly SettingView[];
  /** Entries of the product's configuration file that the catalogue reports for a concern; none in any other file. */
  configs(concern: ConfigConcern): readonly ConfigSite[];
  nodes(...types: string[]): readonly AstNode[];
  guard(site: AstNode | ElementView, kind: GuardKind): Guard;
  report(report: Report<MessageId, SuggestionId>): void;
}

export interface RuleDefinition<M extends string, S extends string, O extends object> {
  readonly meta: RuleMeta<M, S>;
  check(on: RuleScope<M, S, O>): void;
}

export type Gc25Rule = TSESLint.RuleModule<string, readonly unknown[], { readonly gc25: RuleMeta }>;

/** Strictness forced by an umbrella rule, which has no settings of its own. */
export const strictnessOverride = Symbol('strictness');

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
    if (answer === undefined) isOwnByOptions.set(options, (answer = hasOwnWords(options, defaults)));
    return answer;
  };
  return {
    meta: {
      type: 'problem',
      docs: { description: meta.description, url: ruleDocsUrl(meta.id), gc25: meta },
      hasSuggestions: true,
      ...(meta.fixes ? { fixable: 'code' } : {}),
      schema: [{ type: 'object', properties: Object.fromEntries(Object.entries(meta.options).map(([name, option]) => [name, option.schema])), additionalProperties: false }],
      defaultOptions: [defaults],
      messages: { ...composeMessages(meta), internalError: '{{text}}', settingsProblem: '{{text}}' },
    } as unknown as Gc25Rule['meta'],
    defaultOptions: [],
    create(context) {
      const sourceCode = context.sourceCode as unknown as SourceCodeLike;
      const tell = (messageId: 'internalError' | 'settingsProblem', text: string): void => context.report({ loc: { line: 1, column: 0 }, messageId, data: { text: toVisible(text) } });
      const contained = (work: () => void): void => {
        try {
          work();
        } catch (error) {
          const sentence = error instanceof TooDeepError || error instanceof TooMuchWorkError ? noteFileProblem(sourceCode, error.message) : noteFailure(sourceCode, meta.id, error);
          if (sentence !== undefined) tell('internalError', sentence);
        }
      };
      const check = (settings: Gc25Settings, root: string): void => {
        const path = relativePath(context.filename, root);
        const isConcerned = hasTriggers(sourceCode, meta, isStrictHost(context, settings), path) || settings.wrappers.length > 0 || isOwn(context.options[0] as object | undefined);
        if (!isConcerned || isTooLarge(sourceCode) || hasFileProblem(sourceCode)) return;
        if (!isProductFile(path, settings)) return;
        const file = FileContext.of(sourceCode, context.filename);
        if (file.isTooDeep) throw new TooDeepError();
        const scope = new Scope(meta, context as never, file, settings, { ...defaults, ...(context.options[0] as object | undefined) } as O, path);
        withBudget(sourceCode, meta.id, () => definition.check(scope));
      };
      let isDone = false;
      const run = (): void => {
        // Some hosts visit both roots.
        if (isDone) return;
        isDone = true;
        contained(() => {
          const { settings, problems, root } = hostSettingsOf(context);
          const isMine = problems.length > 0 && !hasReporter(sourceCode, 'settings') && isShownHere(problems, `${meta.id} ${context.filename}`);
          if (isMine) for (const text of problems) tell('settingsProblem', text);
          check(settings, root);
        });
      };
      // Program in every JavaScript host; Document where a markup or JSON language reads the file.
      return { Program: run, Document: run } as unknown as TSESLint.RuleListener;
    },
  };
}

/**
 * A project's own vocabulary (rule options, wrappers) is outside the triggers, so its rules look at every file. ESLint
 * fills options up with their defaults, which are no vocabulary of the project.
 */
export const hasOwnWords = (options: unknown, defaults: Readonly<Record<string, unknown>> = {}): boolean =>
  typeof options === 'object' && options !== null && Object.entries(options).some(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]));

const isStrictHost = (host: object, settings: Gc25Settings): boolean => (host as HostContext)[strictnessOverride] === 'strict' || settings.strictness === 'strict';

const sizes = new WeakMap<object, boolean>();

/** Bundles and data files are left out by every door; the runner says so, ESLint has no place to. */
function isTooLarge(sourceCode: SourceCodeLike): boolean {
  let answer = sizes.get(sourceCode);
  if (answer === undefined) sizes.set(sourceCode, (answer = getSizeProblem(sourceCode.text) !== undefined));
  return answer;
}

interface HostContext {
  readonly [strictnessOverride]?: 'strict';
  report(descriptor: unknown): void;
}

class Scope<M extends string, S extends string, O extends object> implements RuleScope<M, S, O> {
  readonly audience: Audience;
  readonly isStrict: boolean;

  constructor(
    private readonly meta: RuleMeta<M, S>,
    private readonly host: HostContext,
    readonly file: FileContext,
    readonly settings: Gc25Settings,
    readonly options: O,
    readonly path: string,
  ) {
    this.audience = audienceOf(path, settings);
    this.isStrict = isStrictHost(host, settings);
  }

  elements(): readonly ElementView[] {
    const components = Object.fromEntries(Object.entries(this.settings.components).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    return elementsOf(this.file, components);
  }

  apis<K extends ApiKind>(kind: K): ApiSite<Extract<ApiFact, { kind: K }>>[] {
    return sitesOfKind(apiSitesOf(this.file, catalogue), kind).filter(({ fact, path }) => fact.versions === undefined || this.packageVersion(getModule(path) ?? '', fact.versions) === 'inside');
  }

  packageVersion(packageName: string, range: string): VersionAnswer {
    return versionIn(packageName, range, this.file, this.settings.packages);
  }

  wrappers(kind: WrapperKind): WrapperSite[] {
    return wrapperSitesOf(kind, this.file, this.settings);
  }

  declaredSettings(wants: (name: string) => boolean): SettingView[] {
    const found = new Map<AstNode, SettingView>();
    for (const candidate of settingCandidatesOf(this.file)) {
      const view = wants(candidate.name) ? candidate.resolve() : undefined;
      // A fallback goes by the name it reads and by the name it fills; one is enough.
      if (view && !found.has(view.node)) found.set(view.node, view);
    }
    return [...found.values()];
  }

  configs(concern: ConfigConcern): readonly ConfigSite[] {
    return configSitesOf(concern, this.file, sdks);
  }

  nodes(...types: string[]): readonly AstNode[] {
    return this.file.nodes(...types);
  }

  guard(site: AstNode | ElementView, kind: GuardKind): Guard {
    return guardOf(site, kind, this.file, this.settings);
  }

  report(report: Report<M, S>): void {
    const evidence = report.evidence ?? this.meta.messages[report.messageId].evidence;
    const sensitivity = report.sensitivity ?? this.meta.sensitivity;
    const isForStaff = sensitivity !== 'always' && isStaffPath(this.path);
    if ((evidence === 'D' || report.isUnsure || isForStaff) && !this.isStrict) return;
    const site = report.site ?? ('type' in report.at ? (report.at as AstNode) : undefined);
    const verdict = this.judge(sensitivity, site, this.path);
    if (verdict === 'silent') return;
    const messageId = verdict === 'tooLow' && TOO_LOW in this.meta.messages ? TOO_LOW : report.messageId;
    const citing = this.meta.messages[messageId as M].choice;
    const [start, end] = rangeOf(report.at);
    const locate = (index: number): { line: number; column: number } => this.file.sourceCode.getLocFromIndex(Math.min(index, this.file.text.length));
    const { line, column } = locate(start);
    if (verdictInEslint(this.file, this.meta.id, { line, column: column + 1 }).kind === 'suppressed') return;
    const suggest = (report.suggest ?? []).flatMap((suggestion) => {
      const edits = harmlessEdits(suggestion.edits, this.file);
      return edits ? [{ ...suggestion, edits }] : [];
    });
    const fix = suggest.find(({ id }) => this.meta.fixes?.includes(id));
    this.host.report({
      loc: { start: locate(start), end: locate(end) },
      messageId,
      data: visibleData(citing ? { ...report.data, paragraph: String(report.paragraph ?? citing[0]) } : report.data),
      ...(fix ? { fix: fixOf(fix.edits, this.file.text) } : {}),
      suggest: suggest.map((suggestion) => ({ messageId: suggestion.id, data: visibleData(suggestion.data), fix: fixOf(suggestion.edits, this.file.text) })),
    });
  }

  /** Whether guards and audience leave the place to be reported (rule map, section "Audience and sensitivity"). */
  private judge(sensitivity: Sensitivity, site: AstNode | ElementView | undefined, path: string): 'report' | 'silent' | 'tooLow' {
    if (sensitivity === 'always') return 'report';
    if (sensitivity === 'children; mixed in strict' && this.audience === 'mixed' && !this.isStrict) return 'silent';
    if (sensitivity === 'always-children, guarded-adult else' && this.audience === 'children') return 'report';
    const needsCue = this.audience === 'general' && sensitivity !== 'guarded-consent';
    if (!site) return needsCue && !isChildPath(path) ? 'silent' : 'report';
    if (needsCue && !isChildPath(path) && this.guard(site, 'minor').kind !== 'guarded') return 'silent';
    let isTooLow = false;
    for (const kind of acceptedGuards(sensitivity)) {
      const guard = this.guard(site, kind);
      if (guard.kind === 'guarded') return 'silent';
      if (guard.kind === 'unknown' && !this.isStrict) return 'silent';
      if (guard.kind === 'unguarded' && guard.tooLow) isTooLow = true;
    }
    return isTooLow ? 'tooLow' : 'report';
  }
}

/** What a message quotes of the code, so that no host obeys it. */
const visibleData = (data: Readonly<Record<string, string>> | undefined): Record<string, string> | undefined =>
  data && Object.fromEntries(Object.entries(data).map(([name, text]) => [name, toVisible(String(text))]));

function acceptedGuards(sensitivity: Sensitivity): readonly GuardKind[] {
  switch (sensitivity) {
    case 'guarded-consent': return ['consent'];
    case 'guarded-adult-or-optin': return ['adult', 'consent'];
    case 'guarded-adult-or-parental': return ['adult', 'parental'];
    default: return ['adult'];
  }
}

const fixOf = (edits: readonly TextEdit[], text: string) => (fixer: TSESLint.RuleFixer): TSESLint.RuleFix | null => {
  const edit = joinEdits(edits, text);
  return edit ? fixer.replaceTextRange([edit.range[0], edit.range[1]], edit.text) : null;
};
