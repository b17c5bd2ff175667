import path from 'node:path';
import { audienceOf, relativePath } from '../../rule/audience';
import { nameOf } from '../../configuration/config-file';
import { rules as allRules } from '../../generated/rules';
import { type PresetName, settingsOf, severityIn } from '../../rule/presets';
import type { RuleMeta, Severity } from '../../rule/meta';
import { type Audience, readSettings } from '../../configuration/settings';
import type { EslintConfigs } from './eslint-config';
import type { FileConfig } from './file-config';

/** Where the ESLint configuration above a file says something else than gc25's own, which decides for gc25 and the editors. */
export interface EslintDifference {
  /** Name of the ESLint configuration. */
  readonly source: string;
  /** What ESLint follows, by rule id, for the rules that differ. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** The audience that ESLint takes the file to have, where it differs. */
  readonly audience?: Audience;
  /** In words: "2 rules and the audience". */
  readonly about: string;
}

const metaOf = (id: string): RuleMeta => allRules[id].meta;

/** The severity of every rule, by id. */
export function severitiesOf(config: FileConfig, preset: PresetName): Record<string, Severity> {
  return Object.fromEntries(Object.keys(allRules).map((id) => {
    const given = config.rules?.[id];
    return [id, given === undefined ? severityIn(preset, metaOf(id)) : typeof given === 'string' ? given : given[0]];
  }));
}

const audienceIn = (relative: string, settings: object): Audience => audienceOf(relative, readSettings(settings).settings);

/** Undefined where ESLint says the same, or does not run gc25 on the file. `file` is absolute. */
export async function differenceFromEslint(
  file: string,
  own: FileConfig,
  cwd: string,
  configs: EslintConfigs,
): Promise<EslintDifference | undefined> {
  const source = configs.above(path.dirname(file));
  if (source === undefined) return undefined;
  const config = await configs.forFile(file);
  if (config.rules === undefined) return undefined;
  const preset = own.preset ?? 'recommended';
  const [ours, theirs] = [severitiesOf(own, preset), severitiesOf(config, 'recommended')];
  const rules = Object.fromEntries(Object.keys(ours).filter((id) => ours[id] !== theirs[id]).map((id) => [id, theirs[id]]));
  const relative = relativePath(file, own.root ?? cwd);
  const audience = audienceIn(relative, { ...own.settings, ...config.settings });
  const isOtherAudience = audience !== audienceIn(relative, { ...settingsOf(preset), ...own.settings });
  const count = Object.keys(rules).length;
  const about = [...(count > 0 ? [`${count} rule${count === 1 ? '' : 's'}`] : []), ...(isOtherAudience ? ['the audience'] : [])]
    .join(' and ');
  return about === '' ? undefined : { source: nameOf(source, cwd), rules, ...(isOtherAudience ? { audience } : {}), about };
}
