import type { Problem } from '../../../rule/finding';
import type { UnprunedBaseline } from '../coverage/run-coverage';
import { BASELINE_NAME } from './baseline-file';

/** What to do where entries allow more than was found. */
export function unprunedProblem({ entries: { length: count }, location = BASELINE_NAME }: UnprunedBaseline): Problem {
  const [noun, verb] = count === 1 ? ['entry', 'allows'] : ['entries', 'allow'];
  const message = `${count} ${noun} of ${location} ${verb} more findings than there are; run gc25 with --prune-suppressions to shrink it, `
    + 'or with --pass-on-unpruned-suppressions to pass.';
  return { kind: 'baseline', message };
}
