import { consentRequirements, furtherConsents } from '../../knowledge/words/consent/consent-words';
import type { AstNode } from '../../program/syntax/ast';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { findOption } from '../../program/values/value';
import type { FactSources } from '../sources';

/** A switch by which a service waits for consent, and which is off until it is set. */
export interface OffRequirement {
  readonly name: string;
  readonly at: AstNode;
  readonly value: AstNode;
  /** It is the fallback for a value that was not stored or given. */
  readonly isFallback: boolean;
  /** It asks for a consent of its own beside the usual one, `custom_consent_required`; without it nothing else may start. */
  readonly isFurther: boolean;
}

export const offRequirements = (sources: FactSources): readonly OffRequirement[] =>
  sources.declaredSettings((name) => hasAnyPhrase(name, consentRequirements)).flatMap((setting): OffRequirement[] => {
    const off = setting.kind === 'value' ? undefined : findOption<unknown>(setting.value, (value) => value === false);
    if (!off) return [];
    const { name, node: at, kind } = setting;
    return [{ name, at, value: off.node, isFallback: kind === 'fallback', isFurther: hasAnyWord(name, furtherConsents) }];
  });
