import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { ArtifactLocation, Fix, Location, Notification, ReportingDescriptor, ReportingDescriptorReference,
  ReportingDescriptorRelationship, Result, Run, Suppression, ToolComponent } from 'sarif';
import { version } from '../../package.json';
import { citationOf, getParagraph, OFFICIAL_PAGE, type Paragraph } from '../gc25';
import { ruleHelp } from '../generated/rule-help';
import { ruleTexts } from '../generated/rule-texts';
import { escapeProse } from '../markdown-prose';
import type { FileResult, Finding, Problem, SuppressedFinding } from '../rule/finding';
import { ruleDocsUrl } from '../rule/rule-docs';
import { type CoverageNote, coverageNotes, coverageOf } from '../hosts/node/coverage/coverage-notes';
import { inOrder } from '../hosts/node/not-judged';
import { isFailure } from '../hosts/node/run-summary';
import { allFindings, Fingerprints } from './fingerprints';
import type { FormatInput } from './format-input';
import { repositoryPaths } from './run-folder';
import { shownPath } from './shown-path';

const TAXONOMY = 'CRC/C/GC/25';
/** The repository or workspace around the folder in which gc25 ran: services take paths for relative to it. */
const ROOT = 'SRCROOT';
type PathOf = (file: string) => string;

const REPOSITORY = 'https://github.com/gc25/gc25';

/**
 * SARIF 2.1.0: the General Comment is a taxonomy whose taxa are the cited paragraphs, a result names its taxa, has a fingerprint that
 * survives moved lines, its suppressions and its fixes. Columns count UTF-16 units. What could not be checked, and what was not judged, is
 * a notification. Nothing in it depends on the machine.
 */
export function formatSarif({ cwd, results, problems, summary, readText }: FormatInput): string {
  const found = results.flatMap(allFindings);
  const ruleIds = [...new Set(found.map(({ ruleId }) => ruleId))].sort();
  const paragraphs = [...new Set(found.flatMap(({ paragraphs: cited }) => cited))].sort((a, b) => a - b)
    .flatMap((number) => getParagraph(number) ?? []);
  const indexOf = new Map(paragraphs.map(({ number }, index): [number, number] => [number, index]));

  const pathOf = repositoryPaths(cwd);
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'gc25', toolDriverVersion: version, url: REPOSITORY });
  ruleIds.forEach((id) => run.addRule(ruleOf(id, indexOf)));
  for (const result of results) {
    const artifact = artifactOf(result.file, pathOf);
    const fingerprints = new Fingerprints(shownPath(result.file, cwd), readText?.(result.file));
    for (const finding of allFindings(result)) {
      const built = new SarifResultBuilder();
      Object.assign(built.result, resultOf(finding, artifact), {
        ruleIndex: ruleIds.indexOf(finding.ruleId),
        taxa: finding.paragraphs.flatMap((number) => referenceTo(number, indexOf)),
        partialFingerprints: { 'gc25/v1': fingerprints.next(finding) },
      });
      run.addResult(built);
    }
  }
  const failures = notificationsOf(results, problems, pathOf);
  const notifications = [...failures, ...coverageNotes(summary, pathOf).map(ofCoverage)];
  const kinds = [...new Set(notifications.flatMap(({ descriptor }) => descriptor?.id ?? []))].sort();
  const { driver } = run.run.tool;
  driver.supportedTaxonomies = [{ name: TAXONOMY, index: 0 }];
  driver.notifications = kinds.map((id): ReportingDescriptor => ({ id }));
  for (const { descriptor } of notifications) if (descriptor) descriptor.index = kinds.indexOf(descriptor.id ?? '');
  Object.assign(
    run.run,
    {
      columnKind: 'utf16CodeUnits',
      taxonomies: [taxonomyOf(paragraphs)],
      originalUriBaseIds: { [ROOT]: { description: { text: 'The repository or workspace.' } } },
      invocations: [{
        executionSuccessful: !failures.some(({ level }) => level === 'error'),
        toolExecutionNotifications: notifications,
      }],
      properties: {
        files: summary.files,
        judged: summary.judged,
        ignored: summary.ignored,
        notJudged: Object.fromEntries(inOrder(summary.notJudged)),
        coverage: coverageOf(summary, pathOf),
      },
    } satisfies Partial<Run>,
  );
  const report = new SarifBuilder();
  report.addRun(run);
  return report.buildSarifJsonString({ indent: true });
}

/** A rule as its page describes it. `precision` and `tags` are the names under which GitHub shows confidence and subjects. */
function ruleOf(id: string, indexOf: ReadonlyMap<number, number>): SarifRuleBuilder {
  const rule = new SarifRuleBuilder();
  const { description, reading } = ruleTexts[id];
  const { family, paragraphs, severity, confidence, measured, markdown } = ruleHelp[id];
  const url = ruleDocsUrl(id);
  Object.assign(
    rule.rule,
    {
      id: `gc25/${id}`,
      name: id,
      shortDescription: { text: description },
      fullDescription: { text: reading === undefined ? description : `${description} ${reading}` },
      help: {
        text: [description, ...(measured ? [measured.says] : []), `See ${url}`].join(' '),
        markdown: [escapeProse(description), markdown, ...(measured ? [measured.says] : []), `[Documentation](${url})`].join('\n\n'),
      },
      helpUri: url,
      defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity === 'error' ? 'error' : 'warning' },
      relationships: paragraphs.flatMap((number) =>
        referenceTo(number, indexOf).map((target): ReportingDescriptorRelationship => ({ target, kinds: ['relevant'] }))
      ),
      properties: {
        tags: ['children-rights', family, ...paragraphs.map((number) => `GC25 ¶${number}`)],
        precision: confidence,
        ...(measured ? { measured: { judged: measured.judged, right: measured.right } } : {}),
      },
    } satisfies ReportingDescriptor,
  );
  return rule;
}

const resultOf = (finding: Finding | SuppressedFinding, artifact: ArtifactLocation): Partial<Result> => ({
  ruleId: `gc25/${finding.ruleId}`,
  level: finding.severity === 'error' ? 'error' : 'warning',
  message: { text: finding.message },
  locations: [locationOf(finding, artifact)],
  ...(finding.suggestions.length > 0 ? { fixes: fixesOf(finding, artifact) } : {}),
  ...('suppression' in finding ? { suppressions: [suppressionOf(finding, artifact)] } : {}),
  properties: {
    messageId: finding.messageId,
    evidence: finding.evidence,
    help: finding.help,
    ...(finding.strictOnly ? { strictOnly: finding.strictOnly } : {}),
    ...(finding.suppressionExpired === undefined ? {} : { suppressionExpired: finding.suppressionExpired }),
    ...(finding.fix ? { fix: finding.fix } : {}),
  },
});

const locationOf = ({ start, end }: Finding, artifact: ArtifactLocation): Location => ({
  physicalLocation: {
    artifactLocation: artifact,
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  },
});

const fixesOf = ({ suggestions }: Finding, artifact: ArtifactLocation): Fix[] =>
  suggestions.map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [{
      artifactLocation: artifact,
      replacements: edits.map(({ range: [from, to], text }) => ({
        deletedRegion: { charOffset: from, charLength: to - from },
        insertedContent: { text },
      })),
    }],
  }));

const suppressionOf = ({ suppression: { kind, reason, expires, line } }: SuppressedFinding, artifact: ArtifactLocation): Suppression => ({
  kind: kind === 'comment' ? 'inSource' : 'external',
  status: 'accepted',
  ...(reason === '' ? {} : { justification: reason }),
  ...(line === undefined ? {} : { location: { physicalLocation: { artifactLocation: artifact, region: { startLine: line } } } }),
  ...(kind === 'baseline' || expires !== undefined ? { properties: { ...(kind === 'baseline' ? { kind } : {}), expires } } : {}),
});

/** The General Comment with the paragraphs that results name. */
const taxonomyOf = (paragraphs: readonly Paragraph[]): ToolComponent => ({
  name: TAXONOMY,
  version: '2021',
  organization: 'United Nations Committee on the Rights of the Child',
  shortDescription: { text: "General comment No. 25 (2021) on children's rights in relation to the digital environment." },
  informationUri: OFFICIAL_PAGE,
  isComprehensive: false,
  taxa: paragraphs.map(({ number, title, quotation }) => ({
    id: `¶${number}`,
    name: citationOf(number),
    shortDescription: { text: title },
    fullDescription: { text: quotation },
    helpUri: OFFICIAL_PAGE,
  })),
});

function referenceTo(number: number, indexOf: ReadonlyMap<number, number>): ReportingDescriptorReference[] {
  const index = indexOf.get(number);
  return index === undefined ? [] : [{ id: `¶${number}`, index, toolComponent: { name: TAXONOMY, index: 0 } }];
}

const notificationsOf = (results: readonly FileResult[], problems: readonly Problem[], pathOf: PathOf): Notification[] => [
  ...problems.map((problem) => notificationOf(problem)),
  ...results.flatMap(({ file, problems: own }) => own.map((problem) => notificationOf(problem, artifactOf(file, pathOf)))),
];

const ofCoverage = ({ id, message }: CoverageNote): Notification => ({ level: 'note', message: { text: message }, descriptor: { id } });

const notificationOf = (problem: Problem, artifact?: ArtifactLocation): Notification => ({
  level: isFailure(problem) ? 'error' : 'note',
  message: { text: problem.message },
  descriptor: { id: problem.kind },
  ...(artifact === undefined ? {} : {
    locations: [{
      physicalLocation: {
        artifactLocation: artifact,
        ...(problem.line === undefined ? {} : { region: { startLine: problem.line, startColumn: problem.column } }),
      },
    }],
  }),
});

/** Files that no rule judged, a notification for each kind: what is not applicable is not clean. */
const toUri = (relative: string): string => relative.split('/').map(encodeURIComponent).join('/');

/** Relative to the repository; absolute for files that are elsewhere. */
function artifactOf(file: string, pathOf: PathOf): ArtifactLocation {
  const shown = pathOf(file);
  if (path.isAbsolute(shown)) return { uri: pathToFileURL(file).href };
  return { uri: toUri(shown), uriBaseId: ROOT };
}
