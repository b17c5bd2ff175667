import path from 'node:path';
import { audienceOf, isProductFile, relativePath } from '../audience';
import { nameOf } from '../configuration/config-file';
import { ConfigurationLookup, type OwnConfiguration } from '../configuration/lookup';
import { rules as allRules } from '../generated/rules';
import { type PresetName, settingsOf, severityIn } from '../presets';
import type { RuleMeta, Severity } from '../rule-meta';
import { type Audience, readSettings } from '../settings';
import { EslintConfigs } from './eslint-config';
import type { FileConfig } from './file-config';
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
  /** Folder that patterns are relative to. */
  readonly root: string;
  readonly isIgnored: boolean;
  /** False for tests, stories, mocks and what `exclude` names. */
  readonly isProduct: boolean;
  readonly preset: PresetName;
  readonly audience: Audience;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly rules: Readonly<Record<string, Severity>>;
  /** File that says it, by `preset`, `audience` and rule id, where one does. */
  readonly from: Readonly<Record<string, string>>;
  /** Rules about which the ESLint configuration above the file says something else. */
  readonly differsInEslint?: { readonly source: string; readonly rules: Readonly<Record<string, Severity>> };
  readonly problems: readonly string[];
}

const metaOf = (id: string): RuleMeta => (allRules[id].meta.docs as { readonly gc25: RuleMeta }).gc25;

function severitiesOf(config: FileConfig, preset: PresetName): Record<string, Severity> {
  return Object.fromEntries(Object.keys(allRules).map((id) => {
    const given = config.rules?.[id];
    return [id, given === undefined ? severityIn(preset, metaOf(id)) : typeof given === 'string' ? given : given[0]];
  }));
}

/** Finds out what holds for a file. `file` is absolute. Runs the project's ESLint configuration where there is one. */
export async function explainFile(file: string, { cwd, useConfig, preset: given, settings: laidOver }: ExplainOptions): Promise<Explanation> {
  const project = useConfig ? await loadProjectConfig({ cwd, runCode: true }) : noProjectConfig();
  const config = await project.forFile(file);
  const own = useConfig ? new ConfigurationLookup({ cwd, canExtendPackages: true }).find(file) : undefined;
  const preset = given ?? config.preset ?? 'recommended';
  const settings = { ...settingsOf(preset), ...config.settings, ...laidOver };
  const read = readSettings(settings);
  const root = config.root ?? own?.root ?? cwd;
  const relative = relativePath(file, root);
  const rules = severitiesOf(given === undefined ? config : { ignored: false }, preset);
  const differsInEslint = own ? await differences(file, rules, cwd) : undefined;
  const sources = own ? [...own.sources].reverse().map((source) => nameOf(source, cwd)) : config.source === undefined ? [] : [config.source];
  return {
    file: relativePath(file, cwd),
    sources,
    root,
    isIgnored: config.ignored,
    isProduct: isProductFile(relative, read.settings),
    preset,
    audience: audienceOf(relative, read.settings),
    settings,
    rules,
    from: given === undefined ? origins(own, config, laidOver, relative, read.settings, cwd) : { preset: '--preset' },
    ...(differsInEslint ? { differsInEslint } : {}),
    problems: [...new Set([...project.problems.map(({ message }) => message), ...read.problems])],
  };
}

function origins(own: OwnConfiguration | undefined, config: FileConfig, laidOver: object, relative: string, settings: Parameters<typeof audienceOf>[1], cwd: string): Record<string, string> {
  const from: Record<string, string> = {};
  if (!own) {
    if (config.source !== undefined) for (const key of ['preset', 'audience', ...Object.keys(config.rules ?? {})]) from[key] = config.source;
    return from;
  }
  const say = (key: string, origin: string): void => {
    const source = own.origins.get(origin);
    if (source !== undefined) from[key] = nameOf(source, cwd);
  };
  say('preset', 'preset');
  // The audience is said by the pattern that fits, else by the setting.
  say('audience', audienceOf(relative, { ...settings, audienceByPath: [] }) === audienceOf(relative, settings) ? 'settings.audience' : 'settings.audienceByPath');
  if ('audience' in laidOver) from.audience = 'the command line';
  for (const id of Object.keys(own.rules ?? {})) say(id, `rules.${id}`);
  return from;
}

/** What ESLint would be told about the rules where it names the plugin and says something else. */
async function differences(file: string, rules: Readonly<Record<string, Severity>>, cwd: string): Promise<Explanation['differsInEslint']> {
  const configs = new EslintConfigs(cwd, []);
  const source = configs.above(path.dirname(file));
  if (source === undefined) return undefined;
  const config = await configs.forFile(file);
  if (config.rules === undefined) return undefined;
  const others = severitiesOf(config, 'recommended');
  const different = Object.keys(rules).filter((id) => rules[id] !== others[id]);
  return different.length === 0 ? undefined : { source: nameOf(source, cwd), rules: Object.fromEntries(different.map((id) => [id, others[id]])) };
}

/** The explanation in sentences. */
export function explanationText(explanation: Explanation): string {
  const { file, sources, root, isIgnored, isProduct, preset, audience, rules, from, differsInEslint } = explanation;
  const by = (key: string): string => (from[key] === undefined ? 'built in' : from[key]);
  const lines = [
    `${file}`,
    `  configuration  ${sources.length > 0 ? sources.join(', which extends ') : 'none; the recommended preset is used'}`,
    `  root           ${root}`,
    `  preset         ${preset} (${by('preset')})`,
    `  audience       ${audience} (${by('audience')})`,
  ];
  if (isIgnored) lines.push('  ignored        The configuration leaves this file out.');
  if (!isProduct) lines.push('  not judged     Tests, stories, mocks, declarations and what "exclude" names are no product code.');
  lines.push('  rules');
  const width = Math.max(...Object.keys(rules).map((id) => id.length));
  for (const [id, severity] of Object.entries(rules)) lines.push(`    ${id.padEnd(width)}  ${severity.padEnd(5)}${from[id] === undefined ? '' : `  ${from[id]}`}`);
  if (differsInEslint) {
    lines.push(`  ESLint         ${differsInEslint.source} says otherwise; ESLint follows it, gc25 and the editor follow ${sources[0]}:`);
    for (const [id, severity] of Object.entries(differsInEslint.rules)) lines.push(`    ${id.padEnd(width)}  ${severity.padEnd(5)}  here ${rules[id]}`);
  }
  return lines.join('\n');
}
