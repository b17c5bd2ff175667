import path from 'node:path';
import { type FileResult, type Finding, ruleDocsUrl, type TextEdit } from '../../rules/src/hosts/node';
import type { PlaceFinder } from './comment-place';
import { getDisableEdits, getFileEdit, type PlaceholderEdit } from './disable-comment';
import { citeFinding } from './finding-citation';
import { type EntryTarget, getEntryEdits } from './suppression-entry';

/** Something an editor can offer at a finding. */
export type FindingAction =
  | { readonly kind: 'edit'; readonly title: string; readonly finding: Finding; readonly edits: readonly PlaceholderEdit[] }
  /** Edits of a configuration file instead of the checked one. */
  | {
    readonly kind: 'entry';
    readonly title: string;
    readonly finding: Finding;
    readonly target: EntryTarget;
    readonly edits: readonly PlaceholderEdit[];
  }
  | { readonly kind: 'page'; readonly title: string; readonly finding: Finding; readonly url: string }
  /** For clients that have a clipboard. */
  | { readonly kind: 'citation'; readonly title: string; readonly finding: Finding; readonly markdown: string };

/** What an edited text still has to say. */
export type CheckText = (text: string) => Promise<FileResult>;

export interface ActionSource {
  readonly text: string;
  /** Absolute path. */
  readonly file: string;
  readonly result: FileResult;
  readonly placeAt: PlaceFinder;
  /** What an edited text still has to say. */
  readonly check: CheckText;
  /** Absolute path of the workspace folder, which citations name the file relative to. */
  readonly folder: string;
  /** The configuration that may hold a suppression for the file. */
  readonly entryTarget: () => EntryTarget;
}

/**
 * Actions for findings of a text, in the order to show them: what fixes the code, then what silences a rule for a line or
 * for the file, then citations and rule pages. A title of an edit names the paragraph it answers. Comments are offered only where
 * `check` proves that they are read and that the file still parses; JSON has none, because the programs that read such
 * files refuse them, so there the configuration gets an entry.
 */
export async function actionsFor(source: ActionSource, findings: readonly Finding[]): Promise<FindingAction[]> {
  const fixes = findings.flatMap((finding) =>
    finding.suggestions.map(({ title, edits }): FindingAction => ({
      kind: 'edit',
      title: `${title.replace(/\.$/, '')} (GC25 ¶${finding.paragraphs[0]})`,
      finding,
      edits,
    }))
  );
  const silence = path.extname(source.file).toLowerCase() === '.json' ? entriesFor(source, findings) : await commentsFor(source, findings);
  const references = firstOfEach(findings, (finding) => finding.ruleId).flatMap((finding): FindingAction[] => [
    {
      kind: 'citation',
      title: `Copy citation for gc25/${finding.ruleId}`,
      finding,
      markdown: citeFinding(finding, source.file, source.folder),
    },
    { kind: 'page', title: `Show documentation for gc25/${finding.ruleId}`, finding, url: ruleDocsUrl(finding.ruleId) },
  ]);
  return [...fixes, ...silence, ...references];
}

async function commentsFor({ text, file, result, placeAt, check }: ActionSource, findings: readonly Finding[]): Promise<FindingAction[]> {
  const actions: FindingAction[] = [];
  const offer = async (finding: Finding, place: string, edits: readonly PlaceholderEdit[] | undefined): Promise<void> => {
    if (!edits || !isSilenced(finding, result, await check(applyEdits(text, edits)))) return;
    actions.push({ kind: 'edit', title: `Suppress gc25/${finding.ruleId} ${place} (give a reason)`, finding, edits });
  };
  for (const finding of firstOfEach(findings, (each) => `${each.ruleId} ${each.start.line}`))
    await offer(finding, 'for this line', getDisableEdits(text, finding, placeAt));
  for (const finding of firstOfEach(findings, (each) => each.ruleId))
    await offer(finding, 'in this file', [getFileEdit(text, finding, file)]);
  return actions;
}

const entriesFor = ({ entryTarget }: ActionSource, findings: readonly Finding[]): FindingAction[] =>
  firstOfEach(findings, (each) => each.ruleId).map((finding): FindingAction => {
    const target = entryTarget();
    return {
      kind: 'entry',
      title: `Suppress gc25/${finding.ruleId} in this file, in ${path.basename(target.file)} (give a reason)`,
      finding,
      target,
      edits: getEntryEdits(target, finding.ruleId),
    };
  });

function isSilenced(finding: Finding, before: FileResult, after: FileResult): boolean {
  const count = (result: FileResult): number => result.findings.filter((each) => each.ruleId === finding.ruleId).length;
  return count(after) < count(before) && after.problems.length <= before.problems.length;
}

const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits.toSorted((a, b) => b.range[0] - a.range[0]).reduce(
    (edited, { range, text: inserted }) => edited.slice(0, range[0]) + inserted + edited.slice(range[1]),
    text,
  );

function firstOfEach(findings: readonly Finding[], keyOf: (finding: Finding) => string): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) if (!byKey.has(keyOf(finding))) byKey.set(keyOf(finding), finding);
  return [...byKey.values()];
}
