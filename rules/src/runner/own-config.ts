import { closest } from 'fastest-levenshtein';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../finding';
import { rules as allRules } from '../generated/rules';
import type { PresetName } from '../presets';
import type { Severity } from '../rule-meta';
import { readSettings } from '../settings';
import type { RuleSeverities } from './file-config';

/** What `gc25.config.json`, or `"gc25"` in `package.json`, asks for. */
export interface OwnConfig {
  /** Name of the file it stands in, for messages. */
  readonly source: string;
  readonly preset?: PresetName;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly rules?: RuleSeverities;
  /** Patterns of files to leave out, relative to the file's folder. */
  readonly ignore: readonly string[];
  readonly problems: readonly Problem[];
}

export const PRESETS: readonly PresetName[] = ['recommended', 'strict', 'children', 'all'];
const KEYS = ['preset', 'settings', 'rules', 'ignore'];
const SEVERITIES: readonly Severity[] = ['off', 'warn', 'error'];

export const isPresetName = (value: unknown): value is PresetName => PRESETS.includes(value as PresetName);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** ESLint's word for a severity given as word or number, or undefined. */
export const getSeverity = (value: unknown): Severity | undefined => SEVERITIES.find((name, i) => value === name || value === i);

/** The configuration of GC25's own that a folder holds; undefined when it holds none. Never throws. */
export async function readOwnConfig(folder: string): Promise<OwnConfig | undefined> {
  const own = await readJson(path.join(folder, 'gc25.config.json'));
  if (own) return toConfig('gc25.config.json', own);
  const manifest = await readJson(path.join(folder, 'package.json'));
  // A package.json that cannot be read is npm's to complain about, unless GC25's part of it would be lost.
  if (manifest && 'problem' in manifest) return manifest.text.includes('"gc25"') ? toConfig('package.json', manifest) : undefined;
  return isRecord(manifest?.value) && 'gc25' in manifest.value ? toConfig('package.json', { value: manifest.value.gc25 }) : undefined;
}

type Read = { readonly value: unknown } | { readonly problem: string; readonly text: string };

async function readJson(file: string): Promise<Read | undefined> {
  let text: string;
  try {
    text = await fs.readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return { problem: `${path.basename(file)} could not be read (${(error as NodeJS.ErrnoException).code}); the recommended preset is used.`, text: '' };
  }
  try {
    return { value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) };
  } catch (error) {
    return { problem: `${path.basename(file)} is not valid JSON (${(error as Error).message.split('\n')[0]}); the recommended preset is used.`, text };
  }
}

function toConfig(source: string, read: Read): OwnConfig {
  if ('problem' in read) return { source, ignore: [], problems: [{ kind: 'config', message: read.problem }] };
  const given = read.value;
  const name = source === 'package.json' ? 'package.json "gc25"' : source;
  if (!isRecord(given)) return { source, ignore: [], problems: [{ kind: 'config', message: `${name} must hold an object; the recommended preset is used.` }] };
  const problems: string[] = [];
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) problems.push(`${name}: "${key}" is not a key of GC25's configuration; did you mean "${closest(key, KEYS)}"?`);

  const isPreset = given.preset === undefined || isPresetName(given.preset);
  if (!isPreset) problems.push(`${name}: "preset" must be one of ${PRESETS.map((preset) => `"${preset}"`).join(', ')}; "recommended" is used.`);
  const isSettings = given.settings === undefined || isRecord(given.settings);
  if (!isSettings) problems.push(`${name}: "settings" must be an object; the built-in settings are used.`);
  const isIgnore = given.ignore === undefined || (Array.isArray(given.ignore) && given.ignore.every((item) => typeof item === 'string'));
  if (!isIgnore) problems.push(`${name}: "ignore" must be a list of file patterns; nothing is left out.`);
  const isRules = given.rules === undefined || isRecord(given.rules);
  if (!isRules) problems.push(`${name}: "rules" must be an object; the preset decides.`);
  return {
    source,
    preset: isPreset ? (given.preset as PresetName | undefined) : undefined,
    settings: isSettings ? (given.settings as Record<string, unknown> | undefined) : undefined,
    ignore: isIgnore ? ((given.ignore as string[] | undefined) ?? []) : [],
    rules: isRules && given.rules ? readRules(name, given.rules as Record<string, unknown>, problems) : undefined,
    problems: [
      ...problems.map((message): Problem => ({ kind: 'config', message })),
      ...(isSettings ? readSettings(given.settings).problems : []).map((message): Problem => ({ kind: 'settings', message })),
    ],
  };
}

function readRules(name: string, given: Record<string, unknown>, problems: string[]): RuleSeverities {
  const rules: Record<string, Severity | readonly [Severity, object]> = {};
  for (const [key, value] of Object.entries(given)) {
    const id = key.replace(/^gc25\//, '');
    if (!Object.hasOwn(allRules, id)) {
      problems.push(`${name}: "${key}" is not a rule of GC25; did you mean "${closest(id, Object.keys(allRules))}"?`);
      continue;
    }
    const [first, options] = Array.isArray(value) ? (value as unknown[]) : [value];
    const severity = getSeverity(first);
    if (severity === undefined || (options !== undefined && !isRecord(options))) problems.push(`${name}: "${key}" must be "off", "warn" or "error", or one of them with options: ["warn", { … }]; the preset decides.`);
    else rules[id] = options === undefined ? severity : [severity, options as object];
  }
  return rules;
}
