import { endlessNegations, endlessSettings, endingLists, pageSettings } from '../../knowledge/words/attention/feed-words';
import type { AstNode } from '../../program/syntax/ast';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { findOption } from '../../program/values/value';
import type { FactSources } from '../sources';
import { isCallersDefault } from './callers-default';

/** A setting that makes lists endless unless people change it. */
export interface EndlessSetting {
  readonly name: string;
  readonly at: AstNode;
  /** The value that does, and the other one as source text. */
  readonly value: AstNode;
  readonly safe: string;
  /** By the name of endless lists, or by the one of pages, which may have another reason to be off. */
  readonly by: 'endless' | 'pages';
  /** The file is about what happened to its reader, which ends with the last event. */
  readonly isOfOwnEvents: boolean;
  /** Callers of the component or function may choose another. */
  readonly isCallersDefault: boolean;
}

const LONGEST_NAME = 5;
const otherLeads: ReadonlySet<string> = new Set(['set', 'on', 'use', 'toggle', 'handle', 'has', 'render', 'is']);
const onValues: readonly unknown[] = [true, 1, 'true', '1', 'on', 'always'];
const offValues: readonly unknown[] = [false, 0, 'false', '0', 'off', 'never'];

/** Which value makes lists endless, by the name of a setting. */
function meaningOf(name: string): { readonly endless: readonly unknown[]; readonly by: EndlessSetting['by'] } | undefined {
  if (wordsOf(name).length > LONGEST_NAME) return undefined;
  if (hasAnyPhrase(name, endlessNegations)) return { endless: offValues, by: 'endless' };
  if (hasAnyPhrase(name, pageSettings)) return { endless: offValues, by: 'pages' };
  return hasAnyPhrase(name, endlessSettings) && !otherLeads.has(wordsOf(name)[0] ?? '') ? { endless: onValues, by: 'endless' } : undefined;
}

/** Settings whose default makes lists endless. Possible values are none. */
export const endlessDefaults = (sources: FactSources): readonly EndlessSetting[] =>
  sources.declaredSettings((name) => meaningOf(name) !== undefined).flatMap((setting): EndlessSetting[] => {
    const meaning = meaningOf(setting.name);
    const value = meaning && setting.kind !== 'value' ? findOption(setting.value, (each) => meaning.endless.includes(each)) : undefined;
    if (!meaning || !value) return [];
    const isOfOwnEvents = hasAnyPhrase(sources.path.split('/').at(-1) ?? '', endingLists);
    return [{
      name: setting.name,
      at: setting.node,
      value: value.node,
      safe: otherOf(value.value),
      by: meaning.by,
      isOfOwnEvents,
      isCallersDefault: isCallersDefault(setting, sources.file),
    }];
  });

function otherOf(value: unknown): string {
  if (typeof value === 'boolean') return String(!value);
  if (typeof value === 'number') return String(1 - value);
  return value === 'true' || value === 'on' || value === '1' || value === 'always' ? "'false'" : "'true'";
}
