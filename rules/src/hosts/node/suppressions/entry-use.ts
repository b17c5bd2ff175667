import path from 'node:path';
import type { SuppressionEntry } from '../../../directives/entries';
import type { Checker } from '../../../engine/checker';
import type { Problem } from '../../../rule/finding';

/** An entry of a configuration that suppresses findings. */
export interface EntryName {
  /** Folder of the configuration, relative to the workspace, with forward slashes. */
  readonly folder: string;
  /** Path or pattern, as the entry has it. */
  readonly file: string;
  /** Without prefix. */
  readonly rule: string;
}

/** Which entries for the files of a run suppressed something, or would but for their last day, and which did not. */
export interface EntryUse {
  readonly used: readonly EntryName[];
  readonly unused: readonly EntryName[];
}

/**
 * Configurations share entries: those of a file that several extend, and those beside an ESLint configuration that differs from file to
 * file. `workspace` is the absolute path of the workspace.
 */
export function entryUseOf(checkers: readonly Checker[], files: readonly string[], workspace: string): EntryUse {
  const nameOf = ({ folder = workspace, file, rule }: SuppressionEntry): EntryName => ({
    folder: path.relative(workspace, folder).replaceAll('\\', '/'),
    file,
    rule: rule.replace(/^gc25\//, ''),
  });
  const used = unique(checkers.flatMap((checker) => checker.usedSuppressions()).map(nameOf));
  return { used, unused: without(checkers.flatMap((checker) => checker.unusedSuppressions(files)).map(nameOf), used) };
}

/** What to say of entries that suppressed nothing in any of the runs; a sentence for entries of the same pattern and rule. */
export function unusedNotes(uses: readonly EntryUse[]): Problem[] {
  const unused = without(uses.flatMap((use) => use.unused), uses.flatMap((use) => use.used));
  const messages = unused.map(({ file, rule }) =>
    `The suppression of gc25/${rule} for "${file}" suppressed nothing in the files of this run; remove it if it is no longer needed.`
  );
  return [...new Set(messages)].map((message) => ({ kind: 'unused-suppression', message }));
}

const keyOf = ({ folder, file, rule }: EntryName): string => JSON.stringify([folder, file, rule]);

const unique = (entries: readonly EntryName[]): EntryName[] => [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];

function without(entries: readonly EntryName[], others: readonly EntryName[]): EntryName[] {
  const keys = new Set(others.map(keyOf));
  return unique(entries).filter((entry) => !keys.has(keyOf(entry)));
}
