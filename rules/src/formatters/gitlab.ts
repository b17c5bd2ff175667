import type { FormatInput } from './format-input';
import { allFindings, Fingerprints } from './fingerprints';
import { coverageNotes } from '../hosts/node/coverage/coverage-notes';
import { isFailure } from '../hosts/node/run-summary';
import { repositoryPaths } from './run-folder';
import { shownPath } from './shown-path';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } };
}

/** Where an issue is that has no file: the folder of the run. */
const NO_FILE = '.';

/** A Code Quality report of GitLab, in which an issue needs a path. What was not seen has the severity "info". */
export function formatGitlab({ cwd, results, problems, summary, readText }: FormatInput): string {
  const pathOf = repositoryPaths(cwd);
  const issues = results.flatMap((result): Issue[] => {
    const path = pathOf(result.file);
    const fingerprints = new Fingerprints(shownPath(result.file, cwd), readText?.(result.file));
    const identities = new Map(allFindings(result).map((finding) => [finding, fingerprints.next(finding)]));
    return [
      ...result.problems.filter(isFailure).map(({ message, kind, line = 1 }): Issue => ({
        description: message,
        check_name: `gc25/${kind}`,
        fingerprint: `${path}:${kind}:${line}`,
        severity: 'major',
        location: { path, lines: { begin: line } },
      })),
      ...result.findings.map((finding): Issue => ({
        description: finding.message,
        check_name: `gc25/${finding.ruleId}`,
        fingerprint: `${path}:${identities.get(finding)}`,
        severity: finding.severity === 'error' ? 'major' : 'minor',
        location: { path, lines: { begin: finding.start.line, end: finding.end.line } },
      })),
    ];
  });
  issues.push(
    ...problems.filter(isFailure).map(({ kind, message }): Issue => ({
      description: message,
      check_name: `gc25/${kind}`,
      fingerprint: `${kind}:${message}`,
      severity: 'major',
      location: { path: NO_FILE, lines: { begin: 1 } },
    })),
    // The fingerprint stays when a count changes, so that a merge request shows what is new.
    ...coverageNotes(summary, (file) => shownPath(file, cwd)).map(({ id, message, file }): Issue => ({
      description: message,
      check_name: `gc25/${id}`,
      fingerprint: `coverage:${id}`,
      severity: 'info',
      location: { path: file ?? NO_FILE, lines: { begin: 1 } },
    })),
  );
  return JSON.stringify(issues, undefined, 2);
}
