import type { FileContext } from '../syntax/file-context';
import { TooMuchWorkError, withBudget } from '../syntax/limits/work-budget';
import type { Binding, Imported } from './imported';

/** Plain data: what may be known of another file, because it says the same as long as that file means the same. */
export type Answer = string | number | boolean | null | undefined | readonly Answer[] | { readonly [key: string]: Answer };

/** What a file asked of an import, and the answer: its findings may rest on that. */
export interface Asked {
  readonly binding: Binding;
  /** Path of the file that asked. */
  readonly from: string;
  readonly answer: Answer;
  /** Asks the same of another state of the module. */
  readonly compute: (imported: Imported) => Answer;
}

let journal: Asked[] | undefined;

/** Does some work, and returns what was asked meanwhile. */
export function withAnswers<T>(work: () => T): { readonly result: T; readonly asked: readonly Asked[] } {
  const outer = journal;
  const asked: Asked[] = journal = [];
  try {
    return { result: work(), asked };
  } finally {
    journal = outer;
  }
}

/**
 * What another file says of one of its exports: the only way by which facts come from one file to another. The answer is worked out
 * once for a content of that file, with a work budget of its own, and is plain data. `question` identifies what is asked, with
 * everything that `compute` depends on beside the export; it is kept as a key.
 */
export function ask<T extends Answer>(
  imported: Imported,
  question: unknown,
  asking: FileContext,
  compute: (imported: Imported) => T,
): T | undefined {
  const answer = imported.file.onceFor(question, imported.node, () => withinBudget(imported, compute));
  journal?.push({ binding: imported.binding, from: asking.filename, answer, compute });
  return answer;
}

function withinBudget<T>(imported: Imported, compute: (imported: Imported) => T): T | undefined {
  let answer: T | undefined;
  try {
    withBudget(imported.file.sourceCode, 'imports', () => {
      if (!imported.file.isTooDeep) answer = compute(imported);
    });
  } catch (error) {
    if (!(error instanceof TooMuchWorkError)) throw error;
  }
  return answer;
}
