import type { PresetName } from '../../rule/presets';
import type { Severity } from '../../rule/meta';

export const PRESETS: readonly PresetName[] = ['recommended', 'strict', 'children', 'all'];
const SEVERITIES: readonly Severity[] = ['off', 'warn', 'error'];

export const isPresetName = (value: unknown): value is PresetName => PRESETS.includes(value as PresetName);

/** ESLint's word for a severity given as word or number, or undefined. */
export const getSeverity = (value: unknown): Severity | undefined => SEVERITIES.find((name, i) => value === name || value === i);
