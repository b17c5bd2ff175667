import type { TextEdit } from '../../../edits/text-edit';
import type { FileResult, Finding } from '../../../rule/finding';
import { isFailure } from '../run-summary';

/** How a text is judged while it is edited. */
export interface FixOptions {
  /** What the rules whose findings are to be fixed say about a text. */
  readonly find: (text: string) => FileResult;
  /** What all rules say about a text, one result for each strictness. An edit may leave none of them with more findings. */
  readonly judge: (text: string) => readonly FileResult[];
  /** Are suggestions made too, the first of each finding that does what it should? */
  readonly withSuggestions: boolean;
}

export interface FixedText {
  readonly text: string;
  /** How many edits were made. */
  readonly edits: number;
}

/** Edits can make further ones possible; no text needs as many rounds as this. */
const MOST_ROUNDS = 10;

/**
 * Makes edits until none is left. Each is kept only if it removes its finding, adds none in any strictness and leaves the text readable;
 * an edit that does not is not made. The text has no byte order mark.
 */
export function fixText(text: string, { find, judge, withSuggestions }: FixOptions): FixedText {
  let current: FixedText = { text, edits: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = fixOnce(current, find(current.text), judge, withSuggestions);
    if (next.edits === current.edits) break;
    current = next;
  }
  return current;
}

interface Candidate {
  readonly finding: Finding;
  readonly edit: TextEdit;
}

/** From the end of the text on, so that the places of edits that are still to come stay the same. */
function fixOnce(before: FixedText, found: FileResult, judge: FixOptions['judge'], withSuggestions: boolean): FixedText {
  let current = before;
  const candidates = candidatesOf(found, withSuggestions);
  let judged = candidates.length > 0 ? judge(current.text) : [];
  if (judged.some(isBroken)) return before;
  const fixed = new Set<Finding>();
  let end = Infinity;
  for (const { finding, edit } of candidates) {
    if (fixed.has(finding) || edit.range[1] > end) continue;
    const text = current.text.slice(0, edit.range[0]) + edit.text + current.text.slice(edit.range[1]);
    const after = judge(text);
    if (!isBetter(judged, after, finding) || breaksJson(current.text, text)) continue;
    fixed.add(finding);
    [end] = edit.range;
    judged = after;
    current = { text, edits: current.edits + 1 };
  }
  return current;
}

/** Findings from the last place of their first edit to the first, the edits of each in the order in which they are offered. */
const candidatesOf = ({ findings }: FileResult, withSuggestions: boolean): Candidate[] =>
  findings.map((finding) => editsOf(finding, withSuggestions).map((edit): Candidate => ({ finding, edit })))
    .filter((candidates) => candidates.length > 0)
    .sort(([a], [b]) => b.edit.range[0] - a.edit.range[0])
    .flat();

function editsOf({ fix, suggestions }: Finding, withSuggestions: boolean): TextEdit[] {
  if (fix) return [fix];
  return withSuggestions ? suggestions.flatMap(({ edits }) => (edits.length === 1 ? edits : [])) : [];
}

const isBroken = ({ problems }: FileResult): boolean => problems.some(isFailure);

const keyOf = ({ ruleId, messageId }: Finding): string => `${ruleId}/${messageId}`;

function countsOf({ findings, suppressed = [] }: FileResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of [...findings, ...suppressed]) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** Is the finding gone, and is there none that was not there before? */
const isBetter = (before: readonly FileResult[], after: readonly FileResult[], finding: Finding): boolean =>
  after.every((result, index) => {
    const [old, now] = [countsOf(before[index]), countsOf(result)];
    return result.problems.length <= before[index].problems.length
      && (now.get(keyOf(finding)) ?? 0) < (old.get(keyOf(finding)) ?? 0)
      && [...now].every(([key, count]) => count <= (old.get(key) ?? 0));
  });

const breaksJson = (before: string, after: string): boolean => isJson(before) && !isJson(after);

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
