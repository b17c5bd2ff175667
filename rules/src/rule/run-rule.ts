import { TooDeepError } from '../program/syntax/limits/tree-depth';
import { TooMuchWorkError, withBudget } from '../program/syntax/limits/work-budget';
import type { RuleContext } from './context/rule-context';
import type * as scopes from './context/scope';
import type { Gc25Rule } from './create-rule';
import { hasFileProblem, noteFailure, noteFileProblem } from './notices';
import type { RuleMeta } from './meta';
import { canShowRule } from './shown-messages';

let loaded: typeof scopes | undefined;

/** What rules ask, with the catalogue and all facts; not loaded before a rule runs. */
const scopeOf = (meta: RuleMeta, ground: scopes.Ground): RuleContext & Pick<scopes.Scope<string, string, object>, 'isSilent' | 'finish'> =>
  new (loaded ??= require('./context/scope') as typeof scopes).Scope(meta, ground);

/**
 * Runs one rule on a file. Never throws: a failure is kept with the notices of the source. Returns the sentence about a new
 * failure where no other rule of the host reports those.
 */
export function runRule(rule: Gc25Rule, ground: scopes.Ground): string | undefined {
  const { sourceCode } = ground.file;
  try {
    if (hasFileProblem(sourceCode)) return undefined;
    if (ground.file.isTooDeep) throw new TooDeepError();
    if (!canShowRule(rule.meta, ground.isStrict)) return undefined;
    withBudget(sourceCode, rule.meta.id, () => {
      const scope = scopeOf(rule.meta, ground);
      if (scope.isSilent) return;
      try {
        rule.check(scope);
      } finally {
        scope.finish();
      }
    });
    return undefined;
  } catch (error) {
    return error instanceof TooDeepError || error instanceof TooMuchWorkError
      ? noteFileProblem(sourceCode, error.message)
      : noteFailure(sourceCode, rule.meta.id, error);
  }
}
