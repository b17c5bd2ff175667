import { type FileResult, type Finding, ruleDocsUrl, type TextEdit } from '../../rules/src/runner';
import type { PlaceFinder } from './comment-place';
import { getDisableEdits } from './disable-comment';

/** Something an editor can offer at a finding. */
export type FindingAction =
  | { readonly kind: 'edit'; readonly title: string; readonly finding: Finding; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'page'; readonly title: string; readonly finding: Finding; readonly url: string };

/** What an edited text still has to say. */
export type CheckText = (text: string) => Promise<FileResult>;

/**
 * Actions for findings of a text, in the order to show them: what mends the code, then what silences a rule for a line,
 * then rule pages. A title of an edit names the paragraph it answers. Silencing is offered only where `check` proves
 * that the comment is read and the file still parses: not every template language hands its comments to ESLint.
 */
export async function actionsFor(text: string, result: FileResult, findings: readonly Finding[], placeAt: PlaceFinder, check: CheckText): Promise<FindingAction[]> {
  const mend = findings.flatMap((finding) => finding.suggestions.map(({ title, edits }): FindingAction => ({ kind: 'edit', title: `${title.replace(/\.$/, '')} (GC25 ¶${finding.paragraphs[0]})`, finding, edits })));
  const silence: FindingAction[] = [];
  for (const finding of firstOfEach(findings, (each) => `${each.ruleId} ${each.start.line}`)) {
    const edits = getDisableEdits(text, finding, placeAt);
    if (edits && isSilenced(finding, result, await check(applyEdits(text, edits)))) silence.push({ kind: 'edit', title: `Disable gc25/${finding.ruleId} for this line`, finding, edits });
  }
  const pages = firstOfEach(findings, (finding) => finding.ruleId).map((finding): FindingAction => ({ kind: 'page', title: `Open the page of gc25/${finding.ruleId}`, finding, url: ruleDocsUrl(finding.ruleId) }));
  return [...mend, ...silence, ...pages];
}

function isSilenced(finding: Finding, before: FileResult, after: FileResult): boolean {
  const count = (result: FileResult): number => result.findings.filter((each) => each.ruleId === finding.ruleId).length;
  return count(after) < count(before) && after.problems.length <= before.problems.length;
}

const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits.toSorted((a, b) => b.range[0] - a.range[0]).reduce((edited, { range, text: inserted }) => edited.slice(0, range[0]) + inserted + edited.slice(range[1]), text);

function firstOfEach(findings: readonly Finding[], keyOf: (finding: Finding) => string): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) if (!byKey.has(keyOf(finding))) byKey.set(keyOf(finding), finding);
  return [...byKey.values()];
}
