import { fileURLToPath } from 'node:url';
import type { ArtifactLocation, Location, Log, Notification, Region, Result } from 'sarif';
import type { IdentifiedFinding } from '../../../../formatters/fingerprints';
import type { Problem, Suppression, SuppressedFinding } from '../../../../rule/finding';
import { type EarlierResult, type EarlierRun, isCoverage } from './earlier-run';

/** Reads SARIF that gc25 wrote; undefined for other data. */
export function readSarif(data: object): EarlierRun | undefined {
  // Paths are relative to the workspace.
  const { version, runs = [] } = data as Partial<Log>;
  const [run] = runs;
  if (version !== '2.1.0' || runs.length !== 1 || run.tool.driver.name !== 'gc25') return undefined;
  const coverage: unknown = run.properties?.coverage;
  if (!isCoverage(coverage)) return undefined;
  const byFile = new Map<
    string,
    { findings: IdentifiedFinding[]; suppressed: (SuppressedFinding & IdentifiedFinding)[]; problems: Problem[] }
  >();
  const entryOf = (location: Location | undefined): ReturnType<typeof byFile.get> => {
    const artifact = location?.physicalLocation?.artifactLocation;
    if (!artifact) return undefined;
    const file = pathOf(artifact);
    const entry = byFile.get(file) ?? { findings: [], suppressed: [], problems: [] };
    byFile.set(file, entry);
    return entry;
  };
  for (const result of run.results ?? []) {
    const entry = entryOf(result.locations?.[0]);
    const finding = findingOf(result);
    const suppression = suppressionOf(result);
    if (suppression) entry?.suppressed.push({ ...finding, suppression });
    else entry?.findings.push(finding);
  }
  const problems: Problem[] = [];
  for (const notification of run.invocations?.[0].toolExecutionNotifications ?? []) {
    if (isOfCoverage(notification)) continue;
    (entryOf(notification.locations?.[0])?.problems ?? problems).push(problemOf(notification));
  }
  return {
    folder: '',
    results: [...byFile].map(([file, { findings, suppressed, problems: own }]): EarlierResult => ({
      file,
      findings,
      ...(suppressed.length > 0 ? { suppressed } : {}),
      problems: own,
    })),
    problems,
    coverage,
  };
}

/** Notes on coverage are made anew from the counters. */
const isOfCoverage = ({ descriptor: { id = '' } = {} }: Notification): boolean =>
  id.includes('/') || ['ignored', 'unchanged', 'suppressed', 'quiet'].includes(id);

const pathOf = ({ uri = '' }: ArtifactLocation): string => (uri.startsWith('file:') ? fileURLToPath(uri) : decodeURIComponent(uri));

function findingOf({ ruleId = '', level, message, locations, taxa = [], fixes = [], partialFingerprints, properties }:
  Result): IdentifiedFinding
{
  const { startLine = 1, startColumn = 1, endLine = startLine, endColumn = startColumn } = regionOf(locations?.[0]) ?? {};
  const { messageId, evidence, help, strictOnly, suppressionExpired, fix } = properties as unknown as IdentifiedFinding;
  return {
    ruleId: ruleId.replace(/^gc25\//, ''),
    messageId,
    message: message.text ?? '',
    severity: level === 'error' ? 'error' : 'warn',
    paragraphs: taxa.map(({ id = '' }) => Number(id.slice(1))),
    help,
    evidence,
    ...(strictOnly ? { strictOnly } : {}),
    ...(suppressionExpired === undefined ? {} : { suppressionExpired }),
    start: { line: startLine, column: startColumn },
    end: { line: endLine, column: endColumn },
    suggestions: fixes.map(({ description, artifactChanges: [{ replacements }] }) => ({
      title: description?.text ?? '',
      edits: replacements.map(({ deletedRegion: { charOffset = 0, charLength = 0 }, insertedContent }) => ({
        range: [charOffset, charOffset + charLength],
        text: insertedContent?.text ?? '',
      })),
    })),
    ...(fix ? { fix } : {}),
    fingerprint: partialFingerprints?.['gc25/v1'] ?? '',
  };
}

function suppressionOf({ suppressions }: Result): Suppression | undefined {
  const [given] = suppressions ?? [];
  if (!given) return undefined;
  const line = regionOf(given.location)?.startLine;
  return {
    kind: given.kind === 'inSource' ? 'comment' : given.properties?.kind === 'baseline' ? 'baseline' : 'entry',
    reason: given.justification ?? '',
    ...(given.properties?.expires === undefined ? {} : { expires: String(given.properties.expires) }),
    ...(line === undefined ? {} : { line }),
  };
}

function problemOf({ descriptor, message, locations }: Notification): Problem {
  const region = regionOf(locations?.[0]);
  return {
    kind: descriptor?.id as Problem['kind'],
    message: message.text ?? '',
    ...(region ? { line: region.startLine } : {}),
    ...(region?.startColumn === undefined ? {} : { column: region.startColumn }),
  };
}

const regionOf = (location: Location | undefined): Region | undefined => location?.physicalLocation?.region;
