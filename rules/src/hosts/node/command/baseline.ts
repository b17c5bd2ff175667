import { indexedRules } from '../../../rule/index-on-demand';
import { Baseline } from '../suppressions/baseline';
import { readBaseline, writeBaseline } from '../suppressions/baseline-file';
import type { CliOptions, Refusal } from './cli-request';

/** The baseline of a run, and how it is written back. */
export interface OpenBaseline {
  readonly kind: 'baseline';
  readonly baseline: Baseline;
  /** Throws what the system says. */
  readonly write: () => void;
}

/**
 * Opens ESLint's suppressions file; undefined where there is none and none is asked for. Without the project's configuration only a file
 * that is named is read, so that a project that is not trusted hides nothing.
 */
export function openBaseline(
  { suppressions: { location, change }, config }: CliOptions,
  only: readonly string[] | undefined,
  cwd: string,
): OpenBaseline | Refusal | undefined {
  if (!config && location === undefined && change.kind === 'none') return undefined;
  const known = change.kind === 'suppress' ? change.rules?.find((id) => !indexedRules().includes(id)) : undefined;
  if (known !== undefined) return refused(`There is no rule "${known}"; "gc25 --list-rules" lists the rules.`);
  const read = readBaseline(cwd, location);
  if (read.kind === 'broken') return refused(read.message);
  if (!read.entries && change.kind !== 'suppress')
    return location === undefined
      ? undefined
      : refused(`There is no suppressions file "${location}"; create it with --suppress-all or --suppress-rule.`);
  const baseline = new Baseline(read.entries ?? {}, { cwd, change, isRun: (id) => (only ?? indexedRules()).includes(id) });
  return { kind: 'baseline', baseline, write: () => (change.kind === 'none' ? undefined : writeBaseline(read.file, baseline.updated)) };
}

const refused = (sentence: string): Refusal => ({ kind: 'refused', sentence });
