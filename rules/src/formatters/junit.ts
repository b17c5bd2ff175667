import XmlBuilder from 'fast-xml-builder';
import type { Finding, Problem, SuppressedFinding } from '../rule/finding';
import { type CoverageNote, coverageNotes } from '../hosts/node/coverage/coverage-notes';
import { isFailure } from '../hosts/node/run-summary';
import { ruleDocsUrl } from '../rule/rule-docs';
import { toVisible } from '../rule/visible-text';
import type { FormatInput } from './format-input';
import { shownPath } from './shown-path';

type Attributes = Readonly<Record<`@${string}`, string | number>>;
type Case = Attributes & { readonly failure?: object; readonly error?: object; readonly skipped?: object };

/**
 * A JUnit report: a test suite for each file with something to say, a failed test for each finding, one that could not run for each
 * problem. A run without any of these is one passed test, because some services take an empty report for a broken one.
 */
export function formatJunit({ cwd, results, problems, summary }: FormatInput): string {
  const suites = results.flatMap(({ file, findings, problems: own, suppressed = [] }) => {
    const name = shownPath(file, cwd);
    return suite(name, [
      ...own.filter(isFailure).map((problem) => ofProblem(problem, name)),
      ...findings.map((finding) => ofFinding(finding, name)),
      ...suppressed.map((finding) => ofSuppressed(finding, name)),
    ]);
  });
  const general = suite('gc25', problems.filter(isFailure).map((problem) => ofProblem(problem, 'gc25')));
  const all = [...suites, ...general];
  const passed = {
    '@name': 'gc25',
    '@tests': 1,
    '@failures': 0,
    '@errors': 0,
    testcase: [{ '@name': `${summary.judged} files`, '@classname': 'gc25' }],
  };
  const coverage = suite('gc25 coverage', coverageNotes(summary, (file) => shownPath(file, cwd)).map(ofCoverage));
  const builder = new XmlBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true });
  const body = builder.build({ testsuites: { '@name': 'gc25', testsuite: [...(all.length > 0 ? all : [passed]), ...coverage] } });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body.trimEnd()}`;
}

function suite(name: string, cases: readonly Case[]): object[] {
  if (cases.length === 0) return [];
  const count = (kind: 'failure' | 'error' | 'skipped'): number => cases.filter((entry) => kind in entry).length;
  const skipped = count('skipped');
  return [{
    '@name': toVisible(name),
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    ...(skipped > 0 ? { '@skipped': skipped } : {}),
    testcase: cases,
  }];
}

const ofFinding = ({ ruleId, severity, message, start }: Finding, file: string): Case => ({
  '@name': `gc25/${ruleId} at ${start.line}:${start.column}`,
  '@classname': toVisible(file),
  failure: {
    '@message': toVisible(message),
    '@type': severity,
    '#text': `${toVisible(file)}:${start.line}:${start.column}\n${ruleDocsUrl(ruleId)}`,
  },
});

const ofSuppressed = ({ ruleId, message, start, suppression: { reason } }: SuppressedFinding, file: string): Case => ({
  '@name': `gc25/${ruleId} at ${start.line}:${start.column}`,
  '@classname': toVisible(file),
  skipped: { '@message': toVisible(`Suppressed${reason === '' ? '' : ` (${reason})`}: ${message}`) },
});

const ofCoverage = ({ id, message }: CoverageNote): Case => ({
  '@name': id,
  '@classname': 'gc25 coverage',
  skipped: { '@message': toVisible(message) },
});

const ofProblem = ({ kind, message, line = 1 }: Problem, file: string): Case => ({
  '@name': `${kind} at ${line}`,
  '@classname': toVisible(file),
  error: { '@message': toVisible(message), '@type': kind },
});
