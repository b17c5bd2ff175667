import { configureEslintHost, isConfiguredByComment } from './hosts/eslint/eslint-directives';
import { dayOf } from './directives/reason';
import { rules as everyRule } from './generated/rules';
import { type EslintRule, eslintRuleOf, idleTestOf, NO_LISTENERS, type SourceRun, sourceRunOf } from './hosts/eslint/eslint-rule';
import { fileOf } from './hosts/eslint/file-of';
import { noteDifference } from './hosts/eslint/difference-notice';
import { installIdleNotice, noteRuleRun } from './hosts/eslint/idle-notice';
import { COMPONENT_KINDS, type ComponentKind } from './engine/readers/file-kind';
import { CONFIG_FILES, EVERY_FILE } from './hosts/eslint/file-kinds';
import { componentEntry, HTML_FILES, languageEntries, scriptEntries } from './hosts/eslint/languages';
import { contextOfFile, type ReadingContext } from './hosts/eslint/markup-context';
import { blockLanguage } from './hosts/eslint/markup-language';
import { BLOCK_FILES, markupProcessor } from './hosts/eslint/markup-processor';
import { noticeRules } from './hosts/eslint/notice-rules';
import { ownMessages } from './hosts/eslint/own-messages';
import { installUnreadNotice, noteRead } from './hosts/eslint/unread-notice';
import { createUmbrella } from './hosts/eslint/umbrella';
import { answersFor, type PresetName, settingsOf, severityIn } from './rule/presets';
import { ownConfigurationAt, useOwnConfiguration } from './hosts/eslint/own-configuration';
import { TRANSLATION_FILES } from './program/syntax/translation-path';
import { version } from '../package.json';

/** A flat-config entry, as far as gc25 writes it. */
interface ConfigEntry {
  readonly name: string;
  readonly [part: string]: unknown;
}

type Context = Parameters<EslintRule['create']>[0];

const allRules = Object.fromEntries(Object.entries(everyRule).map(([id, rule]) => [id, eslintRuleOf(rule)]));

/** Rules that are in the configuration by themselves, by the source they look at. */
const enabledOn = new WeakMap<object, Set<string>>();

function enabledRulesOn(sourceCode: object): Set<string> {
  let ids = enabledOn.get(sourceCode);
  if (!ids) enabledOn.set(sourceCode, ids = new Set());
  return ids;
}

/** What all rules find out alike about the source that ESLint shows them. */
interface Visit {
  readonly sourceCode: object;
  readonly filename: string;
  readonly text: string;
  readonly settings: object;
  /** Rules in the configuration by themselves; undefined where ESLint shows a placeholder and the rules look at something else. */
  readonly enabled: Set<string> | undefined;
  readonly run: SourceRun | undefined;
}

/** The last one: ESLint makes all rules for one source before it makes them for the next, and none has to find out twice. */
let last: Visit | undefined;

function visitOf(context: Context): Visit {
  const { sourceCode, filename, settings } = context;
  // oxlint has one source for all files.
  if (last?.sourceCode === sourceCode && last.filename === filename && last.text === sourceCode.text && last.settings === settings)
    return last;
  noteRuleRun();
  noteRead(filename);
  const isShown = contextOfFile(context as unknown as ReadingContext) === (context as unknown);
  const enabled = isShown ? enabledRulesOn(sourceCode) : undefined;
  return last = { sourceCode, filename, text: sourceCode.text, settings, enabled, run: isShown ? sourceRunOf(context) : undefined };
}

/** What ESLint gets of a rule: it looks at the real file where ESLint shows a placeholder. */
function alone(id: string, rule: EslintRule): EslintRule {
  const isIdle = idleTestOf(rule);
  return {
    ...rule,
    create(context) {
      const { enabled, run } = visitOf(context);
      if (enabled && run) {
        enabled.add(id);
        return isIdle?.(run, context) ? NO_LISTENERS : rule.create(context);
      }
      const real = contextOfFile(context as unknown as ReadingContext) as Context | undefined;
      if (!real) return NO_LISTENERS;
      enabledRulesOn(real.sourceCode).add(id);
      return rule.create(real);
    },
  };
}

/** The same rule as part of an umbrella: silent where the configuration also enables it by itself, since that one reports. */
const partOfUmbrella = (id: string, rule: EslintRule): EslintRule => ({
  ...rule,
  create(context) {
    // All rules are made before the first listener is called.
    const yields = (): boolean => enabledOn.get(context.sourceCode)?.has(id) ?? false;
    return Object.fromEntries(Object.entries(rule.create(context)).map(([selector, listener]) => [selector, (node: never) => {
      if (!yields()) (listener as (node: never) => void)(node);
    }]));
  },
});

/** The rule on settings, which also says when gc25's own configuration and ESLint's disagree about which rules are on. */
const tellingDifference = (rule: EslintRule): EslintRule => ({
  ...rule,
  create(context) {
    const listeners = rule.create(context) as Record<string, (node: never) => void>;
    const { filename, sourceCode } = context;
    // The rule has asked for its settings.
    const configuration = ownConfigurationAt(filename, sourceCode);
    if (!configuration) return listeners as ReturnType<EslintRule['create']>;
    const tell = (): void => {
      const on = enabledOn.get(sourceCode) ?? new Set<string>();
      // What is on under an umbrella, or by a comment, the configuration does not tell rule by rule.
      if (on.has('recommended') || on.has('strict')) return;
      const file = fileOf(context);
      noteDifference(filename, configuration, {
        on,
        isOnIn: (preset, id) => severityIn(preset, metaOf(allRules[id])) !== 'off',
        all: Object.keys(allRules).filter((id) => !isConfiguredByComment(file, id)),
      });
    };
    return {
      ...listeners,
      'Program:exit': (node: never) => {
        listeners['Program:exit']?.(node);
        tell();
      },
    } as ReturnType<EslintRule['create']>;
  },
});

const own = Object.fromEntries(Object.entries(allRules).map(([id, rule]) => [id, alone(id, rule)]));
const parts = Object.fromEntries(Object.entries(allRules).map(([id, rule]) => [id, partOfUmbrella(id, rule)]));
const notices = Object
  .fromEntries(Object.entries(noticeRules).map(
    ([id, rule]) => [id, alone(id, (id === 'settings' ? tellingDifference(rule as unknown as EslintRule) : rule) as unknown as EslintRule)]
  ));
/**
 * As with other rules: what both would report is reported once, by the rule of the preset, which is an error whatever
 * the umbrella's severity.
 */
const noticeParts = Object
  .fromEntries(Object.entries(noticeRules).map(([id, rule]) => [id, partOfUmbrella(id, rule as unknown as EslintRule)]));
const allOwn = {
  ...own,
  recommended: alone('recommended', createUmbrella('recommended', parts, noticeParts) as unknown as EslintRule),
  strict: alone('strict', createUmbrella('strict', parts, noticeParts) as unknown as EslintRule),
  ...notices,
};
/** Without a prototype, so that a comment such as `eslint gc25/constructor: error` names no rule; ESLint would end its run over it. */
const rules: typeof allOwn = Object.assign(Object.create(null) as object, allOwn);

/** On in every preset, so that a failure is an error whatever the severity of the rule that failed. */
const noticesOn = Object.fromEntries(Object.keys(noticeRules).map((id) => [`gc25/${id}`, 'error']));

installIdleNotice();
configureEslintHost({ today: () => dayOf(new Date()) });
useOwnConfiguration();

/**
 * The language of blocks goes by the name of ESLint's own for JavaScript, because what it hands to rules is an empty
 * JavaScript program: rules that say they read nothing else then stay out of the way instead of ending the run.
 */
const blockPlugin = { meta: { name: 'eslint-plugin-gc25/block', version, namespace: 'js' }, languages: { js: blockLanguage } };

/** Everything but the files our rules read. Naming those in `files` would make ESLint read kinds that no parser is set for. */
const OTHER_FILES = ['**/*', ...[...EVERY_FILE, ...BLOCK_FILES].map((pattern) => `!${pattern}`)];

function configOf(name: string, severities: Record<string, string>, settings: Record<string, unknown>): ConfigEntry[] {
  installUnreadNotice();
  const enabled = Object.entries(severities).filter(([, severity]) => severity !== 'off').map(([id, severity]) => [`gc25/${id}`, severity]);
  return [
    ...scriptEntries().map((entry) => ({ ...entry })),
    { name: 'gc25/markup', files: [...HTML_FILES, ...CONFIG_FILES], plugins: { gc25: plugin }, processor: 'gc25/markup' },
    { name: 'gc25/markup-block', files: BLOCK_FILES, plugins: { 'gc25-block': blockPlugin }, language: 'gc25-block/js' },
    {
      name: `gc25/${name}`,
      ignores: OTHER_FILES,
      plugins: { gc25: plugin },
      settings: { gc25: settings },
      rules: { ...Object.fromEntries(enabled), ...noticesOn },
    },
  ];
}

const metaOf = (rule: EslintRule): NonNullable<EslintRule['meta']['docs']>['gc25'] =>
  (rule.meta.docs as NonNullable<EslintRule['meta']['docs']>).gc25;

const preset = (name: PresetName): ConfigEntry[] =>
  configOf(name, Object.fromEntries(Object.entries(own).map(([id, rule]) => [id, severityIn(name, metaOf(rule))])), settingsOf(name));

/**
 * A preset of the rules that cite the given paragraphs: `forParagraphs([96, 110])`. Throws on anything that would
 * enable no rule for one of them: an empty list, a number outside 1 to 125, a paragraph without rules.
 */
export function forParagraphs(paragraphs: readonly number[], options: { readonly preset?: PresetName } = {}): ConfigEntry[] {
  const base = options.preset ?? 'recommended';
  const enabled = Object.values(own).map(metaOf).filter((meta) => severityIn(base, meta) !== 'off');
  const answered = [...new Set(enabled.flatMap((meta) => [meta.paragraphs.primary, ...meta.paragraphs.also]))].sort((a, b) => a - b);
  const next = `paragraphs with rules in the ${base} preset are ${answered.join(', ')}`;
  if (!Array.isArray(paragraphs))
    throw new TypeError(`forParagraphs takes a list of numbers, such as [96, 110], not ${JSON.stringify(paragraphs)}; ${next}.`);
  if (paragraphs.length === 0) throw new RangeError(`forParagraphs received an empty list, which would enable no rule; ${next}.`);
  const wrong = paragraphs.find((number) => !Number.isInteger(number) || number < 1 || number > 125);
  if (wrong !== undefined) throw new RangeError(`GC25 has paragraphs 1 to 125, not ${JSON.stringify(wrong)}; ${next}.`);
  const empty = paragraphs.find((number) => !answered.includes(number));
  if (empty !== undefined) throw new RangeError(`No rule of the ${base} preset cites paragraph ${empty}; ${next}.`);
  const chosen = Object.entries(own).filter(([, rule]) => answersFor(metaOf(rule), paragraphs));
  return configOf(
    `paragraphs-${paragraphs.join('-')}`,
    Object.fromEntries(chosen.map(([id, rule]) => [id, severityIn(base, metaOf(rule))])),
    settingsOf(base),
  );
}

const remembered = new Map<PresetName, ConfigEntry[]>();
const presetOnce = (name: PresetName): ConfigEntry[] => {
  const known = remembered.get(name) ?? preset(name);
  remembered.set(name, known);
  return known;
};

const configs = {
  get recommended() {
    return presetOnce('recommended');
  },
  get strict() {
    return presetOnce('strict');
  },
  get children() {
    return presetOnce('children');
  },
  get all() {
    return presetOnce('all');
  },
  get ci() {
    return ciConfig();
  },
  /**
   * Lets ESLint read JSON files of translations, which the presets do not name: other plugins sort and compare them with
   * parsers and processors of their own.
   */
  get translations(): ConfigEntry[] {
    return [{ name: 'gc25/translations', files: TRANSLATION_FILES, plugins: { gc25: plugin }, processor: 'gc25/markup' }];
  },
  /** Parsers for kinds of files that no other entry of the project reads. */
  ...Object.fromEntries(COMPONENT_KINDS.map((kind) => [kind, [{ ...componentEntry(kind) }]])) as unknown as Record<
    ComponentKind,
    ConfigEntry[]
  >,
};

/** The recommended preset for a run without the project's configuration; `ci.config.mjs` hands it to ESLint. */
function ciConfig(): ConfigEntry[] {
  const severities = Object.entries(own).map(([id, rule]) => [`gc25/${id}`, severityIn('recommended', metaOf(rule))]);
  return [
    ...languageEntries().map((entry) => ({ ...entry })),
    {
      name: 'gc25/ci',
      files: EVERY_FILE,
      plugins: { gc25: plugin },
      processor: ownMessages,
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: { ...Object.fromEntries(severities), ...noticesOn },
    },
  ];
}

const plugin = {
  meta: { name: 'eslint-plugin-gc25', version, namespace: 'gc25' },
  rules,
  processors: { markup: markupProcessor },
  configs,
  forParagraphs,
};

export { configs, rules };
export const { meta, processors } = plugin;
export default plugin;
