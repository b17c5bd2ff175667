import { verifyingVerbs } from '../../knowledge/words/consent/age-gate-words';
import { callSitesOf } from '../../program/modules/call-site';
import { matchesAny } from '../../program/modules/matcher';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { isWithin } from '../../program/syntax/range';
import { wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** What the code finds out with someone else before it takes something as given. */
export interface Verification {
  /** A verifier that the settings name runs before, or gives the value. */
  readonly isVerified: boolean;
  /** Something that this file does not show may have verified it: an answer that is waited for, a call that checks. */
  readonly isUnsure: boolean;
}

export function verificationOf(node: AstNode, value: AstNode | undefined, { file, settings }: FactSources): Verification {
  const fn = getEnclosingFunction(node);
  const calls = callSitesOf(file).all.filter(({ node: call }) =>
    call !== node && call.range[0] < node.range[1] && (!fn || isWithin(call, fn))
  );
  const isVerified = calls.some(({ node: call }) => matchesAny(call, settings.verifiers, file))
    || (value !== undefined && matchesAny(value, settings.verifiers, file));
  const isWaiting = fn !== undefined && file.within(fn, 'AwaitExpression').some(({ range }) => range[0] < node.range[0]);
  return { isVerified, isUnsure: isWaiting || calls.some(({ name }) => verifyingVerbs.includes(wordsOf(name)[0] ?? '')) };
}
