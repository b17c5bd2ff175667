import { coverageNotes } from '../hosts/node/coverage/coverage-notes';
import { ruleDocsUrl } from '../rule/rule-docs';
import type { FormatInput } from './format-input';
import { toVisible } from '../rule/visible-text';
import { shownPath } from './shown-path';

/** A run as one JSON object: files with something to say, problems of the run, counters. Files are relative to `cwd`. */
export function formatJson({ cwd, results, problems, summary }: FormatInput): string {
  const files = results.map(({ file, findings, problems: own, suppressed = [] }) => ({
    file: shownPath(file, cwd),
    findings: findings.map((finding) => ({ ...finding, url: ruleDocsUrl(finding.ruleId) })),
    suppressed: suppressed.map((finding) => ({ ...finding, url: ruleDocsUrl(finding.ruleId) })),
    problems: own,
  }));
  const counts = {
    files: summary.files,
    ignored: summary.ignored,
    notJudged: Object.fromEntries(summary.notJudged),
    findings: summary.findings,
    errors: summary.errors,
    warnings: summary.warnings,
    suppressed: summary.suppressed,
    suppressedWithoutReason: summary.suppressedWithoutReason,
    suppressedByBaseline: summary.suppressedByBaseline,
    paragraphs: [...summary.paragraphs].sort((a, b) => a - b),
    problems: summary.problems,
    coverage: {
      notes: coverageNotes(summary, cwd),
      rulesOn: summary.rulesOn.length,
      rulesNotApplicable: summary.notApplicable,
    },
  };
  // Escapes of JSON, so that whoever reads it gets the very names; its own line ends stay.
  return JSON.stringify({ files, problems, summary: counts }, undefined, 2).split('\n').map(toVisible).join('\n');
}
