import type { Problem } from '../../../../rule/finding';
import { NOTHING_CHECKED } from '../../files/nothing-checked';
import type { UnprunedBaseline } from '../../coverage/run-coverage';
import { unusedNotes } from '../../suppressions/entry-use';
import { unprunedProblem } from '../../suppressions/unpruned';
import type { EarlierRun } from './earlier-run';

/** What is wrong with runs as a whole, each once. What a run says of its part only is said anew of all of them. */
export function problemsOfAll(runs: readonly EarlierRun[], unpruned: readonly UnprunedBaseline[]): Problem[] {
  const hasFiles = runs.some(({ coverage: { paths } }) => Object.values(paths).some((files) => files.length > 0));
  const problems = runs.flatMap(({ problems: own, coverage }) => {
    const ofPart = (coverage.unpruned ?? []).map((baseline) => unprunedProblem(baseline).message);
    return own.filter(({ kind, message }) =>
      kind !== 'unused-suppression' && !ofPart.includes(message) && !(hasFiles && message.startsWith(NOTHING_CHECKED))
    );
  });
  const all = [...problems, ...unusedNotes(runs.map(({ coverage }) => coverage.entries)), ...unpruned.map(unprunedProblem)];
  return [...new Map(all.map((problem) => [JSON.stringify([problem.kind, problem.message]), problem])).values()];
}
