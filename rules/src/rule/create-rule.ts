import type { RuleMeta } from './meta';
import type { RuleContext } from './context/rule-context';

export { DOCS_BASE, ruleDocsUrl } from './rule-docs';
export type { Suggestion } from './report';
export type { Report, RuleContext } from './context/rule-context';
export { NON_ASCII, wholeWords } from '../scan/triggers';
export type { RuleMeta } from './meta';

export interface RuleDefinition<M extends string, S extends string, O extends object> {
  readonly meta: RuleMeta<M, S>;
  check(on: RuleContext<M, S, O>): void;
}

/** A rule as engine and hosts know it: a query over the facts of one file. Knows no linter. */
export interface Gc25Rule {
  readonly meta: RuleMeta;
  /** Defaults of the options, by name. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Reports what it finds in the file of the context. May throw; whoever runs it contains that. */
  check(on: RuleContext): void;
}

/** Makes a rule of a definition. Options are inferred from nothing: `O` is what `meta.options` describes. */
export function createRule<M extends string, S extends string, O extends object = object>(definition: RuleDefinition<M, S, O>): Gc25Rule {
  return makeRule(definition.meta, (on) => definition.check(on as RuleContext<M, S, O>));
}

/** The module of a rule. */
export interface LoadedRule {
  readonly default: Gc25Rule;
}

/** A rule of which only the metadata is loaded until it first runs. */
export const ruleOnDemand = (meta: RuleMeta, load: () => LoadedRule): Gc25Rule => {
  let loaded: Gc25Rule | undefined;
  return makeRule(meta, (on) => (loaded ??= load().default).check(on));
};

function makeRule(meta: RuleMeta, check: Gc25Rule['check']): Gc25Rule {
  return { meta, defaults: Object.fromEntries(Object.entries(meta.options).map(([name, option]) => [name, option.default])), check };
}
