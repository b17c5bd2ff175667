import type { SuppressionEntry } from '../../directives/entries';
import type { PresetName } from '../../rule/presets';
import type { Severity } from '../../rule/meta';

/** Severity, or severity with the rule's options, by rule id without prefix. */
export type RuleSeverities = Readonly<Record<string, Severity | readonly [Severity, object]>>;

/** How one file is to be checked. Files with equal configuration get the same object, so it can be a cache key. */
export interface FileConfig {
  readonly ignored: boolean;
  /** Name of the file that says which rules there are; undefined when no file says anything. */
  readonly source?: string;
  readonly preset?: PresetName;
  /** What is in `settings.gc25`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Laid over the preset. */
  readonly rules?: RuleSeverities;
  /** Findings that the configuration silences. */
  readonly suppressions?: readonly SuppressionEntry[];
  /** Absolute folder that patterns and the words in paths are relative to; the working directory when it is not given. */
  readonly root?: string;
}

/** A file nothing is said about. */
export const DEFAULT_FILE_CONFIG: FileConfig = { ignored: false };
/** A file that is left out. */
export const IGNORED_FILE_CONFIG: FileConfig = { ignored: true };
