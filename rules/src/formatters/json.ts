import { version } from '../../package.json';
import { coverageNotes, coverageOf } from '../hosts/node/coverage/coverage-notes';
import { ruleDocsUrl } from '../rule/rule-docs';
import type { Finding } from '../rule/finding';
import { allFindings, Fingerprints } from './fingerprints';
import type { FormatInput } from './format-input';
import { runFolder } from './run-folder';
import { inOrder } from '../hosts/node/not-judged';
import { toVisible } from '../rule/visible-text';
import { shownPath } from './shown-path';

/**
 * A run as one JSON object: files with something to say, problems of the run, counters. Files are relative to the folder of the run, and
 * that is relative to its workspace.
 */
export function formatJson({ cwd, results, problems, summary, readText }: FormatInput): string {
  const files = results.map((result) => {
    const { file, findings, problems: own, suppressed = [] } = result;
    const shown = shownPath(file, cwd);
    const fingerprints = new Fingerprints(shown, readText?.(file));
    const identities = new Map<Finding, string>(allFindings(result).map((finding) => [finding, fingerprints.next(finding)]));
    const entryOf = <T extends Finding>(finding: T): T & { url: string; fingerprint?: string } => ({
      ...finding,
      url: ruleDocsUrl(finding.ruleId),
      fingerprint: identities.get(finding),
    });
    return { file: shown, findings: findings.map(entryOf), suppressed: suppressed.map(entryOf), problems: own };
  });
  const counts = {
    files: summary.files,
    ignored: summary.ignored,
    notJudged: Object.fromEntries(inOrder(summary.notJudged)),
    findings: summary.findings,
    errors: summary.errors,
    warnings: summary.warnings,
    suppressed: summary.suppressed,
    suppressedWithoutReason: summary.suppressedWithoutReason,
    suppressedByBaseline: summary.suppressedByBaseline,
    paragraphs: [...summary.paragraphs].sort((a, b) => a - b),
    problems: summary.problems,
    coverage: { notes: coverageNotes(summary, (file) => shownPath(file, cwd)), ...coverageOf(summary, (file) => shownPath(file, cwd)) },
  };
  // Escapes of JSON, so that whoever reads it gets the very names; its own line ends stay.
  return JSON.stringify({ version, folder: runFolder(cwd), files, problems, summary: counts }, undefined, 2).split('\n').map(toVisible)
    .join('\n');
}
