import { verifyingVerbs } from '../../knowledge/words/consent/age-gate-words';
import { callSitesOf } from '../../program/modules/call-site';
import { matchesAny } from '../../program/modules/matcher';
import { type AstNode, getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
import { itemsWithin } from '../../program/syntax/items-within';
import { wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** What the code finds out with someone else before it takes something as given. */
export interface Verification {
  /** A verifier that the settings name runs before, or gives the value. */
  readonly isVerified: boolean;
  /** Something that this file does not show may have verified it: an answer that is waited for, a call that checks. */
  readonly isUnsure: boolean;
}

/** `gates` names calls that look like a check and prove nothing. */
export function verificationOf(
  node: AstNode,
  value: AstNode | undefined,
  sources: FactSources,
  gates: readonly string[] = [],
): Verification {
  const { file, settings } = sources;
  const fn = getEnclosingFunction(node);
  const { verifiers, checks } = verifyingCalls(sources);
  const runsBefore = (calls: readonly AstNode[]): boolean =>
    (fn ? itemsWithin(calls, fn) : calls).some((call) => call !== node && call.range[0] < node.range[1]);
  const isVerified = runsBefore(verifiers) || (value !== undefined && matchesAny(value, settings.verifiers, file));
  const isGate = (call: AstNode): boolean => gates.length > 0 && gates.includes(getCalleeName(call) ?? '');
  const isWaiting = fn !== undefined
    && file.within(fn, 'AwaitExpression').some(({ range, argument }) =>
      range[0] < node.range[0] && !(argument?.type === 'CallExpression' && isGate(argument))
    );
  return { isVerified, isUnsure: isWaiting || runsBefore(checks.filter((call) => !isGate(call))) };
}

/** Calls of verifiers that the settings name, and calls that check something by their names. */
function verifyingCalls({ file, settings }: FactSources): { readonly verifiers: readonly AstNode[]; readonly checks: readonly AstNode[] } {
  return file.once(verifyingCalls, () => {
    const calls = callSitesOf(file).all;
    return {
      verifiers: calls.filter(({ node }) => matchesAny(node, settings.verifiers, file)).map(({ node }) => node),
      checks: calls.filter(({ name }) => verifyingVerbs.includes(wordsOf(name)[0] ?? '')).map(({ node }) => node),
    };
  });
}
