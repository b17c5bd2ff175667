import { configureEslintHost } from './directives/host';
import { dayOf } from './directives/reason';
import { rules as allRules } from './generated/rules';
import { installIdleNotice, noteRuleRun } from './plugin/idle-notice';
import { EVERY_FILE, languageEntries } from './plugin/languages';
import { noticeRules } from './plugin/notice-rules';
import { ownMessages } from './plugin/own-messages';
import { createUmbrella } from './plugin/umbrella';
import { answersFor, type PresetName, settingsOf, severityIn } from './presets';
import type { Gc25Rule } from './rule';
import { version } from '../package.json';

/** A flat-config entry, as far as GC25 writes it. */
interface ConfigEntry { readonly name: string; readonly [part: string]: unknown }

function watched(rule: Gc25Rule): Gc25Rule {
  return { ...rule, create: (context) => { noteRuleRun(); return rule.create(context); } };
}

const own = Object.fromEntries(Object.entries(allRules).map(([id, rule]) => [id, watched(rule)]));
const allOwn = {
  ...own,
  recommended: createUmbrella('recommended', own),
  strict: createUmbrella('strict', own),
  ...noticeRules,
};
/** Without a prototype, so that a comment such as `eslint gc25/constructor: error` names no rule; ESLint would end its run over it. */
const rules: typeof allOwn = Object.assign(Object.create(null) as object, allOwn);

/** On in every preset, so that a failure is an error whatever the severity of the rule that failed. */
const noticesOn = Object.fromEntries(Object.keys(noticeRules).map((id) => [`gc25/${id}`, 'error']));

installIdleNotice();
configureEslintHost({ today: () => dayOf(new Date()) });

function configOf(name: string, severities: Record<string, string>, settings: Record<string, unknown>): ConfigEntry[] {
  const enabled = Object.entries(severities).filter(([, severity]) => severity !== 'off').map(([id, severity]) => [`gc25/${id}`, severity]);
  return [
    ...languageEntries().map((entry) => ({ ...entry })),
    { name: `gc25/${name}`, files: EVERY_FILE, plugins: { gc25: plugin }, settings: { gc25: settings }, rules: { ...Object.fromEntries(enabled), ...noticesOn } },
  ];
}

const metaOf = (rule: Gc25Rule): NonNullable<Gc25Rule['meta']['docs']>['gc25'] => (rule.meta.docs as NonNullable<Gc25Rule['meta']['docs']>).gc25;

const preset = (name: PresetName): ConfigEntry[] =>
  configOf(name, Object.fromEntries(Object.entries(own).map(([id, rule]) => [id, severityIn(name, metaOf(rule))])), settingsOf(name));

/** A preset of the rules that answer for the given paragraphs: `forParagraphs([96, 110])`. Throws on numbers outside 1 to 125. */
export function forParagraphs(paragraphs: readonly number[], options: { readonly preset?: PresetName } = {}): ConfigEntry[] {
  const wrong = paragraphs.find((number) => !Number.isInteger(number) || number < 1 || number > 125);
  if (wrong !== undefined) throw new RangeError(`GC25 has paragraphs 1 to 125, not ${wrong}.`);
  const base = options.preset ?? 'recommended';
  const chosen = Object.entries(own).filter(([, rule]) => answersFor(metaOf(rule), paragraphs));
  return configOf(`paragraphs-${paragraphs.join('-')}`, Object.fromEntries(chosen.map(([id, rule]) => [id, severityIn(base, metaOf(rule))])), settingsOf(base));
}

const remembered = new Map<PresetName, ConfigEntry[]>();
const presetOnce = (name: PresetName): ConfigEntry[] => {
  const known = remembered.get(name) ?? preset(name);
  remembered.set(name, known);
  return known;
};

const configs = {
  get recommended() { return presetOnce('recommended'); },
  get strict() { return presetOnce('strict'); },
  get children() { return presetOnce('children'); },
  get all() { return presetOnce('all'); },
  get ci() { return ciConfig(); },
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
  configs,
  forParagraphs,
};

export { rules, configs };
export const meta = plugin.meta;
export default plugin;
