import { rules } from '../../../generated/rules';
import type { RuleMeta, Severity } from '../../../rule/meta';
import { type PresetName, severityIn } from '../../../rule/presets';
import { ruleDocsUrl } from '../../../rule/rule-docs';

/** A rule as `--list-rules` shows it. */
export interface ListedRule {
  readonly id: string;
  /** The primary one first. */
  readonly paragraphs: readonly number[];
  readonly severity: Severity;
  /** Has it edits that `--fix` makes? */
  readonly isFixable: boolean;
  /** Has it edits that a person, or `--fix-suggestions`, chooses? */
  readonly hasSuggestions: boolean;
  readonly description: string;
  readonly url: string;
}

/** Rules with their severities in a preset; all of them where `ids` is undefined. */
export const listRules = (preset: PresetName, ids: readonly string[] | undefined): ListedRule[] =>
  Object.values(rules).map(({ meta }) => meta).filter(({ id }) => ids === undefined || ids.includes(id)).map((meta) =>
    listed(meta, preset)
  );

const listed = (meta: RuleMeta, preset: PresetName): ListedRule => ({
  id: meta.id,
  paragraphs: [meta.paragraphs.primary, ...meta.paragraphs.also],
  severity: severityIn(preset, meta),
  isFixable: meta.fixes !== undefined,
  hasSuggestions: Object.keys(meta.suggestions).length > 0,
  description: meta.description,
  url: ruleDocsUrl(meta.id),
});

/** A table in plain text: a line for each rule, columns two spaces apart. */
export function ruleTable(list: readonly ListedRule[]): string {
  const rows = list.map(({ id, paragraphs, severity, description, ...edits }) => [
    id,
    severity,
    `¶${paragraphs.join(', ')}`,
    editsOf(edits),
    description,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

const editsOf = ({ isFixable, hasSuggestions }: Pick<ListedRule, 'isFixable' | 'hasSuggestions'>): string =>
  isFixable ? 'fix' : hasSuggestions ? 'suggestions' : 'no edits';
