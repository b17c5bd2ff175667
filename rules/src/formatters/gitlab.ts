import type { FormatInput } from './format-input';
import { allFindings, Fingerprints } from './fingerprints';
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

/** A Code Quality report of GitLab. Problems of the run as a whole have no file, so it cannot show them. */
export function formatGitlab({ cwd, results, readText }: FormatInput): string {
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
  return JSON.stringify(issues, undefined, 2);
}
