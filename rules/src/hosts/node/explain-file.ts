import { audienceOf, isProductFile, relativePath } from '../../rule/audience';
import { packageAudience } from '../../facts/kind-of-file';
import { audienceSignals } from '../../rule/audience-signals';
import { nameOf } from '../../configuration/config-file';
import { choosesRules, ConfigurationLookup, type OwnConfiguration } from '../../configuration/lookup';
import { type PresetName, settingsOf } from '../../rule/presets';
import type { Severity } from '../../rule/meta';
import { type Audience, readSettings } from '../../configuration/settings';
import { EslintConfigs } from './eslint-config';
import { differenceFromEslint, type EslintDifference, severitiesOf } from './eslint-difference';
import type { FileConfig } from './file-config';
import { nodeFileHost } from './node-file-host';
import { loadProjectConfig, noProjectConfig } from './project-config';

export interface ExplainOptions {
  readonly cwd: string;
  /** Is the project's configuration read? */
  readonly useConfig: boolean;
  readonly preset?: PresetName;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What holds for a file, with the names of the files that say so. */
export interface Explanation {
  readonly file: string;
  /** Nearest first; empty when nothing is configured. */
  readonly sources: readonly string[];
  /** The ESLint configuration that says which rules there are, because the sources do not. */
  readonly rulesLeftTo?: string;
  /** Folder that patterns are relative to. */
  readonly root: string;
  readonly isIgnored: boolean;
  /** False for tests, stories, mocks and what `exclude` names. */
  readonly isProduct: boolean;
  readonly preset: PresetName;
  readonly audience: Audience;
  /** What path and package say about the audience, a sentence each. */
  readonly signals: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly rules: Readonly<Record<string, Severity>>;
  /** File that says it, by `preset`, `audience` and rule id, where one does. */
  readonly from: Readonly<Record<string, string>>;
  /** Where the ESLint configuration above the file says something else. */
  readonly differsInEslint?: Omit<EslintDifference, 'about'>;
  readonly problems: readonly string[];
}

/** Finds out what holds for a file. `file` is absolute. Runs the project's ESLint configuration where there is one. */
export async function explainFile(
  file: string,
  { cwd, useConfig, preset: given, settings: laidOver }: ExplainOptions,
): Promise<Explanation> {
  const project = useConfig ? await loadProjectConfig({ cwd, runCode: true }) : noProjectConfig();
  const config = await project.forFile(file);
  const own = useConfig ? new ConfigurationLookup({ cwd, mayLeaveFolder: true }).find(file) : undefined;
  const preset = given ?? config.preset ?? 'recommended';
  const settings = { ...settingsOf(preset), ...config.settings, ...laidOver };
  const read = readSettings(settings);
  const root = config.root ?? own?.root ?? cwd;
  const relative = relativePath(file, root);
  const rules = severitiesOf(given === undefined ? config : { ignored: false }, preset);
  const { about: _about, ...differsInEslint } =
    (own && given === undefined && choosesRules(own) && await differenceFromEslint(file, config, cwd, new EslintConfigs(cwd, [])))
    || { about: '' };
  const audience = audienceOf(relative, read.settings);
  const sources = own
    ? [...own.sources].reverse().map((source) => nameOf(source, cwd))
    : config.source === undefined
    ? []
    : [config.source];
  const rulesLeftTo = config.source !== undefined && !sources.includes(config.source) ? config.source : undefined;
  return {
    file: relativePath(file, cwd),
    sources,
    ...(rulesLeftTo === undefined ? {} : { rulesLeftTo }),
    root,
    isIgnored: config.ignored,
    isProduct: isProductFile(relative, read.settings),
    preset,
    audience,
    signals: audienceSignals(relative, packageAudience(file, relative, nodeFileHost)),
    settings,
    rules,
    from: given === undefined ? origins(own, rulesLeftTo, config, laidOver, relative, read.settings, cwd) : { preset: '--preset' },
    ...('source' in differsInEslint ? { differsInEslint } : {}),
    problems: [...new Set([...project.problems.map(({ message }) => message), ...read.problems])],
  };
}

function origins(
  own: OwnConfiguration | undefined,
  rulesLeftTo: string | undefined,
  config: FileConfig,
  laidOver: object,
  relative: string,
  settings: Parameters<typeof audienceOf>[1],
  cwd: string,
): Record<string, string> {
  const from: Record<string, string> = {};
  if (!own) {
    if (config.source !== undefined) {
      for (const key of ['preset', 'audience', ...Object.keys(config.rules ?? {})]) from[key] = config.source;
    }
    return from;
  }
  const say = (key: string, origin: string): void => {
    const source = own.origins.get(origin);
    if (source !== undefined) from[key] = nameOf(source, cwd);
  };
  say('preset', 'preset');
  // The audience is said by the pattern that fits, else by the setting.
  say(
    'audience',
    audienceOf(relative, { ...settings, audienceByPath: [] }) === audienceOf(relative, settings)
      ? 'settings.audience'
      : 'settings.audienceByPath',
  );
  if (rulesLeftTo !== undefined) {
    for (const key of ['preset', ...Object.keys(config.rules ?? {})]) from[key] = rulesLeftTo;
    if (config.settings?.audience !== own.settings?.audience) from.audience = rulesLeftTo;
  }
  if ('audience' in laidOver) from.audience = 'the command line';
  for (const id of Object.keys(own.rules ?? {})) say(id, `rules.${id}`);
  return from;
}

/** The explanation in sentences. */
export function explanationText(explanation: Explanation): string {
  const { file, sources, rulesLeftTo, root, isIgnored, isProduct, preset, audience, signals, rules, from, differsInEslint } = explanation;
  const by = (key: string): string => (from[key] === undefined ? 'built in' : from[key]);
  const lines = [
    `${file}`,
    `  configuration  ${sources.length > 0 ? sources.join(', which extends ') : 'none; a preset of gc25 is used'}${
      rulesLeftTo === undefined ? '' : `; preset and rules are left to ${rulesLeftTo}`
    }`,
    `  root           ${root}`,
    `  preset         ${preset} (${by('preset')})`,
    `  audience       ${audience} (${by('audience')})`,
  ];
  for (const signal of signals) lines.push(`  signal         ${signal}`);
  if (isIgnored) lines.push('  ignored        The configuration ignores this file.');
  if (!isProduct) lines.push('  not judged     Tests, stories, mocks, declarations and files that match "exclude" are not product code.');
  lines.push('  rules');
  const width = Math.max(...Object.keys(rules).map((id) => id.length));
  for (const [id, severity] of Object.entries(rules))
    lines.push(`    ${id.padEnd(width)}  ${severity.padEnd(5)}${from[id] === undefined ? '' : `  ${from[id]}`}`);
  if (differsInEslint) {
    lines.push(`  ESLint         ${differsInEslint.source} differs; ESLint uses it, gc25 and the editor use ${sources[0]}:`);
    if (differsInEslint.audience !== undefined)
      lines.push(`    ${'audience'.padEnd(width)}  ${differsInEslint.audience}  here ${audience}`);
    for (const [id, severity] of Object.entries(differsInEslint.rules))
      lines.push(`    ${id.padEnd(width)}  ${severity.padEnd(5)}  here ${rules[id]}`);
  }
  return lines.join('\n');
}
