import { validate } from '../../rules/src/configuration/validate';
import type { CheckerOptions, PresetName } from '../../rules/src/hosts/node';

type RuleSeverities = NonNullable<CheckerOptions['rules']>;

/** The `gc25` section of an editor's settings, read. Preset, settings and rules hold where the project configures nothing itself. */
export interface EditorSettings {
  readonly enable: boolean;
  /** `auto` leaves findings to the ESLint extension where that shows them; `never` leaves a folder out. */
  readonly run: (typeof RUN_MODES)[number];
  readonly preset?: PresetName;
  /** In the shape of `settings.gc25`, with `gc25.audience` put in. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly rules: RuleSeverities;
}

export interface EditorSettingsReading {
  readonly settings: EditorSettings;
  /** One sentence for each value that cannot be used. */
  readonly problems: readonly string[];
}

const PRESETS = ['recommended', 'strict', 'children', 'all'] as const satisfies readonly PresetName[];
const AUDIENCES = ['children', 'mixed', 'general'];
const RUN_MODES = ['auto', 'always', 'never'] as const;
const SEVERITIES = ['off', 'warn', 'error'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

/** Reads the section as an editor sends it; never throws. Unset, `null` and unusable values fall back. */
export function readEditorSettings(given: unknown): EditorSettingsReading {
  const problems: string[] = [];
  const section = isRecord(given) ? given : {};
  const isSet = (key: string): boolean => section[key] !== undefined && section[key] !== null;
  const oneOf = <T extends string>(key: string, values: readonly T[]): T | undefined => {
    if (!isSet(key)) return undefined;
    const found = values.find((value) => value === section[key]);
    if (found === undefined) problems.push(`gc25.${key} must be one of ${listed(values)}; it is not used.`);
    return found;
  };
  const usable = (key: string, value: Record<string, unknown>): Record<string, unknown> => {
    const read = validate<Record<string, unknown>>('settings', value, `gc25.${key}`);
    problems.push(...read.problems);
    return read.value;
  };
  const record = (key: string): Record<string, unknown> => {
    if (!isSet(key)) return {};
    const value = section[key];
    if (isRecord(value)) return value;
    problems.push(`gc25.${key} must be an object; it is not used.`);
    return {};
  };
  if (isSet('enable') && typeof section.enable !== 'boolean') problems.push('gc25.enable must be true or false; it is not used.');
  const audience = oneOf('audience', AUDIENCES);
  return {
    settings: {
      enable: section.enable !== false,
      run: oneOf('run', RUN_MODES) ?? 'auto',
      preset: oneOf('preset', PRESETS),
      settings: { ...(audience ? { audience } : {}), ...usable('settings', record('settings')) },
      rules: readRules(record('rules'), problems),
    },
    problems,
  };
}

function readRules(given: Record<string, unknown>, problems: string[]): RuleSeverities {
  const rules: Record<string, (typeof SEVERITIES)[number]> = {};
  for (const [key, value] of Object.entries(given)) {
    const severity = SEVERITIES.find((name) => name === value);
    if (severity) rules[key.replace(/^gc25\//, '')] = severity;
    else problems.push(`gc25.rules: "${key}" must be one of ${listed(SEVERITIES)}; it is not used.`);
  }
  return rules;
}
