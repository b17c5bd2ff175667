import { hostConfigurationOf } from '../../configuration/eslint-host';
import { readSettingsOnce, type SettingsResult } from '../../configuration/settings';

/** The part of ESLint's rule context that says where a rule runs. */
export interface Linted {
  readonly filename: string;
  readonly cwd: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sourceCode: object;
}

export interface HostSettings extends SettingsResult {
  /** Absolute folder that patterns and the words in paths are relative to. */
  readonly root: string;
}

const together = new WeakMap<object, WeakMap<object, object>>();
const NOTHING = {};

/** ESLint's settings laid over those of gc25's own configuration, key by key; the same object for the same two. */
function merged(own: object, given: object): object {
  let byGiven = together.get(own);
  if (!byGiven) together.set(own, byGiven = new WeakMap());
  let result = byGiven.get(given);
  if (!result) byGiven.set(given, result = { ...own, ...given });
  return result;
}

/** Settings and root of the file a rule runs on. ESLint's configuration leaves to `gc25.config.json` what it does not say. */
export function hostSettingsOf({ filename, cwd, settings: eslintSettings, sourceCode }: Linted): HostSettings {
  const { gc25: given } = eslintSettings;
  const own = hostConfigurationOf(filename, sourceCode, eslintSettings);
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const { settings, problems } = readSettingsOnce(own.settings && (isObject || given === undefined || given === null)
    ? merged(own.settings, (given as object | undefined | null) ?? NOTHING)
    : given);
  return { settings, problems: own.problems.length > 0 ? [...problems, ...own.problems] : problems, root: own.root ?? cwd };
}
