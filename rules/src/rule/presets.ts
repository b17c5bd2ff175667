import type { RuleMeta, Severity } from './meta';

export type PresetName = 'recommended' | 'strict' | 'children' | 'all';

/** Severity of one rule in a preset, computed from its metadata. */
export function severityIn(preset: PresetName, meta: RuleMeta): Severity {
  if (meta.replacedBy !== undefined) return 'off';
  switch (preset) {
    case 'recommended':
      return meta.severity.recommended;
    case 'strict':
      return meta.severity.strict;
    case 'children':
      return meta.severity.recommended === 'off' ? 'off' : 'error';
    case 'all':
      return meta.severity.strict === 'off' ? 'warn' : meta.severity.strict;
  }
}

/** What a preset lays into `settings.gc25`. */
export function settingsOf(preset: PresetName): Record<string, unknown> {
  switch (preset) {
    case 'strict':
    case 'all':
      return { strictness: 'strict' };
    case 'children':
      return { audience: 'children' };
    default:
      return {};
  }
}

/** Rules that cite any of the paragraphs, primary or also. */
export const answersFor = (meta: RuleMeta, paragraphs: readonly number[]): boolean =>
  paragraphs.includes(meta.paragraphs.primary) || meta.paragraphs.also.some((number) => paragraphs.includes(number));
